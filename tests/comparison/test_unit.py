"""Units: how they are read, bent, multiplied and said."""

from __future__ import annotations

import pytest

from factcheck.comparison.dimension_words import is_one_value
from factcheck.comparison.noun import convert_to_plural, convert_to_singular, name_noun
from factcheck.comparison.unit import Unit, is_part, read_unit
from factcheck.quantity.parse import parse

NOUNS = [
    ("student", "students"),
    ("agency", "agencies"),
    ("class", "classes"),
    ("bus", "buses"),
    ("nurse", "nurses"),
    ("child", "children"),
    ("person", "people"),
    ("charter school", "charter schools"),
    ("box", "boxes"),
    ("day", "days"),
    ("USD", "USD"),
    ("percent", "percent"),
    ("ms", "ms"),
    ("GeV", "GeV"),
]


@pytest.mark.parametrize(("one", "several"), NOUNS)
def test_both_numbers_of_a_noun_are_one_unit(one: str, several: str) -> None:
    assert (convert_to_singular(several), convert_to_singular(one), convert_to_plural(one)) == (
        one,
        one,
        several,
    )


UNITS = [
    ("students", "students"),
    ("USD per educator", "USD per educator"),
    ("USD per student per year", "USD per student per year"),
    ("USD per year per student", "USD per student per year"),
    ("times", "a plain number"),
    ("percent", "percent"),
]


@pytest.mark.parametrize(("text", "said"), UNITS)
def test_a_declared_unit_is_read(text: str, said: str) -> None:
    assert str(read_unit(text)) == said


def test_units_cancel_and_multiply() -> None:
    yearly, each = read_unit("USD per year"), read_unit("USD per student per year")
    assert str(yearly.divide(each)) == "students"
    assert str(each.divide(yearly)) == "1 per student"
    assert str(Unit.build("USD").divide(each)) == "student years"
    assert str(each.multiply(read_unit("students"))) == "USD per year"
    assert str(yearly.divide(yearly)) == "a plain number"


PARTS = [
    ("43 of 50", True),
    ("one in five", True),
    ("1:500", True),
    ("half", True),
    ("two-thirds", True),
    ("a third to a half", True),
    ("half a million dollars", False),
    ("$5", False),
    ("7", False),
    ("5%", False),
    ("5 to 7", False),
]


@pytest.mark.parametrize(("value", "is_one"), PARTS)
def test_a_part_in_words_or_two_numbers_is_known(value: str, is_one: bool) -> None:
    assert is_part(parse(value)) is is_one


NAMES = [
    ("riders", "riders", ("passengers",), "rider"),
    ("passenger", "riders", ("passengers",), "rider"),
    ("pupil", "USD", ("students", "pupils"), "student"),
    ("pupil", "percent", ("students", "pupils"), "student"),
    ("pupil", "USD", (), "pupil"),
    ("pupil", "riders", (), "pupil"),
]


@pytest.mark.parametrize(("noun", "unit", "also_called", "name"), NAMES)
def test_a_noun_of_several_names_has_the_one_that_its_measure_counts_else_the_first(
    noun: str, unit: str, also_called: tuple[str, ...], name: str
) -> None:
    assert name_noun(noun, unit, also_called) == name


VALUES = [
    ("new students", "students", True),
    ("students", "students", True),
    ("students", "teachers", False),
    ("new students", "new teachers", False),
]


@pytest.mark.parametrize(("one", "other", "is_one"), VALUES)
def test_a_value_that_says_no_more_than_another_is_the_same(
    one: str, other: str, is_one: bool
) -> None:
    assert (is_one_value(one, other), is_one_value(other, one)) == (is_one, is_one)

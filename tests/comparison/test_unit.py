"""Units: how they are read, bent, multiplied and said."""

from __future__ import annotations

import pytest

from factcheck.comparison.noun import convert_to_plural, convert_to_singular
from factcheck.comparison.unit import Unit, read_unit

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

"""Distances in words, and the leeway of dates that an editor inferred."""

from __future__ import annotations

import pytest

from factcheck.comparison.time_words import say_distance, say_length
from factcheck.comparison.times import build_span, compare_moments, count_days_between
from factcheck.model.dates import parse_edtf

DISTANCES = [
    ("2021-06-28", "2021-06-29", "1 day apart"),
    ("2021-06-28", "2021-08-20", "53 days apart"),
    ("2021-06-28", "2021-09-28", "3 months apart"),
    ("2018-07-24", "2022-10-13", "51 months apart (4 years 3 months)"),
    ("2019-01-14~", "2022-10", "45 months apart (3 years 9 months)"),
    ("2019-01", "2022-10", "45 months apart (3 years 9 months)"),
    ("2019-01-14/2019-01-15", "2020-01-14", "12 months apart (1 year)"),
    ("2018", "2022-06-30", "4 years apart"),
    ("2018", "2018-06-30", "less than a year apart"),
    ("2018-06", "2018-06-30", "less than a month apart"),
    ("../2018", "2020-12-31", "2 years apart"),
]


@pytest.mark.parametrize(("first", "second", "words"), DISTANCES)
def test_a_distance_is_said_as_precisely_as_the_dates_allow(
    first: str, second: str, words: str
) -> None:
    one, other = build_span(parse_edtf(first)), build_span(parse_edtf(second))
    assert (say_distance(one, other), say_distance(other, one)) == (words, words)


GAPS = [
    ("2021-06-28", "2021-06-30", 2, "not the same"),
    ("2021-06-28~", "2021-06-30", 0, "perhaps the same"),
    ("2021-06-28~", "2021-07-05", 0, "perhaps the same"),
    ("2021-06-28~", "2021-07-06", 1, "not the same"),
    ("2021-06-21~", "2021-07-06?", 1, "not the same"),
    ("2021-05~", "2021-07-01", 0, "perhaps the same"),
    ("2021-04~", "2021-07-01", 31, "not the same"),
    ("2019~", "2020-12-30", 0, "perhaps the same"),
    ("2019~", "2020-12-31", 1, "not the same"),
    ("2015~", "2018~", 2, "not the same"),
    ("2021-06-28~", "2021-06-28~", 0, "the same"),
    ("2021-06-28~", "2021-06-28", 0, "the same"),
    ("2021", "2021", 0, "the same"),
    ("2021", "2021-01/2021-12", 0, "the same"),
    ("2021", "2021-06-28", 0, "perhaps the same"),
    ("2018/..", "2021-06-28", 0, "perhaps the same"),
]


@pytest.mark.parametrize(("first", "second", "days", "sameness"), GAPS)
def test_moments_are_apart_only_if_no_day_lies_in_both_leeway_included(
    first: str, second: str, days: int, sameness: str
) -> None:
    one, other = build_span(parse_edtf(first)), build_span(parse_edtf(second))
    assert (count_days_between(one, other), count_days_between(other, one)) == (days, days)
    assert compare_moments(one, other).value == compare_moments(other, one).value == sameness


LENGTHS = [
    ("2021", "1 year"),
    ("2018/2020", "3 years"),
    ("2021-06", "1 month"),
    ("2018-07/2019-12", "18 months"),
    ("2021-06-28/2021-06-30", "3 days"),
    ("2021-02-15/2021-04-20", "65 days"),
    ("2020-02-29/2021-02-28", "366 days"),
    ("2021/..", "no end"),
]


@pytest.mark.parametrize(("period", "words"), LENGTHS)
def test_a_length_is_said_in_the_largest_unit_that_fits(period: str, words: str) -> None:
    assert say_length(build_span(parse_edtf(period))) == words

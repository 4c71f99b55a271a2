"""Distances in words, and the leeway of dates that an editor inferred."""

from __future__ import annotations

import pytest

from factcheck.comparison.time_words import say_distance, say_length, say_overlap
from factcheck.comparison.times import (
    build_span,
    compare_moments,
    compare_spans,
    count_days_between,
    count_months,
    has_span,
    list_spans,
)
from factcheck.model.dates import parse_edtf
from factcheck.model.periods import FiscalYear, read_month_and_day, read_period

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


FISCAL_YEARS = [
    ("FY2019", "--01-01", ["2019-01-01/2019-12-31"]),
    ("FY2019", "--01-02", ["2018-01-02/2019-01-01", "2019-01-02/2020-01-01"]),
    ("FY2019", "--02-01", ["2018-02-01/2019-01-31", "2019-02-01/2020-01-31"]),
    ("FY2019", "--07-01", ["2018-07-01/2019-06-30", "2019-07-01/2020-06-30"]),
    ("FY2018-19", "--01-01", ["2018-01-01/2018-12-31"]),
    ("FY2018-19", "--07-01", ["2018-07-01/2019-06-30"]),
]


@pytest.mark.parametrize(("period", "starts", "spans"), FISCAL_YEARS)
def test_a_fiscal_year_of_one_number_is_one_of_two_unless_it_starts_with_the_calendars(
    period: str, starts: str, spans: list[str]
) -> None:
    year = read_period(period)
    assert isinstance(year, FiscalYear)
    found = list_spans(year, read_month_and_day(starts), None)
    assert [f"{span.start}/{span.end}" for span in found] == spans


OVERLAPS = [
    ("2018-07/2019-06", "2019", "6 months"),
    ("2018", "2019", None),
    ("2018/..", "2019", None),
    ("2018/2020", "../2019", None),
]


@pytest.mark.parametrize(("first", "second", "words"), OVERLAPS)
def test_what_two_periods_share_is_said_where_both_have_ends(
    first: str, second: str, words: str | None
) -> None:
    one, other = build_span(parse_edtf(first)), build_span(parse_edtf(second))
    assert (say_overlap(one, other), say_overlap(other, one)) == (words, words)


MONTHS = [
    ("2021-06", 1),
    ("2021", 12),
    ("2021-06-28", None),
    ("2021-06-02/2021-06-30", None),
    ("2021/..", None),
]


@pytest.mark.parametrize(("period", "months"), MONTHS)
def test_whole_months_are_counted(period: str, months: int | None) -> None:
    assert count_months(build_span(parse_edtf(period))) == months


WITHIN = [
    ("2019", "2019-03", True),
    ("2019", "2019", True),
    ("2019", "2018-12/2019-03", False),
    ("2019", "2019-03/2020-01", False),
    ("2018/..", "2019", False),
    ("../2019", "2019", False),
    ("2019", "2019-03/..", False),
    ("2019", "../2019-03", False),
]


@pytest.mark.parametrize(("whole", "part", "is_within"), WITHIN)
def test_a_span_lies_within_another_where_all_their_ends_are_known(
    whole: str, part: str, *, is_within: bool
) -> None:
    assert has_span(build_span(parse_edtf(whole)), build_span(parse_edtf(part))) is is_within


UNCERTAIN_PERIODS = [
    ("2018-06-28~/..", "2018-07-01/..", "perhaps the same"),
    ("2018-06-28~/..", "2018-07-01/2019", "not the same"),
    ("2018-06-28~/2019", "2018-07-01/2019", "perhaps the same"),
    ("2018-06-28/2019", "2018-07-01/2019", "not the same"),
    ("2018-06-28/..", "2018-06-28/..", "the same"),
]


@pytest.mark.parametrize(("first", "second", "sameness"), UNCERTAIN_PERIODS)
def test_periods_of_inferred_days_may_be_one_only_where_both_have_an_end_or_none(
    first: str, second: str, sameness: str
) -> None:
    one, other = (build_span(parse_edtf(first)),), (build_span(parse_edtf(second)),)
    assert compare_spans(one, other).value == compare_spans(other, one).value == sameness


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        ("../2018", "2020", 366),
        ("2018", "2020", 366),
        ("2018/..", "2020", 0),
        ("../2018", "../2020", 0),
        ("../2018", "2018-12-31", 0),
    ],
)
def test_the_days_between_two_spans_are_counted_where_one_is_open_too(
    one: str, other: str, days: int
) -> None:
    first, second = (build_span(parse_edtf(each)) for each in (one, other))
    assert (count_days_between(first, second), count_days_between(second, first)) == (days, days)

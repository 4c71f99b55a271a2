"""Dates: what each text spans, and what is refused in which words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.edtf import EdtfDate, EdtfError, Precision, parse_edtf

SPANS = [
    ("2019", date(2019, 1, 1), date(2019, 12, 31), Precision.YEAR),
    ("2019-02", date(2019, 2, 1), date(2019, 2, 28), Precision.MONTH),
    ("2020-02", date(2020, 2, 1), date(2020, 2, 29), Precision.MONTH),
    ("2018-12", date(2018, 12, 1), date(2018, 12, 31), Precision.MONTH),
    ("2019-01-14", date(2019, 1, 14), date(2019, 1, 14), Precision.DAY),
]

QUALIFIED = [
    ("2019-01-14~", True, False),
    ("2019-01-14?", False, True),
    ("2019-01-14%", True, True),
    ("2019-01-14", False, False),
    ("2019-01~/2019-03", True, False),
    ("2019-01/2019-03?", False, True),
]

INTERVALS = [
    ("2018-07-20/2018-07-26", date(2018, 7, 20), date(2018, 7, 26), Precision.DAY),
    ("2018-07/2019-01", date(2018, 7, 1), date(2019, 1, 31), Precision.MONTH),
    ("2018/2019-01-14", date(2018, 1, 1), date(2019, 1, 14), Precision.DAY),
    ("2018/..", date(2018, 1, 1), None, Precision.YEAR),
    ("../2018", None, date(2018, 12, 31), Precision.YEAR),
]

FORM = "expected YYYY, YYYY-MM, YYYY-MM-DD or two of them joined by /, with ~ or ? if inferred"

REFUSED = [
    ("3/2024", f"'3/2024' is not a date, {FORM}"),
    ("14 January 2019", f"'14 January 2019' is not a date, {FORM}"),
    ("2019-1-4", f"'2019-1-4' is not a date, {FORM}"),
    ("1714521600", f"'1714521600' is not a date, {FORM}"),
    ("2019-02-30", "'2019-02-30' names a day that does not exist"),
    ("2019-13", "'2019-13' names a month that does not exist"),
    ("2019-00-10", "'2019-00-10' names a month that does not exist"),
    ("0000", "'0000' names a year that does not exist"),
    ("2019/2018", "'2019/2018' ends before it starts"),
    ("../..", "'../..' has no date at either end"),
    ("", f"'' is not a date, {FORM}"),
    ("٢٠١٩", f"'٢٠١٩' is not a date, {FORM}"),
    ("2019-01-14~~", f"'2019-01-14~~' is not a date, {FORM}"),
    ("2019/2020/2021", f"'2019/2020/2021' is not a date, {FORM}"),
]


@pytest.mark.parametrize(("text", "earliest", "latest", "precision"), SPANS)
def test_a_date_spans_the_days_that_its_precision_leaves_open(
    text: str, earliest: date, latest: date, precision: Precision
) -> None:
    assert parse_edtf(text) == EdtfDate(text, earliest, latest, precision)


@pytest.mark.parametrize(("text", "earliest", "latest", "precision"), INTERVALS)
def test_an_interval_spans_from_its_first_to_its_last_day(
    text: str, earliest: date | None, latest: date | None, precision: Precision
) -> None:
    assert parse_edtf(text) == EdtfDate(text, earliest, latest, precision, is_interval=True)


@pytest.mark.parametrize(("text", "approximate", "uncertain"), QUALIFIED)
def test_a_qualifier_marks_the_date_as_inferred(
    text: str, approximate: bool, uncertain: bool
) -> None:
    read = parse_edtf(text)
    assert (read.is_approximate, read.is_uncertain) == (approximate, uncertain)
    assert read.is_inferred == (approximate or uncertain)


@pytest.mark.parametrize(("text", "message"), REFUSED)
def test_a_text_that_is_no_date_is_refused_in_our_words(text: str, message: str) -> None:
    with pytest.raises(EdtfError) as refusal:
        parse_edtf(text)
    assert refusal.value.message == message


OVERLAPS = [
    ("2019", "2019-01-14", True),
    ("2019-01-14", "2019-01-15", False),
    ("2018/2019", "2019-12-31", True),
    ("2018/..", "2030", True),
    ("../2018", "2019", False),
]


@pytest.mark.parametrize(("first", "second", "answer"), OVERLAPS)
def test_two_dates_overlap_where_they_share_a_day(first: str, second: str, answer: bool) -> None:
    assert parse_edtf(first).overlaps(parse_edtf(second)) is answer
    assert parse_edtf(second).overlaps(parse_edtf(first)) is answer


@given(st.dates(), st.dates())
def test_of_two_days_either_they_overlap_or_one_starts_after_the_other(
    first: date, second: date
) -> None:
    one, other = parse_edtf(first.isoformat()), parse_edtf(second.isoformat())
    assert one.overlaps(other) is (first == second)
    assert one.starts_after(other) is (first > second)


@given(st.dates())
def test_every_day_is_read_as_itself(day: date) -> None:
    assert parse_edtf(day.isoformat()).earliest == day

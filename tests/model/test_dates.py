"""Dates: what each text spans, and what is refused in which words."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.dates import EdtfDate, EdtfError, Precision, parse_edtf

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
    assert parse_edtf(text) == EdtfDate(text, earliest, latest, precision)


@pytest.mark.parametrize(("text", "approximate", "uncertain"), QUALIFIED)
def test_a_qualifier_marks_the_date_as_inferred(
    text: str, approximate: bool, uncertain: bool
) -> None:
    read = parse_edtf(text)
    assert (read.is_approximate, read.is_uncertain) == (approximate, uncertain)
    assert read.is_inferred == (approximate or uncertain)


MONTHS = "write its months as an interval, such as"
KNOWN = "write what is known:"

BEYOND = [
    ("2018-21", "is a season", f"{MONTHS} 2018-03/2018-05"),
    ("2018-24", "is a season", f"{MONTHS} 2018-12/2019-02"),
    ("2018-29", "is a season", f"{MONTHS} 2018-09/2018-11"),
    ("2018-30", "is a season", f"{MONTHS} 2018-12/2019-02"),
    ("2018-33", "is a quarter", f"{MONTHS} 2018-01/2018-03"),
    ("2018-36~", "is a quarter", f"{MONTHS} 2018-10/2018-12"),
    ("2018-Q2", "is a quarter", f"{MONTHS} 2018-04/2018-06"),
    ("2018-38", "is a third of a year", f"{MONTHS} 2018-05/2018-08"),
    ("2018-41", "is a half of a year", f"{MONTHS} 2018-07/2018-12"),
    ("2018-21/2019", "is a season", f"{MONTHS} 2018-03/2018-05"),
    ("201X", "has a digit that is not specified", f"{KNOWN} 2010/2019"),
    ("19XX", "has a digit that is not specified", f"{KNOWN} 1900/1999"),
    ("156u", "has a digit that is not specified", f"{KNOWN} 1560/1569"),
    ("2018-XX", "has a digit that is not specified", f"{KNOWN} 2018"),
    ("2018-XX-XX", "has a digit that is not specified", f"{KNOWN} 2018"),
    ("2018-1X", "has a digit that is not specified", f"{KNOWN} 2018-10/2018-12"),
    ("2018-02-XX", "has a digit that is not specified", f"{KNOWN} 2018-02"),
    ("2020-02-2x", "has a digit that is not specified", f"{KNOWN} 2020-02-20/2020-02-29"),
    ("XXXX", "has a digit that is not specified", "write not-stated where no digit is known"),
    ("2018?-06", "has '?' at a part of the date", "write it behind the whole: 2018-06?"),
    ("2018-06-11T10:00", "names a time of day", "write the day alone: 2018-06-11"),
    ("2019-06-05T10:00:00Z", "names a time of day", "write the day alone: 2019-06-05"),
    ("2019-06-05T10:00:00.000+0200", "names a time of day", "write the day alone: 2019-06-05"),
    ("2019-06-05t10:00:00z", "names a time of day", "write the day alone: 2019-06-05"),
    ("2019-06-05 10:00:00 UTC", "names a time of day", "write the day alone: 2019-06-05"),
    ("2019-06-05 10:00 PM", "names a time of day", "write the day alone: 2019-06-05"),
    ("{2018,2020}", "is a set of dates", "write the interval that holds them, such as 2018/2020"),
    ("1985/", "is an interval with one end", "write 1985/.. where the other end is open"),
    ("/1985", "is an interval with one end", "write ../1985 where the other end is open"),
    ("-0044", "is a year outside 0001 to 9999", "write it in a note"),
    (
        "1950S2",
        "is a year with few significant digits",
        "write the interval, such as 1950/1959",
    ),
    (
        "FY2018-19",
        "is a fiscal year",
        "write period: FY2018-19, or the last day of the year, such as 2019-06-30",
    ),
]


@pytest.mark.parametrize(("text", "what", "hint"), BEYOND)
def test_what_only_edtf_knows_is_said_with_the_way_to_write_it(
    text: str, what: str, hint: str
) -> None:
    with pytest.raises(EdtfError) as refusal:
        parse_edtf(text)
    assert (refusal.value.message, refusal.value.hint) == (f"'{text}' {what}, {FORM}", hint)


OTHER_ORDERS = [
    # what is written, and what is suggested
    ("20.03.2012", "did you mean 2012-03-20?"),
    ("20.3.2012~", "did you mean 2012-03-20~?"),
    ("03.04.2012", "did you mean 2012-04-03?"),  # with points the day comes first
    ("03/20/2012", "did you mean 2012-03-20?"),
    ("20/03/2012", "did you mean 2012-03-20?"),
    ("20-03-2012", "did you mean 2012-03-20?"),
    ("03/04/2012", "did you mean 2012-03-04 or 2012-04-03?"),
    ("04/04/2012", "did you mean 2012-04-04?"),
    ("3/2012", "did you mean 2012-03?"),
    ("03.2012", "did you mean 2012-03?"),
    ("2012/03/20", "did you mean 2012-03-20?"),
    ("2012.03.20", "did you mean 2012-03-20?"),
    ("2012-3-20", "did you mean 2012-03-20?"),
    ("2012-3", "did you mean 2012-03?"),
    ("20120320", "did you mean 2012-03-20?"),
    ("March 20, 2012", "did you mean 2012-03-20?"),
    ("MARCH 20th 2012", "did you mean 2012-03-20?"),
    ("Tuesday, Mar. 20, 2012", "did you mean 2012-03-20?"),
    ("20 March 2012", "did you mean 2012-03-20?"),
    ("20th of March, 2012", "did you mean 2012-03-20?"),
    ("20-Mar-2012", "did you mean 2012-03-20?"),
    ("2012 March 20", "did you mean 2012-03-20?"),
    ("Sept. 2012%", "did you mean 2012-09%?"),
    ("March of 2012", "did you mean 2012-03?"),
    ("20.03.2012/25.03.2012", "did you mean 2012-03-20/2012-03-25?"),
    ("March 2012/May 2012", "did you mean 2012-03/2012-05?"),
    # no such day, no such month, no such order
    ("31.02.2012", None),
    ("13/13/2012", None),
    ("Marble 20, 2012", None),
    ("Ma 2012", None),
    ("20.03.12", None),
    ("03/04/2012/05/04/2012", None),
    ("12 of 2012", None),
]


@pytest.mark.parametrize(("text", "hint"), OTHER_ORDERS)
def test_a_date_in_another_order_is_refused_with_the_one_that_it_can_mean(
    text: str, hint: str | None
) -> None:
    with pytest.raises(EdtfError) as refusal:
        parse_edtf(text)
    message = f"'{text}' is not a date, {FORM}"
    assert (refusal.value.message, refusal.value.hint) == (message, hint)


@given(st.text(alphabet="0123456789XxuUSYTQ-/~?%[]{}.,", min_size=4, max_size=12))
def test_whatever_looks_like_a_date_is_read_or_refused(text: str) -> None:
    with suppress(EdtfError):
        assert str(parse_edtf(text)) == text


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
    assert parse_edtf(first).has_common_day(parse_edtf(second)) is answer
    assert parse_edtf(second).has_common_day(parse_edtf(first)) is answer


@given(st.dates(), st.dates())
def test_of_two_days_either_they_overlap_or_one_starts_after_the_other(
    first: date, second: date
) -> None:
    one, other = parse_edtf(first.isoformat()), parse_edtf(second.isoformat())
    assert one.has_common_day(other) is (first == second)
    assert one.is_after(other) is (first > second)


@given(st.dates())
def test_every_day_is_read_as_itself(day: date) -> None:
    assert parse_edtf(day.isoformat()).earliest == day

"""Times in words: how long a span is, how far two lie apart, what they share."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from factcheck.comparison.times import DaySpan

_DAYS_OF_CENTURIES: Final = 146097
"""Days of the 4,800 months after which the Gregorian calendar repeats."""

SETTLE_PERIOD: Final = "state the period of each"
"""What settles how two periods stand to each other."""


def say_distance(first: DaySpan, second: DaySpan) -> str:
    """Say how far two spans lie apart, middle to middle.

    Up to 60 days between exactly known days are counted in days, spans known by their years in
    years, and all others in months, to the nearest.

    Args:
        first: one span.
        second: another, earlier or later.

    >>> from factcheck.comparison.times import build_span
    >>> from factcheck.model.dates import parse_edtf
    >>> say_distance(build_span(parse_edtf("2019-03")), build_span(parse_edtf("2022-12")))
    '45 months apart (3 years 9 months)'
    """
    one, other = first.middle, second.middle
    assert one is not None, "a span has at least one end"
    assert other is not None, "a span has at least one end"
    days = abs((one - other).days)
    if first.is_one_day and second.is_one_day and days <= 60:
        return f"{say_count(days, 'day')} apart"
    months = _round_quotient(days * 4800, _DAYS_OF_CENTURIES)
    if first.in_years or second.in_years:
        years = _round_quotient(months, 12)
        return f"{say_count(years, 'year')} apart" if years else "less than a year apart"
    if months == 0:
        return "less than a month apart"
    if months < 12:
        return f"{say_count(months, 'month')} apart"
    return f"{say_count(months, 'month')} apart ({_say_years(months)})"


def say_overlap(first: DaySpan, second: DaySpan) -> str | None:
    """Say how much two spans share: `6 months`; None where they share nothing, or one has no end.

    Args:
        first: one span.
        second: another.

    >>> from factcheck.comparison.times import build_span
    >>> from factcheck.model.dates import parse_edtf
    >>> say_overlap(build_span(parse_edtf("2019")), build_span(parse_edtf("2019-07/2020-06")))
    '6 months'
    """
    if first.start is None or second.start is None or first.end is None or second.end is None:
        return None
    start, end = max(first.start, second.start), min(first.end, second.end)
    return say_length(DaySpan(start, end)) if start <= end else None


def say_length(span: DaySpan) -> str:
    """Say how long a span is, for a period: `1 year`, `3 months`, `45 days`, `no end`.

    Args:
        span: from its first to its last day, both of which belong to it.

    >>> from factcheck.comparison.times import build_span
    >>> from factcheck.model.dates import parse_edtf
    >>> say_length(build_span(parse_edtf("2019-07/2020-06")))
    '1 year'
    """
    if span.start is None or span.end is None:
        return "no end"
    after = span.end + timedelta(days=1)
    months = (after.year - span.start.year) * 12 + after.month - span.start.month
    if after.day == span.start.day and months:
        years, rest = divmod(months, 12)
        return say_count(years, "year") if not rest else say_count(months, "month")
    return say_count((after - span.start).days, "day")


def say_count(number: int, noun: str) -> str:
    """Say a number of things, of a noun whose plural ends in -s.

    Args:
        number: how many.
        noun: in the singular.

    >>> say_count(1, "day"), say_count(4500, "month")
    ('1 day', '4,500 months')
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _round_quotient(number: int, divisor: int) -> int:
    return (2 * number + divisor) // (2 * divisor)


def _say_years(months: int) -> str:
    years, rest = divmod(months, 12)
    return say_count(years, "year") + (f" {say_count(rest, 'month')}" if rest else "")

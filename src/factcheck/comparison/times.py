"""Moments and periods: which days they mean, whether two can be the same, how far apart they lie.

EDTF gives an inferred date (`~`, `?`, `%`) no width; `LEEWAY` is this program's convention for it.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Final

from factcheck.model.dates import EdtfDate, Precision, day_before
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.model.values import FiscalYear, MonthAndDay

LEEWAY: Final = {
    Precision.DAY: timedelta(days=7),
    Precision.MONTH: timedelta(days=31),
    Precision.YEAR: timedelta(days=365),
}
"""How far an inferred date may be off at either end, by its precision; a convention."""

A_YEAR: Final = timedelta(days=366)
"""The longest distance that is not more than a year."""

_NO_LEEWAY: Final = timedelta()
_DAYS_OF_CENTURIES: Final = 146097
"""Days of the 4,800 months after which the Gregorian calendar repeats."""


class Sameness(Enum):
    """Whether two moments or periods are the same."""

    SAME = "the same"
    APART = "not the same"
    OPEN = "perhaps the same"


@dataclass(frozen=True, slots=True)
class Span:
    """The days from one to another.

    Attributes:
        start: the first day, or None where it is open.
        end: the last day, or None where it is open.
        leeway: how far either may be off.
        in_years: whether it is known by its years only.
    """

    start: date | None
    end: date | None
    leeway: timedelta = _NO_LEEWAY
    in_years: bool = False

    @property
    def is_one_day(self) -> bool:
        """Whether it is a single day that is known exactly."""
        return self.start is not None and self.start == self.end and not self.leeway

    @property
    def is_one_year(self) -> bool:
        """Whether it is exactly the days of twelve months."""
        if self.start is None or self.end is None or self.leeway:
            return False
        return self.end == day_before(_a_year_after(self.start))

    @property
    def middle(self) -> date | None:
        """The day in the middle, or the only end there is; the earlier of two middle days."""
        if self.start is None or self.end is None:
            return self.start or self.end
        return self.start + (self.end - self.start) // 2


def span_of(day: EdtfDate) -> Span:
    """Give the days of a date or interval."""
    return Span(
        start=day.earliest,
        end=day.latest,
        leeway=LEEWAY[day.precision] if day.is_inferred else _NO_LEEWAY,
        in_years=day.precision is Precision.YEAR,
    )


def spans_of_period(
    period: EdtfDate | FiscalYear,
    year_starts: MonthAndDay | None,
    names_years_by_end: bool | None = None,  # noqa: FBT001 - a party's own statement, in three values
) -> tuple[Span, ...]:
    """Return the spans that a period can mean: none if nobody says when its fiscal year starts.

    `FY2019` can be the year that starts in 2019 or the one that ends in it, unless the party says
    by which of the two its years are named; both uses are common.
    """
    if isinstance(period, EdtfDate):
        return (span_of(period),)
    if year_starts is None:
        return ()
    if period.is_split or (year_starts.month, year_starts.day) == (1, 1):
        return (_fiscal_year(period.first, year_starts),)
    if names_years_by_end is not None:
        return (_fiscal_year(period.first - names_years_by_end, year_starts),)
    return (_fiscal_year(period.first - 1, year_starts), _fiscal_year(period.first, year_starts))


def same_moment(first: Span, second: Span) -> Sameness:
    """Tell whether two figures hold at the same moment, some time within each span.

    Two moments of the same days are the same, inferred or not; two are apart when no day, leeway
    included, lies in both; all others are open.
    """
    if _days(first) == _days(second):
        return Sameness.SAME
    return Sameness.APART if days_between(first, second) else Sameness.OPEN


def same_period(first: tuple[Span, ...], second: tuple[Span, ...]) -> Sameness:
    """Tell whether two periods are the same days throughout, from the spans that each can mean."""
    answers = {_same_days(one, other) for one in first for other in second}
    return answers.pop() if len(answers) == 1 else Sameness.OPEN


def days_between(first: Span, second: Span) -> int:
    """Give the fewest days that can lie between two spans; 0 where they meet, leeway included."""
    earlier, later = first, second
    if _starts_after(earlier, later):
        earlier, later = later, earlier
    if later.start is None or earlier.end is None:
        return 0
    return max(0, (later.start - earlier.end - first.leeway - second.leeway).days)


def apart(first: Span, second: Span) -> str:
    """Say how far two spans lie apart, middle to middle: `45 months apart (3 years 9 months)`.

    Up to 60 days between exactly known days are counted in days, spans known by their years in
    years, and all others in months, to the nearest.
    """
    one, other = first.middle, second.middle
    assert one is not None, "a span has at least one end"
    assert other is not None, "a span has at least one end"
    days = abs((one - other).days)
    if first.is_one_day and second.is_one_day and days <= 60:
        return f"{counted(days, 'day')} apart"
    months = _nearest(days * 4800, _DAYS_OF_CENTURIES)
    if first.in_years or second.in_years:
        years = _nearest(months, 12)
        return f"{counted(years, 'year')} apart" if years else "less than a year apart"
    if months == 0:
        return "less than a month apart"
    if months < 12:
        return f"{counted(months, 'month')} apart"
    return f"{counted(months, 'month')} apart ({_in_years(months)})"


def furthest_days(first: Span, second: Span) -> int | None:
    """Return the most days that can lie between two spans; None where one has no end."""
    days = (first.start, first.end, second.start, second.end)
    known = [day for day in days if day is not None]
    if len(known) < len(days):
        return None
    return (max(known) - min(known)).days


def months_in(span: Span) -> int | None:
    """Return the number of whole months that a span is, or None where it is none."""
    if span.start is None or span.end is None:
        return None
    after = span.end + timedelta(days=1)
    months = (after.year - span.start.year) * 12 + after.month - span.start.month
    return months if after.day == span.start.day and months > 0 else None


def overlap(first: Span, second: Span) -> str | None:
    """Say how much two spans share: `6 months`; None where they share nothing, or one has no end."""
    if first.start is None or second.start is None or first.end is None or second.end is None:
        return None
    start, end = max(first.start, second.start), min(first.end, second.end)
    return length(Span(start, end)) if start <= end else None


def holds_span(whole: Span, part: Span) -> bool:
    """Return whether a span lies within another that is longer."""
    if whole.start is None or whole.end is None or part.start is None or part.end is None:
        return False
    return whole.start <= part.start and part.end <= whole.end


def length(span: Span) -> str:
    """Say how long a span is, for a period: `1 year`, `3 months`, `45 days`, `no end`."""
    if span.start is None or span.end is None:
        return "no end"
    after = span.end + timedelta(days=1)
    months = (after.year - span.start.year) * 12 + after.month - span.start.month
    if after.day == span.start.day and months:
        years, rest = divmod(months, 12)
        return counted(years, "year") if not rest else counted(months, "month")
    return counted((after - span.start).days, "day")


def counted(number: int, noun: str) -> str:
    """Say a number of things: `1 day`, `45 months`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _nearest(number: int, divisor: int) -> int:
    return (2 * number + divisor) // (2 * divisor)


def _in_years(months: int) -> str:
    years, rest = divmod(months, 12)
    return counted(years, "year") + (f" {counted(rest, 'month')}" if rest else "")


def _days(span: Span) -> tuple[date | None, date | None]:
    return (span.start, span.end)


def _same_days(first: Span, second: Span) -> Sameness:
    if _days(first) == _days(second):
        return Sameness.SAME
    leeway = first.leeway + second.leeway
    ends = ((first.start, second.start), (first.end, second.end))
    if leeway and all(_may_be_one(one, other, leeway) for one, other in ends):
        return Sameness.OPEN
    return Sameness.APART


def _may_be_one(first: date | None, second: date | None, leeway: timedelta) -> bool:
    if first is None or second is None:
        return first is second
    return abs(first - second) <= leeway


def _starts_after(first: Span, second: Span) -> bool:
    if first.start is None:
        return False
    return second.start is None or first.start > second.start


def _fiscal_year(first: int, starts: MonthAndDay) -> Span:
    start = date(first, starts.month, starts.day)
    return Span(start, day_before(_a_year_after(start)))


def _a_year_after(day: date) -> date:
    if (day.month, day.day) == (2, 29):
        return date(day.year + 1, 3, 1)
    return day.replace(year=day.year + 1)

"""Moments and periods: which days they mean, whether two can be the same, how far apart they lie.

EDTF gives an inferred date (`~`, `?`, `%`) no width; `LEEWAY` is this program's convention for it.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Final

from factcheck.model.dates import EdtfDate, Precision, compute_day_before
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.model.periods import FiscalYear, MonthAndDay

LEEWAY: Final = {
    Precision.DAY: timedelta(days=7),
    Precision.MONTH: timedelta(days=31),
    Precision.YEAR: timedelta(days=365),
}
"""How far an inferred date may be off at either end, by its precision; a convention."""

A_YEAR: Final = timedelta(days=366)
"""The longest distance that is not more than a year."""

_NO_LEEWAY: Final = timedelta()


class Sameness(Enum):
    """Whether two moments or periods are the same."""

    SAME = "the same"
    APART = "not the same"
    OPEN = "perhaps the same"


@dataclass(frozen=True, slots=True)
class DaySpan:
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
        return self.end == compute_day_before(_add_year(self.start))

    @property
    def middle(self) -> date | None:
        """The day in the middle, or the only end there is; the earlier of two middle days."""
        if self.start is None or self.end is None:
            return self.start or self.end
        return self.start + (self.end - self.start) // 2


def build_date_key(day: EdtfDate) -> tuple[str, str]:
    """Return the key that sorts dates: the earliest day, then the latest.

    Args:
        day: an EDTF date; of one without an end the other end counts for both.

    Example:
        >>> from factcheck.model.dates import parse_edtf
        >>> build_date_key(parse_edtf("2019-02")), build_date_key(parse_edtf("../2019-02-03"))
        (('2019-02-01', '2019-02-28'), ('2019-02-03', '2019-02-03'))
    """
    first, last = day.earliest or day.latest, day.latest or day.earliest
    return str(first or ""), str(last or "")


def build_span(day: EdtfDate) -> DaySpan:
    """Return the days of a date or interval.

    Args:
        day: a date, a month, a year or an interval of them, certain or inferred.

    Returns:
        Its first and last day, None where it is open on that side, with the leeway of an inferred
        one.

    >>> from factcheck.model.dates import parse_edtf
    >>> print(build_span(parse_edtf("2019-02")).end)
    2019-02-28
    """
    return DaySpan(
        start=day.earliest,
        end=day.latest,
        leeway=LEEWAY[day.precision] if day.is_inferred else _NO_LEEWAY,
        in_years=day.precision is Precision.YEAR,
    )


def list_spans(
    period: EdtfDate | FiscalYear,
    year_starts: MonthAndDay | None,
    names_years_by_end: bool | None = None,  # noqa: FBT001 - a party's own statement, in three values
) -> tuple[DaySpan, ...]:
    """Return the spans that a period can mean: none if nobody says when its fiscal year starts.

    `FY2019` can be the year that starts in 2019 or the one that ends in it, unless the party says
    by which of the two its years are named; both uses are common.

    Args:
        period: a date, an interval or a fiscal year.
        year_starts: the day on which the party's fiscal year starts.
        names_years_by_end: whether the party names its years by the year in which they end; None where
            it does not say.

    >>> from factcheck.model.periods import read_month_and_day, read_period
    >>> [str(each.start) for each in list_spans(read_period("FY2019"), read_month_and_day("--07-01"))]
    ['2018-07-01', '2019-07-01']
    """
    if isinstance(period, EdtfDate):
        return (build_span(period),)
    if year_starts is None:
        return ()
    if period.is_split or (year_starts.month, year_starts.day) == (1, 1):
        return (_build_fiscal_year(period.first, year_starts),)
    if names_years_by_end is not None:
        return (_build_fiscal_year(period.first - names_years_by_end, year_starts),)
    return (
        _build_fiscal_year(period.first - 1, year_starts),
        _build_fiscal_year(period.first, year_starts),
    )


def compare_moments(first: DaySpan, second: DaySpan) -> Sameness:
    """Return whether two figures hold at the same moment, some time within each span.

    Two moments of the same days are the same, inferred or not; two are apart when no day, leeway
    included, lies in both; all others are open.

    Args:
        first: the days within which the one holds.
        second: the days within which the other holds.

    >>> from factcheck.model.dates import parse_edtf
    >>> year, day = (build_span(parse_edtf(text)) for text in ("2019", "2019-01-14"))
    >>> compare_moments(year, day).name, compare_moments(day, day).name
    ('OPEN', 'SAME')
    """
    if _find_ends(first) == _find_ends(second):
        return Sameness.SAME
    return Sameness.APART if count_days_between(first, second) else Sameness.OPEN


def compare_spans(first: tuple[DaySpan, ...], second: tuple[DaySpan, ...]) -> Sameness:
    """Return whether two periods are the same days throughout.

    Args:
        first: the spans that the one period can mean.
        second: the spans that the other can mean.

    >>> from factcheck.model.dates import parse_edtf
    >>> year, month = (build_span(parse_edtf(text)) for text in ("2019", "2019-01"))
    >>> compare_spans((year,), (month,)).name, compare_spans((year, month), (month,)).name
    ('APART', 'OPEN')
    """
    answers = {_compare_days(one, other) for one in first for other in second}
    return answers.pop() if len(answers) == 1 else Sameness.OPEN


def count_days_between(first: DaySpan, second: DaySpan) -> int:
    """Return the fewest days that can lie between two spans; 0 where they meet, leeway included.

    Args:
        first: one span.
        second: another, earlier or later.

    >>> from factcheck.model.dates import parse_edtf
    >>> count_days_between(build_span(parse_edtf("2020-01-14")), build_span(parse_edtf("2019")))
    14
    """
    earlier, later = first, second
    if _is_later(earlier, later):
        earlier, later = later, earlier
    if later.start is None or earlier.end is None:
        return 0
    return max(0, (later.start - earlier.end - first.leeway - second.leeway).days)


def count_days_at_most(first: DaySpan, second: DaySpan) -> int | None:
    """Return the most days that can lie between two spans; None where one has no end.

    Args:
        first: one span.
        second: another, earlier or later.

    >>> from factcheck.model.dates import parse_edtf
    >>> count_days_at_most(build_span(parse_edtf("2019-01-01")), build_span(parse_edtf("2019-01")))
    30
    """
    days = (first.start, first.end, second.start, second.end)
    known = [day for day in days if day is not None]
    if len(known) < len(days):
        return None
    return (max(known) - min(known)).days


def count_months(span: DaySpan) -> int | None:
    """Return the number of whole months that a span is, or None where it is none.

    Args:
        span: from its first to its last day, both of which belong to it.

    >>> from factcheck.model.dates import parse_edtf
    >>> count_months(build_span(parse_edtf("2019"))), count_months(build_span(parse_edtf("2019-01-14")))
    (12, None)
    """
    if span.start is None or span.end is None:
        return None
    after = span.end + timedelta(days=1)
    months = (after.year - span.start.year) * 12 + after.month - span.start.month
    return months if after.day == span.start.day and months > 0 else None


def has_span(whole: DaySpan, part: DaySpan) -> bool:
    """Return whether a span lies within another that has both its ends.

    Args:
        whole: the span that may hold the other.
        part: the other.

    >>> from factcheck.model.dates import parse_edtf
    >>> has_span(build_span(parse_edtf("2019")), build_span(parse_edtf("2019-03")))
    True
    """
    if whole.start is None or whole.end is None or part.start is None or part.end is None:
        return False
    return whole.start <= part.start and part.end <= whole.end


def _find_ends(span: DaySpan) -> tuple[date | None, date | None]:
    return (span.start, span.end)


def _compare_days(first: DaySpan, second: DaySpan) -> Sameness:
    if _find_ends(first) == _find_ends(second):
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


def _is_later(first: DaySpan, second: DaySpan) -> bool:
    if first.start is None:
        return False
    return second.start is None or first.start > second.start


def _build_fiscal_year(first: int, starts: MonthAndDay) -> DaySpan:
    start = date(first, starts.month, starts.day)
    return DaySpan(start, compute_day_before(_add_year(start)))


def _add_year(day: date) -> date:
    if (day.month, day.day) == (2, 29):
        return date(day.year + 1, 3, 1)
    return day.replace(year=day.year + 1)

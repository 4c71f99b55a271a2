"""When two figures hold, and when they were said: moments, periods, days, and the money of years.

A moment or period that is not stated for one of them is not guessed from the day it was said: that
day is compared instead, and the answer stays that it cannot be told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.answers import Aspect, Note, Reason
from factcheck.comparison.times import (
    A_YEAR,
    Sameness,
    Span,
    apart,
    days_between,
    length,
    same_moment,
    same_period,
    span_of,
)
from factcheck.model.edtf import EdtfDate
from factcheck.model.scalars import FiscalYear
from factcheck.model.vocabulary import FigureRole, NotStated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.stated import StatedFigure

_NAMES: Final = {Aspect.MOMENT: "moment", Aspect.PERIOD: "period"}


def compare_times(first: StatedFigure, second: StatedFigure) -> Iterator[Reason | Note]:
    """Give what differs and what is missing about when two figures hold."""
    aspects = {_aspect_of(first), _aspect_of(second)} - {None}
    is_stated = _stated_time(first) is not None and _stated_time(second) is not None
    if not is_stated and _are_ends_of_a_change(first, second):
        yield Reason(Aspect.MOMENT, "one is where a change starts, the other where it ends")
    if not aspects:
        if FigureRole.FROM in {first.figure.role, second.figure.role}:
            yield Reason(
                Aspect.MOMENT,
                "when the value held from which a change starts is not stated",
                is_missing=True,
            )
        return
    aspect = Aspect.PERIOD if Aspect.PERIOD in aspects else Aspect.MOMENT
    one, other = _stated_time(first), _stated_time(second)
    if one is None or other is None:
        yield from _compare_days_said(first, second, aspect, one or other)
    elif len(aspects) == 2:
        yield from _compare_moment_with_period(first, second)
    elif aspect is Aspect.PERIOD:
        yield from _compare_periods(first, second)
    else:
        yield from _compare_moments(first, second)
    yield from _note_inferred(first, second, aspect)


def compare_money(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Say it if two amounts of one currency are nominal money of different years.

    The years are those of the moments or periods; where one is not stated, of the days on which the
    claims were made, if those lie more than a year apart.
    """
    if not _is_money(first) or first.counted != second.counted:
        return
    one, other = _span_held(first), _span_held(second)
    least_days = 1
    if one is None or other is None:
        one, other = span_of(first.claim.said_on), span_of(second.claim.said_on)
        least_days = A_YEAR.days + 1
    if days_between(one, other) < least_days:
        return
    years = (_year_of(one), _year_of(other))
    if years[0] != years[1]:
        yield Reason(
            Aspect.MONEY,
            f"one is money of {years[0]}, the other of {years[1]}, neither adjusted for prices",
        )


def time_key(figure: StatedFigure) -> tuple[object, ...] | None:
    """Give a key that two figures share if they hold at the same time; None where not stated."""
    if figure.wants_period:
        return _period_key(figure)
    if figure.wants_moment:
        moment = figure.moment
        return None if moment is None else (Aspect.MOMENT, _span_key(span_of(moment)))
    return None if figure.figure.role is FigureRole.FROM else ()


def _aspect_of(figure: StatedFigure) -> Aspect | None:
    if figure.wants_period:
        return Aspect.PERIOD
    return Aspect.MOMENT if figure.wants_moment else None


def _stated_time(figure: StatedFigure) -> str | None:
    if figure.wants_period:
        return None if figure.period is None else f"for {figure.period}"
    return None if figure.moment is None else f"as of {figure.moment}"


def _are_ends_of_a_change(first: StatedFigure, second: StatedFigure) -> bool:
    roles = {first.figure.role, second.figure.role}
    return first.claim.id == second.claim.id and roles == {FigureRole.FROM, FigureRole.TO}


def _compare_moments(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    assert first.moment is not None, "asked of stated moments only"
    assert second.moment is not None, "asked of stated moments only"
    one, other = span_of(first.moment), span_of(second.moment)
    sameness = same_moment(one, other)
    both = f"one is as of {first.moment}, the other as of {second.moment}"
    if sameness is Sameness.APART:
        yield Reason(Aspect.MOMENT, f"{both}, {apart(one, other)}")
    elif sameness is Sameness.OPEN:
        yield Reason(
            Aspect.MOMENT,
            f"{both}, and whether that is one moment is not stated",
            is_missing=True,
        )


def _compare_periods(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    if _period_key(first) is not None and _period_key(first) == _period_key(second):
        return
    both = f"one is for {first.period}, the other for {second.period}"
    if not first.spans or not second.spans:
        yield from _compare_fiscal_years_by_name(first, second, both)
        return
    sameness = same_period(first.spans, second.spans)
    if sameness is Sameness.OPEN:
        yield Reason(
            Aspect.PERIOD, f"{both}, and whether that is one period is not stated", is_missing=True
        )
    elif sameness is Sameness.APART:
        yield Reason(Aspect.PERIOD, f"{both}, {_period_distance(first.spans[0], second.spans[0])}")


def _compare_fiscal_years_by_name(
    first: StatedFigure, second: StatedFigure, both: str
) -> Iterator[Reason]:
    one, other = first.period, second.period
    if (
        isinstance(one, FiscalYear)
        and isinstance(other, FiscalYear)
        and one.is_split == other.is_split
        and one.first != other.first
        and first.measure.of == second.measure.of
        and not isinstance(first.measure.of, NotStated)
    ):
        years = abs(one.first - other.first)
        yield Reason(Aspect.PERIOD, f"{both}, {years} {'year' if years == 1 else 'years'} apart")
        return
    yield Reason(
        Aspect.PERIOD, f"{both}, and when a fiscal year starts is not stated", is_missing=True
    )


def _compare_moment_with_period(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    both = f"one is {_stated_time(first)}, the other {_stated_time(second)}"
    one, other = _span_held(first), _span_held(second)
    if one is not None and other is not None and days_between(one, other):
        yield Reason(Aspect.MOMENT, f"{both}, {apart(one, other)}")
    else:
        yield Reason(Aspect.MOMENT, f"{both}: a moment and a period")


def _compare_days_said(
    first: StatedFigure, second: StatedFigure, aspect: Aspect, stated: str | None
) -> Iterator[Reason | Note]:
    name = _NAMES[aspect]
    whose = "either" if stated is None else f"one, the other is {stated}"
    yield Reason(aspect, f"the {name} is not stated for {whose}", is_missing=True)
    one, other = span_of(first.claim.said_on), span_of(second.claim.said_on)
    if days_between(one, other) > A_YEAR.days:
        distance = f"said {apart(one, other)}"
        yield Reason(Aspect.DAY_SAID, distance)
    elif one.is_one_day and other.is_one_day and one.start == other.start:
        distance = "said on the same day"
    elif first.claim.said_on.text == second.claim.said_on.text:
        distance = f"both said {first.claim.said_on}"
    else:
        distance = f"said {apart(one, other)}"
    yield Note(
        Aspect.DAY_SAID,
        f"the {name} is not stated, the days on which the claims were made are compared instead:"
        f" {distance}",
    )


def _note_inferred(first: StatedFigure, second: StatedFigure, aspect: Aspect) -> Iterator[Note]:
    times = [
        each
        for figure in (first, second)
        for each in ((figure.period,) if figure.wants_period else (figure.moment,))
        if isinstance(each, EdtfDate) and each.is_inferred
    ]
    if times:
        whose = "one of them is" if len(times) == 1 else "both are"
        yield Note(
            aspect,
            f"of the times at which they hold {whose} the editor's inference, marked ~ or ?",
        )


def _period_distance(first: Span, second: Span) -> str:
    if length(first) != length(second):
        lengths = f"one {length(first)} long, the other {length(second)}"
        return lengths if not days_between(first, second) else f"{lengths}, {apart(first, second)}"
    return apart(first, second)


def _period_key(figure: StatedFigure) -> tuple[object, ...] | None:
    spans, period = figure.spans, figure.period
    if period is None:
        return None
    if len(spans) == 1:
        return (Aspect.PERIOD, _span_key(spans[0]))
    if isinstance(figure.measure.of, NotStated):
        return None
    return (Aspect.PERIOD, figure.measure.of, period.text)


def _span_key(span: Span) -> tuple[object, ...]:
    return (span.start, span.end, span.leeway)


def _span_held(figure: StatedFigure) -> Span | None:
    if figure.wants_period:
        return figure.spans[0] if len(figure.spans) == 1 else None
    return None if figure.moment is None else span_of(figure.moment)


def _is_money(figure: StatedFigure) -> bool:
    return len(figure.counted) == 3 and figure.counted.isupper()


def _year_of(span: Span) -> int:
    day = span.start or span.end
    assert day is not None, "a span has at least one end"
    return day.year

"""Difference, ratio and percentages of two figures of one unit, whichever is named first."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.comparison.answers import Arithmetic, Side
from factcheck.comparison.extents import Extent
from factcheck.comparison.numbers import (
    Computed,
    larger_over_smaller,
    percent_above,
    percent_below,
)
from factcheck.comparison.reasons import per_key
from factcheck.comparison.times import days_between, span_of
from factcheck.comparison.units import PERCENT, POINTS, singular
from factcheck.model.vocabulary import MeasureKind

if TYPE_CHECKING:
    from factcheck.comparison.stated import StatedFigure
    from factcheck.comparison.times import Span

_NO_RATIO_OF: Final = {
    MeasureKind.DATE: "dates have no ratio",
    MeasureKind.RANK: "ranks have no ratio",
}
_DAYS: Final = "days"


def why_no_arithmetic(first: StatedFigure, second: StatedFigure) -> str | None:
    """Say why two figures are not of one unit, or None where they are."""
    if (first.day is None) != (second.day is None):
        return "one is a date, the other a number"
    if first.day is None and (first.number is None or second.number is None):
        return "one of them is no number"
    if singular(first.counted) != singular(second.counted):
        return f"one is in {first.counted}, the other in {second.counted}"
    one, other = per_key(first), per_key(second)
    if one is not None and other is not None and one != other:
        return f"one is in {first.unit}, the other in {second.unit}"
    return None


def reckon(first: StatedFigure, second: StatedFigure) -> Arithmetic | None:
    """Give the arithmetic of two figures, or None where they are not of one unit."""
    if why_no_arithmetic(first, second) is not None:
        return None
    if first.day is not None and second.day is not None:
        return _of_days(span_of(first.day), span_of(second.day))
    one, other = first.number, second.number
    assert one is not None, "figures of one unit are numbers"
    assert other is not None, "figures of one unit are numbers"
    ratio, no_ratio_because = None, None
    for kind in (first.measure.kind, second.measure.kind):
        no_ratio_because = no_ratio_because or _NO_RATIO_OF.get(kind)
    if no_ratio_because is None:
        ratio = larger_over_smaller(one, other)
        if ratio is None:
            no_ratio_because = "one of them may be 0 or less"
    return Arithmetic(
        unit=POINTS if first.counted == PERCENT else first.counted,
        larger=_larger(one, other),
        difference=one.minus(other).magnitude(),
        ratio=ratio,
        percent_above=None if ratio is None else percent_above(ratio),
        percent_below=None if ratio is None else percent_below(ratio),
        no_ratio_because=no_ratio_because,
    )


def _larger(first: Computed, second: Computed) -> Side | None:
    if first.central is not None and second.central is not None:
        if first.central == second.central:
            return None
        return Side.FIRST if first.central > second.central else Side.SECOND
    if first.printed.meets(second.printed):
        return None
    difference = first.printed.minus(second.printed)
    return Side.FIRST if difference.low is not None and difference.low >= 0 else Side.SECOND


def _of_days(first: Span, second: Span) -> Arithmetic:
    printed, rounding = _days(first, second), _days(first, second, with_leeway=True)
    central = None
    if first.start == first.end and second.start == second.end:
        assert first.start is not None, "a span has at least one end"
        assert second.start is not None, "a span has at least one end"
        central = Decimal(abs((first.start - second.start).days))
    later = None
    if days_between(first, second):
        assert first.start is not None or second.start is not None, "the later one has a start"
        is_first = second.start is None or (first.start is not None and first.start > second.start)
        later = Side.FIRST if is_first else Side.SECOND
    return Arithmetic(
        unit=_DAYS,
        larger=later,
        difference=Computed(central, printed, rounding),
        ratio=None,
        percent_above=None,
        percent_below=None,
        no_ratio_because=_NO_RATIO_OF[MeasureKind.DATE],
    )


def _days(first: Span, second: Span, *, with_leeway: bool = False) -> Extent:
    one, other = _ordinals(first, with_leeway), _ordinals(second, with_leeway)
    return one.minus(other).magnitudes()


def _ordinals(span: Span, with_leeway: bool) -> Extent:  # noqa: FBT001 - private, named above
    leeway = span.leeway.days if with_leeway else 0
    return Extent(
        None if span.start is None else Decimal(span.start.toordinal() - leeway),
        None if span.end is None else Decimal(span.end.toordinal() + leeway),
        has_low=span.start is not None,
        has_high=span.end is not None,
    )

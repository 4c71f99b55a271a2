"""Difference, ratio and percentages of two figures of one unit, whichever is named first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.answers import Arithmetic
from factcheck.comparison.numbers import (
    larger_over_smaller,
    percent_above,
    percent_below,
)
from factcheck.comparison.reasons import per_key
from factcheck.comparison.units import PERCENT, POINTS, singular
from factcheck.model.vocabulary import MeasureKind

if TYPE_CHECKING:
    from factcheck.comparison.stated import StatedFigure

_NO_RATIO_OF: Final = {
    MeasureKind.DATE: "dates have no ratio",
    MeasureKind.RANK: "ranks have no ratio",
}
_UNIT_OF_DIFFERENCE: Final = {PERCENT: POINTS, "date": "days"}
_PLACES: Final = "places"


def why_no_arithmetic(first: StatedFigure, second: StatedFigure) -> str | None:
    """Say why two figures are not of one unit, or None where they are."""
    if first.number is None or second.number is None:
        return "the value of one of them is not of the sort that its measure wants"
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
    one, other = first.number, second.number
    assert one is not None, "figures of one unit have numbers"
    assert other is not None, "figures of one unit have numbers"
    ratio = None
    no_ratio_because = _NO_RATIO_OF.get(first.measure.kind) or _NO_RATIO_OF.get(second.measure.kind)
    if no_ratio_because is None:
        ratio = larger_over_smaller(one, other)
        if ratio is None:
            no_ratio_because = "one of them may be 0 or less"
    return Arithmetic(
        unit=_PLACES
        if first.measure.kind is MeasureKind.RANK
        else _UNIT_OF_DIFFERENCE.get(first.counted, first.counted),
        difference=one.minus(other).magnitude(),
        ratio=ratio,
        percent_above=None if ratio is None else percent_above(ratio),
        percent_below=None if ratio is None else percent_below(ratio),
        no_ratio_because=no_ratio_because,
    )

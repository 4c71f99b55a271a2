"""Difference, ratio and percentages of two figures of one unit, whichever is named first."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Arithmetic
from factcheck.comparison.computed import (
    Computed,
    larger_over_smaller,
    percent_above,
    percent_below,
)
from factcheck.comparison.conversion import find_scale
from factcheck.comparison.noun import PERCENT, POINTS, plural
from factcheck.comparison.pair import put_in_terms, read_pair_of_terms
from factcheck.comparison.reasons.counts import fits_measure
from factcheck.model.vocabulary import MeasureKind

if TYPE_CHECKING:
    from fractions import Fraction

    from factcheck.comparison.pair import InTerms
    from factcheck.comparison.stated import StatedFigure
    from factcheck.comparison.terms import Terms

_NO_RATIO_OF: Final = {
    MeasureKind.DATE: "dates have no ratio",
    MeasureKind.RANK: "ranks have no ratio",
}
_UNIT_OF_DIFFERENCE: Final = {PERCENT: POINTS, "date": "days"}
_PLACES: Final = "places"
_ZERO: Final = Decimal(0)
_APART: Final = frozenset({MeasureKind.RANK, MeasureKind.DATE})
"""Kinds whose numbers are counted with no others."""


def why_no_arithmetic(first: StatedFigure, second: StatedFigure) -> str | None:
    """Return why two figures are not of one unit, or None where they are."""
    if not first.has_number or not second.has_number:
        return "the value of one of them is not of the sort that its measure wants"
    kinds = {first.measure.kind, second.measure.kind}
    if len(kinds) > 1 and kinds & _APART:
        one, other = sorted(kinds)
        return f"one is a {one}, the other a {other}"
    if not (fits_measure(first) and fits_measure(second)):
        return "the value of one of them is not what its measure counts"
    one_in, other_in = read_pair_of_terms(first, second)
    if one_in.meanings or other_in.meanings:
        return "the unit of one of them has several meanings"
    if one_in.counted != other_in.counted:
        return f"one is in {first.counted}, the other in {second.counted}"
    if one_in.per is not None and other_in.per is not None and one_in.per != other_in.per:
        return f"one is in {first.unit}, the other in {second.unit}"
    return None


def reckon(first: StatedFigure, second: StatedFigure) -> Arithmetic | None:
    """Return the arithmetic of two figures, or None where they are not of one unit."""
    if why_no_arithmetic(first, second) is not None:
        return None
    unit, one, other = put_in_one_unit(first, second)
    ratio = None
    no_ratio_because = _NO_RATIO_OF.get(first.measure.kind) or _NO_RATIO_OF.get(second.measure.kind)
    if first.terms.counted == "temperature":
        no_ratio_because = "temperatures have no ratio"
    if no_ratio_because is None:
        ratio = larger_over_smaller(one, other)
        if ratio is None and _are_below_zero(one, other):
            ratio = larger_over_smaller(one.negated(), other.negated())
        if ratio is None:
            no_ratio_because = "one of them may be 0 or less"
    return Arithmetic(
        unit=_PLACES
        if first.measure.kind is MeasureKind.RANK
        else _UNIT_OF_DIFFERENCE.get(unit, unit),
        difference=one.minus(other).magnitude(),
        ratio=ratio,
        percent_above=None if ratio is None else percent_above(ratio),
        percent_below=None if ratio is None else percent_below(ratio),
        no_ratio_because=no_ratio_because,
    )


def put_in_one_unit(first: StatedFigure, second: StatedFigure) -> tuple[str, Computed, Computed]:
    """Return the unit in which two figures are set against each other, and their numbers in it.

    Asked only where nothing speaks against arithmetic with the two.
    """
    terms = read_pair_of_terms(first, second)
    unit, factor = _unit_shown(first, second, terms)
    one, other = (
        _in_unit(put_in_terms(figure, own), factor)
        for figure, own in zip((first, second), terms, strict=True)
    )
    return unit, one, other


def _unit_shown(
    first: StatedFigure, second: StatedFigure, terms: tuple[Terms, Terms]
) -> tuple[str, Fraction | None]:
    """Return the unit in which two figures are set against each other, and how many common units it is.

    It is that of their measure where it converts, else the one that both print.
    """
    one, other = (each.scale for each in terms)
    if one is None or other is None:
        return first.counted, None
    wanted = find_scale(first.measure.unit)
    if (
        wanted is None
        or wanted.dimension != one.dimension
        or first.measure.unit != second.measure.unit
    ):
        wanted = min(one, other, key=lambda scale: (scale.factor, scale.name))
        return plural(wanted.name), wanted.factor
    return first.measure.unit, wanted.factor


def _in_unit(amount: InTerms | None, factor: Fraction | None) -> Computed:
    assert amount is not None, "figures of one unit have numbers"
    return amount.number if factor is None else amount.number.converted(1 / factor)


def _are_below_zero(*numbers: Computed) -> bool:
    return all(
        number.rounding.high is not None
        and number.rounding.high <= 0
        and not number.rounding.has(_ZERO)
        for number in numbers
    )

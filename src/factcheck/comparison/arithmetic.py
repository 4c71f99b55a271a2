"""Difference, ratio and percentages of two figures of one unit, whichever is named first."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Arithmetic
from factcheck.comparison.computed import (
    Computed,
    compute_percent_above,
    compute_ratio,
)
from factcheck.comparison.conversion import find_scale
from factcheck.comparison.noun import PERCENT, POINTS, convert_to_plural
from factcheck.comparison.pair import convert_to_terms, read_pair_of_terms
from factcheck.comparison.reasons.counts import is_of_measure
from factcheck.model.vocabulary import MeasureKind, NotStated

if TYPE_CHECKING:
    from fractions import Fraction

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


def explain_no_arithmetic(first: StatedFigure, second: StatedFigure) -> str | None:
    """Return why two figures are not of one unit, or None where they are.

    Args:
        first: a figure with its claim and its measure.
        second: another one.

    >>> explain_no_arithmetic(figure(), figure(measure="drivers", value="40 drivers"))
    'one is in USD, the other in drivers'
    """
    if not first.has_number or not second.has_number:
        return "the value of one of them is not of the sort that its measure wants"
    kinds = {first.measure.kind, second.measure.kind}
    if len(kinds) > 1 and kinds & _APART:
        one, other = sorted(kinds)
        return f"one is a {one}, the other a {other}"
    if not (is_of_measure(first) and is_of_measure(second)):
        return "the value of one of them is not what its measure counts"
    one_in, other_in = read_pair_of_terms(first, second)
    if one_in.meanings or other_in.meanings:
        return "the unit of one of them has several meanings"
    if one_in.counted != other_in.counted:
        return f"one is in {first.counted}, the other in {second.counted}"
    if one_in.per is not None and other_in.per is not None and one_in.per != other_in.per:
        return f"one is in {first.unit}, the other in {second.unit}"
    return None


def compute_arithmetic(first: StatedFigure, second: StatedFigure) -> Arithmetic | None:
    """Compute the difference and the ratio of two figures; None where they are not of one unit.

    Args:
        first: a figure with its claim and its measure.
        second: another one.

    >>> found = compute_arithmetic(figure(value="$1.9 billion"), figure(value="$1.2 billion"))
    >>> print(found.unit, found.difference.central)
    USD 700000000
    """
    if explain_no_arithmetic(first, second) is not None:
        return None
    unit, one, other = convert_to_one_unit(first, second)
    is_apart = first.measure.kind in _APART
    ratio = None
    no_ratio_because = _NO_RATIO_OF.get(first.measure.kind) or _NO_RATIO_OF.get(second.measure.kind)
    if first.terms.counted == "temperature":
        no_ratio_because = "temperatures have no ratio"
    if no_ratio_because is None:
        ratio = compute_ratio(one, other)
        if ratio is None and _is_below_zero(one, other):
            ratio = compute_ratio(-one, -other)
        if ratio is None:
            no_ratio_because = "one of them may be 0 or less"
    return Arithmetic(
        unit=_PLACES
        if first.measure.kind is MeasureKind.RANK
        else _UNIT_OF_DIFFERENCE.get(unit, unit),
        per=() if is_apart else _select_per(first, second),
        difference=one.subtract(other).remove_sign(),
        ratio=ratio,
        percent_above=None if ratio is None else compute_percent_above(ratio),
        no_ratio_because=no_ratio_because,
    )


def convert_to_one_unit(
    first: StatedFigure, second: StatedFigure
) -> tuple[str, Computed, Computed]:
    """Return the unit in which two figures are set against each other, and their numbers in it, stated per the same.

    Asked only where nothing speaks against arithmetic with the two.

    Args:
        first: a figure with its claim and its measure.
        second: another one.

    >>> unit, one, other = convert_to_one_unit(figure(), figure(value="$40 million"))
    >>> print(unit, other.central)
    USD 40000000
    """
    terms = read_pair_of_terms(first, second)
    unit, factor = _select_unit(first, second, terms)
    whole = (factor or 1) * min(map(_compute_per, terms))
    one, other = (
        _convert(figure, own, whole) for figure, own in zip((first, second), terms, strict=True)
    )
    return unit, one, other


def _select_per(first: StatedFigure, second: StatedFigure) -> tuple[str, ...]:
    """Return per what the difference of two figures is: what both are, in the words of the one whose terms are kept.

    A total and what is stated per the whole of its period are one thing, and so are two names of one noun.
    """
    terms = read_pair_of_terms(first, second)
    stated = [
        (_compute_per(own), len(figure.per), figure.per)
        for figure, own in zip((first, second), terms, strict=True)
        if not isinstance(figure.per, NotStated)
    ]
    return min(stated)[2] if len(stated) == len(terms) else ()


def _compute_per(terms: Terms) -> Fraction:
    """Return how many in common terms is one as printed, but for its own unit: 12 of what is per month, in a year.

    What both print is thus what their difference is stated per, an hour and no second; of two the longer time.
    """
    return abs(terms.factor) / (1 if terms.scale is None else terms.scale.factor)


def _select_unit(
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
        return convert_to_plural(wanted.name), wanted.factor
    return first.measure.unit, wanted.factor


def _convert(figure: StatedFigure, terms: Terms, whole: Fraction) -> Computed:
    """Return the number of a figure in units of so many common ones, by one step, since each may round."""
    amount = convert_to_terms(figure, replace(terms, factor=terms.factor / whole))
    assert amount is not None, "figures of one unit have numbers"
    return amount.number


def _is_below_zero(*numbers: Computed) -> bool:
    return all(
        number.rounding.high is not None
        and number.rounding.high <= 0
        and not number.rounding.has(_ZERO)
        for number in numbers
    )

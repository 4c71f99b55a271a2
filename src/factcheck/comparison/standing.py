"""How two figures that are alike stand to each other: the first answer that applies.

A conflict is certain, or it is none; what two numbers have in common is decided by what they print.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from factcheck.comparison.amount import Nature
from factcheck.comparison.answer import Standing
from factcheck.comparison.pair import InTerms, convert_to_terms, read_pair_of_terms
from factcheck.comparison.times import build_span
from factcheck.model.vocabulary import AS_SAID_BASES
from factcheck.quantity.interval import Interval

if TYPE_CHECKING:
    from factcheck.comparison.computed import Computed
    from factcheck.comparison.stated import StatedFigure

_AGREE_WITHIN: Final = Fraction(5, 100)
"""How far two numbers that agree may differ, as a share of the coarser one."""

OPEN_NATURES: Final = frozenset({Nature.LIMIT, Nature.VAGUE})
_HALF: Final = Fraction(1, 2)


def compare_standing(first: StatedFigure, second: StatedFigure) -> Standing | None:
    """Return how the values of two figures that are alike stand; None where one cannot be read.

    Args:
        first: a figure that is like the second.
        second: the other one.

    >>> print(compare_standing(figure(value="$1.9 billion"), figure(value="$1.86 billion")))
    agree
    """
    terms = read_pair_of_terms(first, second)
    one, other = convert_to_terms(first, terms[0]), convert_to_terms(second, terms[1])
    if one is None or other is None:
        return None
    is_same = _is_same_number(one, other)
    if not is_same and is_later_word(first, second):
        return Standing.REPLACED
    return compare_numbers(first, second, one, other)


def compare_numbers(
    first: StatedFigure, second: StatedFigure, one: InTerms, other: InTerms
) -> Standing:
    """Return how two numbers stand, whoever said them and when.

    Args:
        first: a figure, of which the basis counts.
        second: another one.
        one: the amount of the first, in common terms.
        other: the amount of the second, in common terms.
    """
    if not _is_same_number(one, other):
        wishes = {first.figure.basis, second.figure.basis}
        if wishes <= AS_SAID_BASES:
            return Standing.DIFFER
        if _is_within_margin(one, other):
            return Standing.WITHIN_MARGIN
    found = _compare_as_printed(one, other)
    if found is Standing.CONFLICT and _is_reached_by_margin(one, other):
        return Standing.WITHIN_MARGIN
    return found


def compare_extents(first: Computed, second: Computed) -> Standing:
    """Return how two computed numbers stand, of which nothing is known but what they can be.

    Args:
        first: a number.
        second: another one, in the same unit.

    >>> from factcheck.comparison.computed import Computed
    >>> from factcheck.quantity.parse import parse
    >>> half, third = Computed.build(parse("0.5")), Computed.build(parse("0.52"))
    >>> print(compare_extents(half, third))
    agree
    """
    if first.printed.has_common(second.printed):
        return Standing.AGREE
    if first.rounding.has_common(second.rounding):
        return Standing.WITHIN_ROUNDING
    return Standing.CONFLICT


def _is_same_number(one: InTerms, other: InTerms) -> bool:
    if one.amount.nature is Nature.RANGE and other.amount.nature is Nature.RANGE:
        mine, theirs = _find_ends(one), _find_ends(other)
        return mine is not None and mine == theirs
    mine_alone, theirs_alone = _convert_exact(one), _convert_exact(other)
    if mine_alone is None or theirs_alone is None:
        return one.number == other.number
    return mine_alone == theirs_alone


def is_later_word(first: StatedFigure, second: StatedFigure) -> bool:
    """Return whether both are one's word, on two certain days.

    Args:
        first: a figure.
        second: another one, earlier or later.
    """
    if first.claim.maker != second.claim.maker:
        return False
    one, other = build_span(first.claim.said_on), build_span(second.claim.said_on)
    return one.is_one_day and other.is_one_day and one.start != other.start


def _is_within_margin(one: InTerms, other: InTerms) -> bool:
    margins = [
        Fraction(each.amount.margin) * abs(each.terms.factor)
        for each in (one, other)
        if each.amount.margin is not None
    ]
    mine, theirs = _convert_exact(one), _convert_exact(other)
    if not margins or mine is None or theirs is None:
        return False
    if {one.amount.nature, other.amount.nature} != {Nature.NUMBER}:
        return False
    return abs(mine - theirs) <= sum(margins)


def _is_reached_by_margin(one: InTerms, other: InTerms) -> bool:
    """Return whether a margin reaches what a limit, a range or a vague amount beside it leaves open."""
    if one.amount.margin is None and other.amount.margin is None:
        return False
    if {one.amount.nature, other.amount.nature} == {Nature.NUMBER}:
        return False
    return _add_margin(one).has_common(_add_margin(other))


def _add_margin(each: InTerms) -> Interval:
    """Return a number widened by its margin to either side, and of anything else what is printed, likewise."""
    alone = _convert_exact(each) if each.amount.nature is Nature.NUMBER else None
    extent = each.number.printed if alone is None else Interval.build_point(alone)
    if each.amount.margin is None:
        return extent
    margin = Fraction(each.amount.margin) * abs(each.terms.factor)
    return Interval(
        None if extent.low is None else Fraction(extent.low) - margin,
        None if extent.high is None else Fraction(extent.high) + margin,
        has_low=extent.has_low,
        has_high=extent.has_high,
    )


def _compare_as_printed(one: InTerms, other: InTerms) -> Standing:
    natures = {one.amount.nature, other.amount.nature}
    can_be_one = one.number.rounding.has_common(other.number.rounding)
    if natures & OPEN_NATURES:
        return Standing.NOT_CONTRADICTED if can_be_one else Standing.CONFLICT
    if Nature.RANGE in natures or Nature.DATE in natures:
        found = _compare_ends(one, other)
        if found is not None:
            return found
    elif _is_rounded_alike(one, other):
        return Standing.AGREE
    return Standing.WITHIN_ROUNDING if can_be_one else Standing.CONFLICT


def _compare_ends(one: InTerms, other: InTerms) -> Standing | None:
    """Return what the stated ends of ranges and dates decide, or None where they decide nothing."""
    mine, theirs = _find_ends(one), _find_ends(other)
    if mine is None or theirs is None:
        return None
    (low, high), (lower, higher) = mine, theirs
    is_within = (lower <= low and high <= higher) or (low <= lower and higher <= high)
    if is_within:
        return Standing.AGREE
    both = {one.amount.nature, other.amount.nature}
    if len(both) == 1 and max(low, lower) <= min(high, higher):
        return Standing.NOT_CONTRADICTED
    return None


def _find_ends(each: InTerms) -> tuple[Fraction, Fraction] | None:
    """Return the stated ends of a range or a date, or a number as both."""
    ends = each.amount.ends
    if ends is None:
        alone = _convert_exact(each)
        return None if alone is None else (alone, alone)
    if ends.low is None or ends.high is None:
        return None
    low, high = sorted(each.convert_from_own(Fraction(end)) for end in (ends.low, ends.high))
    return low, high


def _convert_exact(each: InTerms) -> Fraction | None:
    exact = each.amount.exact
    return None if exact is None else each.convert_from_own(Fraction(exact))


def _is_rounded_alike(one: InTerms, other: InTerms) -> bool:
    """Return whether two numbers are one, or the finer is the coarser once it is rounded to its place."""
    mine, theirs = _convert_exact(one), _convert_exact(other)
    assert mine is not None, "a number is exact in itself"
    assert theirs is not None, "a number is exact in itself"
    if mine == theirs:
        return True
    is_converted = one.terms.factor != other.terms.factor
    places = [_find_place(each, is_converted=is_converted) for each in (one, other)]
    if places[0] == places[1]:
        return False
    coarser, finer = (one, other) if (places[0] or 0) > (places[1] or 0) else (other, one)
    place = _find_place(coarser, is_converted=is_converted)
    exact = coarser.amount.exact
    assert place is not None, "what is coarser has a place"
    assert exact is not None, "a number is exact in itself"
    own_place = place / abs(coarser.terms.factor)
    own_finer = coarser.convert_to_own(mine if finer is one else theirs)
    if _round(own_finer, own_place) != Fraction(exact):
        return False
    if abs(mine - theirs) > _AGREE_WITHIN * abs(mine if coarser is one else theirs):
        return False
    if finer.amount.is_fraction:
        return True
    return _has_common(one, other, is_converted=is_converted)


def _find_place(each: InTerms, *, is_converted: bool) -> Fraction | None:
    """Return the place to which a number is printed, in common terms; None for a fraction.

    Of a converted or hedged number it is the last digit that is not a zero.
    """
    amount = each.amount
    place = amount.coarse if is_converted or amount.is_hedged else amount.place
    return None if place is None else Fraction(place) * abs(each.terms.factor)


def _has_common(one: InTerms, other: InTerms, *, is_converted: bool) -> bool:
    mine, theirs = (
        each.number.rounding if is_converted or each.amount.is_hedged else each.number.printed
        for each in (one, other)
    )
    return mine.has_common(theirs)


def _round(number: Fraction, place: Fraction) -> Fraction:
    """Return a number rounded to a place, halves away from zero."""
    size = (abs(number) / place + _HALF).__floor__() * place
    return -size if number < 0 else size

"""How two figures that are alike stand to each other: the first answer that applies.

A conflict is certain, or it is none; what two numbers have in common is decided by what they print.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from factcheck.comparison.amount import Nature
from factcheck.comparison.answer import Aspect, Note, Standing
from factcheck.comparison.pair import InTerms, put_in_terms, read_pair_of_terms
from factcheck.comparison.times import span_of
from factcheck.model.vocabulary import AS_SAID_BASES
from factcheck.quantity.quantity import Bound, Form
from factcheck.quantity.widths import measure_widths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.computed import Computed
    from factcheck.comparison.stated import StatedFigure
    from factcheck.quantity.quantity import Quantity

_HEDGES: Final = frozenset({Bound.ABOUT, Bound.ALMOST})
"""Bounds whose width is a convention of `quantity`."""

_AGREE_WITHIN: Final = Fraction(5, 100)
"""How far two numbers that agree may differ, as a share of the coarser one."""

_OPEN: Final = frozenset({Nature.LIMIT, Nature.VAGUE})
_HALF: Final = Fraction(1, 2)


def stand(first: StatedFigure, second: StatedFigure) -> Standing | None:
    """Return how the values of two figures that are alike stand; None where one cannot be read."""
    terms = read_pair_of_terms(first, second)
    one, other = put_in_terms(first, terms[0]), put_in_terms(second, terms[1])
    if one is None or other is None:
        return None
    is_same = _is_same_number(one, other)
    if not is_same and is_later_word(first, second):
        return Standing.REPLACED
    return stand_alone(first, second, one, other)


def stand_alone(
    first: StatedFigure, second: StatedFigure, one: InTerms, other: InTerms
) -> Standing:
    """Return how two numbers stand, whoever said them and when."""
    if not _is_same_number(one, other):
        wishes = {first.figure.basis, second.figure.basis}
        if wishes <= AS_SAID_BASES:
            return Standing.DIFFER
        if _is_within_margin(one, other):
            return Standing.WITHIN_MARGIN
    return _stand_as_printed(one, other)


def stand_by_extent(first: Computed, second: Computed) -> Standing:
    """Return how two computed numbers stand, of which nothing is known but what they can be."""
    if first.printed.has_common(second.printed):
        return Standing.AGREE
    if first.rounding.has_common(second.rounding):
        return Standing.WITHIN_ROUNDING
    return Standing.CONFLICT


def note_conventions(
    first: StatedFigure, second: StatedFigure, standing: Standing | None
) -> Iterator[Note]:
    """Find where the width that a word is given by convention decides how two figures stand."""
    one, other = first.quantity, second.quantity
    if one is None or other is None or standing is None:
        return
    words = [
        word
        for stated, quantity in ((first, one), (second, other))
        for word in _conventional_words(stated, quantity)
    ]
    if words and standing is not _stand_without_conventions(first, second):
        named = " and ".join(f"'{word}'" for word in sorted(set(words)))
        yield Note(
            Aspect.VALUE,
            f"the width given to {named} is a convention, and the answer '{standing}' depends on it",
        )


def note_customs(first: StatedFigure, second: StatedFigure) -> Iterator[Note]:
    """Find where one number lies so far beyond the other's limit that nobody would print it so."""
    terms = read_pair_of_terms(first, second)
    pairs = ((first, terms[0], second, terms[1]), (second, terms[1], first, terms[0]))
    for one, own, other, theirs in pairs:
        quantity, beside = one.quantity, put_in_terms(other, theirs)
        if quantity is None or beside is None or own.factor <= 0 or one.is_share:
            continue
        end = measure_widths(quantity, one.measured).convention
        lowest = beside.number.rounding.low
        if end is None or lowest is None:
            continue
        if Fraction(lowest) > (Fraction(end) + own.offset) * own.factor:
            yield Note(
                Aspect.VALUE,
                f"nobody would print '{one.figure.value}' of {other.figure.value}: by custom it is"
                f" said up to about {end:,f}",
            )


def note_rounded_limit(
    first: StatedFigure, second: StatedFigure, standing: Standing | None
) -> Iterator[Note]:
    """Find where a number lies on the open side of a limit only if it is rounded."""
    if standing is not Standing.NOT_CONTRADICTED:
        return
    terms = read_pair_of_terms(first, second)
    one, other = put_in_terms(first, terms[0]), put_in_terms(second, terms[1])
    assert one is not None, "figures that stand somehow have numbers"
    assert other is not None, "figures that stand somehow have numbers"
    if one.amount.nature is Nature.RANGE or one.number.printed.has_common(other.number.printed):
        return
    figure = second if one.amount.nature in _OPEN else first
    yield Note(
        Aspect.VALUE,
        f"'{figure.figure.value}' lies on the open side of the other only if it is rounded",
    )


def _is_same_number(one: InTerms, other: InTerms) -> bool:
    if one.amount.nature is Nature.RANGE and other.amount.nature is Nature.RANGE:
        mine, theirs = _ends(one), _ends(other)
        return mine is not None and mine == theirs
    mine_alone, theirs_alone = _exact(one), _exact(other)
    if mine_alone is None or theirs_alone is None:
        return one.number == other.number
    return mine_alone == theirs_alone


def is_later_word(first: StatedFigure, second: StatedFigure) -> bool:
    """Return whether both are one's word, on two certain days."""
    if first.claim.maker != second.claim.maker:
        return False
    one, other = span_of(first.claim.said_on), span_of(second.claim.said_on)
    return one.is_one_day and other.is_one_day and one.start != other.start


def _is_within_margin(one: InTerms, other: InTerms) -> bool:
    margins = [
        Fraction(each.amount.margin) * abs(each.terms.factor)
        for each in (one, other)
        if each.amount.margin is not None
    ]
    mine, theirs = _exact(one), _exact(other)
    if not margins or mine is None or theirs is None:
        return False
    if {one.amount.nature, other.amount.nature} != {Nature.NUMBER}:
        return False
    return abs(mine - theirs) <= sum(margins)


def _stand_as_printed(one: InTerms, other: InTerms) -> Standing:
    natures = {one.amount.nature, other.amount.nature}
    can_be_one = one.number.rounding.has_common(other.number.rounding)
    if natures & _OPEN:
        return Standing.NOT_CONTRADICTED if can_be_one else Standing.CONFLICT
    if Nature.RANGE in natures or Nature.DATE in natures:
        found = _stand_by_ends(one, other)
        if found is not None:
            return found
    elif _agree(one, other):
        return Standing.AGREE
    return Standing.WITHIN_ROUNDING if can_be_one else Standing.CONFLICT


def _stand_by_ends(one: InTerms, other: InTerms) -> Standing | None:
    """Return what the stated ends of ranges and dates decide, or None where they decide nothing."""
    mine, theirs = _ends(one), _ends(other)
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


def _ends(each: InTerms) -> tuple[Fraction, Fraction] | None:
    """Return the stated ends of a range or a date, or a number as both."""
    ends = each.amount.ends
    if ends is None:
        alone = _exact(each)
        return None if alone is None else (alone, alone)
    if ends.low is None or ends.high is None:
        return None
    low, high = sorted(each.from_own(Fraction(end)) for end in (ends.low, ends.high))
    return low, high


def _exact(each: InTerms) -> Fraction | None:
    exact = each.amount.exact
    return None if exact is None else each.from_own(Fraction(exact))


def _agree(one: InTerms, other: InTerms) -> bool:
    """Return whether two numbers are one, or the finer is the coarser once it is rounded to its place."""
    mine, theirs = _exact(one), _exact(other)
    assert mine is not None, "a number is exact in itself"
    assert theirs is not None, "a number is exact in itself"
    if mine == theirs:
        return True
    is_converted = one.terms.factor != other.terms.factor
    places = [_place(each, is_converted=is_converted) for each in (one, other)]
    if places[0] == places[1]:
        return False
    coarser, finer = (one, other) if (places[0] or 0) > (places[1] or 0) else (other, one)
    place = _place(coarser, is_converted=is_converted)
    exact = coarser.amount.exact
    assert place is not None, "what is coarser has a place"
    assert exact is not None, "a number is exact in itself"
    own_place = place / abs(coarser.terms.factor)
    own_finer = coarser.to_own(mine if finer is one else theirs)
    if _round(own_finer, own_place) != Fraction(exact):
        return False
    if abs(mine - theirs) > _AGREE_WITHIN * abs(mine if coarser is one else theirs):
        return False
    if finer.amount.is_fraction:
        return True
    return _meet(one, other, is_converted=is_converted)


def _place(each: InTerms, *, is_converted: bool) -> Fraction | None:
    """Return the place to which a number is printed, in common terms; None for a fraction.

    Of a converted or hedged number it is the last digit that is not a zero.
    """
    amount = each.amount
    place = amount.coarse if is_converted or amount.is_hedged else amount.place
    return None if place is None else Fraction(place) * abs(each.terms.factor)


def _meet(one: InTerms, other: InTerms, *, is_converted: bool) -> bool:
    mine, theirs = (
        each.number.rounding if is_converted or each.amount.is_hedged else each.number.printed
        for each in (one, other)
    )
    return mine.has_common(theirs)


def _round(number: Fraction, place: Fraction) -> Fraction:
    """Return a number rounded to a place, halves away from zero."""
    size = (abs(number) / place + _HALF).__floor__() * place
    return -size if number < 0 else size


def _stand_without_conventions(first: StatedFigure, second: StatedFigure) -> Standing | None:
    if any(each.quantity and each.quantity.form is Form.VAGUE for each in (first, second)):
        return (
            Standing.NOT_CONTRADICTED
        )  # where nothing bounds an amount, nothing speaks against it
    return stand(_unhedge(first), _unhedge(second))


def _conventional_words(stated: StatedFigure, quantity: Quantity) -> tuple[str, ...]:
    if quantity.form is Form.VAGUE:
        return (quantity.text,)
    if quantity.bound not in _HEDGES or measure_widths(quantity, stated.measured).printed.is_point:
        return ()
    return quantity.bound_words


def _unhedge(stated: StatedFigure) -> StatedFigure:
    """Return the figure with its bare number."""
    quantity = stated.quantity
    if quantity is None or not _conventional_words(stated, quantity):
        return stated
    from dataclasses import replace

    bare = replace(quantity, bound=Bound.EXACT, bound_words=())
    value = replace(stated.figure.value, quantity=bare)
    return replace(stated, figure=replace(stated.figure, value=value))

"""How far a bare number reaches: what its digits leave open to either side, and what rounding could hide.

The words around it are not heeded here, see `widths`.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.quantity.exact import multiply, remove_sign
from factcheck.quantity.intervals import EXACT_ARITHMETIC
from factcheck.quantity.lexicon.hedges import EXACT_WORDS
from factcheck.quantity.lexicon.unit_kinds import (
    PERCENT,
    PERCENTAGE_POINTS,
    is_countable,
    is_energy,
)
from factcheck.quantity.lexicon.unit_words import DURATIONS, LETTERED_DURATIONS
from factcheck.quantity.lexicon.widths import WIDTHS
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.quantity import Change

if TYPE_CHECKING:
    from factcheck.quantity.interval import Number
    from factcheck.quantity.quantity import Quantity

_ZERO: Final = Decimal(0)
_ONE: Final = Decimal(1)
_TWO: Final = Decimal(2)
_TEN: Final = Decimal(10)
_ALL: Final = Decimal(100)
_NEVER_ROUNDED: Final = frozenset({"ordinal", "rank", "contest"})
"""Rules of places in an order and of scores and votes, which somebody counted one by one."""

_VOTES: Final = split_words(
    "vote votes aye ayes nay nays noes yea yeas abstention abstentions abstained"
)


class Measured(NamedTuple):
    """What is known of a figure besides its words, from its measure and its basis.

    Attributes:
        unit: of the measure, for a value that prints none.
        is_place: whether it is a place in an order.
        is_share: whether it is a part of a whole, so that nothing lies beyond all of it.
        is_duration: whether it is a length of time.
        is_wish: whether it is an offer, a demand or a requirement.
    """

    unit: str | None = None
    is_place: bool = False
    is_share: bool = False
    is_duration: bool = False
    is_wish: bool = False


MEASURED_ALONE: Final = Measured()
"""Of a value by itself nothing is known besides its words."""


class Reach(NamedTuple):
    """How far a bare number reaches down and up."""

    down: Number
    up: Number


def measure_reach(quantity: Quantity, number: Number, measured: Measured) -> tuple[Reach, Reach]:
    """Return how far the printed digits reach, and how far rounding does besides.

    Args:
        quantity: the figure as it was read.
        number: its number, exactly.
        measured: what its measure and basis say of it.

    Returns:
        The two reaches, both in the figure's own unit.

    >>> from factcheck.quantity.parse import parse
    >>> quantity = parse("30,000 litres")
    >>> printed, rounding = measure_reach(quantity, Decimal(30000), MEASURED_ALONE)
    >>> print(printed.up, rounding.up)
    0.5 5000
    """
    nothing = Reach(_ZERO, _ZERO)
    if _is_as_said(quantity, measured):
        return nothing, nothing
    if quantity.parts is not None:
        return _measure_fraction(quantity)
    step, coarse = quantity.step, quantity.coarse
    assert step is not None
    assert coarse is not None
    assert isinstance(number, Decimal)
    size = number.copy_abs()
    unit = quantity.unit or measured.unit
    is_factor = quantity.change is Change.FACTOR  # "doubled" counts nothing
    is_counted = step == _ONE and is_countable(unit) and not is_factor
    if not size:  # a zero has no share of itself: its places alone are rounded
        half = _ZERO if step == _ONE else EXACT_ARITHMETIC.divide(step, _TWO)
        down = _ZERO if measured.is_share or is_countable(unit) else half
        return Reach(down, half), Reach(down, half)
    printed = _ZERO if is_counted else _compute_half(step, size, WIDTHS.printed)
    is_exempt = (
        WIDTHS.whole_percentages_from <= size <= _ALL
        if unit in {PERCENT, PERCENTAGE_POINTS}
        else is_counted and (coarse == _ONE or (size < WIDTHS.counts_from and coarse == _TEN))
    )
    rounding = printed if is_exempt else _compute_half(max(step, coarse), size, WIDTHS.rounding)
    return Reach(printed, printed), Reach(rounding, rounding)


def _is_as_said(quantity: Quantity, measured: Measured) -> bool:
    """Return whether nothing of a number is rounded, so that it is what it says."""
    if quantity.rule in _NEVER_ROUNDED or measured.is_place:
        return True
    if any(words.lower() in EXACT_WORDS for words in quantity.bound_words):
        return True
    if quantity.step is None or quantity.step > _ONE:  # a magnitude word is always rounded
        return False
    if measured.is_wish:
        return True
    unit = (quantity.unit or measured.unit or "").lower()
    last = unit.replace("-", " ").rpartition(" ")[2]
    is_timed = last in DURATIONS or last in LETTERED_DURATIONS
    is_timed = measured.is_duration or (is_timed and not is_energy(unit))
    return quantity.step == _ONE and quantity.parts is None and (is_timed or last in _VOTES)


def _measure_fraction(quantity: Quantity) -> tuple[Reach, Reach]:
    """Return how far a number that is printed as a fraction reaches, as `_measure_part` has it."""
    assert quantity.parts is not None
    assert quantity.step is not None
    reaches = []
    for part in _measure_part(*quantity.parts):
        down, up = (multiply(each, quantity.step) for each in part)
        is_negative = quantity.number is not None and quantity.number < 0
        reaches.append(Reach(up, down) if is_negative else Reach(down, up))
    return reaches[0], reaches[1]


@lru_cache(maxsize=64)
def _measure_part(numerator: int, denominator: int) -> tuple[Reach, Reach]:
    """Return how far a fraction of one reaches: no further than half way to the next usual one."""
    from fractions import Fraction

    part = Fraction(numerator, denominator)
    whole = part.numerator // part.denominator
    marks = {
        whole + Fraction(first, parts)
        for parts in WIDTHS.usual_fractions
        for first in range(0 if whole else 1, parts + 1 if whole else parts)
    }
    below = max((each for each in marks if each < part), default=None)
    above = min((each for each in marks if each > part), default=None)
    furthest = part * Fraction(WIDTHS.rounding)
    down = furthest if below is None else min(furthest, (part - below) / 2)
    up = furthest if above is None else min(furthest, (above - part) / 2)
    nearest = part * Fraction(WIDTHS.printed)
    return Reach(min(nearest, down), min(nearest, up)), Reach(down, up)


def measure_about(quantity: Quantity, number: Number) -> Number:
    """Return how far "about" reaches to either side of a number, in the figure's own unit.

    Args:
        quantity: the figure as it was read; it has a number.
        number: its number, exactly.

    >>> from factcheck.quantity.parse import parse
    >>> print(measure_about(parse("about 500 teachers"), Decimal(500)))
    50.00
    """
    step, coarse = quantity.step, quantity.coarse
    assert step is not None
    assert coarse is not None
    unit: Number = max(step, coarse)
    if quantity.parts is not None:
        from fractions import Fraction

        unit = Fraction(unit) / quantity.parts[1]
    return min(multiply(remove_sign(number), WIDTHS.about), unit)


def _compute_half(place: Decimal, size: Decimal, share: Decimal) -> Decimal:
    half = EXACT_ARITHMETIC.divide(place, _TWO)
    return min(half, EXACT_ARITHMETIC.multiply(size, share))

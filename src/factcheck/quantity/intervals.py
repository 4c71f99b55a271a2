"""What a printed number leaves open: the two half-open intervals under a bound.

`printed` is half a unit of the last printed place to either side (`$1.9 billion`: 1.85 to 1.95).
`rounding` is the same for the last place that is not a zero (`30,000`: 25,000 to 35,000).
"""

from __future__ import annotations

from decimal import Context, Decimal
from typing import Final, NamedTuple

from factcheck.quantity.records import Bound, Interval

EXACT_ARITHMETIC: Final = Context(prec=80)
"""Wide enough that no sum, difference or product of readable numbers is ever rounded."""

_TWO: Final = Decimal(2)
_ONE: Final = Decimal(1)
_ZERO: Final = Decimal(0)


class Print(NamedTuple):
    """How a number is printed.

    Attributes:
        number: at full scale.
        step: one unit of the last printed place, at full scale.
        coarse: one unit of the last place that is not a zero, at full scale.
    """

    number: Decimal
    step: Decimal
    coarse: Decimal


class Openness(NamedTuple):
    """What the words around a number leave open besides its digits.

    Attributes:
        bound: what they say.
        share: how far they reach by convention, as a share of the number.
        is_count: whether the number counts things, so that it cannot be below zero.
        is_unrounded: whether the words say that nothing is rounded (`exactly`).
    """

    bound: Bound
    share: Decimal = _ZERO
    is_count: bool = False
    is_unrounded: bool = False


def intervals(print_: Print, openness: Openness) -> tuple[Interval, Interval]:
    """Give the intervals (printed, rounding) of a number under the words around it."""
    context = EXACT_ARITHMETIC
    number, step, coarse = print_
    if openness.is_unrounded:
        coarse = step
    half = context.divide(step, _TWO)
    coarse_half = context.divide(max(step, coarse), _TWO)
    reach = context.multiply(context.abs(number), openness.share)
    lowest = _ZERO if openness.is_count and number >= _ZERO else None
    printed = _interval(openness.bound, number, half, max(half, reach), lowest)
    if coarse_half == half:
        return printed, printed
    return printed, _interval(openness.bound, number, coarse_half, max(coarse_half, reach), lowest)


def plain(value: Decimal) -> Decimal:
    """Write a number without an exponent and without zeros that end its decimals."""
    whole = value.quantize(_ONE, context=EXACT_ARITHMETIC)
    return whole if whole == value else value.normalize(EXACT_ARITHMETIC)


def _interval(
    bound: Bound, number: Decimal, half: Decimal, reach: Decimal, lowest: Decimal | None
) -> Interval:
    below = plain(EXACT_ARITHMETIC.subtract(number, reach))
    if lowest is not None:
        below = max(below, lowest)
    number = plain(number)
    match bound:
        case Bound.ABOUT:
            return Interval(below, plain(EXACT_ARITHMETIC.add(number, reach)))
        case Bound.MORE_THAN:
            return Interval(number, None)
        case Bound.LESS_THAN:
            return Interval(lowest, number)
        case Bound.AT_LEAST:
            return Interval(below, None)
        case Bound.AT_MOST:
            return Interval(lowest, plain(EXACT_ARITHMETIC.add(number, half)))
        case _:
            return Interval(below, plain(EXACT_ARITHMETIC.add(number, half)))

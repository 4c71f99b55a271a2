"""What values a computed number can have: arithmetic that may widen the truth and never loses it.

Ends belong to a result only where they are reached, so that half-open intervals and points combine
exactly.
Results are exact up to 60 digits; whatever must be rounded is rounded outward.
An expression that names one figure twice treats the two as independent, which widens the result.
"""

from __future__ import annotations

from decimal import (
    MAX_EMAX,
    MIN_EMIN,
    ROUND_CEILING,
    ROUND_FLOOR,
    ROUND_HALF_EVEN,
    Context,
    Decimal,
)
from itertools import product
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.quantity.interval import (
    ROUNDED_DOWN,
    ROUNDED_UP,
    Interval,
    build_low_key,
    join_intervals,
    write_in_decimals,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_ZERO: Final = Decimal(0)
_ENDLESS: Final = Decimal("Infinity")
WIDE: Final = Context(prec=200, Emin=MIN_EMIN, Emax=MAX_EMAX)
"""Wide enough for every number that is said."""
_THOUSAND: Final = Decimal(1000)
_FEW_DIGITS: Final = 6
"""Digits with which an end is said as it is."""
_FROM_ZERO: Final = Interval(_ZERO, None, has_low=True, has_high=False)

_End: TypeAlias = tuple[Decimal, bool]
"""One end, infinite where there is none, and whether the number itself belongs."""


def add(first: Interval, second: Interval) -> Interval:
    """Return every sum of a number of one and a number of the other.

    Args:
        first: the numbers that one may be.
        second: the numbers that the other may be.

    >>> print(add(Interval.build_point(Decimal(2)), Interval.build_point(Decimal(3))).low)
    5
    """
    return Interval.build(
        _add_ends(_round_low(first), _round_low(second), ROUNDED_DOWN),
        _add_ends(_round_high(first), _round_high(second), ROUNDED_UP),
    )


def subtract(first: Interval, second: Interval) -> Interval:
    """Return every difference between a number of one and a number of the other.

    Args:
        first: the numbers that one may be.
        second: the numbers that the other may be.

    >>> two = Interval.build_point(Decimal(2))
    >>> print(subtract(Interval(Decimal(1), Decimal(5), has_low=True, has_high=False), two).decimal_ends)
    (Decimal('-1'), Decimal('3'))
    """
    return add(first, subtract_from_zero(second))


def multiply(first: Interval, second: Interval) -> Interval:
    """Return every product of a number of one and a number of the other.

    Args:
        first: the numbers that one may be.
        second: the numbers that the other may be.

    >>> print(multiply(Interval.build_point(Decimal(2)), Interval.build_point(Decimal(3))).low)
    6
    """
    return _compute_corners(first, second, _multiply_ends)


def divide(first: Interval, second: Interval) -> Interval | None:
    """Return every quotient of a number of one and a number of the other, or None if the second may be 0.

    Args:
        first: the numbers that the dividend may be.
        second: the numbers that the divisor may be.

    >>> print(divide(Interval.build_point(Decimal(6)), Interval.build_point(Decimal(3))).low)
    2
    """
    if second.has(_ZERO) or _has_zero_within(second):
        return None
    if second.low is None or second.low < 0:
        return _compute_corners(subtract_from_zero(first), subtract_from_zero(second), _divide_ends)
    return _compute_corners(first, second, _divide_ends)


def subtract_from_zero(interval: Interval) -> Interval:
    """Return the same numbers with the other sign.

    Args:
        interval: the numbers.

    >>> print(subtract_from_zero(Interval(Decimal(1), None, has_low=True, has_high=False)).high)
    -1
    """
    (low, has_low), (high, has_high) = _round_low(interval), _round_high(interval)
    return Interval.build((high.copy_negate(), has_high), (low.copy_negate(), has_low))


def remove_signs(interval: Interval) -> Interval:
    """Return the same numbers without their sign.

    Args:
        interval: the numbers; one that spans zero becomes one from zero on.

    >>> print(remove_signs(Interval(Decimal(-3), Decimal(2), has_low=True, has_high=True)).decimal_ends)
    (Decimal('0'), Decimal('3'))
    """
    parts = (interval.find_common(_FROM_ZERO), subtract_from_zero(interval).find_common(_FROM_ZERO))
    return join_intervals([each for each in parts if each is not None])


def _round_low(interval: Interval) -> _End:
    number, belongs = interval.low_end
    return write_in_decimals(number, ROUNDED_DOWN), belongs


def _round_high(interval: Interval) -> _End:
    number, belongs = interval.high_end
    return write_in_decimals(number, ROUNDED_UP), belongs


def _has_zero_within(interval: Interval) -> bool:
    return (interval.low is None or interval.low < 0) and (
        interval.high is None or interval.high > 0
    )


def _add_ends(first: _End, second: _End, rounded: Context) -> _End:
    return rounded.add(first[0], second[0]), first[1] and second[1]


def _compute_corners(
    first: Interval, second: Interval, combined: Callable[[_End, _End, Context], _End | None]
) -> Interval:
    corners = tuple(
        product((_round_low(first), _round_high(first)), (_round_low(second), _round_high(second)))
    )
    lows = [combined(one, other, ROUNDED_DOWN) for one, other in corners]
    highs = [combined(one, other, ROUNDED_UP) for one, other in corners]
    return Interval.build(
        min((end for end in lows if end is not None), key=build_low_key),
        max(end for end in highs if end is not None),
    )


def _multiply_ends(first: _End, second: _End, rounded: Context) -> _End | None:
    (one, has_one), (other, has_other) = first, second
    if one == 0 or other == 0:  # 0 times anything is 0, reached or not
        return _ZERO, (one == 0 and has_one) or (other == 0 and has_other)
    return rounded.multiply(one, other), has_one and has_other


def _divide_ends(first: _End, second: _End, rounded: Context) -> _End | None:
    (one, has_one), (other, has_other) = first, second  # `other` is 0 only as an end left out
    if one == 0:
        return _ZERO, has_one
    if other.is_infinite():  # endless over endless is anything; the other corners bound it
        return None if one.is_infinite() else (_ZERO, False)
    if other == 0:
        return (_ENDLESS if one > 0 else _ENDLESS.copy_negate()), False
    return rounded.divide(one, other), has_one and has_other


def round_to_place(number: Decimal, exponent: int, rounding: str = ROUND_HALF_EVEN) -> Decimal:
    """Return a number rounded to a place.

    Args:
        number: what is rounded.
        exponent: of the last digit that is kept: 2 for hundreds, -1 for tenths.
        rounding: a rounding mode of `decimal`.

    >>> print(f"{round_to_place(Decimal('1234.5'), 2):f}")
    1200
    """
    return number.quantize(Decimal(1).scaleb(exponent, WIDE), rounding, WIDE)


def round_ends(low: Decimal, high: Decimal) -> tuple[Decimal, Decimal]:
    """Round two ends of many digits outward, to a digit below the first of half of what lies between them.

    Args:
        low: the lower end.
        high: the upper end, which is another number.

    >>> print(*round_ends(Decimal(60), Decimal("73.33333333")), *round_ends(Decimal(90), Decimal("99.99")))
    60 73.4 90 99.99
    """
    place = measure_step(low, high) - 1
    return _round_long(low, place, ROUND_FLOOR), _round_long(high, place, ROUND_CEILING)


def _round_long(number: Decimal, place: int, rounding: str) -> Decimal:
    is_long = len(number.normalize(WIDE).as_tuple().digits) > _FEW_DIGITS
    return round_to_place(number, place, rounding) if is_long else number


def measure_step(low: Decimal, high: Decimal) -> int:
    """Return the place of the first digit of half of what lies between two numbers.

    Args:
        low: the lower one.
        high: the upper one, which is another number.

    >>> measure_step(Decimal(400), Decimal(1000))
    2
    """
    return WIDE.divide(WIDE.subtract(high, low), Decimal(2)).adjusted()


def is_worth_telling(low: Decimal, high: Decimal) -> bool:
    """Return whether what the printed digits leave open is wide enough to be told, a thousandth of the number.

    Args:
        low: the lower end.
        high: the upper end.

    >>> is_worth_telling(Decimal("40.5"), Decimal("41.5")), is_worth_telling(Decimal("4949.5"), Decimal("4950.5"))
    (True, False)
    """
    return WIDE.multiply(high - low, _THOUSAND) >= max(high.copy_abs(), low.copy_abs())

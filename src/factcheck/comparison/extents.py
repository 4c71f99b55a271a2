"""What values a computed number can have: arithmetic that may widen the truth and never loses it.

Ends belong to a result only where they are reached, so that half-open intervals and points combine
exactly.
Results are exact up to 60 digits; whatever must be rounded is rounded outward.
An expression that names one figure twice treats the two as independent, which widens the result.
"""

from __future__ import annotations

from decimal import Decimal
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
    from decimal import Context

_ZERO: Final = Decimal(0)
_ENDLESS: Final = Decimal("Infinity")
_FROM_ZERO: Final = Interval(_ZERO, None, has_low=True, has_high=False)

_End: TypeAlias = tuple[Decimal, bool]
"""One end, infinite where there is none, and whether the number itself belongs."""


def add(first: Interval, second: Interval) -> Interval:
    """Return every sum of a number of one and a number of the other."""
    return Interval.build(
        _sum(_low(first), _low(second), ROUNDED_DOWN), _sum(_high(first), _high(second), ROUNDED_UP)
    )


def subtract(first: Interval, second: Interval) -> Interval:
    """Return every difference between a number of one and a number of the other."""
    return add(first, negate(second))


def multiply(first: Interval, second: Interval) -> Interval:
    """Return every product of a number of one and a number of the other."""
    return _span(first, second, _product)


def divide(first: Interval, second: Interval) -> Interval | None:
    """Return every quotient of a number of one and a number of the other, or None if that may be 0."""
    if second.has(_ZERO) or _straddles_zero(second):
        return None
    if second.low is None or second.low < 0:
        return _span(negate(first), negate(second), _quotient)
    return _span(first, second, _quotient)


def negate(interval: Interval) -> Interval:
    """Return the same numbers with the other sign."""
    (low, has_low), (high, has_high) = _low(interval), _high(interval)
    return Interval.build((high.copy_negate(), has_high), (low.copy_negate(), has_low))


def drop_signs(interval: Interval) -> Interval:
    """Return the same numbers without their sign."""
    parts = (interval.find_common(_FROM_ZERO), negate(interval).find_common(_FROM_ZERO))
    return join_intervals([each for each in parts if each is not None])


def _low(interval: Interval) -> _End:
    number, belongs = interval.low_end
    return write_in_decimals(number, ROUNDED_DOWN), belongs


def _high(interval: Interval) -> _End:
    number, belongs = interval.high_end
    return write_in_decimals(number, ROUNDED_UP), belongs


def _straddles_zero(interval: Interval) -> bool:
    return (interval.low is None or interval.low < 0) and (
        interval.high is None or interval.high > 0
    )


def _sum(first: _End, second: _End, rounded: Context) -> _End:
    return rounded.add(first[0], second[0]), first[1] and second[1]


def _span(
    first: Interval, second: Interval, combined: Callable[[_End, _End, Context], _End | None]
) -> Interval:
    corners = tuple(product((_low(first), _high(first)), (_low(second), _high(second))))
    lows = [combined(one, other, ROUNDED_DOWN) for one, other in corners]
    highs = [combined(one, other, ROUNDED_UP) for one, other in corners]
    return Interval.build(
        min((end for end in lows if end is not None), key=build_low_key),
        max(end for end in highs if end is not None),
    )


def _product(first: _End, second: _End, rounded: Context) -> _End | None:
    (one, has_one), (other, has_other) = first, second
    if one == 0 or other == 0:  # 0 times anything is 0, reached or not
        return _ZERO, (one == 0 and has_one) or (other == 0 and has_other)
    return rounded.multiply(one, other), has_one and has_other


def _quotient(first: _End, second: _End, rounded: Context) -> _End | None:
    (one, has_one), (other, has_other) = first, second  # `other` is 0 only as an end left out
    if one == 0:
        return _ZERO, has_one
    if other.is_infinite():  # endless over endless is anything; the other corners bound it
        return None if one.is_infinite() else (_ZERO, False)
    if other == 0:
        return (_ENDLESS if one > 0 else _ENDLESS.copy_negate()), False
    return rounded.divide(one, other), has_one and has_other

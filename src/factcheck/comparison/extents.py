"""What values a computed number can have: arithmetic that may widen the truth and never loses it.

An extent knows for each end whether it belongs, so that half-open intervals and points combine
exactly.
Results are exact up to 60 digits; whatever must be rounded is rounded outward.
An expression that names one figure twice treats the two as independent, which widens the extent.
"""

from __future__ import annotations

from decimal import (
    MAX_EMAX,
    MIN_EMIN,
    ROUND_CEILING,
    ROUND_FLOOR,
    Context,
    Decimal,
)
from itertools import product
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from factcheck.quantity import Interval

_DIGITS: Final = 60
_DOWN: Final = Context(prec=_DIGITS, rounding=ROUND_FLOOR, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[])
_UP: Final = Context(prec=_DIGITS, rounding=ROUND_CEILING, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[])
_ZERO: Final = Decimal(0)
_ENDLESS: Final = Decimal("Infinity")

_End: TypeAlias = tuple[Decimal, bool]
"""One end, infinite where there is none, and whether the number itself belongs."""


@dataclass(frozen=True, slots=True)
class Extent:
    """All numbers between two ends.

    Attributes:
        low: the lower end, or None where there is none.
        high: the upper end, or None where there is none.
        has_low: whether the lower end itself belongs; False where there is none.
        has_high: whether the upper end itself belongs; False where there is none.
    """

    low: Decimal | None
    high: Decimal | None
    has_low: bool
    has_high: bool

    @classmethod
    def at(cls, number: Decimal) -> Extent:
        """Give the extent that is one number."""
        return cls(number, number, has_low=True, has_high=True)

    @classmethod
    def of(cls, interval: Interval) -> Extent:
        """Give the extent of a half-open interval, or of a point."""
        low, high = interval.low, interval.high
        is_point = low is not None and low == high
        return cls(low, high, has_low=low is not None, has_high=is_point)

    @property
    def is_point(self) -> bool:
        """Whether it is one number."""
        return self.low is not None and self.low == self.high

    @property
    def width(self) -> Decimal | None:
        """The distance between its ends, or None where one of them is endless."""
        if self.low is None or self.high is None:
            return None
        return _UP.subtract(self.high, self.low)

    def holds(self, number: Decimal) -> bool:
        """Tell whether a number lies within."""
        return self.meets(Extent.at(number))

    def meets(self, other: Extent) -> bool:
        """Tell whether some number lies in both."""
        return _reaches(self, other) and _reaches(other, self)

    def covers(self, other: Extent) -> bool:
        """Tell whether every number of another extent lies within this one."""
        low, has_low = self._low_end
        high, has_high = self._high_end
        other_low, other_has_low = other._low_end
        other_high, other_has_high = other._high_end
        return (low < other_low or (low == other_low and has_low >= other_has_low)) and (
            high > other_high or (high == other_high and has_high >= other_has_high)
        )

    def plus(self, other: Extent) -> Extent:
        """Give every sum of a number here and a number there."""
        return _extent(
            _sum(self._low_end, other._low_end, _DOWN), _sum(self._high_end, other._high_end, _UP)
        )

    def minus(self, other: Extent) -> Extent:
        """Give every difference between a number here and a number there."""
        return self.plus(other.negated())

    def times(self, other: Extent) -> Extent:
        """Give every product of a number here and a number there."""
        return _spanned(self, other, _product)

    def over(self, other: Extent) -> Extent | None:
        """Give every quotient of a number here and a number there, or None if that may be 0."""
        if other.holds(_ZERO) or _straddles_zero(other):
            return None
        if other.low is None or other.low < 0:
            return _spanned(self.negated(), other.negated(), _quotient)
        return _spanned(self, other, _quotient)

    def negated(self) -> Extent:
        """Give the same numbers with the other sign."""
        (low, has_low), (high, has_high) = self._low_end, self._high_end
        return _extent((high.copy_negate(), has_high), (low.copy_negate(), has_low))

    def magnitudes(self) -> Extent:
        """Give the same numbers without their sign."""
        positive = self.within(Extent(_ZERO, None, has_low=True, has_high=False))
        negative = self.negated().within(Extent(_ZERO, None, has_low=True, has_high=False))
        return hull([each for each in (positive, negative) if each is not None])

    def within(self, other: Extent) -> Extent | None:
        """Give the numbers that lie in both, or None where there are none."""
        if not self.meets(other):
            return None
        return _extent(
            max((self._low_end, other._low_end), key=_inner_low),
            min((self._high_end, other._high_end), key=_inner_high),
        )

    @property
    def order(self) -> tuple[tuple[Decimal, bool], tuple[Decimal, bool]]:
        """Sort by the lower end, then by the upper one."""
        return _inner_low(self._low_end), _inner_high(self._high_end)

    @property
    def _low_end(self) -> _End:
        return (_ENDLESS.copy_negate(), False) if self.low is None else (self.low, self.has_low)

    @property
    def _high_end(self) -> _End:
        return (_ENDLESS, False) if self.high is None else (self.high, self.has_high)


def hull(extents: Iterable[Extent]) -> Extent:
    """Give the smallest extent that covers all of one or more extents."""
    members = tuple(extents)
    return _extent(
        min((each._low_end for each in members), key=_inner_low),  # noqa: SLF001 - same module
        max((each._high_end for each in members), key=_inner_high),  # noqa: SLF001 - same module
    )


def _inner_low(end: _End) -> tuple[Decimal, bool]:
    number, belongs = end
    return (number, not belongs)


def _inner_high(end: _End) -> tuple[Decimal, bool]:
    return end


def _reaches(lower: Extent, upper: Extent) -> bool:
    (low, has_low), (high, has_high) = lower._low_end, upper._high_end  # noqa: SLF001 - same module
    return low < high or (low == high and has_low and has_high)


def _straddles_zero(extent: Extent) -> bool:
    return (extent.low is None or extent.low < 0) and (extent.high is None or extent.high > 0)


def _extent(low_end: _End, high_end: _End) -> Extent:
    (low, has_low), (high, has_high) = low_end, high_end
    return Extent(
        low=_finite(low),
        high=_finite(high),
        has_low=has_low and low.is_finite(),
        has_high=has_high and high.is_finite(),
    )


def _finite(number: Decimal) -> Decimal | None:
    if not number.is_finite():
        return None
    return number or _ZERO  # a negative zero is printed as one


def _sum(first: _End, second: _End, rounded: Context) -> _End:
    return rounded.add(first[0], second[0]), first[1] and second[1]


def _spanned(
    first: Extent, second: Extent, combined: Callable[[_End, _End, Context], _End | None]
) -> Extent:
    corners = tuple(
        product((first._low_end, first._high_end), (second._low_end, second._high_end))  # noqa: SLF001 - same module
    )
    lows = [combined(one, other, _DOWN) for one, other in corners]
    highs = [combined(one, other, _UP) for one, other in corners]
    return _extent(
        min((end for end in lows if end is not None), key=_inner_low),
        max((end for end in highs if end is not None), key=_inner_high),
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

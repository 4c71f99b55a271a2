"""All numbers between two ends, each of which belongs or does not: what a figure can mean.

The one record of the kind in this program; what is computed with intervals stands in `comparison`.
"""

from __future__ import annotations

from decimal import MAX_EMAX, MIN_EMIN, ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    Number: TypeAlias = Decimal | Fraction
    """An exact number: a decimal, or a fraction where no decimal holds it (a third)."""

    End: TypeAlias = tuple[Number, bool]
    """One end, infinite where there is none, and whether the number itself belongs."""

ROUNDED_DOWN: Final = Context(prec=60, rounding=ROUND_FLOOR, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[])
ROUNDED_UP: Final = Context(prec=60, rounding=ROUND_CEILING, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[])
"""Where an end is no decimal of 60 digits it is rounded outward, so that nothing is lost."""

_TOP: Final = Decimal("Infinity")
_BOTTOM: Final = Decimal("-Infinity")


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers between two ends.

    Attributes:
        low: the lower end, or None where there is none.
        high: the upper end, or None where there is none.
        has_low: whether the lower end itself belongs; False where there is none.
        has_high: whether the upper end itself belongs; False where there is none.
    """

    low: Number | None
    high: Number | None
    has_low: bool
    has_high: bool

    @classmethod
    def build_point(cls, number: Number) -> Interval:
        """Return the interval that is one number.

        Args:
            number: which belongs to it.

        >>> print(Interval.build_point(Decimal(3)).low)
        3
        """
        return cls(number, number, has_low=True, has_high=True)

    @classmethod
    def build(cls, low_end: End, high_end: End) -> Interval:
        """Return the interval between two ends.

        Args:
            low_end: the lower end and whether it belongs; minus infinity for none.
            high_end: the upper end and whether it belongs; infinity for none.

        >>> Interval.build((Decimal(1), True), (Decimal("Infinity"), False)).high is None
        True
        """
        (low, has_low), (high, has_high) = low_end, high_end
        is_open_below, is_open_above = low == _BOTTOM, high == _TOP
        return cls(
            low=None if is_open_below else low or Decimal(0),  # a negative zero is printed as one
            high=None if is_open_above else high or Decimal(0),
            has_low=has_low and not is_open_below,
            has_high=has_high and not is_open_above,
        )

    @property
    def is_point(self) -> bool:
        """Whether it is one number."""
        return self.low is not None and self.low == self.high

    @property
    def low_end(self) -> End:
        """The lower end, minus infinity where there is none."""
        return (_BOTTOM, False) if self.low is None else (self.low, self.has_low)

    @property
    def high_end(self) -> End:
        """The upper end, infinity where there is none."""
        return (_TOP, False) if self.high is None else (self.high, self.has_high)

    @property
    def decimal_ends(self) -> tuple[Decimal | None, Decimal | None]:
        """Both ends as decimals, each None where there is none."""
        return (
            None if self.low is None else write_in_decimals(self.low, ROUNDED_DOWN),
            None if self.high is None else write_in_decimals(self.high, ROUNDED_UP),
        )

    @property
    def order(self) -> tuple[End, End]:
        """The key that sorts intervals by the lower end, then by the upper one."""
        return build_low_key(self.low_end), self.high_end

    def has(self, number: Number) -> bool:
        """Return whether a number lies within.

        Args:
            number: in the unit of the interval.

        >>> half_open = Interval(Decimal(1), Decimal(2), has_low=True, has_high=False)
        >>> half_open.has(Decimal(1)), half_open.has(Decimal(2))
        (True, False)
        """
        return self.has_common(Interval.build_point(number))

    def has_common(self, other: Interval) -> bool:
        """Return whether some number lies in both.

        Args:
            other: an interval in the same unit.

        >>> half_open = Interval(Decimal(1), Decimal(2), has_low=True, has_high=False)
        >>> half_open.has_common(Interval.build_point(Decimal(2)))
        False
        """
        return _may_meet(self, other) and _may_meet(other, self)

    def has_all_of(self, other: Interval) -> bool:
        """Return whether every number of another interval lies within this one.

        Args:
            other: an interval in the same unit.

        >>> Interval(Decimal(1), None, has_low=True, has_high=False).has_all_of(Interval.build_point(Decimal(7)))
        True
        """
        return (
            build_low_key(self.low_end) <= build_low_key(other.low_end)
            and self.high_end >= other.high_end
        )

    def find_common(self, other: Interval) -> Interval | None:
        """Return the numbers that lie in both, or None where there are none.

        Args:
            other: an interval in the same unit.

        >>> at_least = Interval(Decimal(5), None, has_low=True, has_high=False)
        >>> at_most = Interval(None, Decimal(8), has_low=False, has_high=True)
        >>> common = at_least.find_common(at_most)
        >>> print(common.low, common.high)
        5 8
        """
        if not self.has_common(other):
            return None
        return Interval.build(
            max((self.low_end, other.low_end), key=build_low_key),
            min(self.high_end, other.high_end),
        )


def join_intervals(intervals: Iterable[Interval]) -> Interval:
    """Return the smallest interval that has all of the given ones.

    Args:
        intervals: one or more.

    >>> joined = join_intervals([Interval.build_point(Decimal(3)), Interval.build_point(Decimal(1))])
    >>> print(joined.low, joined.high)
    1 3
    """
    members = tuple(intervals)
    return Interval.build(
        min((each.low_end for each in members), key=build_low_key),
        max(each.high_end for each in members),
    )


def write_in_decimals(number: Number, context: Context) -> Decimal:
    """Return a number as a decimal.

    Args:
        number: exact.
        context: how many digits to keep of a fraction that no decimal holds, and which way to round it.

    >>> from fractions import Fraction
    >>> print(write_in_decimals(Fraction(1, 3), Context(prec=4)))
    0.3333
    """
    if isinstance(number, Decimal):
        return number
    return context.divide(Decimal(number.numerator), Decimal(number.denominator))


def build_low_key(end: End) -> End:
    """Return the key that sorts lower ends: one that belongs lies before one that does not.

    Args:
        end: a number, infinite where the interval has no such end, and whether it belongs.

    >>> build_low_key((Decimal(1), True)) < build_low_key((Decimal(1), False))
    True
    """
    number, belongs = end
    return number, not belongs


def _may_meet(lower: Interval, upper: Interval) -> bool:
    (low, has_low), (high, has_high) = lower.low_end, upper.high_end
    return low < high or (low == high and has_low and has_high)

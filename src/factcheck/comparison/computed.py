"""A computed number: its central value, and the intervals that printing and rounding leave it."""

from __future__ import annotations

from decimal import MAX_EMAX, MIN_EMIN, ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING, Final

from factcheck.comparison.extents import (
    add,
    divide,
    multiply,
    remove_signs,
    subtract_from_zero,
)
from factcheck.quantity.exact import add as add_exactly
from factcheck.quantity.exact import compute_exact, shorten
from factcheck.quantity.exact import multiply as multiply_exactly
from factcheck.quantity.interval import Interval, join_intervals, write_in_decimals
from factcheck.quantity.quantity import Bound
from factcheck.quantity.reach import MEASURED_ALONE
from factcheck.quantity.widths import measure_widths
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from fractions import Fraction

    from factcheck.comparison.times import DaySpan
    from factcheck.quantity.interval import Number
    from factcheck.quantity.quantity import Quantity
    from factcheck.quantity.reach import Measured

_CENTRAL: Final = Context(prec=60, rounding=ROUND_HALF_EVEN, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[])
_LIMITS: Final = frozenset({Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN})
_ONE_OR_MORE: Final = Interval(Decimal(1), None, has_low=True, has_high=False)
_ZERO: Final = Decimal(0)
_ONE: Final = Decimal(1)


@dataclass(frozen=True, slots=True)
class Computed:
    """What is known of a number that follows from printed ones.

    Attributes:
        central: what the stated numbers give, rounded to 60 digits; None where one of them is a
            limit (`more than 35,000`), a range or a vague amount.
        printed: what the printed digits leave open.
        rounding: what rounding of the printed numbers could hide besides; covers `printed`.
    """

    central: Decimal | None
    printed: Interval
    rounding: Interval

    @classmethod
    def build_exact(cls, number: Decimal) -> Computed:
        """Return a number that is exact.

        Args:
            number: at full scale; both intervals are this one point.

        >>> Computed.build_exact(Decimal(3)).printed.is_point
        True
        """
        return cls(number, Interval.build_point(number), Interval.build_point(number))

    @classmethod
    def build(cls, quantity: Quantity, measured: Measured = MEASURED_ALONE) -> Computed:
        """Return the number of a printed quantity, as wide as its measure and basis let it be.

        Args:
            quantity: the quantity as it was read.
            measured: what its measure and basis say of it.

        >>> from factcheck.quantity.parse import parse
        >>> number = Computed.build(parse("$1.9 billion"))
        >>> print(number.central, number.printed.low, number.printed.high)
        1900000000 1850000000 1950000000
        """
        widths = measure_widths(quantity, measured)
        central = None if quantity.bound in _LIMITS else compute_exact(quantity)
        if central is not None and not isinstance(central, Decimal):
            numerator, denominator = Decimal(central.numerator), Decimal(central.denominator)
            central = _CENTRAL.divide(numerator, denominator)
        return cls(central, widths.printed, widths.rounding)

    @classmethod
    def build_date(cls, span: DaySpan) -> Computed:
        """Return the place of a date in time, in days from a fixed one; its leeway counts as rounding.

        Args:
            span: the days that the date can be, with the leeway in days where it is inferred.

        Returns:
            A number of days; the central one is None where the date is not one certain day.

        >>> from datetime import date, timedelta
        >>> from factcheck.comparison.times import DaySpan
        >>> day = date(2019, 1, 14)
        >>> Computed.build_date(DaySpan(day, day, timedelta())).central == day.toordinal()
        True
        """
        start = None if span.start is None else Decimal(span.start.toordinal())
        end = None if span.end is None else Decimal(span.end.toordinal())
        leeway = Decimal(span.leeway.days)
        printed = Interval(start, end, has_low=start is not None, has_high=end is not None)
        widening = Interval(leeway.copy_negate(), leeway, has_low=True, has_high=True)
        return cls(start if start == end else None, printed, add(printed, widening))

    def add(self, other: Computed) -> Computed:
        """Return the sum with another number.

        Args:
            other: in the same unit, and independent of this one.

        >>> print(Computed.build_exact(Decimal(3)).add(Computed.build_exact(Decimal(4))).central)
        7
        """
        return Computed(
            None
            if self.central is None or other.central is None
            else _CENTRAL.add(self.central, other.central),
            add(self.printed, other.printed),
            add(self.rounding, other.rounding),
        )

    def subtract(self, other: Computed) -> Computed:
        """Return what is left when another number is taken away.

        Args:
            other: in the same unit, and independent of this one.

        >>> print(Computed.build_exact(Decimal(3)).subtract(Computed.build_exact(Decimal(4))).central)
        -1
        """
        return self.add(-other)

    def multiply(self, other: Computed) -> Computed:
        """Return the product with another number.

        Args:
            other: in any unit, and independent of this one.

        >>> print(Computed.build_exact(Decimal(3)).multiply(Computed.build_exact(Decimal(4))).central)
        12
        """
        return Computed(
            None
            if self.central is None or other.central is None
            else _CENTRAL.multiply(self.central, other.central),
            multiply(self.printed, other.printed),
            multiply(self.rounding, other.rounding),
        )

    def divide(self, other: Computed) -> Computed | None:
        """Return the quotient with another number; None where rounding leaves open that that one is 0.

        Args:
            other: what it is divided by, in any unit, and independent of this one.

        >>> print(Computed.build_exact(Decimal(3)).divide(Computed.build_exact(Decimal(4))).central)
        0.75
        >>> from factcheck.quantity.parse import parse
        >>> Computed.build_exact(Decimal(3)).divide(Computed.build(parse("less than 4"))) is None
        True
        """
        printed = divide(self.printed, other.printed)
        rounding = divide(self.rounding, other.rounding)
        if printed is None or rounding is None or other.central == 0:
            return None
        return Computed(
            None
            if self.central is None or other.central is None
            else _CENTRAL.divide(self.central, other.central),
            printed,
            rounding,
        )

    def __neg__(self) -> Computed:
        """Return the number with the other sign."""
        return Computed(
            None if self.central is None else self.central.copy_negate(),
            subtract_from_zero(self.printed),
            subtract_from_zero(self.rounding),
        )

    def convert(self, factor: Fraction, offset: Fraction | None = None) -> Computed:
        """Return the same in another unit, exactly: the number and an offset, times a factor.

        Args:
            factor: how many of the new unit one of the old is.
            offset: what is added first, in the old unit (temperatures).

        >>> from fractions import Fraction
        >>> print(Computed.build_exact(Decimal(3)).convert(Fraction(1609344, 1000)).central)
        4828.032
        """

        def convert(number: Number) -> Number:
            moved = number if offset is None else add_exactly(number, shorten(offset))
            return multiply_exactly(moved, shorten(factor))

        def convert_ends(interval: Interval) -> Interval:
            ends = (
                (None if end is None else convert(end), belongs)
                for end, belongs in (
                    (interval.low, interval.has_low),
                    (interval.high, interval.has_high),
                )
            )
            (low, has_low), (high, has_high) = ends if factor > 0 else reversed(tuple(ends))
            return Interval(low, high, has_low=has_low, has_high=has_high)

        central = None if self.central is None else convert(self.central)
        if central is not None and not isinstance(central, Decimal):
            central = write_in_decimals(central, _CENTRAL)
        return Computed(central, convert_ends(self.printed), convert_ends(self.rounding))

    def remove_sign(self) -> Computed:
        """Return the number without its sign.

        >>> print(Computed.build_exact(Decimal(-3)).remove_sign().central)
        3
        """
        return Computed(
            None if self.central is None else self.central.copy_abs(),
            remove_signs(self.printed),
            remove_signs(self.rounding),
        )


def compute_ratio(first: Computed, second: Computed) -> Computed | None:
    """Compute the ratio of the larger number to the smaller, whichever that is: 1 or more.

    Args:
        first: a number.
        second: another one, in the same unit.

    Returns:
        None where one of the numbers may be 0 or less, since a ratio then says nothing.

    >>> from factcheck.quantity.parse import parse
    >>> print(compute_ratio(Computed.build(parse("$0.4 bn")), Computed.build(parse("$1.9 bn"))).central)
    4.75
    """
    upward, downward = first.divide(second), second.divide(first)
    if upward is None or downward is None or not (_is_above_zero(first) and _is_above_zero(second)):
        return None
    centrals = (upward.central, downward.central)
    return Computed(
        None if centrals[0] is None or centrals[1] is None else max(centrals[0], centrals[1]),
        _cut_below_one(upward.printed, downward.printed),
        _cut_below_one(upward.rounding, downward.rounding),
    )


def _cut_below_one(upward: Interval, downward: Interval) -> Interval:
    parts = (upward.find_common(_ONE_OR_MORE), downward.find_common(_ONE_OR_MORE))
    return join_intervals([each for each in parts if each is not None])


def _is_above_zero(number: Computed) -> bool:
    low = number.rounding.low
    return low is not None and low >= 0 and not number.rounding.has(_ZERO)


def compute_percent_above(ratio: Computed) -> Computed:
    """Compute by how many percent of the smaller number the larger exceeds it.

    Args:
        ratio: of the larger to the smaller.

    >>> print(compute_percent_above(Computed.build_exact(Decimal("1.25"))).central)
    25.00
    """
    return ratio.subtract(Computed.build_exact(_ONE)).multiply(Computed.build_exact(Decimal(100)))

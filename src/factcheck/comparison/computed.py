"""A computed number: its central value, and the intervals that printing and rounding leave it."""

from __future__ import annotations

from decimal import MAX_EMAX, MIN_EMIN, ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING, Final

from factcheck.comparison.extents import (
    add,
    divide,
    drop_signs,
    multiply,
    negate,
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

    from factcheck.comparison.times import Span
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
    def at(cls, number: Decimal) -> Computed:
        """Give a number that is exact."""
        return cls(number, Interval.build_point(number), Interval.build_point(number))

    @classmethod
    def of(cls, quantity: Quantity, measured: Measured = MEASURED_ALONE) -> Computed:
        """Return the number of a printed quantity, as wide as its measure and basis let it be."""
        widths = measure_widths(quantity, measured)
        central = None if quantity.bound in _LIMITS else compute_exact(quantity)
        if central is not None and not isinstance(central, Decimal):
            numerator, denominator = Decimal(central.numerator), Decimal(central.denominator)
            central = _CENTRAL.divide(numerator, denominator)
        return cls(central, widths.printed, widths.rounding)

    @classmethod
    def of_days(cls, span: Span) -> Computed:
        """Give the place of a date in time, in days from a fixed one."""
        start = None if span.start is None else Decimal(span.start.toordinal())
        end = None if span.end is None else Decimal(span.end.toordinal())
        leeway = Decimal(span.leeway.days)
        printed = Interval(start, end, has_low=start is not None, has_high=end is not None)
        widening = Interval(leeway.copy_negate(), leeway, has_low=True, has_high=True)
        return cls(start if start == end else None, printed, add(printed, widening))

    def plus(self, other: Computed) -> Computed:
        """Add."""
        return Computed(
            None
            if self.central is None or other.central is None
            else _CENTRAL.add(self.central, other.central),
            add(self.printed, other.printed),
            add(self.rounding, other.rounding),
        )

    def minus(self, other: Computed) -> Computed:
        """Subtract."""
        return self.plus(other.negated())

    def times(self, other: Computed) -> Computed:
        """Multiply."""
        return Computed(
            None
            if self.central is None or other.central is None
            else _CENTRAL.multiply(self.central, other.central),
            multiply(self.printed, other.printed),
            multiply(self.rounding, other.rounding),
        )

    def over(self, other: Computed) -> Computed | None:
        """Divide; None where rounding leaves open that the other number is 0."""
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

    def negated(self) -> Computed:
        """Give the number with the other sign."""
        return Computed(
            None if self.central is None else self.central.copy_negate(),
            negate(self.printed),
            negate(self.rounding),
        )

    def converted(self, factor: Fraction, offset: Fraction | None = None) -> Computed:
        """Return the same in another unit, exactly: the number and an offset, times a factor."""

        def convert(number: Number) -> Number:
            moved = number if offset is None else add_exactly(number, shorten(offset))
            return multiply_exactly(moved, shorten(factor))

        def of_interval(interval: Interval) -> Interval:
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
        return Computed(central, of_interval(self.printed), of_interval(self.rounding))

    def magnitude(self) -> Computed:
        """Give the number without its sign."""
        return Computed(
            None if self.central is None else self.central.copy_abs(),
            drop_signs(self.printed),
            drop_signs(self.rounding),
        )


def larger_over_smaller(first: Computed, second: Computed) -> Computed | None:
    """Give the ratio of the larger number to the smaller, whichever that is: 1 or more.

    None where one of the numbers may be 0 or less, since a ratio then says nothing.
    """
    upward, downward = first.over(second), second.over(first)
    if upward is None or downward is None or not (_is_above_zero(first) and _is_above_zero(second)):
        return None
    centrals = (upward.central, downward.central)
    return Computed(
        None if centrals[0] is None or centrals[1] is None else max(centrals[0], centrals[1]),
        _one_or_more(upward.printed, downward.printed),
        _one_or_more(upward.rounding, downward.rounding),
    )


def _one_or_more(upward: Interval, downward: Interval) -> Interval:
    parts = (upward.find_common(_ONE_OR_MORE), downward.find_common(_ONE_OR_MORE))
    return join_intervals([each for each in parts if each is not None])


def _is_above_zero(number: Computed) -> bool:
    low = number.rounding.low
    return low is not None and low >= 0 and not number.rounding.has(_ZERO)


def percent_above(ratio: Computed) -> Computed:
    """Give by how many percent of the smaller number the larger exceeds it."""
    return ratio.minus(Computed.at(_ONE)).times(Computed.at(Decimal(100)))


def percent_below(ratio: Computed) -> Computed:
    """Give by how many percent of the larger number the smaller falls short of it."""
    share = Computed.at(_ONE).over(ratio)
    assert share is not None, "a ratio of the larger to the smaller is 1 or more"
    return Computed.at(_ONE).minus(share).times(Computed.at(Decimal(100)))

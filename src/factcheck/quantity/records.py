"""What a printed figure is once it has been read: its number, its bounds and what they leave open.

These records are values only; how a text becomes one stands in the other modules of this package.
"""

from __future__ import annotations

from decimal import Decimal  # noqa: TC003 # annotations of a record are read at run time
from enum import StrEnum
from typing import Final

from factcheck.errors import FactcheckError
from factcheck.quantity.currencies import CODES
from factcheck.records import dataclass


class Bound(StrEnum):
    """What the words around a number say about it (Wikibase quantity bounds)."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at-least"
    MORE_THAN = "more-than"
    AT_MOST = "at-most"
    LESS_THAN = "less-than"
    ALMOST = "almost"
    RANGE = "range"


class Form(StrEnum):
    """How a figure is put."""

    NUMBER = "number"
    OF = "of"
    RATIO = "ratio"
    RANGE = "range"
    VAGUE = "vague"


class Role(StrEnum):
    """What a figure is of a change: one of its ends, or how far they lie apart."""

    FROM = "from"
    TO = "to"
    BY = "by"


class Change(StrEnum):
    """What a figure says of a change by itself: `up 12%`, `12 percent lower`, `doubled`."""

    RISE = "rise"
    FALL = "fall"
    FACTOR = "factor"


class QuantityError(FactcheckError, ValueError):
    """A text that is not exactly one figure.

    Attributes:
        start: where the trouble starts in the text.
        end: where it ends; half-open, so that `text[start:end]` is the trouble itself.
    """

    def __init__(self, message: str, *, start: int, end: int, hint: str | None = None) -> None:
        super().__init__(message, hint=hint)
        self.start = start
        self.end = end


@dataclass(frozen=True, slots=True)
class Interval:
    """A half-open interval [low, high); with equal ends it is that single point.

    Attributes:
        low: the lowest value, or None where nothing bounds it from below.
        high: the end that is not reached, or None where nothing bounds it from above.
    """

    low: Decimal | None
    high: Decimal | None

    def contains(self, value: Decimal) -> bool:
        """Tell whether a value lies in the interval."""
        if self.low is not None and self.low == self.high:
            return value == self.low
        return (self.low is None or self.low <= value) and (self.high is None or value < self.high)

    def covers(self, other: Interval) -> bool:
        """Tell whether every value of the other interval lies in this one."""
        if other.low is not None and other.low == other.high:
            return self.contains(other.low)
        low_fits = self.low is None or (other.low is not None and self.low <= other.low)
        high_fits = self.high is None or (other.high is not None and other.high <= self.high)
        return low_fits and high_fits

    def meets(self, other: Interval) -> bool:
        """Tell whether the two intervals have a value in common."""
        if other.low is not None and other.low == other.high:
            return self.contains(other.low)
        if self.low is not None and self.low == self.high:
            return other.contains(self.low)
        return _starts_before(self.low, other.high) and _starts_before(other.low, self.high)


_NO_LOWER_END: Final = frozenset({Bound.LESS_THAN, Bound.AT_MOST})
_NO_UPPER_END: Final = frozenset({Bound.MORE_THAN, Bound.AT_LEAST})


@dataclass(frozen=True, slots=True)
class Quantity:
    """One printed figure.

    Attributes:
        text: the figure as it was written.
        number: the stated number at full scale; None for vague amounts and for ranges.
        unit: an ISO 4217 code, `percent`, `percentage-points`, `basis-points`, a counted noun as
            it was printed, or None for a bare number.
        bound: what the words around the number say.
        form: how the figure is put.
        printed: what the printed digits leave open, under the bound.
        rounding: what rounding could hide besides, under the bound; covers `printed`.
        bound_words: the words that set the bound, as they were printed.
        per: what the figure is stated for each of, outermost last (`student`, `year`).
        total: what the figure is counted out of (`43 out of 50`), or the second term of a ratio.
        ends: the two ends of a range.
        role: which end of a change the figure is, or that it is the change.
        rule: the name of the rule that read it.
        readings: empty where the reading is certain; otherwise every possible reading in words.
        margin: the printed margin of error to either side (`54% ± 3`), in the figure's own unit.
        qualifiers: the words between the number and its noun, in order (`homeless` students).
        base: what a share is one of, as printed (`40% of students`: `students`).
        prices: the year in whose prices money is stated (`$300 in 2018 dollars`), as printed.
        change: what the figure says of a change by itself; None for a level.
        fraction: numerator and denominator where no decimal holds the number (two-thirds);
            `number` is then the nearest one.
    """

    text: str
    number: Decimal | None
    unit: str | None
    bound: Bound
    form: Form
    printed: Interval
    rounding: Interval
    bound_words: tuple[str, ...] = ()
    per: tuple[str, ...] = ()
    total: Quantity | None = None
    ends: tuple[Quantity, Quantity] | None = None
    role: Role | None = None
    rule: str = "number"
    readings: tuple[str, ...] = ()
    margin: Decimal | None = None
    qualifiers: tuple[str, ...] = ()
    base: str | None = None
    prices: str | None = None
    change: Change | None = None
    fraction: tuple[int, int] | None = None

    @property
    def is_ordinal(self) -> bool:
        """Whether the figure is a place in an order: `second`, `43rd out of 50`."""
        return self.rule in {"ordinal", "rank"}

    @property
    def currency(self) -> str | None:
        """The ISO 4217 code where the unit is money, else None."""
        return self.unit if self.unit in CODES else None

    def exactly(self) -> Quantity:
        """Give the figure with nothing left open but what was said: proposals are as written.

        A hedge that was written stays: `almost 1,200` keeps what "almost" leaves open.
        A limit stays a limit: `less than 6%` still reaches down, and ends at 6.
        `at most 27` keeps its printed end, as a half-open interval cannot end at 27 and hold it.
        A range runs from its lower stated end to its upper one; a vague amount stays as it is.
        """
        total = self.total.exactly() if self.total else None
        ends = (self.ends[0].exactly(), self.ends[1].exactly()) if self.ends else None
        if ends is not None:
            shrunk = Interval(ends[0].printed.low, ends[1].printed.high)
        elif self.number is None:
            return self
        elif self.bound in {Bound.AT_MOST, Bound.ABOUT, Bound.ALMOST}:
            shrunk = self.printed
        elif self.bound in _NO_LOWER_END:
            shrunk = Interval(self.printed.low, self.number)
        elif self.bound in _NO_UPPER_END:
            shrunk = Interval(self.number, None)
        else:
            shrunk = Interval(self.number, self.number)
        return Quantity(  # `replace` takes five times as long, and every figure that is shown asks
            self.text,
            self.number,
            self.unit,
            self.bound,
            self.form,
            shrunk,
            shrunk,
            self.bound_words,
            self.per,
            total,
            ends,
            self.role,
            self.rule,
            self.readings,
            self.margin,
            self.qualifiers,
            self.base,
            self.prices,
            self.change,
            self.fraction,
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure found in running text.

    Attributes:
        quantity: the figure.
        start: its first character in the original text.
        end: where it ends, half-open: `text[start:end] == quantity.text`.
    """

    quantity: Quantity
    start: int
    end: int


def _starts_before(low: Decimal | None, high: Decimal | None) -> bool:
    return low is None or high is None or low < high

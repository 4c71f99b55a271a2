"""What a printed figure is once it has been read: its number, its bounds and what they leave open.

These records are values only; how a text becomes one stands in the other modules of this package.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.quantity.interval import Interval


class Bound(StrEnum):
    """What the words around a number say about it (Wikibase quantity bounds)."""

    EXACT = "exact"
    """No word stands around the number; its digits alone say how finely it is meant."""
    ABOUT = "about"
    """It may be less or more: `about 30,000`."""
    AT_LEAST = "at-least"
    """It is the number or more: `at least 30,000`."""
    MORE_THAN = "more-than"
    """It is more than the number: `more than 30,000`."""
    AT_MOST = "at-most"
    """It is the number or less: `at most 30,000`."""
    LESS_THAN = "less-than"
    """It is less than the number: `fewer than 30,000`."""
    ALMOST = "almost"
    """It is less than the number, and near it: `almost 30,000`."""
    RANGE = "range"
    """It lies between two numbers: `20,000 to 30,000`."""


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
class Quantity:
    """One printed figure.

    Attributes:
        text: the figure as it was written.
        number: the stated number at full scale; None for vague amounts and for ranges.
        unit: an ISO 4217 code, `percent`, `percentage-points`, `basis-points`, a counted noun as
            it was printed, or None for a bare number.
        bound: what the words around the number say.
        form: how the figure is put.
        step: one unit of the last printed place, at full scale, and of a fraction the whole that
            it is a part of; None where there is no number.
        coarse: the same of the last place that is not a zero.
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
        parts: numerator and denominator of what is printed as a fraction, as a share of `step`
            (`half a million`: 1 and 2).
        span: the least and, by convention, the greatest number that a vague amount stands for.
    """

    text: str
    number: Decimal | None
    unit: str | None
    bound: Bound
    form: Form
    step: Decimal | None
    coarse: Decimal | None
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
    parts: tuple[int, int] | None = None
    span: tuple[Decimal, Decimal] | None = None

    @property
    def is_ordinal(self) -> bool:
        """Whether the figure is a place in an order: `second`, `43rd out of 50`."""
        return self.rule in {"ordinal", "rank"}

    @property
    def fraction(self) -> tuple[int, int] | None:
        """Numerator and denominator where no decimal holds the number, of which `number` is the nearest."""
        from factcheck.quantity.exact import compute_exact

        exact = compute_exact(self)
        if exact is None or isinstance(exact, Decimal):
            return None
        return exact.numerator, exact.denominator

    @property
    def currency(self) -> str | None:
        """The ISO 4217 code where the unit is money, else None."""
        return self.unit if self.unit in CODES else None

    @property
    def printed(self) -> Interval:
        """What the printed digits leave open, under the bound, whatever is measured."""
        from factcheck.quantity.widths import measure_widths

        return measure_widths(self).printed

    @property
    def rounding(self) -> Interval:
        """What rounding could hide besides, under the bound; covers `printed`."""
        from factcheck.quantity.widths import measure_widths

        return measure_widths(self).rounding


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

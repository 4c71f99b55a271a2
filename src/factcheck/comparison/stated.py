"""A figure with all that a comparison needs to know of it: its claim, measure, and fiscal year."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, Protocol

from factcheck.comparison.numbers import Computed
from factcheck.comparison.times import Span, span_of, spans_of_period
from factcheck.comparison.units import Unit, singular
from factcheck.model.corpus import figure_of, reference_to
from factcheck.model.measured import read_measured
from factcheck.model.vocabulary import (
    MOMENT_KINDS,
    PERIOD_KINDS,
    MeasureKind,
    NotStated,
)
from factcheck.quantity import Form
from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model.corpus import Corpus
    from factcheck.model.edtf import EdtfDate
    from factcheck.model.records import Claim, Dispute, Figure, Measure, Party
    from factcheck.model.scalars import FigureReference, FiscalYear, MonthAndDay
    from factcheck.quantity import Quantity
    from factcheck.quantity.reach import Measured

_ONE: Final = Decimal(1)


class Ledger(Protocol):
    """What comparing needs of a corpus, wherever its records lie."""

    @property
    def claims(self) -> Mapping[str, Claim]:
        """The claims by id."""

    @property
    def measures(self) -> Mapping[str, Measure]:
        """The measures by id."""

    @property
    def parties(self) -> Mapping[str, Party]:
        """The parties by id."""


@dataclass(frozen=True, slots=True)
class StatedFigure:
    """One figure of a claim, ready to be compared.

    Attributes:
        claim: the claim that states it.
        figure: the figure.
        measure: what it measures.
        year_starts: the day on which the measured party's fiscal year starts, or None where no
            party is measured or it does not say.
    """

    claim: Claim
    figure: Figure
    measure: Measure
    year_starts: MonthAndDay | None = None

    @property
    def reference(self) -> FigureReference:
        """The name of the figure."""
        return reference_to(self.claim, self.figure)

    @property
    def quantity(self) -> Quantity | None:
        """The value; None for a date."""
        return None if self.measure.kind is MeasureKind.DATE else self.figure.value.quantity

    @property
    def measured(self) -> Measured:
        """What its measure and basis say of how wide its value is."""
        return read_measured(self.figure, self.measure)

    @property
    def day(self) -> EdtfDate | None:
        """The value of a figure whose measure is a date; None for all others."""
        return self.figure.value.day if self.measure.kind is MeasureKind.DATE else None

    @property
    def number(self) -> Computed | None:
        """The value as a number, a date as a day counted from a fixed one; None where it is neither.

        A ratio is its larger term over the smaller, so that `1:500` and `500 to 1` are one number.
        A value that is not of the sort its measure wants is neither.
        """
        if self.day is not None:
            return Computed.of_days(span_of(self.day))
        quantity = self.quantity
        if quantity is None:
            return None
        measured = self.measured
        return _ratio(quantity, measured) if self._is_ratio else Computed.of(quantity, measured)

    @property
    def has_number(self) -> bool:
        """Whether its value is a number, or a day: whether `number` is not None."""
        quantity = self.figure.value.quantity
        if self.measure.kind is MeasureKind.DATE or quantity is None:
            return self.day is not None
        return not self._is_ratio or self.number is not None

    @property
    def total(self) -> Quantity | None:
        """What the number is out of (`43 of 50`), or None where the value does not say it."""
        quantity = self.figure.value.quantity
        return None if quantity is None or self._is_ratio else quantity.total

    @property
    def _is_ratio(self) -> bool:
        """Whether the value is one number in two terms: `1:500`, and `one in five` unless ranked."""
        quantity = self.figure.value.quantity
        if quantity is None or quantity.total is None:
            return False
        is_one_in_many = quantity.number == _ONE and self.measure.kind is not MeasureKind.RANK
        return quantity.form is Form.RATIO or is_one_in_many

    @property
    def counted(self) -> str:
        """What the number counts: what is printed, unless the measure says the same more fully.

        A measure of bus riders says more fully what a printed value of 40,000 riders counts.
        """
        quantity = self.figure.value.quantity
        if quantity is None or quantity.unit is None:
            return self.measure.unit
        is_said_fully = _last_word(quantity.unit) == _last_word(self.measure.unit)
        return self.measure.unit if is_said_fully else quantity.unit

    @property
    def per(self) -> tuple[str, ...] | NotStated:
        """Per what it is, from the printed value, else from the record; empty for a plain total."""
        quantity = self.figure.value.quantity
        if quantity is not None and quantity.per:
            return quantity.per
        return () if self.figure.per is None else self.figure.per

    @property
    def unit(self) -> Unit | None:
        """Its unit, or None where it is not stated per what it is."""
        per = self.per
        return None if isinstance(per, NotStated) else Unit.of(self.counted, per)

    @property
    def wants_period(self) -> bool:
        """Whether it must hold over a period to be compared, or at any rate says that it does."""
        return self.measure.kind in PERIOD_KINDS or self.period is not None

    @property
    def wants_moment(self) -> bool:
        """Whether it must hold at a moment to be compared, or at any rate says that it does."""
        if self.wants_period:
            return False
        return self.measure.kind in MOMENT_KINDS or self.moment is not None

    @property
    def moment(self) -> EdtfDate | None:
        """The moment at which it holds, or None where that is not stated."""
        as_of = self.figure.as_of
        return None if isinstance(as_of, NotStated) else as_of

    @property
    def period(self) -> EdtfDate | FiscalYear | None:
        """The period over which it holds, or None where that is not stated."""
        period = self.figure.period
        return None if isinstance(period, NotStated) else period

    @property
    def spans(self) -> tuple[Span, ...]:
        """The days that its period can mean; none where that is not stated or cannot be resolved."""
        return () if self.period is None else spans_of_period(self.period, self.year_starts)


def stated_figure(ledger: Ledger, reference: FigureReference) -> StatedFigure | None:
    """Give the figure that a reference names, or None where claim, figure or measure is missing."""
    claim = ledger.claims.get(reference.claim)
    return None if claim is None else stated_of(ledger, claim, reference)


def stated_of(ledger: Ledger, claim: Claim, reference: FigureReference) -> StatedFigure | None:
    """Give the figure that a reference to a claim at hand names, or None where it is missing."""
    figure = figure_of(claim, reference.figure)
    return None if figure is None else _stated(ledger, claim, figure)


def figures_of_claim(ledger: Ledger, claim: Claim) -> tuple[StatedFigure, ...]:
    """Give the figures of a claim whose measures are known, in the order written."""
    found = (_stated(ledger, claim, figure) for figure in claim.figures)
    return tuple(each for each in found if each is not None)


def figures_of_dispute(ledger: Ledger, dispute: Dispute) -> tuple[StatedFigure, ...]:
    """Give the figures that a dispute sets side by side, each once.

    A claim that is named without one of its figures brings all of them, a withdrawn one none.
    """
    found: dict[FigureReference, StatedFigure] = {}
    for reference in dispute.claims:
        claim = ledger.claims.get(reference.claim)
        if claim is None or claim.is_withdrawn:
            continue
        named = stated_figure(ledger, reference)
        if named is not None:
            found.setdefault(named.reference, named)
        elif reference.figure is None:
            for each in figures_of_claim(ledger, claim):
                found.setdefault(each.reference, each)
    return tuple(found.values())


def figures_with_equals(corpus: Corpus) -> Iterator[tuple[StatedFigure, int]]:
    """Give every figure that says what it should equal, with its index in its claim."""
    for claim in corpus.claims_with_equals():
        for index, figure in enumerate(claim.figures):
            stated = _stated(corpus, claim, figure) if figure.equals is not None else None
            if stated is not None:
                yield stated, index


def _ratio(quantity: Quantity, measured: Measured) -> Computed | None:
    total = quantity.total
    assert total is not None, "a ratio has two terms"
    terms = [
        Computed.at(_ONE) if each.number == _ONE else Computed.of(each, measured)
        for each in (quantity, total)
    ]
    if quantity.number is not None and total.number is not None and quantity.number < total.number:
        terms.reverse()
    return terms[0].over(terms[1])


def _last_word(unit: str) -> str:
    return singular(unit.rpartition(" ")[2])


def _stated(ledger: Ledger, claim: Claim, figure: Figure) -> StatedFigure | None:
    measure = ledger.measures.get(figure.measure)
    if measure is None:
        return None
    party = None if isinstance(measure.of, NotStated) else ledger.parties.get(measure.of)
    return StatedFigure(claim, figure, measure, None if party is None else party.fiscal_year_starts)

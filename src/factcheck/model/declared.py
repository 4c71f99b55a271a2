"""Values read with what stands elsewhere than beside them: the magnitude of a table's head, a currency.

A value is first read by itself, as its text stands in the file.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Protocol

from factcheck.model.values import read_value_anew
from factcheck.model.vocabulary import AS_SAID_BASES, MeasureKind
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.quantity.lexicon.unit_kinds import PERCENT
from factcheck.quantity.reach import Measured

_YEAR: Final = re.compile(r"\b[12][0-9]{3}\b")

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.model.claims import Claim, Figure, Head, Measure, Source
    from factcheck.quantity.quantity import Quantity


class Declaring(Protocol):
    """What the values of a claim are read by besides their words, wherever its records lie."""

    @property
    def head(self) -> Head | None:
        """What the corpus says of itself."""

    @property
    def sources(self) -> Mapping[str, Source]:
        """The sources by id."""

    @property
    def measures(self) -> Mapping[str, Measure]:
        """The measures by id."""


def fill_values(claim: Claim) -> Claim:
    """Return a claim whose values have what stands beside them: a table's magnitude, a date as printed.

    Args:
        claim: as its file has it.
    """
    if all(figure.multiplier is None and figure.printed is None for figure in claim.figures):
        return claim
    from dataclasses import replace

    return replace(claim, figures=tuple(map(_fill_value, claim.figures)))


def _fill_value(figure: Figure) -> Figure:
    from dataclasses import replace

    value = figure.value
    if figure.multiplier is not None:
        value = read_value_anew(value, multiplier=figure.multiplier)
    return replace(figure, value=replace(value, printed=figure.printed))


def find_currency(ledger: Declaring, source_id: str | None) -> str | None:
    """Return what a bare `$` is in a source: what it says itself, else what the corpus says; None for neither.

    Args:
        ledger: where the records lie.
        source_id: of the source in which the value is printed, or None where none is known.

    Returns:
        A code of ISO 4217, such as `CAD`.
    """
    source = None if source_id is None else ledger.sources.get(source_id)
    if source is not None and source.currency is not None:
        return source.currency
    return None if ledger.head is None else ledger.head.currency


def find_currency_of_claim(ledger: Declaring, claim: Claim) -> str | None:
    """Return what a bare `$` is in the values of a claim: what it is in the source of its first appearance.

    Args:
        ledger: where the records lie.
        claim: the claim.

    Returns:
        A code of ISO 4217, or None where neither source nor corpus says one.
    """
    return find_currency(ledger, claim.appearances[0].source if claim.appearances else None)


def read_quantity(figure: Figure, measure: Measure | None, currency: str | None) -> Quantity | None:
    """Return what a figure's value says where a bare `$` is of a currency; None for a date.

    A word that is money and something else too (`pounds`) is money where the measure is in money.

    Args:
        figure: the figure.
        measure: that of the figure, or None where it is unknown.
        currency: the code that a bare `$` stands for, or None where that is not said.
    """
    quantity = figure.value.quantity
    if quantity is None or currency is None or not may_be_money(quantity, measure):
        return quantity
    return read_value_anew(figure.value, multiplier=figure.multiplier, currency=currency).quantity


def resolve_values(claim: Claim, ledger: Declaring) -> tuple[Figure, ...]:
    """Return the figures of a claim with their values read in the declared currency.

    Args:
        claim: the claim.
        ledger: the corpus, for the currencies of its sources and its own.
    """
    currency = find_currency_of_claim(ledger, claim)
    if currency is None:
        return claim.figures
    from dataclasses import replace

    return tuple(
        replace(
            figure,
            value=replace(
                figure.value,
                quantity=read_quantity(figure, ledger.measures.get(figure.measure), currency),
            ),
        )
        for figure in claim.figures
    )


def may_be_money(quantity: Quantity, measure: Measure | None) -> bool:
    """Return whether a value is money by its own words, or by its measure.

    Args:
        quantity: what the value says.
        measure: that of the figure, or None where it is unknown.
    """
    return quantity.currency is not None or (measure is not None and measure.unit in CODES)


def name_prices(words: str) -> str:
    """Return the year of a price base (`2018 dollars`), else its words (`nominal`).

    Args:
        words: of the field `prices`, or as the value prints them.
    """
    year = _YEAR.search(words)
    return words.strip().lower() if year is None else year[0]


def read_measured(figure: Figure, measure: Measure | None) -> Measured:
    """Return what is known of a figure besides its words; of an unknown measure nothing is.

    Args:
        figure: the figure.
        measure: that of the figure, or None where it is unknown.
    """
    kind = None if measure is None else measure.kind
    quantity = figure.value.quantity
    is_counted_out = quantity is not None and quantity.total is not None
    return Measured(
        # of `43 of 50` both numbers are counts, though the measure is in percent
        unit=None
        if measure is None or (is_counted_out and measure.unit == PERCENT)
        else measure.unit,
        is_place=kind is MeasureKind.RANK,
        is_share=kind is MeasureKind.SHARE,
        is_duration=kind is MeasureKind.DURATION,
        is_wish=figure.basis in AS_SAID_BASES,
    )

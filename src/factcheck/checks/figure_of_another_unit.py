"""FC301: a value in another unit than its measure's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.units import counts_the_same, is_always_printed
from factcheck.findings import Finding
from factcheck.model.vocabulary import MeasureKind
from factcheck.quantity import Form, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus
    from factcheck.model.records import Figure, Measure


def figure_of_another_unit(corpus: Corpus) -> Iterator[Finding]:
    """A figure's value is of another unit or form than its measure.

    Why:
        Dollars are not percents; a figure filed under the wrong measure would be compared with others
        that it has nothing to do with.

    Bad:
        claims:
          riders-in-march-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Many people ride.
            figures:
              - measure: daily-riders
                value: $40,000
                as_of: not-stated
                basis: actual
                scope:
                  service: bus
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: many people ride

    Good:
        claims:
          riders-in-march-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Many people ride.
            figures:
              - measure: daily-riders
                value: 40,000
                as_of: not-stated
                basis: actual
                scope:
                  service: bus
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: many people ride

    Known limits:
        A bare number fits every measure but those of money, percent and their like, which are printed
        with their sign.
        A counted noun fits where its last word is that of the measure's unit, singular or plural by a
        rule for English: "40,000 riders" fits riders and bus riders, "40,000 people" does not.
        A share of something counted wants two numbers ("43 of 50") or a fraction ("half"), and a rank
        a place ("43rd", "43 of 50").
    """
    for claim in corpus.claims.values():
        for index, figure in enumerate(claim.figures):
            measure = corpus.measures.get(figure.measure)
            misfit = None if measure is None else _misfit(figure, measure)
            if misfit is not None:
                message = f"value '{figure.value}' {misfit} for '{figure.measure}'"
                yield Finding("FC301", ("claims", claim.id, "figures", index, "value"), message)


def _misfit(figure: Figure, measure: Measure) -> str | None:
    """Say what a value is and what its measure expects, or give None where it fits."""
    quantity = figure.value.quantity
    if measure.kind is MeasureKind.DATE:
        return (
            "is no date, expected a date such as 2022-03-01" if figure.value.day is None else None
        )
    if measure.unit == "date":
        return None  # the measure contradicts itself, which FC312 reports
    if quantity is None:
        return f"is a date, expected a number of {measure.unit}"
    if measure.kind is MeasureKind.RANK and not _is_rank(quantity):
        return "is no rank, expected one such as '43rd' or '43 of 50'"
    if measure.kind is MeasureKind.SHARE and not (
        is_always_printed(measure.unit) or _is_share(quantity)
    ):
        return "is no share, expected one such as '43 of 50' or 'half'"
    return None if _fits(quantity, measure.unit) else _difference(quantity, measure.unit)


def _is_rank(quantity: Quantity) -> bool:
    return quantity.form in {Form.OF, Form.NUMBER}


def _is_share(quantity: Quantity) -> bool:
    if quantity.ends is not None:
        return all(_is_share(end) for end in quantity.ends)
    return quantity.form in {Form.OF, Form.RATIO}


def _fits(quantity: Quantity, unit: str) -> bool:
    if quantity.unit is None:
        return not is_always_printed(unit)
    if is_always_printed(quantity.unit) or is_always_printed(unit):
        return quantity.unit == unit
    return counts_the_same(quantity.unit, unit)


def _difference(quantity: Quantity, unit: str) -> str:
    if quantity.unit is None:
        return f"is a bare number, expected {unit}"
    verb = "is in" if is_always_printed(quantity.unit) else "counts"
    return f"{verb} {quantity.unit}, expected {unit}"

"""FC301: a value in another unit than its measure's."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
        A counted noun fits where it is the measure's unit or the last word of it, singular or plural:
        "40,000 riders" fits riders and bus riders, "40,000 people" does not.
    """
    for claim in corpus.claims.values():
        for index, figure in enumerate(claim.figures):
            measure = corpus.measures.get(figure.measure)
            expected = None if measure is None else _misfit(figure, measure)
            if expected is not None:
                message = f"value is '{figure.value}', expected {expected} for '{figure.measure}'"
                yield Finding("FC301", ("claims", claim.id, "figures", index, "value"), message)


def _misfit(figure: Figure, measure: Measure) -> str | None:
    """Say what a measure expects instead of a value, or None where the value fits."""
    quantity = figure.value.quantity
    if measure.kind is MeasureKind.DATE:
        return "a date" if figure.value.day is None else None
    if quantity is None:
        return f"a number of {measure.unit}"
    if measure.kind is MeasureKind.RANK and quantity.form not in {Form.OF, Form.NUMBER}:
        return "a rank such as '43 of 50'"
    return None if _fits(quantity, measure) else f"a value in {measure.unit}"


def _fits(quantity: Quantity, measure: Measure) -> bool:
    if quantity.unit is None:
        return not _needs_sign(measure.unit)
    if quantity.unit == measure.unit:
        return True
    if _needs_sign(measure.unit) or quantity.currency is not None:
        return False
    return _singular(quantity.unit.split()[-1]) == _singular(measure.unit.split()[-1])


def _needs_sign(unit: str) -> bool:
    """Tell whether figures of a unit must print it: money and percents do, counts need not."""
    return unit in {"percent", "percentage-points", "basis-points"} or unit.isupper()


def _singular(noun: str) -> str:
    for plural, singular in (("ies", "y"), ("ses", "s"), ("s", "")):
        if noun.endswith(plural) and len(noun) > len(plural) + 1:
            return noun.removesuffix(plural) + singular
    return noun

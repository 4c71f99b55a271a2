"""FC301: a value in another unit than its measure's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.conversion import is_of_one_dimension
from factcheck.comparison.noun import PERCENT, is_always_printed, is_same_noun
from factcheck.comparison.unit import is_part
from factcheck.findings import Finding
from factcheck.model.declared import find_currency_of_claim, read_quantity
from factcheck.model.vocabulary import MeasureKind
from factcheck.quantity.quantity import Form, Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.claims import Figure, Measure
    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A figure's value is of another unit or form than its measure.

    Why:
        Dollars are not percents; a figure under the wrong measure would be compared with unrelated
        ones.

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
                quote: many people ride $40,000

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
                quote: many people ride 40,000

    Known limits:
        A bare number fits every measure except those of money, percent and the like, which are
        printed with their sign.
        A counted noun fits if its last word is that of the measure's unit, singular or plural by a
        rule for English: "40,000 riders" fits riders and bus riders, "40,000 people" does not,
        unless the measure is `also_called: [people]`.
        A unit of length, mass, time and so on fits every unit that it converts to exactly.
        A share fits in every form ("43 of 50", "half", "one in five", "34%"), whether its measure
        counts things or percent; a rank needs a place ("43rd", "43 of 50").
    """
    for claim in corpus.claims.values():
        for index, figure in enumerate(claim.figures):
            measure = corpus.measures.get(figure.measure)
            currency = find_currency_of_claim(corpus, claim)
            misfit = None if measure is None else _find_misfit(figure, measure, currency)
            if misfit is not None:
                wrong, hint = misfit
                message = f"value '{figure.value}' {wrong} for '{figure.measure}'"
                path = ("claims", claim.id, "figures", index, "value")
                yield Finding("FC301", path, message, hint)


def _find_misfit(
    figure: Figure, measure: Measure, currency: str | None
) -> tuple[str, str | None] | None:
    """Return what a value is and what its measure expects, with a hint; None where it fits."""
    quantity = read_quantity(figure, measure, currency)
    if measure.kind is MeasureKind.DATE:
        is_date = figure.value.day is not None
        return None if is_date else ("is no date, expected one such as '2022-03-01'", None)
    if measure.unit == "date":
        return None  # the measure contradicts itself, which FC312 reports
    if quantity is None:
        return f"is a date, expected a number of {measure.unit}", None
    if measure.kind is MeasureKind.RANK:
        return _find_misfit_of_rank(quantity, measure)
    if measure.unit == PERCENT and is_part(quantity):
        return None
    if measure.kind is MeasureKind.SHARE and not is_always_printed(measure.unit):
        return _find_misfit_of_share(quantity, measure)
    return _find_misfit_of_unit(quantity, measure)


def _find_misfit_of_rank(quantity: Quantity, measure: Measure) -> tuple[str, str | None] | None:
    is_printed = quantity.unit is not None and is_always_printed(quantity.unit)
    if is_printed or quantity.form not in {Form.OF, Form.NUMBER}:
        return "is no rank, expected one such as '43rd' or '43 of 50'", None
    if is_always_printed(measure.unit):
        return None  # the measure contradicts itself, which FC312 reports
    return _find_misfit_of_unit(quantity, measure)


def _find_misfit_of_share(quantity: Quantity, measure: Measure) -> tuple[str, str | None] | None:
    if quantity.unit == PERCENT:
        return None
    if is_part(quantity):
        return _find_misfit_of_unit(quantity, measure)
    return f"is no share of {measure.unit}, expected one such as '43 of 50', 'half' or '34%'", None


def _find_misfit_of_unit(quantity: Quantity, measure: Measure) -> tuple[str, str | None] | None:
    unit = measure.unit
    if quantity.unit is None:
        is_printed = is_always_printed(unit)
        return (f"has no unit, expected {unit}", None) if is_printed else None
    if is_always_printed(quantity.unit) or is_always_printed(unit):
        verb, fits = "is in", quantity.unit == unit
    else:
        verb = "counts"
        is_named = is_same_noun(quantity.unit, unit, measure.also_called)
        fits = is_named or is_of_one_dimension(quantity.unit, unit)
    return None if fits else (f"{verb} {quantity.unit}, expected {unit}", None)

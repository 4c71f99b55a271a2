"""FC313: a field of a figure that contradicts the words of its value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.noun import convert_to_singular
from factcheck.comparison.quoted_dates import find_other_date
from factcheck.findings import Finding
from factcheck.model.declared import name_prices
from factcheck.model.vocabulary import MeasureKind, NotStated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.claims import Figure, Measure
    from factcheck.model.corpus import Corpus
    from factcheck.model.values import Value
    from factcheck.quantity.quantity import Quantity

PRICES: Final = "prices"
_ARTICLES: Final = frozenset({"the", "all", "a", "an", "its", "their"})


def find(corpus: Corpus) -> Iterator[Finding]:
    """A figure's value says a base, prices, a role, a magnitude or a date, and the field for it says something else.

    Why:
        One of the two is wrong: a share of the students is not one of the teachers, and money of
        2018 is not money of 2022.

    Bad:
        claims:
          riders-in-march-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Many people ride.
            figures:
              - measure: fare-income
                value: $48 million in 2018 dollars
                period: not-stated
                prices: 2022 dollars
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: many people ride $48 million in 2018 dollars

    Good:
        claims:
          riders-in-march-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Many people ride.
            figures:
              - measure: fare-income
                value: $48 million in 2018 dollars
                period: not-stated
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: many people ride $48 million in 2018 dollars

    Known limits:
        Two bases are the same if their words are, singular or plural by a rule for English, without
        articles; two price bases are the same if their years are.
        If the measure has a dimension `prices`, the field is compared with the scope.
    """
    for claim in corpus.claims.values():
        for index, figure in enumerate(claim.figures):
            measure = corpus.measures.get(figure.measure)
            for field, given, printed, where in _find_contradictions(figure, measure):
                yield Finding(
                    "FC313",
                    ("claims", claim.id, "figures", index, field),
                    f"{field} is '{given}', and {where} says {printed}",
                    f"omit {field} where the {where.split(' ')[0]} says it",
                )


def _find_contradictions(
    figure: Figure, measure: Measure | None
) -> Iterator[tuple[str, str, str, str]]:
    """Find each field that is contradicted: its name, what it says, what else is said, and where."""
    quantity = figure.value.quantity
    value = f"value '{figure.value.text}'"
    if figure.printed is not None and measure is not None:
        day = figure.value.day if measure.kind is MeasureKind.DATE else None
        if measure.kind is not MeasureKind.DATE:
            yield "printed", figure.printed, "the same as it is printed, for it is no date", value
        elif day is not None and find_other_date(day, figure.printed) is not None:
            yield "printed", figure.printed, "another month or year", value
    if quantity is not None:
        if figure.multiplier is not None and _is_multiplied_already(figure.value):
            yield "multiplier", figure.multiplier.value, "a magnitude or percent of its own", value
        base = _find_base(quantity)
        if (
            figure.base is not None
            and base is not None
            and _fold_noun(figure.base) != _fold_noun(base)
        ):
            yield "base", figure.base, f"'{base}'", value
        prices = _find_prices(quantity)
        if (
            figure.prices is not None
            and prices
            and name_prices(figure.prices) != name_prices(prices)
        ):
            yield PRICES, figure.prices, f"those of {prices}", value
        role = quantity.role
        if figure.role is not None and role is not None and figure.role.value != role.value:
            yield "role", figure.role.value, f"'{role.value}'", value
    if figure.prices is not None and measure is not None and PRICES in (measure.dimensions or {}):
        scope = (figure.scope or {}).get(PRICES)
        if scope is not None and (
            scope == NotStated.NOT_STATED.value
            or name_prices(scope.replace("-", " ")) != name_prices(figure.prices)
        ):
            yield PRICES, figure.prices, f"'{scope}'", "scope"


def _is_multiplied_already(value: Value) -> bool:
    from factcheck.quantity.parse import parse

    return value.quantity == parse(value.text)


def _find_base(quantity: Quantity) -> str | None:
    total = quantity.total
    return quantity.base or (None if total is None else total.unit)


def _find_prices(quantity: Quantity) -> str | None:
    ends = quantity.ends or ()
    return next((each.prices for each in (quantity, *ends) if each.prices is not None), None)


def _fold_noun(words: str) -> str:
    said = [word for word in words.lower().replace("-", " ").split() if word not in _ARTICLES]
    return convert_to_singular(" ".join(said))

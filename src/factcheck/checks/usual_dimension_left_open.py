"""FC315: a usual distinction that words make between figures, and their measure does not ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.open_dimensions import find_remarked, find_unlike
from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.open_dimensions import Remarked, Unlike
    from factcheck.model.corpus import Corpus

_FIELDS = {"prices": "prices", "base": "base"}
"""Distinctions that a field of a figure makes too, with the field."""


def find(corpus: Corpus) -> Iterator[Finding]:
    """Words tell figures apart in a usual distinction that their measure does not ask for.

    Why:
        Figures are compared only in what their measure asks for: a median beside a mean would be
        called "like for like". Asked for are geography, population (who is counted), statistic
        (mean or median), prices (nominal or adjusted for inflation), gross or net, adjustment
        (seasonally adjusted or not), annual rate (or the rate of a month or quarter), appropriated
        or spent, headcount or full-time equivalent, and the base of the share.

    Bad:
        measures:
          driver-pay:
            title: Pay of a driver
            of: riverside-transit
            unit: USD
            kind: stock
        claims:
          pay-authority-2022:
            topic: staffing
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Drivers earn $52,000.
            figures:
              - measure: driver-pay
                value: $52,000
                as_of: 2021-12-31
                basis: actual
                note: The median.
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: earn $52,000

    Good:
        measures:
          driver-pay:
            title: Pay of a driver
            of: riverside-transit
            unit: USD
            kind: stock
            dimensions:
              statistic: [mean, median]
        claims:
          pay-authority-2022:
            topic: staffing
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Drivers earn $52,000.
            figures:
              - measure: driver-pay
                value: $52,000
                as_of: 2021-12-31
                basis: actual
                scope:
                  statistic: median
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: earn $52,000

    Known limits:
        It knows the usual words in English. A note on a figure is enough; words in a value,
        statement or quote count only if a dispute sets two figures of one measure, scope and basis
        side by side. A title or definition that says which is meant holds for all figures.
    """
    for each in find_remarked(corpus):
        yield Finding("FC315", each.path, _say_remarked(each), _suggest_field(each.usual.dimension))
    for pair in find_unlike(corpus):
        yield Finding(
            "FC315",
            ("disputes", pair.dispute),
            _say_unlike(pair),
            _suggest_field(pair.usual.dimension),
        )


def _say_remarked(found: Remarked) -> str:
    return (
        f"'{found.figure}' says {found.words} in a note only:"
        f" '{found.measure}' does not ask for {found.usual.title}"
    )


def _say_unlike(found: Unlike) -> str:
    other = "nothing of it" if found.second_words is None else found.second_words
    return (
        f"'{found.first}' says {found.first_words}, '{found.second}' {other}:"
        f" '{found.measure}' does not ask for {found.usual.title}"
    )


def _suggest_field(dimension: str) -> str:
    field = _FIELDS.get(dimension)
    way = (
        f"add {dimension} to the dimensions of the measure"
        if field is None
        else f"add {field} to the figure"
    )
    return (
        f"{way}, say in the measure's definition which is meant, or name {dimension} in harmless where"
        " it makes no difference"
    )

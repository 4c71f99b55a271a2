"""FC307: a per that contradicts the words of the value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def per_stated_twice(corpus: Corpus) -> Iterator[Finding]:
    """A figure's value says per what it is, and the field says something else.

    Why:
        One of the two is wrong, and a comparison would follow one of them.

    Bad:
        claims:
          riders-in-march-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Many people ride.
            figures:
              - measure: fare-income
                value: $3 million per year
                period: not-stated
                basis: actual
                per: [rider]
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
              - measure: fare-income
                value: $3 million per year
                period: not-stated
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: many people ride

    Known limits:
        none
    """
    for claim in corpus.claims.values():
        for index, figure in enumerate(claim.figures):
            printed = figure.value.quantity.per if figure.value.quantity is not None else ()
            if not printed or figure.per is None or figure.per == printed:
                continue
            given = ", ".join(figure.per) if isinstance(figure.per, tuple) else figure.per.value
            yield Finding(
                "FC307",
                ("claims", claim.id, "figures", index, "per"),
                f"per is {given}, and value '{figure.value}' says {', '.join(printed)}",
                "leave the field away where the value says it",
            )

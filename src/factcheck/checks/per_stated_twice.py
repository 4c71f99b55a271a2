"""FC307: a per that contradicts the words of the value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.noun import convert_to_singular
from factcheck.findings import Finding
from factcheck.model.vocabulary import NotStated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A figure's value says per what it is, and the field says something else.

    Why:
        One of the two is wrong, and a comparison would follow only the value.

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
                quote: many people ride $3 million per year

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
                quote: many people ride $3 million per year

    Known limits:
        Words are compared in the singular, by a rule for English; their order does not matter.
        A field may repeat the words of the value.
    """
    for claim in corpus.claims.values():
        for index, figure in enumerate(claim.figures):
            printed = figure.value.quantity.per if figure.value.quantity is not None else ()
            if not printed or figure.per is None or _say_the_same(figure.per, printed):
                continue
            given = (
                figure.per.value
                if isinstance(figure.per, NotStated)
                else "' and '".join(figure.per)
            )
            yield Finding(
                "FC307",
                ("claims", claim.id, "figures", index, "per"),
                f"per is '{given}', and value '{figure.value}' says per {' per '.join(printed)}",
                "leave per away where the value says it",
            )


def _say_the_same(given: tuple[str, ...] | NotStated, printed: tuple[str, ...]) -> bool:
    if isinstance(given, NotStated):
        return False
    return {convert_to_singular(word) for word in given} == {
        convert_to_singular(word) for word in printed
    }

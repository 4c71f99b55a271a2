"""FC304: a stock, count, rank or share without its moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding
from factcheck.model.vocabulary import MOMENT_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def figure_without_as_of(corpus: Corpus) -> Iterator[Finding]:
    """A figure of a stock, count, rank or share leaves out the moment at which it holds.

    Why:
        A reserve of one year and a reserve of another are different things. Where the document does not
        say, the answer is not-stated.

    Bad:
        claims:
          riders-in-march-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Many people ride.
            figures:
              - measure: daily-riders
                value: 40,000
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
        none
    """
    for claim in corpus.claims.values():
        for index, figure in enumerate(claim.figures):
            measure = corpus.measures.get(figure.measure)
            if measure is None or measure.kind not in MOMENT_KINDS or figure.as_of is not None:
                continue
            yield Finding(
                "FC304",
                ("claims", claim.id, "figures", index),
                f"a figure of '{claim.id}' leaves out as_of, and '{measure.id}' is a"
                f" {measure.kind.value}",
                "write the moment, or not-stated where the document does not say",
            )

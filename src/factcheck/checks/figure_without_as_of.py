"""FC304: a stock, count, rank or share without its moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.phrases import name_figure
from factcheck.findings import Finding
from factcheck.model.vocabulary import MOMENT_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A figure of a stock, count, rank or share leaves out the moment at which it holds.

    Why:
        A reserve of one year and a reserve of another are different things. If the document does
        not say, write not-stated.

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
                quote: many people ride 40,000

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
        A figure with period instead is left to FC306, which says that it is the wrong one.
    """
    for claim in corpus.claims.values():
        for index, figure in enumerate(claim.figures):
            measure = corpus.measures.get(figure.measure)
            if measure is None or measure.kind not in MOMENT_KINDS:
                continue
            if figure.as_of is not None or figure.period is not None:
                continue
            yield Finding(
                "FC304",
                ("claims", claim.id, "figures", index),
                f"{name_figure(claim, figure)} leaves out as_of, and '{measure.id}' is a"
                f" {measure.kind.value}",
                "write the moment, or not-stated if the document does not say",
            )

"""FC305: a flow or rate without its period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.phrases import name_figure
from factcheck.findings import Finding
from factcheck.model.vocabulary import PERIOD_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A figure of a flow or rate leaves out the period over which it holds.

    Why:
        A month's income and a year's income are different things. If the document does not say,
        write not-stated.

    Bad:
        claims:
          riders-in-march-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Many people ride.
            figures:
              - measure: fare-income
                value: $3 million
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: many people ride $3 million

    Good:
        claims:
          riders-in-march-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Many people ride.
            figures:
              - measure: fare-income
                value: $3 million
                period: not-stated
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: many people ride $3 million

    Known limits:
        A figure with as_of instead is left to FC306, which says that it is the wrong one.
    """
    for claim in corpus.claims.values():
        for index, figure in enumerate(claim.figures):
            measure = corpus.measures.get(figure.measure)
            if measure is None or measure.kind not in PERIOD_KINDS:
                continue
            if figure.period is not None or figure.as_of is not None:
                continue
            yield Finding(
                "FC305",
                ("claims", claim.id, "figures", index),
                f"{name_figure(claim, figure)} leaves out period, and '{measure.id}' is a"
                f" {measure.kind.value}",
                "write the period, or not-stated if the document does not say",
            )

"""FC314: an actual of a period that was not over, or of a day that had not come, when it was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.findings import Finding
from factcheck.model.vocabulary import Basis

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A figure is an actual, and its period was not over, or its day had not come, when it was said.

    Why:
        Nobody has counted what is still to come: it is a projection, or an actual of the part of
        the period that had passed, and beside the whole year it would look like a fall.

    Bad:
        claims:
          riders-in-march-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Fares bring money.
            figures:
              - measure: fare-income
                value: $48 million
                period: 2022
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: fares bring $48 million

    Good:
        claims:
          riders-in-march-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Fares bring money.
            figures:
              - measure: fare-income
                value: $48 million
                period: 2022
                basis: projection
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: fares bring $48 million

    Known limits:
        Only what the dates prove: a fiscal year that can be two is not checked, an inferred date
        may be off, and a moment known by its year or month had come once that had begun.
        What law or contract fixes for a coming year is known before it; waive the warning.
    """
    for claim in corpus.claims.values():
        if all(figure.basis is not Basis.ACTUAL for figure in claim.figures):
            continue
        for stated in list_figures_of_claim(corpus, claim):
            if stated.figure.basis is not Basis.ACTUAL or stated.was_over is not False:
                continue
            index = claim.figures.index(stated.figure)
            over = "the period" if stated.wants_period else "the moment"
            held = stated.period if stated.wants_period else stated.moment
            verb = "was over" if stated.wants_period else "had come"
            yield Finding(
                "FC314",
                ("claims", claim.id, "figures", index, "basis"),
                f"basis is 'actual', and it was said on {claim.said_on}, before {over} {held} {verb}",
                "record it as a projection, or for what had passed",
            )

"""FC306: a moment where a period is wanted, or the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.phrases import name_figure
from factcheck.findings import Finding
from factcheck.model.vocabulary import MOMENT_KINDS, PERIOD_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A figure has a moment though its measure runs over a period, or a period though it holds at a moment.

    Why:
        A flow has no moment and a stock no period; with the wrong one it would be compared with
        unlike figures.

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
                period: not-stated
                basis: actual
                as_of: 2022-03-01
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
        A measure of kind duration or date may have either.
    """
    for claim in corpus.claims.values():
        for index, figure in enumerate(claim.figures):
            measure = corpus.measures.get(figure.measure)
            if measure is None:
                continue
            for field, given, other, wanted, kinds in (
                ("as_of", figure.as_of, "period", figure.period, PERIOD_KINDS),
                ("period", figure.period, "as_of", figure.as_of, MOMENT_KINDS),
            ):
                if given is not None and measure.kind in kinds:
                    message = (
                        f"{name_figure(claim, figure)} has {field}, and '{measure.id}' is a"
                        f" {measure.kind.value}, expected {other}"
                    )
                    hint = f"take {field} away" if wanted is not None else f"write {other} instead"
                    path = ("claims", claim.id, "figures", index, field)
                    yield Finding("FC306", path, message, hint, at_key=True)

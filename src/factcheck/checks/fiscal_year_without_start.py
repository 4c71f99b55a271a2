"""FC308: a fiscal year of a party whose fiscal year has no start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding, Related
from factcheck.model.periods import FiscalYear
from factcheck.model.vocabulary import MOMENT_KINDS, NotStated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A figure's period is a fiscal year, and the measured party does not say when its fiscal year starts.

    Why:
        Nobody can tell which days the year covers, so the figure could be compared with no other.

    Bad:
        claims:
          riders-in-march-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Many people ride.
            figures:
              - measure: ferry-income
                value: $3 million
                period: FY2021-22
                basis: estimate
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
                period: FY2021-22
                basis: estimate
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: many people ride $3 million

    Known limits:
        A figure that should have no period at all is left to FC306.
    """
    for claim in corpus.claims.values():
        for index, figure in enumerate(claim.figures):
            measure = corpus.measures.get(figure.measure)
            if measure is None or not isinstance(figure.period, FiscalYear):
                continue
            if measure.kind in MOMENT_KINDS:
                continue
            path = ("claims", claim.id, "figures", index, "period")
            if isinstance(measure.of, NotStated):
                message = (
                    f"period is '{figure.period}', and '{measure.id}' does not say whose it is"
                )
                yield Finding("FC308", path, message, "write the period as an interval of dates")
                continue
            party = corpus.parties.get(measure.of)
            if party is not None and party.fiscal_year_starts is None:
                message = f"period is '{figure.period}', and '{party.id}' has no fiscal_year_starts"
                hint = "add the day on which it starts, or write the period as an interval of dates"
                related = (Related(("parties", party.id), "the measured party"),)
                yield Finding("FC308", path, message, hint, related)

"""FC401: a quote that does not say the figure it is recorded for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.phrases import report_misfit
from factcheck.comparison.quoted_figures import find_unborne
from factcheck.model.proofs import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.findings import Finding
    from factcheck.model.claims import Claim
    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A quote does not say the figure of its claim.

    Why:
        A recorded figure must be read in the document, not remembered: the quote bears number,
        unit, bound and `per`, or the record says in `because` why it carries the claim without
        them.

    Bad:
        claims:
          fares-bring-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Fares bring $48 million a year.
            figures:
              - measure: fare-income
                value: $48 million a year
                period: FY2020-21
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: $46 million a year

    Good:
        claims:
          fares-bring-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Fares bring $48 million a year.
            figures:
              - measure: fare-income
                value: $48 million a year
                period: FY2020-21
                basis: actual
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: $48 million a year

    Known limits:
        Figures are read by rules for English prose.
        Dates are compared with names of months, years and numbers of days; a weekday needs
        `because`.
        `because` excuses no contradiction: if the quote says another figure of the same kind that
        is not recorded, that is reported; if another quote bears the figure, only another number
        is.
        Of several figures, one in none of the quotes is taken to rest on the quote with `because`.
    """
    for claim in corpus.claims.values():
        yield from find_unsaid(claim, corpus)


def find_unsaid(claim: Claim, corpus: Corpus) -> Iterator[Finding]:
    """Find the figures that the quotes of one claim do not say.

    Args:
        claim: the claim.
        corpus: only its measures and sources are asked for.
    """
    quotes = {
        index: Passage.build(appearance.quote) for index, appearance in enumerate(claim.appearances)
    }
    for misfit in find_unborne(claim, corpus, quotes):
        yield report_misfit("FC401", claim, misfit, "the quote")

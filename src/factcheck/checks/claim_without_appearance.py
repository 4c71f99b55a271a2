"""FC202: a claim that stands in no source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A claim has no appearance in any source.

    Why:
        Nobody can look up whether it was ever said.

    Bad:
        claims:
          tickets-rise-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Tickets will cost more.

    Good:
        claims:
          tickets-rise-2022:
            topic: fares
            claimant: riverside-transit
            said_on: 2022-03-01
            statement: Tickets will cost more.
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: tickets will cost more

    Known limits:
        none
    """
    for claim in corpus.claims.values():
        if not claim.appearances:
            message = f"claim '{claim.id}' has no appearance, expected at least one with its quote"
            yield Finding("FC202", ("claims", claim.id), message)

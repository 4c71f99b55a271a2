"""FC501: a claim that counters itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A claim counters itself.

    Why:
        A claim cannot answer itself; most likely another claim was meant.

    Bad:
        claims:
          tickets-stay-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Tickets will cost what they cost now.
            counters:
              - claim: tickets-stay-2022
                how: rebuts
                in: courier-2022-03-01
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: tickets stay as they are

    Good:
        claims:
          tickets-stay-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Tickets will cost what they cost now.
            counters:
              - claim: drivers-authority-2022
                how: rebuts
                in: courier-2022-03-01
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: tickets stay as they are

    Known limits:
        none
    """
    for claim in corpus.claims.values():
        for index, counter in enumerate(claim.counters):
            if counter.claim == claim.id:
                path = ("claims", claim.id, "counters", index, "claim")
                yield Finding(
                    "FC501", path, f"'{claim.id}' counters itself, expected another claim"
                )

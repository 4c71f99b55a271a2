"""FC503: a counter in a source in which its claim does not appear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A claim counters another one in a source in which it does not appear.

    Why:
        Only its claimant can make a claim an answer, in a source in which the claim stands.

    Bad:
        claims:
          tickets-stay-2022:
            topic: fares
            claimant: ada-moreno
            said_on: 2022-03-01
            statement: Tickets will cost what they cost now.
            counters:
              - claim: drivers-authority-2022
                how: rebuts
                in: guild-letter-2022-02
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
        sources = {appearance.source for appearance in claim.appearances}
        named = ", ".join(f"'{source}'" for source in sorted(sources))
        for index, counter in enumerate(claim.counters):
            if sources and counter.in_ in corpus.sources and counter.in_ not in sources:
                yield Finding(
                    "FC503",
                    ("claims", claim.id, "counters", index, "in"),
                    f"'{claim.id}' counters '{counter.claim}' in '{counter.in_}', and has no"
                    " appearance there",
                    f"it appears in {named}",
                )

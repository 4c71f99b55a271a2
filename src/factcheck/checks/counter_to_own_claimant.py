"""FC502: a counter to a claim of the same claimant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A claim counters another claim of its own claimant.

    Why:
        Whoever changes a figure corrects it or takes it back; that is a correction or another
        claim, not an answer to an opponent.

    Bad:
        claims:
          tickets-stay-2022:
            topic: fares
            claimant: riverside-transit
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
        An offer, demand or call that somebody else tells (`made_by`) counts as its maker's.
        Two persons of one party may contradict each other; only the same claimant is reported.
        Several people who are not named need a record each, or they count as one.
    """
    for claim in corpus.claims.values():
        for index, counter in enumerate(claim.counters):
            other = corpus.claims.get(counter.claim)
            if other is None or other.id == claim.id or other.maker != claim.maker:
                continue
            yield Finding(
                "FC502",
                ("claims", claim.id, "counters", index, "claim"),
                f"'{claim.id}' counters '{other.id}', and '{claim.maker}' makes both",
                None,
                (
                    Related(
                        ("claims", other.id, "made_by" if other.made_by else "claimant"),
                        "the claim that is countered",
                    ),
                ),
            )

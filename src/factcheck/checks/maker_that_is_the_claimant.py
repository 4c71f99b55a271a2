"""FC207: a claim that names its claimant once more as the maker of what it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A claim's `made_by` names the claimant itself.

    Why:
        `made_by` says whose offer, demand or call somebody else tells. If the claimant makes it,
        `claimant` already says so, and nobody else tells it.

    Bad:
        claims:
          pay-offered-2022:
            topic: fares
            claimant: riverside-transit
            made_by: riverside-transit
            said_on: 2022-03-01
            statement: The authority offers higher pay.
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: offers higher pay

    Good:
        claims:
          pay-offered-2022:
            topic: fares
            claimant: jo-field
            made_by: riverside-transit
            said_on: 2022-03-01
            statement: The authority offers higher pay.
            appearances:
              - source: courier-2022-03-01
                manner: own-voice
                quote: offers higher pay

    Known limits:
        none
    """
    for claim in corpus.claims.values():
        if claim.made_by is not None and claim.made_by == claim.claimant:
            yield Finding(
                "FC207",
                ("claims", claim.id, "made_by"),
                f"made_by is '{claim.made_by}', who is the claimant",
                "leave made_by out, or name as claimant who tells it",
            )

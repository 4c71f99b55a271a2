"""FC510: figures of a lookalike about which somebody disputes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A claim of a lookalike answers another claim of it.

    Why:
        A lookalike says that nobody disputes anything. If one claimant answers the other, somebody
        does.

    Bad:
        lookalikes:
          drivers-counted-twice:
            topic: staffing
            figures:
              - drivers-authority-2022
              - drivers-guild-2022
            why_not: The first counts all drivers, the second the permanent ones.

    Good:
        lookalikes:
          drivers-and-riders:
            topic: staffing
            figures:
              - drivers-authority-2022
              - riders-2022
            why_not: The first counts those who drive, the second those who are driven.

    Known limits:
        An answer may be about something other than the claim's figure.
        A dispute may hold figures of a lookalike: its question may be another one.
    """
    for lookalike in corpus.lookalikes.values():
        named = dict.fromkeys(reference.claim for reference in lookalike.figures)
        claims = (corpus.claims.get(claim_id) for claim_id in named)
        answers = (
            (claim.id, counter)
            for claim in claims
            if claim is not None
            for counter in claim.counters
            if counter.claim in named and counter.claim != claim.id
        )
        for answering, counter in answers:
            yield Finding(
                "FC510",
                ("lookalikes", lookalike.id, "figures"),
                f"claim '{answering}' {counter.how.for_readers} '{counter.claim}',"
                f" expected figures that nobody disputes",
                "record a dispute instead, or omit the claim",
            )

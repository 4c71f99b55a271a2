"""FC507: a counter that was made before the claim that it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding, Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus
    from factcheck.model.dates import EdtfDate


def find(corpus: Corpus) -> Iterator[Finding]:
    """A claim counters another one that was made only later.

    Why:
        Nobody answers what has not been said. One of the two dates is wrong, or the answer was to
        an earlier claim, which should be recorded.

    Bad:
        claims:
          drivers-miscounted-2022:
            topic: staffing
            claimant: drivers-guild
            said_on: 2022-02-27
            statement: The authority counts drivers who have left.
            counters:
              - claim: drivers-authority-2022
                how: rebuts
                in: courier-2022-03-01
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: counts drivers who have left

    Good:
        claims:
          drivers-miscounted-2022:
            topic: staffing
            claimant: drivers-guild
            said_on: 2022-03-01
            statement: The authority counts drivers who have left.
            counters:
              - claim: drivers-authority-2022
                how: rebuts
                in: courier-2022-03-01
            appearances:
              - source: courier-2022-03-01
                manner: paraphrase
                quote: counts drivers who have left

    Known limits:
        A claimant may answer what was about to be said, or what was said before and is recorded
        only where it was said again: hence a warning.
        An inferred date proves nothing, nor do dates that overlap, such as a day and its month.
    """
    for claim in corpus.claims.values():
        for index, counter in enumerate(claim.counters):
            other = corpus.claims.get(counter.claim)
            if other is None or not _is_proven_later(other.said_on, claim.said_on):
                continue
            yield Finding(
                "FC507",
                ("claims", claim.id, "counters", index, "claim"),
                f"'{claim.id}' was said on {claim.said_on}, before '{other.id}', which it counters,"
                f" was said on {other.said_on}",
                "correct one of the dates, or record the earlier claim that it answers",
                (Related(("claims", other.id, "said_on"), "the date of the claim countered"),),
            )


def _is_proven_later(day: EdtfDate, other: EdtfDate) -> bool:
    return day.is_after(other) and not day.is_inferred and not other.is_inferred

"""FC505: a dispute whose claims all come from one claimant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A dispute's claims all come from one claimant.

    Why:
        A dispute has two sides; what one claimant says twice is a repetition or a correction.

    Bad:
        disputes:
          how-many-drivers:
            topic: staffing
            question: How many drivers are there?
            claims:
              - drivers-authority-2022
              - tickets-rise-next-year
            state: open

    Good:
        disputes:
          how-many-drivers:
            topic: staffing
            question: How many drivers are there?
            claims:
              - drivers-authority-2022
              - drivers-guild-2022
            state: open

    Known limits:
        Two persons of one party are two claimants; an offer, demand or call that somebody else
        tells (`made_by`) counts as its maker's.
    """
    for dispute in corpus.disputes.values():
        if len({str(reference) for reference in dispute.claims}) < 2:
            continue
        claims = [corpus.claims.get(reference.claim) for reference in dispute.claims]
        claimants = {claim.maker for claim in claims if claim is not None}
        if len(claimants) == 1 and None not in claims:
            message = f"all claims of dispute '{dispute.id}' come from '{claimants.pop()}'"
            hint = "add a claim of somebody else"
            yield Finding("FC505", ("disputes", dispute.id, "claims"), message, hint)

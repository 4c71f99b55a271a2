"""FC504: a dispute that sets fewer than two claims side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus


def find(corpus: Corpus) -> Iterator[Finding]:
    """A dispute has fewer than two claims.

    Why:
        With one claim there is nothing to set side by side.

    Bad:
        disputes:
          how-many-drivers:
            topic: staffing
            question: How many drivers are there?
            claims:
              - drivers-authority-2022
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
        none
    """
    for dispute in corpus.disputes.values():
        named = {str(reference) for reference in dispute.claims}
        if len(named) < 2:
            held = "one claim" if named else "no claim"
            message = f"dispute '{dispute.id}' has {held}, expected two or more"
            yield Finding("FC504", ("disputes", dispute.id, "claims"), message)

"""FC405: a quote that was proven and is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.locked import compare_claims
from factcheck.findings import Finding
from factcheck.model.proofs import LOCK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs


def find(corpus: Corpus, proofs: Proofs) -> Iterator[Finding]:
    """A claim or a quote that was proven is gone.

    Why:
        Nothing may vanish silently, whether cut by an editor or by a broken file: a claim that no
        longer holds stays and is marked withdrawn.

    Known limits:
        Claims that were never proven can vanish unseen.
        If a file cannot be read, nothing is reported as gone.
    """
    if not proofs.is_whole:
        return
    gone: dict[str, int] = {}
    for entry in proofs.lock.quotes.values():
        if entry.claim not in corpus.declared:
            line = proofs.lock.lines.get(entry.key, 1)
            gone[entry.claim] = min(line, gone.get(entry.claim, line))
    for claim_id, line in gone.items():
        yield Finding(
            "FC405",
            (LOCK, line),
            f"claim '{claim_id}' was proven and is gone",
            "mark it as withdrawn in place of deleting it, or let factcheck verify --update drop it",
        )
    for claim, comparison in compare_claims(corpus, proofs.lock):
        for entry in comparison.left:
            yield Finding(
                "FC405",
                ("claims", claim.id),
                f"a quote of '{claim.id}' from '{entry.source}' was proven and is gone",
                "let factcheck verify --update drop it",
                at_key=True,
            )

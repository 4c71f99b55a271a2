"""FC403: a quote that is no longer the one that was proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.locked import compare_claims, suggest_proving
from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs


def find(corpus: Corpus, proofs: Proofs) -> Iterator[Finding]:
    """A quote is not the one that was proven.

    Why:
        With one changed word or digit it is another quote, and the proof was of the old one.

    Known limits:
        The lock holds a hash of the old quote and cannot show it; the history of the file can.
        Of two new quotes of one claim from one source, the first counts as the changed one.
    """
    for claim, comparison in compare_claims(corpus, proofs.lock):
        for index in comparison.changed:
            if (claim.id, index) not in proofs.refused:
                yield Finding(
                    "FC403",
                    ("claims", claim.id, "appearances", index, "quote"),
                    f"the quote of '{claim.id}' is not the one that was proven",
                    suggest_proving(claim, (index,), corpus, proofs),
                )

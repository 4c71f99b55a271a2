"""FC410: a quote that stands at several places of its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs


def find(corpus: Corpus, proofs: Proofs) -> Iterator[Finding]:
    """A quote stands at several places of its source.

    Why:
        The editor must say which of them carries the claim; it is never guessed.

    Known limits:
        none
    """
    for (claim_id, index), proof in (proofs.quotes or {}).items():
        if proof.answer == "ambiguous":
            source = corpus.claims[claim_id].appearances[index].source
            yield Finding(
                "FC410",
                ("claims", claim_id, "appearances", index, "quote"),
                f"the quote of '{claim_id}' stands at {proof.places:,} places of '{source}'",
                f"give prefix or suffix, or quote more; one place is '{proof.now}'",
            )

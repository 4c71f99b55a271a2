"""FC411: a quote that says nothing, or hides what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs


def find(corpus: Corpus, proofs: Proofs) -> Iterator[Finding]:
    """A quote is empty, nothing but an ellipsis or brackets, or has characters that deceive the eye.

    Why:
        Such a quote would be found anywhere, or where a reader sees other words.

    Known limits:
        Look-alikes are Cyrillic, Greek and Armenian letters among Latin ones, and the reverse. For
        a whole word the words around it decide, so the archived text is needed.
    """
    problems = dict(proofs.refused)
    for key, proof in (proofs.quotes or {}).items():
        if proof.answer == "refused":
            problems[key] = proof.problems
    for (claim_id, index), reasons in problems.items():
        if claim_id not in corpus.claims:
            continue
        for reason in reasons:
            yield Finding(
                "FC411",
                ("claims", claim_id, "appearances", index, "quote"),
                f"the quote of '{claim_id}' cannot be proven: {reason}",
                "quote the words as the document has them, without what cannot be seen",
            )

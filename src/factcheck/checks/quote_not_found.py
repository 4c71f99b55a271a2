"""FC408: a quote that does not stand in its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs, QuoteProof


def quote_not_found(corpus: Corpus, proofs: Proofs) -> Iterator[Finding]:
    """A quote does not stand in the archived text of its source.

    Why:
        A quote is character for character as in the document, apart from a listed few typographic
        differences (docs/evidence.md).

    Known limits:
        The nearest passage is help for the reader and may be the wrong one.
    """
    for (claim_id, index), proof in (proofs.quotes or {}).items():
        if proof.answer == "not-found":
            source = corpus.claims[claim_id].appearances[index].source
            yield Finding(
                "FC408",
                ("claims", claim_id, "appearances", index, "quote"),
                f"the quote of '{claim_id}' does not stand in '{source}'" + _before(proof),
                _nearest(proof),
            )


def _before(proof: QuoteProof) -> str:
    return "" if proof.before is None else f"; where it stood is now '{proof.before}'"


def _nearest(proof: QuoteProof) -> str | None:
    if proof.nearest is None:
        return None
    return f"nearest is '{proof.nearest}': {'; '.join(proof.differences)}"

"""FC408: a quote that does not stand in its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs, QuoteProof


def find(corpus: Corpus, proofs: Proofs) -> Iterator[Finding]:
    """A quote does not stand in the archived text of its source.

    Why:
        A quote is character for character as in the document, apart from a few listed typographic
        differences (docs/evidence.md).

    Known limits:
        The nearest passage is shown as help and may be the wrong one.
        Other sources, and earlier texts of its own, are named only if the whole quote stands in
        them.
    """
    for (claim_id, index), proof in (proofs.quotes or {}).items():
        if proof.answer == "not-found":
            source = corpus.claims[claim_id].appearances[index].source
            yield Finding(
                "FC408",
                ("claims", claim_id, "appearances", index, "quote"),
                f"the quote of '{claim_id}' does not stand in '{source}'" + _say_before(proof),
                _suggest_places(proof, source),
            )


def _say_before(proof: QuoteProof) -> str:
    return "" if proof.before is None else f"; where it stood is now '{proof.before}'"


def _suggest_places(proof: QuoteProof, source: str) -> str | None:
    """Return where the quote does stand, and what stands nearest to it here; None where nothing is known."""
    parts: list[str] = []
    if proof.until is not None:
        parts.append(f"it stood in the text of '{source}' that was archived until {proof.until}")
    if proof.elsewhere:
        named = ", ".join(f"'{each}'" for each in proof.elsewhere)
        parts.append(f"it stands in the archived text of {named}: is the source the right one?")
    if proof.nearest is not None:
        parts.append(f"nearest is '{proof.nearest}': {'; '.join(proof.differences)}")
    return "; ".join(parts) or None

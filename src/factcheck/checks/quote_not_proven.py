"""FC402: a quote that nobody has proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.locked import compare_claims
from factcheck.findings import Finding
from factcheck.model.digests import build_quote_key, has_proven_values

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Lock, Proofs, QuoteProof


def find(corpus: Corpus, proofs: Proofs) -> Iterator[Finding]:
    """A quote is not proven: the lock does not hold it, or there is no archived text.

    Why:
        A quote that was not looked up in the archived text of its source may be misquoted. It is an
        error if a project sets `evidence = "required"`.

    Known limits:
        A proof holds for the archived text; nobody proves that it is what was published.
        A project without an archive gets a warning for all its quotes; `ignore = ["FC402"]`
        silences it.
        A quote proven once keeps its proof though its source no longer has an archived text.
    """
    if proofs.quotes is not None:
        yield from _find_unchecked(corpus, proofs.quotes, proofs.lock)
    for claim, comparison in compare_claims(corpus, proofs.lock):
        for index in comparison.unproven:
            key = (claim.id, index)
            shown = None if proofs.quotes is None else proofs.quotes.get(key)
            if key in proofs.refused or (shown is not None and not shown.is_proven):
                continue
            yield Finding(
                "FC402",
                ("claims", claim.id, "appearances", index, "quote"),
                f"the quote of '{claim.id}' is not proven: the lock does not hold it",
                "factcheck verify --update proves it and writes the lock",
            )


def _find_unchecked(
    corpus: Corpus, quotes: Mapping[tuple[str, int], QuoteProof], lock: Lock
) -> Iterator[Finding]:
    for (claim_id, index), proof in quotes.items():
        if proof.answer == "not-checkable" and not is_kept(corpus, claim_id, index, lock):
            source = corpus.claims[claim_id].appearances[index].source
            whole = corpus.sources[source].part_of if source in corpus.sources else None
            lacking = f"'{whole}', which holds '{source}'," if whole else f"'{source}'"
            yield Finding(
                "FC402",
                ("claims", claim_id, "appearances", index, "quote"),
                f"the quote of '{claim_id}' is not proven: {lacking} has no archived text",
                "put its text into the archive as ID.txt, or archive its document with"
                " factcheck source add",
            )


def is_kept(corpus: Corpus, claim_id: str, index: int, lock: Lock) -> bool:
    """Return whether the lock holds a quote and its figures as they are, so that its proof is kept."""
    claim = corpus.claims[claim_id]
    appearance = claim.appearances[index]
    entry = lock.quotes.get(build_quote_key(claim_id, appearance))
    return entry is not None and has_proven_values(claim, corpus.measures, lock, entry)

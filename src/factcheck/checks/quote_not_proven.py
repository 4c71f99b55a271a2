"""FC402: a quote that nobody has proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.locked import compared
from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs, QuoteProof


def quote_not_proven(corpus: Corpus, proofs: Proofs) -> Iterator[Finding]:
    """A quote is not proven: the lock does not hold it, or there is no archived text.

    Why:
        What has not been looked up in the archived text of its source may be misquoted.
        It is an error where a project sets `evidence = "required"`.

    Known limits:
        A proof holds for the archived text; whether that text is what was published, nobody proves.
        A project without an archive has a warning for every quote; `ignore = ["FC402"]` silences them.
    """
    if proofs.quotes is not None:
        yield from _unchecked(corpus, proofs.quotes)
    for claim, comparison in compared(corpus, proofs.lock):
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


def _unchecked(corpus: Corpus, quotes: Mapping[tuple[str, int], QuoteProof]) -> Iterator[Finding]:
    for (claim_id, index), proof in quotes.items():
        if proof.answer == "not-checkable":
            source = corpus.claims[claim_id].appearances[index].source
            whole = corpus.sources[source].part_of if source in corpus.sources else None
            yield Finding(
                "FC402",
                ("claims", claim_id, "appearances", index, "quote"),
                f"the quote of '{claim_id}' is not proven: '{source}' has no archived text",
                f"put its text into the archive as {whole or source}.txt",
            )

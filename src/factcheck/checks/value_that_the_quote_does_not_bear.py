"""FC409: a value that the words around its quote change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.checks.phrases import report_misfit
from factcheck.comparison.quoted_figures import find_unborne
from factcheck.model.proofs import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.findings import Finding
    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs


def find(corpus: Corpus, proofs: Proofs) -> Iterator[Finding]:
    """A value does not follow from the passage in which its quote stands.

    Why:
        A quote that begins after an "almost" or ends before a "per year" says something else than
        the document.

    Known limits:
        Only the paragraph is read, at most 600 characters to either side of the quote.
        What the quote alone shows to be wrong is FC401.
    """
    if proofs.quotes is None:
        return
    for claim in corpus.claims.values():
        quotes = {
            index: Passage.build(appearance.quote)
            for index, appearance in enumerate(claim.appearances)
        }
        if any(find_unborne(claim, corpus, quotes)):
            continue  # FC401 reports it
        passages: dict[int, Passage] = {}
        for index in quotes:
            proof = proofs.quotes.get((claim.id, index))
            if proof is not None and proof.passage is not None:
                passages[index] = proof.passage
        if len(passages) < len(quotes):
            continue  # a quote that is not proven is reported as such
        for misfit in find_unborne(claim, corpus, passages):
            yield report_misfit("FC409", claim, misfit, "the document")

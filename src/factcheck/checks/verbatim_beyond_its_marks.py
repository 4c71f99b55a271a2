"""FC414: a verbatim quote that another reports, and that reaches beyond the quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Proofs


def find(corpus: Corpus, proofs: Proofs) -> Iterator[Finding]:
    """A verbatim quote that somebody else reports holds words outside the quotation marks.

    Why:
        Words outside the marks are the reporter's, not the claimant's. Shown as verbatim they would
        be put into the claimant's mouth.

    Known limits:
        Marks are paired within a paragraph by rules; a misprinted or missing mark can mislead them.
        A quotation set off as a paragraph of its own, without marks, is accepted only after a
        colon; interviews, hearings and speeches need no marks.
        An apostrophe that ends a word (`the teachers' pay`) may be read as the end of a quotation
        in single marks.
    """
    for (claim_id, index), proof in (proofs.quotes or {}).items():
        if proof.unquoted is not None:
            source = corpus.claims[claim_id].appearances[index].source
            yield Finding(
                "FC414",
                ("claims", claim_id, "appearances", index, "quote"),
                f"the quote of '{claim_id}' is verbatim, and '{proof.unquoted}' stands outside the"
                f" quotation marks in '{source}'",
                "quote what stands inside them, and record the rest as an appearance of its own,"
                " paraphrase",
            )

"""FC407: an entry of the lock that the archive contradicts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.checks.locked import compare_claims
from factcheck.findings import Finding
from factcheck.model.catalogue_words import SourceKind
from factcheck.model.proofs import LOCK

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Lock, Proofs, QuoteKey, QuoteProof, SourceEntry

_LEAST_BESIDE: Final = 100
"""Characters of a document beside the longest quote from it."""


_SHORT: Final = frozenset(
    {
        SourceKind.POST,
        SourceKind.SPEECH,
        SourceKind.BROADCAST,
        SourceKind.INTERVIEW,
        SourceKind.MOTION_PICTURE,
        SourceKind.PERSONAL_COMMUNICATION,
    }
)
"""Kinds of source that may be one sentence long, or of which a sentence is transcribed."""


def find(corpus: Corpus, proofs: Proofs) -> Iterator[Finding]:
    """The lock says something that is not so.

    Why:
        A lock edited by hand, or made from a text that holds only the quote, proves nothing.

    Known limits:
        Without the archive, only entries that contradict each other are noticed.
        A text put into the archive by hand counts as little more than a quote if it has fewer than
        100 other characters, unless it is a post, a talk or a letter, which may be that short; a
        longer forged text is for a reader to notice.
        What `source add` archived is taken to be whole, however short: its original is kept beside
        it.
    """
    lock = proofs.lock
    for entry in lock.quotes.values():
        if entry.source not in lock.sources:
            message = f"'{entry.claim}' was proven in '{entry.source}', which has no entry"
            yield _build_finding(lock, entry.key, message)
    if proofs.is_whole:
        for source_id in lock.sources:
            if source_id not in corpus.declared:
                yield _build_finding(lock, source_id, f"'{source_id}' is no source of the corpus")
    if proofs.quotes is not None and proofs.sources is not None:
        yield from _find_contradicted(corpus, proofs, proofs.quotes, proofs.sources)
        yield from _find_little(corpus, proofs, proofs.quotes)


def _find_contradicted(
    corpus: Corpus,
    proofs: Proofs,
    quotes: Mapping[tuple[str, int], QuoteProof],
    sources: Mapping[str, SourceEntry],
) -> Iterator[Finding]:
    lock = proofs.lock
    unchanged = set()
    for source_id, found in sources.items():
        entry = lock.sources.get(source_id)
        if entry is None or entry.text_digest != found.text_digest:
            continue
        unchanged.add(source_id)
        if entry.raw_digest == found.raw_digest and _remove_checked(entry) != _remove_checked(
            found
        ):
            message = f"what is recorded of '{source_id}' is not what the archive holds"
            yield _build_finding(lock, source_id, message)
    for claim, comparison in compare_claims(corpus, lock):
        for index, locked in comparison.proven.items():
            proof = quotes.get((claim.id, index))
            if locked.source not in unchanged or proof is None:
                continue
            if proof.entry is None:
                message = f"the quote of '{claim.id}' was never proven: it is {proof.answer}"
                yield _build_finding(lock, locked.key, message)
            elif replace(proof.entry, value_digests=locked.value_digests) != locked:
                message = (
                    f"offsets or hashes of the quote of '{claim.id}' are not those of the text"
                )
                yield _build_finding(lock, locked.key, message)


def _find_little(
    corpus: Corpus, proofs: Proofs, quotes: Mapping[tuple[str, int], QuoteProof]
) -> Iterator[Finding]:
    longest: dict[str, int] = {}
    for (claim_id, index), proof in quotes.items():
        if proof.entry is not None:
            source_id = corpus.claims[claim_id].appearances[index].source
            quoted = sum(end - start for start, end in proof.entry.offsets)
            longest[source_id] = max(quoted, longest.get(source_id, 0))
    for source_id, quoted in longest.items():
        length = proofs.lengths.get(source_id)
        is_short = corpus.sources[source_id].kind in _SHORT
        if length is not None and not is_short and length - quoted < _LEAST_BESIDE:
            yield Finding(
                "FC407",
                ("sources", source_id),
                f"the archived text of '{source_id}' is little more than a quote from it",
                "archive the whole document; if this is all of it, add it with factcheck source add",
                at_key=True,
            )


def _remove_checked(entry: SourceEntry) -> SourceEntry:
    """Return an entry without what FC406 compares."""
    return replace(entry, asked=None, archive_address=None)


def _build_finding(lock: Lock, key: QuoteKey | str, message: str) -> Finding:
    hint = "factcheck verify --update writes the lock anew"
    return Finding("FC407", (LOCK, lock.lines.get(key, 1)), message, hint)

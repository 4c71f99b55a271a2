"""Look every quote of a corpus up in the archive, and say what the lock should hold of it.

One pass over each archived text; runs for `verify` and for a validation with the archive.
Whether the figures follow from the passages is for `factcheck.comparison.quoted_figures` to say.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.evidence.archive.folder import check_folder, read_archived
from factcheck.evidence.prove.elsewhere import find_elsewhere
from factcheck.evidence.prove.parts import build_selector, read
from factcheck.evidence.prove.quotation_marks import find_unquoted
from factcheck.evidence.prove.quotes import Answer, Selector, prove_all
from factcheck.model.catalogue_words import SourceKind
from factcheck.model.chains import find_chain
from factcheck.model.digests import compute_digest, compute_quote_digest, compute_value_digests
from factcheck.model.proofs import Passage, QuoteEntry, QuoteProof, SourceEntry
from factcheck.model.vocabulary import Manner
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from pathlib import Path

    from factcheck.evidence.prove.quotes import Proof, TextSpan
    from factcheck.model.claims import Appearance, Claim
    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import Lock

    Progress = Callable[[str, int, int], None]
    Key = tuple[str, int]

SURROUNDINGS: Final = 64
"""Characters on either side of a passage that its second hash covers."""
_WIDEST: Final = 600
"""Characters on either side in which the figures of a paragraph are read: a hedge stands nearer."""
_SHOWN: Final = 40
"""Characters on either side of a passage that a message shows."""

_SPOKEN: Final = frozenset({SourceKind.HEARING, SourceKind.INTERVIEW, SourceKind.SPEECH})
"""Sources that print what is said without quotation marks."""

_PARAGRAPH_END: Final = re.compile(r"\n[^\S\n]*\n|\r\n[^\S\n]*\r\n|\u2029")


@dataclass(frozen=True, slots=True)
class Witness:
    """What an archive says of the quotes of a corpus.

    Attributes:
        quotes: by claim and number of the appearance.
        sources: what the lock should hold of each archived source.
        lengths: how many characters the text of each has that was put there by hand.
    """

    quotes: Mapping[Key, QuoteProof]
    sources: Mapping[str, SourceEntry]
    lengths: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Standing:
    key: Key
    claim: Claim
    appearance: Appearance


def prove_quotes(
    corpus: Corpus,
    folder: Path,
    lock: Lock,
    *,
    claims: Collection[str] | None = None,
    progress: Progress | None = None,
) -> Witness:
    """Prove the quotes of a corpus against an archive.

    Args:
        corpus: the records.
        folder: the archive.
        lock: what was proven before, to say what became of it.
        claims: the claims whose quotes are looked up; None for all.
        progress: called now and then with a source, the characters searched and those in all.

    Raises:
        ArchiveError: the archive, or a file in it, cannot be read.
    """
    if corpus.claims:  # a ledger that is only begun has no archive yet
        check_folder(folder)
    by_source: defaultdict[str, list[_Standing]] = defaultdict(list)
    for claim in corpus.claims.values():
        if claims is None or claim.id in claims:
            for index, appearance in enumerate(claim.appearances):
                by_source[appearance.source].append(_Standing((claim.id, index), claim, appearance))
    quotes: dict[Key, QuoteProof] = {}
    sources: dict[str, SourceEntry] = {}
    lengths: dict[str, int] = {}
    for source_id, source in corpus.sources.items():
        standing = by_source.pop(source_id, [])
        archived = read_archived(folder, source) if standing or claims is None else None
        if archived is None:
            quotes |= {each.key: _build_unchecked(each) for each in standing}
            continue
        sources[source_id] = archived.entry
        if archived.is_by_hand:
            lengths[source_id] = len(archived.text)
        selectors = [build_selector(each.appearance) for each in standing]

        def report(done: int, total: int, source_id: str = source_id) -> None:
            if progress is not None:
                progress(source_id, done, total)

        proofs = prove_all(selectors, archived.text, progress=report)
        for each, proof in zip(standing, proofs, strict=True):
            quotes[each.key] = _build_proof(each, proof, archived.text, corpus, lock)
    for rest in by_source.values():
        quotes |= {each.key: _build_unchecked(each) for each in rest}
    quotes |= _find_elsewhere(corpus, quotes, folder)
    return Witness(quotes, sources, lengths)


def _find_elsewhere(
    corpus: Corpus, quotes: Mapping[Key, QuoteProof], folder: Path
) -> Mapping[Key, QuoteProof]:
    """Add to the quotes that were not found where they do stand."""
    lost: defaultdict[str, list[Selector]] = defaultdict(list)
    keys: dict[Key, tuple[str, Selector]] = {}
    for (claim_id, index), proof in quotes.items():
        if proof.answer == Answer.NOT_FOUND:
            appearance = corpus.claims[claim_id].appearances[index]
            keys[claim_id, index] = appearance.source, build_selector(appearance)
            lost[appearance.source].append(build_selector(appearance))
    found = find_elsewhere(lost, corpus.sources, folder)
    return {
        key: replace(quotes[key], elsewhere=found[pair].sources, until=found[pair].until)
        for key, pair in keys.items()
    }


def _build_unchecked(standing: _Standing) -> QuoteProof:
    problems = read(build_selector(standing.appearance)).problems
    if problems:
        return QuoteProof(Answer.REFUSED.value, problems=problems)
    return QuoteProof(Answer.NOT_CHECKABLE.value)


def _build_proof(
    standing: _Standing, proof: Proof, text: str, corpus: Corpus, lock: Lock
) -> QuoteProof:
    claim, appearance = standing.claim, standing.appearance
    quote_digest = compute_quote_digest(appearance)
    old = lock.quotes.get((claim.id, appearance.source, quote_digest))
    is_proven = proof.is_proven
    entry = None
    if is_proven:
        entry = QuoteEntry(
            claim=claim.id,
            source=appearance.source,
            quote_digest=quote_digest,
            value_digests=compute_value_digests(claim, corpus.measures),
            offsets=tuple((span.start, span.end) for span in proof.spans),
            foldings=tuple(str(folding) for folding in proof.foldings),
            span_digest=compute_span_digest(text, [(span.start, span.end) for span in proof.spans]),
            surroundings_digest=_compute_surroundings_digest(text, proof.spans),
        )
    moved = old is not None and (entry is None or old.offsets != entry.offsets)
    nearest = proof.nearest
    return QuoteProof(
        answer=proof.answer.value,
        foldings=tuple(str(folding) for folding in proof.foldings),
        places=proof.places,
        nearest=None if nearest is None else nearest.passage,
        differences=() if nearest is None else nearest.differences,
        problems=proof.problems,
        before=_cut_context(text, old.offsets) if old is not None and moved else None,
        now=_cut_context(text, [(span.start, span.end) for span in proof.spans])
        if proof.spans
        else None,
        passage=_cut_paragraph(text, proof.spans) if is_proven else None,
        unquoted=find_unquoted(text, proof.spans)
        if is_proven and _may_need_marks(standing, corpus)
        else None,
        entry=entry,
        is_outside_article=proof.is_outside_article,
    )


def _may_need_marks(standing: _Standing, corpus: Corpus) -> bool:
    """Return whether words are quoted verbatim by somebody who is not their claimant."""
    claim, appearance = standing.claim, standing.appearance
    source = corpus.sources.get(appearance.source)
    if appearance.manner is not Manner.VERBATIM or source is None or source.kind in _SPOKEN:
        return False
    return bool(find_chain(claim, appearance, source))


def compute_span_digest(text: str, offsets: Sequence[tuple[int, int]]) -> str:
    """Hash the parts of a passage as stored, each followed by a zero byte.

    Args:
        text: the archived text.
        offsets: start and end of each part, in characters.
    """
    return compute_digest("".join(f"{text[start:end]}\0" for start, end in offsets))


def _compute_surroundings_digest(text: str, spans: Sequence[TextSpan]) -> str:
    start, end = spans[0].start, spans[-1].end
    return compute_digest(text[max(0, start - SURROUNDINGS) : end + SURROUNDINGS])


def _cut_context(text: str, offsets: Sequence[tuple[int, int]]) -> str:
    """Return what stands at a place with a little to either side, on one line."""
    start, end = offsets[0][0], offsets[-1][1]
    return " ".join(text[max(0, start - _SHOWN) : end + _SHOWN].split())


def _cut_paragraph(text: str, spans: Sequence[TextSpan]) -> Passage:
    """Return the paragraph around a passage, cut at a width that no hedge reaches over."""
    first, last = spans[0].start, spans[-1].end
    start, end = max(0, first - _WIDEST), min(len(text), last + _WIDEST)
    for found in _PARAGRAPH_END.finditer(text, start, first):
        start = found.end()
    behind = _PARAGRAPH_END.search(text, last, end)
    if behind is not None:
        end = behind.start()
    return Passage(text[start:end], tuple((span.start - start, span.end - start) for span in spans))

"""Prove the quotes of one source against its archived text: a piece of work that stands by itself.

It may be done by any process, or on any machine that has the archive. Whether the figures follow from the
passages is for `factcheck.comparison.quoted_figures` to say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.evidence.archive.folder import ArchiveError, measure_text, read_archived
from factcheck.evidence.prove.parts import build_selector, read
from factcheck.evidence.prove.quotation_marks import find_unquoted
from factcheck.evidence.prove.quotes import Answer, prove_all
from factcheck.model.catalogue_words import SourceKind
from factcheck.model.chains import find_chain
from factcheck.model.digests import compute_digest, compute_quote_digest, compute_value_digests
from factcheck.model.proofs import Passage, QuoteEntry, QuoteProof, SourceEntry
from factcheck.model.vocabulary import Manner
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from factcheck.evidence.prove.quotes import Proof, TextSpan
    from factcheck.model.claims import Appearance, Claim, Measure, Source

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
class StandingQuote:
    """A quote that is to be proven.

    Attributes:
        key: the id of the claim, and the number of the appearance.
        claim: the claim.
        appearance: the appearance.
        old: what was proven of it before, or None.
    """

    key: Key
    claim: Claim
    appearance: Appearance
    old: QuoteEntry | None


@dataclass(frozen=True, slots=True)
class SourceTask:
    """The quotes of a source.

    Attributes:
        source: the record.
        standing: the quotes.
        text_bytes: how many bytes its archived text has, 0 where there is none.
    """

    source: Source
    standing: tuple[StandingQuote, ...]
    text_bytes: int


@dataclass(frozen=True, slots=True)
class SourceProofs:
    """What the archive says of the quotes of a source.

    Attributes:
        quotes: by claim and number of the appearance.
        entry: what the lock should hold of the source; None where it is not archived.
        length: how many characters its text has, where that was put there by hand.
    """

    quotes: Mapping[Key, QuoteProof]
    entry: SourceEntry | None = None
    length: int | None = None


def prove_source(
    task: SourceTask,
    folder: Path,
    measures: Mapping[str, Measure],
    progress: Progress | None = None,
) -> SourceProofs:
    """Prove the quotes of a source.

    Args:
        task: the source, and its quotes.
        folder: the archive.
        measures: of the corpus.
        progress: called now and then with the source, the characters searched and those in all.

    Raises:
        ArchiveError: a file of the source cannot be read, or is not the one that the task is of.
    """
    if measure_text(folder, task.source) != task.text_bytes:  # on a machine that has no such folder
        raise ArchiveError(
            f"the text of '{task.source.id}' in '{folder}' is not the one that was there at the start"
        )
    archived = read_archived(folder, task.source)
    if archived is None:
        return SourceProofs({each.key: build_unchecked(each) for each in task.standing})

    def report(done: int, total: int) -> None:
        if progress is not None:
            progress(task.source.id, done, total)

    selectors = [build_selector(each.appearance) for each in task.standing]
    proofs = prove_all(selectors, archived.text, progress=report)
    quotes = {
        each.key: _build_proof(each, proof, archived.text, task.source, measures)
        for each, proof in zip(task.standing, proofs, strict=True)
    }
    return SourceProofs(quotes, archived.entry, len(archived.text) if archived.is_by_hand else None)


def build_unchecked(standing: StandingQuote) -> QuoteProof:
    """Build the answer for a quote whose source is not archived."""
    problems = read(build_selector(standing.appearance)).problems
    if problems:
        return QuoteProof(Answer.REFUSED.value, problems=problems)
    return QuoteProof(Answer.NOT_CHECKABLE.value)


def _build_proof(
    standing: StandingQuote,
    proof: Proof,
    text: str,
    source: Source,
    measures: Mapping[str, Measure],
) -> QuoteProof:
    claim, appearance = standing.claim, standing.appearance
    old = standing.old
    is_proven = proof.is_proven
    entry = None
    if is_proven:
        entry = QuoteEntry(
            claim=claim.id,
            source=appearance.source,
            quote_digest=compute_quote_digest(appearance),
            value_digests=compute_value_digests(claim, measures),
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
        if is_proven and _may_need_marks(standing, source)
        else None,
        entry=entry,
        is_outside_article=proof.is_outside_article,
    )


def _may_need_marks(standing: StandingQuote, source: Source) -> bool:
    """Return whether words are quoted verbatim by somebody who is not their claimant."""
    claim, appearance = standing.claim, standing.appearance
    if appearance.manner is not Manner.VERBATIM or source.kind in _SPOKEN:
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

"""One claim of words that a person typed: a draft whose only proposal has nothing settled but its quote and figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.drafting.proposal import (
    Draft,
    DraftFigure,
    DraftQuote,
    Proposal,
    Span,
    Speaker,
    compute_key,
)
from factcheck.drafting.review.question import AnswerError
from factcheck.drafting.suggest import MeasuresByUnit
from factcheck.evidence.prove.quotes import Answer, prove
from factcheck.model.digests import compute_digest
from factcheck.quantity.scan import scan

if TYPE_CHECKING:
    from factcheck.drafting.proposal import Setting
    from factcheck.model.corpus import Corpus


def find_words(text: str, typed: str) -> Span:
    """Return where typed words stand in an archived text, as they are written there.

    Args:
        text: the archived text.
        typed: the words as typed; how they are spaced does not matter.

    Raises:
        AnswerError: they stand nowhere, or at several places.
    """
    words = " ".join(typed.split())
    if not words:
        raise AnswerError("nothing was typed")
    proof = prove(words, text)
    if proof.is_proven:
        start, end = proof.spans[0].start, proof.spans[-1].end
        return Span(start, end, text[start:end])
    if proof.answer is Answer.AMBIGUOUS:
        raise AnswerError(
            f"these words stand at {proof.places} places", hint="type more of what is around them"
        )
    if proof.problems:
        raise AnswerError(f"these words cannot be proven: {'; '.join(proof.problems)}")
    near = "" if proof.nearest is None else f"nearest is '{proof.nearest.passage}'"
    raise AnswerError("these words do not stand in the archived text", hint=near or None)


def build_single_draft(text: str, words: Span, setting: Setting, corpus: Corpus) -> Draft:
    """Return a draft of one proposal: the words are its quote, their figures are its figures.

    Args:
        text: the archived text.
        words: the quote.
        setting: what is known of the text.
        corpus: the records, of which measures are suggested.
    """
    known = MeasuresByUnit(corpus.measures.values())
    figures = []
    for each in scan(words.text):
        span = Span(
            words.start + each.start, words.start + each.end, words.text[each.start : each.end]
        )
        measures = known.suggest(each.quantity, words.text)
        role = None if each.quantity.role is None else str(each.quantity.role)
        figures.append(DraftFigure(span, each.quantity, measures, None, role))
    key = compute_key(setting, words)
    paragraph = text.count("\n\n", 0, words.start) + 1
    proposal = Proposal(
        key, 1, words, paragraph, DraftQuote(words), tuple(figures), Speaker("open"), None, None
    )
    return Draft(setting, compute_digest(text), len(text), (proposal,), ())

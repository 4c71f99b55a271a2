"""The words of a quote, made wider or narrower by a word, and proven where they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from factcheck.drafting.proposal import DraftQuote, Span
from factcheck.drafting.review.question import AnswerError
from factcheck.evidence.prove.quotes import prove
from factcheck.model.limits import QUOTE_WORDS

if TYPE_CHECKING:
    from factcheck.drafting.proposal import Proposal

Step: TypeAlias = Literal["earlier", "later", "longer", "shorter"]
"""Where the quote begins, and where it ends, one word on: begin earlier or later, end longer or shorter."""

_WORD: Final = re.compile(r"\S+")
_MOST_AROUND: Final = 12
"""Words before or behind a quote that may say which of several places it has."""


def move_quote(text: str, proposal: Proposal, quote: DraftQuote, step: Step) -> DraftQuote:
    """Return a quote that begins or ends one word on, within its sentence.

    Args:
        text: the archived text.
        proposal: whose figures it must hold.
        quote: as it is.
        step: which end, and where to.

    Raises:
        AnswerError: it would leave its sentence, lose a figure, be too long, or not be proven.
    """
    start, end = quote.span.start, quote.span.end
    words = [
        each.span() for each in _WORD.finditer(text, proposal.sentence.start, proposal.sentence.end)
    ]
    starts, ends = [word[0] for word in words], [word[1] for word in words]
    found: int | None
    if step == "earlier":
        found = max((each for each in starts if each < start), default=None)
        start = start if found is None else found
    elif step == "later":
        found = min((each for each in starts if each > start), default=None)
        start = start if found is None else found
    elif step == "longer":
        found = min((each for each in ends if each > end), default=None)
        end = end if found is None else found
    else:
        found = max((each for each in ends if each < end), default=None)
        end = end if found is None else found
    if found is None:
        raise AnswerError("the sentence has no word there")
    return build_quote(text, proposal, start, end)


def build_quote(text: str, proposal: Proposal, start: int, end: int) -> DraftQuote:
    """Return the words between two places as a quote, with those around it where it stands more than once.

    Args:
        text: the archived text.
        proposal: the one whose figures it must hold.
        start: where it begins in the text.
        end: where it ends, half-open.

    Raises:
        AnswerError: a figure would lie outside, it is too long, or it is not proven.
    """
    if start >= end or any(
        each.span.start < start or each.span.end > end for each in proposal.figures
    ):
        raise AnswerError("the quote would lose its figure")
    words = text[start:end].split()
    if len(words) > QUOTE_WORDS:
        raise AnswerError(f"the quote has {len(words)} words, expected at most {QUOTE_WORDS}")
    span = Span(start, end, text[start:end])
    said = " ".join(words)
    if prove(said, text).is_proven:
        return DraftQuote(span)
    before, behind = text[:start].split(), text[end:].split()
    for number in range(1, _MOST_AROUND + 1):
        prefix, suffix = " ".join(before[-number:]) or None, " ".join(behind[:number]) or None
        for pair in ((prefix, None), (None, suffix), (prefix, suffix)):
            proof = prove(said, text, prefix=pair[0], suffix=pair[1])
            if proof.is_proven and proof.spans[0].start == start:
                return DraftQuote(span, *pair)
    raise AnswerError("the quote stands more than once, and nothing around it says which is meant")

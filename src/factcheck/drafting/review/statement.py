"""The statement of a claim: what is read as one, and the one that the answers about its figures make.

That has the titles of measures with the figures: in no words of the text but those of the figures.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.drafting.review.question import NEW, NONE, AnswerError
from factcheck.model.vocabulary import NOT_STATED, SAID, Basis

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.drafting.proposal import DraftQuote, Proposal
    from factcheck.model.corpus import Corpus

_UNSAID: Final = frozenset((NOT_STATED.value, SAID.value))
"""Answers that a statement is silent about: what nobody says, and the day of the text."""
_AS: Final = {
    Basis.ESTIMATE.value: ", as an estimate",
    Basis.PROJECTION.value: ", as a projection",
    Basis.PROPOSAL.value: ", as a proposal",
    Basis.REQUIREMENT.value: ", as a requirement",
}
"""What a statement says of a basis behind its figure; nothing of what is so."""
_LEAST_WORDS: Final = 3
"""Words that a statement has at least: who, and what."""
_LEAST_DIFFERENT: Final = 4
"""Words from which on a statement that stands in the text is taken for a copy of it."""


def suggest_statement(proposal: Proposal, corpus: Corpus, answers: Mapping[str, str]) -> str:
    """Return the statement that the answers about the figures make; empty where there is no figure.

    Args:
        proposal: what the text proposes.
        corpus: the records.
        answers: what is decided, by the path of the field; every question about the figures has one.
    """
    said: list[str] = []
    last = ""
    for number, figure in enumerate(proposal.figures):
        field = f"figures[{number}]"
        measure = answers[f"{field}.measure"]
        if measure == NONE:
            continue
        known = corpus.measures.get(measure)
        title = measure.removeprefix(NEW) if known is None else known.title
        start = f"{field}.scope."
        scope = (value for path, value in answers.items() if path.startswith(start))
        subject = ", ".join((title, *(each for each in scope if each not in _UNSAID)))
        words = f"{' '.join(figure.span.text.split())}{_say_when(field, answers)}"
        said.append(words if subject == last else f"{subject}: {words}")
        last = subject
    statement = "; ".join(said)
    return statement[:1].upper() + statement[1:]


def _say_when(field: str, answers: Mapping[str, str]) -> str:
    """Return as what and when a figure holds, to stand behind it, as far as that was said."""
    times = (answers.get(f"{field}.{name}", NOT_STATED.value) for name in ("as_of", "period"))
    said = (f", {' to '.join(each.split('/'))}" for each in times if each not in _UNSAID)
    return f"{_AS.get(answers.get(f'{field}.basis', ''), '')}{''.join(said)}"


def read_statement(proposal: Proposal, quote: DraftQuote, text: str) -> str:
    """Return a statement.

    Args:
        proposal: what the text proposes.
        quote: its quote, as it is now.
        text: as typed.

    Raises:
        AnswerError: it is empty, or copied from the text.
    """
    statement = " ".join(text.split())
    words = _fold(statement)
    if len(words) < _LEAST_WORDS:
        raise AnswerError(
            f"'{statement}' is no statement", hint="say in your words what is claimed"
        )
    is_quote = words == _fold(quote.span.text)
    sentence = f" {' '.join(_fold(proposal.sentence.text))} "
    is_copy = len(words) > _LEAST_DIFFERENT and f" {' '.join(words)} " in sentence
    if is_quote or is_copy:
        raise AnswerError("the statement is the quote", hint="say in your words what is claimed")
    return statement


def _fold(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())

"""A statement of what a person has chosen for a claim: the titles of its measures with the figures, in none of the text's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.review.question import NEW, NONE
from factcheck.model.vocabulary import NOT_STATED, SAID, Basis

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.drafting.proposal import Proposal
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
    return f"{_AS.get(answers[f'{field}.basis'], '')}{''.join(said)}"

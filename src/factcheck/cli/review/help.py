"""What `?` says in a review: what the keys do, and what the words mean that one of them answers."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from factcheck.model.catalogue_words import PartyKind
from factcheck.model.vocabulary import Basis, Manner, MeasureKind
from factcheck.schema.meanings import read_word_meanings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.drafting.review.question import Question

HELP: Final = (
    "  A key answers an open field (marked ?); Enter goes to the next one and never answers.",
    "  t types an answer where keys choose; Tab completes it, Esc stops typing; a new name makes a new record.",
    "  n is 'not stated': press it where the document does not say it.",
    "  A new measure is shown whole: a digit changes a line, Enter makes it; m makes one of the words of a statement that is typed first.",
    "  The statement comes last: 1 takes the one that the answers make, e edits it.",
    "  l lists the proposals, with who says it where that is not the publisher: a number goes to one, several numbers keep these and skip the others.",
    "  s passes a proposal over; x says that it is no claim; b takes back the last answer or move of the quote, or else opens the proposal that was decided last.",
    "  q moves the ends of the quote word by word; o shows it in the text.",
    "  w goes to the end: what is accepted is shown, and Enter writes it.",
    "  Ctrl-C stops; every decision is kept, and the same command goes on from here.",
)
_LISTS: Final[dict[str, type[Enum]]] = {
    "manner": Manner,
    "basis": Basis,
    "measure>kind": MeasureKind,
    ">of": PartyKind,
}
"""By the end of a field, the closed list whose words answer it."""


def explain_choices(question: Question) -> Iterator[str]:
    """Yield what the answers of a question mean, a line each, where they are words of the ledger.

    Args:
        question: what is asked.
    """
    words = next((each for end, each in _LISTS.items() if question.field.endswith(end)), None)
    if words is None:
        return
    values = (each.value for each in words)
    meanings = dict(zip(values, read_word_meanings(words), strict=True))
    yield ""
    width = max(len(each.words) for each in question.choices)
    for each in question.choices:
        if each.value in meanings:
            yield f"  {each.words:<{width}}  {meanings[each.value]}"

"""Relative clauses without their pronoun, or with `that`: `the $2 million it expects`, `the fee that owners want`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.cue_verbs import WILLING
from factcheck.drafting.lexicon.grammar_words import (
    DAYS,
    DETERMINERS,
    NEGATIONS,
    PREPOSITIONS,
)
from factcheck.drafting.phrases import Phrase, is_verb_like

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.lexicon.cue_verbs import Verb
    from factcheck.drafting.tokens import TextToken

_OPENING: Final = frozenset(("the", "those", "all"))
"""Words before the number of something that a relative clause picks out."""
_SIGNS: Final = frozenset((".", ",", ")", ";", "?", "–", "—", "--"))
_HOW_FAR: Final = 5
"""Words between a number and who expects or wants it."""


def find_object(
    tokens: Sequence[TextToken], subject: Phrase, end: int, verb: Verb
) -> tuple[Phrase, tuple[tuple[int, int], ...]] | None:
    """Find the figure before a verb that is what somebody expects, wants or promises.

    Args:
        tokens: the words of the sentence.
        subject: the phrase before the verb, which may have the figure in it.
        end: behind the verb.
        verb: what the lexicon says of it.

    Returns:
        The subject without the figure, and what is attributed; None where the verb has no figure before it.
    """
    if verb.basis is None and verb.base not in WILLING:
        return None
    who = _cut_subject(tokens, subject)
    if who is None or not _has_gap(tokens, end):
        return None
    behind = who.start - 1
    if tokens[behind].lower == "that":
        behind -= 1
    for at in range(behind, max(behind - _HOW_FAR, 0), -1):
        if tokens[at].kind == "n":
            if tokens[at - 1].lower not in _OPENING:
                return None  # "in May 2015 the city wanted"
            return who, ((at - 1, _find_sign(tokens, end)),)
        if (
            tokens[at].kind != "w"
            or is_verb_like(tokens, at)
            or (tokens[at].lower in PREPOSITIONS and tokens[at].lower != "of")
        ):
            return None
    return None


def _cut_subject(tokens: Sequence[TextToken], subject: Phrase) -> Phrase | None:
    """Return who stands behind the noun of a figure: of `the 22 million gallons Congress` only `Congress`."""
    if subject.beside is not None:
        return None
    number = next((at for at in range(subject.start, subject.end) if tokens[at].kind == "n"), None)
    if number is None:
        return subject if subject.start else None
    for at in range(number + 2, subject.end):
        before = tokens[at - 1]
        if tokens[at].is_capital and before.kind == "w" and not before.is_capital:
            is_noun = before.lower not in PREPOSITIONS and before.lower not in DETERMINERS
            return Phrase(at, subject.end, at) if is_noun else None
    return None


def _find_sign(tokens: Sequence[TextToken], start: int) -> int:
    """Return where the clause ends: at the next sign."""
    return next((at for at in range(start, len(tokens)) if tokens[at].text in _SIGNS), len(tokens))


def _has_gap(tokens: Sequence[TextToken], end: int) -> bool:
    """Return whether a verb has no object behind it, since that stands before: a sign, a time or a verb follows."""
    if end >= len(tokens):
        return True
    following = tokens[end]
    return (
        following.text in _SIGNS
        or following.lower in DAYS
        or following.lower in PREPOSITIONS
        or following.is_adverb
        or following.lower in NEGATIONS
        or is_verb_like(tokens, end)
    )

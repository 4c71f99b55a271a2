"""The words between a verb and what is said: who is spoken to, when and where, as in `told reporters on Monday that`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.cue_verbs import TO_PERSONS, UPON
from factcheck.drafting.lexicon.grammar_words import DAYS, OBJECTS, PREPOSITIONS, PRONOUNS
from factcheck.drafting.lexicon.speaker_words import ROLES
from factcheck.drafting.phrase_behind import find_behind, is_other_phrase
from factcheck.drafting.phrases import is_verb_like
from factcheck.drafting.tokens import OPENING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.lexicon.cue_verbs import Verb
    from factcheck.drafting.phrases import Phrase
    from factcheck.drafting.tokens import TextToken

_NEAR: Final = 5
"""Words behind a number within which `that` stands."""


def skip_hearer(tokens: Sequence[TextToken], end: int, verb: Verb) -> int:
    """Skip who is spoken to: `told reporters that`.

    Args:
        tokens: the words and marks of the sentence.
        end: behind the verb.
        verb: the verb; only of some is the next word a person (`told`).

    Returns:
        The token behind the hearer, or behind the verb where it names none.
    """
    if (
        verb.base in TO_PERSONS
        and end + 1 < len(tokens)
        and tokens[end].kind == "n"
        and tokens[end + 1].lower in PREPOSITIONS
    ):
        return end + 1
    if verb.base in TO_PERSONS and end < len(tokens) and tokens[end].lower in OBJECTS:
        return end + 1
    has_hearer = verb.base in TO_PERSONS or tokens[end - 1].lower in UPON
    if has_hearer and end < len(tokens) and tokens[end].kind == "w":
        found = find_behind(tokens, end, len(tokens))
        if found is not None and tokens[end].lower != "that":
            return _find_hearer_end(tokens, found)
    return end


def _find_hearer_end(tokens: Sequence[TextToken], found: Phrase) -> int:
    """Return where the hearer ends: before the subject of what is said where no `that` stands, `told the board rents rose`."""
    if found.end >= len(tokens) or not is_verb_like(tokens, found.end):
        return found.end
    for at in range(found.start, found.end - 1):
        is_name = tokens[at].is_capital and not tokens[at + 1].is_capital
        if tokens[at].lower in ROLES or is_name:
            return at + 1
    return found.start


def skip_to_mark(tokens: Sequence[TextToken], start: int) -> int:
    """Skip to whom, where and how something was said before its mark: `wrote to 500 tenants, “…”`.

    Args:
        tokens: the words of the sentence.
        start: the number of the first token behind the verb.
    """
    if start >= len(tokens) or tokens[start].lower not in PREPOSITIONS:
        return start
    for at in range(start, len(tokens) - 1):
        if tokens[at].text in (",", ":") and tokens[at + 1].text in OPENING:
            return at + 1
        if tokens[at].text in OPENING or tokens[at].lower == "that" or is_verb_like(tokens, at):
            break
    return start


def _is_beside(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a number belongs to where somebody speaks: `said on a call with 500 tenants that she would move`."""
    near = [each.lower for each in tokens[at + 1 : at + _NEAR]]
    if "that" not in near or tokens[at - 1].lower not in ("with", "of", "to", "before"):
        return False
    behind = near.index("that") + 1
    return behind < len(near) and near[behind] in PRONOUNS


def skip_to_clause(tokens: Sequence[TextToken], start: int) -> int:
    """Skip when, where and to whom: `on Thursday that …`, `in a letter to the board, that …`.

    Args:
        tokens: the words of the sentence.
        start: the number of the first token behind the verb.
    """
    if start >= len(tokens):
        return start
    token = tokens[start]
    if token.is_adverb and start + 1 < len(tokens) and tokens[start + 1].lower == "that":
        return start + 1  # "said publicly that"
    found = start
    if (
        token.lower in DAYS
        or token.lower in PREPOSITIONS
        or token.lower in ("here", "this", "last", "earlier")
    ):
        for at in range(start, min(start + 12, len(tokens))):
            if tokens[at].lower == "that" and at + 1 < len(tokens):
                return at
            if tokens[at].kind == "n" and _is_beside(tokens, at):
                continue
            if tokens[at].kind in ("n", "q") or tokens[at].text in (";", ":"):
                break
            if start + 1 < at and found == start and is_other_phrase(tokens, at):
                found = at  # "on his forms a fee of"
    if token.lower in DAYS and start + 1 < len(tokens) and tokens[start + 1].text != ",":
        return start + 1
    return found

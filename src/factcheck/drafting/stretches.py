"""What a cue attributes: which words of its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.cue_verbs import DENYING, TO_PERSONS, UPON
from factcheck.drafting.lexicon.grammar_words import DAYS, PREPOSITIONS
from factcheck.drafting.phrase_behind import find_behind
from factcheck.drafting.phrases import Phrase, is_verb_like
from factcheck.drafting.tokens import CLOSING, OPENING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.lexicon.cue_verbs import Verb
    from factcheck.drafting.tokens import TextToken

NAMING: Final = frozenset(("call", "describe", "label"))
"""Verbs that give a thing a name, which ends with its marks."""
_BREAKS: Final = frozenset(("but", "while", "although", "though", "whereas"))

_AGAINST: Final = frozenset(("and", "but", "because", "since", "as"))
"""Words behind a comma by which somebody who denies goes on with what is so."""
_GOES_ON: Final = frozenset(("that", "only", "not", "just", "also", "still"))
"""Words behind `but` that go on with what is said."""


def find_stretches(
    tokens: Sequence[TextToken], subject: Phrase, end: int, verb: Verb
) -> tuple[tuple[int, int], ...]:
    """Return what a verb with its subject before it attributes.

    Args:
        tokens: the words and marks of the sentence.
        subject: who speaks; it stands before the verb.
        end: behind the verb.
        verb: the verb that attributes.

    Returns:
        Half-open stretches of tokens, one or two: before the subject, and behind the verb.
    """
    behind = _skip_to_clause(tokens, skip_hearer(tokens, end, verb))
    if verb.base in NAMING:
        mark = next((at for at in range(behind, len(tokens)) if tokens[at].kind == "q"), None)
        if mark is not None:
            return ((behind, min(mark + 2, len(tokens))),)
    left = subject.whole - 1
    has_left = left >= 0 and (
        tokens[left].text in (",", "–", "—", "--", "(") or tokens[left].text in CLOSING
    )
    limit = find_limit(tokens, behind, verb)
    if subject.beside is not None:
        limit = _find_end_of_relative(tokens, behind, limit)
    if has_left and tokens[left].text in CLOSING and tokens[left - 1].kind == "q":
        start = find_left(tokens, left)
        carried = next(
            (at for at in range(behind, len(tokens)) if tokens[at].text in OPENING), None
        )
        return ((start, left),) if carried is None else ((start, left), (carried, len(tokens)))
    if has_left:
        start = find_left(tokens, left)
        is_clause = any(
            is_verb_like(tokens, at) or tokens[at].kind in ("n", "q") for at in range(start, left)
        )
        if behind >= len(tokens) or tokens[behind].text in (".", "”", ")", "?", "!", "''"):
            return ((start, left),)
        if tokens[behind].text in (",", "–", "—", "--") and is_clause:
            if behind + 1 < len(tokens) and tokens[behind + 1].lower in _BREAKS:
                return ((start, left),)
            return ((start, left), (behind, limit if limit > behind else len(tokens)))
        if is_clause and not _has_clause(tokens, behind, limit):
            return ((start, left), (behind, limit))
    return ((behind, limit),)


def _find_end_of_relative(tokens: Sequence[TextToken], start: int, limit: int) -> int:
    """Return where a relative clause ends: at a comma with the verb of its sentence behind it, or `and`."""
    for at in range(start, limit - 1):
        if tokens[at].text == "," and (
            is_verb_like(tokens, at + 1) or tokens[at + 1].lower in ("and", "but")
        ):
            return at
    return limit


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
    has_hearer = verb.base in TO_PERSONS or tokens[end - 1].lower in UPON
    if has_hearer and end < len(tokens) and tokens[end].kind == "w":
        found = find_behind(tokens, end, len(tokens))
        if found is not None and tokens[end].lower != "that":
            return found.end
    return end


def _skip_to_clause(tokens: Sequence[TextToken], start: int) -> int:
    """Skip when, where and to whom: `on Thursday that …`, `in a letter to the board, that …`."""
    if start >= len(tokens):
        return start
    token = tokens[start]
    if (
        token.lower in DAYS
        or token.lower in PREPOSITIONS
        or token.lower in ("here", "this", "last", "earlier")
    ):
        for at in range(start, min(start + 12, len(tokens))):
            if tokens[at].lower == "that" and at + 1 < len(tokens):
                return at
            if tokens[at].kind in ("n", "q") or tokens[at].text in (";", ":"):
                break
    if token.lower in DAYS and start + 1 < len(tokens) and tokens[start + 1].text != ",":
        return start + 1
    return start


def _has_clause(tokens: Sequence[TextToken], start: int, end: int) -> bool:
    """Return whether a clause follows a verb: words that can be said, not when, where or to whom."""
    if start >= end:
        return False
    token = tokens[start]
    if token.lower in DAYS or (token.lower in PREPOSITIONS and token.lower not in ("by", "like")):
        return any(tokens[at].lower == "that" or tokens[at].kind == "q" for at in range(start, end))
    return True


def find_left(tokens: Sequence[TextToken], end: int) -> int:
    """Return where the clause begins that ends before a cue.

    Args:
        tokens: the words of the sentence.
        end: the number of the token behind the clause.
    """
    depth = 0
    for at in range(end - 1, -1, -1):
        text = tokens[at].text
        if text == ")":
            depth += 1
        elif text == "(" and depth:
            depth -= 1
        elif text == ";":
            return at + 1
    return 0


def _is_past(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a word behind `and` is a verb in the past: what somebody did, and not what he said."""
    return at + 1 < len(tokens) and tokens[at].lower.endswith("ed") and tokens[at + 1].kind == "n"


def find_limit(tokens: Sequence[TextToken], start: int, verb: Verb | None = None) -> int:
    """Return where what follows a cue ends: at a semicolon, or at a comma with a clause against it.

    Args:
        tokens: the words of the sentence.
        start: the number of the first token behind the cue.
        verb: what the lexicon says of its verb; None where it has none.
    """
    is_finding = verb is not None and verb.group == "finding"
    has_clause = verb is None or verb.group != "speech"
    is_denying = verb is not None and verb.base in DENYING
    for at in range(start, len(tokens)):
        text = tokens[at].text
        if text == ";" and not is_finding:
            return at
        has_clause = has_clause or is_verb_like(tokens, at) or tokens[at].lower in ("that", "to")
        if not has_clause and at > start and text == "and" and _is_past(tokens, at + 1):
            return at  # "promised 50 and hired 12"
        if text in (",", "–", "—", "--") and at + 2 < len(tokens) and at > start:
            word = tokens[at + 1].lower
            if is_denying and (word.endswith("ing") or word in _AGAINST):
                return at
            if (
                word in ("but", "although", "though")
                and tokens[at + 2].lower not in _GOES_ON
                and tokens[at + 2].kind != "n"
                and not is_finding
            ):
                return at
    return len(tokens)

"""Whether a word that may be a noun or an adjective is the verb of its clause: `critics claim`, `an estimated 500`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.judge import ESTIMATING, is_estimate
from factcheck.drafting.lexicon.cue_verbs import VERBS, WILLING
from factcheck.drafting.lexicon.grammar_words import (
    BE,
    DETERMINERS,
    HAVE,
    MODALS,
    OBJECTS,
    PREPOSITIONS,
)
from factcheck.drafting.lexicon.speaker_words import ROLES, THINGS
from factcheck.drafting.phrases import is_verb_like
from factcheck.drafting.tokens import CLOSING, OPENING
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.lexicon.cue_verbs import Verb
    from factcheck.drafting.tokens import TextToken

_PLURALS: Final = frozenset(
    ("people", "data", "police", "media", "children", "men", "women", "staff")
)
"""Nouns that are plural without an ending."""
_NOUNS: Final = split_words(
    """
    state claim report estimate note demand offer rate rank call point record project request
    hope list place cut raise support push hold increase show find forecast
    """
)
"""Verbs whose third person is a plural noun as well: `several western states, …`."""
_LISTED: Final = frozenset(("rule", "order", "question", "list"))
"""Verbs whose third person before a colon is a noun that a list follows: `the city's rules:`."""
_BEGINNING: Final = OBJECTS | split_words(
    "how as that it there he she they we you about nearly almost roughly up"
)
"""Words by which what is said begins."""
_NO_BEGINNING: Final = PREPOSITIONS | BE | HAVE | MODALS
_FOR: Final = frozenset(("ask", "call", "push", "settle"))
_HOW_FAR: Final = 12
"""Words between `who` and the verb behind its clause."""


def is_verb(tokens: Sequence[TextToken], at: int, end: int, verb: Verb, before: int) -> bool:
    """Return whether a word that may be a noun or an adjective is the verb of its clause.

    Args:
        tokens: the words and marks of the sentence.
        at: the token of the word.
        end: behind it.
        verb: the verb that it may be, in its form.
        before: the token before its group, -1 where none is.
    """
    if verb.form in ("base", "third"):
        return _is_finite(tokens, end, verb, before)
    if verb.form != "past" or verb.base == "say":
        return True
    following = tokens[end].lower if end < len(tokens) else ""
    return not _is_adjective(tokens, at, before, following)


def _is_finite(tokens: Sequence[TextToken], end: int, verb: Verb, before: int) -> bool:
    """Return whether a word that may be a noun is the verb of its clause."""
    if before < 0:
        return False
    if tokens[before].lower == "that" and before and tokens[before - 1].lower in THINGS:
        before -= 1  # "of the polls that show"
    previous = tokens[before]
    if verb.form == "third" and is_verb_like(tokens, before):
        return False  # "he read reports"
    if verb.base in (
        "say",
        "believe",
        "argue",
        "insist",
        "think",
        "contend",
        "write",
        "want",
        "assume",
        "expect",
        "anticipate",
        "predict",
    ):
        return (
            verb.form == "third"
            or previous.lower in ("they", "we", "i", "you", "who", "some", "many", "most")
            or previous.lower.endswith("s")
            or previous.lower in _PLURALS
            or previous.text in (",", ")")
            or _has_relative(tokens, before)
        )
    if (
        previous.lower in DETERMINERS
        or previous.lower in PREPOSITIONS
        or previous.lower.endswith("'s")
    ):
        return False
    if previous.kind != "w" and previous.text not in (",", ")", "”", '"'):
        return False
    if verb.form == "base" and not (
        previous.lower in _PLURALS
        or previous.lower in ("they", "we", "i", "who")
        or previous.lower.endswith("s")
        or (verb.group == "finding" and _has_plural_thing(tokens, before))
    ):
        return False
    if end >= len(tokens):
        return previous.text == "," or previous.lower.endswith("s")
    following = tokens[end]
    if verb.form == "third" and verb.group == "wish" and previous.is_capital:
        return following.kind == "n" or (
            following.kind == "w"
            and (following.lower not in VERBS or following.lower.endswith("ing"))
        )
    return (
        following.lower in DETERMINERS
        or (
            following.text in (".", ",")
            and (
                verb.form == "base"
                or previous.text == ","
                or previous.lower in THINGS
                or _is_inserted(tokens, before, following)
                or verb.base not in _NOUNS
            )
        )
        or following.lower in _BEGINNING
        or (following.lower == "for" and verb.base in _FOR)
        or (
            following.lower == "to"
            and (verb.group == "wish" or verb.basis is not None or verb.base in WILLING)
        )
        or following.kind in ("n", "q")
        or following.text in OPENING
        or (following.text == ":" and verb.base not in _LISTED)
        or following.is_capital
        or (following.lower.endswith("s") and verb.form == "third")
        or (verb.form == "base" and _may_begin_clause(tokens, end))
        or (verb.base in ESTIMATING and is_estimate(tokens, end, verb))
    )


def _has_relative(tokens: Sequence[TextToken], before: int) -> bool:
    """Return whether a clause stands between several people and their verb: `officials who asked not to be named say`."""
    for at in range(before, max(0, before - _HOW_FAR), -1):
        if tokens[at].lower == "who":
            return tokens[at - 1].lower.endswith("s")
        if tokens[at].kind == "p":
            return False
    return False


def _is_inserted(tokens: Sequence[TextToken], before: int, following: TextToken) -> bool:
    """Return whether a verb and who stands before it are put behind what is said: `rents rose, the Herald reports`."""
    if not (tokens[before].is_capital or (following.text == "." and tokens[before].lower in ROLES)):
        return False
    at = before
    while at > 0 and tokens[at].kind == "w" and tokens[at].lower not in PREPOSITIONS:
        at -= 1
    return tokens[at].text == "," or tokens[at].text in CLOSING


def _has_plural_thing(tokens: Sequence[TextToken], before: int) -> bool:
    """Return whether things that speak stand before a verb, with whose they are: `polls from Field and Ode show`."""
    for at in range(before, -1, -1):
        if tokens[at].kind != "w":
            return False
        is_plural = tokens[at].lower.endswith("s") or tokens[at].lower in _PLURALS
        if tokens[at].lower in THINGS and is_plural:
            return True
    return False


def _may_begin_clause(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a word behind a verb of a plural begins what they say: `critics claim rents rose`."""
    word = tokens[at].lower
    return tokens[at].kind == "w" and word not in _NO_BEGINNING and word not in VERBS


def _is_adjective(tokens: Sequence[TextToken], at: int, before: int, following: str) -> bool:
    """Return whether a participle belongs to a noun: `an estimated 500`, `a plan proposed by`."""
    if following == "by":
        return at + 2 < len(tokens) and tokens[at + 2].kind == "w"
    if before < 0:
        return True
    previous = tokens[before]
    if previous.lower in DETERMINERS and previous.lower not in (
        "that",
        "this",
        "all",
        "both",
        "one",
        "some",
        "many",
    ):
        return True
    return (
        previous.lower in PREPOSITIONS
        or previous.lower.endswith("'s")
        or previous.lower in ("than", "as")
    )

"""A verb with the words that belong to it: `has repeatedly said`, `went on to say`, `would accept`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.judge import ESTIMATING, POLLS, is_estimate
from factcheck.drafting.lexicon.cue_verbs import (
    OPTIONAL,
    UPON,
    VERBS,
    WILLING,
    WITH_PARTICLE,
)
from factcheck.drafting.lexicon.grammar_words import (
    ADVERBS,
    BE,
    DAYS,
    DETERMINERS,
    HAVE,
    MODALS,
    NEGATIONS,
    OBJECTS,
    PREPOSITIONS,
)
from factcheck.drafting.lexicon.speaker_words import ROLES, THINGS
from factcheck.drafting.phrases import is_verb_like, skip_adverbs
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
_HOW_FAR: Final = 12
"""Words behind `call on` in which it says to do what."""
_BEGINNING: Final = OBJECTS | split_words(
    "how as that it there he she they we you about nearly almost roughly up"
)
"""Words by which what is said begins."""
_NO_BEGINNING: Final = PREPOSITIONS | BE | HAVE | MODALS
_AUXILIARIES: Final = BE | HAVE
_BEFORE_HAVE: Final = MODALS | {"not", "never", "to"}
"""Words before `have` with which nobody has said it."""
_BEFORE_PUT: Final = POLLS | DAYS
"""Words behind which `put` needs no particle: `a poll put`, `on Monday put`."""
_FOR: Final = frozenset(("ask", "call", "push", "settle"))


class VerbGroup(NamedTuple):
    """A verb with the words before it.

    Attributes:
        before: the token before all of them, or -1.
        first: the first of them that the cue has.
        form: `finite`, `gerund` or `passive`.
        is_optional: whether its form says nothing of its subject: `would accept`, `went on to say`.
    """

    before: int
    first: int
    form: str = "finite"
    is_optional: bool = False


def find_end(tokens: Sequence[TextToken], at: int, verb: Verb) -> int | None:
    """Return where a verb ends with the particle that it needs; None where that is missing.

    Args:
        tokens: the words of the sentence.
        at: the number of the verb.
        verb: what the lexicon says of it.
    """
    end = at + 1
    if verb.base not in WITH_PARTICLE:
        return end
    following = tokens[end] if end < len(tokens) else None
    word = "" if following is None else following.lower
    has_mark = verb.base == "call" and any(each.text in OPENING for each in tokens[end : end + 10])
    is_amount = verb.base == "accept" and following is not None and following.kind == "n"
    is_of_poll = verb.base == "put" and at > 0 and tokens[at - 1].lower in _BEFORE_PUT
    is_put = verb.base in ESTIMATING and is_estimate(tokens, end, verb)
    if word not in WITH_PARTICLE[verb.base] and not (has_mark or is_amount or is_of_poll or is_put):
        return None
    if word in UPON and all(each.lower != "to" for each in tokens[end : end + _HOW_FAR]):
        return None  # "called on Monday"
    if verb.base == "express":
        return end + 1
    return end + 1 if word in ("out", "for", "to", "with", "at", *UPON) else end


def read_group(tokens: Sequence[TextToken], at: int, verb: Verb) -> VerbGroup | None:
    """Read the words before a verb that belong to it; None where they say that nobody speaks.

    Args:
        tokens: the words of the sentence.
        at: the number of the verb.
        verb: what the lexicon says of it.
    """
    before = skip_adverbs(tokens, at - 1)
    previous = tokens[before].lower if before >= 0 else ""
    if before > 0 and tokens[before].text == "May":
        previous = ""  # the month
    if previous in ("would", "could", "will") and verb.base in OPTIONAL and verb.form == "base":
        return VerbGroup(before - 1, before, is_optional=True)
    if previous in NEGATIONS or previous in MODALS or previous.endswith("n't"):
        return None
    if previous == "to":
        went = [each.lower for each in tokens[max(0, before - 2) : before]]
        return (
            VerbGroup(before - 3, before - 2, is_optional=True)
            if went in (["went", "on"], ["goes", "on"])
            else None
        )
    if verb.form == "gerund":
        return _read_gerund_group(tokens, before, previous)
    is_past = verb.form == "past"
    if (
        is_past
        and previous in BE
        and tokens[before].text[0] in "'’"
        and tokens[before - 1].lower not in ("it", "that")
    ):
        return VerbGroup(before - 1, before)  # "who's called for": has
    if previous in BE:
        return VerbGroup(before, before, "passive") if is_past else None
    if previous in HAVE and is_past:
        return _skip_have(tokens, before)
    return VerbGroup(before, before + 1)


def _read_gerund_group(tokens: Sequence[TextToken], before: int, previous: str) -> VerbGroup | None:
    if previous not in BE:
        return VerbGroup(before, before + 1, "gerund")
    first = before
    while before >= 0 and (tokens[before].lower in _AUXILIARIES or tokens[before].lower in ADVERBS):
        before -= 1
    return None if before < 0 else VerbGroup(before, first)


def _skip_have(tokens: Sequence[TextToken], have: int) -> VerbGroup | None:
    before = have - 1
    if before >= 0 and tokens[before].lower in _BEFORE_HAVE:
        return None  # "might have said"
    if before >= 0 and tokens[before].lower in ADVERBS:
        before -= 1
    return VerbGroup(before, have)


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
    if verb.base in ("say", "believe", "argue", "insist", "think", "contend", "write", "want"):
        return (
            verb.form == "third"
            or previous.lower in ("they", "we", "i", "you", "who")
            or previous.lower.endswith("s")
            or previous.lower in _PLURALS
            or previous.text in (",", ")")
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
    )


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
        if tokens[at].lower in THINGS and tokens[at].lower.endswith("s"):
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

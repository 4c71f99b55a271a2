"""A verb with the words that belong to it: `has repeatedly said`, `went on to say`, `would accept`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.judge import ESTIMATING, POLLS, is_estimate, is_tabled
from factcheck.drafting.lexicon.cue_verbs import (
    OPTIONAL,
    UPON,
    WITH_PARTICLE,
)
from factcheck.drafting.lexicon.grammar_words import (
    ADVERBS,
    BE,
    DAYS,
    HAVE,
    MODALS,
    NEGATIONS,
)
from factcheck.drafting.phrases import skip_adverbs
from factcheck.drafting.tokens import OPENING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.lexicon.cue_verbs import Verb
    from factcheck.drafting.tokens import TextToken

_HOW_FAR: Final = 12
"""Words behind `call on` in which it says to do what."""
_AUXILIARIES: Final = BE | HAVE
_BEFORE_HAVE: Final = MODALS | {"not", "never", "to"}
"""Words before `have` with which nobody has said it."""
_BEFORE_PUT: Final = POLLS | DAYS
"""Words behind which `put` needs no particle: `a poll put`, `on Monday put`."""


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
    if verb.base == "put" and is_tabled(tokens, end):
        return end
    if word not in WITH_PARTICLE[verb.base] and not (has_mark or is_amount or is_of_poll or is_put):
        return None
    if verb.base == "agree" and word == "with":
        return end if any(each.lower == "that" for each in tokens[end : end + _HOW_FAR]) else None
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

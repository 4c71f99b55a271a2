"""The words that stand nearest before a token: who owns a noun, what shows something, the study that a name made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.grammar_words import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    OPENERS,
    PREPOSITIONS,
    PRONOUNS,
)
from factcheck.drafting.lexicon.speaker_words import ROLES, THINGS, TITLES
from factcheck.drafting.phrases import Phrase, is_verb_like

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.tokens import TextToken

_NOT_NEAR: Final = (
    PREPOSITIONS | CONJUNCTIONS | PRONOUNS | frozenset(("down", "up", "off", "out", "away", "back"))
)
"""Words behind which the nearest phrase begins."""
_BEFORE_PHRASE: Final = OPENERS | ADVERBS
OFFICES: Final = TITLES | ROLES
"""Words of what somebody is, before a name or by themselves."""
_WITHIN_NAME: Final = frozenset(("the", "of", "by", "from", "for", "and", "&"))


def find_nearest(tokens: Sequence[TextToken], end: int) -> Phrase | None:
    """Find the words before a token back to a preposition, a verb or a sign: who owns a noun, what shows something.

    Args:
        tokens: the words of the sentence.
        end: the number of the token behind the phrase.
    """
    start = end
    while start and tokens[start - 1].kind == "w":
        word = tokens[start - 1].lower
        is_of_name = word == "of" and start < end and _is_within_name(tokens, start - 1)
        if not is_of_name and (word in _NOT_NEAR or is_verb_like(tokens, start - 1)):
            break
        if start < end and tokens[start].is_capital and _is_verb_before(tokens, start - 1):
            break
        start -= 1
        if word in DETERMINERS:
            break
    while start < end and tokens[start].lower in _BEFORE_PHRASE:
        start += 1
    return Phrase(start, end, start) if start < end else None


def _is_within_name(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether `of` stands within a name or an office: `Bank of America's`, `the mayor of Riverside's`."""
    if at < 1 or not tokens[at + 1].is_capital:
        return False
    return tokens[at - 1].is_capital or tokens[at - 1].lower in OFFICES


def _is_verb_before(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a small word before a name is a verb: `effectively blocked Lee's plan`, `Lee rejected Hale's claim`."""
    word = tokens[at].lower
    is_past = word.endswith("ed") and not tokens[at].is_capital and word not in OFFICES
    return is_past or _is_between_names(tokens, at)


def _is_between_names(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a small word behind a name is a verb before another one: `Lee rejected Hale's claim`."""
    word = tokens[at].lower
    return (
        word.endswith(("ed", "s"))
        and not tokens[at].is_capital
        and at > 0
        and (tokens[at - 1].is_capital or tokens[at - 1].lower in PRONOUNS | ROLES)
        and word not in OFFICES
    )


def find_thing(tokens: Sequence[TextToken], last: int, least: int) -> int | None:
    """Find the thing that somebody made who is named behind it: the study of `a study by the Rail Institute`.

    Args:
        tokens: the words of the sentence.
        last: the last token of the phrase.
        least: the number of the first token that may belong to it.
    """
    at = last
    while at > least and (tokens[at].is_capital or tokens[at].lower in _WITHIN_NAME):
        at -= 1
    is_made = at < last and tokens[last].is_capital and tokens[at + 1].lower in ("by", "from")
    return at if is_made and tokens[at].lower in THINGS else None

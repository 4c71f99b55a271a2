"""The noun phrase behind a cue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.drafting.lexicon.grammar_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    COORDINATORS,
    DAYS,
    DETERMINERS,
    PLAIN_VERBS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    TAILS,
    WITHIN_PHRASE,
)
from factcheck.drafting.lexicon.speaker_words import MADE_BY
from factcheck.drafting.phrases import Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.tokens import TextToken


def find_behind(tokens: Sequence[TextToken], start: int, most: int) -> Phrase | None:
    """Find the noun phrase that begins at a token; what lies from `most` on is not looked at.

    Args:
        tokens: the words and marks of the sentence.
        start: the first token of the phrase.
        most: behind the last token that is looked at.
    """
    at = start
    if at >= most:
        return None
    if tokens[at].lower in PRONOUNS:
        return Phrase(at, at + 1, at)
    while at < most:
        token = tokens[at]
        word = token.lower
        if (
            token.kind == "p"
            and token.text not in ("&", "/")
            and not (token.text == "." and len(tokens[at - 1].text) <= 2)
        ):
            break
        if word in CONJUNCTIONS or word in PRONOUNS or word in RELATIVES:
            break
        if at > start and (word in AUXILIARIES or word in PLAIN_VERBS):
            break
        if (
            at > start
            and word.endswith("ed")
            and not token.is_capital
            and word not in MADE_BY
            and (tokens[at - 1].is_capital or tokens[at - 1].lower.endswith("s"))
        ):
            break
        if word in PREPOSITIONS and (
            word not in WITHIN_PHRASE
            or at == start
            or at + 1 >= most
            or _is_before_time(tokens, at + 1, most)
            or (
                word == "to"
                and not (tokens[at + 1].is_capital or tokens[at + 1].lower in DETERMINERS)
            )
        ):
            break
        if at > start and word in DAYS and word not in ("may", "march", "late", "early", "last"):
            break
        if at > start and word in ADVERBS and word not in ("all", "both"):
            break
        if (
            at > start
            and word.endswith("ly")
            and not token.is_capital
            and word not in ("family", "assembly")
        ):
            break
        if word in COORDINATORS and not _is_before_name(tokens, at, most):
            break
        at += 1
    end = at
    while (
        end > start and tokens[end - 1].lower in PREPOSITIONS | COORDINATORS | DETERMINERS | TAILS
    ):
        end -= 1
    if end == start or tokens[start].kind != "w":
        return None
    return Phrase(start, end, start)


def _is_before_time(tokens: Sequence[TextToken], at: int, most: int) -> bool:
    """Return whether a preposition opens a time or a place of speaking: `on Monday`, `in a statement`."""
    word = tokens[at].lower
    if word in DAYS or (
        tokens[at].kind == "n" and tokens[at - 1].lower in ("in", "on", "at", "by")
    ):
        return True
    following = tokens[at + 1].lower if at + 1 < most else ""
    return word in DETERMINERS and (
        following in DAYS
        or following
        in (
            "statement",
            "interview",
            "letter",
            "tweet",
            "speech",
            "news",
            "press",
            "email",
            "e-mail",
            "telephone",
            "phone",
            "post",
            "memo",
            "report",
            "debate",
            "hearing",
            "rally",
            "meeting",
            "conference",
            "recent",
        )
    )


def _is_before_name(tokens: Sequence[TextToken], at: int, most: int) -> bool:
    """Return whether a coordinator behind a name joins another one."""
    if at + 1 >= most:
        return False
    following = tokens[at + 1]
    return following.is_capital and tokens[at - 1].is_capital and following.lower not in PRONOUNS

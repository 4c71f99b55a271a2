"""The noun phrase behind a cue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.grammar_words import (
    AUXILIARIES,
    BEFORE_SUBJECT,
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
from factcheck.drafting.lexicon.speaker_words import MADE_BY, THINGS
from factcheck.drafting.phrases import Phrase, is_verb_like
from factcheck.drafting.tokens import CLOSING, OPENING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.tokens import TextToken


_NO_LAST: Final = PREPOSITIONS | COORDINATORS | DETERMINERS | TAILS
"""Words that end no phrase."""
_LONGEST_OPENER: Final = 14
"""Words before the comma of what opens a sentence: `After the vote of Monday, …`."""


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
        if at + 2 < most and _is_title_between_marks(tokens, at) and at > start:
            at += 3
            continue
        if (
            token.kind == "p"
            and token.text not in ("&", "/")
            and not (token.text == "." and len(tokens[at - 1].text) <= 2)
            and not _is_hyphen(tokens, at)
        ):
            break
        if word in CONJUNCTIONS or word in PRONOUNS or word in RELATIVES:
            break
        is_last_name = word in PLAIN_VERBS and token.is_capital and tokens[at - 1].is_capital
        if (
            at > start
            and not is_last_name
            and (
                word in AUXILIARIES
                or word in PLAIN_VERBS
                or is_other_phrase(tokens, at)
                or (word in ("said", "says") and is_verb_like(tokens, at))
            )
        ):
            break
        if at > start and _is_past(tokens, at, most):
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
        if (
            at > start
            and word in DAYS
            and word not in ("may", "march", "late", "early", "last")
            and not _is_day_in_name(tokens, at, most)
        ):
            break
        if at > start and token.is_adverb and word not in ("all", "both"):
            break
        if word in COORDINATORS and not _is_before_name(tokens, at, most):
            break
        at += 1
    end = at
    while end > start and tokens[end - 1].lower in _NO_LAST:
        end -= 1
    if end == start or tokens[start].kind != "w":
        return None
    return Phrase(start, end, start)


_LONGEST_DATELINE: Final = 12
"""Words and signs of `NEW YORK, N.Y., Feb. 3 (Wire) —`."""
DASHES: Final = frozenset(("–", "—", "--", "-"))
"""Signs between words."""


def _skip_dateline(tokens: Sequence[TextToken], before: int) -> int:
    """Return where a sentence begins behind the place in capitals that a report opens with; 0 where it has none."""
    first = tokens[0].text
    if len(first) < len("ROME") - 1 or not first.isupper():
        return 0
    for at in range(1, min(before, _LONGEST_DATELINE)):
        if tokens[at].text in DASHES and tokens[at].start > tokens[at - 1].end:
            return at + 1
    return 0


def find_start(tokens: Sequence[TextToken], before: int) -> int | None:
    """Find where the subject of a sentence begins, behind the comma of what opens it; None where that has no comma.

    Args:
        tokens: the words of the sentence.
        before: the number of the first token that does not belong to the subject.
    """
    start = _skip_dateline(tokens, before)
    while start < before and tokens[start].kind == "p":
        start += 1
    if start >= before or tokens[start].lower not in BEFORE_SUBJECT:
        return start
    return next(
        (at + 1 for at in range(start, min(before, _LONGEST_OPENER)) if tokens[at].text == ","),
        None,
    )


def _is_title_between_marks(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a title within marks belongs to the phrase: `the “Rents” report`."""
    return (
        tokens[at].text in OPENING
        and tokens[at + 1].kind == "q"
        and tokens[at + 2].text in CLOSING
        and at + 3 < len(tokens)
        and tokens[at + 3].lower in THINGS
    )


def _is_hyphen(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a stroke joins two words: `the 50-state poll`."""
    return (
        tokens[at].text == "-"
        and 0 < at < len(tokens) - 1
        and tokens[at - 1].end == tokens[at].start
        and tokens[at].end == tokens[at + 1].start
    )


def is_other_phrase(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether an article begins another phrase: `a poll the same month`.

    Args:
        tokens: the words of the sentence.
        at: the number of the article.
    """
    before = tokens[at - 1].lower
    return tokens[at].lower in ("the", "a", "an", "these", "those") and not (
        before in PREPOSITIONS or before in COORDINATORS or before in DETERMINERS
    )


def _is_past(tokens: Sequence[TextToken], at: int, most: int) -> bool:
    """Return whether a word is a verb in the past behind its subject, no participle: `the city sued the owners`."""
    word, before = tokens[at].lower, tokens[at - 1]
    if not word.endswith("ed") or tokens[at].is_capital:
        return False
    has_object = at + 1 < most and tokens[at + 1].lower in DETERMINERS
    if word in MADE_BY:
        return has_object and before.is_capital
    is_infinitive = (
        at + 2 < most
        and tokens[at + 1].lower == "to"
        and tokens[at + 2].lower not in DETERMINERS
        and not tokens[at + 2].is_capital
    )
    return has_object or is_infinitive or before.is_capital or before.lower.endswith("s")


def _is_day_in_name(tokens: Sequence[TextToken], at: int, most: int) -> bool:
    """Return whether a day or month belongs to what follows it: `a September Field Poll`."""
    if at + 1 >= most or not tokens[at].is_capital:
        return False
    before = tokens[at - 1]
    if tokens[at + 1].lower in THINGS:
        return before.lower in DETERMINERS  # "an August poll"
    return tokens[at + 1].is_capital and (before.lower in DETERMINERS or not before.is_capital)


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

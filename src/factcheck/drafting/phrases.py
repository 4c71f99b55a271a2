"""The noun phrase before or behind a cue: who is its subject.

Appositions and relative clauses are stepped over; what is no phrase of somebody who can speak
(a number, a conjunction, a clause, a day) is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.lexicon.cue_verbs import VERBS
from factcheck.drafting.lexicon.grammar_words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    COORDINATORS,
    DAYS,
    DETERMINERS,
    ING_NOUNS,
    OPENERS,
    PLAIN_VERBS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    WITHIN_PHRASE,
)
from factcheck.drafting.lexicon.speaker_words import MADE_BY, ROLES, THINGS, TITLES
from factcheck.drafting.tokens import CLOSING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.tokens import Token

_DASHES: Final = frozenset(("–", "—", "--", "-"))


_TAILS: Final = frozenset(("last", "late", "early", "earlier", "next", "out"))


class Phrase(NamedTuple):
    """A noun phrase as the numbers of its tokens, half-open.

    Attributes:
        start: its first token.
        end: behind its last.
        whole: where all that was stepped over begins.
        beside: the relative pronoun that stands for it beside the cue, or None.
    """

    start: int
    end: int
    whole: int
    beside: int | None = None


def is_verb_like(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a word is a verb in a finite form, as far as its letters tell."""
    token = tokens[at]
    word = token.lower
    if word in AUXILIARIES or word in PLAIN_VERBS:
        return True
    if token.is_capital:
        return False
    verb = VERBS.get(word)
    before = tokens[at - 1].lower if at else ""
    if verb is not None and verb.form != "gerund":
        if word in THINGS or verb.form == "base":
            return False
        return before not in DETERMINERS and not before.endswith("'s")
    return False


def find_before(tokens: Sequence[Token], end: int, least: int = 0) -> Phrase | None:
    """Find the noun phrase that ends before a token; what lies before `least` is not looked at."""
    at = end - 1
    while at >= least and (
        tokens[at].lower in ADVERBS or (tokens[at].lower.endswith("ly") and not tokens[at].is_capital)
    ):
        at -= 1
    at = _skip_days(tokens, at, least)
    if at < least:
        return None
    if tokens[at].text == ")":
        at = _find_opening(tokens, at, least) - 1
        if at < least:
            return None
    token = tokens[at]
    if token.lower in RELATIVES:
        behind = at - 1
        while behind >= least and tokens[behind].text == ",":
            behind -= 1
        found = find_before(tokens, behind + 1, least)
        return found and found._replace(whole=found.start, beside=at)
    if token.text == "," or token.text in _DASHES:
        return _step_over(tokens, at, least)
    if token.lower in PRONOUNS:
        return Phrase(at, at + 1, at)
    if token.kind != "w":
        return None
    return _gather_before(tokens, at, least)


def _find_opening(tokens: Sequence[Token], at: int, least: int) -> int:
    while at >= least and tokens[at].text != "(":
        at -= 1
    return at


def _skip_days(tokens: Sequence[Token], at: int, least: int) -> int:
    """Skip back over the day between a subject and its verb: `Lee on Monday said`."""
    first = at
    while at >= least and tokens[at].lower in DAYS and at > least:
        at -= 1
    if at != first and tokens[at].lower in ("on", "in", "this", "the", "that"):
        at -= 1
    elif at != first and tokens[at].text == ",":
        return first
    return at


def _step_over(tokens: Sequence[Token], closing: int, least: int) -> Phrase | None:
    """Step over an apposition or a relative clause that ends at a comma or a dash."""
    sign = tokens[closing].text
    at = closing - 1
    while at >= least:
        while at >= least and tokens[at].text != sign:
            if tokens[at].text in CLOSING or tokens[at].text == ";":
                return None
            at -= 1
        if at < least:
            return None
        inside = tokens[at + 1]
        before = tokens[at - 1] if at > least else None
        if before is None or before.text in CLOSING or before.text in (",", "."):
            return None
        is_apposition = (
            inside.lower in RELATIVES
            or inside.lower in DETERMINERS
            or inside.lower in PREPOSITIONS
            or inside.lower.endswith("ing")
            or inside.kind == "n"
            or inside.lower in TITLES | ROLES
            or inside.is_capital
            or inside.lower.endswith("ed")
            or "-" in inside.lower
            or (inside.lower in OPENERS and at + 2 == closing)
        )
        if is_apposition:
            found = find_before(tokens, at, least)
            if found is not None and _is_name_like(tokens, found):
                return found
        at -= 1
    return None


def _is_name_like(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a phrase can have an apposition: a name, or a noun of somebody who speaks."""
    if tokens[phrase.start].lower in PRONOUNS:
        return True
    return any(
        tokens[at].is_capital or tokens[at].lower in ROLES or tokens[at].lower in THINGS
        for at in range(phrase.start, phrase.end)
    ) and not (phrase.start == phrase.whole == 0 and tokens[0].lower in OPENERS | PREPOSITIONS)


def _gather_before(tokens: Sequence[Token], at: int, least: int) -> Phrase | None:
    """Gather the words of a phrase backwards to where a clause must begin."""
    end = at + 1
    start = at
    while start >= least:
        token = tokens[start]
        word = token.lower
        if token.kind == "p" and token.text not in ("&", ".", "’", "'", "/", "%") and word != "-":
            break
        if token.text == "." and start > least and len(tokens[start - 1].text) > 3:
            break
        if word in CONJUNCTIONS or word in PRONOUNS or word in RELATIVES or word == "there":
            break
        if start != at and is_verb_like(tokens, start):
            break
        if word in COORDINATORS and not _joins_phrases(tokens, start, least):
            break
        start -= 1
    start += 1
    trimmed = _trim_front(tokens, start, end)
    if trimmed >= end:
        return None
    return Phrase(trimmed, end, start)


def _joins_phrases(tokens: Sequence[Token], at: int, least: int) -> bool:
    """Return whether a coordinator stands between two names or nouns, not between two clauses."""
    if at <= least or tokens[at - 1].kind != "w":
        return False
    left, right = tokens[at - 1], tokens[at + 1]
    if left.is_capital != right.is_capital and not right.lower in DETERMINERS:
        return False
    back = at - 1
    while back >= least and tokens[back].kind == "w":
        if is_verb_like(tokens, back) or tokens[back].lower in PRONOUNS:
            return False
        back -= 1
    return back < least or tokens[back].text in (",", "“", '"')


def _trim_front(tokens: Sequence[Token], start: int, end: int) -> int:
    """Return where the subject begins behind what opens its sentence: `On Monday Lee`, `But Lee`."""
    while start < end and (
        tokens[start].lower in OPENERS
        or tokens[start].lower in COORDINATORS
        or tokens[start].lower in ADVERBS - {"both", "all", "only", "first"}
        or (tokens[start].lower.endswith("ly") and start + 1 < end and tokens[start].lower not in ("family",))
    ):
        start += 1
    if start < end and tokens[start].lower in PREPOSITIONS:
        return _find_subject(tokens, start, end)
    if start + 1 < end and tokens[start].lower in ("last", "this", "next") and tokens[start + 1].lower in DAYS:
        return _find_subject(tokens, start + 1, end)
    return start


def _find_subject(tokens: Sequence[Token], start: int, end: int) -> int:
    """Return where the subject begins behind a phrase with a preposition: the last that stands by itself."""
    at = end - 1
    while at > start:
        token = tokens[at]
        before = tokens[at - 1]
        if token.lower in DETERMINERS and before.lower not in PREPOSITIONS:
            return at
        if (
            token.is_capital
            and token.lower not in DAYS
            and not before.is_capital
            and before.lower not in PREPOSITIONS
            and before.lower not in DETERMINERS
            and before.lower not in COORDINATORS
        ):
            return at
        if token.is_capital and before.lower in DAYS:
            return at
        if token.lower in TITLES and before.is_capital and token.is_capital:
            return at
        at -= 1
    return end


def find_behind(tokens: Sequence[Token], start: int, most: int) -> Phrase | None:
    """Find the noun phrase that begins at a token; what lies from `most` on is not looked at."""
    at = start
    if at >= most:
        return None
    if tokens[at].lower in PRONOUNS:
        return Phrase(at, at + 1, at)
    while at < most:
        token = tokens[at]
        word = token.lower
        if token.kind == "p" and token.text not in ("&", "/") and not (
            token.text == "." and len(tokens[at - 1].text) <= 2
        ):
            break
        if word in CONJUNCTIONS or word in PRONOUNS or word in RELATIVES:
            break
        if at > start and (word in AUXILIARIES or word in PLAIN_VERBS):
            break
        if at > start and word.endswith("ed") and not token.is_capital and tokens[at - 1].is_capital:
            break
        if word in PREPOSITIONS and (
            word not in WITHIN_PHRASE
            or at == start
            or at + 1 >= most
            or _opens_time(tokens, at + 1, most)
        ):
            break
        if at > start and word in DAYS and word not in ("may", "march", "late", "early", "last"):
            break
        if at > start and word in ADVERBS and word not in ("all", "both"):
            break
        if at > start and word.endswith("ly") and not token.is_capital and word not in ("family", "assembly"):
            break
        if word in COORDINATORS and not _goes_on(tokens, at, most):
            break
        at += 1
    end = at
    while end > start and tokens[end - 1].lower in PREPOSITIONS | COORDINATORS | DETERMINERS | _TAILS:
        end -= 1
    if end == start or tokens[start].kind != "w":
        return None
    return Phrase(start, end, start)


def _opens_time(tokens: Sequence[Token], at: int, most: int) -> bool:
    """Return whether a preposition opens a time or a place of speaking: `on Monday`, `in a statement`."""
    word = tokens[at].lower
    if word in DAYS or tokens[at].kind == "n":
        return True
    following = tokens[at + 1].lower if at + 1 < most else ""
    return word in DETERMINERS and (
        following in DAYS
        or following
        in (
            "statement", "interview", "letter", "tweet", "speech", "news", "press", "email", "e-mail",
            "telephone", "phone", "post", "memo", "report", "debate", "hearing", "rally", "meeting",
            "conference", "recent",
        )
    )


def _goes_on(tokens: Sequence[Token], at: int, most: int) -> bool:
    """Return whether a coordinator behind a name joins another one."""
    if at + 1 >= most:
        return False
    following = tokens[at + 1]
    return following.is_capital and tokens[at - 1].is_capital and following.lower not in PRONOUNS


def is_named(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a phrase has a name in it."""
    return any(
        tokens[at].is_capital and tokens[at].lower not in DAYS for at in range(phrase.start, phrase.end)
    )


def find_head(tokens: Sequence[Token], phrase: Phrase) -> str:
    """Return the noun of a phrase: its last word before `of`, `for`, `from` and the like."""
    head = ""
    for at in range(phrase.start, phrase.end):
        word = tokens[at].lower
        if at > phrase.start and (
            word in PREPOSITIONS or word in _TAILS or word in MADE_BY or word in ("this", "that")
        ):
            break
        if tokens[at].kind == "p":
            break
        head = word
    return head


def may_speak(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a phrase can be somebody who speaks."""
    first = tokens[phrase.start]
    if first.lower in PRONOUNS:
        return True
    if first.kind == "n" or any(tokens[at].text == "%" or tokens[at].lower in ("percent", "cent") for at in range(phrase.start, phrase.end)):
        return False
    head = find_head(tokens, phrase)
    if not head or head in DAYS or head in ("it", "that", "this"):
        return False
    if head in ING_NOUNS or not head.endswith("ing"):
        return tokens[phrase.end - 1].kind == "w"
    return is_named(tokens, phrase)

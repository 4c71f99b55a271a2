"""The noun phrase before a cue.

Appositions and relative clauses are stepped over; what is no phrase of somebody who can speak is none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.grammar_words import (
    CONJUNCTIONS,
    COORDINATORS,
    DAYS,
    DETERMINERS,
    OPENERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
)
from factcheck.drafting.lexicon.speaker_words import MADE_BY, ROLES, THINGS
from factcheck.drafting.nearest import OFFICES, find_nearest, find_thing
from factcheck.drafting.openers import skip_openers
from factcheck.drafting.phrase_behind import DASHES, is_other_phrase
from factcheck.drafting.phrases import Phrase, find_head, is_verb_like
from factcheck.drafting.tokens import CLOSING, OPENING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.tokens import TextToken

_NAMED: Final = frozenset(("called", "named", "dubbed", "titled", "entitled"))
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_BESIDES: Final = frozenset(("along", "together"))
_WORDS_OF_NAME: Final = (2, 3)
_AGENTS: Final = ("or", "er", "ist", "ant", "ent", "man", "woman")
"""Endings of what somebody is: `Ann Lee, objector, stated`."""
_BEGINNING: Final = DETERMINERS | PRONOUNS
"""Words by which a phrase begins."""
_JOINING: Final = CONJUNCTIONS | COORDINATORS
_BEFORE_SUBJECT: Final = CONJUNCTIONS | PRONOUNS | RELATIVES | {"whose", "there", "not", "as"}
"""Words behind which the phrase before a verb begins."""
_OPENING_SENTENCE: Final = OPENERS | PREPOSITIONS


def find_before(tokens: Sequence[TextToken], end: int, least: int = 0) -> Phrase | None:
    """Find the noun phrase that ends before a token; what lies before `least` is not looked at.

    Args:
        tokens: the words of the sentence.
        end: the number of the token behind the phrase.
        least: the number of the first token that may belong to it.
    """
    at = end - 1
    while at >= least and tokens[at].is_adverb:
        at -= 1
    at = _skip_days(tokens, at, least)
    while at > least and (tokens[at].lower in MADE_BY or tokens[at].lower == "out"):
        at -= 1  # "an audit released in March"
    if at < least:
        return None
    if tokens[at].text == ")":
        at = _find_opening(tokens, at, least) - 1
        if at < least:
            return None
    token = tokens[at]
    if at - 3 > least and tokens[at - 1].kind == "q" and tokens[at - 3].lower in _NAMED:
        return find_before(tokens, at - 3, least)  # "a firm called “Rents” found"
    if token.lower in RELATIVES:
        behind = at - 1
        while behind >= least and tokens[behind].text == ",":
            behind -= 1
        found = find_before(tokens, behind + 1, least)
        if found is not None and found.start - 1 > least and _is_not(tokens, found.start - 1):
            found = find_before(tokens, found.start - 2, least)  # "it was Lee, not Hale, who"
        return found and found._replace(whole=found.start, beside=at)
    if token.lower == "that":
        noun = _skip_days(tokens, at - 1, least)
        if noun > least and tokens[noun].lower in THINGS:
            nearest = find_nearest(tokens, noun + 1)  # "of the polls that show"
            return nearest and nearest._replace(whole=nearest.start, beside=at)
        thing = find_thing(tokens, noun, least)
        if thing is not None:
            nearest = find_nearest(tokens, thing + 1)  # "a study by the Institute that found"
            return nearest and Phrase(nearest.start, noun + 1, nearest.start, at)
    if token.text == "," or token.text in DASHES:
        return _skip_apposition(tokens, at, least)
    if token.lower in PRONOUNS:
        phrase: Phrase | None = Phrase(at, at + 1, at)
    elif token.kind == "w":
        phrase = _find_words_before(tokens, at, least)
    else:
        return None
    who = None if phrase is None else _find_relative(tokens, phrase.start, least)
    return phrase if who is None else find_before(tokens, who, least)


def _is_not(tokens: Sequence[TextToken], at: int) -> bool:
    return tokens[at].lower == "not" and tokens[at - 1].text == ","


def _find_relative(tokens: Sequence[TextToken], start: int, least: int) -> int | None:
    """Find the `who` of whose clause words are the end: `people who asked not to be named said`, not `people who Lee said`."""
    for at in range(start - 1, least, -1):
        if tokens[at].lower == "who":
            first = tokens[start]
            is_subject = first.is_capital or first.lower in _BEGINNING or first.lower in ROLES
            return None if at + 1 == start and is_subject else at
        if tokens[at].kind == "p" or tokens[at].lower in _JOINING:
            return None
    return None


def _find_opening(tokens: Sequence[TextToken], at: int, least: int) -> int:
    while at >= least and tokens[at].text != "(":
        at -= 1
    return at


def _skip_days(tokens: Sequence[TextToken], at: int, least: int) -> int:
    """Skip back over the day between a subject and its verb: `Lee on Monday said`."""
    first = at
    if at > least and tokens[at - 1].lower == "in" and _YEAR.fullmatch(tokens[at].text):
        return at - 2  # "an audit in 2023 put it at"
    if at > least and tokens[at].kind == "n" and tokens[at - 1].lower in DAYS:
        at -= 1  # "in May 2015"
    while at >= least and tokens[at].lower in DAYS and at > least:
        at -= 1
    if at != first and tokens[at].lower in ("on", "in", "this", "the", "that", "a"):
        at -= 1
    elif at != first and tokens[at].text == ",":
        return first
    return at


def _skip_apposition(tokens: Sequence[TextToken], closing: int, least: int) -> Phrase | None:
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
            or inside.lower in _BESIDES
            or inside.lower in DETERMINERS
            or inside.lower in PREPOSITIONS
            or inside.lower.endswith("ing")
            or inside.kind == "n"
            or inside.lower in OFFICES
            or inside.is_capital
            or inside.lower.endswith("ed")
            or "-" in inside.lower
            or (inside.lower in OPENERS and at + 2 == closing)
            or (at + 2 == closing and inside.lower.endswith(_AGENTS))
            or (inside.is_adverb and tokens[at + 2].lower.endswith("ing"))
        )
        if is_apposition:
            found = find_before(tokens, at, least)
            if found is not None and _is_name_like(tokens, found):
                return _take_name(tokens, found, at, closing)
        at -= 1
    return None


def _take_name(tokens: Sequence[TextToken], found: Phrase, opening: int, closing: int) -> Phrase:
    """Return the name in an apposition to somebody who is not named: `a resident, Carl Bloom, said`."""
    inside = range(opening + 1, closing)
    own = [tokens[at].lower for at in range(found.start, found.end)]
    end = found.start + own.index("for") if "for" in own else found.end  # "the lawyer for Ann Lee"
    has_name = any(
        tokens[at].is_capital
        for at in range(found.start + 1, end)
        if not tokens[at].lower.endswith("'s")
    )
    name = None if has_name else _find_name_behind_office(tokens, opening, closing)
    if name is not None and find_head(tokens, found) in ROLES:
        return Phrase(name, closing, found.whole)
    if (
        not has_name
        and 2 <= len(inside) <= 4
        and all(tokens[at].is_capital and tokens[at].kind == "w" for at in inside)
    ):
        return Phrase(opening + 1, closing, found.whole)
    return found


def _find_name_behind_office(tokens: Sequence[TextToken], opening: int, closing: int) -> int | None:
    """Find the name in an apposition with an office: `the consultant, former state budget chief Ann Lee, said`."""
    name = closing
    while name > opening + 1 and tokens[name - 1].is_capital and tokens[name - 1].kind == "w":
        name -= 1
    office = [each.lower for each in tokens[opening + 1 : name]]
    is_office = bool(office) and office[-1] in OFFICES and PREPOSITIONS.isdisjoint(office)
    is_plain = not any(each.endswith(("ing", "ed")) for each in office)
    return name if closing - name in _WORDS_OF_NAME and is_office and is_plain else None


def _is_name_like(tokens: Sequence[TextToken], phrase: Phrase) -> bool:
    """Return whether a phrase can have an apposition: a name, or a noun of somebody who speaks."""
    if tokens[phrase.start].lower in PRONOUNS:
        return True
    return any(
        tokens[at].is_capital
        or tokens[at].lower in ROLES
        or tokens[at].lower.removesuffix("s") in ROLES
        or tokens[at].lower in THINGS
        for at in range(phrase.start, phrase.end)
    ) and not (phrase.start == phrase.whole == 0 and tokens[0].lower in _OPENING_SENTENCE)


def _find_words_before(tokens: Sequence[TextToken], at: int, least: int) -> Phrase | None:
    """Gather the words of a phrase backwards to where a clause must begin."""
    end = at + 1
    start = at
    while start >= least:
        token = tokens[start]
        word = token.lower
        if (
            token.kind == "p"
            and token.text not in ("&", ".", "’", "'", "/", "%", "-")
            and not _is_nickname(tokens, start)
        ):
            break
        if token.text == "-" and tokens[start - 1].end < token.start and start:
            break  # "RIVERSIDE - Mayor Ann Lee"
        if token.text == "." and start > least and len(tokens[start - 1].text) > 3:
            break
        if word in _BEFORE_SUBJECT:
            break
        if start != at and (is_verb_like(tokens, start) or _is_past_between(tokens, start, least)):
            break
        if word in COORDINATORS and not _is_between_phrases(tokens, start, least):
            break
        if word in DETERMINERS and start != at and is_other_phrase(tokens, start):
            start -= 1  # "the rise the union forecast"
            break
        start -= 1
    start += 1
    trimmed = skip_openers(tokens, start, end)
    if trimmed + 1 < end and tokens[trimmed].lower == "both" and tokens[trimmed + 1].is_capital:
        trimmed += 1
    if trimmed >= end:
        return None
    return Phrase(trimmed, end, start)


def _is_past_between(tokens: Sequence[TextToken], at: int, least: int) -> bool:
    """Return whether a word between two names is what one did to the other: `Ann Lee quizzed Bo Hale`."""
    return (
        at > least
        and tokens[at].lower.endswith("ed")
        and not tokens[at].is_capital
        and tokens[at - 1].is_capital
        and tokens[at + 1].is_capital
    )


def _is_nickname(tokens: Sequence[TextToken], at: int) -> bool:
    """Return whether a mark stands around a name within a name: `Ivo “Shorty” Marsh`."""
    if tokens[at].text in CLOSING and at >= 2 and tokens[at - 2].text in OPENING:
        return tokens[at - 1].is_capital and tokens[at - 1].kind == "w"
    if tokens[at].text in OPENING and at + 2 < len(tokens) and tokens[at + 2].text in CLOSING:
        return tokens[at + 1].is_capital and tokens[at + 1].kind == "w"
    return False


def _is_between_phrases(tokens: Sequence[TextToken], at: int, least: int) -> bool:
    """Return whether a coordinator stands between two names or nouns, not between two clauses."""
    if at <= least or tokens[at - 1].kind != "w":
        return False
    left, right = tokens[at - 1], tokens[at + 1]
    if left.is_capital != right.is_capital and right.lower not in DETERMINERS:
        return False
    back = at - 1
    while back >= least and tokens[back].kind == "w":
        if is_verb_like(tokens, back) or tokens[back].lower in PRONOUNS:
            return False
        back -= 1
    return back < least or tokens[back].text in (",", "“", '"')

"""Where somebody stands by a verb and a number: `landed on 5`, `has it at 40`, `is on record with 12`, `goes higher, with 9`."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.grammar_words import (
    AUXILIARIES,
    BE,
    DAYS,
    DETERMINERS,
    HAVE,
    PREPOSITIONS,
)
from factcheck.drafting.lexicon.other_words import JOINING, LEADING, NUMBERS, PAPERS
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.tokens import TextToken

BEFORE_NUMBER: Final = DETERMINERS | split_words(
    "about nearly roughly around some only just as high low many much than over almost up to least most close exactly"
)
"""Words between a preposition and its number."""
_HEDGES: Final = BEFORE_NUMBER - {"that", "this", "as", "to"}
"""Those that say no more than how near the number is."""
_TRADING: Final = split_words(
    """
    sold sell sells hired hire hires paid pay pays employed borrowed borrow issued lent rented rent rents leased
    bought buy buys charges charged works runs operates starts paying hiring working waiting searching applying
    looking selling grew grow grows
    """
)
"""Verbs of those who trade, hire and lend at a price or for a number."""
_PARTICLES: Final = split_words("up down out back in off forward away along over by")
"""Words that belong to the verb before them: `came up with`."""
_LITTLE: Final = split_words("a little bit some : , only slightly since")
"""Words between a verb and its preposition that say little."""
_STANCES: Final = split_words(
    "record confident hopeful optimistic satisfied comfortable content convinced adamant sure certain persuaded prepared willing unwilling ready closer nearer"
)
"""Words behind `is` of what somebody holds to be so."""
_COMPARED: Final = split_words("further more less higher lower farther beyond above below")
"""Words by which somebody goes further than others."""
_PLACES: Final = split_words("table list record")
"""Where somebody has a number: `on the table`, `on its list`."""
_BEHIND: Final = 8
"""Words behind a number in which `in mind` or `on the table` stands."""


def is_stand(tokens: Sequence[TextToken], verb: int, at: int) -> bool:
    """Return whether what somebody does is to come to a number, to stand at it or to have it.

    Args:
        tokens: the words of the sentence.
        verb: the verb of the clause.
        at: the token of the number.
    """
    words = _list_words(tokens, verb, at)
    if words[:1] and words[0] in BE and not _STANCES.isdisjoint(words):
        return True
    if _is_put(words, tokens[at : at + 2]) or _is_about_to(words):
        return True
    if any(
        word in NUMBERS and words[max(0, place - 1)] not in ("our", "my")
        for place, word in enumerate(words)
    ):
        return True
    if words[-1:] == [","] and words[-2:-1] and words[-2] in NUMBERS | {"number", "count", "tally"}:
        return True  # "gives a different number, $5"
    have = next((place for place, word in enumerate(words) if word in HAVE), None)
    if have is not None and (
        _is_had(tokens, verb + have, at)
        or ("number" in words[have:] and "of" not in words)
        or any(word in PAPERS and behind == "of" for word, behind in pairwise(words[have:]))
    ):
        return True
    comma = next((place for place, word in enumerate(words) if word == ","), None)
    if comma is not None and not _COMPARED.isdisjoint(words[:comma]):
        return words[comma + 1 : comma + 2] in (["at"], ["with"])
    return _is_exact(words)


def _list_words(tokens: Sequence[TextToken], verb: int, at: int) -> list[str]:
    """Return the words from a verb to a number without the day: `came back on Monday with`."""
    return [
        each.lower
        for place, each in enumerate(tokens[verb:at], verb)
        if each.lower not in DAYS
        and not (each.lower in ("on", "in", "last", "this") and tokens[place + 1].lower in DAYS)
    ]


def _is_put(words: list[str], number: Sequence[TextToken]) -> bool:
    """Return whether something is put at a number: `made it 5`, `softened that to 6`, `carries the hall at $5`, `went as low as 18`."""
    if words[-1:] in (["least"], ["most"]):
        return False
    rest = [*words]
    while rest and rest[-1] in _HEDGES:
        rest.pop()
    if rest[-1:] == ["as"] and words[-2:-1] and words[-2] in ("high", "low", "close"):
        return True
    if rest and rest[-1] in ("to", "at", "near"):
        is_price = number[0].text[0] in "$£€" or number[-1].lower in ("percent", "cents")
        if (
            rest[-1] == "at"
            and is_price
            and {",", ":"}.isdisjoint(rest)
            and _TRADING.isdisjoint(rest)
            and not (rest[0] in BE and rest[-2].endswith("ed"))  # "are budgeted at $5"
        ):
            return len(rest) > 1
        rest.pop()
    return len(rest) > 1 and rest[-1] in ("it", "that", "this") and rest[-2] not in PREPOSITIONS


def _is_about_to(words: list[str]) -> bool:
    """Return whether somebody is doing something for a number: `is preparing for 500`."""
    rest = [each for each in words if each not in _HEDGES]
    return (
        len(rest) in (3, 4)
        and rest[0] in BE
        and rest[-2].endswith("ing")
        and rest[-1] in ("for", "toward", "towards")
        and _TRADING.isdisjoint(rest)
    )


def _is_had(tokens: Sequence[TextToken], have: int, at: int) -> bool:
    """Return whether somebody has a number for it: `has it at 5`, `has us down for 23`, `has 5 in mind`, `has 19 on its list`."""
    following = tokens[have + 1].lower
    if following in ("it", "us", "them", "that", "this"):
        return True
    behind = [each.lower for each in tokens[at + 1 : at + _BEHIND]]
    return any(
        behind[place : place + 2] == ["in", "mind"]
        or (word == "on" and not _PLACES.isdisjoint(behind[place + 1 : place + 3]))
        for place, word in enumerate(behind)
    )


def _is_exact(words: list[str]) -> bool:
    """Return whether a verb leads to the number by a preposition alone: `landed on`, `opened at`, `came up with`."""
    place = next((each for each in range(len(words) - 1, -1, -1) if words[each] in LEADING), None)
    if place is None or not BEFORE_NUMBER.issuperset(words[place + 1 :]):
        return False
    if words[place] == "to" and "from" in words[:place]:
        place = words.index("from")  # "moved from 1.5 percent to 2"
    joined = next((each + 1 for each in range(place - 1, -1, -1) if words[each] in JOINING), 0)
    before = [each for each in words[joined:place] if each not in _LITTLE]
    is_bare = True
    while before and before[-1] in _PARTICLES:
        before.pop()
        is_bare = False
    verbs = [each for each in before if each not in AUXILIARIES and not each.endswith("ly")]
    if len(verbs) > 1 or not before:
        return False
    preposition = words[place]
    if not verbs:
        is_at = preposition in ("at", "after") or (preposition == "to" and not is_bare)
        return is_at and not BE.isdisjoint(before)
    if is_bare and verbs[0] in ("came", "come", "comes") and preposition in ("to", "with"):
        return False  # "funds came to $22 million"
    return verbs[0] in LEADING[preposition]

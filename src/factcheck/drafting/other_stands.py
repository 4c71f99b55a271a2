"""Where somebody stands by a verb and a number: `landed on 5`, `has it at 40`, `is on record with 12`, `goes higher, with 9`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.grammar_words import AUXILIARIES, BE, DETERMINERS, HAVE
from factcheck.drafting.lexicon.other_words import JOINING, LEADING, NUMBERS
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.tokens import TextToken

BEFORE_NUMBER: Final = DETERMINERS | split_words(
    "about nearly roughly around some only just as high low many much than over almost up to least most close exactly"
)
"""Words between a preposition and its number."""
_PARTICLES: Final = split_words("up down out back in off forward away along over")
_LITTLE: Final = split_words("a little bit some : , only slightly since")
_STANCES: Final = split_words(
    "record confident hopeful optimistic satisfied comfortable content convinced adamant sure certain"
)
"""Words behind `is` of what somebody holds to be so."""
_COMPARED: Final = split_words("further more less higher lower farther beyond above below")
_BEHIND: Final = 8
"""Words behind a number in which `in mind` or `on the table` stands."""


def is_stand(tokens: Sequence[TextToken], verb: int, at: int) -> bool:
    """Return whether what somebody does is to come to a number, to stand at it or to have it.

    Args:
        tokens: the words of the sentence.
        verb: the verb of the clause.
        at: the token of the number.
    """
    words = [each.lower for each in tokens[verb:at]]
    if words[:1] and words[0] in BE and not _STANCES.isdisjoint(words):
        return True
    if any(
        word in NUMBERS and words[max(0, place - 1)] not in ("our", "my")
        for place, word in enumerate(words)
    ):
        return True
    have = next((place for place, word in enumerate(words) if word in HAVE), None)
    if have is not None and (
        _is_had(tokens, verb + have, at) or ("number" in words[have:] and "of" not in words)
    ):
        return True
    comma = next((place for place, word in enumerate(words) if word == ","), None)
    if comma is not None and not _COMPARED.isdisjoint(words[:comma]):
        return words[comma + 1 : comma + 2] in (["at"], ["with"])
    return _is_exact(words)


def _is_had(tokens: Sequence[TextToken], have: int, at: int) -> bool:
    """Return whether somebody has a number for it: `has it at 5`, `has us down for 23`, `has 5 in mind`, `has 19 on its list`."""
    following = tokens[have + 1].lower
    if following in ("it", "us", "them", "that", "this"):
        return True
    behind = [each.lower for each in tokens[at + 1 : at + _BEHIND]]
    return any(
        behind[place : place + 2] == ["in", "mind"]
        or (word == "on" and not {"table", "list", "record"}.isdisjoint(behind[place:]))
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
        return preposition in ("at", "after") and not BE.isdisjoint(before)
    if is_bare and verbs[0] == "came" and preposition == "to":
        return False  # "funds came to $22 million"
    return verbs[0] in LEADING[preposition]

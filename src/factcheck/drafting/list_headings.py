"""Lines above lists that say whose offers the items are: `The company's last, best and final offer`, `What the union wants`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.drafting.layout import BULLETS, ITEM_NUMBER, is_item
from factcheck.drafting.lexicon.grammar_words import DAYS
from factcheck.drafting.lexicon.speaker_words import ROLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.layout import TextPlace

_HEADING: Final = re.compile(
    r"(?:The )?(?:(?P<owner>[A-Z][\w.& -]{1,50}?)[’']s?|(?P<party>[A-Z][\w.& -]{1,40}?))[ ]"
    r"(?:(?:latest|last|best|final|current|first|opening|initial|new|revised|own|economic|wage|pay|contract|and),?[ ])*"
    r"(?:counter)?(?:offers?|demands?|proposals?|positions?|requests?|bids?)(?:[ ](?:on|of|as of|for|to)[ ][\w., ]{1,40})?:?"
    r"|What (?:the )?(?P<wanting>[\w.& -]{1,50}?)[ ](?:(?:is|are)[ ])?"
    r"(?:wants?|asks?|asked|asking|offers|offered|offering|proposed|proposes|proposing|demands|seeks?|seeking)(?:[ ]for)?:?",
    re.IGNORECASE,
)
"""A line above a list that says whose offer it is."""
_LONGEST_HEADING: Final = 90
_SIGN: Final = re.compile(rf"(?:[{BULLETS}]|{ITEM_NUMBER})\s*")
ORDER: Final = frozenset(
    ("latest", "final", "first", "last", "second", "third", "new", "old", "the", "next")
)
"""Words before `offer` that say which one it is, and not whose."""
OWNERS: Final = ROLES | {"our"}
"""Nouns of somebody whose an offer is."""
MOST_ROWS: Final = 60
"""Items of a list, and rows of a table, to the line above them."""


def find_heading(text: str, paragraphs: Sequence[TextPlace], number: int) -> tuple[int, int] | None:
    """Find whose offer a list is, by the line above it: `The company's last, best and final offer`, `What we want`.

    Args:
        text: the whole text.
        paragraphs: where its paragraphs stand.
        number: of the item.

    Returns:
        Where the name stands in the text, or None.
    """
    back = number
    while back and number - back < MOST_ROWS and is_item(text, paragraphs[back].start):
        back -= 1
    place = paragraphs[back]
    if back == number or place.end - place.start > _LONGEST_HEADING:
        return None
    found = _HEADING.fullmatch(text, *place)
    if found is None:
        return None
    who = "owner" if found["owner"] else "party" if found["party"] else "wanting"
    last = found[who].rsplit(maxsplit=1)[-1]
    is_owner = last.lower() in OWNERS or last.lower() in ("we", "they")
    is_name = who != "party" and last[0].isupper() and last.lower() not in ORDER | DAYS
    return found.span(who) if is_owner or is_name else None


def skip_sign(text: str, item: TextPlace) -> int:
    """Return where the words of an item begin behind its sign or number.

    Args:
        text: the whole text.
        item: where the item stands in it.
    """
    sign = _SIGN.match(text, *item)
    return item.start if sign is None else sign.end()

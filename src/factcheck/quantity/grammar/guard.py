"""Words of a bound close before a figure that the grammar did not take for its bound.

Only words that hardly say anything but a bound are looked for; `over`, `about` and their kin are
prepositions as often.
"""

from __future__ import annotations

import re
from typing import Final

_HEDGES: Final = (
    "at least",
    "at most",
    "more than",
    "less than",
    "fewer than",
    "no more than",
    "no less than",
    "no fewer than",
    "up to",
    "almost",
    "nearly",
    "approximately",
    "roughly",
    "as many as",
    "as much as",
    "in excess of",
    "a minimum of",
    "a maximum of",
    "not exceed",
    "exceeds",
    "exceeded",
    "exceeding",
)
_WORDS_BETWEEN: Final = 2
_OTHERWISE: Final = (
    "all|every|everyone|everything|any|anyone|none|no|nothing|as|always|never|certain|certainly|"
    "identical|entire|entirely|half|double|doubled|twice|tripled|one|two|three|once|ever|in|on|over|"
    "since|from|until|by|years?|months?|weeks?|days?"
)
_LOOSE: Final = re.compile(
    rf"(?<![\w-])(?P<hedge>{'|'.join(sorted(_HEDGES, key=len, reverse=True))})"
    rf"(?: (?!(?:{_OTHERWISE})\b)[a-z][a-z'’-]*){{1,{_WORDS_BETWEEN}}} \Z",
    re.IGNORECASE,
)
_WIDEST: Final = 80
"""Characters before a figure, more than the longest bound and two words."""


_ANY: Final = re.compile(
    rf"±|\+/-|\b(?:plus or minus|give or take|error|{'|'.join(_HEDGES)})\b", re.IGNORECASE
)


def may_leave_out(text: str) -> bool:
    """Return whether a text has any of the words that a value may leave out, without reading it.

    Args:
        text: a quote, or what stands around it.
    """
    return _ANY.search(text) is not None


def find_loose_hedge(text: str, start: int) -> str | None:
    """Return the words of a bound that stand one or two words before a figure, or None.

    Args:
        text: the text in which the figure was read.
        start: its first character there.
    """
    found = _LOOSE.search(" ".join(text[max(start - _WIDEST, 0) : start].split(" ")))
    return None if found is None else found.group("hedge")

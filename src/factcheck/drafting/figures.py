"""The figures of a text: what the grammar scans, ranks before a superlative, and margins that stand by themselves."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from factcheck.quantity.parse import parse
from factcheck.quantity.quantity import QuantityError, Reading
from factcheck.quantity.scan import scan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SUPERLATIVES: Final = (
    "largest", "biggest", "highest", "lowest", "smallest", "richest", "poorest", "wealthiest", "most", "least", "best",
    "worst", "busiest", "oldest", "fastest", "longest",
)  # fmt: skip
_RANK: Final = re.compile(
    r"\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:nd|rd|th|st))[ \u00a0-]"
    rf"(?:{'|'.join(_SUPERLATIVES)})\Z",
    re.IGNORECASE,
)
_ENDS: Final = tuple(
    re.compile(
        rf"{end}\b(?:"
        + "|".join(
            rf"(?<=[dhtDHT][ \u00a0-]\w{{{length - len(end)}}}{end})"
            for length in sorted({len(each) for each in _SUPERLATIVES})
        )
        + ")"
    )
    for end in ("st", "ST")
)
"""How each of them ends, behind the end of an ordinal; found in a twentieth of the time, since letters stand first."""
_LONGEST: Final = 24
"""Characters that a rank with its superlative has at most."""
_MARGIN: Final = re.compile(
    r"(?:\b(?:margins? (?:of|for) (?:sampling )?error|error margins?|sampling error)\b[^\d\n.;]{0,60}?"
    r"|\bplus or minus |±[ \u00a0]?|\+/?-[ \u00a0]?)"
    r"((?:\d+(?:\.\d+)?|one|two|three|four|five|six)[ \u00a0]?(?:%|per ?cent(?:age[ -]points?)?\b|(?:percentage[ -])?points?\b))",
    re.IGNORECASE,
)
_MARGIN_WORDS: Final = {
    each[0]: re.compile(re.escape(each[0]) + each[1:])
    for each in (
        r"rror\b(?<=\b[Ee]rror)", r"RROR\b(?<=\bERROR)", r"inus (?<=\b[Mm]inus )", r"INUS (?<=\bMINUS )", "±", "+/?-",
    )
}  # fmt: skip
"""By its first letter or sign, without which it is not looked for, what each of them has; found in a twentieth of the time."""
_BEFORE_WORD: Final = 30
_BEHIND_WORD: Final = 200
"""Characters around that in which a margin stands."""


def read_figures(text: str) -> list[Reading]:
    """Return the figures of a text in order.

    Besides those of the grammar, `the sixth largest economy` states a rank, and `a margin of error of 3 points` says
    of a poll how near it is; a margin behind a figure is a part of that one.
    """
    found = list(scan(text))
    more = [*_read_places(text, _find_ranks(text)), *_read_places(text, _find_margins(text))]
    if not more:
        return found
    ends = [each.end for each in found]
    found += [each for each in more if not _is_taken(found, ends, each.start)]
    return sorted(found, key=lambda each: each.start)


def _is_taken(found: Sequence[Reading], ends: Sequence[int], at: int) -> bool:
    """Return whether a character stands in a figure that was found."""
    number = bisect_right(ends, at)
    return number < len(ends) and found[number].start <= at


def _find_ranks(text: str) -> Iterator[tuple[int, int]]:
    for last in (each for ending in _ENDS for each in ending.finditer(text)):
        rank = _RANK.search(text, max(0, last.end() - _LONGEST), last.end())
        if rank is not None:
            yield rank.span(1)


def _find_margins(text: str) -> Iterator[tuple[int, int]]:
    behind = 0
    words = [each for sign, each in _MARGIN_WORDS.items() if sign in text]
    for at in sorted(word.start() for each in words for word in each.finditer(text)):
        low = max(behind, at - _BEFORE_WORD)
        margin = _MARGIN.search(text, low, at + _BEHIND_WORD) if at >= behind else None
        if margin is not None and margin.start() <= at:
            behind = margin.end()
            yield margin.span(1)


def _read_places(text: str, places: Iterator[tuple[int, int]]) -> Iterator[Reading]:
    """Read the figures at places where the words around them say that they are some."""
    for start, end in places:
        try:
            yield Reading(parse(text[start:end]), start, end)
        except QuantityError:
            continue

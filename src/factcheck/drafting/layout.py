"""A text as paragraphs and sentences, with true offsets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.lexicon.grammar_words import ABBREVIATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

_RARE_BREAKS: Final = "\r\u2028\u2029\x0b\x0c\x85"
_LINE: Final = re.compile(r"\S.*")
"""A line from its first letter or sign; one of spaces is none."""
_ANY_LINE: Final = re.compile(rf"\S[^\n{_RARE_BREAKS}]*")
"""The same in a text with a break of lines that few have; it takes three times as long."""
_STOP: Final = re.compile(r"([.!?…][.!?…]*[\"”’'»)\]]*)\s+(?=(?:''|[\"“‘'«(\[])?[A-Z0-9$£€À-Þ])")
_LAST_WORD: Final = re.compile(r"[\w.]+$")
_LONGEST: Final = 4_000
"""Characters of a sentence at most, some 600 words: what goes on without a stop for longer is a list or no prose."""
_CLOCK: Final = frozenset(("a.m", "p.m"))
_BEHIND_CLOCK: Final = re.compile(
    r"\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? [0-9]"
    r"|(?:Eastern|Central|Mountain|Pacific|Atlantic|[A-Z]{1,3}T)\b)"
)
"""What goes on with a time of the day: its day, or where it is so late. Anything else begins a sentence."""
GAP: Final = r"[ \u00a0]"
"""What stands between two words of a name."""
WIDE_GAP: Final = r"[ \u00a0]++"
"""The same in a text whose lines are set in, or end with two characters, and were joined."""
BULLETS: Final = r"•*·▪‣–—\-"
"""Signs that begin an item of a list, as the inside of a character class."""
ITEM_NUMBER: Final = r"\(?\d{1,2}[.)]"
"""A number that begins one."""
_ITEM: Final = re.compile(rf"[{BULLETS}]|{ITEM_NUMBER}(?!\d)")


class TextPlace(NamedTuple):
    """A stretch of the text: a paragraph or a sentence."""

    start: int
    end: int


def split_paragraphs(text: str) -> list[TextPlace]:
    """Return the paragraphs, which are lines.

    Args:
        text: the whole text, its broken lines joined.
    """
    is_rare = any(map(text.__contains__, _RARE_BREAKS))
    lines = (_ANY_LINE if is_rare else _LINE).finditer(text)
    return [TextPlace(*each.span()) for each in lines]


def split_sentences(text: str, paragraph: TextPlace) -> list[TextPlace]:
    """Return the sentences of a paragraph; a closing mark behind the stop belongs to its sentence.

    Args:
        text: the whole text.
        paragraph: where the paragraph stands in it.
    """
    found: list[TextPlace] = []
    start = paragraph.start
    for stop in _STOP.finditer(text, paragraph.start, paragraph.end):
        last = stop.start()
        if text[last] == "." and _is_abbreviated(text, start, last):
            continue
        found.append(TextPlace(start, stop.end(1)))
        start = stop.end()
    if start < paragraph.end:
        end = paragraph.end
        while text[end - 1].isspace():
            end -= 1
        found.append(TextPlace(start, end))
    if paragraph.end - paragraph.start <= _LONGEST:
        return found
    return [piece for each in found for piece in _cut_long(text, each)]


def _cut_long(text: str, sentence: TextPlace) -> Iterator[TextPlace]:
    """Cut a sentence that is too long to be one, at spaces, so that a text without stops is read in linear time too."""
    start, end = sentence
    while end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        stop = start + _LONGEST if space < 0 else space
        yield TextPlace(start, stop)
        start = stop + (space >= 0)
    yield TextPlace(start, end)


def _is_abbreviated(text: str, start: int, stop: int) -> bool:
    low = max(start, stop - 12)
    printed = text[max(low, text.rfind(" ", low, stop) + 1) : stop]
    if not printed.isalnum():  # a word with a stop or a mark in it, which the pattern cuts
        found = _LAST_WORD.search(text, low, stop)
        if found is None:
            return False
        printed = found.group()
    word = printed.lower()
    if word in _CLOCK:
        return _BEHIND_CLOCK.match(text, stop + 1) is not None
    return word in ABBREVIATIONS or (len(word) == 1 and word.isalpha())


def is_item(text: str, start: int) -> bool:
    """Return whether what begins at a character is an item of a list, by its sign or number."""
    return _ITEM.match(text, start) is not None

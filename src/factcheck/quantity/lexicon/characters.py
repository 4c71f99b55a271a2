"""The listed characters that print a figure in another guise, folded with a map back to the text.

Nothing is folded but what stands here: no Unicode normal form is applied, as those turn ² into 2.
Zero-width and bidirectional characters and digits of other scripts are named, never folded.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import Final

from factcheck.runtime.records import dataclass

SOFT_HYPHEN: Final = "\u00ad"
"""Printed only at the end of a line, so taken out (Unicode Standard, 6.2)."""

TIE: Final = "\u00a0"
"""What every space that holds a number together is folded to."""

_TIES: Final = "\u00a0\u2007\u2009\u202f"
_SPACES: Final = "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u200a\u205f\u3000"
_HYPHENS: Final = "\u2010\u2011\u2212\ufe63\uff0d"
_DASHES: Final = "\u2012\u2013"
_APOSTROPHES: Final = "\u2018\u2019\u201b\u02bc\uff07"
_QUOTES: Final = "\u201c\u201d\u201f\uff02"
_FULL_WIDTH_DIGITS: Final = "０１２３４５６７８９"
_FULL_WIDTH_MARKS: Final = {
    "％": "%",
    "＄": "$",
    "￡": "£",
    "￥": "¥",
    "￠": "¢",
    "，": ",",
    "．": ".",
    "（": "(",
    "）": ")",
    "＋": "+",
    "：": ":",
    "／": "/",
}

_FOLDED: Final = {
    ord(each): folded
    for spelling, folded in (
        (_TIES, TIE),
        (_SPACES, " "),
        (_HYPHENS, "-"),
        (_DASHES, "–"),
        (_APOSTROPHES, "'"),
        (_QUOTES, '"'),
    )
    for each in spelling
}
_FOLDED.update({ord(each): str(value) for value, each in enumerate(_FULL_WIDTH_DIGITS)})
_FOLDED.update({ord(each): folded for each, folded in _FULL_WIDTH_MARKS.items()})
_FOLDING: Final = re.compile(f"[{''.join(map(chr, _FOLDED))}]")
_WITHOUT_SOFT_HYPHENS: Final = {ord(SOFT_HYPHEN): None}

INVISIBLE: Final = "\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
"""Zero-width and bidirectional characters, as a regular-expression class (Unicode Cf)."""


@dataclass(frozen=True, slots=True)
class ListedCharacters:
    """A text in listed characters only, with the way back.

    Attributes:
        text: the folded text.
        hyphens: where a soft hyphen was taken out, as places in the folded text, in order; a place
            stands here as often as hyphens stood there.
    """

    text: str
    hyphens: tuple[int, ...] = ()

    def find_original(self, place: int) -> int:
        """Return the place in the original text of a place in the folded one.

        Args:
            place: an offset in the folded text.
        """
        return place + bisect_right(self.hyphens, place) if self.hyphens else place

    def find_original_end(self, place: int) -> int:
        """Return the original place just behind the folded character before a place.

        Args:
            place: an offset in the folded text, behind a character.
        """
        return self.find_original(place - 1) + 1 if place else 0


def fold(text: str) -> ListedCharacters:
    """Fold the listed characters of a text.

    Args:
        text: any text; its length does not change but for soft hyphens.
    """
    folded = text if text.isascii() else _FOLDING.sub(_fold_character, text)
    if SOFT_HYPHEN not in folded:
        return ListedCharacters(folded)
    places = (place for place, each in enumerate(folded) if each == SOFT_HYPHEN)
    hyphens = tuple(place - before for before, place in enumerate(places))
    return ListedCharacters(folded.translate(_WITHOUT_SOFT_HYPHENS), hyphens)


def _fold_character(found: re.Match[str]) -> str:
    return _FOLDED[ord(found.group())]


def name_character(character: str) -> str:
    """Name a character as the Unicode Standard does, with its code point.

    Args:
        character: exactly one.
    """
    name = unicodedata.name(character, "a character without a name")
    return f"U+{ord(character):04X} {name}"

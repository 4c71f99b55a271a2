"""A sentence as words, numbers and signs, each with its place."""

from __future__ import annotations

import re
from string import ascii_uppercase
from typing import Final, NamedTuple

from factcheck.drafting.lexicon.grammar_words import ADVERBS, NOUNS_IN_LY

_SHORT: Final = (
    "Mr", "Mrs", "Ms", "Dr", "Prof", "Sen", "Sens", "Rep", "Reps", "Gov", "Gen", "Lt", "Col", "Sgt", "Capt", "Cmdr", "Supt",
    "St", "Jr", "Sr", "Inc", "Corp", "Co", "Ltd", "Rev", "Hon", "Dept", "Assn", "No", "vs", "Jan", "Feb", "Mar", "Apr",
    "Aug", "Sept", "Sep", "Oct", "Nov", "Dec", "Ont", "Calif", "Mass", "Conn", "Fla", "Pa", "Va", "Ariz", "Mich", "Ill",
    "Tex",
)  # fmt: skip
_WITH_STOP: Final = frozenset(f"{each}." for each in (*_SHORT, *ascii_uppercase))
"""Abbreviations and initials, which are one with the stop behind them."""
_ABBREVIATED: Final = rf"(?:{'|'.join(_SHORT)})\.(?!\w)|(?:[A-Z]\.)+(?=[A-Z]?\W|$)"
_NUMBERED: Final = ("Local", "Lodge", "Chapter", "Branch", "Channel")
"""Words that are one with the number behind them."""
_TOKEN: Final = re.compile(
    r"[AD-KM-Za-z][a-z]*(?=[ ,;:)\n])|[,“”\"]|"  # most tokens; those behind it match them too
    + _ABBREVIATED
    + rf"|(?:{'|'.join(_NUMBERED)})[ \u00a0]"
    + r"\d{1,5}(?![.,]?\d|[ ]?%|[ ]percent)\b"
    + r"|[^\W\d_]+(?:[’'&./-]?[^\W_]+)*[’']?"
    + r"|[$£€]?\d[\d,.]*(?<![.,])[%\w]*"
    + r"|[“”\"„«»]|''|’’|‘‘|--+|[^\w\s]"
)
_BEHIND_WORD: Final = frozenset(".,:;")
"""Signs of which one may stand between a word and a space."""
_SHORTENED: Final = re.compile(
    r"(who|he|she|it|they|we|i|you|that|which|there)['’](s|re|ve|d|ll|m)$", re.IGNORECASE
)

CLOSING: Final = frozenset(("”", '"', "»", "’", "'", "''", "’’"))
"""Signs that may close a quotation."""
OPENING: Final = frozenset(("“", '"', "„", "«", "‘", "''", "‘‘", "``"))
"""Signs that may open one."""


_FULL: Final = {"s": "is", "re": "are", "ve": "have", "d": "had", "ll": "will", "m": "am"}


_ACRONYMS: Final = frozenset(("WHO", "US"))
"""Names that are a word of grammar in small letters, but where a whole sentence stands in capitals."""
_IRREGULAR: Final = ("\u00a0", *_ACRONYMS, *_NUMBERED)
"""What a stretch has in which not each run of letters between spaces is a token."""


class TextToken(NamedTuple):
    """One word, number or sign.

    Attributes:
        start: its first character in the text.
        end: where it ends, half-open.
        text: as printed.
        lower: in small letters, curved marks straight; an acronym as printed.
        kind: `w` a word, `n` a number, `p` a sign.
    """

    start: int
    end: int
    text: str
    lower: str
    kind: str

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def is_adverb(self) -> bool:
        """Whether it is an adverb, as far as its letters tell."""
        return self.lower in ADVERBS or (
            self.lower.endswith("ly")
            and not self.text[0].isupper()
            and self.lower not in NOUNS_IN_LY
        )


def cut_tokens(text: str, start: int, end: int) -> list[TextToken]:
    """Cut a stretch of a text into tokens.

    Args:
        text: the whole text.
        start: where the stretch begins.
        end: where it ends, half-open.
    """
    stretch = text[start:end]
    if any(map(stretch.__contains__, _IRREGULAR)):
        return _cut_irregular(text, start, end, stretch)
    found: list[TextToken] = []
    make = tuple.__new__  # in half the time that the class takes by way of its own `__new__`
    for piece in stretch.split(" "):
        stop = start + len(piece)
        if piece.isalpha():
            found.append(make(TextToken, (start, stop, piece, piece.lower(), "w")))
        elif (
            piece[-1:] in _BEHIND_WORD
            and (word := piece[:-1]).isalpha()
            and piece not in _WITH_STOP
        ):
            last, sign = stop - 1, piece[-1]
            found.append(make(TextToken, (start, last, word, word.lower(), "w")))
            found.append(make(TextToken, (last, stop, sign, sign, "p")))
        elif piece:
            found += _cut_irregular(text, start, stop, stretch)
        start = stop + 1
    return found


def _cut_irregular(text: str, start: int, end: int, stretch: str) -> list[TextToken]:
    """Cut what is more than letters; in a stretch of capitals alone an acronym is a word as any other."""
    found = []
    make = tuple.__new__
    for each in _TOKEN.finditer(text, start, end):
        word = each[0]
        if word.isalpha():
            lower = word.lower()
            if word in _ACRONYMS and not stretch.isupper():
                lower = word
            found.append(make(TextToken, (each.start(), each.end(), word, lower, "w")))
            continue
        if len(word) == 1 and not word.isdigit():
            lower = "'" if word == "’" else word
            found.append(make(TextToken, (each.start(), each.end(), word, lower, "p")))
            continue
        first = word[0]
        kind = (
            "w"
            if first.isalpha()
            else "n"
            if first.isdigit() or (len(word) > 1 and word[1:2].isdigit())
            else "p"
        )
        if kind == "w" and word[-1] in "’'" and word[-2:-1] not in ("s", "S"):
            word = word[:-1]
            found.append(
                TextToken(each.start(), each.end() - 1, word, word.lower().replace("’", "'"), kind)
            )
            found.append(
                TextToken(each.end() - 1, each.end(), each.group()[-1], each.group()[-1], "p")
            )
            continue
        shortened = _SHORTENED.match(word) if kind == "w" else None
        if shortened is not None:
            middle = each.start() + shortened.end(1)
            found.append(TextToken(each.start(), middle, shortened[1], shortened[1].lower(), kind))
            found.append(
                TextToken(
                    middle, each.end(), word[shortened.end(1) :], _FULL[shortened[2].lower()], kind
                )
            )
            continue
        lower = word.lower().replace("’", "'")
        found.append(make(TextToken, (each.start(), each.end(), word, lower, kind)))
    return found

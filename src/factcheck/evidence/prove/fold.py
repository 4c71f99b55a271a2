"""Fold the typographic differences that a quote may have, with a map back to the text as stored.

Only the seven foldings listed here exist; case, digits, signs, currency, percent and words never fold.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from enum import StrEnum
from functools import lru_cache

from factcheck.runtime.late_pattern import build_late_pattern
from factcheck.runtime.records import dataclass


class Folding(StrEnum):
    """A typographic difference that never changes what is said; the value is the word printed."""

    QUOTATION_MARKS = "quotation marks"
    DASHES = "dashes"
    SPACES = "spaces"
    SOFT_HYPHENS = "soft hyphens"
    LIGATURES = "ligatures"
    COMPOSITION = "composed letters"
    LINE_ENDS = "line ends"


PARAGRAPH = "\v"
"""Stands in a folded text for the white space between two paragraphs."""

COLUMN = "\t"
"""Stands in a folded text for white space between two digits that is more than one space:
a line end, a tab or several spaces there part two numbers and never fold to one space."""

CURRENCY_SIGNS = "$¢£¤¥֏؋৲৳৻૱௹฿៛₠-⃀꠸﷼﹩＄￠￡￥￦"
"""Unicode's general category Sc, as the inside of a character class."""

NUMERALS = "\\d²³¹¼-¾⁰⁴-⁹₀-₉⅐-↉"
"""Digits of every script, superscripts, subscripts and fractions, as the inside of a character class."""

DASHES = "‐‑‒–—―"
_SAME_LENGTH = {
    Folding.QUOTATION_MARKS: dict.fromkeys("‘’‚‛‹›", "'") | dict.fromkeys("“”„‟«»", '"'),
    Folding.SPACES: dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
        " ",
    ),
}
"""One character for one: the foldings that look at nothing around."""
_LINE_ENDS = "\n\v\f\r\x85\u2028\u2029"
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬆ": "st"}
_SOFT_HYPHEN = "\u00ad"
_MARKS = "\u0300-\u036f\u0653-\u0655\u3099\u309a"
"""The combining marks that compose with a letter in Latin, Greek, Cyrillic, Arabic and kana."""
_WHITE = " \t" + _LINE_ENDS
_SINGLE = DASHES + "".join(_LIGATURES)

# One character class stands first so that the regular expression engine can skip to the next
# candidate; what may follow it depends on the character just taken, hence the lookbehinds.
_AFTER_FIRST = (
    f"(?:(?<=[{_SINGLE}])"
    f"|(?<=[\t{_LINE_ENDS}])[{_WHITE}]*"
    f"|(?<= )[{_WHITE}]+"
    f"|(?<={_SOFT_HYPHEN}){_SOFT_HYPHEN}*(?:[ \t]*(?:\r\n|[\r\n\f])[ \t]*)?"
    f"|(?<=[{_MARKS}])[{_MARKS}]*"
    "|(?<=-)(?<!--)-{1,2}(?!-))"
)
_FIRST = f"\t{_LINE_ENDS}{_SINGLE}{_SOFT_HYPHEN}{_MARKS}-"
_PIECE = build_late_pattern(f"[ {_FIRST}]{_AFTER_FIRST}")
_PIECE_OF_SINGLE_SPACES = build_late_pattern(f"[{_FIRST}]{_AFTER_FIRST}")
"""The same where no two spaces touch, so that none is looked at; a match lacks the one before a line end."""
_BREAK = re.compile("\r\n|[\n\v\r\x85\u2028]|\u2029")
_AMOUNT = build_late_pattern(
    f"[A-Za-z]{{0,3}}[{CURRENCY_SIGNS}]|[A-Z]{{3}}[ ]?[{NUMERALS}]|[.,]?[{NUMERALS}]"
)
"""What makes a dash before it a sign: an amount, with a currency written `$`, `US$` or `USD`."""
_AFTER_AMOUNT = build_late_pattern(f"[\\w%‰{CURRENCY_SIGNS}]")


@dataclass(frozen=True, slots=True)
class TextSpan:
    """A stretch of the archived text as stored: half-open, counted in characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A text after folding, and where each of its characters stood before.

    Attributes:
        text: the folded text.
        folded: offsets in `text` at which the distance to the stored text changes, in order.
        stored: the offsets in the stored text that belong to `folded`, in order.
    """

    text: str
    folded: array[int]
    stored: array[int]

    def find_start(self, offset: int) -> int:
        """Return where the character at `offset` of the folded text begins in the stored text.

        Args:
            offset: of a character of the folded text.
        """
        return self._find_stored(bisect_right(self.folded, offset) - 1, offset)

    def find_end(self, offset: int) -> int:
        """Return where the folded text before `offset` ends in the stored text.

        Args:
            offset: of the folded text, behind a character.
        """
        index = bisect_left(self.folded, offset)
        if index < len(self.folded) and self.folded[index] == offset:
            return self.stored[index]
        return self._find_stored(index - 1, offset)

    def find_span(self, start: int, end: int) -> TextSpan:
        """Return the stretch of the stored text that folds to `text[start:end]`.

        Args:
            start: an offset in the folded text.
            end: the offset behind the last character.
        """
        return TextSpan(self.find_start(start), self.find_end(end))

    def run_together(self) -> FoldedText:
        """Return the same text with a space between paragraphs in place of a mark."""
        return FoldedText(self.text.replace(PARAGRAPH, " "), self.folded, self.stored)

    def _find_stored(self, index: int, offset: int) -> int:
        place = self.stored[index] + offset - self.folded[index]
        if index + 1 < len(self.stored):
            place = min(place, self.stored[index + 1])
        return place


class _Writer:
    """Collects the pieces of a folded text and notes where its length departs from the stored one."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.pieces: list[str] = []
        self.taken = 0
        self.written = 0
        self.folded = array("q", [0])
        self.stored = array("q", [0])

    def replace(self, start: int, end: int, text: str) -> None:
        """Put `text` in the place of `source[start:end]`; calls come in order."""
        self.pieces += (self.source[self.taken : start], text)
        begin = self.written + start - self.taken
        self.written = begin + len(text)
        if len(text) != end - start:
            self.folded.extend((begin, self.written))
            self.stored.extend((start, end))
        self.taken = end

    def build(self) -> FoldedText:
        """Return the folded text with its map."""
        self.pieces.append(self.source[self.taken :])
        return FoldedText("".join(self.pieces), self.folded, self.stored)


def fold(text: str, without: frozenset[Folding] = frozenset()) -> FoldedText:
    """Apply the listed foldings to `text`, all but those in `without`, in time linear in its length.

    Args:
        text: as stored, or as a quote has it.
        without: foldings that are not to be applied, to see whether one decides.

    Returns:
        The folded text, with the way back from its offsets to the stored ones.
    """
    same_length = fold_same_length(text, without)
    is_single = "  " not in same_length
    piece = _PIECE_OF_SINGLE_SPACES if is_single else _PIECE
    if piece.search(same_length) is None:
        return build_unfolded(same_length)  # as most quotes are
    writer = _Writer(same_length)
    end = 0
    for match in piece.finditer(same_length):
        last, (start, end) = end, match.span()
        first = same_length[start]
        if first in _WHITE:
            if is_single and start > last and same_length[start - 1] == " ":
                start -= 1
            replacement = _fold_white(same_length, start, end, without)
        elif first in DASHES or first == "-":
            replacement = _fold_dash(same_length, start, end, without)
        elif first in _LIGATURES:
            replacement = None if Folding.LIGATURES in without else _LIGATURES[first]
        elif first == _SOFT_HYPHEN:
            replacement = _fold_soft_hyphen(same_length, start, end, without)
        else:
            start, replacement = _fold_composed(same_length, start, end, without)
        if replacement is not None and start >= writer.taken:
            writer.replace(start, end, replacement)
    return writer.build()


def fold_same_length(text: str, without: frozenset[Folding] = frozenset()) -> str:
    """Apply the foldings of one character for one to `text`, all but those in `without`; offsets stay."""
    if text.isascii():
        return text
    for folding, signs in _SAME_LENGTH.items():
        if folding not in without:
            for sign, plain in signs.items():
                text = text.replace(sign, plain)
    return text


def build_unfolded(text: str) -> FoldedText:
    """Return a text as it is, with a map to itself."""
    return FoldedText(text, array("q", [0]), array("q", [0]))


def remove_characters(text: str, unwanted: re.Pattern[str]) -> FoldedText:
    """Return a text without what a pattern matches, with a map back.

    Args:
        text: the archived text.
        unwanted: the pattern.
    """
    writer = _Writer(text)
    for match in unwanted.finditer(text):
        writer.replace(*match.span(), "")
    return writer.build()


def find_foldings(quote: str, passage: str) -> tuple[Folding, ...]:
    """Find the foldings without which a quote and a passage would differ, paragraphs aside.

    Args:
        quote: as the ledger has it.
        passage: as the archived text has it.
    """
    return tuple(
        folding
        for folding in Folding
        if _fold_flat(quote, frozenset({folding})) != _fold_flat(passage, frozenset({folding}))
    )


def _fold_flat(text: str, without: frozenset[Folding]) -> str:
    return fold(text, without).text.replace(PARAGRAPH, " ")


@lru_cache(maxsize=1 << 8)
def _count_breaks(run: str) -> int:
    """Count the line ends of white space, of which a text has the same few over and over."""
    return sum(2 if found == "\u2029" else 1 for found in _BREAK.findall(run))


def _fold_white(text: str, start: int, end: int, without: frozenset[Folding]) -> str | None:
    run = text[start:end]
    breaks = _count_breaks(run)
    if without:  # else nothing is hashed for each run
        has_line_end = run.strip(" \t") != ""
        if (Folding.LINE_ENDS if has_line_end else Folding.SPACES) in without:
            return None
    if breaks > 1:
        return PARAGRAPH
    if text[start - 1 : start].isnumeric() and text[end : end + 1].isnumeric():
        return COLUMN
    return " "


def _fold_dash(text: str, start: int, end: int, without: frozenset[Folding]) -> str | None:
    if Folding.DASHES in without:
        return None
    before, after = text[start - 1 : start], text[end : end + 5]
    amount_follows = _AMOUNT.match(after) is not None
    if end - start > 1:  # typewritten: two or three hyphens for one dash
        return None if amount_follows or before.isnumeric() else "-"
    is_sign = amount_follows and _AFTER_AMOUNT.match(before) is None
    return None if is_sign else "-"


def _fold_soft_hyphen(text: str, start: int, end: int, without: frozenset[Folding]) -> str | None:
    if Folding.SOFT_HYPHENS in without:
        return None
    return "" if text[start - 1 : start].isalpha() and text[end : end + 1].isalpha() else None


def _fold_composed(
    text: str, start: int, end: int, without: frozenset[Folding]
) -> tuple[int, str | None]:
    base = text[start - 1 : start]
    if Folding.COMPOSITION in without or not base.isalpha():
        return start, None
    cluster = text[start - 1 : end]
    composed = unicodedata.normalize("NFC", cluster)
    return start - 1, None if composed == cluster else composed

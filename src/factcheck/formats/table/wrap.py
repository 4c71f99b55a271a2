"""Texts broken into lines by the cells of a terminal, without a character lost or changed.

Only the spaces at which a line is broken go; no-break spaces and runs of spaces stay.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD: Final = re.compile("( *)([^ ]+)")
_SEAM: Final = re.compile(
    r"(?<=[/_])(?=.)|(?<=[a-z]\.)(?=[a-z])|(?<=[^-]-)(?=[^-\d])|(?<=[^-\d]-)(?=.)", re.DOTALL
)
"""Where a word may be broken that no line holds: after a slash, an underscore, the full stop of an
address, or a hyphen that does not stand between digits, so that a date stays whole."""

_BREAK: Final = re.compile(f" |{_SEAM.pattern}", re.DOTALL)

_JOINER: Final = "\u200d"
"""The zero-width joiner, which makes one character of two."""

ELLIPSIS: Final = "…"
"""Stands where a table omits words."""

ROOM_OF_SIGN: Final = "..."
"""Its stand-in where an encoding lacks it: room for that is left in every case."""

_NARROW: Final = frozenset(
    chr(code)
    for first, last in (
        (0x20, 0x7E),
        (0xA0, 0xAC),
        (0xAE, 0x17F),
        (0x2010, 0x2027),
        (0x2190, 0x22FF),
        (0x2500, 0x25FC),
    )
    for code in range(first, last + 1)
)
"""Characters of one cell: Latin, dashes, quotation marks, arrows, signs of mathematics, rules. Of others rich knows the cells."""


def count_cells(text: str) -> int:
    """Count the cells that a text takes on a terminal.

    Args:
        text: without line breaks; wide characters take two cells, combining ones none.
    """
    if text.isascii() or _NARROW.issuperset(text):
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def wrap(text: str, width: int) -> list[str]:
    """Break a text into lines of at most some cells: at spaces, and inside words that are too long.

    A character of two cells takes them even where the width is one.

    Args:
        text: of one line, of any length.
        width: of a line, in cells.
    """
    if count_cells(text) <= width:
        return [text]
    measure = len if text.isascii() else count_cells
    lines: list[str] = []
    line, used = "", 0
    for space, word in _WORD.findall(text):
        pieces = (word,) if measure(word) <= width else _split_word(word, max(1, width))
        gap = space
        for piece in pieces:
            size = measure(piece)
            if used + len(gap) + size > width:
                lines += [line] if line else []
                line, used, gap = "", 0, ""
            line += gap + piece
            used += len(gap) + size
            gap = ""
    return [*lines, line]


def shorten(text: str, width: int, most: int = 1) -> list[str]:
    """Break a text into at most some lines, the last ending in `…` where words are omitted.

    No word with a digit stands before the sign, since "$1.9" without its "billion" is another
    figure. The sign leaves room for the three full stops that stand in for it.

    Args:
        text: of any length.
        width: of a line, in cells.
        most: lines, at least one.
    """
    lines = wrap(text, width)
    if len(lines) <= most:
        return lines
    words = text[: width * most].split(" ")[:-1]
    while words and _has_digit(words[-1]):
        words.pop()
    while words and len(lines := wrap(" ".join((*words, ROOM_OF_SIGN)), width)) > most:
        words.pop()
        while words and _has_digit(words[-1]):
            words.pop()
    if words:
        return [*lines[:-1], lines[-1].removesuffix(ROOM_OF_SIGN) + ELLIPSIS]
    lines = wrap(text, width)[:most]
    if any(map(_has_digit, lines)):
        return [ELLIPSIS]
    return [*lines[:-1], wrap(lines[-1], max(1, width - len(ROOM_OF_SIGN)))[0] + ELLIPSIS]


def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))


def measure_longest_piece(text: str) -> int:
    """Measure the longest part, in cells, of a text that is broken only where nothing else fits.

    Args:
        text: of any length.
    """
    return max(map(count_cells, _BREAK.split(text)))


def _split_word(word: str, width: int) -> Iterator[str]:
    for part in _SEAM.split(word):
        if count_cells(part) <= width:
            yield part
        else:
            yield from _cut(part, width)


def _cut(text: str, width: int) -> Iterator[str]:
    """Cut a text wherever a line is full, but never inside of what a reader takes for a character."""
    piece, used = "", 0
    for character in _split_characters(text):
        size = count_cells(character)
        if piece and used + size > width:
            yield piece
            piece, used = "", 0
        piece += character
        used += size
    yield piece


def _split_characters(text: str) -> Iterator[str]:
    """Split a text into characters, each with the ones that take no cell of their own, and what a joiner joins.

    A short form of the grapheme clusters of Unicode Standard Annex 29.
    """
    cluster = ""
    for character in text:
        if cluster and not cluster.endswith(_JOINER) and count_cells(character):
            yield cluster
            cluster = ""
        cluster += character
    yield cluster

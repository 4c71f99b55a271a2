"""CSV (RFC 4180) that no terminal and no spreadsheet acts upon; every CSV of the program is written here.

Two rules change a cell, and both can be taken back (docs/formats.md): a character that is not seen is
shown by its code point, and a cell that a spreadsheet would run gets an apostrophe before it.
"""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, Final

from factcheck.text import UNSEEN, UNSEEN_PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_RUN_BY_SPREADSHEETS: Final = tuple("=+-@\n＝＋－＠'")
"""Starts of formulas, a line end and full-width forms included (OWASP, CSV Injection); tabs and
carriage returns, which it names too, are shown by their code points before."""
_KEPT: Final = "\n\u200d\ufe00-\ufe0f"
"""Line ends, which quoted cells hold, and what makes one emoji of several characters."""
_SHOWN: Final = re.compile(f"(?![{_KEPT}])[{UNSEEN}]|<(?=U\\+[0-9A-F]{{4,6}}>)")
"""What is shown by its code point; so is a `<` that would be read as the start of one."""

_CODE_POINT: Final = re.compile(r"<U\+([0-9A-F]{4,6})>")
_SUSPECT: Final = re.compile(f"[<\x00-\x09\x0b-\x1f{UNSEEN_PLAIN}\U00010000-\U0010ffff]")
"""More than is shown, but in one class, which is looked up several times as fast."""


class _Lines:
    """A file for the csv module that keeps the last line written."""

    def __init__(self) -> None:
        self.line = ""

    def write(self, text: str) -> None:
        """Keep a line."""
        self.line = text


def write_csv(
    columns: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: frozenset[str] = frozenset()
) -> Iterator[str]:
    """Write a heading and rows, a line a piece.

    Args:
        columns: the names of the columns.
        rows: a text for each column.
        numbers: the columns that hold plain numbers, which may start with a minus.
    """
    lines = _Lines()
    writer = csv.writer(lines, lineterminator="\r\n")
    writer.writerow(columns)
    yield lines.line
    plain = {place for place, name in enumerate(columns) if name in numbers}
    for row in rows:
        if not _is_plain("".join(row)):
            row = [show_unseen(cell) for cell in row]  # noqa: PLW2901 - the same row, shown
        writer.writerow(
            [
                f"'{cell}" if cell.startswith(_RUN_BY_SPREADSHEETS) and place not in plain else cell
                for place, cell in enumerate(row)
            ]
        )
        yield lines.line


def show_unseen(text: str) -> str:
    r"""Show each character that is not seen by its code point, but for line ends and what joins an emoji.

    >>> show_unseen("a\tb <U+0009>")
    'a<U+0009>b <U+003C>U+0009>'
    """
    return _SHOWN.sub(_show_match, text)


def read_cell(text: str) -> str:
    r"""Return what a cell held before `write_csv` changed it.

    >>> read_cell("'=1+1"), read_cell("a<U+0009>b")
    ('=1+1', 'a\tb')
    """
    if text.startswith("'") and text[1:].startswith(_RUN_BY_SPREADSHEETS):
        text = text[1:]
    return _CODE_POINT.sub(lambda match: chr(int(match[1], 16)), text) if "<U+" in text else text


def _is_plain(text: str) -> bool:
    """Return whether a text surely holds nothing to be shown; a search in every cell is felt."""
    return _SUSPECT.search(text) is None


def _show_match(match: re.Match[str]) -> str:
    return f"<U+{ord(match[0]):04X}>"

"""Columns of text at a fixed width, wide and combining characters included.

rich lays out some hundred rows a second; this serves lists of any length with rich's cell widths only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from factcheck.findings.printable import printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

GAP: Final = 2
"""Cells between two columns."""

_LONGEST_WORD: Final = 16
"""Cells that a column gives to one word before it breaks the word."""

_BOLD: Final = "\x1b[1m"
_DIM: Final = "\x1b[2m"
_PLAIN: Final = "\x1b[0m"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    Attributes:
        heading: its name.
        least: the cells that it keeps however narrow the page is.
        is_number: whether its texts stand at its right edge.
    """

    heading: str
    least: int
    is_number: bool = False


def lay_out(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int, *, colour: bool
) -> Iterator[str]:
    """Lay rows out in columns, each text wrapped in its own, a line a piece.

    Where a row takes several lines, rows are set apart by an empty line.

    Args:
        columns: the columns.
        rows: a text for each column; it may hold anything.
        width: cells of a line.
        colour: whether the headings may be set in bold.
    """
    safe = [[printable(cell) for cell in row] for row in rows]
    widths = _widths(columns, safe, width)
    wrapped = [[wrap(cell, cells) for cell, cells in zip(row, widths, strict=True)] for row in safe]
    heading = [wrap(column.heading, cells) for column, cells in zip(columns, widths, strict=True)]
    for line in _lines(columns, heading, widths):
        yield f"{style(line, bold=True, colour=colour)}\n"
    yield f"{(' ' * GAP).join('─' * cells for cells in widths)}\n"
    is_spaced = any(len(cell) > 1 for row in wrapped for cell in row)
    for place, row in enumerate(wrapped):
        if place and is_spaced:
            yield "\n"
        for line in _lines(columns, row, widths):
            yield f"{line}\n"


def wrap(text: str, width: int) -> list[str]:
    """Break a text into lines of at most some cells: at spaces, in long words after hyphens or anywhere."""
    from rich.cells import cell_len

    if "\n" not in text and cell_len(text) <= width:
        return [text]
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        for piece in _pieces(word, width):
            cells = cell_len(piece.text)
            gap = 1 if line and piece.starts_word else 0
            if line and used + gap + cells > width:
                lines.append(line)
                line, used, gap = "", 0, 0
            line += " " * gap + piece.text
            used += gap + cells
    return [*lines, line]


def fields(pairs: Sequence[tuple[str, str]], width: int, *, colour: bool) -> Iterator[str]:
    """Lay labels out with texts beside them, the texts wrapped."""
    left = max((len(label) for label, _ in pairs), default=0) + GAP
    for label, text in pairs:
        for number, line in enumerate(wrap(printable(text), max(20, width - left))):
            shown = (
                style(label.ljust(left), bold=False, colour=colour) if number == 0 else " " * left
            )
            yield f"{shown}{line}\n"


def paragraph(text: str, width: int, indent: str = "") -> Iterator[str]:
    """Lay a text out over as many lines as it takes, each with an indent."""
    for line in wrap(printable(text), max(20, width - len(indent))):
        yield f"{indent}{line}\n"


def style(text: str, *, bold: bool, colour: bool) -> str:
    """Set a text in bold, or dim, where that is wanted at all."""
    return f"{_BOLD if bold else _DIM}{text}{_PLAIN}" if colour and text.strip() else text


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    starts_word: bool


def _pieces(word: str, width: int) -> Iterator[_Piece]:
    """Split a word that no line can hold: after hyphens and slashes, else where the line ends."""
    from rich.cells import cell_len, chop_cells

    if cell_len(word) <= width:
        yield _Piece(word, starts_word=True)
        return
    is_first = True
    for part in _after_hyphens(word):
        for chopped in [part] if cell_len(part) <= width else chop_cells(part, width):
            yield _Piece(chopped, starts_word=is_first)
            is_first = False


def _after_hyphens(word: str) -> Iterator[str]:
    start = 0
    for place, character in enumerate(word):
        if character in "-/":
            yield word[start : place + 1]
            start = place + 1
    if start < len(word):
        yield word[start:]


def _widths(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """Give each column its natural width, or share the page out where that is too much.

    What a column wants beyond its least width is met in proportion.
    """
    from rich.cells import cell_len

    natural = [cell_len(column.heading) for column in columns]
    for row in rows:
        for place, cell in enumerate(row):
            natural[place] = max(natural[place], cell_len(cell))
    room = width - GAP * (len(columns) - 1)
    if sum(natural) <= room:
        return natural
    widths = _least_widths(columns, rows, natural)
    missing = [wanted - given for wanted, given in zip(natural, widths, strict=True)]
    spare = max(0, room - sum(widths))
    total = sum(missing)
    if total:
        widths = [
            given + spare * lacks // total for given, lacks in zip(widths, missing, strict=True)
        ]
    while sum(widths) > room and max(widths) > 1:
        widths[widths.index(max(widths))] -= 1
    return widths


def _least_widths(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], natural: Sequence[int]
) -> list[int]:
    """Give each column the width of its longest word, within reason, so that words stay whole."""
    from rich.cells import cell_len

    longest = [cell_len(column.heading) for column in columns]
    for row in rows:
        for place, cell in enumerate(row):
            for word in cell.split():
                for part in _after_hyphens(word):
                    longest[place] = max(longest[place], cell_len(part))
    return [
        min(wanted, max(column.least, min(word, _LONGEST_WORD)))
        for column, word, wanted in zip(columns, longest, natural, strict=True)
    ]


def _lines(
    columns: Sequence[Column], cells: Sequence[list[str]], widths: Sequence[int]
) -> Iterator[str]:
    from rich.cells import cell_len

    for place in range(max(len(cell) for cell in cells)):
        parts = []
        for column, cell, width in zip(columns, cells, widths, strict=True):
            text = cell[place] if place < len(cell) else ""
            space = " " * max(0, width - cell_len(text))
            parts.append(space + text if column.is_number else text + space)
        yield (" " * GAP).join(parts).rstrip()

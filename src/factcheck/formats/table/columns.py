"""The columns of a table, and how the cells of a page are shared out among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.table.wrap import count_cells, measure_longest_piece, wrap
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP: Final = 2
"""Cells between two columns."""

_WHOLE_WORD: Final = 16
"""Cells that a column gives to one word before it breaks the word."""

_MOST_KEPT: Final = 26
"""Cells up to which a column grows so that its texts take few lines and none must be shortened."""

MOST_LINES: Final = 12
"""Lines of a cell beyond which more of them do not make a table easier to read."""

_RAGGED: Final = 4
"""Cells that a wrapped line leaves free, since words stay whole: half of a longer word."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    Attributes:
        heading: its name.
        least: the cells that it keeps however narrow the page is.
        is_number: whether its texts stand at its right edge.
        extra: lines that its texts may take more than others of a row that has texts below it; None
            where they are never shortened, as those of figures and dates.
    """

    heading: str
    least: int
    is_number: bool = False
    extra: int | None = 0


def compute_widths(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int, most: int
) -> list[int]:
    """Compute the widths of columns: the natural ones, or shares of the page where those are too much.

    A column gets what nine of ten of its texts need in the fewest lines that fit the page, so that
    one long text starves no other column; what is left over goes to those that lack most.

    Args:
        columns: with their headings.
        rows: a text a column.
        width: of the page, in cells.
        most: lines that a cell may take.

    Returns:
        In cells, one a column.
    """
    sizes = [
        [count_cells(column.heading), *(count_cells(row[place]) for row in rows)]
        for place, column in enumerate(columns)
    ]
    natural = [max(size) for size in sizes]
    room = width - GAP * (len(columns) - 1)
    if sum(natural) <= room:
        return natural
    typical = [sorted(size)[(len(size) - 1) * 9 // 10] for size in sizes]
    least = _compute_least_widths(columns, rows, natural, most)
    widths = least
    for lines in range(1, most + 1):
        widths = [
            min(whole, max(floor, -(-often // lines) + (_RAGGED if lines > 1 else 0)))
            for whole, floor, often in zip(natural, least, typical, strict=True)
        ]
        if sum(widths) <= room:
            break
    else:
        widths = least
    lacking = [wanted - given for wanted, given in zip(natural, widths, strict=True)]
    spare, total = max(0, room - sum(widths)), sum(lacking)
    widths = [
        given + (spare * lack // total if total else 0)
        for given, lack in zip(widths, lacking, strict=True)
    ]
    order = [place for place, column in enumerate(columns) if column.extra == 0]
    while sum(widths) > room and max(widths) > 1:
        given = [place for place in order if widths[place] > columns[place].least]
        widest = max(given or range(len(widths)), key=widths.__getitem__)
        widths[widest] -= 1
    return widths


def _compute_least_widths(
    columns: Sequence[Column], rows: Sequence[Sequence[str]], natural: Sequence[int], most: int
) -> list[int]:
    """Compute for each column the width of its longest word, within reason, so that words stay whole."""
    longest = [
        max(map(measure_longest_piece, {column.heading, *(row[place] for row in rows)}))
        for place, column in enumerate(columns)
    ]
    least = [
        min(wanted, max(column.least, min(word, _WHOLE_WORD)))
        for column, word, wanted in zip(columns, longest, natural, strict=True)
    ]
    if most == MOST_LINES:
        return least
    return [
        _compute_width_in_lines(size, {row[place] for row in rows}, most)
        for place, size in enumerate(least)
    ]


def _compute_width_in_lines(width: int, texts: set[str], most: int) -> int:
    """Return the cells, within reason, in which texts take at most some lines."""
    for text in texts:
        while width < _MOST_KEPT and len(wrap(text, width)) > most:
            width += 1
    return width

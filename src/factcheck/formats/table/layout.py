"""Columns of text at a fixed width, wide and combining characters included.

rich lays out some hundred rows a second; this serves lists of any length with rich's cell widths
only, and asks for those only where a text is not plain ASCII.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.formats.table.columns import GAP, MOST_LINES, Column, compute_widths
from factcheck.formats.table.wrap import count_cells, shorten, wrap
from factcheck.text.printable import escape_unsafe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Block: TypeAlias = "tuple[str, Sequence[Sequence[str]]]"
"""The heading of some rows, empty for none, and the rows: a text for each column, then for each line below."""

STACKED_BELOW: Final = 60
"""Cells of a page below which rows stand as labelled lines: columns would cut every word."""

_MOST_LINES_OF_ROW: Final = 4
"""Lines of a row that has texts below it: what is longer is shortened."""

INDENT: Final = "  "
"""Before what stands below a row."""

_LEAST_TEXT: Final = 20
"""Cells of text beside a label; where less is left, the text stands below its label."""

_BOLD: Final = "\x1b[1m"
_DIM: Final = "\x1b[2m"
_PLAIN: Final = "\x1b[0m"


def write_table(
    columns: Sequence[Column],
    blocks: Sequence[Block],
    width: int,
    *,
    colour: bool,
    is_close: bool = False,
    below: Sequence[str] = (),
    is_whole: bool = False,
) -> Iterator[str]:
    """Write blocks of rows in columns that are the same for all of them, a line a piece.

    Where a row takes several lines, the rows of all blocks are set apart by empty lines. A page
    of less than 60 cells gets each row as lines with a label each. A row with texts below it takes
    four lines: what is longer is shortened, but no text of a column that is kept, and not the last
    text below.

    Args:
        columns: the columns.
        blocks: the rows with their headings; the texts may hold anything.
        width: cells of a line.
        colour: whether the headings may be set in bold.
        is_close: whether rows stay together, since what begins each of them is seen.
        below: the headings of the texts that stand below a row, each on a line of its own.
        is_whole: whether nothing is shortened, however many lines a row takes.
    """
    safe = [
        (title, [[escape_unsafe(cell) for cell in row] for row in rows]) for title, rows in blocks
    ]
    if width < STACKED_BELOW:
        labels = [
            *(column.heading for column in columns),
            *(text.partition(";")[0] for text in below),
        ]
        yield from _write_stacked(labels, safe, width, colour=colour)
        return
    most = _MOST_LINES_OF_ROW - len(below) if below else MOST_LINES
    widths = compute_widths(columns, [row for _, rows in safe for row in rows], width, most)
    headings = [wrap(column.heading, room) for column, room in zip(columns, widths, strict=True)]
    plainly = _build_line_format(columns, widths)
    rule = (" " * GAP).join("─" * room for room in widths)
    wrappers = [
        _build_wrapper(
            room, None if is_whole or column.extra is None or not below else most + column.extra
        )
        for column, room in zip(columns, widths, strict=True)
    ]
    wrapped = [
        (
            title,
            [
                [wrapped_once(cell) for wrapped_once, cell in zip(wrappers, row, strict=False)]
                for row in rows
            ],
        )
        for title, rows in safe
    ]
    is_spaced = not is_close and any(
        below or len(cell) > 1 for _, rows in wrapped for row in rows for cell in row
    )
    for number, (title, rows) in enumerate(wrapped):
        yield from _write_block_heading(title, width, is_first=number == 0, colour=colour)
        for line in (
            *_format_lines(columns, headings, widths, plainly),
            *(f"{INDENT}{text}" for text in below),
        ):
            yield f"{add_style(line, bold=True, colour=colour)}\n"
        yield f"{rule}\n"
        for place, row in enumerate(rows):
            if place and is_spaced:
                yield "\n"
            yield "\n".join(_format_lines(columns, row, widths, plainly)) + "\n"
            texts = safe[number][1][place][len(columns) :]
            if is_whole:
                yield from _write_hanging(texts, width)
            elif below:
                yield from _write_below(texts, max(map(len, row)), width)


def write_fields(pairs: Sequence[tuple[str, str]], width: int, *, colour: bool) -> Iterator[str]:
    """Write labels with texts beside them, or below them where the page is narrow.

    Args:
        pairs: labels with their texts.
        width: of the page, in cells.
        colour: whether labels may be styled.
    """
    left = max((len(label) for label, _ in pairs), default=0) + GAP
    is_beside = width - left >= _LEAST_TEXT
    for label, text in pairs:
        if not is_beside:
            yield f"{add_style(label, bold=False, colour=colour)}\n"
            yield from write_paragraph(text, width, " " * GAP)
            continue
        for number, line in enumerate(wrap(escape_unsafe(text), width - left)):
            shown = (
                add_style(label.ljust(left), bold=False, colour=colour)
                if not number
                else " " * left
            )
            yield f"{shown}{line}".rstrip(" ") + "\n"


def write_paragraph(text: str, width: int, indent: str = "") -> Iterator[str]:
    """Write a text over as many lines as it takes, each with an indent.

    Args:
        text: of any length.
        width: of the page, in cells.
        indent: what stands before each line; it counts as part of the width.
    """
    for line in wrap(escape_unsafe(text), width - count_cells(indent)):
        yield f"{indent}{line}".rstrip(" ") + "\n"


def write_heading(text: str, width: int, *, colour: bool) -> Iterator[str]:
    """Write a text as a heading, in bold where that is wanted.

    Args:
        text: of any length.
        width: of the page, in cells.
        colour: whether it may be bold.
    """
    for line in wrap(escape_unsafe(text), width):
        yield f"{add_style(line, bold=True, colour=colour)}\n"


def add_style(text: str, *, bold: bool, colour: bool) -> str:
    """Add to a text the style of bold, or dim, where that is wanted at all.

    Args:
        text: the text.
        bold: whether it is bold; dim if not.
        colour: whether it may be styled at all.
    """
    return f"{_BOLD if bold else _DIM}{text}{_PLAIN}" if colour and text.strip() else text


def _write_below(texts: Sequence[str], used: int, width: int) -> Iterator[str]:
    """Write texts below a row on the lines that it left, the last of them whole in any case."""
    room = max(1, _MOST_LINES_OF_ROW - used)
    *others, last = texts
    last_lines = wrap(last, width - len(INDENT))
    spare = room - len(last_lines)
    if spare >= len(others):
        for text in others:
            lines = shorten(text, width - len(INDENT), spare - len(others) + 1)
            yield from (f"{INDENT}{line}\n" for line in lines)
    elif (behind := width - len(INDENT) - count_cells(f"{last_lines[-1]}; ")) >= _LEAST_TEXT:
        last_lines[-1] += f"; {shorten(others[0], behind)[0]}"
    yield from (f"{INDENT}{line}\n" for line in last_lines)


def _write_hanging(texts: Sequence[str], width: int) -> Iterator[str]:
    """Write texts below a row whole, the further lines of each set in once more."""
    for text in texts:
        first, *others = wrap(text, width - 2 * len(INDENT))
        yield f"{INDENT}{first}\n"
        yield from (f"{INDENT}{INDENT}{line}\n" for line in others)


def _write_stacked(
    labels: Sequence[str], blocks: Sequence[Block], width: int, *, colour: bool
) -> Iterator[str]:
    for number, (title, rows) in enumerate(blocks):
        yield from _write_block_heading(title, width, is_first=number == 0, colour=colour)
        for place, row in enumerate(rows):
            if place:
                yield "\n"
            pairs = [(label, cell) for label, cell in zip(labels, row, strict=True) if cell]
            yield from write_fields(pairs, width, colour=colour)


def _write_block_heading(title: str, width: int, *, is_first: bool, colour: bool) -> Iterator[str]:
    if not is_first:
        yield "\n"
    if title:
        yield from write_heading(title, width, colour=colour)
        yield "\n"


def _build_wrapper(width: int, most: int | None) -> Callable[[str], list[str]]:
    """Build a function that wraps each text once: speakers, dates, sources come again in a list.

    Args:
        width: cells of a line.
        most: lines beyond which a text is shortened; None for as many as it takes.
    """
    known: dict[str, list[str]] = {}

    def wrap_once(text: str) -> list[str]:
        lines = known.get(text)
        if lines is None:
            lines = wrap(text, width) if most is None else shorten(text, width, most)
            known[text] = lines
        return lines

    return wrap_once


def _build_line_format(columns: Sequence[Column], widths: Sequence[int]) -> str:
    """Build the format of a line whose texts have a cell for each character."""
    return (" " * GAP).join(
        f"{{:{'>' if column.is_number else '<'}{width}}}"
        for column, width in zip(columns, widths, strict=True)
    )


def _format_lines(
    columns: Sequence[Column], row: Sequence[Sequence[str]], widths: Sequence[int], plainly: str
) -> Iterator[str]:
    for texts in zip_longest(*row, fillvalue=""):
        if "".join(texts).isascii():  # most are, and a call for each would be felt
            yield plainly.format(*texts).rstrip(" ")
        else:
            yield _format_line(columns, texts, widths)


def _format_line(columns: Sequence[Column], texts: Sequence[str], widths: Sequence[int]) -> str:
    parts = []
    for column, text, width in zip(columns, texts, widths, strict=True):
        space = " " * (width - count_cells(text))
        parts.append(space + text if column.is_number else text + space)
    return (" " * GAP).join(parts).rstrip(" ")


def write_remarks(remarks: Sequence[str], width: int, *, apart: bool) -> Iterator[str]:
    """Write lines below a page, set apart from what stands above if there is anything.

    Args:
        remarks: a paragraph each.
        width: of the page, in cells.
        apart: whether something stands above.
    """
    if remarks and apart:
        yield "\n"
    for remark in remarks:
        yield from write_paragraph(remark, width)

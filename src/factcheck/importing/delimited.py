"""Tables as text: CSV with any delimiter (RFC 4180), every cell with its place."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from factcheck.importing.found import Cell
from factcheck.importing.remarks import ImportingError, ImportOutcome, Remark
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

_DELIMITERS: Final = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_TYPED: Final = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "bar": "|"}
_QUOTED: Final = re.compile(r'"((?:[^"]|"")*)"')
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_TOLD: Final = re.compile(r"(sep=([,;|\t]))(?:\r\n|\r|\n)", re.IGNORECASE)
"""The line before the head by which a spreadsheet is told what parts the cells."""
_LOOKED_AT: Final = 50
"""Lines by which a delimiter is found."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, or an object of a line: its texts by the names of their columns."""

    line: int
    cells: dict[str, Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its head.

    Attributes:
        columns: their names; one without a name is called by its number.
        rows: those that can be read.
        delimiter: what stands between cells, in words.
        remarks: rows that were skipped or refused.
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    delimiter: str
    remarks: tuple[Remark, ...]


def read_table(text: str, delimiter: str | None) -> Table:
    """Return the table that a text is.

    Args:
        text: with a head in its first line.
        delimiter: one character or its name; None to find it.

    Raises:
        ImportingError: the delimiter cannot be told, two columns have one name, or there is no row.
    """
    remarks: list[Remark] = []
    told = _TOLD.match(text)
    if told is not None:
        message = f"'{told[1]}' says what parts the cells, as spreadsheets write it"
        remarks.append(Remark(1, 1, ImportOutcome.READ, "row", message))
    chosen = _read_delimiter(delimiter) or (told and told[2]) or _find_delimiter(text)
    lines = _read_rows(text, chosen, remarks, told.end() if told else 0)
    head = next(lines, None)
    if head is None:
        raise ImportingError("the table has no head, expected the names of its columns")
    columns = tuple(cell.text.strip() or f"column {at}" for at, cell in enumerate(head, start=1))
    twice = [name for name, count in Counter(columns).items() if count > 1]
    if twice:
        raise ImportingError(
            f"two columns are called '{twice[0]}', expected different names",
            hint="rename one of them in the first line",
        )
    rows: list[Row] = []
    seen: dict[tuple[str, ...], int] = {}
    for cells in lines:
        line = cells[0].line
        texts = tuple(cell.text for cell in cells)
        if len(cells) != len(columns):
            remarks.append(
                Remark(
                    line,
                    1,
                    ImportOutcome.REFUSED,
                    "row",
                    f"the row has {len(cells)} cells, expected {len(columns)} as in the first line",
                )
            )
        elif texts in seen:
            remarks.append(
                Remark(
                    line,
                    1,
                    ImportOutcome.SKIPPED,
                    "row",
                    f"the row is the same as that of line {seen[texts]}",
                )
            )
        else:
            seen[texts] = line
            named = zip(columns, cells, strict=True)
            rows.append(
                Row(
                    line,
                    {
                        name: cell._replace(text=cell.text.strip(), field=name)
                        for name, cell in named
                    },
                )
            )
    return Table(columns, tuple(rows), _DELIMITERS.get(chosen, f"'{chosen}'"), tuple(remarks))


def remove_told(text: str) -> str:
    """Return a table without the line before its head that says what parts the cells.

    Args:
        text: the table.
    """
    return _TOLD.sub("", text, count=1) if _TOLD.match(text) else text


def _read_rows(
    text: str, delimiter: str, remarks: list[Remark], head: int = 0
) -> Iterator[list[Cell]]:
    """Yield the rows with anything in them, each as its cells; the head begins at a character."""
    at, line, start = head, 2 if head else 1, head
    ending = re.compile(f"[^{re.escape(delimiter)}\r\n]*")
    while at < len(text):
        cells: list[Cell] = []
        is_broken = False
        while True:
            column = at - start + 1
            quoted = _QUOTED.match(text, at)
            opened = line
            if quoted is not None:
                at = quoted.end()
                inner = quoted[1].replace('""', '"')
                for each in _LINE_END.finditer(quoted[0]):
                    line += 1
                    start = quoted.start() + each.end()
            elif text.startswith('"', at):
                remarks.append(
                    Remark(
                        line,
                        column,
                        ImportOutcome.REFUSED,
                        "row",
                        "a quotation mark opens a cell here and none closes it, so the rest of the file is not read",
                    )
                )
                return
            else:
                inner = ""
            plain = ending.match(text, at)
            assert plain is not None, "no character is a match too"
            if quoted is not None and plain[0].strip():
                is_broken = True
                message = "text stands behind the closing quotation mark of a cell, so the row is not read"
                remarks.append(Remark(line, at - start + 1, ImportOutcome.REFUSED, "row", message))
            cells.append(Cell(inner + plain[0], opened, column, ""))
            at = plain.end()
            if text[at : at + 1] != delimiter:
                break
            at += 1
        end = _LINE_END.match(text, at)
        at = len(text) if end is None else end.end()
        first = cells[0].line
        line, start = line + 1, at
        if is_broken:
            continue
        if any(cell.text.strip() for cell in cells):
            yield cells
        else:
            remarks.append(Remark(first, 1, ImportOutcome.SKIPPED, "row", "the line is empty"))


def _read_delimiter(typed: str | None) -> str | None:
    if typed is None:
        return None
    delimiter = _TYPED.get(typed, typed)
    if len(delimiter) != 1 or delimiter in '"\r\n':
        raise ImportingError(
            f"--delimiter '{typed}' is no single character", hint="such as ';' or tab"
        )
    return delimiter


def _find_delimiter(text: str) -> str:
    """Return what parts all first lines into equally many cells, more than one."""
    lines = text[: 1 << 16].splitlines()[:_LOOKED_AT]
    sample = "\n".join(lines)
    head = [each for each in _DELIMITERS if each in _QUOTED.sub("", lines[0])]
    if len(head) > 1:
        even = []
        for each in head:
            widths = Counter(len(row) for row in _read_rows(sample, each, []))
            if len(widths) == 1:
                even.append(each)
        head = even or head
    if len(head) > 1:
        names = " or ".join(_DELIMITERS[each] for each in head)
        raise ImportingError(
            f"the cells of the first line are parted by {names}, expected one of them",
            hint=f"give --delimiter {_DELIMITERS[head[0]]}",
        )
    return head[0] if head else ","

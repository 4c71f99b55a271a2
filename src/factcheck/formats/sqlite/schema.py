"""The tables and columns of a ledger as SQLite has them: types, keys, and how a cell is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.dataset.columns import CellKind
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.dataset.cells import Cell, Row
    from factcheck.formats.dataset.columns import TableShape

TYPES: Final = {
    CellKind.KEY: "TEXT PRIMARY KEY",
    CellKind.NUMBER: "INTEGER PRIMARY KEY",
    CellKind.TEXT: "TEXT",
    CellKind.COUNT: "INTEGER",
    CellKind.FLAG: "INTEGER",
    CellKind.EXACT: "TEXT",
    CellKind.LIST: "TEXT",
    CellKind.PAIRS: "TEXT",
    CellKind.JSON: "TEXT",
}
"""What SQLite calls what stands in a column."""
ROUNDED: Final = "_real"
"""Behind the name of a column of exact decimals: the same, rounded, to sort and draw by."""
_SAID_OF: Final = {
    CellKind.FLAG: " (1 or 0)",
    CellKind.EXACT: " Exactly, as text.",
    CellKind.LIST: " A list, as JSON.",
    CellKind.PAIRS: " An object, as JSON.",
    CellKind.JSON: " As JSON.",
}


def list_columns(table: TableShape) -> Iterator[tuple[str, str, str]]:
    """List the columns of a table: the name, the type with what restricts it, and what stands in it.

    Args:
        table: the table, with its columns in order.
    """
    for column in table.columns:
        needed = " NOT NULL" if column.is_needed else ""
        names = f' REFERENCES "{column.names}" ("id")' if column.names else ""
        holds = f"{column.holds}{_SAID_OF.get(column.kind, '')}"
        yield column.name, f"{TYPES[column.kind]}{needed}{names}", holds
        if column.kind is CellKind.EXACT:
            rounded = f"{column.holds} Rounded, to sort and draw by."
            yield f"{column.name}{ROUNDED}", "REAL", rounded


def list_cells(table: TableShape, row: Row) -> Iterator[str | int | None]:
    """List the cells of a row as the columns take them.

    A rounded column takes the exact text and makes of it what it can hold.

    Args:
        table: the table, with its columns in order.
        row: a cell a column; None where there is nothing.
    """
    for column, cell in zip(table.columns, row, strict=True):
        written = _write_cell(cell)
        yield written
        if column.kind is CellKind.EXACT:
            yield written


def _write_cell(cell: Cell) -> str | int | None:
    if cell is None or isinstance(cell, str):
        return cell
    if isinstance(cell, int):
        return int(cell)
    if isinstance(cell, tuple | dict):
        return write_json(cell)
    return f"{cell:f}"

"""The columns of a ledger as Parquet has them: types, and how a cell is handed to DuckDB."""

from __future__ import annotations

from decimal import Context, Decimal, Inexact, InvalidOperation
from typing import TYPE_CHECKING, Final

from factcheck.formats.dataset.columns import CellKind
from factcheck.formats.dataset.tables import TABLES, VERSION
from factcheck.store.dataset.spool import RowShape
from factcheck.text.json_text import write_json_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.dataset.cells import Row
    from factcheck.formats.dataset.columns import TableShape
    from factcheck.model.claims import Head
    from factcheck.store.dataset.spool import Cell as LineCell

TYPES: Final = {
    CellKind.KEY: "VARCHAR",
    CellKind.NUMBER: "BIGINT",
    CellKind.TEXT: "VARCHAR",
    CellKind.COUNT: "BIGINT",
    CellKind.FLAG: "BOOLEAN",
    CellKind.EXACT: "VARCHAR",
    CellKind.LIST: "VARCHAR[]",
    CellKind.PAIRS: "VARCHAR[]",
    CellKind.JSON: "VARCHAR",
}
"""What DuckDB calls what stands in a column."""
LIMITED: Final = "_decimal"
"""Behind the name of a column of exact decimals: the same for arithmetic; null where it does not fit."""
LIMITED_TYPE: Final = "DECIMAL(38,9)"
_NUMBERED_BY: Final = "row_number"
"""The number of a row in a data set; no table has a column of this name."""
_PLACE: Final = Decimal("1E-9")
_EXACTLY: Final = Context(prec=38, traps=[Inexact, InvalidOperation])
_SAID_OF: Final = {
    CellKind.EXACT: " Exactly, as text.",
    CellKind.PAIRS: " A list of `name=text`.",
    CellKind.JSON: " As JSON.",
}


def list_columns(table: TableShape) -> Iterator[tuple[str, str, str]]:
    """List the columns of a table: the name, the type, and what stands in it.

    Args:
        table: the table, with its columns in order.
    """
    for column in table.columns:
        yield (
            column.name,
            TYPES[column.kind],
            f"{column.holds}{_SAID_OF.get(column.kind, '')}",
        )
        if column.kind is CellKind.EXACT:
            said = "For arithmetic; null where it has more than 29 digits before the point or 9 behind."
            yield f"{column.name}{LIMITED}", LIMITED_TYPE, f"{column.holds} {said}"


def build_cells(table: TableShape, row: Row) -> Iterator[LineCell]:
    """Build the cells of a row as lines have them, in the order of `list_columns`; decimals are texts."""
    for column, cell in zip(table.columns, row, strict=True):
        if isinstance(cell, Decimal):
            yield f"{cell:f}"
        elif isinstance(cell, dict):
            yield tuple(f"{name}={text}" for name, text in cell.items())
        else:
            yield cell
        if column.kind is CellKind.EXACT:
            yield _format_limited(cell) if isinstance(cell, Decimal) else None


def build_shape(name: str, head: Head | None) -> RowShape:
    """Return the shape of a table, with what a file of it says of itself: of the corpus, of the table, and of each column.

    Args:
        name: of the table.
        head: what the corpus says of itself.
    """
    table = TABLES[name]
    said = {"table": name, "table_title": table.title, "version": str(VERSION)}
    if head is not None:
        told = {
            "title": head.title,
            "description": head.description or head.note,
            "licence": head.licence,
        }
        said.update((key, text) for key, text in told.items() if text is not None)
    said["columns"] = write_json_row({column: holds for column, _, holds in list_columns(table)})
    columns = tuple((column, kind) for column, kind, _ in list_columns(table))
    return RowShape(name, columns, tuple(said.items()), _NUMBERED_BY)


def _format_limited(number: Decimal) -> str | None:
    """Format a decimal that the type holds exactly; None for any other."""
    try:
        return f"{number.quantize(_PLACE, context=_EXACTLY):f}"
    except (Inexact, InvalidOperation):
        return None

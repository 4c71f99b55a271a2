"""The columns of a ledger as Parquet has them: types, and how a cell is handed to DuckDB."""

from __future__ import annotations

from decimal import Context, Decimal, Inexact, InvalidOperation
from typing import TYPE_CHECKING, Final

from factcheck.formats.dataset.columns import CellKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.dataset.cells import Cell, Row
    from factcheck.formats.dataset.columns import TableShape

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


def build_fields(table: TableShape, row: Row) -> dict[str, object]:
    """Build what JSON holds of a row; decimals are texts, and null is omitted.

    Args:
        table: the table, with its columns in order.
        row: a cell a column; None where there is nothing.
    """
    fields: dict[str, object] = {}
    for column, cell in zip(table.columns, row, strict=True):
        if cell is None:
            continue
        if isinstance(cell, Decimal):
            fields[f"{column.name}{LIMITED}"] = _format_limited(cell)
        fields[column.name] = _convert(cell)
    return fields


def _convert(cell: Cell) -> object:
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    if isinstance(cell, dict):
        return [f"{name}={text}" for name, text in cell.items()]
    return cell


def _format_limited(number: Decimal) -> str | None:
    """Format a decimal that the type holds exactly; None for any other."""
    try:
        return f"{number.quantize(_PLACE, context=_EXACTLY):f}"
    except (Inexact, InvalidOperation):
        return None

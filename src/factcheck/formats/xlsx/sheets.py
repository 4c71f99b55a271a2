"""The sheets of a workbook, in their order, and the rows that each takes of the tables."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.formats.dataset.columns import CellKind, DatasetColumn
from factcheck.formats.dataset.tables import TABLES, list_rows
from factcheck.formats.xlsx.cells import EXACTLY, is_kept_exactly

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.dataset.cells import Cell, NamedRow
    from factcheck.queries.tables import Tables

READ_ME: Final = "read-me"
_FIRST: Final = ("figures", "claims", "sources", "disputes", "pairs")
SHEETS: Final = (*_FIRST, *(name for name in TABLES if name not in _FIRST))
"""The tables in the order in which readers want them; what explains them stands behind."""
_OF_CLAIM: Final = ("topic", "claimant_name", "party", "said_on", "statement", "status", "selected")
"""Columns of its claim that a figure has too, since a sheet asks no other one."""
_WHERE: Final = (
    DatasetColumn("sources", "Where its claim stands.", CellKind.LIST),
    DatasetColumn("quotes", "The words there, a line each.", CellKind.LIST),
)


def list_columns(sheet: str) -> tuple[DatasetColumn, ...]:
    """List the columns of a sheet.

    Args:
        sheet: its name.
    """
    columns = {each.name: each for each in TABLES[sheet].columns}
    if sheet != "figures":
        return tuple(columns.values())
    of_claim = {each.name: each for each in TABLES["claims"].columns}
    first = [columns["id"], *(of_claim[name] for name in _OF_CLAIM)]
    rest = [each for name, each in columns.items() if name != "id"]
    last = max(place for place, each in enumerate(rest) if each.kind is CellKind.EXACT) + 1
    return (*first, *rest[:last], EXACTLY, *rest[last:], *_WHERE)


def list_sheet_rows(view: Tables) -> Iterator[tuple[str, dict[str, Cell]]]:
    """List the rows of all sheets, each with the name of its sheet; a figure waits for the rest of its claim.

    Args:
        view: all records of a ledger, as tables take them.

    Raises:
        AmbiguousFigureError: two figures have one name.
    """
    claim: dict[str, Cell] = {}
    waiting: list[dict[str, Cell]] = []
    sources: list[str] = []
    quotes: list[str] = []
    for name, cells in map(_name_cells, list_rows(view)):
        if name == "appearances":
            sources.append(str(cells["source"]))
            quotes.append(str(cells["quote"]))
        elif name != "figures" and waiting:
            where: dict[str, Cell] = {"sources": tuple(sources), "quotes": tuple(quotes)}
            yield from (("figures", {**each, **where}) for each in waiting)
            waiting = []
        if name == "claims":
            claim, sources, quotes = cells, [], []
        if name == "figures":
            waiting.append(
                {**cells, **{each: claim[each] for each in _OF_CLAIM}, **_build_exact_cell(cells)}
            )
        else:
            yield name, cells
    where = {"sources": tuple(sources), "quotes": tuple(quotes)}
    yield from (("figures", {**each, **where}) for each in waiting)


def _name_cells(row: NamedRow) -> tuple[str, dict[str, Cell]]:
    name, cells = row
    names = (each.name for each in TABLES[name].columns)
    return name, dict(zip(names, cells, strict=True))


def _build_exact_cell(cells: dict[str, Cell]) -> dict[str, Cell]:
    """Return the cell that says exactly what a spreadsheet rounds."""
    exact = (each.name for each in TABLES["figures"].columns if each.kind is CellKind.EXACT)
    return {
        EXACTLY.name: {
            name: f"{number:f}"
            for name in exact
            if isinstance(number := cells[name], Decimal) and not is_kept_exactly(number)
        }
    }

"""What a sheet holds of a row: its columns, and how cells are written so that no spreadsheet acts upon them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.formats.dataset.columns import DatasetColumn
from factcheck.text.csv_text import show_unseen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from xlsxwriter.worksheet import Worksheet

    from factcheck.formats.dataset.cells import Cell

EXACTLY: Final = DatasetColumn(
    "exactly", "The numbers of this row that a spreadsheet rounds, as `name=number`."
)
"""The column behind decimals; a spreadsheet keeps 15 digits of a number."""
_DIGITS: Final = 15
_LARGEST: Final = 300
"""Digits before or behind the point of a number that every spreadsheet takes."""
_TOO_MANY, _TOO_LONG = -1, -2
"""What XlsxWriter returns where it writes nothing, or not all."""
_LINES: Final = frozenset({"quotes", "comparability", "bridge", "notes"})
"""Lists of which each item is a line of the cell."""


class UnfitForSheetError(FactcheckError):
    """What no sheet holds."""


def is_kept_exactly(number: Decimal) -> bool:
    """Return whether a spreadsheet keeps every digit of a number.

    Args:
        number: at full scale; a spreadsheet keeps fifteen digits.
    """
    return len(number.normalize().as_tuple().digits) <= _DIGITS and _is_in_range(number)


def format_cell(column: DatasetColumn, cell: Cell) -> str:
    """Format what is no number as one text, in which nothing is hidden.

    Args:
        column: of the cell.
        cell: a text, or several of them.
    """
    if isinstance(cell, tuple):
        text = ("\n" if column.name in _LINES else "; ").join(cell)
    elif isinstance(cell, dict):
        text = "; ".join(f"{name}={said}" for name, said in cell.items())
    else:
        text = str(cell)
    return show_unseen(text)


def write_row(
    sheet: Worksheet, place: int, columns: Sequence[DatasetColumn], cells: Mapping[str, Cell]
) -> None:
    """Write a row, each cell below its column; of what is not there the cell is empty.

    Args:
        sheet: the sheet as the library has it.
        place: of the row, from 0; the headings are row 0.
        columns: of the sheet, in order.
        cells: by the names of columns.

    Raises:
        UnfitForSheetError: a text is longer than a cell, or there are more rows than in a sheet.
    """
    for across, column in enumerate(columns):
        cell = cells.get(column.name)
        if cell is None or (isinstance(cell, str | tuple | dict) and not cell):
            continue
        if isinstance(cell, bool):
            code = sheet.write_boolean(place, across, cell)
        elif isinstance(cell, int):
            code = sheet.write_number(place, across, cell)
        elif isinstance(cell, Decimal):
            code = sheet.write_number(place, across, cell) if _is_in_range(cell) else 0
        else:
            code = sheet.write_string(place, across, format_cell(column, cell))
        if code == _TOO_LONG:
            raise UnfitForSheetError(
                f"'{column.name}' of '{next(iter(cells.values()))}' is longer than the 32,767 characters"
                " that a cell of a spreadsheet holds",
                hint="export csv, sqlite or parquet, or omit it by a filter",
            )
        if code == _TOO_MANY:
            raise UnfitForSheetError(
                f"the sheet '{sheet.get_name()}' has more than the 1,048,576 rows that a spreadsheet holds",
                hint="export csv, sqlite or parquet, or fewer claims by a filter",
            )


def _is_in_range(number: Decimal) -> bool:
    return not number or abs(number.adjusted()) < _LARGEST

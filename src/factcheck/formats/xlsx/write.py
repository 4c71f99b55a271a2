"""A topic or a corpus whole as a workbook; the same ledger gives the same bytes.

Rows are written as they come, so that no sheet is held whole.
"""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.formats.dataset.columns import CellKind
from factcheck.formats.dataset.tables import TABLES, VERSION
from factcheck.formats.xlsx.cells import write_row
from factcheck.formats.xlsx.sheets import READ_ME, SHEETS, list_columns, list_sheet_rows
from factcheck.queries.tables import Tables
from factcheck.runtime.regular_file import read_pieces
from factcheck.text.csv_text import show_unseen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

    from factcheck.formats.dataset.columns import DatasetColumn
    from factcheck.formats.options import Options

_CREATED: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""The day that every workbook names, since none of them knows today."""
_WIDE: Final = frozenset(
    {
        "statement",
        "quote",
        "quotes",
        "question",
        "why_not",
        "answer",
        "sentence",
        "title",
        "note",
        "what",
    }
)
_WIDTHS: Final = (16, 50)
"""Of a column, and of one with sentences, in characters."""
_ALWAYS: Final = frozenset({"figures", "claims", "sources", "disputes", "pairs"})
"""Sheets that are shown without a row too."""
_RULES: Final = (
    "A row of one sheet names those of others by their ids; `figures` also says who said a figure, when and where.",
    "Each figure has its unit beside it. Numbers of different units, measures or days are not to be added up;"
    " the sheet `pairs` says which two can be compared.",
    "A spreadsheet keeps 15 digits of a number; `exactly` has those that are longer.",
    "A day is a text: `2019-01-14~` is inferred, `2018-07-20/2018-07-26` lies between the two.",
    "A character that is not seen is shown by its code point, such as <U+202E>.",
    "`selected` is TRUE for claims that the filters found; the others stand beside one of them.",
)


class XlsxExtraMissingError(FactcheckError):
    """XlsxWriter is not installed."""


def write_workbook(view: Tables, options: Options) -> Iterator[bytes]:
    """Write the workbook.

    Args:
        view: all records of a ledger, as tables take them.
        options: nothing of them is asked, since the format has no lines to fill and no colours.

    Raises:
        XlsxExtraMissingError: XlsxWriter is not installed.
        AmbiguousFigureError: two figures have one name.
        UnfitForSheetError: there is more than a sheet holds.
    """
    try:
        from xlsxwriter import Workbook
    except ImportError:
        raise XlsxExtraMissingError(
            "a workbook needs the extra 'xlsx'", hint="pip install 'factcheck-ledger[xlsx]'"
        ) from None
    with TemporaryDirectory(prefix="factcheck-") as folder:
        file = Path(folder) / "ledger.xlsx"
        with closing(Workbook(str(file), _build_settings(folder))) as workbook:
            workbook.set_properties({"created": _CREATED})
            _fill(workbook, view)
        yield from read_pieces(file)


def _build_settings(folder: str) -> dict[str, object]:
    """Return how XlsxWriter works: a row at a time, and no text is taken for anything else."""
    return {
        "constant_memory": True,
        "tmpdir": folder,
        "use_zip64": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }


def _fill(workbook: Workbook, view: Tables) -> None:
    head = workbook.add_format({"bold": True, "bottom": 1})
    columns = {name: list_columns(name) for name in SHEETS}
    sheets = {name: workbook.add_worksheet(name) for name in SHEETS}
    read_me = workbook.add_worksheet(READ_ME)
    for name, sheet in sheets.items():
        _write_head(sheet, columns[name], head)
    rows = dict.fromkeys(SHEETS, 0)
    for name, cells in list_sheet_rows(view):
        rows[name] += 1
        write_row(sheets[name], rows[name], columns[name], cells)
    for name, sheet in sheets.items():
        sheet.autofilter(0, 0, max(rows[name], 1), len(columns[name]) - 1)
        if not rows[name] and name not in _ALWAYS:
            sheet.hide()
    _write_read_me(read_me, view, rows)


def _write_head(sheet: Worksheet, columns: tuple[DatasetColumn, ...], head: object) -> None:
    sheet.freeze_panes(1, 1)
    for across, column in enumerate(columns):
        is_wide = column.name in _WIDE and column.kind is not CellKind.KEY
        sheet.set_column(across, across, _WIDTHS[is_wide])
        sheet.write_string(0, across, column.name, head)
        sheet.write_comment(0, across, column.holds, {"author": ""})


def _write_read_me(sheet: Worksheet, view: Tables, rows: dict[str, int]) -> None:
    sheet.set_column(0, 0, 20)
    sheet.set_column(1, 1, 100)
    lines: list[tuple[str, str]] = []
    if view.head is not None:
        told = (
            ("title", view.head.title),
            ("description", view.head.description),
            ("note", view.head.note),
            ("licence", view.head.licence),
            ("contact", view.head.contact),
        )
        lines += [(name, show_unseen(text)) for name, text in told if text is not None]
    lines += [("tables", f"version {VERSION}; docs/dataset.md of factcheck says more")]
    lines += [("how to read it", rule) for rule in _RULES]
    for name in SHEETS:
        hidden = "" if rows[name] or name in _ALWAYS else "; the sheet is hidden"
        lines.append((name, f"{TABLES[name].title}: {rows[name]:,} rows{hidden}"))
    for place, (name, text) in enumerate(lines):
        sheet.write_string(place, 0, name)
        sheet.write_string(place, 1, text)


VIEWS: Final = {Tables: write_workbook}

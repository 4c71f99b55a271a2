"""A workbook opens in spreadsheets as it is meant: numbers to reckon with, texts unchanged, no formula."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.cli.running import run
from factcheck.formats.formats import EXPORT_FORMATS
from factcheck.formats.options import Options
from factcheck.formats.xlsx.cells import format_cell, is_kept_exactly
from factcheck.formats.xlsx.sheets import READ_ME, SHEETS, list_columns, list_sheet_rows
from factcheck.model.proofs import Lock
from factcheck.queries.filters import Filters
from factcheck.queries.tables import build_tables
from factcheck.text.csv_text import read_cell
from hostile_ledgers import ledger_full_of
from tabled_ledgers import HOSTILE, ROOTS, read, read_fleet, read_money

if TYPE_CHECKING:
    from factcheck.queries.tables import Tables

unescape = pytest.importorskip("openpyxl.utils.escape").unescape
openpyxl = pytest.importorskip("openpyxl", reason="the extra 'test' brings openpyxl")
pytest.importorskip("xlsxwriter", reason="the extra 'xlsx' brings XlsxWriter")


def written(view: Tables) -> bytes:
    return b"".join(EXPORT_FORMATS["xlsx"].write_bytes(view, Options()))


def opened(workbook: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(workbook))


def rows_of(workbook: Any) -> dict[str, list[dict[str, Any]]]:
    """Read the sheets of tables, each row by the names in its head; what is empty is left out."""
    found = {}
    for name in SHEETS:
        head, *rows = workbook[name].iter_rows(values_only=True)
        cells = (zip(head, row, strict=True) for row in rows)
        found[name] = [
            {key: unescaped(cell) for key, cell in row if cell is not None} for row in cells
        ]
    return found


def unescaped(cell: Any) -> Any:
    """Return a text as Excel shows it: `_x005F_` is `_` (ECMA-376, ST_Xstring), which openpyxl leaves to its user."""
    return unescape(cell) if isinstance(cell, str) else cell


def expected(view: Tables) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in SHEETS}
    for name, cells in list_sheet_rows(view):
        row: dict[str, Any] = {}
        for column in list_columns(name):
            cell = cells[column.name]
            if cell is None or (isinstance(cell, str | tuple | dict) and not cell):
                continue
            is_number = isinstance(cell, Decimal | int)
            row[column.name] = cell if is_number else format_cell(column, cell)
        found[name].append(row)
    return found


def numbers_as_printed(rows: dict[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    """Return the rows with each number as the shortest text that a spreadsheet shows of it."""
    return {
        name: [
            {
                key: Decimal(repr(cell)) if isinstance(cell, float) else cell
                for key, cell in row.items()
            }
            for row in found
        ]
        for name, found in rows.items()
    }


def tabled(root: Path | None, folder: Path) -> Tables:
    corpus = read_fleet(folder) if root is None else read(root)
    return build_tables(corpus, Filters(), Lock())


@pytest.mark.parametrize("root", [*ROOTS.values(), None], ids=[*ROOTS, "fleet"])
def test_openpyxl_reads_every_row_numbers_as_numbers(root: Path | None, tmp_path: Path) -> None:
    view = tabled(root, tmp_path)
    workbook = opened(written(view))
    assert workbook.sheetnames == [*SHEETS, READ_ME]
    assert numbers_as_printed(rows_of(workbook)) == expected(view)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_is_run_and_all_come_back(text: str, tmp_path: Path) -> None:
    view = build_tables(ledger_full_of(text, tmp_path), Filters(), Lock())
    workbook = written(view)
    rows = rows_of(opened(workbook))
    assert numbers_as_printed(rows) == expected(view)
    assert [read_cell(row["statement"]) for row in rows["claims"]] == [text, text]
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        pages = [archive.read(name) for name in archive.namelist() if "worksheets/sheet" in name]
    assert [page for page in pages if re.search(rb"<f[ >/]|<hyperlink", page)] == []


def test_a_sheet_has_a_frozen_head_a_filter_and_a_note_a_column(tmp_path: Path) -> None:
    workbook = opened(written(tabled(None, tmp_path)))
    for name in SHEETS:
        sheet, columns = workbook[name], list_columns(name)
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref.startswith("A1:")
        head = next(sheet.iter_rows(max_row=1))
        assert [(cell.value, cell.comment.text) for cell in head] == [
            (column.name, column.holds) for column in columns
        ]


def test_the_read_me_says_whose_ledger_it_is_and_how_to_read_it() -> None:
    view = build_tables(read(ROOTS["invented"]), Filters(topic=("staffing",)), Lock())
    workbook = opened(written(view))
    lines = [*workbook[READ_ME].iter_rows(values_only=True)]
    hidden = [name for name in SHEETS if workbook[name].sheet_state == "hidden"]
    computed = ["derivations", "derivation_figures", "sums", "sum_parts"]
    assert hidden == ["scales", "reviews", "bridges", "bridge_parts", "lookalikes", *computed]
    assert lines[0] == ("title", "Riverside Transit and its drivers")
    assert ("pairs", "Whether two figures can be compared: 1 rows") in lines


NUMBERS_OF_A_SHEET = {
    "0.1": (0.1, None),
    "more than 123456789012345": (123456789012345, None),
    "more than 1234567890123456": (
        1234567890123456,
        "number=1234567890123456; low=1234567890123456; rounding_low=1234567890123456",
    ),
    "more than 12345678901234567890.5": (
        1.234567890123457e19,
        "number=12345678901234567890.5; low=12345678901234567890.5;"
        " rounding_low=12345678901234567890.5",
    ),
}
"""Numbers as printed, as the spreadsheet has them, and what stands beside those that it rounds."""


def test_a_number_that_a_spreadsheet_rounds_stands_exactly_beside_it(tmp_path: Path) -> None:
    corpus = read_money(tmp_path, ({"value": text} for text in NUMBERS_OF_A_SHEET))
    rows = rows_of(opened(written(build_tables(corpus, Filters()))))["figures"]
    found = {row["value"]: (row["number"], row.get("exactly")) for row in rows}
    assert found == NUMBERS_OF_A_SHEET


@pytest.mark.parametrize(
    ("number", "is_kept"),
    [("0", True), ("-0.001", True), ("9E+299", True), ("1E+300", False), ("1E-400", False)],
)
def test_what_a_spreadsheet_keeps(number: str, *, is_kept: bool) -> None:
    assert is_kept_exactly(Decimal(number)) is is_kept


def test_the_same_ledger_gives_the_same_bytes() -> None:
    view = build_tables(read(ROOTS["shipped"]), Filters(), Lock())
    assert written(view) == written(view)


REFUSED = {
    "a text that no cell holds": (
        "word " * 7_000,
        "error: 'note' of 'income-guild-2022' is longer than the 32,767 characters that a cell of a"
        " spreadsheet holds\n  hint: export csv, sqlite or parquet, or omit it by a filter\n",
    ),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_what_no_sheet_holds_is_refused_by_name(
    case: tuple[str, str], invented: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, said = case
    file = invented / "claims" / "fares.yaml"
    claim = "  income-guild-2022:\n"
    old = file.read_text(encoding="utf-8")
    file.write_text(old.replace(claim, f"{claim}    note: {text}\n"), encoding="utf-8")
    output = tmp_path / "ledger.xlsx"
    corpus = str(invented / "data" / "claims.yaml")
    code = run(["export", "--format", "xlsx", "-o", str(output), "--corpus", corpus])
    assert (code, output.exists()) == (2, False)
    assert capsys.readouterr().err == said


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
def test_libreoffice_reads_the_figures(tmp_path: Path) -> None:
    file = tmp_path / "ledger.xlsx"
    file.write_bytes(written(build_tables(read(ROOTS["invented"]), Filters(), Lock())))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    utf_8 = "csv:Text - txt - csv (StarCalc):44,34,76,1"
    command = ["soffice", home, "--headless", "--convert-to", utf_8, "--outdir", str(tmp_path)]
    subprocess.run([*command, str(file)], check=True, capture_output=True, timeout=300)
    rows = csv.DictReader(io.StringIO((tmp_path / "ledger.csv").read_text(encoding="utf-8")))
    figures = [(each["id"], each["value"], each["number"], each["unit"]) for each in rows]
    assert figures == [
        ("income-guild-2022", "about $50 million", "50000000", "USD"),
        ("ferry-income-2022", "millions of dollars", "", "USD"),
        ("income-authority-2022", "$48 million a year", "48000000", "USD"),
        ("riders-2022", "almost 40,000", "40000", "riders"),
        ("drivers-guild-2022", "fewer than 1,000", "1000", "drivers"),
        ("wages-offered-2022#at-once", "4%", "4", "percent"),
        ("wages-offered-2022#by-summer", "5%", "5", "percent"),
        ("drivers-authority-2022", "1,240", "1240", "drivers"),
    ]

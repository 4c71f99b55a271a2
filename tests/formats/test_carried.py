"""Each export carries what answers rest on, as data or in words, or the table in docs/formats.md says that it omits it."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import runpy
import sqlite3
from contextlib import closing
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

import yaml
from csv_readers import cell_given_back
from factcheck.cli.running import run
from factcheck.formats.dataset.tables import TABLES
from factcheck.formats.formats import EXPORT_FORMATS
from probed_ledger import LEDGER, PROBES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DOCUMENTED: Final = runpy.run_path(str(Path(__file__).parents[2] / "docs" / "carried.py"))
BASE: Final = "https://desk.example/ledger/"


def list_leaves(tree: object) -> Iterator[str]:
    """Yield the texts and numbers of a tree, each by itself."""
    if isinstance(tree, dict | list | tuple):
        for each in tree.values() if isinstance(tree, dict) else tree:
            yield from list_leaves(each)
    elif isinstance(tree, int | float | Decimal):
        yield f"{Decimal(str(tree)).normalize():f}" if not isinstance(tree, bool) else str(tree)
    elif tree is not None:
        yield str(tree)


def read_cells(cells: object) -> Iterator[str]:
    """Yield cells, and apart from them the parts of those that hold several."""
    for cell in list_leaves(cells):
        yield cell
        if cell.startswith(("[", "{")):
            try:
                yield from list_leaves(json.loads(cell))
            except ValueError:
                continue
        if "; " in cell or "=" in cell:
            yield from re.split(r"; |=", cell)


def read_csv(file: Path) -> Iterator[str]:
    rows = csv.reader(io.StringIO(file.read_text("utf-8"), newline=""))
    return read_cells([[cell_given_back(cell) for cell in row] for row in rows])


def read_charts(folder: Path) -> Iterator[str]:
    for file in sorted(folder.glob("*.csv")):
        yield from read_csv(file)


def read_sqlite(file: Path) -> Iterator[str]:
    with closing(sqlite3.connect(file)) as database:
        for name in TABLES:
            rows = database.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608 - our own names
            yield from name_filled(name, is_filled=bool(rows))
            yield from read_cells(rows)


def read_parquet(folder: Path) -> Iterator[str]:
    duckdb = pytest.importorskip("duckdb", reason="the extra 'parquet' brings DuckDB")
    for name in TABLES:
        rows = duckdb.read_parquet(str(folder / f"{name}.parquet")).fetchall()
        yield from name_filled(name, is_filled=bool(rows))
        yield from read_cells(rows)


def read_xlsx(file: Path) -> Iterator[str]:
    openpyxl = pytest.importorskip("openpyxl", reason="the extra 'test' brings openpyxl")
    pytest.importorskip("xlsxwriter", reason="the extra 'xlsx' brings XlsxWriter")
    for sheet in openpyxl.load_workbook(file):
        rows = [*sheet.iter_rows(min_row=2, values_only=True)]
        yield from name_filled(sheet.title, is_filled=bool(rows))
        yield from read_cells(rows)


def name_filled(table: str, *, is_filled: bool) -> Iterator[str]:
    """Yield the name of a table with rows: a sum is a row of numbers and names that stand elsewhere too."""
    if is_filled:
        yield f"table {table}"


def read_json(file: Path) -> Iterator[str]:
    return list_leaves(json.loads(file.read_text("utf-8")))


def read_lines(file: Path) -> Iterator[str]:
    return list_leaves([json.loads(line) for line in file.read_text("utf-8").splitlines()])


def read_yaml(file: Path) -> Iterator[str]:
    return list_leaves(yaml.safe_load(file.read_text("utf-8")))


def read_text(file: Path) -> Iterator[str]:
    """Yield a whole text as words, without markup and line ends."""
    text = re.sub(r"<[^>]*>|\\[lnr]", " ", file.read_text("utf-8"))
    plain = re.sub(r"\\([^\w\s])", r"\1", html.unescape(html.unescape(text)))
    yield re.sub(r"\s+", " ", re.sub(r"#(\d+);", lambda found: chr(int(found[1])), plain))


READ: Final[dict[str, Callable[[Path], Iterator[str]]]] = {
    "csv": read_csv,
    "csv-chart": read_charts,
    "sqlite": read_sqlite,
    "parquet": read_parquet,
    "xlsx": read_xlsx,
    "ndjson": read_lines,
    "yaml": read_yaml,
    **dict.fromkeys(("json", "claim", "claimreview", "annotations", "csl", "vega"), read_json),
}
"""How a format is read whose parts stand by themselves; all others are words."""


def find_state(told: list[str], thing: str) -> str:
    """Find how a thing stands in an export: as `data`, in `words`, or not at all, `-`."""
    probe = PROBES[thing]
    if probe.told in told or _normalize(probe.told) in told:
        return "data" if len(told) > 1 else "words"
    return "words" if probe.words and any(probe.words in each for each in told) else "-"


def _normalize(text: str) -> str:
    try:
        return f"{Decimal(text).normalize():f}"
    except InvalidOperation:
        return text


@pytest.mark.parametrize("form", EXPORT_FORMATS)
def test_an_export_carries_a_thing_as_the_table_says(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1550000000")
    monkeypatch.setenv("COLUMNS", "400")
    for state, text in (("before", LEDGER.partition("disputes:\n")[0]), ("now", LEDGER)):
        (tmp_path / state / "data").mkdir(parents=True)
        (tmp_path / state / "data" / "claims.yaml").write_text(text, "utf-8")
    out = tmp_path / f"out.{form}"
    words = ["export", "--corpus", str(tmp_path / "now"), "--format", form, "-o", str(out)]
    if form == "atom":
        words += ["--changed-since", str(tmp_path / "before"), "--base", BASE]
    assert run(words) == 0
    told = [*READ.get(form, read_text)(out)]
    assert " ".join(find_state(told, thing) for thing in PROBES) == DOCUMENTED["CARRIED"].get(form)


def test_the_table_has_a_column_for_each_thing_and_a_row_for_each_format() -> None:
    assert DOCUMENTED["THINGS"] == tuple(PROBES)
    assert [*DOCUMENTED["CARRIED"]] == [*EXPORT_FORMATS]

"""Parquet is read by four libraries alike, and by Spark, and holds every number, list and text as it is."""

from __future__ import annotations

import json
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.cli.running import run
from factcheck.cli.tables_output import write_folder
from factcheck.evidence.lock import read_lock
from factcheck.formats.dataset.tables import TABLES, list_rows
from factcheck.formats.formats import EXPORT_FORMATS
from factcheck.formats.options import Options
from factcheck.formats.parquet.plain import PLAIN, build_plain_tables
from factcheck.formats.parquet.schema import LIMITED, list_columns
from factcheck.ledger.dataset import check_ledger, write_ledger
from factcheck.model.proofs import Lock
from factcheck.queries.filters import Filters
from factcheck.queries.tables import build_tables
from factcheck.store.dataset.spark import open_session
from hostile_ledgers import ledger_full_of
from tabled_ledgers import HOSTILE, ROOTS, read, read_fleet, read_money

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.model.corpus import Corpus
    from factcheck.queries.tables import Tables

duckdb = pytest.importorskip("duckdb", reason="the extra 'parquet' brings DuckDB")


def read_with_duckdb(file: Path) -> list[dict[str, Any]]:
    with duckdb.connect(":memory:") as database:
        asked = database.execute("SELECT * FROM read_parquet(?)", [str(file)])
        names = [each[0] for each in asked.description]
        return [dict(zip(names, row, strict=True)) for row in asked.fetchall()]


def read_with_pyarrow(file: Path) -> list[dict[str, Any]]:
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra 'notebook' brings pyarrow")
    rows: list[dict[str, Any]] = parquet.read_table(file).to_pylist()
    return rows


def read_with_polars(file: Path) -> list[dict[str, Any]]:
    polars = pytest.importorskip("polars", reason="the extra 'notebook' brings polars")
    rows: list[dict[str, Any]] = polars.read_parquet(file).to_dicts()
    return rows


def read_with_pandas(file: Path) -> list[dict[str, Any]]:
    pandas = pytest.importorskip("pandas", reason="the extra 'notebook' brings pandas")
    pytest.importorskip("pyarrow", reason="which pandas reads Parquet with")
    frame = pandas.read_parquet(file, dtype_backend="numpy_nullable")
    return [
        {
            name: cell.tolist() if hasattr(cell, "tolist") else None if cell is pandas.NA else cell
            for name, cell in row.items()
        }
        for row in frame.to_dict("records")
    ]


READERS = (read_with_duckdb, read_with_pyarrow, read_with_polars, read_with_pandas)


def tabled(corpus: Corpus) -> Tables:
    return build_tables(corpus, Filters(), Lock())


def written(view: Tables, folder: Path) -> Path:
    write_folder(EXPORT_FORMATS["parquet"].write_files(view, Options()), "parquet", folder)
    return folder


def expected(view: Tables) -> dict[str, list[dict[str, Any]]]:
    """Return what the tables hold, decimals as text and as numbers."""
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in TABLES}
    for name, row in list_rows(view):
        cells: dict[str, Any] = {}
        for column, cell in zip(TABLES[name].columns, row, strict=True):
            cells[column.name] = cell
            if column.kind == "exact":
                cells[column.name] = None if cell is None else f"{cell:f}"
                cells[f"{column.name}{LIMITED}"] = cell
            elif isinstance(cell, dict):
                cells[column.name] = [f"{key}={text}" for key, text in cell.items()]
            elif isinstance(cell, tuple):
                cells[column.name] = list(cell)
        found[name].append(cells)
    return found


@pytest.mark.parametrize("read_rows", READERS)
@pytest.mark.parametrize("root", [*ROOTS.values(), None], ids=[*ROOTS, "fleet"])
def test_each_library_reads_what_the_tables_hold(
    read_rows: Callable[[Path], list[dict[str, Any]]], root: Path | None, tmp_path: Path
) -> None:
    view = tabled(read_fleet(tmp_path) if root is None else read(root))
    folder = written(view, tmp_path / "out")
    found = {name: read_rows(folder / f"{name}.parquet") for name in TABLES}
    assert found == expected(view)


@pytest.mark.parametrize("read_rows", READERS)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_is_changed(
    read_rows: Callable[[Path], list[dict[str, Any]]], text: str, tmp_path: Path
) -> None:
    view = tabled(ledger_full_of(text, tmp_path))
    folder = written(view, tmp_path / "out")
    assert {name: read_rows(folder / f"{name}.parquet") for name in TABLES} == expected(view)


def read_plain(
    folder: Path, read_rows: Callable[[Path], list[dict[str, Any]]]
) -> dict[str, list[dict[str, Any]]]:
    """Read the tables for readers of a data set, file by file in the order of their rows."""
    found: dict[str, list[dict[str, Any]]] = {}
    for name in PLAIN:
        found[name] = []
        for file in folder.glob(f"{name}-*.parquet"):
            rows = sorted(read_rows(file), key=lambda row: int(row["row_number"]))
            assert [row.pop("row_number") for row in rows] == [*range(len(rows))]
            found[name] += rows
    return found


@pytest.mark.parametrize("most", [1_000, 3], ids=["one file", "buckets"])
@pytest.mark.parametrize("read_rows", READERS)
@pytest.mark.parametrize("root", [*ROOTS.values(), None], ids=[*ROOTS, "hostile"])
def test_a_data_set_holds_the_same_tables_for_the_same_readers(
    read_rows: Callable[[Path], list[dict[str, Any]]], root: Path | None, most: int, tmp_path: Path
) -> None:
    corpus = ledger_full_of(HOSTILE["nothing"], tmp_path) if root is None else read(root)
    plain = (build_plain_tables(corpus, Lock()),)
    folder = tmp_path / "dataset"
    write_ledger(corpus, corpus.revision, folder, plain=plain, most=most)
    tables = expected(tabled(corpus))
    found = read_plain(folder, read_rows)
    if most == 3:
        for rows in (*found.values(), *tables.values()):
            rows.sort(key=lambda row: str(row["id"]))
    assert found == {name: tables[name] for name in PLAIN}


@pytest.mark.slow
@pytest.mark.skipif(
    find_spec("pyspark") is None or which("java") is None,
    reason="the extra 'spark' brings PySpark, and openjdk-17-jre-headless a Java",
)
@pytest.mark.filterwarnings(  # PySpark leaves sockets and a pipe to a Java to the collector
    "ignore:Exception ignored in. <(socket|_io.FileIO):pytest.PytestUnraisableExceptionWarning"
)
def test_spark_reads_the_tables_of_a_data_set_too(tmp_path: Path) -> None:
    ledgers = {name: read(root) for name, root in ROOTS.items()}
    for name, text in HOSTILE.items():
        (tmp_path / name).mkdir()
        ledgers[name] = ledger_full_of(text, tmp_path / name)
    with open_session(tmp_path) as session:

        def read_with_spark(file: Path) -> list[dict[str, Any]]:
            return [row.asDict(recursive=True) for row in session.read.parquet(str(file)).collect()]

        for name, corpus in ledgers.items():
            folder = tmp_path / f"dataset of {name}"
            plain = (build_plain_tables(corpus, Lock()),)
            write_ledger(corpus, corpus.revision, folder, plain=plain)
            tables = expected(tabled(corpus))
            assert read_plain(folder, read_with_spark) == {each: tables[each] for each in PLAIN}


def test_a_row_for_readers_that_says_something_else_is_named_with_both(tmp_path: Path) -> None:
    corpus = read(ROOTS["shipped"])
    proven = read_lock(ROOTS["shipped"] / "data" / "evidence.lock")
    write_ledger(corpus, "one", tmp_path, plain=(build_plain_tables(corpus, proven),))
    assert [*check_ledger(corpus, tmp_path, (build_plain_tables(corpus, proven),))] == []
    found = [*check_ledger(corpus, tmp_path, (build_plain_tables(corpus, Lock()),))]
    assert found[0] == ("row of 'appearances' '1': proof is 'proven', expected 'not-archived'")
    assert len(found) == sum(len(claim.appearances) for claim in corpus.claims.values())


FITTING = {
    "1": "1",
    "-0.000000001": "-0.000000001",
    "12345678901234567890123456789": "12345678901234567890123456789",
    "123456789012345678901234567890": None,
    "0.0000000001": None,
}
"""Numbers as text, and as the limited type holds them: 29 digits before the point, 9 behind."""


def test_a_number_that_the_type_does_not_hold_is_null_there_and_exact_beside_it(
    tmp_path: Path,
) -> None:
    view = tabled(read_money(tmp_path, ({"value": text} for text in FITTING)))
    (tmp_path / "out").mkdir()
    rows = read_with_duckdb(written(view, tmp_path / "out") / "figures.parquet")
    found = [(row["number"], row[f"number{LIMITED}"]) for row in rows]
    assert found == [
        (text, None if held is None else Decimal(held)) for text, held in FITTING.items()
    ]


def test_a_file_says_what_its_columns_hold_and_under_which_licence(tmp_path: Path) -> None:
    corpus = read_money(tmp_path, [{"value": "5"}], licence="CC-BY-4.0", note="It's ours.")
    file = written(tabled(corpus), tmp_path / "out") / "figures.parquet"
    with duckdb.connect(":memory:") as database:
        asked = database.execute("SELECT key, value FROM parquet_kv_metadata(?)", [str(file)])
        said = {key.decode(): value.decode() for key, value in asked.fetchall()}
    columns = json.loads(said.pop("columns"))
    assert said == {
        "table": "figures",
        "table_title": "Figures",
        "version": "1",
        "title": "Pay [sic]",
        "description": "It's ours.",
        "licence": "CC-BY-4.0",
    }
    assert columns == {name: holds for name, _, holds in list_columns(TABLES["figures"])}


def test_the_same_ledger_gives_the_same_bytes_compressed_by_zstd(tmp_path: Path) -> None:
    view = tabled(read(ROOTS["shipped"]))
    folders = [written(view, tmp_path / name) for name in ("one", "two")]
    one, two = ({each.name: each.read_bytes() for each in folder.iterdir()} for folder in folders)
    assert one == two
    with duckdb.connect(":memory:") as database:
        asked = "SELECT DISTINCT compression FROM parquet_metadata(?)"
        file = str(folders[0] / "figures.parquet")
        assert database.execute(asked, [file]).fetchall() == [("ZSTD",)]


REFUSED = {
    "no folder": (
        [],
        "error: --format: parquet is several files\n  hint: name a folder, -o ledger-parquet\n",
    ),
    "standard output": (
        ["-o", "-"],
        "error: --format: parquet is several files\n  hint: name a folder, -o ledger-parquet\n",
    ),
    "a file": (
        ["-o", "file"],
        "error: 'file' is no folder\n  hint: several files are written: name a folder\n",
    ),
    "a folder of something else": (
        ["-o", "full"],
        "error: 'full' holds something else than an export, and is not replaced\n"
        "  hint: name a folder that is empty or not there\n",
    ),
    "a link": (
        ["-o", "link"],
        "error: 'link' is a link\n  hint: name the folder that it leads to\n",
    ),
}


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_no_folder_is_refused_by_name_and_nothing_is_touched(
    case: tuple[list[str], str],
    invented: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    where, said = case
    folder = tmp_path / "here"
    (folder / "full").mkdir(parents=True)
    (folder / "file").write_text("mine")
    (folder / "full" / "mine.parquet").write_text("mine")
    (folder / "link").symlink_to("full")
    monkeypatch.chdir(folder)
    corpus = str(invented / "data" / "claims.yaml")
    assert run(["export", "--format", "parquet", *where, "--corpus", corpus]) == 2
    assert capsys.readouterr() == ("", said)
    left = sorted(each.relative_to(folder).as_posix() for each in folder.rglob("*"))
    assert [each for each in left if not each.startswith("link/")] == [
        "file",
        "full",
        "full/mine.parquet",
        "link",
    ]


def test_an_export_is_replaced_whole(invented: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    corpus = str(invented / "data" / "claims.yaml")
    command = ["export", "--format", "parquet", "-o", str(folder), "--corpus", corpus]
    assert run(command) == 0
    (folder / "left.parquet").write_text("of another release")
    assert run([*command, "--topic", "fares"]) == 0
    names = {each.name for each in folder.iterdir()}
    assert names == {".factcheck-export", *(f"{name}.parquet" for name in TABLES)}
    claims = read_with_duckdb(folder / "claims.parquet")
    assert {row["topic"] for row in claims if row["selected"]} == {"fares"}

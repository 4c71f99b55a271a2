"""A topic or a corpus whole as Parquet, a file a table; the same ledger and DuckDB give the same bytes.

Rows go claim by claim into lines of JSON, which DuckDB alone converts, so that nothing is held whole.
"""

from __future__ import annotations

from contextlib import ExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from factcheck.formats.dataset.tables import TABLES, VERSION, list_rows
from factcheck.formats.parquet.schema import build_fields, list_columns
from factcheck.queries.tables import Tables
from factcheck.runtime.regular_file import read_pieces
from factcheck.store.dataset.engine import ROWS_A_GROUP, load_duckdb, open_duckdb, write_literal
from factcheck.text.json_text import write_json_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from duckdb import DuckDBPyConnection

    from factcheck.formats.options import Options

_SHORTEST: Final = 1 << 16
"""Bytes that DuckDB reads of a file at least; a line must fit in."""
_MEMORY: Final = "200MB"
"""What DuckDB may take; the files of a large ledger need less."""


def write_files(view: Tables, options: Options) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Write the tables, each as the name of a file and what it holds.

    Args:
        view: all records of a ledger, as tables take them.
        options: nothing of them is asked, since the format has no lines to fill and no colours.

    Raises:
        MissingEngineError: DuckDB is not installed.
        AmbiguousFigureError: two figures have one name.
    """
    load_duckdb("Parquet needs", "parquet")  # before any row is computed
    with TemporaryDirectory(prefix="factcheck-") as name:
        folder = Path(name)
        longest = _write_lines(view, folder)
        with closing(open_duckdb(folder / "more", memory=_MEMORY)) as database:
            for table in TABLES:
                made = _convert(database, view, table, folder, longest[table])
                yield f"{table}.parquet", read_pieces(made)
                made.unlink()


def _write_lines(view: Tables, folder: Path) -> dict[str, int]:
    """Write the rows of each table as lines of JSON, and return how long the longest of each is."""
    longest = dict.fromkeys(TABLES, _SHORTEST)
    with ExitStack() as opened:
        files = {
            name: opened.enter_context((folder / f"{name}.ndjson").open("w", encoding="ascii"))
            for name in TABLES
        }
        for name, row in list_rows(view):
            line = write_json_row(build_fields(TABLES[name], row))
            longest[name] = max(longest[name], len(line) + 2)
            files[name].write(f"{line}\n")
    return longest


def _convert(
    database: DuckDBPyConnection, view: Tables, table: str, folder: Path, longest: int
) -> Path:
    """Convert the lines of a table, and return the file."""
    lines, made = folder / f"{table}.ndjson", folder / f"{table}.parquet"
    columns = ", ".join(f"'{name}': '{kind}'" for name, kind, _ in list_columns(TABLES[table]))
    said = _build_metadata(view, table)
    marks = ", ".join(f"'{name}': ${place}" for place, name in enumerate(said, 1))
    read = (
        f"read_json({write_literal(str(lines))}, format = 'newline_delimited', columns = {{{columns}}},"
        f" maximum_object_size = {longest})"
    )
    database.execute(
        f"COPY (SELECT * FROM {read}) TO {write_literal(str(made))} (FORMAT parquet, COMPRESSION zstd,"  # noqa: S608 - our own words
        f" ROW_GROUP_SIZE {ROWS_A_GROUP}, KV_METADATA {{{marks}}})",
        [*said.values()],
    )
    lines.unlink()
    return made


def _build_metadata(view: Tables, table: str) -> dict[str, str]:
    """Return what a file says of itself: of the corpus, of the table, and of each column."""
    shape = TABLES[table]
    said = {"table": table, "table_title": shape.title, "version": str(VERSION)}
    if view.head is not None:
        told = {
            "title": view.head.title,
            "description": view.head.description or view.head.note,
            "licence": view.head.licence,
        }
        said.update((name, text) for name, text in told.items() if text is not None)
    said["columns"] = write_json_row({name: holds for name, _, holds in list_columns(shape)})
    return said


VIEWS: Final = {Tables: write_files}

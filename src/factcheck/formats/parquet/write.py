"""A topic or a corpus whole as Parquet, a file a table; the same ledger and DuckDB give the same bytes.

Rows go claim by claim into lines of JSON, which DuckDB alone converts, so that nothing is held whole.
"""

from __future__ import annotations

from contextlib import ExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.formats.dataset.rows import list_rows
from factcheck.formats.dataset.tables import TABLES, VERSION
from factcheck.formats.parquet.schema import build_fields, list_columns
from factcheck.queries.tables import Tables
from factcheck.text.json_text import write_json_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from duckdb import DuckDBPyConnection

    from factcheck.formats.options import Options

_PIECE: Final = 1 << 20
"""Bytes of a file that are handed on at once."""
_SHORTEST: Final = 1 << 16
"""Bytes that DuckDB reads of a file at least; a line must fit in."""
_ROWS_A_GROUP: Final = 20_480
_MEMORY: Final = "200MB"
"""What DuckDB may take; the files of a large ledger need less."""


class ParquetExtraMissingError(FactcheckError):
    """DuckDB is not installed."""


def write_files(view: Tables, options: Options) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Write the tables, each as the name of a file and what it holds.

    Raises:
        ParquetExtraMissingError: DuckDB is not installed.
        AmbiguousFigureError: two figures have one name.
    """
    try:
        import duckdb
    except ImportError:
        raise ParquetExtraMissingError(
            "Parquet needs the extra 'parquet'", hint="pip install 'factcheck-ledger[parquet]'"
        ) from None
    with TemporaryDirectory(prefix="factcheck-") as name:
        folder = Path(name)
        longest = _write_lines(view, folder)
        settings: dict[str, str | bool | int | float | list[str]] = {
            "threads": "1",
            "memory_limit": _MEMORY,
            "temp_directory": str(folder / "more"),
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
        }
        with closing(duckdb.connect(":memory:", config=settings)) as database:
            for table in TABLES:
                made = _convert(database, view, table, folder, longest[table])
                yield f"{table}.parquet", _read(made)
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
        f"read_json({_escape_path(lines)}, format = 'newline_delimited', columns = {{{columns}}},"
        f" maximum_object_size = {longest})"
    )
    database.execute(
        f"COPY (SELECT * FROM {read}) TO {_escape_path(made)} (FORMAT parquet, COMPRESSION zstd,"  # noqa: S608 - our own words
        f" ROW_GROUP_SIZE {_ROWS_A_GROUP}, KV_METADATA {{{marks}}})",
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


def _escape_path(file: Path) -> str:
    escaped = str(file).replace("'", "''")
    return f"'{escaped}'"


def _read(file: Path) -> Iterator[bytes]:
    with file.open("rb") as stream:
        while piece := stream.read(_PIECE):
            yield piece


VIEWS: Final = {Tables: write_files}

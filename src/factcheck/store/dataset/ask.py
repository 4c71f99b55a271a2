"""Put one question, word for word, to the engine that somebody has: SQLite, DuckDB or Spark."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from factcheck.store.dataset.engine import open_duckdb, write_literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from factcheck.store.dataset.manifest import DataFile
    from factcheck.store.dataset.spool import Cell, RowShape

    Answer: TypeAlias = tuple[object, ...]
    """A row of an answer: texts and whole numbers."""

_ROWS_AT_ONCE: Final = 2_000
_NATIVE: Final = "INTEGER"
_TYPES: Final = {"BOOLEAN": _NATIVE, "BIGINT": _NATIVE, "BLOB": "BLOB"}
"""What SQLite calls the types; all others are texts, decimals too, of which it has none that are exact."""


class KeyTable(Protocol):
    """A table `keys` that answers questions; sets never lie in two of them."""

    def ask(self, question: str) -> Iterator[Answer]:
        """Ask a question in plain SQL.

        Args:
            question: of the table `keys`.
        """


class SqliteTable:
    """The rows in a database of SQLite."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def ask(self, question: str) -> Iterator[Answer]:
        """Ask a question in plain SQL."""
        yield from self._connection.execute(question)


@contextmanager
def open_sqlite(
    scratch: Path, shape: RowShape, rows: Iterable[tuple[Cell, ...]]
) -> Iterator[SqliteTable]:
    """Put rows into a database of SQLite that lies in a folder as long as it is open.

    Args:
        scratch: the folder.
        shape: of the table.
        rows: each with its number before it.
    """
    file = scratch / f"{shape.name}.sqlite"
    columns = (("position", "BIGINT"), *shape.columns)
    named = ", ".join(f"{name} {_TYPES.get(type_, 'TEXT')}" for name, type_ in columns)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(f"CREATE TABLE {shape.name} ({named})")
        connection.execute("BEGIN")
        marks = ", ".join("?" * len(columns))
        connection.executemany(f"INSERT INTO {shape.name} VALUES ({marks})", rows)  # noqa: S608 - made of question marks
        connection.execute("COMMIT")
        yield SqliteTable(connection)
    file.unlink()


def ask_sqlite(
    folder: Path, scratch: Path, shape: RowShape, files: Iterable[DataFile]
) -> Iterator[KeyTable]:
    """Open the files of a table one after another, each copied into SQLite."""
    cells = ", ".join(
        f"CAST({name} AS VARCHAR) AS {name}" if type_.startswith("DECIMAL") else name
        for name, type_ in shape.columns
    )
    for each in files:
        with closing(open_duckdb(scratch)) as reader:
            rows = reader.execute(
                f"SELECT position, {cells} FROM {_write_reader(folder, each)} ORDER BY position"  # noqa: S608 - names of columns, and a literal
            )
            with open_sqlite(scratch, shape, iter(rows.fetchone, None)) as table:
                yield table


class DuckDbTable:
    """A Parquet file as DuckDB reads it."""

    def __init__(self, folder: Path, scratch: Path, file: DataFile, memory: str | None) -> None:
        self._connection = open_duckdb(scratch, memory=memory)
        self._connection.execute(
            f"CREATE VIEW {file.table} AS SELECT * FROM {_write_reader(folder, file)}"  # noqa: S608 - a name of ours, and a literal
        )

    def ask(self, question: str) -> Iterator[Answer]:
        """Ask a question in plain SQL."""
        answer = self._connection.cursor().execute(question)
        while rows := answer.fetchmany(_ROWS_AT_ONCE):
            yield from rows

    def close(self) -> None:
        """Close the database."""
        self._connection.close()


def ask_duckdb(
    folder: Path,
    scratch: Path,
    _shape: RowShape,
    files: Iterable[DataFile],
) -> Iterator[KeyTable]:
    """Open the files of a table one after another, so that no more than one is held."""
    for each in files:
        with closing(DuckDbTable(folder, scratch, each, None)) as table:
            yield table


def _write_reader(folder: Path, file: DataFile) -> str:
    return f"read_parquet({write_literal(str(folder / file.name))})"


def ask_spark(
    folder: Path,
    scratch: Path,
    shape: RowShape,
    files: Iterable[DataFile],
    master: str | None = None,
) -> Iterator[KeyTable]:
    """Open all files of a table at once in a session of Spark, which is closed at the end."""
    from factcheck.store.dataset.spark import LOCAL, open_spark

    paths = [str((folder / each.name).resolve()) for each in files]
    with open_spark(scratch, shape.name, paths, master or LOCAL) as table:
        yield table


ENGINES: Final[
    Mapping[str, Callable[[Path, Path, RowShape, Iterable[DataFile]], Iterator[KeyTable]]]
] = {"duckdb": ask_duckdb, "sqlite": ask_sqlite, "spark": ask_spark}
"""Which engines there are, each with what opens the files of a table in it."""

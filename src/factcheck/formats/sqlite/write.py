"""A topic or a corpus whole as one SQLite database; the same ledger and SQLite give the same bytes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.formats.dataset.tables import TABLES, list_rows
from factcheck.formats.sqlite.questions import SEARCHED, VIEWS_OF_TABLES
from factcheck.formats.sqlite.schema import list_cells, list_columns
from factcheck.queries.tables import Tables
from factcheck.runtime.regular_file import read_pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options


class DanglingNameError(FactcheckError):
    """A record that names what there is not, which no database with foreign keys holds."""


def write_tables(view: Tables, options: Options) -> Iterator[bytes]:
    """Write the tables, with search and views; a database is built in a folder of its own, not in memory.

    Args:
        view: all records of a ledger, as tables take them.
        options: nothing of them is asked, since the format has no lines to fill and no colours.

    Raises:
        DanglingNameError: a record names one that there is not.
        AmbiguousFigureError: two figures have one name.
    """
    with TemporaryDirectory(prefix="factcheck-") as folder:
        file = Path(folder) / "ledger.db"
        with closing(sqlite3.connect(file, isolation_level=None)) as database:
            database.execute("PRAGMA journal_mode = OFF")
            database.execute("PRAGMA synchronous = OFF")
            database.execute("BEGIN")
            _fill(database, view)
            database.execute("COMMIT")
        yield from read_pieces(file)


def _fill(database: sqlite3.Connection, view: Tables) -> None:
    questions: dict[str, str] = {}
    for name, table in TABLES.items():
        columns = [f'"{column}" {kind}' for column, kind, _ in list_columns(table)]
        database.execute(f'CREATE TABLE "{name}" ({", ".join(columns)}) STRICT')
        marks = ", ".join("?" * len(columns))
        questions[name] = f'INSERT INTO "{name}" VALUES ({marks})'  # noqa: S608 - our own words
    for name, row in list_rows(view):
        database.execute(questions[name], tuple(list_cells(TABLES[name], row)))
    _check_names(database)
    for name, table in TABLES.items():
        for each in table.columns:
            if each.names:
                database.execute(f'CREATE INDEX "{name}_{each.name}" ON "{name}" ("{each.name}")')
    for name, searched in SEARCHED.items():
        listed = ", ".join(searched)
        database.execute(f'CREATE VIRTUAL TABLE {name}_fts USING fts5({listed}, content="{name}")')
        database.execute(f"INSERT INTO {name}_fts({name}_fts) VALUES ('rebuild')")  # noqa: S608 - our own words
    for name, (_, question) in VIEWS_OF_TABLES.items():
        database.execute(f"CREATE VIEW {name} AS {question}")


def _check_names(database: sqlite3.Connection) -> None:
    """Raise where a row names what there is not: of the rest that a ledger names, reading has made sure."""
    broken = database.execute("PRAGMA foreign_key_check").fetchone()
    if broken is None:
        return
    table, row, parent, key = broken
    names = {each[0]: each[3] for each in database.execute(f'PRAGMA foreign_key_list("{table}")')}
    question = f'SELECT "{names[key]}" FROM "{table}" WHERE rowid = ?'  # noqa: S608 - our own words
    (name,) = database.execute(question, (row,)).fetchone()
    raise DanglingNameError(
        f"the table '{table}' names '{name}', which the table '{parent}' does not have",
        hint="`factcheck validate` says where",
    )


VIEWS: Final = {Tables: write_tables}

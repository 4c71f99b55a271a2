"""A topic or a corpus whole as one SQLite database; the same ledger and SQLite give the same bytes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.formats.sqlite.questions import SEARCHED, VIEWS_OF_TABLES
from factcheck.formats.sqlite.rows import ROWS
from factcheck.formats.sqlite.schema import TABLES
from factcheck.queries.tables import Tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options
    from factcheck.formats.sqlite.schema import DatabaseColumn


class DanglingNameError(FactcheckError):
    """A record that names what there is not, which no database with foreign keys holds."""


def write_tables(view: Tables, options: Options) -> Iterator[bytes]:
    """Write the tables, with search and views.

    Raises:
        DanglingNameError: a record names one that there is not.
        AmbiguousFigureError: two figures have one name.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.execute("BEGIN")
        for name, table in TABLES.items():
            columns = ", ".join(map(_format_column, table.columns))
            database.execute(f'CREATE TABLE "{name}" ({columns}) STRICT')
        for name, list_rows in ROWS.items():
            marks = ", ".join("?" * len(TABLES[name].columns))
            database.executemany(f'INSERT INTO "{name}" VALUES ({marks})', list_rows(view))  # noqa: S608 - our own words
        _check_names(database)
        for name, table in TABLES.items():
            for column in table.columns:
                if column.names:
                    database.execute(
                        f'CREATE INDEX "{name}_{column.name}" ON "{name}" ("{column.name}")'
                    )
        for name, searched in SEARCHED.items():
            listed = ", ".join(searched)
            database.execute(
                f'CREATE VIRTUAL TABLE {name}_fts USING fts5({listed}, content="{name}")'
            )
            database.execute(f"INSERT INTO {name}_fts({name}_fts) VALUES ('rebuild')")  # noqa: S608 - our own words
        for name, (_, question) in VIEWS_OF_TABLES.items():
            database.execute(f"CREATE VIEW {name} AS {question}")
        database.execute("COMMIT")
        yield database.serialize()


def _format_column(column: DatabaseColumn) -> str:
    names = f' REFERENCES "{column.names}" ("id")' if column.names else ""
    return f'"{column.name}" {column.kind}{names}'


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

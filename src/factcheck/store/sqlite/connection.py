"""The connection to the SQLite file of one corpus: opened, made anew where another program has made it."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Final

from factcheck.runtime.packing import UnusableError
from factcheck.store.sqlite.private_file import require_private_file
from factcheck.store.sqlite.schema import PRAGMAS, TABLES

if TYPE_CHECKING:
    from pathlib import Path


PATIENCE: Final = 2.0
"""Seconds to wait for another process that writes; after that the files are read instead."""


def open_connection(file: Path, maker: str) -> sqlite3.Connection:
    """Connect; what another maker left, or made otherwise, or nobody can read, is thrown away.

    Args:
        file: the database.
        maker: what the program is that may use it: its version and what it is made of.
    """
    connection = sqlite3.connect(file, timeout=PATIENCE, isolation_level=None)
    try:
        return _build_tables(connection, maker)
    except _ForeignError:
        connection.close()
    except sqlite3.OperationalError:
        connection.close()
        raise
    except (sqlite3.DatabaseError, UnicodeError):
        connection.close()
    for leftover in (file, file.with_name(f"{file.name}-journal")):
        leftover.unlink(missing_ok=True)
    require_private_file(file)
    connection = sqlite3.connect(file, timeout=PATIENCE, isolation_level=None)
    try:
        return _build_tables(connection, maker)
    except (sqlite3.Error, UnicodeError, _ForeignError) as error:
        connection.close()
        raise UnusableError(str(error)) from error


class _ForeignError(Exception):
    """Another maker has filled the file."""


def _build_tables(connection: sqlite3.Connection, maker: str) -> sqlite3.Connection:
    """Build the tables, unless they are there, and return the connection; raise where they are another maker's."""
    for pragma in PRAGMAS:
        connection.execute(pragma)
    found = _read_maker(connection)
    if found is None:
        connection.execute("BEGIN IMMEDIATE")
        found = _read_maker(connection)
        if found is None:
            for statement in TABLES.split(";"):
                connection.execute(statement)
            connection.execute("INSERT INTO facts VALUES ('maker', ?)", (maker,))
            found = maker
        connection.execute("COMMIT")
    if found != maker or _list_tables(connection) != _MADE:
        raise _ForeignError
    return connection


def _list_tables(connection: sqlite3.Connection) -> frozenset[str]:
    """Return how everything in the file was made: no view, no trigger, no table of another's.

    A view in place of a table can go on for ever, and a trigger runs where nobody expects it.
    """
    rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
    return frozenset(" ".join(str(sql).split()) for (sql,) in rows)


_MADE: Final = frozenset(filter(None, (" ".join(each.split()) for each in TABLES.split(";"))))


def _read_maker(connection: sqlite3.Connection) -> str | None:
    try:
        found = connection.execute("SELECT value FROM facts WHERE name = 'maker'").fetchone()
    except sqlite3.OperationalError as error:
        if "no such table" in str(error):
            return None
        raise
    return None if found is None else str(found[0])

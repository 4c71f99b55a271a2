"""Which records must be checked again once some files of a corpus have been replaced.

These are all in the new files, since their places are others; what rests on a record that has
changed, however far; what a changed record names or named, since it may have been the only one to
do so; and those on which a finding points into the files. Such a finding is forgotten at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.store.sqlite.schema import EXPRESSION

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

_EMPTY: Final = (
    "CREATE TEMP TABLE IF NOT EXISTS renewed (path TEXT PRIMARY KEY)",
    "CREATE TEMP TABLE IF NOT EXISTS old (id TEXT PRIMARY KEY, packed BLOB)",
    "CREATE TEMP TABLE IF NOT EXISTS named (id TEXT, target TEXT)",
    "CREATE TEMP TABLE IF NOT EXISTS altered (id TEXT PRIMARY KEY)",
    "DELETE FROM renewed",
    "DELETE FROM old",
    "DELETE FROM named",
    "DELETE FROM altered",
)
_OF_GONE: Final = (
    "INSERT INTO old SELECT id, packed FROM records WHERE path = ?",
    "INSERT OR IGNORE INTO pending"
    " SELECT owner FROM found WHERE number IN (SELECT number FROM found_in WHERE path = ?)",
    "DELETE FROM found WHERE number IN (SELECT number FROM found_in WHERE path = ?)",
    "DELETE FROM found_in WHERE path = ?",
)
_NAMED: Final = "INSERT INTO named SELECT user, target FROM uses WHERE user IN (SELECT id FROM old)"

_AFTER: Final = (
    "INSERT INTO altered SELECT old.id FROM old LEFT JOIN records ON records.id = old.id"
    " WHERE records.packed IS NOT old.packed",
    "INSERT OR IGNORE INTO altered SELECT records.id FROM renewed"
    " CROSS JOIN records ON records.path = renewed.path LEFT JOIN old ON old.id = records.id"
    " WHERE old.id IS NULL",
    "INSERT OR IGNORE INTO pending SELECT records.id FROM renewed"
    " CROSS JOIN records ON records.path = renewed.path",
    "INSERT OR IGNORE INTO pending SELECT target FROM uses WHERE user IN (SELECT id FROM altered)",
    "INSERT OR IGNORE INTO pending SELECT target FROM named WHERE id IN (SELECT id FROM altered)",
    "WITH RECURSIVE reach (id) AS (SELECT id FROM altered"
    " UNION SELECT uses.user FROM uses JOIN reach ON uses.target = reach.id)"
    " INSERT OR IGNORE INTO pending SELECT id FROM reach",
)


def record_before(connection: sqlite3.Connection, gone: Iterable[str], new: Iterable[str]) -> None:
    """Record what is about to be replaced.

    Args:
        connection: the index, in a transaction.
        gone: the paths of files that will be taken out.
        new: the paths of files that will be put in.
    """
    for statement in _EMPTY:
        connection.execute(statement)
    paths = [(path,) for path in gone]
    for statement in _OF_GONE:
        connection.executemany(statement, paths)
    connection.execute(_NAMED)
    connection.executemany("INSERT INTO renewed VALUES (?)", ((path,) for path in new))


# CROSS JOIN keeps SQLite from beginning with the largest table (sqlite.org/optoverview.html)
_DANGLING: Final = (
    "SELECT uses.role FROM renewed CROSS JOIN records ON records.path = renewed.path"
    " CROSS JOIN uses ON uses.user = records.id"
    " WHERE NOT EXISTS (SELECT 1 FROM records WHERE records.id = uses.target)"
    " UNION SELECT uses.role FROM old CROSS JOIN uses ON uses.target = old.id"
    " WHERE NOT EXISTS (SELECT 1 FROM records WHERE records.id = old.id)"
)


def is_dangling(connection: sqlite3.Connection) -> bool:
    """Return whether a name outside expressions leads nowhere since the last change."""
    roles = (str(role) for (role,) in connection.execute(_DANGLING))
    return not all(role.startswith(EXPRESSION) for role in roles)


def record_after(connection: sqlite3.Connection) -> None:
    """Add what must be checked again to the pending records."""
    for statement in _AFTER:
        connection.execute(statement)

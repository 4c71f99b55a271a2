"""The tables of an index, and what makes one unusable.

Everything in it follows from the files of one corpus; whatever does not fit is thrown away and made anew.
"""

from __future__ import annotations

from typing import Final

VERSION: Final = 7
"""Of the tables and of what is packed in them; another version is another index."""

TABLES: Final = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE files (
    path TEXT PRIMARY KEY, position INTEGER NOT NULL, stamp TEXT NOT NULL, digest TEXT NOT NULL,
    claims INTEGER NOT NULL, head BLOB, remarks BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE records (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, path TEXT NOT NULL, position INTEGER NOT NULL,
    packed BLOB NOT NULL
);
CREATE INDEX records_by_kind ON records (kind, path, position);
CREATE INDEX records_by_path ON records (path);
CREATE TABLE uses (user TEXT NOT NULL, target TEXT NOT NULL, role TEXT NOT NULL,
    PRIMARY KEY (target, role, user)) WITHOUT ROWID;
CREATE INDEX uses_by_user ON uses (user);
CREATE TABLE claims (
    id TEXT PRIMARY KEY, earliest INTEGER, latest INTEGER, is_reviewed INTEGER NOT NULL,
    bases TEXT NOT NULL, manners TEXT NOT NULL, words TEXT NOT NULL
);
CREATE TABLE found (
    number INTEGER PRIMARY KEY, owner TEXT NOT NULL, code TEXT NOT NULL, packed BLOB NOT NULL
);
CREATE INDEX found_by_owner ON found (owner);
CREATE INDEX found_by_code ON found (code);
CREATE TABLE found_in (path TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (path, number))
    WITHOUT ROWID;
CREATE INDEX found_in_by_number ON found_in (number);
CREATE TABLE pending (id TEXT PRIMARY KEY) WITHOUT ROWID;
"""
"""`files.claims` counts the claims in a file. A record's place in the corpus is that of its file, then its own within the file.

`uses` holds who names whom in which field, such as `claims.figures.measure`.
`words` holds statement, quotes and notes in the form in which they are searched; days are ordinals.
`found` holds what the checks found, by the record that it is about, and `found_in` the files that it
points to; `pending` the records that must be checked again, since they or what they rest on changed.
"""

EXPRESSION: Final = "="
"""Before a field of `uses` whose names are those of an expression; they may lead nowhere.

The record itself is among them, since an expression may name none.
"""

PRAGMAS: Final = (
    "PRAGMA synchronous = NORMAL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
)


LOOKUPS: Final = tuple(
    statement
    for statement in TABLES.split(";")
    if "CREATE INDEX records_by" in statement or "CREATE INDEX uses_by" in statement
)
"""Indexes that are made faster of a full table than row by row."""
NO_LOOKUPS: Final = tuple(f"DROP INDEX {statement.split()[2]}" for statement in LOOKUPS)
AT_RISK: Final = ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF")
"""For a file that nobody else knows, and which is thrown away where anything fails."""
FORGET_FOUND_IN: Final = """
DELETE FROM found_in WHERE number IN (SELECT number FROM found WHERE owner = ?)
"""
NEXT_CODE: Final = "SELECT min(code) FROM found WHERE code > ?"
PUT_FOUND: Final = "INSERT INTO found VALUES (?, ?, ?, ?)"

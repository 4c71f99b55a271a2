"""What is read from and written to an SQLite file, in transactions; every failure means that it cannot be used."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from factcheck.runtime.packing import UnusableError
from factcheck.store.sqlite.connection import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


class Transactions:
    """An open file; `open_reading` keeps what is read in it of one piece.

    A copy of the process must not use the connection of the first, and has one of its own (SQLite,
    "How To Corrupt An SQLite Database File", section 2.6); what the first has not committed it does not
    see.
    """

    def __init__(self, file: Path, connection: sqlite3.Connection) -> None:
        self._file = file
        self._by_process = {os.getpid(): connection}  # one that a copy has inherited is not closed

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection of this process."""
        found = self._by_process.get(os.getpid())
        if found is None:
            found = sqlite3.connect(self._file, timeout=PATIENCE, isolation_level=None)
            self._by_process[os.getpid()] = found
        return found

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def open_reading(self) -> None:
        """Read one state of the index from now on, until `close_reading`.

        Raises:
            UnusableError: the index cannot be read.
        """
        try:
            self.connection.execute("BEGIN")
        except sqlite3.Error as error:
            raise UnusableError(str(error)) from error

    def close_reading(self) -> None:
        """End the transaction, so that others can write."""
        self._undo()

    @contextmanager
    def open_writing(self) -> Iterator[None]:
        """Open a transaction in a `with` statement; what is written in it comes to be whole or not at all.

        Raises:
            UnusableError: the index cannot be read or written.
        """
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            yield
            self.connection.execute("COMMIT")
        except (sqlite3.Error, OSError, UnicodeError) as error:
            self._undo()
            raise UnusableError(str(error)) from error
        except BaseException:
            self._undo()
            raise

    def read_rows(self, query: str, *values: object) -> Iterator[tuple[object, ...]]:
        """Yield the rows that a query finds, as they are needed.

        Args:
            query: in SQL, with a question mark for each value.
            values: what stands for the marks.

        Raises:
            UnusableError: the index cannot be read.
        """
        try:
            # `yield from` a cursor closes it with the generator, which may be after the connection
            yield from iter(self.connection.execute(query, values).fetchone, None)
        except (sqlite3.Error, UnicodeError) as error:  # a name of a file need not be UTF-8
            raise UnusableError(str(error)) from error

    def run_all(self, statements: Iterable[str]) -> None:
        """Run statements that find nothing.

        Raises:
            UnusableError: one fails.
        """
        try:
            for statement in statements:
                self.connection.execute(statement)
        except sqlite3.Error as error:
            raise UnusableError(str(error)) from error

    def run_many(self, statement: str, rows: Iterable[tuple[object, ...]]) -> None:
        """Run a statement for each of some rows."""
        self.connection.executemany(statement, rows)

    def _undo(self) -> None:
        if self.connection.in_transaction:
            self.connection.rollback()

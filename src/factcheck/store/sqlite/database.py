"""The SQLite file of one corpus: opened, filled and brought up to date, file by file.

Every failure of SQLite or the disk means the same: there is no index, and whoever asked does without.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from operator import itemgetter
from typing import TYPE_CHECKING, cast

from factcheck.runtime.packing import UnusableError, pack, unpack
from factcheck.store.sqlite.connection import open_connection
from factcheck.store.sqlite.files import ConflictError, IndexedFile, pack_stamp, unpack_stamp
from factcheck.store.sqlite.private_file import require_private_file
from factcheck.store.sqlite.schema import FORGET_FOUND_IN, LOOKUPS, NEXT_CODE, PUT_FOUND

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from factcheck.model.claims import Claim, Head
    from factcheck.store.sqlite.files import NewFile


class Index:
    """An open index; `open_reading` keeps what is read in it of one piece."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @classmethod
    def open(cls, file: Path, maker: str) -> Index:
        """Open the index; an empty one where there is none of this maker.

        Args:
            file: the SQLite file; its folder is made.
            maker: names all that the content depends on besides the files: versions of program,
                tables and Python.

        Raises:
            UnusableError: neither is possible.
        """
        try:
            require_private_file(file)
            return cls(open_connection(file, maker))
        except (OSError, sqlite3.Error) as error:
            raise UnusableError(str(error)) from error

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def open_reading(self) -> None:
        """Read one state of the index from now on, until `close_reading`.

        Raises:
            UnusableError: the index cannot be read.
        """
        try:
            self._connection.execute("BEGIN")
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
            self._connection.execute("BEGIN IMMEDIATE")
            yield
            self._connection.execute("COMMIT")
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
            yield from iter(self._connection.execute(query, values).fetchone, None)
        except (sqlite3.Error, UnicodeError) as error:  # a name of a file need not be UTF-8
            raise UnusableError(str(error)) from error

    def list_files(self) -> dict[str, IndexedFile]:
        """Return the files by path, the corpus file first."""
        found = list(self.read_rows("SELECT path, stamp, digest FROM files ORDER BY position"))
        return {
            str(path): IndexedFile(str(path), unpack_stamp(stamp), str(digest))
            for path, stamp, digest in found
        }

    def read_fact(self, name: str) -> str | None:
        """Return a text that was kept under a name, or None."""
        return next(
            (
                str(value)
                for (value,) in self.read_rows("SELECT value FROM facts WHERE name = ?", name)
            ),
            None,
        )

    def keep_facts(self, facts: Mapping[str, str]) -> None:
        """Keep texts under names."""
        self._run_many("INSERT OR REPLACE INTO facts VALUES (?, ?)", facts.items())

    def remove_facts(self, names: Iterable[str]) -> None:
        """Remove the texts that were kept under some names."""
        self._run_many("DELETE FROM facts WHERE name = ?", ((name,) for name in names))

    def replace_stamps(self, files: Iterable[IndexedFile]) -> None:
        """Keep newer stamps of files that have not changed."""
        rows = ((pack_stamp(each.stamp), each.path) for each in files)
        self._run_many("UPDATE files SET stamp = ? WHERE path = ?", rows)

    def replace_files(
        self,
        order: Iterable[str],
        changed: Collection[str],
        files: Iterable[NewFile],
        told: Callable[[int], None] = lambda _: None,
        *,
        notes_pending: bool = True,
    ) -> None:
        """Add files that are new or have changed, and remove those that are gone.

        Args:
            order: the paths of all files of the corpus, the corpus file first.
            changed: the paths of those that are new or have changed.
            files: these, in any order; each is asked for when the one before has been put in.
            told: is called after each file that was put in, with their number.
            notes_pending: whether to note what must be checked again; who has checked all need not.

        Raises:
            ConflictError: an id is declared in two files.
        """
        from factcheck.store.sqlite.changes import record_after, record_before

        paths = tuple(order)
        known = self.list_files()
        stay = frozenset(paths).difference(changed)
        gone = [each for each in known if each not in stay]
        record_before(self._connection, gone, changed)
        later = () if known else LOOKUPS
        for name, _ in later:
            self._connection.execute(f"DROP INDEX {name}")
        for path in gone:
            self._remove_file(path)
        try:
            for done, each in enumerate(files, start=1):
                self._add_file(each.file.path, each)
                told(done)
        except sqlite3.IntegrityError as error:
            raise ConflictError(str(error)) from error
        for _, made in later:
            self._connection.execute(made)
        if notes_pending:
            record_after(self._connection)
        places = ((place, path) for place, path in enumerate(paths))
        self._run_many("UPDATE files SET position = ? WHERE path = ?", places)

    def is_whole(self) -> bool:
        """Return whether each name, outside of expressions, that the last change of files could have broken leads to a record."""
        from factcheck.store.sqlite.changes import is_dangling

        return not is_dangling(self._connection)

    def read_head(self) -> Head | None:
        """Return what the corpus says of itself, or None where no file says it."""
        packed = next(iter(self.read_rows("SELECT head FROM files WHERE head IS NOT NULL")), None)
        return None if packed is None else cast("Head", unpack(cast("bytes", packed[0])))

    def list_pending(self) -> frozenset[str]:
        """Return the ids of the records that must be checked again, also of those that are gone."""
        return frozenset(str(each) for (each,) in self.read_rows("SELECT id FROM pending"))

    def keep_found(
        self, found: Iterable[tuple[str, str, bytes, frozenset[str]]], again: frozenset[str]
    ) -> None:
        """Keep what the checks found.

        Args:
            found: the record that each finding is about, its code, the packed finding, and the
                files that it points to.
            again: the records that were checked; what was found on them before is forgotten.
        """
        self._run_many(FORGET_FOUND_IN, ((each,) for each in again))
        self._run_many("DELETE FROM found WHERE owner = ?", ((each,) for each in again))
        last = next(self.read_rows("SELECT max(number) FROM found"))[0]
        first = 1 + (last if isinstance(last, int) else 0)
        for number, (owner, code, packed, paths) in enumerate(found, start=first):
            self._connection.execute(PUT_FOUND, (number, owner, code, packed))
            self._run_many("INSERT INTO found_in VALUES (?, ?)", ((path, number) for path in paths))
        self._connection.execute("DELETE FROM pending")

    def remove_found(self) -> None:
        """Remove all that the checks found, and what they must look at again."""
        self._connection.execute("DELETE FROM found")
        self._connection.execute("DELETE FROM found_in")
        self._connection.execute("DELETE FROM pending")

    def read_found(self, wanted: Callable[[str], bool]) -> Iterator[object]:
        """Yield what the checks found whose codes are wanted."""
        for code in filter(wanted, list(self._list_codes())):
            for (packed,) in self.read_rows("SELECT packed FROM found WHERE code = ?", code):
                yield unpack(cast("bytes", packed))

    def has_found(self, code: str) -> bool:
        """Return whether the check of a code found anything."""
        query = "SELECT 1 FROM found WHERE code = ? LIMIT 1"
        return next(self.read_rows(query, code), None) is not None

    def _list_codes(self) -> Iterator[str]:
        """Yield the codes of what was found; each is one step in the index of codes, not a scan."""
        code: object = ""
        while (code := next(self.read_rows(NEXT_CODE, code))[0]) is not None:
            yield str(code)

    def read_found_on(self, records: Iterable[str]) -> Iterator[object]:
        """Yield what the checks found on some records."""
        for record in records:
            for (packed,) in self.read_rows("SELECT packed FROM found WHERE owner = ?", record):
                yield unpack(cast("bytes", packed))

    def read_remarks(self) -> Iterator[tuple[object, ...]]:
        """Yield what is to be said of each file besides its records."""
        for (packed,) in self.read_rows("SELECT remarks FROM files ORDER BY position"):
            yield cast("tuple[object, ...]", unpack(cast("bytes", packed)))

    def count_claims(self) -> Iterator[tuple[str, int]]:
        """Yield the path of each file with the number of its claims."""
        for path, count in self.read_rows("SELECT path, claims FROM files"):
            yield str(path), int(str(count))

    def list_claims(self) -> Iterator[tuple[str, str]]:
        """Yield the ids of all claims in the order of the files, each with the path of its file."""
        query = (
            "SELECT records.id, records.path FROM records JOIN files ON files.path = records.path"
            " WHERE records.kind = 'claims' ORDER BY files.position, records.position"
        )
        for claim, path in self.read_rows(query):
            yield str(claim), str(path)

    def find_path(self, record_id: str) -> str | None:
        """Return the path of the file that holds a record, or None."""
        query = "SELECT path FROM records WHERE id = ?"
        return next((str(path) for (path,) in self.read_rows(query, record_id)), None)

    def _remove_file(self, path: str) -> None:
        users = "(SELECT id FROM records WHERE path = ?)"
        self._run_many(f"DELETE FROM uses WHERE user IN {users}", [(path,)])  # noqa: S608 - a constant
        self._run_many(f"DELETE FROM claims WHERE id IN {users}", [(path,)])  # noqa: S608 - a constant
        self._run_many("DELETE FROM records WHERE path = ?", [(path,)])
        self._run_many("DELETE FROM files WHERE path = ?", [(path,)])

    def _add_file(self, path: str, new: NewFile) -> None:
        from factcheck.store.sqlite.search import build_search_row

        head = None if new.head is None else pack(new.head)
        claims = [cast("Claim", record) for kind, record, _ in new.records if kind == "claims"]
        facts = pack_stamp(new.file.stamp), new.file.digest, len(claims), head, pack(new.remarks)
        self._run_many("INSERT INTO files VALUES (?, ?, ?, ?, ?, ?, ?)", [(path, 0, *facts)])
        self._run_many(
            "INSERT INTO records VALUES (?, ?, ?, ?, ?)",
            (
                (record.id, kind, path, place, packed or pack(record))
                for place, (kind, record, packed) in enumerate(new.records)
            ),
        )
        by_target = sorted(new.uses, key=itemgetter(1, 2, 0))  # as the table lies
        self._run_many("INSERT OR IGNORE INTO uses VALUES (?, ?, ?)", by_target)
        self._run_many(
            "INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?)", map(build_search_row, claims)
        )

    def _run_many(self, statement: str, rows: Iterable[tuple[object, ...]]) -> None:
        self._connection.executemany(statement, rows)

    def _undo(self) -> None:
        if self._connection.in_transaction:
            self._connection.rollback()

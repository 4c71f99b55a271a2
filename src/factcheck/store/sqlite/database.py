"""The SQLite file of one corpus: opened, filled and brought up to date, file by file.

Every failure of SQLite or the disk means the same: there is no index, and whoever asked does without.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Final, cast

from factcheck.runtime.packing import UnusableError, unpack
from factcheck.store.sqlite.connection import open_connection
from factcheck.store.sqlite.files import ConflictError, IndexedFile, pack_stamp, unpack_stamp
from factcheck.store.sqlite.found import FindingTables
from factcheck.store.sqlite.private_file import require_private_file
from factcheck.store.sqlite.schema import AT_RISK, LOOKUPS, NO_LOOKUPS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from factcheck.model.claims import Head
    from factcheck.store.sqlite.files import NewFile

_PAGES: Final = 256
"""Pages that are copied before the next is told of; a page is four kilobytes."""
_IN_USE: Final = (5, 6)
"""Another connection holds the file, or a table of it (SQLITE_BUSY, SQLITE_LOCKED)."""


class Index(FindingTables):
    """An open index."""

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
            return cls(file, open_connection(file, maker))
        except (OSError, sqlite3.Error) as error:
            raise UnusableError(str(error)) from error

    @classmethod
    def open_new(cls, file: Path, maker: str) -> Index:
        """Open an index that is filled from now on, until `store_new`, and thrown away if anything fails.

        Args:
            file: where there is none yet, and nobody else looks.
            maker: as for `open`.

        Raises:
            UnusableError: it cannot be made.
        """
        index = cls.open(file, maker)
        index.run_all((*AT_RISK, "BEGIN", *NO_LOOKUPS))
        return index

    def store_new(self) -> None:
        """End the filling, so that copies of the process see what is there.

        Raises:
            UnusableError: it cannot be written.
        """
        self.run_all((*LOOKUPS, "COMMIT"))

    def copy_to(self, other: Index, told: Callable[[int, int], None]) -> None:
        """Replace all that another index holds with what this one holds, or nothing.

        Args:
            other: the other index, in no transaction.
            told: is called now and then with the pages that are copied, and pages in all.

        Raises:
            UnusableError: it cannot be written, or another process uses it.
        """

        def report(status: int, rest: int, total: int) -> None:
            if status in _IN_USE:
                raise UnusableError("another process uses it")
            told(total - rest, total)

        try:
            self.connection.backup(other.connection, pages=_PAGES, progress=report)
        except (sqlite3.Error, OSError) as error:
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
        self.run_many("INSERT OR REPLACE INTO facts VALUES (?, ?)", facts.items())

    def remove_facts(self, names: Iterable[str]) -> None:
        """Remove the texts that were kept under some names."""
        self.run_many("DELETE FROM facts WHERE name = ?", ((name,) for name in names))

    def replace_stamps(self, files: Iterable[IndexedFile]) -> None:
        """Keep newer stamps of files that have not changed."""
        rows = ((pack_stamp(each.stamp), each.path) for each in files)
        self.run_many("UPDATE files SET stamp = ? WHERE path = ?", rows)

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
        record_before(self.connection, gone, changed)
        for path in gone:
            self._remove_file(path)
        self.run_all(() if known else NO_LOOKUPS)
        for done, each in enumerate(files, start=1):
            self.add_file(each)
            told(done)
        self.run_all(() if known else LOOKUPS)
        if notes_pending:
            record_after(self.connection)
        places = ((place, path) for place, path in enumerate(paths))
        self.run_many("UPDATE files SET position = ? WHERE path = ?", places)

    def add_file(self, new: NewFile, position: int = 0) -> None:
        """Add a file that the index does not hold.

        Args:
            new: the file.
            position: its place among the files of the corpus.

        Raises:
            ConflictError: an id is declared in another file.
            UnusableError: the index cannot be written.
        """
        path, stamp = new.file.path, pack_stamp(new.file.stamp)
        row = (path, position, stamp, new.file.digest, len(new.searched), new.head, new.remarks)
        records = (
            (record_id, kind, path, place, packed)
            for place, (record_id, kind, packed) in enumerate(new.records)
        )
        try:
            self.run_many("INSERT INTO files VALUES (?, ?, ?, ?, ?, ?, ?)", [row])
            self.run_many("INSERT INTO records VALUES (?, ?, ?, ?, ?)", records)
            self.run_many("INSERT OR IGNORE INTO uses VALUES (?, ?, ?)", new.uses)
            self.run_many("INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?)", new.searched)
        except sqlite3.IntegrityError as error:
            raise ConflictError(str(error)) from error
        except (sqlite3.Error, UnicodeError) as error:
            raise UnusableError(str(error)) from error

    def is_whole(self) -> bool:
        """Return whether each name, outside of expressions, that the last change of files could have broken leads to a record."""
        from factcheck.store.sqlite.changes import is_dangling

        return not is_dangling(self.connection)

    def read_head(self) -> Head | None:
        """Return what the corpus says of itself, or None where no file says it."""
        packed = next(iter(self.read_rows("SELECT head FROM files WHERE head IS NOT NULL")), None)
        return None if packed is None else cast("Head", unpack(cast("bytes", packed[0])))

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

    def find_path(self, record_id: str, kind: str) -> str | None:
        """Return the path of the file that holds a record of a kind, or None."""
        query = "SELECT path FROM records WHERE id = ? AND kind = ?"
        return next((str(path) for (path,) in self.read_rows(query, record_id, kind)), None)

    def _remove_file(self, path: str) -> None:
        users = "(SELECT id FROM records WHERE path = ?)"
        self.run_many(f"DELETE FROM uses WHERE user IN {users}", [(path,)])  # noqa: S608 - a constant
        self.run_many(f"DELETE FROM claims WHERE id IN {users}", [(path,)])  # noqa: S608 - a constant
        self.run_many("DELETE FROM records WHERE path = ?", [(path,)])
        self.run_many("DELETE FROM files WHERE path = ?", [(path,)])

"""What the checks have found on the records of an index, and what they must look at again."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from factcheck.runtime.packing import unpack
from factcheck.store.sqlite.schema import FORGET_FOUND_IN, NEXT_CODE, PUT_FOUND
from factcheck.store.sqlite.transactions import Transactions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


class FindingTables(Transactions):
    """The tables of an index that hold findings."""

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
        self.run_many(FORGET_FOUND_IN, ((each,) for each in again))
        self.run_many("DELETE FROM found WHERE owner = ?", ((each,) for each in again))
        last = next(self.read_rows("SELECT max(number) FROM found"))[0]
        first = 1 + (last if isinstance(last, int) else 0)
        for number, (owner, code, packed, paths) in enumerate(found, start=first):
            self.connection.execute(PUT_FOUND, (number, owner, code, packed))
            self.run_many("INSERT INTO found_in VALUES (?, ?)", ((path, number) for path in paths))
        self.connection.execute("DELETE FROM pending")

    def remove_found(self) -> None:
        """Remove all that the checks found, and what they must look at again."""
        self.connection.execute("DELETE FROM found")
        self.connection.execute("DELETE FROM found_in")
        self.connection.execute("DELETE FROM pending")

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

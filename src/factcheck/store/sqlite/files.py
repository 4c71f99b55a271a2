"""The files of a corpus: as the index knows them, and as they are put into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection

    from factcheck.store.sqlite.stamps import Stamp


class ConflictError(Exception):
    """What was to be put into the index does not fit with the rest of it: an id is there twice."""


@dataclass(frozen=True, slots=True)
class IndexedFile:
    """One file of a corpus as the index knows it.

    Attributes:
        path: where it lies, resolved.
        stamp: what showed that it was this file.
        digest: SHA-256 of its bytes, in hexadecimal digits.
    """

    path: str
    stamp: Stamp
    digest: str


@dataclass(frozen=True, slots=True)
class NewFile:
    """One file to be put into the index, with everything that was read from it, as the tables hold it.

    Attributes:
        head: what the corpus says of itself, packed; None in all but the corpus file.
        remarks: what is to be said of the file besides its records, packed.
        records: id, kind and packed record, in the order of the file.
        uses: the record that names another, the other, and the field that names it.
        searched: the rows by which claims are searched.
    """

    file: IndexedFile
    head: bytes | None
    remarks: bytes
    records: tuple[tuple[str, str, bytes], ...]
    uses: tuple[tuple[str, str, str], ...]
    searched: tuple[tuple[object, ...], ...]

    def remove_records(self, omitted: Collection[tuple[str, str]]) -> NewFile:
        """Return the file without some of its records.

        Args:
            omitted: their kinds and ids.
        """
        from dataclasses import replace

        ids = {record_id for _, record_id in omitted}
        claims = {record_id for kind, record_id in omitted if kind == "claims"}
        return replace(
            self,
            records=tuple(each for each in self.records if (each[1], each[0]) not in omitted),
            uses=tuple(each for each in self.uses if each[0] not in ids),
            searched=tuple(each for each in self.searched if each[0] not in claims),
        )

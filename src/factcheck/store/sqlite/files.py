"""The files of a corpus: as the index knows them, and as they are put into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.model.claims import Head
    from factcheck.model.corpus import Record
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
    """One file to be put into the index, with everything that was read from it.

    Attributes:
        head: what the corpus says of itself; None in all but the corpus file.
        remarks: what is to be said of the file besides its records.
        records: by their kind's name in files, in the order of the file, each with its bytes or None.
        uses: the record that names another, the other, and the field that names it.
    """

    file: IndexedFile
    head: Head | None
    remarks: tuple[object, ...]
    records: tuple[tuple[str, Record, bytes | None], ...]
    uses: tuple[tuple[str, str, str], ...]

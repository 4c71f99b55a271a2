"""The files of a corpus as the index knows them, and what tells cheaply whether one is still that which was read.

A file that was changed shortly before it was looked at may change again without its times showing
it, so its stamp is no proof until it has aged; its bytes are hashed until then.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.runtime.packing import UnusableError
from factcheck.runtime.records import dataclass
from factcheck.runtime.regular_file import read_regular

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path


GRANULARITY: Final = 2_000_000_000
"""Nanoseconds within which two changes of a file may show the same time; FAT counts in steps of two seconds."""


class Stamp(NamedTuple):
    """The size and the times of a file, and which file it is.

    Attributes:
        size: in bytes.
        changed: when its bytes were changed, in nanoseconds (st_mtime_ns); anybody can set it.
        replaced: when anything of it was changed (st_ctime_ns); the system alone sets it.
        number: of the file on its device (st_ino).
        device: the device (st_dev).
        seen: when it was looked at, by the clock of the system that looks.
    """

    size: int
    changed: int
    replaced: int
    number: int
    device: int
    seen: int

    @property
    def is_settled(self) -> bool:
        """Whether a later change must show in the stamp."""
        return max(self.changed, self.replaced) + GRANULARITY < self.seen

    def is_unchanged_since(self, earlier: Stamp) -> bool:
        """Return whether the file is proven to be as it was when the earlier stamp was taken."""
        return earlier.is_settled and self[:5] == earlier[:5]


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


def read_stamp(path: Path, now: int) -> Stamp | None:
    """Return the stamp of a file; None where it cannot be looked at.

    Args:
        path: the file.
        now: a time that is not after the moment of looking, in nanoseconds.
    """
    try:
        seen = os.stat(path)  # noqa: PTH116 - the hot path of every command
    except OSError:
        return None
    return Stamp(seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_ino, seen.st_dev, now)


def pack_stamp(stamp: Stamp) -> str:
    """Return a stamp as the text that the index keeps."""
    return " ".join(map(str, stamp))


def unpack_stamp(packed: object) -> Stamp:
    """Return the stamp for its text; raise UnusableError where it is none."""
    try:
        numbers = tuple(int(each) for each in str(packed).split())
        return Stamp(*numbers)
    except (TypeError, ValueError) as error:
        raise UnusableError(f"'{packed}' is no stamp") from error


def compute_digest(path: Path) -> str:
    """Return the SHA-256 of a file's bytes in hexadecimal digits; empty where it cannot be read."""
    from hashlib import sha256

    try:
        return sha256(read_regular(path)).hexdigest()
    except OSError:
        return ""

"""Rows on their way into Parquet: lines of text in a folder, in one file, or in buckets once they are many.

A hash of the lines of a file names what it holds. It does not cover the numbers of the rows, so
that a row more in one bucket changes no other.
"""

from __future__ import annotations

from array import array
from base64 import b64encode
from hashlib import blake2b
from typing import TYPE_CHECKING, BinaryIO, Final, Self, TypeAlias

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Cell: TypeAlias = str | bool | bytes | int | None

BUCKETS: Final = 16
MOST_IN_ONE_FILE: Final = 2_000_000
"""Rows; of more each bucket is a file."""


@dataclass(frozen=True, slots=True)
class RowShape:
    """A table: its name, and of each column the name and type."""

    name: str
    columns: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Spooled:
    """The lines of one file of a table.

    Attributes:
        bucket: which, or None where the table is one file.
        rows_hash: of the lines, without their numbers.
        longest: how many bytes the longest line has.
    """

    file: Path
    bucket: int | None
    rows: int
    rows_hash: str
    longest: int


def select_bucket(key: str) -> int:
    """Return the bucket of a row.

    Args:
        key: what rows that belong together share.

    >>> select_bucket("district-reserves")
    13
    """
    return blake2b(key.encode("utf-8", "surrogatepass"), digest_size=1).digest()[0] % BUCKETS


def store_rows(
    folder: Path,
    table: RowShape,
    rows: Iterable[tuple[str, tuple[Cell, ...]]],
    *,
    most: int = MOST_IN_ONE_FILE,
) -> tuple[Spooled, ...]:
    """Write rows as lines into files of a folder.

    Args:
        folder: where the files are written.
        table: whose rows they are.
        rows: each with the key that chooses its bucket, in the order in which they are numbered.
        most: how many rows are one file.
    """
    with _Pile(folder / f"{table.name}.lines") as whole:
        remaining = iter(rows)
        for key, row in remaining:
            whole.add(select_bucket(key), _write_line(row))
            if whole.rows > most:
                break
    if whole.rows <= most:
        return (whole.build_spooled(None),)
    piles = [_Pile(folder / f"{table.name}-{bucket:02}.lines") for bucket in range(BUCKETS)]
    for bucket, line in whole.read_lines():
        piles[bucket].add(bucket, line)
    whole.file.unlink()
    for key, row in remaining:
        bucket = select_bucket(key)
        piles[bucket].add(bucket, _write_line(row))
    for pile in piles:
        pile.close()
    return tuple(pile.build_spooled(bucket) for bucket, pile in enumerate(piles) if pile.rows)


class _Pile:
    """A file of lines, each behind its number."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._buckets = bytearray()
        self._lengths = array("Q")
        self._stream: BinaryIO = file.open("wb", buffering=1 << 16)
        self._hash = blake2b(digest_size=16)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def rows(self) -> int:
        """How many lines it has."""
        return len(self._buckets)

    def close(self) -> None:
        """Write what is still held."""
        self._stream.close()

    def add(self, bucket: int, line: bytes) -> None:
        """Add a line to the file."""
        number = b"%d," % self.rows
        self._stream.writelines((number, line))
        self._hash.update(line)
        self._buckets.append(bucket)
        self._lengths.append(len(number) + len(line))

    def build_spooled(self, bucket: int | None) -> Spooled:
        """Return what the file holds."""
        longest = max(self._lengths, default=0)
        return Spooled(self.file, bucket, self.rows, self._hash.hexdigest(), longest)

    def read_lines(self) -> Iterator[tuple[int, bytes]]:
        """Read back the lines, each with its bucket."""
        with self.file.open("rb") as stream:
            for bucket, length in zip(self._buckets, self._lengths, strict=True):
                yield bucket, stream.read(length).partition(b",")[2]


def _write_line(row: Iterable[Cell]) -> bytes:
    return b",".join(map(_write_cell, row)) + b"\n"


def _write_cell(cell: Cell) -> bytes:
    """Write a cell: nothing for what is not there, all else between quotation marks."""
    if cell is None:
        return b""
    if isinstance(cell, bool):
        return b'"true"' if cell else b'"false"'
    if isinstance(cell, bytes):
        return b'"%b"' % b64encode(cell)
    text = cell if isinstance(cell, str) else str(cell)
    return b'"%b"' % text.replace('"', '""').encode("utf-8", "surrogatepass")

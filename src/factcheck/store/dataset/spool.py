"""Rows on their way into Parquet: lines of text in a folder, in one file a table, or in buckets once they are many.

A hash of the lines of a file names what it holds. It does not cover the numbers of the rows, so
that a row more in one bucket changes no other.
"""

from __future__ import annotations

from array import array
from base64 import b64encode
from contextlib import ExitStack
from hashlib import blake2b
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple, Self, TypeAlias

from factcheck.runtime.records import dataclass
from factcheck.text.json_text import write_json_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

Cell: TypeAlias = str | bool | bytes | int | tuple[str, ...] | None
"""A text, a truth, bytes, a number, the texts of a list, or nothing."""

BUCKETS: Final = 16
MOST_IN_ONE_FILE: Final = 2_000_000
"""Rows; of more each bucket is a file."""


@dataclass(frozen=True, slots=True)
class RowShape:
    """A table.

    Attributes:
        name: of the table.
        columns: of each the name and the type.
        said: what its files say of themselves, by name.
        numbered_by: the column before these, of the number of a row, by which all are ordered.
    """

    name: str
    columns: tuple[tuple[str, str], ...]
    said: tuple[tuple[str, str], ...] = ()
    numbered_by: str = "position"


class TableGroup(NamedTuple):
    """Tables whose rows come together.

    Attributes:
        shapes: of the tables.
        rows: each with the name of its table, and with what chooses its bucket.
    """

    shapes: tuple[RowShape, ...]
    rows: Iterable[tuple[str, str, tuple[Cell, ...]]]


@dataclass(frozen=True, slots=True)
class Spooled:
    """The lines of one file of a table.

    Attributes:
        bucket: which, or None where the table is one file.
        rows_hash: of what the file says of itself, and of the lines without their numbers.
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
    folder: Path, group: TableGroup, most: Mapping[str, int]
) -> dict[str, tuple[Spooled, ...]]:
    """Write rows as lines into files of a folder.

    Args:
        folder: where the files are written.
        group: the tables, with rows in the order in which those of each are numbered.
        most: how many rows of a table are one file, by its name.

    Returns:
        The files by table.
    """
    with ExitStack() as opened:
        piles = {
            shape.name: opened.enter_context(_Piles(folder, shape, most[shape.name]))
            for shape in group.shapes
        }
        for table, key, row in group.rows:
            piles[table].add(select_bucket(key), _write_line(row))
    return {table: each.list_spooled() for table, each in piles.items()}


class _Piles:
    """The files of a table: one, or one a bucket."""

    def __init__(self, folder: Path, shape: RowShape, most: int) -> None:
        self._folder = folder
        self._shape = shape
        self._most = most
        self._whole: _Pile | None = self._open_pile("")
        self._buckets: tuple[_Pile, ...] = ()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._whole is not None:
            self._whole.close()
        for each in self._buckets:
            each.close()

    def add(self, bucket: int, line: bytes) -> None:
        """Add a line, which may be one too many for one file."""
        if self._whole is None:
            self._buckets[bucket].add(bucket, line)
            return
        self._whole.add(bucket, line)
        if self._whole.rows > self._most:
            self._split(self._whole)

    def list_spooled(self) -> tuple[Spooled, ...]:
        """Return what was written, once all files are closed."""
        if self._whole is not None:
            return (self._whole.build_spooled(None),)
        return tuple(
            pile.build_spooled(bucket) for bucket, pile in enumerate(self._buckets) if pile.rows
        )

    def _open_pile(self, suffix: str) -> _Pile:
        return _Pile(self._folder / f"{self._shape.name}{suffix}.lines", self._shape.said)

    def _split(self, whole: _Pile) -> None:
        whole.close()
        self._whole = None
        self._buckets = tuple(self._open_pile(f"-{bucket:02}") for bucket in range(BUCKETS))
        for bucket, line in whole.read_lines():
            self._buckets[bucket].add(bucket, line)
        whole.file.unlink()


class _Pile:
    """A file of lines, each behind its number."""

    def __init__(self, file: Path, said: tuple[tuple[str, str], ...]) -> None:
        self.file = file
        self._buckets = bytearray()
        self._lengths = array("Q")
        self._stream: BinaryIO = file.open("wb", buffering=1 << 16)
        self._hash = blake2b(write_json_row(said).encode() if said else b"", digest_size=16)

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
    if isinstance(cell, tuple):
        return _write_cell(write_json_row(cell))
    text = cell if isinstance(cell, str) else str(cell)
    return b'"%b"' % text.replace('"', '""').encode("utf-8", "surrogatepass")

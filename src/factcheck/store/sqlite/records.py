"""The records of an index by id, each read when somebody asks for it."""

from __future__ import annotations

from collections.abc import (
    Container,
    ItemsView,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
    ValuesView,
)
from typing import TYPE_CHECKING, Final, TypeVar, cast

from factcheck.model.corpus import Record
from factcheck.model.fields import CLASSES
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.packing import UnusableError, unpack
from factcheck.store.sqlite.schema import EXPRESSION

if TYPE_CHECKING:
    from factcheck.store.sqlite.database import Index


AnyRecord = TypeVar("AnyRecord", bound=Record)
ORDERED: Final = (
    "FROM records JOIN files ON files.path = records.path {where}"
    " ORDER BY files.position, records.position"
)
_OF_KIND: Final = ORDERED.format(where="WHERE records.kind = ?")
_FILES: Final = "SELECT path FROM files ORDER BY position"
_OF_FILE: Final = "SELECT id, packed FROM records WHERE kind = ? AND path = ? ORDER BY position"
MOST_KEPT: Final = 8_192
MOST_CLAIMS_KEPT: Final = 2_048
"""Records of a kind that are kept once read; a stream of more of them must not fill the memory."""
MOST_ASKED: Final = 500
"""Ids that are looked up with one query; any SQLite takes 999 values."""


class Expected:
    """Ids that will be asked for; the first that is brings all of them."""

    def __init__(self) -> None:
        self._ids: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self._ids

    def add(self, ids: Iterable[str]) -> None:
        """Expect more ids; of too many for one query none is expected."""
        self._ids.update(ids)
        if len(self._ids) > MOST_ASKED:
            self._ids.clear()

    def take(self, known: Container[str]) -> list[str]:
        """Return those that are not known yet, and expect none any longer."""
        wanted = [each for each in self._ids if each not in known]
        self._ids.clear()
        return wanted


class Records(Mapping[str, AnyRecord]):
    """The records of one kind by id, in the order of the files."""

    def __init__(self, index: Index, kind: RecordKind) -> None:
        self._index = index
        self._kind = kind.value
        self._seen: dict[str, AnyRecord | None] = {}
        self._held: dict[str, AnyRecord] = {}
        self.expected = Expected()
        self._most_kept = MOST_CLAIMS_KEPT if kind is RecordKind.CLAIM else MOST_KEPT

    def keep(self, records: Iterable[AnyRecord]) -> None:
        """Answer with these where they are asked for by id; whoever read them keeps them anyway."""
        self._held.update((record.id, record) for record in records)

    def _read_expected(self) -> None:
        wanted = self.expected.take(self._seen)
        # by id: without the plus SQLite goes through all records of the kind
        query = f"SELECT id, packed FROM records WHERE id IN ({write_marks(wanted)}) AND +kind = ?"  # noqa: S608 - made of question marks
        self._seen.update(dict.fromkeys(wanted))
        for key, packed in self._index.read_rows(query, *wanted, self._kind):
            self._seen[str(key)] = self._unpack(packed, str(key))

    def _unpack(self, packed: object, key: str | None = None) -> AnyRecord:
        return cast("AnyRecord", unpack_record(packed, self._kind, key))

    def __getitem__(self, key: str) -> AnyRecord:
        held = self._seen.get(key) or self._held.get(key)
        if held is not None:
            return held
        if key in self.expected:
            self._read_expected()
        if key not in self._seen:
            if len(self._seen) >= self._most_kept:
                self._seen.clear()
            query = "SELECT packed FROM records WHERE id = ? AND kind = ?"
            row = next(self._index.read_rows(query, key, self._kind), None)
            self._seen[key] = None if row is None else self._unpack(row[0], key)
        found = self._seen[key]
        if found is None:
            raise KeyError(key)
        return found

    def get(self, key: str, default: object = None) -> AnyRecord | None:  # type: ignore[override]  # one default
        """Return a record, or None; most questions ask this way, and often."""
        assert default is None
        found = self._seen.get(key) or self._held.get(key)
        if found is not None or key in self._seen:
            return found
        try:
            return self[key]
        except KeyError:
            return None

    def __iter__(self) -> Iterator[str]:
        for (key,) in self._index.read_rows(f"SELECT records.id {_OF_KIND}", self._kind):
            yield str(key)

    def select(self, query: str, *values: object) -> Iterable[AnyRecord]:
        """Return the records whose ids a query finds."""
        found = [str(key) for (key,) in self._index.read_rows(query, *values)]
        return (self[key] for key in found)

    def __len__(self) -> int:
        query = "SELECT count(*) FROM records WHERE kind = ?"
        return int(str(next(self._index.read_rows(query, self._kind))[0]))

    def values(self) -> ValuesView[AnyRecord]:
        """Return the records, each read when it is its turn, and not kept."""
        return _Values(self, self._index, self._kind)


class _Values(ValuesView[AnyRecord]):
    def __init__(self, records: Records[AnyRecord], index: Index, kind: str) -> None:
        super().__init__(records)
        self._index = index
        self._kind = kind

    def __iter__(self) -> Iterator[AnyRecord]:
        # a query for all files would sort their packed records in memory before it gives the first
        files = [path for (path,) in self._index.read_rows(_FILES)]
        for path in files:
            for key, packed in self._index.read_rows(_OF_FILE, self._kind, path):
                yield cast("AnyRecord", unpack_record(packed, self._kind, str(key)))


class Declared(Mapping[str, RecordKind]):
    """Every id with its kind."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def __getitem__(self, key: str) -> RecordKind:
        row = next(self._index.read_rows("SELECT kind FROM records WHERE id = ?", key), None)
        if row is None:
            raise KeyError(key)
        return RecordKind(str(row[0]))

    def __iter__(self) -> Iterator[str]:
        for (key,) in self._index.read_rows(f"SELECT records.id {ORDERED.format(where='')}"):
            yield str(key)

    def items(self) -> ItemsView[str, RecordKind]:
        """Return every id with its kind, read with one query."""
        return _KindsById(self, self._index)

    def __len__(self) -> int:
        return int(str(next(self._index.read_rows("SELECT count(*) FROM records"))[0]))


class _KindsById(ItemsView[str, RecordKind]):
    def __init__(self, declared: Declared, index: Index) -> None:
        super().__init__(declared)
        self._index = index

    def __iter__(self) -> Iterator[tuple[str, RecordKind]]:
        query = f"SELECT records.id, records.kind {ORDERED.format(where='')}"
        for key, kind in self._index.read_rows(query):
            yield str(key), RecordKind(str(kind))


class NamedIds(Container[str]):
    """The ids that some record names, expressions left out."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def __contains__(self, key: object) -> bool:
        query = "SELECT 1 FROM uses WHERE target = ? AND substr(role, 1, 1) <> ? LIMIT 1"
        return next(self._index.read_rows(query, key, EXPRESSION), None) is not None


def unpack_record(packed: object, kind: str, key: str | None = None) -> Record:
    """Return the record that is packed.

    Args:
        packed: its bytes, as a row of the index holds them.
        kind: what it must be.
        key: the id that it must have; None for any.

    Raises:
        UnusableError: it is of another kind, or has another id.
    """
    record = unpack(_require_bytes(packed))
    if type(record) is not CLASSES[RecordKind(kind)] or key not in {None, record.id}:
        raise UnusableError(f"'{key}' is no {kind}")
    return record


def write_marks(values: Sequence[object]) -> str:
    """Return a question mark for each of some values of a query."""
    return ", ".join("?" * len(values))


def _require_bytes(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise UnusableError("what is packed is no bytes")
    return value

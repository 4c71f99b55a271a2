"""A corpus that lies in an index: each record is read when somebody asks for it.

It answers exactly as a corpus does that was loaded from the files; only what it has read is kept.
"""

from __future__ import annotations

from collections.abc import (
    Callable,
    Collection,
    Container,
    ItemsView,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
    ValuesView,
)
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeVar, cast

from factcheck.model.corpus import Corpus, Record
from factcheck.model.fields import CLASSES
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.packing import UnusableError, unpack
from factcheck.runtime.records import dataclass
from factcheck.store.sqlite.schema import EXPRESSION
from factcheck.store.sqlite.search import build_conditions

if TYPE_CHECKING:
    from factcheck.model.claims import Appearance, Claim, Counter, Dispute
    from factcheck.model.editorial import Lookalike
    from factcheck.model.likeness import Likeness
    from factcheck.store.sqlite.database import Index

_Member = TypeVar("_Member")
_Record = TypeVar("_Record", bound=Record)

_ORDERED: Final = (
    "FROM records JOIN files ON files.path = records.path {where}"
    " ORDER BY files.position, records.position"
)
_OF_KIND: Final = _ORDERED.format(where="WHERE records.kind = ?")
_NAMING: Final = _ORDERED.format(
    where="JOIN uses ON uses.user = records.id WHERE uses.target = ? AND uses.role = ?"
)
_FILES: Final = "SELECT path FROM files ORDER BY position"
_OF_FILE: Final = "SELECT id, packed FROM records WHERE kind = ? AND path = ? ORDER BY position"
_NAMING_IDS: Final = f"SELECT records.id {_NAMING}"
_ALL_NAMING_IDS: Final = (
    "SELECT uses.target, records.id "
    + _ORDERED.format(where="JOIN uses ON uses.user = records.id WHERE uses.role = ?")
    + " LIMIT ?"
)
_NAMING_SOME: Final = "SELECT uses.target, records.id " + _ORDERED.format(
    where="JOIN uses ON uses.user = records.id WHERE uses.role = ? AND uses.target IN ({marks})"
)
_TARGETS: Final = "SELECT DISTINCT target FROM uses WHERE role = ?"


_MOST_KEPT: Final = 8_192
_MOST_CLAIMS_KEPT: Final = 2_048
"""Records of a kind that are kept once read; a stream of more of them must not fill the memory."""

_MOST_LINKS: Final = 65_536
"""Names that are read at once; a stream of more of them must not fill the memory either."""

_MOST_EXPECTED: Final = 500
"""Ids that are looked up with one query; any SQLite takes 999 values."""

_MANY: Final = 200
"""Lookups from which on it takes less time to read who names whom at once."""


class _Expected:
    """Ids that will be asked for; the first that is brings all of them."""

    def __init__(self) -> None:
        self._ids: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self._ids

    def add(self, ids: Iterable[str]) -> None:
        """Expect more ids; of too many for one query none is expected."""
        self._ids.update(ids)
        if len(self._ids) > _MOST_EXPECTED:
            self._ids.clear()

    def take(self, known: Container[str]) -> list[str]:
        """Return those that are not known yet, and expect none any longer."""
        wanted = [each for each in self._ids if each not in known]
        self._ids.clear()
        return wanted


class Records(Mapping[str, _Record]):
    """The records of one kind by id, in the order of the files.

    Where only some records are wanted, iterating gives those; asking by id finds all of them.
    """

    def __init__(self, index: Index, kind: RecordKind, only: Collection[str] | None = None) -> None:
        self._index = index
        self._kind = kind.value
        self._only = only
        self._seen: dict[str, _Record | None] = {}
        self._held: dict[str, _Record] = {}
        self.expected = _Expected()
        self._most_kept = _MOST_CLAIMS_KEPT if kind is RecordKind.CLAIM else _MOST_KEPT

    def keep(self, records: Iterable[_Record]) -> None:
        """Answer with these where they are asked for by id; whoever read them keeps them anyway."""
        self._held.update((record.id, record) for record in records)

    def _read_expected(self) -> None:
        wanted = self.expected.take(self._seen)
        # by id: without the plus SQLite goes through all records of the kind
        query = f"SELECT id, packed FROM records WHERE id IN ({_write_marks(wanted)}) AND +kind = ?"  # noqa: S608 - made of question marks
        self._seen.update(dict.fromkeys(wanted))
        for key, packed in self._index.read_rows(query, *wanted, self._kind):
            self._seen[str(key)] = self._unpack(packed, str(key))

    def _unpack(self, packed: object, key: str | None = None) -> _Record:
        return cast("_Record", unpack_record(packed, self._kind, key))

    def __getitem__(self, key: str) -> _Record:
        held = self._held.get(key)
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

    def get(self, key: str, default: object = None) -> _Record | None:  # type: ignore[override]  # one default
        """Return a record, or None; most questions ask this way, and often."""
        assert default is None
        found = self._held.get(key)
        if found is not None:
            return found
        if key in self._seen:
            return self._seen[key]
        try:
            return self[key]
        except KeyError:
            return None

    def __iter__(self) -> Iterator[str]:
        if self._only is not None:
            yield from (key for key in self._only if key in self)
            return
        for (key,) in self._index.read_rows(f"SELECT records.id {_OF_KIND}", self._kind):
            yield str(key)

    def select(self, query: str, *values: object) -> Iterable[_Record]:
        """Return the records whose ids a query finds, where all records are wanted."""
        if self._only is not None:
            return self.values()
        found = [str(key) for (key,) in self._index.read_rows(query, *values)]
        return (self[key] for key in found)

    def __len__(self) -> int:
        query = "SELECT count(*) FROM records WHERE kind = ?"
        return int(str(next(self._index.read_rows(query, self._kind))[0]))

    def values(self) -> ValuesView[_Record]:
        """Return all records, each read when it is its turn, and not kept."""
        if self._only is not None:
            return super().values()
        return _Values(self, self._index, self._kind)


class _Values(ValuesView[_Record]):
    def __init__(self, records: Records[_Record], index: Index, kind: str) -> None:
        super().__init__(records)
        self._index = index
        self._kind = kind

    def __iter__(self) -> Iterator[_Record]:
        # a query for all files would sort their packed records in memory before it gives the first
        files = [path for (path,) in self._index.read_rows(_FILES)]
        for path in files:
            for key, packed in self._index.read_rows(_OF_FILE, self._kind, path):
                yield cast("_Record", unpack_record(packed, self._kind, str(key)))


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
        for (key,) in self._index.read_rows(f"SELECT records.id {_ORDERED.format(where='')}"):
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
        query = f"SELECT records.id, records.kind {_ORDERED.format(where='')}"
        for key, kind in self._index.read_rows(query):
            yield str(key), RecordKind(str(kind))


class Groups(Mapping[str, tuple[_Member, ...]]):
    """Members by the id of what they name, each group read when it is asked for."""

    def __init__(
        self, index: Index, role: str, members: Callable[[str], tuple[_Member, ...]]
    ) -> None:
        self._index = index
        self._role = role
        self._members = members
        self._seen: dict[str, tuple[_Member, ...]] = {}

    def __getitem__(self, key: str) -> tuple[_Member, ...]:
        if key not in self._seen:
            self._seen[key] = self._members(key)
        if not self._seen[key]:
            raise KeyError(key)
        return self._seen[key]

    def __iter__(self) -> Iterator[str]:
        for (key,) in self._index.read_rows(_TARGETS, self._role):
            yield str(key)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Links(Mapping[str, tuple[_Member, ...]]):
    """Members by the id of what they name, where few ids are named: most lookups find nothing.

    Whoever asks for many is given the ids of all at once; members are read as they are asked for.
    """

    def __init__(
        self, index: Index, role: str, members: Callable[[str, list[str]], tuple[_Member, ...]]
    ) -> None:
        self._index = index
        self._role = role
        self._members = members
        self._asked: dict[str, list[str]] = {}
        self.expected = _Expected()

    @cached_property
    def _users(self) -> dict[str, str | list[str]] | None:
        """All users by target, or None where they are too many to be held."""
        found: dict[str, str | list[str]] = {}  # most have one, and a list of it costs as much
        shared: dict[str, str] = {}
        rows = self._index.read_rows(_ALL_NAMING_IDS, self._role, _MOST_LINKS + 1)
        for number, (target, user) in enumerate(rows):
            if number == _MOST_LINKS:
                return None
            name = str(user)
            name = shared.setdefault(name, name)
            others = found.setdefault(str(target), name)
            if isinstance(others, list):
                others.append(name)
            elif others is not name:
                found[str(target)] = [others, name]
        return found

    def _read_expected(self) -> None:
        wanted = self.expected.take(self._asked)
        for key in wanted:
            self._asked[key] = []
        query = _NAMING_SOME.format(marks=_write_marks(wanted))
        for target, user in self._index.read_rows(query, self._role, *wanted):
            self._asked[str(target)].append(str(user))

    def __getitem__(self, key: str) -> tuple[_Member, ...]:
        users = self._find_users(key)
        if not users:
            raise KeyError(key)
        return self._members(key, users)

    def get(self, key: str, default: object = ()) -> tuple[_Member, ...]:
        """Return the members, or none; every view of a claim asks this way, mostly for nothing."""
        assert default == ()
        users = self._find_users(key)
        return self._members(key, users) if users else ()

    def _find_users(self, key: str) -> list[str]:
        if key in self.expected:
            self._read_expected()
        known = self._asked.get(key)
        if known is not None:
            return known
        if len(self._asked) >= _MANY and self._users is not None:
            users = self._users.get(key, [])
            return [users] if isinstance(users, str) else users
        rows = self._index.read_rows(_NAMING_IDS, key, self._role)
        users = [str(user) for (user,) in rows]
        if len(self._asked) < _MANY:
            self._asked[key] = users
        return users

    def __iter__(self) -> Iterator[str]:
        for (key,) in self._index.read_rows(_TARGETS, self._role):
            yield str(key)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Named(Container[str]):
    """The ids that some record names, expressions left out."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def __contains__(self, key: object) -> bool:
        query = "SELECT 1 FROM uses WHERE target = ? AND substr(role, 1, 1) <> ? LIMIT 1"
        return next(self._index.read_rows(query, key, EXPRESSION), None) is not None


@dataclass(frozen=True)
class IndexedCorpus(Corpus):
    """A corpus whose records lie in an index."""

    index: Index | None = None

    @property
    def _index(self) -> Index:
        assert self.index is not None
        return self.index

    def close(self) -> None:
        """Close the index."""
        self._index.close()

    @cached_property
    def named(self) -> Container[str]:
        """The ids that some record names, expressions left out."""
        return Named(self._index)

    def claims_like(self, likeness: Likeness) -> Iterable[Claim]:
        """Give the claims that are like this, and perhaps others; only these are read."""
        asked = tuple(build_conditions(likeness))
        if not asked or not isinstance(self.claims, Records):
            return self.claims.values()
        wanted = " AND ".join(condition for condition, _ in asked)
        values = [value for _, given in asked for value in given]
        query = f"SELECT id FROM claims WHERE {wanted}"  # noqa: S608 - made of constants
        return self.claims.select(query, *values)

    def hold(self, claims: Iterable[Claim]) -> None:
        """Take note of claims that the asker keeps, so that they are not read again.

        What a few claims name is read at once when some of it is first asked for.
        """
        if not isinstance(self.claims, Records):
            return
        held = tuple(claims)
        self.claims.keep(held)
        if len(held) > _MANY:
            return
        for links in (self.counters_to, self.disputes_of, self.lookalikes_of):
            if isinstance(links, Links):
                links.expected.add(claim.id for claim in held)
        speakers = {speaker for claim in held for speaker in (claim.claimant, claim.maker)}
        appearances = [each for claim in held for each in claim.appearances]
        speakers.update(speaker for each in appearances for speaker in each.via)
        for records, ids in (
            (self.people, speakers),
            (self.parties, speakers),
            (self.sources, {each.source for each in appearances}),
            (self.measures, {figure.measure for claim in held for figure in claim.figures}),
        ):
            if isinstance(records, Records) and len(ids) <= _MANY:
                records.expected.add(ids)

    @cached_property
    def claims_by_topic(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims of each topic, in the order of the files."""

        def read_topic(key: str) -> tuple[Claim, ...]:
            claims: tuple[Claim, ...] = self._read_naming(key, "claims.topic")
            self.hold(claims)
            return claims

        return Groups(self._index, "claims.topic", read_topic)

    @cached_property
    def counters_to(self) -> Mapping[str, tuple[tuple[Claim, Counter], ...]]:
        """For each claim that is answered: the answering claims, with how they answer."""

        def read_answers(key: str, users: list[str]) -> tuple[tuple[Claim, Counter], ...]:
            return tuple(
                (claim, counter)
                for claim in map(self.claims.__getitem__, users)
                for counter in claim.counters
                if counter.claim == key
            )

        return Links(self._index, "claims.counters.claim", read_answers)

    @cached_property
    def disputes_of(self) -> Mapping[str, tuple[Dispute, ...]]:
        """For each claim that stands in disputes: those disputes."""
        return Links(
            self._index,
            "disputes.claims",
            lambda _, users: tuple(map(self.disputes.__getitem__, users)),
        )

    @cached_property
    def lookalikes_of(self) -> Mapping[str, tuple[Lookalike, ...]]:
        """For each claim with a figure in lookalikes: those lookalikes."""
        if not self.lookalikes:
            return {}
        return Links(
            self._index,
            "lookalikes.figures",
            lambda _, users: tuple(map(self.lookalikes.__getitem__, users)),
        )

    @cached_property
    def appearances_in(self) -> Mapping[str, tuple[tuple[Claim, Appearance], ...]]:
        """For each source: the claims that appear in it."""
        role = "claims.appearances.source"

        def read_appearances(key: str) -> tuple[tuple[Claim, Appearance], ...]:
            claims: tuple[Claim, ...] = self._read_naming(key, role)
            return tuple(
                (claim, appearance)
                for claim in claims
                for appearance in claim.appearances
                if appearance.source == key
            )

        return Groups(self._index, role, read_appearances)

    def _read_naming(self, key: str, role: str) -> tuple[_Record, ...]:
        rows = self._index.read_rows(f"SELECT records.id, records.packed {_NAMING}", key, role)
        return tuple(
            cast("_Record", unpack_record(packed, "claims", str(own))) for own, packed in rows
        )


def build_indexed_corpus(
    index: Index, revision: str, quote_words: int, *, only: Collection[str] | None = None
) -> IndexedCorpus:
    """Return the corpus of an index.

    Args:
        index: an index whose transaction stays open while the corpus is used.
        revision: a hash of the files, in hexadecimal digits.
        quote_words: how many words a quote may have.
        only: the ids of the records that iterating yields; all if omitted.
    """
    return IndexedCorpus(
        head=index.read_head(),
        revision=revision,
        topics=Records(index, RecordKind.TOPIC, only),
        parties=Records(index, RecordKind.PARTY, only),
        people=Records(index, RecordKind.PERSON, only),
        measures=Records(index, RecordKind.MEASURE, only),
        scales=Records(index, RecordKind.SCALE, only),
        sources=Records(index, RecordKind.SOURCE, only),
        disputes=Records(index, RecordKind.DISPUTE, only),
        lookalikes=Records(index, RecordKind.LOOKALIKE, only),
        derivations=Records(index, RecordKind.DERIVATION, only),
        claims=Records(index, RecordKind.CLAIM, only),
        declared=Declared(index),
        quote_words=quote_words,
        index=index,
    )


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


def _write_marks(values: Sequence[object]) -> str:
    """Return a question mark for each of some values of a query."""
    return ", ".join("?" * len(values))


def _require_bytes(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise UnusableError("what is packed is no bytes")
    return value

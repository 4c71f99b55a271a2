"""The claims of a large corpus as bytes, each unpacked when somebody looks at it.

A claim takes three times as much memory as its bytes, and bytes pass from one process to another as
they are. Whoever goes through all claims holds one at a time.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, ValuesView
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeVar, cast

from factcheck.corpus.source_map import RecordNode
from factcheck.model.claims import Claim
from factcheck.model.corpus import Corpus, Record
from factcheck.model.references import find_uses
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.packing import unpack
from factcheck.runtime.records import dataclass
from factcheck.yaml.nodes import Scalar, ScalarStyle

if TYPE_CHECKING:
    from factcheck.model.corpus import Naming

_Record = TypeVar("_Record", bound=Record)

_MOST_KEPT: Final = 2_048
"""Claims that are kept once they were asked for by id; those of one dispute are asked for together."""


class PackedClaims(Mapping[str, Claim]):
    """Claims by id, in the order of the files, each read out of the bytes of its file.

    The bytes of a file are one object and their places are plain numbers, so a copy of the process
    that reads some claims does not write beside the others: it shares the memory.
    """

    def __init__(self) -> None:
        self._rows: dict[str, int] = {}
        self._files: list[tuple[str, bytes]] = []
        self._numbers = array("L")
        self._seen: dict[str, Claim] = {}

    def start_file(self, file: str, claims: bytes) -> None:
        """Take the bytes of the claims of one more file, as `factcheck.runtime.packing` makes them."""
        self._files.append((file, claims))

    def add(self, key: Scalar, start: int, end: int) -> None:
        """Add a claim of that file, by its id and where its bytes stand.

        Args:
            key: its id, with its place.
            start: the first of its bytes in the file.
            end: behind the last.
        """
        self._rows[key.text] = len(self._numbers)
        place = (key.line, key.column, key.end_line, key.end_column)
        self._numbers.extend((len(self._files) - 1, start, end, *place))

    def read_packed(self, key: str) -> bytes:
        """Return the bytes of a claim."""
        row = self._rows[key]
        file, start, end = self._numbers[row : row + 3]
        return self._files[file][1][start:end]

    def find_node(self, key: str) -> RecordNode:
        """Return the node of a claim: its key, without the tree of its value."""
        row = self._rows[key]
        place = self._numbers[row + 3 : row + 7]
        return RecordNode(
            self._files[self._numbers[row]][0], Scalar(key, ScalarStyle.PLAIN, *place), None
        )

    def join_nodes(
        self, others: Mapping[tuple[str, ...], RecordNode]
    ) -> Mapping[tuple[str, ...], RecordNode]:
        """Return the nodes of all claims together with those of other records; those of claims are made when they are asked for."""
        return _Nodes(self, others)

    def __getitem__(self, key: str) -> Claim:
        found = self._seen.get(key)
        if found is None:
            found = _unpack_claim(self.read_packed(key))
            if len(self._seen) >= _MOST_KEPT:
                self._seen.clear()
            self._seen[key] = found
        return found

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def values(self) -> ValuesView[Claim]:
        """Return all claims, each unpacked when it is its turn, and not kept."""
        return _Values(self)


class _Nodes(Mapping[tuple[str, ...], RecordNode]):
    def __init__(self, claims: PackedClaims, others: Mapping[tuple[str, ...], RecordNode]) -> None:
        self._claims = claims
        self._others = others

    def __getitem__(self, key: tuple[str, ...]) -> RecordNode:
        found = self._others.get(key)
        if found is not None:
            return found
        kind, *record_id = key
        if kind != RecordKind.CLAIM.value or not record_id:
            raise KeyError(key)
        return self._claims.find_node(record_id[0])

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        yield from self._others
        claims = ((RecordKind.CLAIM.value, claim) for claim in self._claims)
        yield from (key for key in claims if key not in self._others)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class _Values(ValuesView[Claim]):
    def __init__(self, claims: PackedClaims) -> None:
        super().__init__(claims)
        self._claims = claims

    def __iter__(self) -> Iterator[Claim]:
        return map(_unpack_claim, map(self._claims.read_packed, self._claims))


class Some(Mapping[str, _Record]):
    """Records of one kind of which iterating gives some; asking by id finds all of them.

    Args:
        all_of_them: the records by id.
        some: those that iterating gives.
    """

    def __init__(self, all_of_them: Mapping[str, _Record], some: Mapping[str, _Record]) -> None:
        self._all = all_of_them
        self._some = some

    def __getitem__(self, key: str) -> _Record:
        found = self._some.get(key)
        return self._all[key] if found is None else found

    def __contains__(self, key: object) -> bool:
        return key in self._all

    def __iter__(self) -> Iterator[str]:
        return iter(self._some)

    def __len__(self) -> int:
        return len(self._all)

    def values(self) -> ValuesView[_Record]:
        """Return the records that iterating yields."""
        return self._some.values()


@dataclass(frozen=True)
class PackedCorpus(Corpus):
    """A corpus whose claims are packed.

    Attributes:
        named_by_claims: the ids that claims name, each with the kinds that it may be of.
        equated: the ids of claims with a figure that says what it should equal.
    """

    named_by_claims: frozenset[Naming] = frozenset()
    equated: tuple[str, ...] = ()

    @cached_property
    def namings(self) -> frozenset[Naming]:
        """The ids that some record names, each with the kinds that it may be of."""
        others = replace(self, claims=Some(self.claims, {}))
        return self.named_by_claims.union((use.target, use.kinds) for use in find_uses(others))

    def read_packed(self, claim: str) -> bytes:
        """Return the bytes of a claim."""
        assert isinstance(self.claims, PackedClaims), "a part is not put into an index"
        return self.claims.read_packed(claim)

    def find_claims_with_equals(self) -> Iterable[Claim]:
        """Return the claims with a figure that says what it should equal."""
        known = (self.claims.get(claim_id) for claim_id in self.equated)
        return (claim for claim in known if claim is not None)

    def select_part(
        self, *, claims: Iterable[str] = (), disputes: Iterable[str] = (), others: bool = False
    ) -> PackedCorpus:
        """Return a corpus in which iterating yields some records, while asking by id finds all.

        What follows from all records, such as who answers whom, must not be asked of it.

        Args:
            claims: the ids of the claims that iterating yields.
            disputes: the ids of the disputes that it yields.
            others: whether it yields the records of all other kinds, or none of them.
        """

        def select_rest(records: Mapping[str, _Record]) -> Mapping[str, _Record]:
            return records if others else Some(records, {})

        return replace(
            self,
            topics=select_rest(self.topics),
            parties=select_rest(self.parties),
            people=select_rest(self.people),
            measures=select_rest(self.measures),
            scales=select_rest(self.scales),
            sources=select_rest(self.sources),
            lookalikes=select_rest(self.lookalikes),
            derivations=select_rest(self.derivations),
            disputes=Some(self.disputes, {each: self.disputes[each] for each in disputes}),
            claims=Some(self.claims, {each: self.claims[each] for each in claims}),
        )


def _unpack_claim(packed: bytes) -> Claim:
    return cast("Claim", unpack(packed))

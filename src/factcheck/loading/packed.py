"""The claims of a large corpus as bytes, each unpacked when somebody looks at it.

A claim takes three times as much memory as its bytes, and bytes pass from one process to another as
they are. Whoever goes through all claims holds one at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, ValuesView
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeVar, cast

from factcheck.model.corpus import Corpus, Record
from factcheck.model.records import Claim
from factcheck.model.references import uses
from factcheck.packing import unpack
from factcheck.records import dataclass

if TYPE_CHECKING:
    from factcheck.model.corpus import Naming

_Record = TypeVar("_Record", bound=Record)

_MOST_KEPT: Final = 2_048
"""Claims that are kept once they were asked for by id; those of one dispute are asked for together."""


class PackedClaims(Mapping[str, Claim]):
    """Claims by id, in the order of the files.

    Attributes:
        packed: the bytes of each, as `factcheck.packing` makes them.
    """

    def __init__(self, packed: Mapping[str, bytes]) -> None:
        self.packed = packed
        self._seen: dict[str, Claim] = {}

    def __getitem__(self, key: str) -> Claim:
        found = self._seen.get(key)
        if found is None:
            found = _unpacked(self.packed[key])
            if len(self._seen) >= _MOST_KEPT:
                self._seen.clear()
            self._seen[key] = found
        return found

    def __contains__(self, key: object) -> bool:
        return key in self.packed

    def __iter__(self) -> Iterator[str]:
        return iter(self.packed)

    def __len__(self) -> int:
        return len(self.packed)

    def values(self) -> ValuesView[Claim]:
        """Give all claims, each unpacked when it is its turn, and not kept."""
        return _Values(self, self.packed)


class _Values(ValuesView[Claim]):
    def __init__(self, claims: PackedClaims, packed: Mapping[str, bytes]) -> None:
        super().__init__(claims)
        self._packed = packed

    def __iter__(self) -> Iterator[Claim]:
        return map(_unpacked, self._packed.values())


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
        """Give some of the records."""
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

    @property
    def is_packed(self) -> bool:
        """Whether its claims are kept as bytes: they are."""
        return True

    @cached_property
    def namings(self) -> frozenset[Naming]:
        """The ids that some record names, each with the kinds that it may be of."""
        others = replace(self, claims=Some(self.claims, {}))
        return self.named_by_claims.union((use.target, use.kinds) for use in uses(others))

    def packed(self, claim: str) -> bytes | None:
        """Give the bytes of a claim."""
        assert isinstance(self.claims, PackedClaims), "a part is not put into an index"
        return self.claims.packed[claim]

    def claims_with_equals(self) -> Iterable[Claim]:
        """Give the claims with a figure that says what it should equal."""
        known = (self.claims.get(claim_id) for claim_id in self.equated)
        return (claim for claim in known if claim is not None)

    def part(
        self, *, claims: Iterable[str] = (), disputes: Iterable[str] = (), others: bool = False
    ) -> PackedCorpus:
        """Give a corpus of which iterating gives some records, while asking by id finds all.

        What follows from all records, such as who answers whom, must not be asked of it.

        Args:
            claims: the ids of the claims that iterating gives.
            disputes: the ids of the disputes that it gives.
            others: whether it gives the records of all other kinds, or none of them.
        """

        def rest(records: Mapping[str, _Record]) -> Mapping[str, _Record]:
            return records if others else Some(records, {})

        return replace(
            self,
            topics=rest(self.topics),
            parties=rest(self.parties),
            people=rest(self.people),
            measures=rest(self.measures),
            scales=rest(self.scales),
            sources=rest(self.sources),
            derivations=rest(self.derivations),
            disputes=Some(self.disputes, {each: self.disputes[each] for each in disputes}),
            claims=Some(self.claims, {each: self.claims[each] for each in claims}),
        )


def _unpacked(packed: bytes) -> Claim:
    return cast("Claim", unpack(packed))

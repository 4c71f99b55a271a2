"""A corpus that lies in an index: each record is read when somebody asks for it.

It answers exactly as a corpus does that was loaded from the files; only what it has read is kept.
"""

from __future__ import annotations

from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Final, cast

from factcheck.model.corpus import Corpus
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.records import dataclass
from factcheck.store.sqlite.links import MANY, NAMING, Groups, Links
from factcheck.store.sqlite.records import (
    MOST_ASKED,
    ORDERED,
    AnyRecord,
    Declared,
    NamedIds,
    Records,
    unpack_record,
    write_marks,
)
from factcheck.store.sqlite.schema import EXPRESSION

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from factcheck.model.claims import Appearance, Claim, Counter, Dispute
    from factcheck.model.corpus import Naming, Record
    from factcheck.model.editorial import Lookalike
    from factcheck.model.store import Likeness
    from factcheck.store.sqlite.database import Index


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
        return NamedIds(self._index)

    def find_namings(self) -> frozenset[Naming]:
        """Return the ids that some record names, each with the kinds that it may be of."""
        if not isinstance(self.claims, Records):
            return Corpus.find_namings(self)
        from factcheck.model.references import list_naming_fields

        kinds = list_naming_fields()
        rows = self._index.read_rows("SELECT DISTINCT target, role FROM uses")
        return frozenset(
            (str(target), kinds[str(role)]) for target, role in rows if str(role) in kinds
        )

    def find_claims_with_equals(self) -> Iterable[Claim]:
        """Return the claims with a figure that says what it should equal; of a part perhaps others."""
        if not isinstance(self.claims, Records):
            return self.claims.values()
        return self.claims.select(_WITH_EQUALS, f"{EXPRESSION}claims.figures.equals")

    def find_records(self, ids: Iterable[str]) -> Iterator[tuple[RecordKind, Record]]:
        """Yield the records of some ids, each with its kind, with a query for many."""
        rest = iter(ids)
        while some := tuple(islice(rest, MOST_ASKED)):
            query = f"SELECT id, kind, packed FROM records WHERE id IN ({write_marks(some)})"  # noqa: S608 - made of question marks
            found = {
                str(key): (RecordKind(str(kind)), unpack_record(packed, str(kind), str(key)))
                for key, kind, packed in self._index.read_rows(query, *some)
            }
            yield from (found[each] for each in some if each in found)

    def search_claims(self, likeness: Likeness) -> Iterable[Claim]:
        """Return the claims that are like this, and perhaps others; only these are read."""
        from factcheck.store.sqlite.search import build_conditions

        asked = tuple(build_conditions(likeness))
        if not asked or not isinstance(self.claims, Records):
            return self.claims.values()
        wanted = " AND ".join(condition for condition, _ in asked)
        values = [value for _, given in asked for value in given]
        query = f"SELECT id FROM claims WHERE {wanted}"  # noqa: S608 - made of constants
        return self.claims.select(query, *values)

    def keep_claims(self, claims: Iterable[Claim]) -> None:
        """Keep claims that the asker holds, so that they are not read again.

        What a few claims name is read at once when some of it is first asked for.
        """
        if not isinstance(self.claims, Records):
            return
        held = tuple(claims)
        self.claims.keep(held)
        if len(held) > MANY:
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
            if isinstance(records, Records) and len(ids) <= MANY:
                records.expected.add(ids)

    @cached_property
    def claims_by_topic(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims of each topic, in the order of the files."""

        def read_topic(key: str) -> tuple[Claim, ...]:
            claims: tuple[Claim, ...] = self._read_naming(key, "claims.topic")
            self.keep_claims(claims)
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

    def _read_naming(self, key: str, role: str) -> tuple[AnyRecord, ...]:
        rows = self._index.read_rows(f"SELECT records.id, records.packed {NAMING}", key, role)
        return tuple(
            cast("AnyRecord", unpack_record(packed, "claims", str(own))) for own, packed in rows
        )


_WITH_EQUALS: Final = "SELECT records.id " + ORDERED.format(
    where="JOIN uses ON uses.user = records.id AND uses.target = records.id WHERE uses.role = ?"
)


def build_indexed_corpus(index: Index, revision: str, quote_words: int) -> IndexedCorpus:
    """Return the corpus of an index.

    Args:
        index: an index whose transaction stays open while the corpus is used.
        revision: a hash of the files, in hexadecimal digits.
        quote_words: how many words a quote may have.
    """
    return IndexedCorpus(
        head=index.read_head(),
        revision=revision,
        topics=Records(index, RecordKind.TOPIC),
        parties=Records(index, RecordKind.PARTY),
        people=Records(index, RecordKind.PERSON),
        measures=Records(index, RecordKind.MEASURE),
        scales=Records(index, RecordKind.SCALE),
        sources=Records(index, RecordKind.SOURCE),
        disputes=Records(index, RecordKind.DISPUTE),
        lookalikes=Records(index, RecordKind.LOOKALIKE),
        derivations=Records(index, RecordKind.DERIVATION),
        claims=Records(index, RecordKind.CLAIM),
        declared=Declared(index),
        quote_words=quote_words,
        index=index,
    )

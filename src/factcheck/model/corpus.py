"""All records of a ledger together, with the questions that follow from them alone.

A corpus that was read with errors holds the records that could be read; `declared` names all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Self, TypeAlias, TypeVar

from factcheck.model.catalogue import list_positions
from factcheck.model.claims import (
    Appearance,
    Claim,
    Counter,
    Derivation,
    Dispute,
    Figure,
    Head,
    Measure,
    Party,
    Person,
    Scale,
    Source,
    Topic,
)
from factcheck.model.editorial import Lookalike
from factcheck.model.figure_names import select_figure
from factcheck.model.limits import QUOTE_WORDS
from factcheck.model.values import FigureReference
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.records import dataclass


@dataclass(frozen=True, slots=True)
class QuotePlace:
    """Where a proven quote stands, for readers who want to see it there.

    Attributes:
        link: the address of the quote itself, or of its page; None where its source has none.
        exact: the words as archived (W3C TextQuoteSelector, likewise `prefix` and `suffix`).
        prefix: what stands directly before them.
        suffix: what stands directly after them.
    """

    link: str | None
    exact: str
    prefix: str
    suffix: str


_Key = TypeVar("_Key")
_Member = TypeVar("_Member")

Naming: TypeAlias = tuple[str, tuple[RecordKind, ...]]
"""An id that a record names, with the kinds that it may be of there."""

Record: TypeAlias = (
    Topic | Party | Person | Measure | Scale | Source | Dispute | Lookalike | Derivation | Claim
)


@dataclass(frozen=True)
class Corpus:
    """The records by kind and id, in the order of the files.

    Attributes:
        head: what the corpus says of itself, or None where no file says it.
        revision: a hash of the bytes of its files, in hexadecimal digits.
        declared: every id that some file declares, with its kind; broken records included.
        is_whole: whether every file could be read; otherwise some ids are not known at all.
        has_dropped: whether a record was left out because its id is taken or is none.
        quote_words: how many words a quote may have.
        places: finds the place of a quote in its archived source; None where nobody can.
    """

    head: Head | None
    revision: str
    topics: Mapping[str, Topic]
    parties: Mapping[str, Party]
    people: Mapping[str, Person]
    measures: Mapping[str, Measure]
    scales: Mapping[str, Scale]
    sources: Mapping[str, Source]
    disputes: Mapping[str, Dispute]
    lookalikes: Mapping[str, Lookalike]
    derivations: Mapping[str, Derivation]
    claims: Mapping[str, Claim]
    declared: Mapping[str, RecordKind]
    is_whole: bool = True
    has_dropped: bool = False
    quote_words: int = QUOTE_WORDS
    places: Callable[[Appearance], QuotePlace | None] | None = None

    def list_records(self, kind: RecordKind) -> Mapping[str, Record]:
        """Return all records of a kind by id."""
        by_kind: dict[RecordKind, Mapping[str, Record]] = {
            RecordKind.TOPIC: self.topics,
            RecordKind.PARTY: self.parties,
            RecordKind.PERSON: self.people,
            RecordKind.MEASURE: self.measures,
            RecordKind.SCALE: self.scales,
            RecordKind.SOURCE: self.sources,
            RecordKind.DISPUTE: self.disputes,
            RecordKind.LOOKALIKE: self.lookalikes,
            RecordKind.DERIVATION: self.derivations,
            RecordKind.CLAIM: self.claims,
        }
        return by_kind[kind]

    def select_part(self, ids: Iterable[str]) -> Self:
        """Return a corpus in which iterating yields some records, while asking by id finds all.

        What follows from all records, such as who answers whom, must not be asked of it.

        Args:
            ids: of records of any kind, in the order in which iterating yields them; those that none has are skipped.
        """
        from dataclasses import replace

        from factcheck.model.part import SelectedRecords

        some: dict[RecordKind, dict[str, Record]] = {kind: {} for kind in RecordKind}
        for kind, record in self.find_records(ids):
            some[kind][record.id] = record
        parts: dict[str, Any] = {
            kind.value: SelectedRecords(self.list_records(kind), some[kind]) for kind in RecordKind
        }
        return replace(self, **parts)

    def find_records(self, ids: Iterable[str]) -> Iterator[tuple[RecordKind, Record]]:
        """Yield the records of some ids, each with its kind."""
        for record_id in ids:
            record = self.find_record(record_id)
            if record is not None:
                yield self.declared[record_id], record

    def find_record(self, record_id: str) -> Record | None:
        """Return the record of an id, whatever its kind, or None where none could be read."""
        kind = self.declared.get(record_id)
        return None if kind is None else self.list_records(kind).get(record_id)

    def find_party(self, claim: Claim) -> Party | None:
        """Return the party for which the claimant spoke on the day, or None where none is known.

        A person with positions in several parties on that day speaks for the one listed first.
        """
        return self._find_party(claim.claimant, claim)

    def find_party_of_maker(self, claim: Claim) -> Party | None:
        """Return the party for which its maker spoke on the day, or None where none is known."""
        return self._find_party(claim.maker, claim)

    def list_parties(self, claim: Claim) -> tuple[Party, ...]:
        """Return the parties under which a claim is found: its claimant's and its maker's."""
        found = (self.find_party(claim), self.find_party_of_maker(claim) if claim.made_by else None)
        return tuple({party.id: party for party in found if party is not None}.values())

    def _find_party(self, speaker: str, claim: Claim) -> Party | None:
        party = self.parties.get(speaker)
        person = None if party is not None else self.people.get(speaker)
        for position in () if person is None else list_positions(person, claim):
            party = self.parties.get(position.party)
            if party is not None:
                break
        return party

    def list_speakers(self, claim: Claim) -> frozenset[str]:
        """Return the ids of a claim's maker and of the party for which it spoke."""
        party = self.find_party_of_maker(claim)
        return frozenset((claim.maker,) if party is None else (claim.maker, party.id))

    def list_answerers(self, dispute: Dispute) -> Mapping[str, frozenset[str]]:
        """Return for each party in a dispute those whom it answers, or who answer it; worked out once.

        One of the two claims stands in the dispute, the other anywhere.
        """
        known = self._answerers
        if dispute.id not in known:
            named = dict.fromkeys(reference.claim for reference in dispute.claims)
            claims = (self.claims.get(claim_id) for claim_id in named)
            found: defaultdict[str, set[str]] = defaultdict(set)
            for claim in claims:
                if claim is None:
                    continue
                own = self.find_party_of_maker(claim)
                answered = (self.claims.get(counter.claim) for counter in claim.counters)
                answering = (other for other, _ in self.counters_to.get(claim.id, ()))
                for other in (*answered, *answering):
                    party = None if other is None else self.find_party_of_maker(other)
                    if own is not None and party is not None:
                        found[own.id].add(party.id)
                        found[party.id].add(own.id)
            known[dispute.id] = {party_id: frozenset(each) for party_id, each in found.items()}
        return known[dispute.id]

    @cached_property
    def _answerers(self) -> dict[str, Mapping[str, frozenset[str]]]:
        return {}

    def name_speaker(self, speaker: str) -> str:
        """Return the name of a person or party; an unknown id stands for itself."""
        person = self.people.get(speaker)
        if person is not None:
            return person.name
        party = self.parties.get(speaker)
        return party.name if party is not None else speaker

    def resolve_figure(self, reference: FigureReference) -> Figure | None:
        """Return the figure that a reference names, or None.

        `claim-id` names the only figure of a claim; with several it names none of them.
        """
        claim = self.claims.get(reference.claim)
        return None if claim is None else select_figure(claim, reference.figure)

    def place_of(self, appearance: Appearance) -> QuotePlace | None:
        """Return the place of a quote in its archived source, or None where it is not archived."""
        return None if self.places is None else self.places(appearance)

    @cached_property
    def named(self) -> Container[str]:
        """The ids that some record names, expressions left out."""
        return frozenset(target for target, _ in self.namings)

    @cached_property
    def namings(self) -> frozenset[Naming]:
        """The ids that some record names, each with the kinds that it may be of; looked for once."""
        return self.find_namings()

    def find_namings(self) -> frozenset[Naming]:
        """Return the ids that some record names, each with the kinds that it may be of."""
        from factcheck.model.references import find_uses

        return frozenset((use.target, use.kinds) for use in find_uses(self))

    @property
    def has_dangling(self) -> bool:
        """Whether some record names an id that no file declares, expressions left out."""
        return any(target not in self.declared for target, _ in self.namings)

    @property
    def holds_unread(self) -> bool:
        """Whether some record was left out, or is declared and could not be read."""
        return self.has_dropped or len(self.declared) != sum(
            len(self.list_records(kind)) for kind in RecordKind
        )

    @cached_property
    def claims_by_topic(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims of each topic, in the order of the files."""
        return _group((claim.topic, claim) for claim in self.claims.values())

    @cached_property
    def counters_to(self) -> Mapping[str, tuple[tuple[Claim, Counter], ...]]:
        """For each claim that is answered: the answering claims, with how they answer."""
        return _group(
            (counter.claim, (claim, counter))
            for claim in self.claims.values()
            for counter in claim.counters
        )

    @cached_property
    def disputes_of(self) -> Mapping[str, tuple[Dispute, ...]]:
        """For each claim that stands in disputes: those disputes."""
        return _group(
            (claim_id, dispute)
            for dispute in self.disputes.values()
            for claim_id in dict.fromkeys(reference.claim for reference in dispute.claims)
        )

    @cached_property
    def lookalikes_of(self) -> Mapping[str, tuple[Lookalike, ...]]:
        """For each claim with a figure in lookalikes: those lookalikes."""
        return _group(
            (claim_id, lookalike)
            for lookalike in self.lookalikes.values()
            for claim_id in dict.fromkeys(reference.claim for reference in lookalike.figures)
        )

    @cached_property
    def appearances_in(self) -> Mapping[str, tuple[tuple[Claim, Appearance], ...]]:
        """For each source: the claims that appear in it."""
        return _group(
            (appearance.source, (claim, appearance))
            for claim in self.claims.values()
            for appearance in claim.appearances
        )


def _group(pairs: Iterator[tuple[_Key, _Member]]) -> Mapping[_Key, tuple[_Member, ...]]:
    groups: defaultdict[_Key, list[_Member]] = defaultdict(list)
    for key, member in pairs:
        groups[key].append(member)
    return {key: tuple(members) for key, members in groups.items()}

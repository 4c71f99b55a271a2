"""All records of a ledger together, with the questions that follow from them alone.

A corpus that was read with errors holds the records that could be read; `declared` names all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TypeAlias, TypeVar

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
    Position,
    Scale,
    Source,
    Topic,
)
from factcheck.model.editorial import Lookalike
from factcheck.model.likeness import Likeness
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

    @property
    def is_packed(self) -> bool:
        """Whether its claims are kept as bytes, so that they are best looked at part by part."""
        return False

    def packed(self, claim: str) -> bytes | None:  # noqa: ARG002 - for stores that have them
        """Give the bytes of a claim, where claims are kept so."""
        return None

    def close(self) -> None:
        """Let go of what the records lie in; those in memory need nothing."""

    def records(self, kind: RecordKind) -> Mapping[str, Record]:
        """Give all records of a kind by id."""
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

    def claims_like(self, likeness: Likeness) -> Iterable[Claim]:  # noqa: ARG002 - for stores that know more
        """Give the claims that are like this, and perhaps others: here all, for all are at hand."""
        return self.claims.values()

    def hold(self, claims: Iterable[Claim]) -> None:
        """Take note of claims that the asker keeps; those in memory are at hand anyway."""

    def record(self, record_id: str) -> Record | None:
        """Give the record of an id, whatever its kind, or None where none could be read."""
        kind = self.declared.get(record_id)
        return None if kind is None else self.records(kind).get(record_id)

    def party_of(self, claim: Claim) -> Party | None:
        """Return the party for which the claimant spoke on the day, or None where none is known.

        A person with positions in several parties on that day speaks for the one listed first.
        """
        return self._party_on_the_day(claim.claimant, claim)

    def party_of_maker(self, claim: Claim) -> Party | None:
        """Return the party for which its maker spoke on the day, or None where none is known."""
        return self._party_on_the_day(claim.maker, claim)

    def parties_of(self, claim: Claim) -> tuple[Party, ...]:
        """Return the parties under which a claim is found: its claimant's and its maker's."""
        found = (self.party_of(claim), self.party_of_maker(claim) if claim.made_by else None)
        return tuple({party.id: party for party in found if party is not None}.values())

    def _party_on_the_day(self, speaker: str, claim: Claim) -> Party | None:
        party = self.parties.get(speaker)
        person = None if party is not None else self.people.get(speaker)
        for position in () if person is None else positions_on(person, claim):
            party = self.parties.get(position.party)
            if party is not None:
                break
        return party

    def speakers_of(self, claim: Claim) -> frozenset[str]:
        """Return the ids of a claim's maker and of the party for which it spoke."""
        party = self.party_of_maker(claim)
        return frozenset((claim.maker,) if party is None else (claim.maker, party.id))

    def answerers_in(self, dispute: Dispute) -> Mapping[str, frozenset[str]]:
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
                own = self.party_of_maker(claim)
                answered = (self.claims.get(counter.claim) for counter in claim.counters)
                answering = (other for other, _ in self.counters_to.get(claim.id, ()))
                for other in (*answered, *answering):
                    party = None if other is None else self.party_of_maker(other)
                    if own is not None and party is not None:
                        found[own.id].add(party.id)
                        found[party.id].add(own.id)
            known[dispute.id] = {party_id: frozenset(each) for party_id, each in found.items()}
        return known[dispute.id]

    @cached_property
    def _answerers(self) -> dict[str, Mapping[str, frozenset[str]]]:
        return {}

    def name_of(self, speaker: str) -> str:
        """Give the name of a person or party; an unknown id stands for itself."""
        person = self.people.get(speaker)
        if person is not None:
            return person.name
        party = self.parties.get(speaker)
        return party.name if party is not None else speaker

    def figure(self, reference: FigureReference) -> Figure | None:
        """Give the figure that a reference names, or None.

        `claim-id` names the only figure of a claim; with several it names none of them.
        """
        claim = self.claims.get(reference.claim)
        return None if claim is None else figure_of(claim, reference.figure)

    def place_of(self, appearance: Appearance) -> QuotePlace | None:
        """Give the place of a quote in its archived source, or None where it is not archived."""
        return None if self.places is None else self.places(appearance)

    @cached_property
    def named(self) -> Container[str]:
        """The ids that some record names, expressions left out."""
        return frozenset(target for target, _ in self.namings)

    @cached_property
    def namings(self) -> frozenset[Naming]:
        """The ids that some record names, each with the kinds that it may be of."""
        from factcheck.model.references import uses

        return frozenset((use.target, use.kinds) for use in uses(self))

    @property
    def has_dangling(self) -> bool:
        """Whether some record names an id that no file declares, expressions left out."""
        return any(target not in self.declared for target, _ in self.namings)

    def claims_with_equals(self) -> Iterable[Claim]:
        """Give the claims with a figure that says what it should equal, and perhaps others."""
        return self.claims.values()

    @property
    def holds_unread(self) -> bool:
        """Whether some record was left out, or is declared and could not be read."""
        return self.has_dropped or len(self.declared) != sum(
            len(self.records(kind)) for kind in RecordKind
        )

    @cached_property
    def claims_by_topic(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims of each topic, in the order of the files."""
        return _grouped((claim.topic, claim) for claim in self.claims.values())

    @cached_property
    def counters_to(self) -> Mapping[str, tuple[tuple[Claim, Counter], ...]]:
        """For each claim that is answered: the answering claims, with how they answer."""
        return _grouped(
            (counter.claim, (claim, counter))
            for claim in self.claims.values()
            for counter in claim.counters
        )

    @cached_property
    def disputes_of(self) -> Mapping[str, tuple[Dispute, ...]]:
        """For each claim that stands in disputes: those disputes."""
        return _grouped(
            (claim_id, dispute)
            for dispute in self.disputes.values()
            for claim_id in dict.fromkeys(reference.claim for reference in dispute.claims)
        )

    @cached_property
    def lookalikes_of(self) -> Mapping[str, tuple[Lookalike, ...]]:
        """For each claim with a figure in lookalikes: those lookalikes."""
        return _grouped(
            (claim_id, lookalike)
            for lookalike in self.lookalikes.values()
            for claim_id in dict.fromkeys(reference.claim for reference in lookalike.figures)
        )

    @cached_property
    def appearances_in(self) -> Mapping[str, tuple[tuple[Claim, Appearance], ...]]:
        """For each source: the claims that appear in it."""
        return _grouped(
            (appearance.source, (claim, appearance))
            for claim in self.claims.values()
            for appearance in claim.appearances
        )


def positions_on(person: Person, claim: Claim) -> tuple[Position, ...]:
    """Give the positions that a person held on the day, or on some day of the interval, of a claim."""
    return tuple(position for position in person.positions if _holds(position, claim))


def figure_of(claim: Claim, figure_id: str | None) -> Figure | None:
    """Give a claim's figure of an id, or without one its only figure; None where there is none."""
    if figure_id is None:
        return claim.figures[0] if len(claim.figures) == 1 else None
    return next((figure for figure in claim.figures if figure.id == figure_id), None)


def reference_to(claim: Claim, figure: Figure) -> FigureReference:
    """Give the name of one figure of a claim."""
    return FigureReference(claim.id, figure.id if len(claim.figures) > 1 else None)


def _holds(position: Position, claim: Claim) -> bool:
    said = claim.said_on
    if position.from_ is not None or position.to is not None:
        after_start = position.from_ is None or not position.from_.starts_after(said)
        before_end = position.to is None or not said.starts_after(position.to)
        if after_start and before_end:
            return True
    return position.seen is not None and position.seen.overlaps(said)


def _grouped(pairs: Iterator[tuple[_Key, _Member]]) -> Mapping[_Key, tuple[_Member, ...]]:
    groups: defaultdict[_Key, list[_Member]] = defaultdict(list)
    for key, member in pairs:
        groups[key].append(member)
    return {key: tuple(members) for key, members in groups.items()}

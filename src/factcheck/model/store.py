"""What a question needs of a ledger, wherever its records lie, and what only some stores can do besides.

A store that can do more has the methods for it, and is asked whether it has them: no flag says it a
second time, and no store has a method that does nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self, runtime_checkable

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

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
    from factcheck.model.corpus import QuotePlace, Record
    from factcheck.model.editorial import Lookalike
    from factcheck.model.values import FigureReference
    from factcheck.model.vocabulary import RecordKind


@dataclass(frozen=True, slots=True)
class Likeness:
    """What the claims that are looked for have; an empty one is had by all.

    By it a store passes over those that cannot be meant, without reading them.

    Attributes:
        claimants: one of them is the claimant or the maker; None for anybody.
        measures: one of them is the measure of a figure.
        bases: one of them is the basis of a figure.
        manners: one of them is the manner of an appearance.
        since: no day of the claim is known to be before it.
        until: no day of the claim is known to be after it.
        words: all stand in statement, quotes or notes; in the form without case.
    """

    claimants: tuple[str, ...] | None = None
    measures: tuple[str, ...] = ()
    bases: tuple[str, ...] = ()
    manners: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    is_disputed: bool = False
    is_unreviewed: bool = False
    words: tuple[str, ...] = ()


class Store(Protocol):
    """Records by id, and the ways from one to another; a loaded corpus is one.

    A store may look records up as they are asked for: nobody holds on to its mappings.
    """

    @property
    def head(self) -> Head | None:
        """What the corpus says of itself."""

    @property
    def topics(self) -> Mapping[str, Topic]:
        """The topics by id."""

    @property
    def parties(self) -> Mapping[str, Party]:
        """The parties by id."""

    @property
    def people(self) -> Mapping[str, Person]:
        """The persons by id."""

    @property
    def measures(self) -> Mapping[str, Measure]:
        """The measures by id."""

    @property
    def scales(self) -> Mapping[str, Scale]:
        """The scales of ratings by id."""

    @property
    def sources(self) -> Mapping[str, Source]:
        """The sources by id."""

    @property
    def disputes(self) -> Mapping[str, Dispute]:
        """The disputes by id."""

    @property
    def lookalikes(self) -> Mapping[str, Lookalike]:
        """The lookalikes by id."""

    @property
    def derivations(self) -> Mapping[str, Derivation]:
        """The derivations by id."""

    @property
    def claims(self) -> Mapping[str, Claim]:
        """The claims by id."""

    @property
    def claims_by_topic(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims of each topic."""

    @property
    def counters_to(self) -> Mapping[str, tuple[tuple[Claim, Counter], ...]]:
        """For each claim that is answered: the answering claims."""

    @property
    def disputes_of(self) -> Mapping[str, tuple[Dispute, ...]]:
        """For each claim in disputes: those disputes."""

    @property
    def lookalikes_of(self) -> Mapping[str, tuple[Lookalike, ...]]:
        """For each claim with a figure in lookalikes: those lookalikes."""

    @property
    def appearances_in(self) -> Mapping[str, tuple[tuple[Claim, Appearance], ...]]:
        """For each source: the claims that appear in it."""

    @property
    def declared(self) -> Mapping[str, RecordKind]:
        """Every id with its kind."""

    def list_records(self, kind: RecordKind) -> Mapping[str, Record]:
        """Return all records of a kind by id.

        Args:
            kind: of the records, claims included.
        """

    def select_part(self, ids: Iterable[str]) -> Self:
        """Return the same store, of which iterating yields some records, while asking by id finds all.

        Args:
            ids: of records of any kind; what follows from all records must not be asked of the part.
        """

    def find_record(self, record_id: str) -> Record | None:
        """Return the record of an id, whatever its kind.

        Args:
            record_id: an id as it stands, no name and no former id.

        Returns:
            The record, or None where none of that id could be read.
        """

    def find_party(self, claim: Claim) -> Party | None:
        """Return the party for which the claimant spoke on the day.

        Args:
            claim: one of the ledger.

        Returns:
            The claimant where it is a party, else the party of its first position on
            the day; None where none is known.
        """

    def find_party_of_maker(self, claim: Claim) -> Party | None:
        """Return the party for which its maker spoke on the day.

        Args:
            claim: one of the ledger.

        Returns:
            As of the claimant, who is the maker of every claim that names no other.
        """

    def list_parties(self, claim: Claim) -> tuple[Party, ...]:
        """Return the parties under which a claim is found: its claimant's and its maker's.

        Args:
            claim: one of the ledger.

        Returns:
            Each party once.
        """

    def list_speakers(self, claim: Claim) -> frozenset[str]:
        """Return the ids of a claim's maker and of the party for which it spoke.

        Args:
            claim: one of the ledger.
        """

    def list_answerers(self, dispute: Dispute) -> Mapping[str, frozenset[str]]:
        """Return for each party in a dispute those whom it answers, or who answer it.

        Args:
            dispute: one of the ledger.

        Returns:
            Ids of parties, by the id of each that answers or is answered; one claim of
            each two stands in the dispute.
        """

    def name_speaker(self, speaker: str) -> str:
        """Return the name of a person or party.

        Args:
            speaker: the id of a person or party; one that is unknown stands for itself.
        """

    def place_of(self, appearance: Appearance) -> QuotePlace | None:
        """Return the place of a quote in its archived source, or None where it is not archived.

        Args:
            appearance: one of the ledger.
        """

    def resolve_figure(self, reference: FigureReference) -> Figure | None:
        """Return the figure that a reference names.

        Args:
            reference: to a claim, which must have one figure, or to one of its figures.

        Returns:
            The figure, or None where there is none.
        """


@runtime_checkable
class CanSearch(Protocol):
    """A store that finds claims without reading all of them."""

    def search_claims(self, likeness: Likeness) -> Iterable[Claim]:
        """Return the claims that are like this, and perhaps others, in no order to rely on.

        Args:
            likeness: what the claims have in common; a store may leave a part of it
                unheeded.
        """


@runtime_checkable
class CanPrefetch(Protocol):
    """A store that reads what claims name all at once, when some of it is first asked for."""

    def keep_claims(self, claims: Iterable[Claim]) -> None:
        """Keep claims that the asker holds anyway, and expect questions about what they name.

        Args:
            claims: those that are held, in any order.
        """


@runtime_checkable
class CanFindEquals(Protocol):
    """A store that knows the claims with a figure that says what it should equal."""

    def find_claims_with_equals(self) -> Iterable[Claim]:
        """Return these claims, in the order of the files."""


@runtime_checkable
class CanClose(Protocol):
    """A store that holds something open."""

    def close(self) -> None:
        """Close it; the store answers no question any longer."""


def find_claims_like(store: Store, likeness: Likeness) -> Iterable[Claim]:
    """Return the claims that are like this, and perhaps others: all where the store cannot search.

    Args:
        store: the records.
        likeness: what the claims that are looked for have; the caller looks again at each.
    """
    return store.search_claims(likeness) if isinstance(store, CanSearch) else store.claims.values()


def keep_claims(store: Store, claims: Iterable[Claim]) -> None:
    """Let a store that can read ahead know of claims that will be asked about.

    Args:
        store: the records; one in memory has all at hand.
        claims: what the caller holds anyway.
    """
    if isinstance(store, CanPrefetch):
        store.keep_claims(claims)

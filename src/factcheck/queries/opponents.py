"""Who opposes the maker of a claim, so that a chain can say that an opponent reports the words.

It follows from what is recorded: whose claims answer whose.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.model.catalogue import list_positions
from factcheck.model.catalogue_words import PartyKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.claims import Claim
    from factcheck.model.store import Store


class Opponents:
    """The parties that oppose the maker of one claim, and those who speak for them; looked up when first asked.

    Attributes:
        answers: the claims that answer it, with how they do.
        disputes: those that it stands in.

    Parties oppose each other where one of them answers the other: this claim, by it, or within a
    dispute that it stands in. Publishers oppose nobody, and nobody opposes them: they print what
    others say, and correct it. Nor does anybody who speaks for no party.
    """

    def __init__(self, store: Store, claim: Claim) -> None:
        self.answers = store.counters_to.get(claim.id, ())
        self.disputes = store.disputes_of.get(claim.id, ())
        self._store = store
        self._claim = claim

    def has(self, speaker: str) -> bool:
        """Return whether a person or party is one of them.

        Args:
            speaker: the id of a person or party.
        """
        if not (self.answers or self.disputes or self._claim.counters):
            return False
        return any(party in self._joined for party in self._find_parties(speaker))

    def has_answer_of(self, speaker: str) -> bool:
        """Return whether a person or party answers this claim, an opponent or not.

        Args:
            speaker: the id of a person or party; whoever speaks for the claim itself answers
                nothing.
        """
        answering = (self._store.list_speakers(other) for other, _ in self.answers)
        own = self._store.list_speakers(self._claim)
        return speaker not in own and any(speaker in each for each in answering)

    @cached_property
    def _joined(self) -> frozenset[str]:
        """The parties of which one answers the maker's party, or is answered by it."""
        store, own = self._store, self._store.find_party_of_maker(self._claim)
        if own is None or own.kind is PartyKind.PUBLISHER:
            return frozenset()
        answered = (store.claims.get(counter.claim) for counter in self._claim.counters)
        others = (*(other for other, _ in self.answers), *answered)
        parties = (store.find_party_of_maker(each) for each in others if each is not None)
        found = {party.id for party in parties if party is not None}
        for dispute in self.disputes:
            found |= store.list_answerers(dispute).get(own.id, frozenset())
        return frozenset(found - {own.id})

    def _find_parties(self, speaker: str) -> Iterator[str]:
        """Find the parties, publishers omitted, that a speaker is or speaks for on the day of the claim."""
        person = self._store.people.get(speaker)
        held = () if person is None else list_positions(person, self._claim)
        for party_id in (speaker, *(position.party for position in held)):
            party = self._store.parties.get(party_id)
            if party is not None and party.kind is not PartyKind.PUBLISHER:
                yield party_id

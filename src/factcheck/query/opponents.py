"""Who opposes a claimant, so that a chain can say that an opponent reports the words.

It follows from what is recorded: who answers whom, and whose claims a dispute sets side by side.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.model.corpus import positions_on
from factcheck.model.vocabulary import PartyKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model.records import Claim
    from factcheck.query.store import Store


class Opponents:
    """The persons and parties that oppose the maker of one claim; looked up when first asked.

    Attributes:
        answers: the claims that answer it, with how they do.
        disputes: those that it stands in.

    A party opposes where it, or anybody who speaks for it, answers the claim, is answered by it,
    or stands beside it in a dispute; whoever speaks for such a party that day opposes as well.
    A dispute alone makes no opponent of a publisher: a paper that states a figure of its own may
    report another's without being a party to the quarrel.
    """

    def __init__(self, store: Store, claim: Claim) -> None:
        self.answers = store.counters_to.get(claim.id, ())
        self.disputes = store.disputes_of.get(claim.id, ())
        self._store = store
        self._claim = claim

    def include(self, speaker: str) -> bool:
        """Tell whether a person or party is one of them."""
        if not (self.answers or self.disputes or self._claim.counters):
            return False
        if self._opposes(speaker):
            return True
        person = self._store.people.get(speaker)
        held = () if person is None else positions_on(person, self._claim)
        return any(self._opposes(position.party) for position in held)

    def _opposes(self, speaker: str) -> bool:
        if speaker in self._own:
            return False
        return speaker in self._answering or (
            speaker in self._beside and not self._publishes(speaker)
        )

    @cached_property
    def _own(self) -> frozenset[str]:
        return self._store.speakers_of(self._claim)

    @cached_property
    def _answering(self) -> set[str]:
        answering = (other.id for other, _ in self.answers)
        answered = (counter.claim for counter in self._claim.counters)
        return self._of((*answering, *answered))

    @cached_property
    def _beside(self) -> frozenset[str]:
        return frozenset[str]().union(*map(self._store.speakers_in, self.disputes))

    def _of(self, claims: Iterable[str]) -> set[str]:
        """Return the makers of some claims, and the parties for which they spoke."""
        found = (self._store.claims.get(claim_id) for claim_id in claims)
        return {
            speaker
            for claim in found
            if claim is not None
            for speaker in self._store.speakers_of(claim)
        }

    def _publishes(self, speaker: str) -> bool:
        """Tell whether a speaker is a publisher, or a person who speaks for one that day."""
        person = self._store.people.get(speaker)
        held = () if person is None else positions_on(person, self._claim)
        ids = {speaker, *(position.party for position in held)}
        parties = (self._store.parties.get(each) for each in ids)
        return any(party is not None and party.kind is PartyKind.PUBLISHER for party in parties)

"""Who tells the words of another: an opponent, somebody who answers them, or whoever tells an offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.model.chains import find_chain
from factcheck.queries.opponents import Opponents
from factcheck.queries.speakers import name_shortly, name_speaker, name_who_says

if TYPE_CHECKING:
    from factcheck.model.claims import Appearance, Claim
    from factcheck.model.store import Store

OPPONENT: Final = "an opponent"


def mark_speaker(opponents: Opponents, speaker: str) -> str | None:
    """Say of somebody who reports a claim that it is an opponent or answers the claim, else nothing.

    Args:
        opponents: those of the claim's maker.
        speaker: the id of a person or party between claimant and source.
    """
    if opponents.has(speaker):
        return OPPONENT
    return "who answers it" if opponents.has_answer_of(speaker) else None


def find_teller(store: Store, claim: Claim, source: str | None = None) -> str | None:
    """Return by whom alone a claim is told that is another's, by name; None where its own side says it.

    Args:
        store: the ledger.
        claim: the claim.
        source: the source whose words count; all of them if omitted.
    """
    if claim.made_by is not None:
        return name_speaker(store, claim)
    places = [each for each in claim.appearances if source in {None, each.source}]
    tellers = [_find_reporter(store, claim, each) for each in places or claim.appearances]
    return None if None in tellers else next(iter(tellers), None)


def say_who_tells(store: Store, claim: Claim) -> str:
    """Name who says a claim, and by whom alone it is told where that is an opponent or answers it.

    Args:
        store: where people, parties and sources lie.
        claim: the claim.
    """
    who, teller = name_who_says(store, claim), find_teller(store, claim)
    return who if teller is None or claim.made_by is not None else f"{who}, as told by {teller}"


def _find_reporter(store: Store, claim: Claim, appearance: Appearance) -> str | None:
    """Return the first opponent, or who else answers the claim, between a claimant and a source."""
    chain = find_chain(claim, appearance, store.sources.get(appearance.source))
    opponents = Opponents(store, claim) if chain else None
    for speaker in chain:
        if opponents is not None and mark_speaker(opponents, speaker) is not None:
            return name_shortly(store, speaker)
    return None

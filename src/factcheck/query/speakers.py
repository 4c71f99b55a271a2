"""Who says a claim, by name, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.query.views import MakerView, name_with_maker

if TYPE_CHECKING:
    from factcheck.model.records import Claim, Party
    from factcheck.query.store import Store


def who_says(store: Store, claim: Claim) -> str:
    """Name a claimant, with the party in parentheses where that says more, and who made what is told."""
    speaker = _name_with_party(store, claim.claimant, store.party_of(claim))
    maker = view_maker(store, claim)
    return name_with_maker(speaker, None if maker is None else maker.who)


def who_makes(store: Store, claim: Claim) -> str:
    """Name whose word a claim is, such as `UTLA`, or `LAUSD, as UTLA tells it` where somebody else tells it."""
    speaker = _name_with_party(store, claim.claimant, store.party_of(claim))
    maker = view_maker(store, claim)
    return speaker if maker is None else f"{maker.who}, as {speaker} tells it"


def _name_with_party(store: Store, speaker: str, party: Party | None) -> str:
    name = speaker_name(store, speaker)
    if party is None or party.id == speaker:
        return name
    return f"{name} ({party.short or party.name})"


def view_maker(store: Store, claim: Claim) -> MakerView | None:
    """Return who made the offer, demand or call that a claim tells, or None where it tells none."""
    if claim.made_by is None:
        return None
    party = store.party_of_maker(claim)
    return MakerView(
        id=claim.made_by,
        name=speaker_name(store, claim.made_by),
        party=None if party is None else party.id,
        who=_name_with_party(store, claim.made_by, party),
    )


def status_of(claim: Claim) -> str | None:
    """Return what became of a claim, or None where it simply stands."""
    return None if claim.status is None else claim.status.value


def speaker_name(store: Store, speaker: str) -> str:
    """Name a person, or a party by its short name."""
    party = store.parties.get(speaker)
    return store.name_of(speaker) if party is None else party.short or party.name

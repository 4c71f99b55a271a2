"""Who says a claim, by name, and what became of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.queries.phrases import say_parties
from factcheck.queries.views_of_claim import MakerView, name_with_maker

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model.claims import Claim, Party
    from factcheck.model.store import Store


def name_who_says(store: Store, claim: Claim) -> str:
    """Name a claimant, with the party in parentheses where that says more, and who made what is told.

    Args:
        store: where the people and parties lie.
        claim: the claim.
    """
    maker = build_maker(store, claim)
    return name_with_maker(name_speaker(store, claim), None if maker is None else maker.who)


def name_speaker(store: Store, claim: Claim) -> str:
    """Name a claimant, with the party in parentheses where that says more.

    Args:
        store: where the people and parties lie.
        claim: whose claimant is named, with the party for which he spoke on its day.
    """
    return _name_with_party(store, claim.claimant, store.find_party(claim))


def name_maker(store: Store, claim: Claim) -> str:
    """Name whose word a claim is: the claimant's, or where he only tells it its maker's.

    Args:
        store: where the people and parties lie.
        claim: the claim.
    """
    return _name_with_party(store, claim.maker, store.find_party_of_maker(claim))


def say_who_speak(store: Store, claims: Iterable[Claim]) -> str:
    """Say how many parties are those of some claims, and how many who make or made one spoke for none.

    Args:
        store: where the people and parties lie.
        claims: those of an answer.
    """
    speaking = Speaking(store)
    for claim in claims:
        speaking.add(claim)
    return speaking.say()


class Speaking:
    """Collects who speak in claims that go by, none of which it holds."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._parties: set[str] = set()
        self._others: set[str] = set()

    def add(self, claim: Claim) -> None:
        """Add those who speak in a claim."""
        for speaker, party in (
            (claim.claimant, self._store.find_party(claim)),
            (claim.maker, self._store.find_party_of_maker(claim)),
        ):
            if party is None:
                self._others.add(speaker)
            else:
                self._parties.add(party.id)

    def say(self) -> str:
        """Say how many parties they are, and how many spoke for none."""
        return say_parties(len(self._parties), len(self._others))


def name_owner(store: Store, claim: Claim) -> str:
    """Name whose a claim is, such as `LAUSD's` or `Austin Beutner's (LAUSD)`.

    Args:
        store: where the people and parties lie.
        claim: whose maker is named.
    """
    name = name_shortly(store, claim.maker)
    own = f"{name}'" if name.endswith("s") else f"{name}'s"
    return f"{own}{name_maker(store, claim).removeprefix(name)}"


def is_several(store: Store, claim: Claim) -> bool:
    """Return whether whoever made a claim is several persons who are not named, such as officials.

    The words of their name up to its first preposition end in a plural.

    Args:
        store: where the people lie.
        claim: whose maker is looked at.
    """
    person = store.people.get(claim.maker)
    if person is None or not person.anonymous:
        return False
    return _PLURAL.search(_BEHIND_NOUN.split(person.name, maxsplit=1)[0]) is not None


_BEHIND_NOUN: Final = re.compile(r"\s+(?=\(|(?:at|for|from|in|of|on|who|with)\b)|,")
_PLURAL: Final = re.compile(r"(?<![suiSUI])s$")


def _name_with_party(store: Store, speaker: str, party: Party | None) -> str:
    name = name_shortly(store, speaker)
    if party is None or party.id == speaker:
        return name
    return f"{name} ({party.short or party.name})"


def build_maker(store: Store, claim: Claim) -> MakerView | None:
    """Return who made the offer, demand or call that a claim tells, or None where it tells none.

    Args:
        store: where the people and parties lie.
        claim: which may tell the offer of another.
    """
    if claim.made_by is None:
        return None
    party = store.find_party_of_maker(claim)
    return MakerView(
        id=claim.made_by,
        name=name_shortly(store, claim.made_by),
        party=None if party is None else party.id,
        who=_name_with_party(store, claim.made_by, party),
    )


def find_status(claim: Claim) -> str | None:
    """Return what became of a claim, or None where it simply stands.

    Args:
        claim: which may be withdrawn or corrected.
    """
    return None if claim.status is None else claim.status.value


def name_shortly(store: Store, speaker: str) -> str:
    """Name a person, or a party by its short name.

    Args:
        store: where the people and parties lie.
        speaker: the id of a person or party; one that is missing is named by it.
    """
    party = store.parties.get(speaker)
    return store.name_speaker(speaker) if party is None else party.short or party.name

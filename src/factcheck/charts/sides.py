"""The sides of a picture: which party has which colour, and on which side a claim stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.model.catalogue_words import PartyKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.model.claims import Claim
    from factcheck.model.store import Store

NO_SIDE: Final = "c"
"""The side of everybody else, and of what nobody stated."""


def find_sides(store: Store) -> dict[str, str]:
    """Return the two parties that come first in the corpus as sides `a` and `b`; a publisher reports.

    Args:
        store: the ledger, of which claims are read in order until two parties are found.

    Returns:
        `a` and `b` by the ids of the parties.
    """
    found: dict[str, str] = {}
    for claim in store.claims.values():
        party = store.find_party(claim)
        if party is not None and party.kind != PartyKind.PUBLISHER:
            found.setdefault(party.id, "ab"[len(found)])
        if len(found) == 2:
            break
    return found


def find_side(store: Store, claim: Claim, sides: Mapping[str, str]) -> str:
    """Return the letter of the colour of whoever made a claim; `c` of everybody else.

    Args:
        store: the ledger.
        claim: the claim.
        sides: the letter of the colour of each party that has one.
    """
    party = store.find_party_of_maker(claim)
    return NO_SIDE if party is None else sides.get(party.id, NO_SIDE)

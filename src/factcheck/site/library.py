"""What all pages look up: views of claims, sides, addresses; each worked out once."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from factcheck.comparison import figures_of_claim
from factcheck.query.claimviews import ClaimViews
from factcheck.query.sides import view_side
from factcheck.site.records import Link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.comparison import StatedFigure
    from factcheck.model.records import Claim
    from factcheck.query.compareviews import SideView
    from factcheck.query.store import Store
    from factcheck.query.views import ClaimView

FOLDERS: Final = {
    "topic": "topic",
    "dispute": "dispute",
    "lookalike": "lookalike",
    "claim": "claim",
    "party": "party",
    "person": "person",
    "source": "source",
    "measure": "measure",
}
"""The folder of the pages of each record kind."""

_SCHEMES: Final = frozenset({"http", "https", "mailto"})


class Library:
    """A ledger with what its pages ask again and again.

    Attributes:
        store: the ledger.
    """

    def __init__(self, store: Store, sides: Sequence[str] = ()) -> None:
        self.store = store
        self._wanted_sides = tuple(sides)
        self._views = ClaimViews(store)
        self._known: dict[str, ClaimView] = {}
        self._sides: dict[str, tuple[SideView, ...]] = {}

    def view(self, claim: Claim) -> ClaimView:
        """Return a claim as a view."""
        found = self._known.get(claim.id)
        if found is None:
            found = self._known[claim.id] = self._views.view(claim)
        return found

    def figures(self, claim: Claim) -> tuple[StatedFigure, ...]:
        """Return the figures of a claim, ready to be compared."""
        return tuple(figures_of_claim(self.store, claim))

    def side(self, stated: StatedFigure) -> SideView:
        """Return a figure with everything that is compared, in words."""
        return view_side(self._views, stated)

    @cached_property
    def sides(self) -> tuple[str, ...]:
        """The two parties that have a colour: those set, else the first two that claim anything."""
        found = dict.fromkeys(self._wanted_sides)
        for claim in self.store.claims.values():
            party = self.store.party_of_maker(claim)
            if party is not None and len(found) < len(_COLOURS):
                found.setdefault(party.id)
        return tuple(found)

    def side_of(self, claim: Claim) -> str:
        """Return the letter of the colour of whoever made a claim."""
        party = self.store.party_of_maker(claim)
        place = self.sides.index(party.id) if party is not None and party.id in self.sides else 2
        return (*_COLOURS, "c")[min(place, 2)]

    def link(self, record_id: str, text: str | None = None) -> Link:
        """Return a link to the page of a record; of a kind that has none the text alone."""
        kind = self.store.declared.get(record_id)
        folder = None if kind is None else FOLDERS.get(kind.singular)
        return Link(text or record_id, None if folder is None else f"{folder}/{record_id}.html")

    def page_of(self, record_id: str) -> str:
        """Return the address of the page of a record that has one."""
        return f"{FOLDERS[self.store.declared[record_id].singular]}/{record_id}.html"


def find_outward(address: str | None) -> str | None:
    """Return an address that a page may lead to; of any other scheme None, so that it is shown as text."""
    if address is None:
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme.lower() in _SCHEMES else None


_COLOURS: Final = ("a", "b")

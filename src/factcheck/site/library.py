"""What all pages look up: views of claims, sides, addresses; each worked out once."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from factcheck.charts.draw import find_sides
from factcheck.comparison import figures_of_claim
from factcheck.model.proofs import Lock, digest_of_quote
from factcheck.query.claimviews import ClaimViews
from factcheck.query.sides import view_side
from factcheck.site.records import Link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.comparison import StatedFigure
    from factcheck.model.records import Appearance, Claim
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
        lock: what was proven of its quotes and sources.
    """

    def __init__(self, store: Store, sides: Sequence[str] = (), lock: Lock | None = None) -> None:
        self.store = store
        self.lock = lock or Lock()
        self._wanted_sides = tuple(sides)
        self._views = ClaimViews(store)
        self._known: dict[str, ClaimView] = {}

    def view(self, claim: Claim) -> ClaimView:
        """Return a claim as a view."""
        found = self._known.get(claim.id)
        if found is None:
            found = self._known[claim.id] = self._views.view(claim)
        return found

    def figures(self, claim: Claim) -> tuple[StatedFigure, ...]:
        """Return the figures of a claim, ready to be compared."""
        return tuple(figures_of_claim(self.store, claim))

    def is_proven(self, claim: Claim, appearance: Appearance) -> bool:
        """Return whether a quote was found in the archived text of its source, now or when the lock was written."""
        if self.store.place_of(appearance) is not None:
            return True
        return (claim.id, appearance.source, digest_of_quote(appearance)) in self.lock.quotes

    def side(self, stated: StatedFigure) -> SideView:
        """Return a figure with everything that is compared, in words."""
        return view_side(self._views, stated)

    @cached_property
    def sides(self) -> dict[str, str]:
        """The letter of the colour of each party that has one: those set, else those that come first."""
        if self._wanted_sides:
            return dict(zip(self._wanted_sides, "ab", strict=False))
        return find_sides(self.store)

    def side_of(self, claim: Claim) -> str:
        """Return the letter of the colour of whoever made a claim; `c` of everybody else."""
        party = self.store.party_of_maker(claim)
        return "c" if party is None else self.sides.get(party.id, "c")

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

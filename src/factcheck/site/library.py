"""What all pages look up: views of claims, sides, addresses; each worked out once."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from factcheck.charts.sides import find_side, find_sides
from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.model.claims import Source
from factcheck.model.proof_state import find_proof_state
from factcheck.model.proofs import Lock
from factcheck.model.vocabulary import RecordKind
from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.compare import compare_records
from factcheck.queries.disputes import build_dispute_view
from factcheck.queries.sides import build_side
from factcheck.site.page_groups import list_groups
from factcheck.site.records import Link

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Appearance, Claim, Dispute, Figure
    from factcheck.model.corpus import Record
    from factcheck.model.proof_state import ProofState
    from factcheck.model.store import Store
    from factcheck.queries.compare_views import ComparePage, SideView
    from factcheck.queries.views import DisputeView
    from factcheck.queries.views_of_claim import ClaimView
    from factcheck.site.page_groups import PageGroup
    from factcheck.site.records import DisputeCard

FOLDERS: Final = {
    "topic": "topic",
    "dispute": "dispute",
    "lookalike": "lookalike",
    "party": "party",
    "person": "person",
    "source": "source",
    "measure": "measure",
}
"""The folder of the pages of each record kind."""

_WHO: Final = Link("Who", "who.html")
_SOURCES: Final = Link("Sources and measures", "sources.html")
_DISPUTES: Final = Link("Disputes", "index.html#disputes")
LISTS: Final = {
    "dispute": _DISPUTES,
    "lookalike": _DISPUTES,
    "party": _WHO,
    "person": _WHO,
    "source": _SOURCES,
    "measure": _SOURCES,
}
"""The page that lists the records of a kind."""

_SCHEMES: Final = frozenset({"http", "https", "mailto"})


MOST_KNOWN: Final = 8192
"""Claims of which what was worked out is kept; every page of a small ledger uses each of them again."""


_MOST_COMPARED: Final = 64
"""Disputes and lookalikes of which is kept what was compared in them."""


class _KnownViews(ClaimViews):
    """Views that are made once, and of which parts are shown."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._known: dict[str, ClaimView] = {}

    def build(self, claim: Claim, figures: Sequence[Figure] | None = None) -> ClaimView:
        """Return a claim as a view, with some of its figures or all."""
        known = self._known.get(claim.id)
        if known is None:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            known = self._known[claim.id] = super().build(claim)
        if figures is None or len(figures) == len(claim.figures):
            return known
        shown = zip(claim.figures, known.figures, strict=True)
        return replace(known, figures=tuple(view for each, view in shown if each in figures))


class Library:
    """A ledger with what its pages ask again and again.

    Attributes:
        store: the ledger.
        lock: what was proven of its quotes and sources.
        views: of its claims.
        cards: of its disputes and lookalikes by their ids, as far as they are made: the front shows all, a topic its own.
        places_of_changes: where what changed of a record stands, by its id, once these pages are made.
    """

    def __init__(
        self,
        store: Store,
        sides: Sequence[str] = (),
        lock: Lock | None = None,
        *,
        has_grouped_claims: bool = False,
        changed: Mapping[str, str] | None = None,
    ) -> None:
        self.store = store
        self.lock = lock or Lock()
        self._has_grouped_claims = has_grouped_claims
        self._changed = changed or {}
        self._wanted_sides = tuple(sides)
        self.views = _KnownViews(store)
        self.cards: dict[str, DisputeCard] = {}
        self.places_of_changes: dict[str, str] = {}
        self._compared: dict[str, ComparePage] = {}
        self._disputes: dict[str, DisputeView] = {}
        self._figures: dict[str, tuple[StatedFigure, ...]] = {}

    def build_view(self, claim: Claim) -> ClaimView:
        """Build the view of a claim."""
        return self.views.build(claim)

    def list_figures(self, claim: Claim) -> tuple[StatedFigure, ...]:
        """Return the figures of a claim, ready to be compared."""
        found = self._figures.get(claim.id)
        if found is None:
            if len(self._figures) >= MOST_KNOWN:
                self._figures.clear()
            found = self._figures[claim.id] = tuple(list_figures_of_claim(self.store, claim))
        return found

    @cached_property
    def claims_with(self) -> dict[str, tuple[Claim, ...]]:
        """The claims of each party, person and measure: who says or makes them, and what they count."""
        found: dict[str, dict[str, Claim]] = {}
        for claim in self.store.claims.values():
            parties = (party.id for party in self.store.list_parties(claim))
            measures = (figure.measure for figure in claim.figures)
            for each in {claim.claimant, claim.maker, *parties, *measures}:
                found.setdefault(each, {})[claim.id] = claim
        return {name: tuple(claims.values()) for name, claims in found.items()}

    def list_claims_of(self, record: Record) -> Collection[Claim]:
        """List the claims that a party or person says or makes, that count a measure, or that stand in a source."""
        if not isinstance(record, Source):
            return self.claims_with.get(record.id, ())
        found = (claim for claim, _ in self.store.appearances_in.get(record.id, ()))
        return {claim.id: claim for claim in found}.values()

    def compare(self, record_id: str) -> ComparePage:
        """Compare the figures of a dispute or a lookalike; its card and its page ask soon after each other."""
        found = self._compared.get(record_id)
        if found is None:
            if len(self._compared) >= _MOST_COMPARED:
                self._compared.clear()
            (found,) = compare_records(self.store, (record_id,), self.views).pages
            self._compared[record_id] = found
        return found

    def build_dispute(self, dispute: Dispute) -> DisputeView:
        """Build the view of a dispute, which the data of each topic show that has a claim of it."""
        found = self._disputes.get(dispute.id)
        if found is None:
            if len(self._disputes) >= _MOST_COMPARED:
                self._disputes.clear()
            found = build_dispute_view(self.store, dispute, self.views)
            self._disputes[dispute.id] = found
        return found

    def link_history(self, record_id: str) -> Link | None:
        """Return a link to what changed of a record since the earlier state; None where that is nothing."""
        how, place = self._changed.get(record_id), self.places_of_changes.get(record_id)
        return None if how is None else Link(how, place)

    def find_proof(self, claim: Claim, appearance: Appearance) -> ProofState:
        """Return how far a quote is proven, now or when the lock was written.

        Args:
            claim: the claim that is quoted.
            appearance: where, with the quote.
        """
        return find_proof_state(self.store, claim, appearance, self.lock)

    def build_side(self, stated: StatedFigure) -> SideView:
        """Return a figure with everything that is compared, in words."""
        return build_side(self.views, stated)

    @cached_property
    def sides(self) -> dict[str, str]:
        """The letter of the colour of each party that has one: those set, else those that come first."""
        if self._wanted_sides:
            return dict(zip(self._wanted_sides, "ab", strict=False))
        return find_sides(self.store)

    def find_side(self, claim: Claim) -> str:
        """Return the letter of the colour of whoever made a claim; `c` of everybody else."""
        return find_side(self.store, claim, self.sides)

    @cached_property
    def groups(self) -> tuple[PageGroup, ...]:
        """The pages that records share; none where each has its own."""
        if not self._has_grouped_claims:
            return ()
        return tuple(list_groups(self.store, self.claims_with))

    @cached_property
    def _group_of(self) -> dict[str, PageGroup]:
        return {each: group for group in self.groups for each in group.ids}

    def find_group(self, record_id: str) -> PageGroup | None:
        """Return the page that a record shares; None of one that has its own."""
        return self._group_of.get(record_id)

    def find_address(self, kind: str, record_id: str) -> str:
        """Return the address of a record: its page, or its place on one that it shares.

        Args:
            kind: of the record, as its folder is called.
            record_id: the record.
        """
        group = self._group_of.get(record_id)
        return f"{kind}/{record_id}.html" if group is None else f"{group.address}#{record_id}"

    def link_claim(self, claim_id: str) -> str:
        """Return the address of a claim: its page, or its place on one that it shares."""
        return self.find_address("claim", claim_id)

    def link(self, record_id: str, text: str | None = None) -> Link:
        """Return a link to the page of a record; of a kind that has none the text alone.

        Args:
            record_id: the record.
            text: what the link says; None for the id.
        """
        kind = self.store.declared.get(record_id)
        if kind is RecordKind.CLAIM:
            return Link(text or record_id, self.link_claim(record_id))
        folder = None if kind is None else FOLDERS.get(kind.singular)
        return Link(text or record_id, folder and self.find_address(folder, record_id))


def find_outward(address: str | None) -> str | None:
    """Return an address that a page may lead to; of any other scheme None, so that it is shown as text."""
    if address is None:
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme.lower() in _SCHEMES else None


def link_outward(text: str) -> Link:
    """Return a text as a link where it is an address."""
    address = find_outward(text)
    return Link(text, address, is_outward=address is not None)


def link_contact(text: str) -> Link:
    """Return where somebody is reached as a link: a page, or a mail address.

    Example:
        >>> link_contact("desk@riverside.example").href
        'mailto:desk@riverside.example'
    """
    found = link_outward(text)
    if found.href is None and _MAIL.fullmatch(text) is not None:
        return Link(text, f"mailto:{text}", is_outward=True)
    return found


_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)

"""A topic or a corpus whole, for other programs and for pasting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.query.claimviews import ClaimViews
from factcheck.query.disputes import list_disputes
from factcheck.query.filters import figures_wanted, refuse_unknown, select
from factcheck.query.listing import list_claims, order_of_topics
from factcheck.query.views import ClaimStream, Export

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.query.filters import Filters
    from factcheck.query.store import Store
    from factcheck.query.views import ClaimView


def export_claims(store: Store, filters: Filters) -> Export:
    """Find the claims that pass all filters, and the disputes that hold one of them.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    return Export(list_claims(store, filters), list_disputes(store, filters))


def stream_claims(store: Store, filters: Filters) -> ClaimStream:
    """Find the claims that pass all filters, and view each when it is its turn.

    Only their ids are held, so the store must stay open while the claims are read.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    refuse_unknown(store, filters)
    ordered = sorted(map(order_of_topics(store), select(store, filters)))
    return ClaimStream(_views(store, filters, (claim_id for *_, claim_id in ordered)))


def _views(store: Store, filters: Filters, claim_ids: Iterable[str]) -> Iterator[ClaimView]:
    views = ClaimViews(store)
    for claim_id in claim_ids:
        claim = store.claims[claim_id]
        yield views.view(claim, figures_wanted(filters, claim))

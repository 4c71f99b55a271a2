"""A topic or a corpus whole, for other programs and for pasting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.query.disputes import list_disputes
from factcheck.query.listing import list_claims
from factcheck.query.views import Export

if TYPE_CHECKING:
    from factcheck.query.filters import Filters
    from factcheck.query.store import Store


def export_claims(store: Store, filters: Filters) -> Export:
    """Find the claims that pass all filters, and the disputes that hold one of them.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    return Export(list_claims(store, filters), list_disputes(store, filters))

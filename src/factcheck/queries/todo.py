"""The claims that somebody must still look at, each with what is to be done."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.model.proofs import compute_quote_digest, has_proven_values
from factcheck.queries.filters import figures_wanted, select
from factcheck.queries.list import sort_found
from factcheck.queries.phrases import counted
from factcheck.queries.resolve import resolve
from factcheck.queries.speakers import who_says
from factcheck.queries.views import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.claims import Appearance, Claim
    from factcheck.model.proofs import Lock
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters


def list_todo(
    store: Store,
    filters: Filters,
    lock: Lock,
    *,
    order: str | None = None,
    limit: int | None = None,
) -> Catalogue:
    """Return the claims that are unproven, unreviewed or unchecked; withdrawn ones need nothing.

    Args:
        store: the ledger.
        filters: which claims the question is about.
        lock: what was proven of their quotes.
        order: as in `list_claims`.
        limit: the most claims to show.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
        UnknownOrderError: there is no such order.
    """
    filters = resolve(store, filters)
    found = [(claim, figures_wanted(store, filters, claim)) for claim in select(store, filters)]
    ordered = {claim.id: claim for claim, _ in sort_found(store, found, order or "topic")}
    left = [
        (claim, words) for claim in ordered.values() if (words := tuple(_find(store, claim, lock)))
    ]
    counts = Counter(word for _, words in left for word in words)
    said = ", ".join(f"{number:,} {word}" for word, number in counts.items())
    line = f"{counted(len(left), 'claim')} to look at{f': {said}' if said else ''}."
    rest = (
        ()
        if limit is None or len(left) <= limit
        else (f"{limit:,} of {len(left):,} rows are shown.",)
    )
    rows = [
        (claim.id, ", ".join(words), who_says(store, claim), claim.statement)
        for claim, words in left[:limit]
    ]
    return Catalogue("todo", ("claim", "todo", "who", "statement"), tuple(rows), (line, *rest))


def _find(store: Store, claim: Claim, lock: Lock) -> Iterator[str]:
    """Yield what is to be done about a claim, in a word each."""
    if claim.is_withdrawn:
        return
    if not all(_is_proven(store, claim, each, lock) for each in claim.appearances):
        yield "unproven"
    if not claim.reviews:
        yield "unreviewed"
    if not claim.checked:
        yield "unchecked"


def _is_proven(store: Store, claim: Claim, appearance: Appearance, lock: Lock) -> bool:
    """Return whether the lock holds a quote with the figures that its claim has now."""
    entry = lock.quotes.get((claim.id, appearance.source, compute_quote_digest(appearance)))
    return entry is not None and has_proven_values(claim, store.measures, lock, entry)

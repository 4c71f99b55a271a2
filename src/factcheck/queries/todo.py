"""The claims that somebody must still look at, each with what is to be done."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.model.proof_state import ProofState, find_proof_state
from factcheck.queries.filters import select, select_wanted_figures
from factcheck.queries.list import sort_found
from factcheck.queries.phrases import say_count
from factcheck.queries.resolve import resolve
from factcheck.queries.speakers import name_who_says
from factcheck.queries.views import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model.claims import Claim
    from factcheck.model.proofs import Lock
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters


def list_todo(
    store: Store,
    filters: Filters,
    lock: Lock,
    left_open: Mapping[str, tuple[str, ...]],
    *,
    order: str | None = None,
    limit: int | None = None,
) -> Catalogue:
    """Return the claims that are open, unproven, unreviewed or unchecked; withdrawn ones need nothing.

    Args:
        store: the ledger.
        filters: which claims the question is about; of a claim that is left open nothing is known
            to filter by, so it is listed where there are no filters.
        lock: what was proven of their quotes.
        left_open: the fields that are left open, by the ids of their claims.
        order: as in `list_claims`.
        limit: the most claims to show.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
        UnknownOrderError: there is no such order.
    """
    filters = resolve(store, filters)
    found = [
        (claim, select_wanted_figures(store, filters, claim)) for claim in select(store, filters)
    ]
    ordered = {claim.id: claim for claim, _ in sort_found(store, found, order or "topic")}
    undecided = {} if filters.given else left_open
    counts = Counter("open" for _ in undecided)
    rows = [(claim, f"open: {', '.join(fields)}", "", "") for claim, fields in undecided.items()]
    for claim in ordered.values():
        words = tuple(_find(store, claim, lock))
        counts.update(words)
        if words:
            rows.append((claim.id, ", ".join(words), name_who_says(store, claim), claim.statement))
    said = ", ".join(f"{number:,} {word}" for word, number in counts.items())
    line = f"{say_count(len(rows), 'claim')} to look at{f': {said}' if said else ''}."
    is_cut = limit is not None and len(rows) > limit
    rest = (f"{limit:,} of {len(rows):,} rows are shown.",) if is_cut else ()
    columns = ("claim", "todo", "who", "statement")
    return Catalogue("todo", columns, tuple(rows[:limit]), (line, *rest))


def _find(store: Store, claim: Claim, lock: Lock) -> Iterator[str]:
    """Yield what is to be done about a claim, in a word each."""
    if claim.is_withdrawn:
        return
    states = (find_proof_state(store, claim, each, lock) for each in claim.appearances)
    if any(state is not ProofState.PROVEN for state in states):
        yield "unproven"
    if not claim.reviews:
        yield "unreviewed"
    if not claim.checked:
        yield "unchecked"

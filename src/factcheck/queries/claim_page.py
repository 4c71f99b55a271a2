"""The page of one claim: its view, its proofs, and the claims that stand beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.compare import compare
from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.comparison.part_sums import say_sums
from factcheck.comparison.reasons.other import build_measure_key
from factcheck.model.figure_names import list_named_claims, select_named_figures
from factcheck.queries.answer_words import say_pair_summary
from factcheck.queries.claim_views import build_claim_view
from factcheck.queries.speakers import find_status, name_who_says
from factcheck.queries.views import JUXTAPOSED, ClaimPage, NeighbourView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import (
        Claim,
        Dispute,
        Figure,
    )
    from factcheck.model.editorial import Lookalike
    from factcheck.model.proofs import Lock
    from factcheck.model.store import Store
    from factcheck.queries.views_of_claim import ClaimView

_MOST_NEIGHBOURS = 50
"""Neighbours of a claim that its page shows in one dispute."""


def build_claim_page(store: Store, claim: Claim, lock: Lock | None) -> ClaimPage:
    """Build the page of a claim.

    Args:
        store: the ledger.
        claim: the claim.
        lock: what was proven of its quotes; None where nobody wants to know.
    """
    disputes = tuple(
        (dispute.question, dispute.id, tuple(_find_neighbours_in_dispute(store, claim, dispute)))
        for dispute in store.disputes_of.get(claim.id, ())
    )
    lookalikes = tuple(
        _build_lookalike(store, claim, each) for each in store.lookalikes_of.get(claim.id, ())
    )
    sums = tuple(say_sums(list_figures_of_claim(store, claim)))
    view = build_claim_view(store, claim)
    if lock is not None:
        view = add_proofs(store, claim, view, lock)
    return ClaimPage(view, sums, disputes, lookalikes)


def _build_lookalike(
    store: Store, claim: Claim, lookalike: Lookalike
) -> tuple[str, str, str, tuple[NeighbourView, ...]]:
    from factcheck.queries.lookalike_lines import name_lookalike  # which few claims have

    neighbours = tuple(_find_neighbours_in_lookalike(store, claim, lookalike))
    return name_lookalike(store, lookalike), lookalike.id, lookalike.why_not, neighbours


def add_proofs(store: Store, claim: Claim, view: ClaimView, lock: Lock) -> ClaimView:
    """Add to the view of a claim how far its quotes are proven.

    Args:
        store: where the sources of the quotes lie.
        claim: the claim.
        view: that of the claim, with all its appearances in order.
        lock: what was archived and proved.
    """
    from dataclasses import replace

    from factcheck.model.proof_state import find_proof_state

    appearances = tuple(
        replace(each, proof=find_proof_state(store, claim, appearance, lock))
        for each, appearance in zip(view.appearances, claim.appearances, strict=True)
    )
    return replace(view, appearances=appearances)


def _find_neighbours_in_dispute(
    store: Store, claim: Claim, dispute: Dispute
) -> Iterator[NeighbourView]:
    named = select_named_figures(dispute.claims, list_named_claims(store.claims, dispute.claims))
    return _find_neighbours(store, claim, named, _say_joined)


def _find_neighbours_in_lookalike(
    store: Store, claim: Claim, lookalike: Lookalike
) -> Iterator[NeighbourView]:
    named = select_named_figures(
        lookalike.figures, list_named_claims(store.claims, lookalike.figures)
    )
    return _find_neighbours(store, claim, named, lambda _one, _other: "often set side by side")


def _find_neighbours(
    store: Store,
    claim: Claim,
    named: Mapping[str, tuple[Figure, ...]],
    join: Callable[[Claim, Claim], str],
) -> Iterator[NeighbourView]:
    """Find the claims that stand beside one.

    Args:
        store: the ledger.
        claim: the claim that they stand beside.
        named: the figures of each that stand there, its own included.
        join: says what joins two of them.
    """
    own = _select_stated(store, claim, named[claim.id])
    others = [other_id for other_id in named if other_id != claim.id]
    for other in map(store.claims.__getitem__, others[:_MOST_NEIGHBOURS]):
        yield NeighbourView(
            claim=other.id,
            who=name_who_says(store, other),
            said_on=str(other.said_on),
            statement=other.statement,
            values=tuple(str(figure.value) for figure in named[other.id]),
            how=join(claim, other),
            comparability=()
            if claim.is_withdrawn or other.is_withdrawn
            else tuple(_compare_with(own, _select_stated(store, other, named[other.id]))),
            status=find_status(other),
        )


def _compare_with(own: tuple[StatedFigure, ...], others: tuple[StatedFigure, ...]) -> Iterator[str]:
    """Compare the figures of two claims that are of one kind; the others are one line."""
    kinds = {build_measure_key(each) for each in own}
    for first in own:
        for second in others:
            if build_measure_key(first) == build_measure_key(second):
                answer = say_pair_summary(compare(first, second))
                yield f"{_name(first)} and {_name(second)}: {answer[0].lower()}{answer[1:]}"
    unlike = [_name(each) for each in others if build_measure_key(each) not in kinds]
    if own and unlike:
        yield f"not the same kind of thing: {', '.join(unlike)}"


def _name(stated: StatedFigure) -> str:
    """Name a figure by its value, and by its id where its claim has several."""
    value = str(stated.figure.value)
    return value if len(stated.claim.figures) == 1 else f"{value} ({stated.figure.id})"


def _select_stated(
    store: Store, claim: Claim, named: tuple[Figure, ...]
) -> tuple[StatedFigure, ...]:
    """Select some figures of a claim, ready to be compared."""
    return tuple(each for each in list_figures_of_claim(store, claim) if each.figure in named)


def _say_joined(claim: Claim, other: Claim) -> str:
    """Say which of two claims answers the other, and how; or that only the editor joins them."""
    for counter in claim.counters:
        if counter.claim == other.id:
            return f"this claim {counter.how.for_readers}"
    for counter in other.counters:
        if counter.claim == claim.id:
            return f"{counter.how.for_readers} this claim"
    return JUXTAPOSED

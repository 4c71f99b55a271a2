"""The disputes: their claims side by side, who answered whom, and what may be compared."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from factcheck.comparison.ledger import list_figures_of_dispute
from factcheck.model.figure_names import list_named_claims, select_named_figures
from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.counter_words import list_notes, say_counter
from factcheck.queries.joint_filters import say_without, select_disputes, select_lookalikes
from factcheck.queries.lookalikes import build_lookalike_view
from factcheck.queries.more_fields import read_more
from factcheck.queries.pairs import find_answer, list_summary
from factcheck.queries.phrases import add_notes, say_count
from factcheck.queries.repeatable import Views
from factcheck.queries.resolve import resolve
from factcheck.queries.views import DisputeList, DisputeView, say_state
from factcheck.queries.withdrawn import say_withdrawn, select_standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.model.claims import Claim, Dispute
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters


def list_disputes(
    store: Store,
    filters: Filters,
    views: ClaimViews | None = None,
    *,
    is_held: bool = True,
    build: Callable[[Dispute], DisputeView] | None = None,
) -> DisputeList:
    """Find the disputes, and the lookalikes, that pass all filters, each by any of their claims.

    Args:
        store: the ledger.
        filters: what is wanted of it.
        views: those that several answers share.
        is_held: whether their views are held, or built whenever somebody goes through them.
        build: builds the view of a dispute where several answers share it.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    filters = resolve(store, filters)
    views = views or ClaimViews(store)
    disputes, alike = select_disputes(store, filters), select_lookalikes(store, filters)
    states = ", ".join(
        f"{number} {say_state(state)}"
        for state, number in Counter(each.state.value for each in disputes).items()
    )
    count = f"{say_count(len(disputes), 'dispute')}: {states}."
    remark = count if disputes else say_without(store, filters, "dispute")
    apart = (f"{say_count(len(alike), 'lookalike')}.",) if alike else ()
    shown = Views(build or (lambda each: build_dispute_view(store, each, views)), disputes)
    lookalikes = Views(lambda each: build_lookalike_view(store, each, views), alike)
    return DisputeList(
        "" if store.head is None else store.head.title,
        tuple(shown) if is_held else shown,
        tuple(lookalikes) if is_held else lookalikes,
        (remark, *apart),
    )


def build_dispute_view(
    store: Store, dispute: Dispute, views: ClaimViews | None = None
) -> DisputeView:
    """Return one dispute as a view; `views` are those that several disputes share.

    Args:
        store: where its claims and their answers lie.
        dispute: the dispute.
        views: those that several disputes share; new ones if omitted.
    """
    claims = list_claims_of_dispute(store, dispute)
    standing_claims = select_standing(claims)
    named = select_named_figures(dispute.claims, claims)
    views = views or ClaimViews(store)
    answers = tuple(
        add_notes(
            f"{say_counter(store, other, counter)}: {other.statement}", list_notes(other, counter)
        )
        for claim in claims
        for other, counter in store.counters_to.get(claim.id, ())
    )
    return DisputeView(
        id=dispute.id,
        topic=dispute.topic,
        topic_title=store.topics[dispute.topic].title
        if dispute.topic in store.topics
        else dispute.topic,
        question=dispute.question,
        state=dispute.state.value,
        note=dispute.note,
        claims=tuple(views.build(claim, named[claim.id]) for claim in claims),
        answers=answers,
        juxtaposed=count_juxtaposed(standing_claims),
        withdrawn=say_withdrawn(claims),
        comparability=list_summary(store, list_figures_of_dispute(store, dispute)),
        more=read_more(dispute),
        bridge=list_bridge_lines(store, dispute),
    )


def list_bridge_lines(store: Store, dispute: Dispute) -> tuple[str, ...]:
    """List the parts of a gap in words; none without a bridge.

    Args:
        store: where the figures of the bridge lie.
        dispute: the dispute.
    """
    if dispute.bridge is None:
        return ()
    from factcheck.queries.computed import say_bridge  # which few disputes have

    return tuple(say_bridge(store, dispute))


def list_claims_of_dispute(store: Store, dispute: Dispute) -> tuple[Claim, ...]:
    """List the claims of a dispute, each once, in the order written.

    Args:
        store: where they lie; one that is missing is omitted.
        dispute: the dispute.
    """
    return list_named_claims(store.claims, dispute.claims)


def count_within_disputes(store: Store, claims: tuple[Claim, ...]) -> int:
    """Count the pairs of some claims that a dispute holds and no counter joins, each once.

    Args:
        store: where the disputes lie.
        claims: those of which pairs are counted, each once.
    """
    held: dict[str, list[Claim]] = {}
    for claim in claims:
        for dispute in store.disputes_of.get(claim.id, ()):
            held.setdefault(dispute.id, []).append(claim)
    shared = [claim for claim in claims if len(store.disputes_of.get(claim.id, ())) > 1]
    again = sum(
        max(0, len(_list_dispute_ids(store, one) & _list_dispute_ids(store, other)) - 1)
        for one, other in combinations(shared, 2)
        if find_answer(one, other) is None
    )
    return sum(count_juxtaposed(tuple(each)) for each in held.values()) - again


def is_juxtaposed(store: Store, first: Claim, second: Claim) -> bool:
    """Return whether a dispute holds two claims and no counter joins them.

    Args:
        store: the ledger.
        first: a claim.
        second: another one.
    """
    shared = _list_dispute_ids(store, first) & _list_dispute_ids(store, second)
    return bool(shared) and find_answer(first, second) is None


def _list_dispute_ids(store: Store, claim: Claim) -> set[str]:
    return {dispute.id for dispute in store.disputes_of.get(claim.id, ())}


def count_juxtaposed(claims: tuple[Claim, ...]) -> int:
    """Count the pairs that no counter joins, without enumerating the pairs of a large dispute.

    Args:
        claims: of one dispute, each once.
    """
    members = {claim.id for claim in claims}
    answered = {
        frozenset((claim.id, counter.claim))
        for claim in claims
        for counter in claim.counters
        if counter.claim in members and counter.claim != claim.id
    }
    return len(claims) * (len(claims) - 1) // 2 - len(answered)

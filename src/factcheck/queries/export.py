"""A topic or a corpus whole, for other programs and for pasting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.comparison.part_sums import find_sums, has_sums
from factcheck.comparison.sum_words import say_sum
from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.disputes import build_dispute_view, list_disputes
from factcheck.queries.filters import select, select_wanted_figures
from factcheck.queries.joint_filters import select_disputes, select_lookalikes
from factcheck.queries.list import build_topic_key, list_claims, sort_by_nearness
from factcheck.queries.lookalikes import build_lookalike_view
from factcheck.queries.resolve import resolve
from factcheck.queries.views import ClaimStream, Export, ExportStream
from factcheck.queries.withdrawn import select_standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from factcheck.model.claims import Claim
    from factcheck.model.file_form import Written
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters
    from factcheck.queries.line_views import DerivedView
    from factcheck.queries.views_of_claim import ClaimView


def build_export(
    store: Store,
    filters: Filters,
    *,
    with_records: bool = False,
    views: ClaimViews | None = None,
) -> Export:
    """Find the claims that pass all filters, and the disputes that hold one of them.

    Args:
        store: the ledger.
        filters: what is wanted of it.
        with_records: whether the claims are wanted as files write them too, to be imported again.
        views: those that several answers share.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    views = views or ClaimViews(store)
    claims = list_claims(store, filters, views=views)
    disputes = list_disputes(store, filters, views)
    wanted = [each.id for each in claims.claims]
    records = tuple(_build_records(store, wanted)) if with_records else ()
    sums, derived = _compute(store, wanted)
    return Export(claims, disputes, sums, derived, records)


def build_export_stream(store: Store, filters: Filters) -> ExportStream:
    """Find what `build_export` finds, with records, and view each part when it is its turn.

    The store must stay open while it is written.

    Args:
        store: the ledger.
        filters: what the question is about; names and ids are resolved here.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    filters = resolve(store, filters)
    views = ClaimViews(store)
    told = list_claims(store, filters, views=views, is_told_only=True)
    wanted = sort_ids(store, select(store, filters))
    disputes = [each.id for each in select_disputes(store, filters)]
    lookalikes = [each.id for each in select_lookalikes(store, filters)]
    sums, derived = _compute(store, wanted)
    return ExportStream(
        told,
        build_claim_stream(store, filters, views).claims,
        (build_dispute_view(store, store.disputes[each], views) for each in disputes),
        (build_lookalike_view(store, store.lookalikes[each], views) for each in lookalikes),
        sums,
        derived,
        _build_records(store, wanted),
    )


def _build_records(
    store: Store, wanted: Sequence[str]
) -> Iterator[tuple[str, Mapping[str, Written]]]:
    """Build the claims as files write them, in the order of the files."""
    from factcheck.model.chains import fill_chains
    from factcheck.model.file_form import build_fields

    found = set(wanted)
    for claim in store.claims.values():
        if claim.id in found:
            yield claim.id, build_fields(fill_chains(claim, store.sources))


def _compute(
    store: Store, wanted: Sequence[str]
) -> tuple[tuple[str, ...], tuple[DerivedView, ...]]:
    """Compute the sums and derivations of the figures of some claims."""
    if not store.derivations and not any(map(has_sums, store.measures.values())):
        return (), ()
    from factcheck.queries.computed import find_derivations_of  # which few ledgers have
    from factcheck.queries.derivations import DerivationsByClaim

    recorded = select_standing([store.claims[claim_id] for claim_id in wanted])
    figures = {
        str(figure.reference): figure
        for claim in recorded
        for figure in list_figures_of_claim(store, claim)
    }
    derived = find_derivations_of(store, DerivationsByClaim(store), [*figures.values()])
    return tuple(say_sum(each) for each in find_sums(figures.values())), tuple(derived)


def build_claim_stream(
    store: Store, filters: Filters, views: ClaimViews | None = None
) -> ClaimStream:
    """Find the claims that pass all filters, and view each when it is its turn.

    Only their ids are held, so the store must stay open while the claims are read.

    Args:
        store: the ledger.
        filters: what is wanted of it.
        views: those that several answers share.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    filters = resolve(store, filters)
    views = views or ClaimViews(store)
    if filters.near is not None:
        place_of = build_topic_key(store)
        found = (
            (claim, select_wanted_figures(store, filters, claim))
            for claim in select(store, filters)
        )
        nearest = sort_by_nearness(
            store, sorted(found, key=lambda each: place_of(each[0])), filters.near
        )
        return ClaimStream(views.build(claim, figures) for claim, figures in nearest)
    ordered = sort_ids(store, select(store, filters))
    return ClaimStream(_build_views(store, filters, views, ordered))


def sort_ids(store: Store, claims: Iterable[Claim]) -> Sequence[str]:
    """Sort claims by topic, day and id, and return their ids; none of them is held.

    Args:
        store: where the order of the topics is known.
        claims: in any order; they may be more than fit into memory.
    """
    place_of = build_topic_key(store)
    return [key[_ID_FROM:] for key in sorted(_format_key(*place_of(claim)) for claim in claims)]


_ID_FROM: Final = 19
"""Characters of the place of a topic and of a day."""


def _format_key(place: int, day: date, claim_id: str) -> str:
    """Format an order as one text, which takes half the memory of a tuple of three."""
    return f"{place:09}{day.isoformat()}{claim_id}"


def _build_views(
    store: Store, filters: Filters, views: ClaimViews, claim_ids: Iterable[str]
) -> Iterator[ClaimView]:
    for claim_id in claim_ids:
        claim = store.claims[claim_id]
        yield views.build(claim, select_wanted_figures(store, filters, claim))

"""A topic or a corpus whole, for other programs and for pasting."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.comparison.part_sums import find_sums, has_sums
from factcheck.comparison.sum_words import say_sum
from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.disputes import list_disputes
from factcheck.queries.filters import select, select_wanted_figures
from factcheck.queries.joint_filters import select_disputes, select_lookalikes
from factcheck.queries.list import build_claim_list, build_topic_key, sort_by_nearness
from factcheck.queries.repeatable import Repeatable, Views
from factcheck.queries.resolve import resolve
from factcheck.queries.views import ClaimStream, Export

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim, Dispute, Figure
    from factcheck.model.file_form import Written
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters
    from factcheck.queries.line_views import DerivedView
    from factcheck.queries.views import DisputeView
    from factcheck.queries.views_of_claim import ClaimView


def build_export(
    store: Store,
    filters: Filters,
    *,
    with_records: bool = False,
    views: ClaimViews | None = None,
    is_held: bool = False,
    build_dispute: Callable[[Dispute], DisputeView] | None = None,
) -> Export:
    """Find the claims that pass all filters, and the disputes that hold one of them.

    Args:
        store: the ledger, which must stay open while an export is written that is not held.
        filters: what is wanted of it.
        with_records: whether the claims are wanted as files write them too, to be imported again.
        views: those that several answers share.
        is_held: whether all views are held, since several formats are written of them.
        build_dispute: builds the view of a dispute where several answers share it.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    filters = resolve(store, filters)
    views = views or ClaimViews(store)
    wanted = sort_ids(store, select(store, filters))
    claims = _build_views(store, filters, views, wanted)
    found = _list_found(store, filters, wanted)
    shown = tuple(claims) if is_held else claims
    sums, derived = _compute(store, wanted)
    return Export(
        build_claim_list(store, filters, found, shown, by_topic=filters.near is None),
        list_disputes(store, filters, views, is_held=is_held, build=build_dispute),
        sums,
        derived,
        Repeatable(partial(_build_records, store, wanted)) if with_records else (),
    )


def list_named_sources(store: Store, filters: Filters) -> tuple[str, ...]:
    """List the sources in which the claims of an export stand, then those in which one of them answers.

    Args:
        store: the ledger.
        filters: what is wanted of it.
    """
    filters = resolve(store, filters)
    named = list(sort_ids(store, select(store, filters)))
    named += (each.claim for dispute in select_disputes(store, filters) for each in dispute.claims)
    named += (each.claim for alike in select_lookalikes(store, filters) for each in alike.figures)
    sources: dict[str, None] = {}
    answering: dict[str, None] = {}
    for claim in map(store.claims.get, dict.fromkeys(named)):
        if claim is not None:
            sources.update(dict.fromkeys(each.source for each in claim.appearances))
            answering.update(dict.fromkeys(each.in_ for each in claim.counters))
    return tuple(sources | answering)


def _list_found(
    store: Store, filters: Filters, wanted: Iterable[str]
) -> Iterator[tuple[Claim, tuple[Figure, ...]]]:
    """Find the claims of some ids again, each with the figures that are wanted of it."""
    for claim in map(store.claims.__getitem__, wanted):
        yield claim, select_wanted_figures(store, filters, claim)


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

    names: set[str] = set()
    sums = tuple(map(say_sum, find_sums(_list_standing_figures(store, wanted, names))))
    derived = find_derivations_of(store, DerivationsByClaim(store), names)
    return sums, tuple(derived)


def _list_standing_figures(
    store: Store, wanted: Sequence[str], names: set[str]
) -> Iterator[StatedFigure]:
    """Yield each figure of the claims that stand once, and keep its name."""
    for claim in map(store.claims.__getitem__, wanted):
        if claim.is_withdrawn:
            continue
        figures = {str(each.reference): each for each in list_figures_of_claim(store, claim)}
        names.update(figures)
        yield from figures.values()


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
    ordered = sort_ids(store, select(store, filters))
    return ClaimStream(iter(_build_views(store, filters, views, ordered)))


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
    store: Store, filters: Filters, views: ClaimViews, wanted: Sequence[str]
) -> Views[ClaimView]:
    """Return what builds the views of some claims in order; figures near a value stand the nearest first."""
    if filters.near is not None:
        found = [*_list_found(store, filters, wanted)]
        nearest = sort_by_nearness(store, found, filters.near)
        return Views(lambda each: views.build(*each), nearest)

    def build(claim_id: str) -> ClaimView:
        claim = store.claims[claim_id]
        return views.build(claim, select_wanted_figures(store, filters, claim))

    return Views(build, wanted)

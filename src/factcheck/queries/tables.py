"""A topic or a corpus whole as what tables are filled from: the claims with all that they name, and every answer for two figures.

Claims, disputes and what follows from figures are computed when it is their turn, and never held.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from factcheck.comparison.ledger import (
    list_figures_of_claim,
    list_figures_of_dispute,
    list_figures_of_lookalike,
)
from factcheck.comparison.part_sums import find_sums, has_sums
from factcheck.errors import FactcheckError
from factcheck.model.values import FigureReference
from factcheck.queries.claim_page import add_proofs
from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.computed import build_derived_view
from factcheck.queries.derivations import compute_derivation
from factcheck.queries.disputes import list_bridge_lines
from factcheck.queries.export import sort_ids
from factcheck.queries.filters import select
from factcheck.queries.kinds import compare_within_kinds, group_by_kind
from factcheck.queries.more_fields import read_more
from factcheck.queries.pairs import build_pair_view, list_summary
from factcheck.queries.repeatable import Repeatable
from factcheck.queries.resolve import resolve
from factcheck.queries.tabled_bridge import (
    build_tabled_bridge,
    list_claims_of_bridge,
    name_figure,
)
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from factcheck.comparison.part_sums import PartSum
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.catalogue import Head, Measure, Party, Person, Scale, Source, Topic
    from factcheck.model.claims import Dispute
    from factcheck.model.editorial import Lookalike
    from factcheck.model.proofs import Lock
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters
    from factcheck.queries.line_views import DerivedView
    from factcheck.queries.pair_views import PairView
    from factcheck.queries.phrases import More
    from factcheck.queries.tabled_bridge import TabledBridge
    from factcheck.queries.views_of_claim import ClaimView


@dataclass(frozen=True, slots=True)
class TabledDispute:
    """A dispute as recorded, and what follows for its figures.

    Attributes:
        claims: the ids of its claims, each with the name of the figure that is meant; None where all are.
        comparability: what may be compared in it, a line each.
        bridge: the parts of a gap, a line each.
        bridged: the same as data; None without a bridge.
        pairs: the answers for its figures, two by two.
    """

    record: Dispute
    claims: tuple[tuple[str, str | None], ...]
    comparability: tuple[str, ...]
    bridge: tuple[str, ...]
    bridged: TabledBridge | None
    more: More
    pairs: tuple[PairView, ...]


@dataclass(frozen=True, slots=True)
class TabledLookalike:
    """A lookalike as recorded, with the names of its figures and the answers for them, two by two."""

    record: Lookalike
    figures: tuple[str, ...]
    more: More
    pairs: tuple[PairView, ...]


class AmbiguousFigureError(FactcheckError):
    """Two figures that no name tells apart."""


@dataclass(frozen=True, slots=True)
class Tables:
    """What is exported as tables that name one another.

    Attributes:
        head: what the corpus says of itself; None where it says nothing.
        selected: the ids of the claims that pass the filters.
        known: the ids of all claims that are there: those, and the claims that stand beside them in a dispute
            (its bridge included) or lookalike, answer them or are answered by them.
        claims: the claims, each with all its figures.
        disputes: those that hold one of the claims that pass.
        lookalikes: likewise.
        derivations: what the editor computes of figures that are there, each with the names of these.
        sums: wholes of which all parts are there.
    """

    head: Head | None
    topics: tuple[Topic, ...]
    parties: tuple[Party, ...]
    people: tuple[Person, ...]
    measures: tuple[Measure, ...]
    sources: tuple[Source, ...]
    scales: tuple[Scale, ...]
    selected: frozenset[str]
    known: frozenset[str]
    claims: Iterable[ClaimView]
    disputes: Iterable[TabledDispute]
    lookalikes: Iterable[TabledLookalike]
    derivations: Iterable[tuple[DerivedView, tuple[str, ...]]]
    sums: Iterable[PartSum]


def build_tables(store: Store, filters: Filters, lock: Lock | None = None) -> Tables:
    """Find the claims that pass all filters, and all that they stand beside.

    Args:
        store: the ledger, which must stay open while the tables are written.
        filters: what is wanted of it.
        lock: what was proven of its quotes; nothing is said of proofs where it is omitted.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    selected = frozenset(claim.id for claim in select(store, resolve(store, filters)))
    is_whole = len(selected) == len(store.claims)
    found = set(selected)
    disputes, lookalikes = _list_beside(store, None if is_whole else selected)
    for name in () if is_whole else selected:
        found.update(each.claim for each in store.claims[name].counters)
        found.update(claim.id for claim, _ in store.counters_to.get(name, ()))
    for dispute in () if is_whole else disputes:
        found.update(each.claim for each in store.disputes[dispute].claims)
        found.update(list_claims_of_bridge(store.disputes[dispute].bridge))
    for lookalike in () if is_whole else lookalikes:
        found.update(each.claim for each in store.lookalikes[lookalike].figures)
    known = selected if is_whole else frozenset(name for name in found if name in store.claims)
    claims = store.claims.values() if is_whole else (store.claims[name] for name in sorted(known))
    ordered = sort_ids(store, claims)
    views = ClaimViews(store)
    return Tables(
        head=store.head,
        topics=tuple(store.topics.values()),
        parties=tuple(store.parties.values()),
        people=tuple(store.people.values()),
        measures=tuple(store.measures.values()),
        sources=tuple(store.sources.values()),
        scales=tuple(store.scales.values()),
        selected=selected,
        known=known,
        claims=Repeatable(partial(_build_claims, store, views, ordered, lock)),
        disputes=Repeatable(partial(_build_disputes, store, disputes)),
        lookalikes=Repeatable(partial(_build_lookalikes, store, lookalikes)),
        derivations=Repeatable(partial(_find_derivations, store, known)),
        sums=Repeatable(partial(_find_sums, store, ordered)),
    )


def _list_beside(store: Store, selected: Collection[str] | None) -> tuple[list[str], list[str]]:
    """List the disputes and lookalikes that hold one of some claims, or all, in the order of the files."""
    if selected is None:
        return [*store.disputes], [*store.lookalikes]
    disputes = {each.id for name in selected for each in store.disputes_of.get(name, ())}
    alike = {each.id for name in selected for each in store.lookalikes_of.get(name, ())}
    return (
        [name for name in store.disputes if name in disputes],
        [name for name in store.lookalikes if name in alike],
    )


def _build_claims(
    store: Store, views: ClaimViews, ids: Sequence[str], lock: Lock | None
) -> Iterator[ClaimView]:
    for claim_id in ids:
        claim = store.claims[claim_id]
        view = views.build(claim)
        yield view if lock is None else add_proofs(store, claim, view, lock)


def _build_disputes(store: Store, ids: Sequence[str]) -> Iterator[TabledDispute]:
    for dispute_id in ids:
        dispute = store.disputes[dispute_id]
        figures = list_figures_of_dispute(store, dispute)
        yield TabledDispute(
            record=dispute,
            claims=tuple(
                (each.claim, None if each.figure is None else name_figure(store, each))
                for each in dispute.claims
            ),
            comparability=tuple(each.text for each in list_summary(store, figures)),
            bridge=list_bridge_lines(store, dispute),
            bridged=build_tabled_bridge(store, dispute.bridge),
            more=read_more(dispute),
            pairs=tuple(_compare(figures)),
        )


def _build_lookalikes(store: Store, ids: Sequence[str]) -> Iterator[TabledLookalike]:
    for lookalike_id in ids:
        lookalike = store.lookalikes[lookalike_id]
        pairs = tuple(_compare(list_figures_of_lookalike(store, lookalike)))
        names = tuple(name_figure(store, each) for each in lookalike.figures)
        yield TabledLookalike(lookalike, names, read_more(lookalike), pairs)


def _compare(figures: Sequence[StatedFigure]) -> Iterator[PairView]:
    return map(build_pair_view, compare_within_kinds(figures, group_by_kind(figures)))


def _find_derivations(
    store: Store, known: Collection[str]
) -> Iterator[tuple[DerivedView, tuple[str, ...]]]:
    for derivation in store.derivations.values():
        worked_out = compute_derivation(store, derivation)
        if worked_out is None:
            continue
        derived, result = worked_out
        if all(each.claim.id in known for each in derived.inputs):
            names = dict.fromkeys(str(each.reference) for each in derived.inputs)
            yield build_derived_view(derivation, derived, result), tuple(names)


def _find_sums(store: Store, ids: Sequence[str]) -> Iterator[PartSum]:
    if not any(map(has_sums, store.measures.values())):
        return
    claims = (store.claims[claim_id] for claim_id in ids)
    yield from find_sums(
        figure for claim in claims for figure in list_figures_of_claim(store, claim)
    )


class _HasId(Protocol):
    @property
    def id(self) -> str | None: ...


_Named_co = TypeVar("_Named_co", bound=_HasId, covariant=True)


class _HasFigures(Protocol[_Named_co]):
    @property
    def id(self) -> str: ...
    @property
    def figures(self) -> tuple[_Named_co, ...]: ...


def name_figures(claim: _HasFigures[_Named_co]) -> Iterator[tuple[_Named_co, str]]:
    """Name the figures of a claim, or of a view of one, as `compare` takes them: with its id where a claim has several.

    Args:
        claim: the claim, with the figures that are shown.

    Raises:
        AmbiguousFigureError: two have one name.
    """
    named: set[str] = set()
    for each in claim.figures:
        name = str(FigureReference(claim.id, each.id if len(claim.figures) > 1 else None))
        if name in named:
            raise AmbiguousFigureError(
                f"two figures of the claim '{claim.id}' have one name, and a row needs its own",
                hint="give each an id; `factcheck validate` says where",
            )
        named.add(name)
        yield each, name

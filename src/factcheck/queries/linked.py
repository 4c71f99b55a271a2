"""A topic or a corpus whole as what linked data is made of: all records that name one another, and what is computed of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.queries.citations import build_citation
from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.disputes import build_dispute_view
from factcheck.queries.export import build_export
from factcheck.queries.lookalike_lines import name_lookalike
from factcheck.queries.repeatable import Repeatable
from factcheck.queries.tables import build_tables, name_figures
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model.catalogue import Measure, Source, Topic
    from factcheck.model.store import Store
    from factcheck.queries.citations import CitedSource
    from factcheck.queries.filters import Filters
    from factcheck.queries.tables import TabledDispute, TabledLookalike, Tables
    from factcheck.queries.views import DisputeView, Export


@dataclass(frozen=True, slots=True)
class LinkedExport:
    """What is exported as things that name one another by address.

    Attributes:
        tables: the records, and the answers for two figures.
        export: what is computed of the figures that pass the filters.
        topics: those of a claim.
        measures: those of a figure.
        sources: those in which a claim stands or is answered, each also as a citation has it.
        disputes: those of the tables, each also as it is shown.
        lookalikes: likewise.
    """

    tables: Tables
    export: Export
    topics: tuple[Topic, ...]
    measures: tuple[Measure, ...]
    sources: tuple[tuple[Source, CitedSource], ...]
    disputes: Iterable[tuple[TabledDispute, DisputeView]]
    lookalikes: Iterable[tuple[TabledLookalike, str]]


def build_linked_export(store: Store, filters: Filters) -> LinkedExport:
    """Find the claims that pass all filters, all that they stand beside, and what is computed of them.

    Args:
        store: the ledger.
        filters: what the question is about; names and ids are resolved here.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
        AmbiguousFigureError: two figures have one name.
    """
    tables = build_tables(store, filters)
    named: set[str] = set()
    for claim in map(store.claims.__getitem__, tables.known):
        named.add(claim.topic)
        named.update(figure.measure for figure, _ in name_figures(claim))
        named.update(each.source for each in claim.appearances)
        named.update(each.in_ for each in claim.counters)
    views = ClaimViews(store)
    return LinkedExport(
        tables,
        build_export(store, filters),
        tuple(each for each in tables.topics if each.id in named),
        tuple(each for each in tables.measures if each.id in named),
        tuple((each, build_citation(store, each)) for each in tables.sources if each.id in named),
        Repeatable(
            lambda: (
                (each, build_dispute_view(store, each.record, views)) for each in tables.disputes
            )
        ),
        Repeatable(
            lambda: ((each, name_lookalike(store, each.record)) for each in tables.lookalikes)
        ),
    )

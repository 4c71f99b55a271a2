"""A topic or a corpus whole as what linked data is made of: all records that name one another, and what is computed of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.queries.citations import build_citation
from factcheck.queries.export import build_export
from factcheck.queries.tables import build_tables
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.model.store import Store
    from factcheck.queries.citations import CitedSource
    from factcheck.queries.filters import Filters
    from factcheck.queries.tables import Tables
    from factcheck.queries.views import Export


@dataclass(frozen=True, slots=True)
class LinkedExport:
    """What is exported as things that name one another by address.

    Attributes:
        tables: the records, and the answers for two figures.
        export: what is computed of the figures that pass the filters.
        sources: those in which a claim stands or is answered, as a citation has them.
    """

    tables: Tables
    export: Export
    sources: tuple[CitedSource, ...]


def build_linked_export(store: Store, filters: Filters) -> LinkedExport:
    """Find the claims that pass all filters, all that they stand beside, and what is computed of them.

    Args:
        store: the ledger.
        filters: what the question is about; names and ids are resolved here.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    tables = build_tables(store, filters)
    named = {each.source: None for claim in tables.claims for each in claim.appearances}
    named |= {each.source: None for claim in tables.claims for each in claim.counters}
    sources = tuple(build_citation(store, each) for each in tables.sources if each.id in named)
    return LinkedExport(tables, build_export(store, filters), sources)

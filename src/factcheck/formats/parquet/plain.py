"""The tables of a data set that are for readers: columns and rows as `export --format parquet` has them."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from factcheck.formats.dataset.catalogue_rows import list_catalogue_rows
from factcheck.formats.dataset.claim_rows import list_claim_rows
from factcheck.formats.dataset.tables import TABLES
from factcheck.formats.parquet.schema import build_cells, build_shape
from factcheck.queries.filters import Filters
from factcheck.queries.tables import build_tables
from factcheck.store.dataset.spool import TableGroup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.proofs import Lock
    from factcheck.model.store import Store
    from factcheck.queries.tables import Tables
    from factcheck.store.dataset.spool import Cell

PLAIN: Final = ("figures", "claims", "appearances", "counters", "sources", "measures")
"""The tables; what follows from figures, such as every answer for two of them, is asked of the others."""

_BUCKETED_BY: Final = {
    "figures": "measure",
    "claims": "id",
    "appearances": "claim",
    "counters": "claim",
}
"""The column that chooses the bucket of a row; other tables are too short for buckets."""


def build_plain_tables(store: Store, lock: Lock) -> TableGroup:
    """Return the tables of a ledger that are for readers.

    Args:
        store: the ledger, which must stay open while they are written.
        lock: what was proven of its quotes.

    Raises:
        AmbiguousFigureError: two figures have one name.
    """
    view = build_tables(store, Filters(), lock)
    return TableGroup(tuple(build_shape(name, view.head) for name in PLAIN), _list_rows(view))


def _list_rows(view: Tables) -> Iterator[tuple[str, str, tuple[Cell, ...]]]:
    places = {
        table: [column.name for column in TABLES[table].columns].index(name)
        for table, name in _BUCKETED_BY.items()
    }
    for table, row in chain(list_catalogue_rows(view), list_claim_rows(view)):
        if table in PLAIN:
            key = str(row[places[table]]) if table in places else ""
            yield table, key, tuple(build_cells(TABLES[table], row))

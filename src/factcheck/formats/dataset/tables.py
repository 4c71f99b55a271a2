"""The tables by name, each after those that it names but for claims that answer claims, and the rows of all of them.

A value of a row stands where its table names the column.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.dataset.catalogue_rows import list_catalogue_rows
from factcheck.formats.dataset.catalogue_tables import CATALOGUE_TABLES
from factcheck.formats.dataset.claim_rows import list_claim_rows
from factcheck.formats.dataset.claim_tables import CLAIM_TABLES
from factcheck.formats.dataset.editorial_rows import list_editorial_rows
from factcheck.formats.dataset.editorial_tables import EDITORIAL_TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.dataset.cells import NamedRow
    from factcheck.queries.tables import Tables

TABLES: Final = {**CATALOGUE_TABLES, **CLAIM_TABLES, **EDITORIAL_TABLES}
"""All that a ledger holds for whoever queries it."""

VERSION: Final = 1
"""Of the tables; it grows when a column changes its meaning or goes, not when one comes."""


def list_rows(view: Tables) -> Iterator[NamedRow]:
    """List the rows of all tables, each with the name of its table.

    Those of one table come in their order; claims and their parts come mixed, since each claim is
    looked at once.

    Args:
        view: all records of a ledger, as they are written into tables.

    Raises:
        AmbiguousFigureError: two figures have one name.
    """
    yield from list_catalogue_rows(view)
    yield from list_claim_rows(view)
    yield from list_editorial_rows(view)

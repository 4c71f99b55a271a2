"""The rows of every table, each as it comes; a value stands where `tables` names its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats.dataset.catalogue_rows import list_catalogue_rows
from factcheck.formats.dataset.claim_rows import list_claim_rows
from factcheck.formats.dataset.editorial_rows import list_editorial_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.dataset.cells import NamedRow
    from factcheck.queries.tables import Tables


def list_rows(view: Tables) -> Iterator[NamedRow]:
    """List the rows of all tables, each with the name of its table.

    Those of one table come in their order; claims and their parts come mixed, since each claim is
    looked at once.

    Raises:
        AmbiguousFigureError: two figures have one name.
    """
    yield from list_catalogue_rows(view)
    yield from list_claim_rows(view)
    yield from list_editorial_rows(view)

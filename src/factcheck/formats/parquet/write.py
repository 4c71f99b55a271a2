"""A topic or a corpus whole as Parquet, a file a table; the same ledger and DuckDB give the same bytes.

Rows go claim by claim into lines of text, which DuckDB alone converts, so that nothing is held whole.
"""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from factcheck.formats.dataset.tables import TABLES, list_rows
from factcheck.formats.parquet.schema import build_cells, build_shape
from factcheck.queries.tables import Tables
from factcheck.runtime.regular_file import read_pieces
from factcheck.store.dataset.convert import convert
from factcheck.store.dataset.engine import load_duckdb, open_duckdb
from factcheck.store.dataset.spool import TableGroup, store_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options

_MEMORY: Final = "200MB"
"""What DuckDB may take; the files of a large ledger need less."""


def write_files(view: Tables, options: Options) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Write the tables, each as the name of a file and what it holds.

    Args:
        view: all records of a ledger, as tables take them.
        options: nothing of them is asked, since the format has no lines to fill and no colours.

    Raises:
        MissingEngineError: DuckDB is not installed.
        AmbiguousFigureError: two figures have one name.
    """
    load_duckdb("Parquet needs", "parquet")  # before any row is computed
    shapes = tuple(build_shape(name, view.head) for name in TABLES)
    rows = ((name, "", tuple(build_cells(TABLES[name], row))) for name, row in list_rows(view))
    with TemporaryDirectory(prefix="factcheck-") as name:
        folder = Path(name)
        files = store_rows(folder, TableGroup(shapes, rows), dict.fromkeys(TABLES, sys.maxsize))
        with closing(open_duckdb(folder / "more", memory=_MEMORY)) as database:
            for shape in shapes:
                made = folder / f"{shape.name}.parquet"
                convert(database, shape, files[shape.name], made, has_numbers=False)
                for each in files[shape.name]:
                    each.file.unlink()
                yield made.name, read_pieces(made)
                made.unlink()


VIEWS: Final = {Tables: write_files}

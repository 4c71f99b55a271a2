"""What Datasette shows of the database: titles, what columns hold, by what rows are narrowed (docs.datasette.io, metadata)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats.dataset.tables import TABLES
from factcheck.formats.sqlite.questions import VIEWS_OF_TABLES
from factcheck.formats.sqlite.schema import list_columns
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.queries.tables import Tables


def write_metadata(view: Tables, database: str) -> Iterator[str]:
    """Write the metadata of a database as JSON.

    Units are named for no column: each figure has its own.

    Args:
        view: what the database holds.
        database: its name, which is that of its file without the ending.
    """
    tree: dict[str, object] = {}
    if view.head is not None:
        said = {
            "title": view.head.title,
            "description": view.head.description or view.head.note,
            "license": view.head.licence,
        }
        tree.update((key, text) for key, text in said.items() if text is not None)
    tables: dict[str, object] = {
        name: {
            "title": table.title,
            "label_column": table.label,
            "facets": list(table.facets),
            "columns": {column: holds for column, _, holds in list_columns(table)},
        }
        for name, table in TABLES.items()
    }
    tables.update((name, {"title": title}) for name, (title, _) in VIEWS_OF_TABLES.items())
    tree["databases"] = {database: {"tables": tables}}
    yield f"{write_json(tree, indent=2)}\n"

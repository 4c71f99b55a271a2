"""Write docs/dataset.md: every table that is exported, column by column, from the table of columns in the code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.dataset.columns import Kind
from factcheck.formats.dataset.tables import TABLES, VERSION
from factcheck.formats.sqlite.schema import ROUNDED, TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD: Final = f"""\
# The tables of an export

Written by `python docs/generate.py`.
`factcheck export --format sqlite` writes a ledger as these tables, version {VERSION} of them (docs/formats.md).
A column may come in a later release; where one changes its meaning or goes, the version grows.

A decimal is exact as text; the column with `{ROUNDED}` behind its name holds the same rounded, to sort and draw by.
A column without "always" may be null, which means that nothing is stated, or that it does not apply.
"""

_WORDS: Final = {
    Kind.FLAG: " (1 or 0)",
    Kind.LIST: " (a list, as JSON)",
    Kind.PAIRS: " (an object, as JSON)",
    Kind.JSON: " (as JSON)",
    Kind.EXACT: f" and `{ROUNDED}` REAL",
}


def write_tables() -> Iterator[str]:
    """Yield the page, a table a section."""
    yield HEAD
    for name, table in TABLES.items():
        yield f"\n## {name}\n\n{table.title}.\n"
        yield "\n| column | holds | | SQLite |\n| --- | --- | --- | --- |\n"
        for column in table.columns:
            always = "always" if column.is_needed else ""
            names = f" Names a row of `{column.names}`." if column.names else ""
            holds = f"{column.holds}{names}".replace("|", "\\|")
            kind = f"{TYPES[column.kind]}{_WORDS.get(column.kind, '')}"
            yield f"| `{column.name}` | {holds} | {always} | {kind} |\n"

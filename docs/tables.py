"""Write docs/dataset.md: every table that is exported, column by column, from the table of columns in the code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.dataset.columns import CellKind
from factcheck.formats.dataset.tables import TABLES, VERSION
from factcheck.formats.parquet.schema import LIMITED, LIMITED_TYPE
from factcheck.formats.parquet.schema import TYPES as PARQUET_TYPES
from factcheck.formats.sqlite.schema import ROUNDED
from factcheck.formats.sqlite.schema import TYPES as SQLITE_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

HEAD: Final = f"""\
# The tables of an export

Written by `python docs/generate.py`.
`factcheck export --format sqlite` and `--format parquet` write a ledger as these tables, version {VERSION} of them (docs/formats.md).
A column may come in a later release; where one changes its meaning or goes, the version grows.

A decimal is exact as text, in both.
SQLite has the same rounded beside it, to sort and draw by (`{ROUNDED}`); Parquet has it as `{LIMITED_TYPE}`, for arithmetic (`{LIMITED}`), null where it has more than 29 digits before the point or 9 behind it.
A day is a text in EDTF: `2019-01-14~` is inferred, and no date of a database says so.
A column without "always" may be null, which means that nothing is stated, or that it does not apply.
"""

_OF_SQLITE: Final = {
    CellKind.FLAG: ", 1 or 0",
    CellKind.LIST: ", a list as JSON",
    CellKind.PAIRS: ", an object as JSON",
    CellKind.JSON: ", as JSON",
    CellKind.EXACT: f"; `{ROUNDED}` REAL",
}
_OF_PARQUET: Final = {
    CellKind.PAIRS: ", of `name=text`",
    CellKind.JSON: ", as JSON",
    CellKind.EXACT: f"; `{LIMITED}` {LIMITED_TYPE}",
}


def write_tables() -> Iterator[str]:
    """Yield the page, a table a section."""
    yield HEAD
    for name, table in TABLES.items():
        yield f"\n## {name}\n\n{table.title}.\n"
        yield "\n| column | holds | | SQLite | Parquet |\n| --- | --- | --- | --- | --- |\n"
        for column in table.columns:
            always = "always" if column.is_needed else ""
            names = f" Names a row of `{column.names}`." if column.names else ""
            holds = f"{column.holds}{names}".replace("|", "\\|")
            kinds = (
                _say_kind(column.kind, SQLITE_TYPES, _OF_SQLITE),
                _say_kind(column.kind, PARQUET_TYPES, _OF_PARQUET),
            )
            yield f"| `{column.name}` | {holds} | {always} | {' | '.join(kinds)} |\n"


def _say_kind(kind: CellKind, types: Mapping[CellKind, str], more: Mapping[CellKind, str]) -> str:
    return f"{types[kind]}{more.get(kind, '')}"

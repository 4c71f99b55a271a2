"""Lines of text to Parquet, by DuckDB: a data set is written so, and an export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.store.dataset.engine import ROWS_A_GROUP, write_literal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from factcheck.store.dataset.spool import RowShape, Spooled

_LINE_BYTES: Final = 1 << 20
"""Of the longest line at least, so that a reader does not go back to the file for each."""

_SORTED_BY: Final = ("measure", "time", "id")
"""Columns by which a bucket is sorted, where its table has them, so that a reader can skip most of it."""

_READS: Final = {"BLOB": "from_base64({})", "VARCHAR[]": "from_json({}, '[\"VARCHAR\"]')"}
"""How what a line cannot hold is read of its text."""


def convert(
    engine: DuckDBPyConnection,
    shape: RowShape,
    spooled: Sequence[Spooled],
    target: Path,
    *,
    has_numbers: bool = True,
) -> None:
    """Write the lines of some files as one file of Parquet.

    Args:
        engine: a database.
        shape: of the table.
        spooled: the lines, one file after another; of a bucket one file.
        target: the file that is written.
        has_numbers: whether the numbers of the rows are a column.
    """
    columns = [name for name, _ in shape.columns]
    order: Sequence[str] = ()
    if any(each.bucket is not None for each in spooled):
        order = [name for name in _SORTED_BY if name in columns]
    sorted_by = f" ORDER BY {', '.join((*order, shape.numbered_by))}" if order else ""
    source = " UNION ALL ".join(
        write_source(shape, each, has_numbers=has_numbers) for each in spooled
    )
    marks = ", ".join(f"{write_literal(name)}: {write_literal(text)}" for name, text in shape.said)
    said = f", KV_METADATA {{{marks}}}" if marks else ""
    engine.execute(
        f"COPY ({source}{sorted_by})"
        f" TO {write_literal(str(target))}"
        f" (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {ROWS_A_GROUP}{said})"
    )


def write_source(shape: RowShape, spooled: Spooled, *, has_numbers: bool = True) -> str:
    """Write the SQL that reads the lines of a file as rows of a table.

    Args:
        shape: of the table.
        spooled: the lines.
        has_numbers: whether the numbers of the rows are a column.
    """
    columns = {shape.numbered_by: "BIGINT"} | {
        name: "VARCHAR" if type_ in _READS else type_ for name, type_ in shape.columns
    }
    types = ", ".join(f"{write_literal(name)}: '{type_}'" for name, type_ in columns.items())
    cells = [
        f'{_READS[type_].format(name)} AS "{name}"' if type_ in _READS else f'"{name}"'
        for name, type_ in shape.columns
    ]
    shown = ", ".join((shape.numbered_by, *cells) if has_numbers else cells)
    longest = max(_LINE_BYTES, spooled.longest + 1)
    return (
        f"SELECT {shown} FROM read_csv({write_literal(str(spooled.file))}, header = false,"  # noqa: S608 - names of columns, and a literal
        " new_line = '\\n', delim = ',', quote = '\"', escape = '\"', nullstr = '', allow_quoted_nulls = false,"
        f" auto_detect = false, strict_mode = true, max_line_size = {longest}, buffer_size = {longest * 2},"
        f" columns = {{{types}}})"
    )

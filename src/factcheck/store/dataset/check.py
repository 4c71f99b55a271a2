"""In what a data set differs from rows that are made anew: whole files by their hashes, then row by row."""

from __future__ import annotations

import sys
from contextlib import closing
from hashlib import file_digest
from typing import TYPE_CHECKING

from factcheck.runtime.records import dataclass
from factcheck.store.dataset.convert import write_source
from factcheck.store.dataset.engine import MEMORY, open_duckdb, write_literal
from factcheck.store.dataset.manifest import DataSetError
from factcheck.store.dataset.spool import store_rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from factcheck.store.dataset.manifest import DataFile, Manifest
    from factcheck.store.dataset.spool import RowShape, Spooled, TableGroup


@dataclass(frozen=True, slots=True)
class Difference:
    """A row that is not what it should be.

    Attributes:
        table: of which it is a row.
        id: its first column.
        changed: the columns that differ, each with what the data set has and what it should; empty where
            the row is in one of both only.
        is_missing: whether the data set lacks it; otherwise, where nothing is changed, it has it for no reason.
    """

    table: str
    id: str
    changed: dict[str, tuple[object, object]]
    is_missing: bool


def find_damaged_files(folder: Path, manifest: Manifest) -> Iterator[str]:
    """Find the files of a data set that do not hold the bytes that were written."""
    for each in manifest.files:
        with (folder / each.name).open("rb") as stream:
            digest = file_digest(stream, "sha256")
        if digest.hexdigest() != each.sha256:
            yield each.name


def find_differences(
    folder: Path, scratch: Path, manifest: Manifest, group: TableGroup
) -> Iterator[Difference]:
    """Find the rows of tables that differ, table by table in the order in which they are made.

    Args:
        folder: of the data set.
        scratch: a folder for what is written meanwhile.
        manifest: of the data set.
        group: the tables, with their rows as they should be.

    Raises:
        DataSetError: a table has other columns.
    """
    files = {shape.name: manifest.list_files(shape.name) for shape in group.shapes}
    tables = store_rows(scratch, group, {name: _count_most(each) for name, each in files.items()})
    for shape in group.shapes:
        yield from _find_in_table(folder, scratch, shape, files[shape.name], tables[shape.name])


def _count_most(files: tuple[DataFile, ...]) -> int:
    """Return how many rows are one file, so that there are buckets where the data set has them."""
    is_split = any(each.bucket is not None for each in files)
    return 0 if is_split else sys.maxsize


def _find_in_table(
    folder: Path,
    scratch: Path,
    shape: RowShape,
    files: tuple[DataFile, ...],
    spooled: tuple[Spooled, ...],
) -> Iterator[Difference]:
    written = {(each.bucket, each.rows_hash) for each in files}
    wanted = {(each.bucket, each.rows_hash) for each in spooled}
    fresh = [each for each in spooled if (each.bucket, each.rows_hash) not in written]
    stale = [each for each in files if (each.bucket, each.rows_hash) not in wanted]
    if not fresh and not stale:
        return
    sources = [write_source(shape, each) for each in fresh]
    paths = ", ".join(write_literal(str(folder / each.name)) for each in stale)
    with closing(open_duckdb(scratch, memory=MEMORY)) as engine:
        engine.execute(
            f"CREATE TEMP TABLE fresh AS {' UNION ALL '.join(sources) or _write_none(shape)}"
        )
        source = f"SELECT * FROM read_parquet([{paths}])" if stale else _write_none(shape)  # noqa: S608 - literals
        engine.execute(f"CREATE TEMP VIEW stale AS {source}")
        found = [row[:2] for row in engine.execute("DESCRIBE stale").fetchall()]
        if found != [(shape.numbered_by, "BIGINT"), *shape.columns]:
            raise DataSetError(
                f"'{folder}' has other columns in '{shape.name}' than this program writes",
                hint=f"factcheck dataset write {folder}",
            )
        answer = engine.execute(_write_question(shape))
        while row := answer.fetchone():
            yield _read_difference(shape, row)


def _write_none(shape: RowShape) -> str:
    """Write the SQL for a table without rows."""
    cells = ", ".join(f'CAST(NULL AS {type_}) AS "{name}"' for name, type_ in shape.columns)
    return f"SELECT CAST(NULL AS BIGINT) AS {shape.numbered_by}, {cells} WHERE false"


def _write_question(shape: RowShape) -> str:
    key, number = shape.columns[0][0], shape.numbered_by
    names = [name for name, _ in shape.columns]
    differ = " OR ".join(f'fresh."{name}" IS DISTINCT FROM stale."{name}"' for name in names)
    cells = ", ".join(f'stale."{name}", fresh."{name}"' for name in names)
    return (
        f"SELECT fresh.{number}, stale.{number}, {cells}"  # noqa: S608 - names of columns
        f" FROM fresh FULL JOIN stale ON fresh.{key} = stale.{key}"
        f" WHERE {differ} ORDER BY coalesce(fresh.{number}, stale.{number}), fresh.{key}, stale.{key}"
    )


def _read_difference(shape: RowShape, row: tuple[object, ...]) -> Difference:
    fresh, stale, old_id, new_id = row[:4]
    changed: dict[str, tuple[object, object]] = {}
    if fresh is not None and stale is not None:
        for place, (name, _) in enumerate(shape.columns):
            old, new = row[2 + 2 * place : 4 + 2 * place]
            if old != new:
                changed[name] = (old, new)
    found = new_id if old_id is None else old_id
    return Difference(shape.name, str(found), changed, is_missing=stale is None)

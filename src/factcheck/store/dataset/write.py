"""Write a data set: rows into Parquet files by DuckDB, and the manifest that names them last.

Whoever reads meanwhile has the old files and the old manifest; files that no manifest names any longer
are removed once the new one stands.
"""

from __future__ import annotations

import re
from contextlib import closing
from hashlib import file_digest
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from factcheck.runtime.atomic_write import (
    has_ended,
    name_this_run,
    remove_leftovers,
    replace_file,
)
from factcheck.runtime.records import dataclass
from factcheck.store.dataset.engine import MEMORY, ROWS_A_GROUP, open_duckdb, write_literal
from factcheck.store.dataset.manifest import (
    NAME,
    DataFile,
    DataSetError,
    Manifest,
    read_manifest,
    write_manifest,
)
from factcheck.store.dataset.spool import MOST_IN_ONE_FILE, store_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from duckdb import DuckDBPyConnection

    from factcheck.store.dataset.spool import Cell, RowShape, Spooled

_LINE_BYTES: Final = 1 << 20
"""Of the longest line at least, so that a reader does not go back to the file for each."""

_SUFFIX: Final = ".parquet"
_OWN: Final = re.compile(r"[a-z]+(-[0-9]{2})?-[0-9a-f]{32}\.parquet|[a-z]+\.sql|\.factcheck-.*")
"""Files that a run leaves behind which is killed before its manifest stands."""

_SCRATCH: Final = re.compile(r"\.factcheck-([0-9a-f]{8}-[0-9]+)-[a-z0-9_]+")
_SORTED_BY: Final = ("measure", "time", "id")
"""Columns by which a bucket is sorted, where its table has them, so that a reader can skip most of it."""


@dataclass(frozen=True, slots=True)
class WrittenDataSet:
    """What became of a data set.

    Attributes:
        manifest: of all its files.
        kept: the names of those that hold what they held before, and were left alone.
    """

    manifest: Manifest
    kept: tuple[str, ...]


def write_data_set(
    folder: Path,
    tables: Iterable[tuple[RowShape, Iterable[tuple[str, tuple[Cell, ...]]]]],
    *,
    formats: dict[str, int],
    program: str,
    title: str,
    revision: str,
    questions: Mapping[str, str],
    most: int = MOST_IN_ONE_FILE,
) -> WrittenDataSet:
    """Write a data set, or what changed of it.

    Args:
        folder: where it is; made if it is not there.
        tables: each with its rows, and with the key that chooses a row's bucket.
        formats: the version of each format that the columns have.
        program: the version of the program.
        title: of the corpus.
        revision: of the corpus.
        questions: in SQL, by the names of the files that hold them beside the data.
        most: how many rows of a table are one file; of more each bucket is one.

    Raises:
        DataSetError: the folder holds something else.
        MissingEngineError: DuckDB is not installed.
        OSError: a file cannot be written; the data set is what it was.
    """
    folder.mkdir(parents=True, exist_ok=True)
    remove_leftovers(folder)
    _remove_scratch(folder)
    before = _read_before(folder)
    known = {}
    if before is not None and before.formats == formats:
        known = {each.name: each for each in before.files}
    files: list[DataFile] = []
    kept: list[str] = []
    with TemporaryDirectory(dir=folder, prefix=f".factcheck-{name_this_run()}-") as name:
        scratch = Path(name)
        with closing(open_duckdb(scratch, memory=MEMORY)) as engine:
            for shape, rows in tables:
                for spooled in store_rows(scratch, shape, rows, most=most):
                    file = _name_file(shape, spooled)
                    if file in known and (folder / file).is_file():
                        kept.append(file)
                        files.append(known[file])
                    else:
                        files.append(_write_file(engine, folder, shape, spooled))
                    spooled.file.unlink()
    manifest = Manifest(formats, program, title, revision, tuple(files))
    for file, question in questions.items():
        replace_file(folder / file, [f"{question}\n".encode()])
    write_manifest(folder, manifest)
    _remove_others(folder, {each.name for each in files})
    return WrittenDataSet(manifest, tuple(kept))


def _remove_scratch(folder: Path) -> None:
    """Remove what runs have left that were killed; those of a run that goes on stay."""
    for each in folder.iterdir():
        found = _SCRATCH.fullmatch(each.name)
        if found is not None and each.is_dir() and has_ended(found[1], each):
            rmtree(each, ignore_errors=True)


def _read_before(folder: Path) -> Manifest | None:
    """Read what manifest there is; a folder with anything else in it is not written to."""
    try:
        before = read_manifest(folder)
    except DataSetError:
        before = None
        if not (folder / NAME).is_file():
            raise
    others = (each.name for each in folder.iterdir() if each.name != NAME)
    if before is None and not all(map(_OWN.fullmatch, others)):
        raise DataSetError(
            f"'{folder}' holds other files and no data set",
            hint="name a new folder, or an empty one",
        )
    return before


def _name_file(shape: RowShape, spooled: Spooled) -> str:
    bucket = "" if spooled.bucket is None else f"-{spooled.bucket:02}"
    return f"{shape.name}{bucket}-{spooled.rows_hash}{_SUFFIX}"


def _write_file(
    engine: DuckDBPyConnection, folder: Path, shape: RowShape, spooled: Spooled
) -> DataFile:
    name = _name_file(shape, spooled)
    temporary = spooled.file.with_suffix(_SUFFIX)
    engine.execute(_write_copy(shape, spooled, temporary))
    with temporary.open("rb") as stream:
        digest = file_digest(stream, "sha256")
    temporary.replace(folder / name)
    return DataFile(
        name, shape.name, spooled.bucket, spooled.rows, spooled.rows_hash, digest.hexdigest()
    )


def write_source(shape: RowShape, spooled: Spooled) -> str:
    """Write the SQL that reads the lines of a file as rows of a table."""
    columns = {"position": "BIGINT"} | {
        name: "VARCHAR" if type_ == "BLOB" else type_ for name, type_ in shape.columns
    }
    types = ", ".join(f"{write_literal(name)}: '{type_}'" for name, type_ in columns.items())
    cells = ", ".join(
        f"from_base64({name}) AS {name}" if type_ == "BLOB" else name
        for name, type_ in shape.columns
    )
    longest = max(_LINE_BYTES, spooled.longest + 1)
    return (
        f"SELECT position, {cells} FROM read_csv({write_literal(str(spooled.file))}, header = false,"  # noqa: S608 - names of columns, and a literal
        " delim = ',', quote = '\"', escape = '\"', nullstr = '', allow_quoted_nulls = false,"
        f" auto_detect = false, strict_mode = true, max_line_size = {longest}, buffer_size = {longest * 2},"
        f" columns = {{{types}}})"
    )


def _write_copy(shape: RowShape, spooled: Spooled, target: Path) -> str:
    columns = [name for name, _ in shape.columns]
    order: Sequence[str] = ()
    if spooled.bucket is not None:
        order = [name for name in _SORTED_BY if name in columns]
    sorted_by = f" ORDER BY {', '.join((*order, 'position'))}" if order else ""
    return (
        f"COPY ({write_source(shape, spooled)}{sorted_by}) TO {write_literal(str(target))}"
        f" (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {ROWS_A_GROUP})"
    )


def _remove_others(folder: Path, named: set[str]) -> None:
    for each in folder.iterdir():
        if each.suffix == _SUFFIX and _OWN.fullmatch(each.name) and each.name not in named:
            each.unlink()

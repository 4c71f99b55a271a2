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
from factcheck.store.dataset.convert import convert
from factcheck.store.dataset.engine import MEMORY, open_duckdb
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
    from collections.abc import Iterable, Mapping

    from duckdb import DuckDBPyConnection

    from factcheck.store.dataset.spool import RowShape, Spooled, TableGroup

_SUFFIX: Final = ".parquet"
_OWN: Final = re.compile(r"[a-z]+(-[0-9]{2})?-[0-9a-f]{32}\.parquet|[a-z]+\.sql|\.factcheck-.*")
"""Files that a run leaves behind which is killed before its manifest stands."""

_SCRATCH: Final = re.compile(r"\.factcheck-([0-9a-f]{8}-[0-9]+)-[a-z0-9_]+")


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
    groups: Iterable[TableGroup],
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
        groups: of tables whose rows come together.
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
            for group in groups:
                limits = dict.fromkeys((each.name for each in group.shapes), most)
                tables = store_rows(scratch, group, limits)
                for shape in group.shapes:
                    for spooled in tables[shape.name]:
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
    convert(engine, shape, (spooled,), temporary)
    with temporary.open("rb") as stream:
        digest = file_digest(stream, "sha256")
    temporary.replace(folder / name)
    return DataFile(
        name, shape.name, spooled.bucket, spooled.rows, spooled.rows_hash, digest.hexdigest()
    )


def _remove_others(folder: Path, named: set[str]) -> None:
    for each in folder.iterdir():
        if each.suffix == _SUFFIX and _OWN.fullmatch(each.name) and each.name not in named:
            each.unlink()

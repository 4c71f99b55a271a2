"""A ledger as a data set: written, compared with the ledger, and asked for what conflicts."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from factcheck import __version__
from factcheck.comparison.like_key import VERSION as LIKE_KEY
from factcheck.corpus.records import parse_head, parse_record
from factcheck.queries.apart import find_claims_apart
from factcheck.queries.key_questions import CAMPS, CONFLICTS
from factcheck.queries.key_rows import KEY_COLUMNS, list_key_rows
from factcheck.store.dataset.ask import ENGINES, ask_spark
from factcheck.store.dataset.check import Difference, find_damaged_files, find_differences
from factcheck.store.dataset.engine import wrap_errors
from factcheck.store.dataset.manifest import list_formats, require_manifest
from factcheck.store.dataset.records import RECORDS, group_records, read_part
from factcheck.store.dataset.spool import MOST_IN_ONE_FILE, RowShape, TableGroup
from factcheck.store.dataset.write import write_data_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.findings import Finding
    from factcheck.model.claims import Head
    from factcheck.model.corpus import Corpus, Record
    from factcheck.model.store import Store
    from factcheck.model.vocabulary import RecordKind
    from factcheck.store.dataset.write import WrittenDataSet
    from factcheck.yaml.walk import Texts

KEYS: Final = RowShape("keys", tuple((each.name, each.type.value) for each in KEY_COLUMNS))
"""A row a figure, with all that it is compared by."""

TABLES: Final = (KEYS.name, RECORDS.name)
"""What a data set answers from."""

_MEASURE: Final = [each.name for each in KEY_COLUMNS].index("measure")
_FORMATS: Final = list_formats(LIKE_KEY)


def write_ledger(
    store: Store,
    revision: str,
    folder: Path,
    *,
    plain: Iterable[TableGroup] = (),
    most: int = MOST_IN_ONE_FILE,
) -> WrittenDataSet:
    """Write a ledger as a data set, or what changed of it since it was written last.

    Args:
        store: the ledger, of which no claim is held.
        revision: of the corpus.
        folder: of the data set.
        plain: tables for readers, beside those that answer.
        most: how many rows of a table are one file; of more, each of sixteen buckets is one.

    Raises:
        DataSetError: the folder holds something else.
        MissingEngineError: DuckDB is not installed.
        OSError: a file cannot be written; the data set is what it was.
    """
    return write_data_set(
        folder,
        (_group_keys(store), group_records(store), *plain),
        formats=_FORMATS,
        program=__version__,
        title="" if store.head is None else store.head.title,
        revision=revision,
        questions={"conflicts.sql": CONFLICTS, "camps.sql": CAMPS},
        most=most,
    )


def _group_keys(store: Store) -> TableGroup:
    rows = ((KEYS.name, str(row[_MEASURE]), row) for row in list_key_rows(store))
    return TableGroup((KEYS,), rows)


def say_written(written: WrittenDataSet) -> str:
    """Say of a data set what is in it, and what of it was left as it was."""
    files = written.manifest.files
    figures = sum(each.rows for each in written.manifest.list_files(KEYS.name))
    return f"{figures:,} figures in {len(files):,} files, {len(files) - len(written.kept):,} of them new or different"


def check_ledger(store: Store, folder: Path, plain: Iterable[TableGroup] = ()) -> Iterator[str]:
    """Find in what a data set differs from a ledger, in words: damaged files, then rows.

    What is wrong with the tables for readers is said only where the others are right, on which they rest.

    Args:
        store: the ledger.
        folder: of the data set.
        plain: the tables for readers.

    Raises:
        DataSetError: the folder holds no data set that this program can read.
        MissingEngineError: DuckDB is not installed.
    """
    manifest = require_manifest(folder, _FORMATS)
    damaged = [*find_damaged_files(folder, manifest)]
    yield from (f"'{name}' does not hold the bytes that were written" for name in damaged)
    if damaged:
        return
    with TemporaryDirectory() as name:
        is_right = True
        for group in (_group_keys(store), group_records(store)):
            for each in find_differences(folder, Path(name), manifest, group):
                is_right = False
                yield _say_difference(each)
        for group in plain if is_right else ():
            yield from map(_say_difference, find_differences(folder, Path(name), manifest, group))


_WORDS: Final = {KEYS.name: "figure", RECORDS.name: "record"}
"""What a row of a table is."""


def _say_difference(found: Difference) -> str:
    what = _WORDS.get(found.table, f"row of '{found.table}'")
    if found.is_missing:
        return f"{what} '{found.id}' is not in the data set"
    if not found.changed:
        return f"{what} '{found.id}' is not in the ledger"
    if "record" in found.changed:
        return f"{what} '{found.id}' is not what the ledger says"
    pairs = (
        f"{name} is {_say_cell(old)}, expected {_say_cell(new)}"
        for name, (old, new) in found.changed.items()
        if not name.endswith(_COMPUTED)
    )
    return f"{what} '{found.id}': {'; '.join(pairs)}"


_COMPUTED: Final = ("_sort", "_decimal", "like_key")
"""Columns that say in another form what others say."""


def _say_cell(cell: object) -> str:
    return "not stated" if cell is None else f"'{cell}'"


@contextmanager
def open_apart(folder: Path, engine: str, master: str | None = None) -> Iterator[Corpus]:
    """Open that part of a data set in which something can conflict, as a corpus.

    Args:
        folder: of the data set.
        engine: one of `ENGINES`, which finds that part.
        master: the address of a cluster of Spark; this machine if omitted.

    Raises:
        DataSetError: the folder holds no data set that this program can read.
        MissingEngineError: the engine is not installed.
        SparkError: the cluster did not answer.
    """
    manifest = require_manifest(folder, _FORMATS, TABLES)
    with TemporaryDirectory() as name:
        scratch = Path(name)
        with wrap_errors(folder):
            ask = ENGINES[engine] if master is None else partial(ask_spark, master=master)
            tables = ask(folder, scratch, KEYS, manifest.list_files(KEYS.name))
            part = read_part(folder, scratch, manifest, find_claims_apart(tables), parse_fields)
        yield part


def parse_fields(
    kind: RecordKind | None, record_id: str, fields: dict[str, Texts]
) -> Record | Head | tuple[Finding, ...]:
    """Return a record, or what keeps the fields of a row from being one, as of a file."""
    return parse_head(fields) if kind is None else parse_record(kind, record_id, fields)

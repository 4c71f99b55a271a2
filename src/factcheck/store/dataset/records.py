"""The records of a ledger in a data set, packed, so that an answer can be worked out from the data set alone."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from factcheck.model.claims import Dispute, Head
from factcheck.model.corpus import Corpus
from factcheck.model.fields import CLASSES
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.packing import UnusableError, pack, unpack
from factcheck.store.dataset.engine import open_duckdb, write_literal
from factcheck.store.dataset.manifest import DataSetError
from factcheck.store.dataset.spool import RowShape

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from factcheck.model.corpus import Record
    from factcheck.model.store import Store
    from factcheck.store.dataset.manifest import Manifest
    from factcheck.store.dataset.spool import Cell

RECORDS: Final = RowShape(
    "records",
    (("id", "VARCHAR"), ("kind", "VARCHAR"), ("answers", "VARCHAR"), ("packed", "BLOB")),
)
"""A row a record: of a claim, which claims it answers."""

_HEAD: Final = "corpus"
_CLAIM: Final = RecordKind.CLAIM.value

_BESIDE: Final = """\
SELECT DISTINCT other FROM (
  SELECT id, unnest(string_split(answers, ' ')) AS other FROM records WHERE answers <> ''
) JOIN wanted USING (id)
UNION
SELECT DISTINCT answering.id FROM (
  SELECT id, unnest(string_split(answers, ' ')) AS other FROM records WHERE answers <> ''
) answering JOIN wanted ON answering.other = wanted.id"""
"""The claims that answer some, and those that they answer."""


def list_record_rows(store: Store) -> Iterator[tuple[str, tuple[Cell, ...]]]:
    """List the rows of all records, each behind what chooses its bucket: of all but claims one."""
    yield "", ("", _HEAD, "", pack(store.head))
    for kind in RecordKind:
        for record in store.list_records(kind).values():
            answers = ""
            if kind is RecordKind.CLAIM:
                claim = store.claims[record.id]
                answers = " ".join(dict.fromkeys(each.claim for each in claim.counters))
            yield (
                record.id if kind is RecordKind.CLAIM else "",
                (record.id, kind.value, answers, pack(record)),
            )


def read_part(folder: Path, scratch: Path, manifest: Manifest, claims: Collection[str]) -> Corpus:
    """Read some claims of a data set, with all that they name and those that they answer, as a corpus.

    Args:
        folder: of the data set.
        scratch: a folder for what does not fit into memory.
        manifest: of the data set.
        claims: their ids; those that stand beside them in a dispute are read too.

    Raises:
        DataSetError: a record cannot be read.
    """
    paths = ", ".join(
        write_literal(str(folder / each.name)) for each in manifest.list_files(RECORDS.name)
    )
    with closing(open_duckdb(scratch)) as engine:
        engine.execute(f"CREATE VIEW records AS SELECT * FROM read_parquet([{paths}])")  # noqa: S608 - literals
        rows = engine.execute(
            f"SELECT kind, packed FROM records WHERE kind <> '{_CLAIM}' ORDER BY position"  # noqa: S608 - a word of ours
        ).fetchall()
        found = _Found(folder, rows)
        wanted = {*claims, *found.list_beside(claims)}
        engine.execute("CREATE TEMP TABLE wanted (id VARCHAR)")
        _add_wanted(engine, wanted)
        beside = {str(each) for (each,) in engine.execute(_BESIDE).fetchall()} - wanted
        _add_wanted(engine, beside)
        answer = engine.execute(
            "SELECT kind, packed FROM records JOIN wanted USING (id) ORDER BY position, id"
        )
        while some := answer.fetchmany(1_000):
            found.add(some)
    return found.build_corpus(manifest.revision)


def _add_wanted(engine: DuckDBPyConnection, ids: Iterable[str]) -> None:
    rows = sorted(ids)
    if rows:
        engine.execute("INSERT INTO wanted SELECT unnest(?)", [rows])


class _Found:
    """Records that were read, by kind and id."""

    def __init__(self, folder: Path, rows: Iterable[tuple[object, object]]) -> None:
        self._folder = folder
        self._head: Head | None = None
        self._records: dict[RecordKind, dict[str, Record]] = {kind: {} for kind in RecordKind}
        self.add(rows)

    def add(self, rows: Iterable[tuple[object, object]]) -> None:
        """Unpack more records.

        Raises:
            DataSetError: one cannot be unpacked, or is of another kind.
        """
        for kind, packed in rows:
            try:
                self._add_one(str(kind), unpack(bytes(packed)))  # type: ignore[call-overload] # a blob
            except (UnusableError, TypeError, ValueError):
                raise DataSetError(
                    f"'{self._folder}' has a {kind} that cannot be read",
                    hint=f"factcheck dataset write {self._folder}",
                ) from None

    def _add_one(self, kind: str, record: object) -> None:
        if kind == _HEAD:
            if record is not None and not isinstance(record, Head):
                raise UnusableError("no head")
            self._head = record
            return
        of_kind = RecordKind(kind)
        if type(record) is not CLASSES[of_kind]:
            raise UnusableError(f"no {kind}")
        self._records[of_kind][record.id] = record

    def list_beside(self, claims: Collection[str]) -> Iterator[str]:
        """List the claims that stand in a dispute with some."""
        for dispute in self._records[RecordKind.DISPUTE].values():
            assert isinstance(dispute, Dispute), "it was looked at"
            if any(each.claim in claims for each in dispute.claims):
                yield from (each.claim for each in dispute.claims)

    def build_corpus(self, revision: str) -> Corpus:
        """Return them as a corpus."""
        by_section = {kind.value: records for kind, records in self._records.items()}
        declared = {each: kind for kind, records in self._records.items() for each in records}
        return Corpus(head=self._head, revision=revision, declared=declared, **by_section)  # type: ignore[arg-type] # the sections are fields

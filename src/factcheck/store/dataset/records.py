"""The records of a ledger in a data set, as JSON in the form of its files, so that it answers alone.

A data set may be a stranger's: its records are read as the files of a corpus are, and make nothing else.
"""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.model.claims import Dispute, Head
from factcheck.model.corpus import Corpus
from factcheck.model.fields import CLASSES
from factcheck.model.file_form import build_fields
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.gc_pause import keep_collector_idle
from factcheck.store.dataset.engine import open_duckdb, write_literal
from factcheck.store.dataset.manifest import DataSetError
from factcheck.store.dataset.spool import RowShape, TableGroup
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from factcheck.model.corpus import Record
    from factcheck.model.store import Store
    from factcheck.store.dataset.manifest import Manifest
    from factcheck.store.dataset.spool import Cell
    from factcheck.yaml.walk import Texts

    ParseRecord: TypeAlias = Callable[[RecordKind | None, str, dict[str, Texts]], object]
    """What makes a record of the texts of its fields, or anything else where they are none; without a kind, the head."""

RECORDS: Final = RowShape(
    "records",
    (("id", "VARCHAR"), ("kind", "VARCHAR"), ("answers", "VARCHAR"), ("record", "VARCHAR")),
)
"""A row a record, its fields as JSON; of a claim, which claims it answers."""

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


def group_records(store: Store) -> TableGroup:
    """Return the table of all records; those of all kinds but claims are one bucket.

    Args:
        store: the ledger.
    """
    rows = ((RECORDS.name, bucket, row) for bucket, row in _list_rows(store))
    return TableGroup((RECORDS,), rows)


def _list_rows(store: Store) -> Iterator[tuple[str, tuple[Cell, ...]]]:
    if store.head is not None:
        yield "", ("", _HEAD, "", write_json(build_fields(store.head)))
    for kind in RecordKind:
        for record in store.list_records(kind).values():
            answers = ""
            if kind is RecordKind.CLAIM:
                claim = store.claims[record.id]
                answers = " ".join(dict.fromkeys(each.claim for each in claim.counters))
            yield (
                record.id if kind is RecordKind.CLAIM else "",
                (record.id, kind.value, answers, _write_record(record)),
            )


def _write_record(record: Record) -> str:
    fields = build_fields(record)
    fields.pop("id", None)  # it is the key, as in a file
    return write_json(fields)


def read_part(
    folder: Path,
    scratch: Path,
    manifest: Manifest,
    claims: Collection[str],
    parse: ParseRecord,
) -> Corpus:
    """Read some claims of a data set, with all that they name and those that they answer, as a corpus.

    Args:
        folder: of the data set.
        scratch: a folder for what does not fit into memory.
        manifest: of the data set.
        claims: their ids; those that stand beside them in a dispute are read too.
        parse: makes a record of what a row says.

    Raises:
        DataSetError: a record cannot be read.
    """
    paths = ", ".join(
        write_literal(str(folder / each.name)) for each in manifest.list_files(RECORDS.name)
    )
    with closing(open_duckdb(scratch)) as engine:
        engine.execute(f"CREATE VIEW records AS SELECT * FROM read_parquet([{paths}])")  # noqa: S608 - literals
        rows = engine.execute(
            f"SELECT kind, id, record FROM records WHERE kind <> '{_CLAIM}' ORDER BY position"  # noqa: S608 - a word of ours
        ).fetchall()
        found = _Found(folder, parse, rows)
        wanted = {*claims, *found.list_beside(claims)}
        engine.execute("CREATE TEMP TABLE wanted (id VARCHAR)")
        _add_wanted(engine, wanted)
        beside = {str(each) for (each,) in engine.execute(_BESIDE).fetchall()} - wanted
        _add_wanted(engine, beside)
        answer = engine.execute(
            "SELECT kind, id, record FROM records JOIN wanted USING (id) ORDER BY position, id"
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

    def __init__(
        self, folder: Path, parse: ParseRecord, rows: Iterable[tuple[object, ...]]
    ) -> None:
        self._folder = folder
        self._parse = parse
        self._head: Head | None = None
        self._records: dict[RecordKind, dict[str, Record]] = {kind: {} for kind in RecordKind}
        self.add(rows)

    def add(self, rows: Iterable[tuple[object, ...]]) -> None:
        """Read more records.

        Raises:
            DataSetError: one of them is none.
        """
        with keep_collector_idle():
            for kind, record_id, text in rows:
                try:
                    self._add_one(str(kind), str(record_id), _read_fields(str(text)))
                except (ValueError, TypeError, RecursionError):
                    raise DataSetError(
                        f"'{self._folder}' has a record '{record_id}' of '{kind}' that is none",
                        hint=f"factcheck dataset check {self._folder}",
                    ) from None

    def _add_one(self, kind: str, record_id: str, fields: dict[str, Texts]) -> None:
        of_kind = None if kind == _HEAD else RecordKind(kind)
        record = self._parse(of_kind, record_id, fields)
        if of_kind is None and isinstance(record, Head):
            self._head = record
        elif of_kind is not None and isinstance(record, CLASSES[of_kind]):
            self._records[of_kind][record_id] = record
        else:
            raise TypeError(record)

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


def _read_fields(text: str) -> dict[str, Texts]:
    """Read the fields of a record, whose values are texts, lists of them and mappings.

    Raises:
        ValueError: it is no JSON, or has a number in it.
        RecursionError: it is nested too deeply.
        TypeError: it is no mapping.
    """
    found = json.loads(text, parse_int=_refuse, parse_float=_refuse, parse_constant=_refuse)
    if not isinstance(found, dict):
        raise TypeError(text)
    return found


def _refuse(number: str) -> object:
    raise ValueError(number)

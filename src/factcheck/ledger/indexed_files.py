"""The files of a corpus as they are put into its index: their records, and who names whom."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, cast

from factcheck.findings import Severity
from factcheck.runtime.packing import pack
from factcheck.store.sqlite.files import IndexedFile, NewFile
from factcheck.store.sqlite.schema import EXPRESSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path
    from typing import TypeAlias

    from factcheck.corpus.read_file import SourceFile
    from factcheck.corpus.source_map import RecordPlaces
    from factcheck.corpus.waivers import Waiver
    from factcheck.findings import Diagnostic
    from factcheck.model.claims import Claim, Head
    from factcheck.model.corpus import Corpus, Record
    from factcheck.model.vocabulary import RecordKind
    from factcheck.store.sqlite.files import Stamp

    Remarks: TypeAlias = tuple[tuple[Waiver, ...], tuple[Diagnostic, ...], tuple[Diagnostic, ...]]
    """The waivers of a file, what is wrong with those that cannot hold, values that may be cut off."""


def rename_remarks(remarks: Remarks, names: Mapping[str, str]) -> Remarks:
    """Return what is said of files under other names of them.

    Args:
        remarks: waivers, diagnostics and warnings, with their places.
        names: the other name of each file; a file that is missing here keeps its own.
    """
    from dataclasses import replace

    from factcheck.findings.file_names import rename_file, rename_files

    waivers, wrong, warnings = remarks
    return (
        tuple(replace(each, place=rename_file(each.place, names)) for each in waivers),
        tuple(rename_files(each, names) for each in wrong),
        tuple(rename_files(each, names) for each in warnings),
    )


def build_new_file(
    file: SourceFile,
    stamp: Stamp,
    records: Iterable[tuple[RecordKind, Record]],
    head: Head | None = None,
) -> NewFile:
    """Return a file as it is put into the index.

    Args:
        file: the file as it was read.
        stamp: by which it is known again.
        records: what stands in it, in its order, each with its kind.
        head: what the corpus says of itself; None in all but the corpus file.
    """
    from factcheck.corpus.read_file import list_troubles
    from factcheck.model.vocabulary import RecordKind
    from factcheck.store.sqlite.search import build_search_row

    held = tuple(records)
    warnings = (each for each in list_troubles(file) if each.severity is not Severity.ERROR)
    remarks = (file.waivers, file.remarks, tuple(warnings))
    uses = (use for _, record in held for use in _list_uses(record))
    claims = (cast("Claim", record) for kind, record in held if kind is RecordKind.CLAIM)
    return NewFile(
        IndexedFile(str(file.path), stamp, file.digest),
        None if head is None else pack(head),
        pack(rename_remarks(remarks, {file.name: str(file.path)})),
        tuple((record.id, kind.value, pack(record)) for kind, record in held),
        tuple(sorted(uses, key=itemgetter(1, 2, 0))),  # as the table lies
        tuple(map(build_search_row, claims)),
    )


def build_new_files(
    files: tuple[SourceFile, ...],
    corpus: Corpus,
    places: RecordPlaces,
    stamps: Mapping[Path, Stamp],
) -> Iterator[NewFile]:
    """Yield the files of a corpus that is in memory.

    Args:
        files: the files as they were read, the corpus file first.
        corpus: the records that stand in them.
        places: which file each record stands in.
        stamps: by which each file that was read is known again.
    """
    from factcheck.model.vocabulary import RecordKind

    records: dict[str, list[tuple[RecordKind, Record]]] = {file.name: [] for file in files}
    for kind in RecordKind:
        for record in corpus.list_records(kind).values():
            records[places.find_file((kind.value, record.id))].append((kind, record))
    for place, file in enumerate(files):
        head = corpus.head if place == 0 else None
        yield build_new_file(file, stamps[file.path], records.pop(file.name), head)


def _list_uses(record: Record) -> Iterator[tuple[str, str, str]]:
    """Yield the ids of a record and of each other that it names, with the field or expression that names it."""
    from factcheck.model.references import find_expression_fields, find_named

    for target, field in find_named(record):
        yield record.id, target, field
    for expression, field in find_expression_fields(record):
        role = f"{EXPRESSION}{field}"
        yield record.id, record.id, role
        for target in _list_operands(expression):
            yield record.id, target, role


def _list_operands(expression: str) -> Iterator[str]:
    from factcheck.comparison.expressions import ExpressionError, parse_expression
    from factcheck.model.values import FigureReference

    try:
        operands = parse_expression(expression).figures
    except ExpressionError:
        return
    for operand in operands:
        if isinstance(operand.value, FigureReference):
            yield operand.value.claim

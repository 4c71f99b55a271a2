"""The files of a corpus as they are put into its index: their records, and who names whom."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.findings import Severity
from factcheck.store.sqlite.files import IndexedFile, NewFile
from factcheck.store.sqlite.schema import EXPRESSION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from typing import TypeAlias

    from factcheck.corpus.read_file import SourceFile
    from factcheck.corpus.source_map import RecordPlaces
    from factcheck.corpus.waivers import Waiver
    from factcheck.findings import Diagnostic
    from factcheck.model.corpus import Corpus, Record
    from factcheck.model.references import Use
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


def build_new_files(
    files: tuple[SourceFile, ...],
    corpus: Corpus,
    places: RecordPlaces,
    stamps: Mapping[Path, Stamp],
) -> Iterator[NewFile]:
    """Yield the files one after the other, since the claims of a large corpus are unpacked for it.

    Args:
        files: the files as they were read, the corpus file first.
        corpus: the records that stand in them.
        places: which file each record stands in.
        stamps: by which each file that was read is known again.
    """
    from factcheck.corpus.packed import PackedCorpus
    from factcheck.corpus.read_file import list_troubles
    from factcheck.model.vocabulary import RecordKind

    ids: dict[str, list[tuple[RecordKind, str]]] = {file.name: [] for file in files}
    for kind in RecordKind:
        for record_id in corpus.list_records(kind):
            ids[places.nodes[kind.value, record_id].file].append((kind, record_id))
    for place, file in enumerate(files):
        records: list[tuple[str, Record, bytes | None]] = []
        for kind, record_id in ids.pop(file.name):
            packed = None
            if kind is RecordKind.CLAIM and isinstance(corpus, PackedCorpus):
                packed = corpus.read_packed(record_id)
            records.append((kind.value, corpus.list_records(kind)[record_id], packed))
        warnings = (each for each in list_troubles(file) if each.severity is not Severity.ERROR)
        remarks = (file.waivers, file.remarks, tuple(warnings))
        yield NewFile(
            IndexedFile(str(file.path), stamps[file.path], file.digest),
            corpus.head if place == 0 else None,
            rename_remarks(remarks, {file.name: str(file.path)}),
            tuple(records),
            tuple(use for _, record, _ in records for use in _list_uses(record)),
        )


def _list_uses(record: Record) -> Iterator[tuple[str, str, str]]:
    """Yield the ids of a record and of each other that it names, with the field or expression that names it."""
    from factcheck.model.references import find_expressions, find_uses_in_record

    for use in find_uses_in_record(record):
        yield record.id, use.target, _join_role(_list_fields(use))
    for expression in find_expressions(record):
        role = f"{EXPRESSION}{_join_role(_list_fields(expression))}"
        for target in _find_named(expression.target):
            yield record.id, target, role


def _list_fields(use: Use) -> tuple[str, ...]:
    """Return the fields that lead to a use, after the kind of the record."""
    kind, _, *rest = use.path
    return (str(kind), *(step for step in rest if isinstance(step, str)))


@cache
def _join_role(steps: tuple[str, ...]) -> str:
    return ".".join(steps)


def _find_named(expression: str) -> Iterator[str]:
    from factcheck.comparison.expressions import ExpressionError, parse_expression
    from factcheck.model.values import FigureReference

    try:
        operands = parse_expression(expression).figures
    except ExpressionError:
        return
    for operand in operands:
        if isinstance(operand.value, FigureReference):
            yield operand.value.claim

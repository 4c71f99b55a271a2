"""New records of any kind for a corpus: what would be written where, what would be wrong, and the writing, all or none.

A claim goes behind the last one of its topic, or into a file of its topic; its quotes are proven, and the
lock gets their proofs with it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.corpus.includes import resolve_pattern
from factcheck.corpus.read_file import list_patterns, read_again
from factcheck.editing.added_proofs import add_entries, build_lock_change, list_entries
from factcheck.editing.fmt.order import FORMS
from factcheck.editing.insert import add_record
from factcheck.editing.refused_record import find_new_errors, load_changed
from factcheck.editing.target import find_file
from factcheck.editing.write_file import FileChange, replace_files
from factcheck.ledger.proofs import prove_loaded
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.records import dataclass
from factcheck.yaml.nodes import Mapping as YamlMapping
from factcheck.yaml.walk import convert_to_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from factcheck.corpus.find import Location
    from factcheck.corpus.load import Loaded
    from factcheck.corpus.read_file import SourceFile
    from factcheck.editing.fmt.order import Form
    from factcheck.findings import Diagnostic
    from factcheck.yaml.walk import Texts


_LEAST_SPLIT: Final = 2
"""Files with one claim each from which on a corpus has one file a claim."""


@dataclass(frozen=True, slots=True)
class Record:
    """A record that is to be added: its kind, its id, and its fields as texts, lists and mappings."""

    kind: RecordKind
    id: str
    fields: dict[str, Texts]


@dataclass(frozen=True, slots=True)
class PlacedRecord:
    """A record with the name of the file that it would be written into, and the line of its id there."""

    record: Record
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Addition:
    """New records as they would be written.

    Attributes:
        placed: each with its place.
        changes: the files that would change, the lock first and those of claims last: a run that is killed between two of them
            leaves nothing that the same run, made again, does not bring to its end.
        wrong: what would be wrong with the new records; nothing is written then.
        proven: how many of the quotes are proven.
        quotes: how many quotes there are.
        then: the corpus as it would be.
    """

    placed: tuple[PlacedRecord, ...]
    changes: tuple[FileChange, ...]
    wrong: tuple[Diagnostic, ...]
    proven: int
    quotes: int
    then: Loaded


def build_addition(
    loaded: Loaded,
    location: Location,
    records: Sequence[Record],
    into: Path | None = None,
    *,
    revised: Mapping[str, bytes] | None = None,
    claims: Sequence[str] = (),
) -> Addition:
    """Return what would be written if records were added, and what would be wrong with them; nothing is written.

    Args:
        loaded: the corpus as it is.
        location: where it lies, with its settings.
        records: the new ones, of which none has an id that the corpus has.
        into: the file for the claims; the one that holds their topic if omitted.
        revised: what files hold besides by then, by their names in messages.
        claims: the claims that are revised in them, whose quotes are proven again.

    Raises:
        NoSuchFileError: `into` is no file of the corpus, and no include would take it.
        InsertionError: a file leaves no safe place for a record.
        ArchiveError, LockError: the evidence cannot be read.
    """
    files: dict[Path, SourceFile] = {}
    held: dict[Path, bytes | None] = {}
    texts: dict[Path, bytes] = {}
    order = sorted(
        (replace(each, fields=sort_fields(each.kind, each.fields)) for each in records),
        key=lambda each: each.kind is RecordKind.CLAIM,
    )
    for file in loaded.files:
        if revised and file.name in revised:
            held[file.path], texts[file.path] = file.path.read_bytes(), revised[file.name]
            files[file.path] = read_again(file, revised[file.name])
    for record in order:
        file = _place_record(loaded, location, record, into, files.values())
        if file.path not in files:
            files[file.path] = file
            held[file.path] = file.path.read_bytes() if file.path.exists() else None
            texts[file.path] = held[file.path] or b""
        before = texts[file.path] or f"{record.kind.value}:\n".encode()
        texts[file.path] = add_record(
            before, file.name, record.kind.value, record.id, record.fields
        )
        files[file.path] = read_again(file, texts[file.path])
    then = load_changed(loaded, location, files.values())
    assert {each.id for each in order} <= then.corpus.declared.keys(), (
        "an id is read as it is written"
    )
    proved, ids = None, [*claims, *(each.id for each in order if each.kind is RecordKind.CLAIM)]
    archive = location.configuration.archive
    if archive is not None and archive.is_dir() and ids:
        proved = prove_loaded(then, location.corpus_file, archive, claims=ids)
    added = {(each.kind.value, each.id) for each in order}
    added |= {(RecordKind.CLAIM.value, each) for each in claims}
    changes = [FileChange(path, held[path], texts[path]) for path in files]
    entries = list_entries(proved, ids)
    judged = proved
    if proved is not None and not proved.proofs.lock.is_earlier:
        lock = add_entries(
            proved,
            entries,
            [then.corpus.claims[each] for each in claims if each in then.corpus.claims],
        )
        if entries or lock.quotes != proved.proofs.lock.quotes:
            changes.insert(0, build_lock_change(proved, lock))
        if claims:
            judged = replace(proved, proofs=replace(proved.proofs, lock=lock))
    places = [then.places.find_place((each.kind.value, each.id)) for each in order]
    return Addition(
        tuple(
            PlacedRecord(each, place.file, place.line)
            for each, place in zip(order, places, strict=True)
        ),
        tuple(changes),
        find_new_errors(then, location, added, judged),
        len(entries),
        sum(
            len(then.corpus.claims[each].appearances) for each in ids if each in then.corpus.claims
        ),
        then,
    )


def store_addition(addition: Addition) -> None:
    """Write an addition: all of its files, or none.

    Raises:
        ChangedFileError: a file was changed since the addition was built.
        UnwritableCorpusError: a file cannot be written; all are as they were.
    """
    assert not addition.wrong, "what is wrong is not written"
    replace_files(addition.changes)


def sort_fields(kind: RecordKind, fields: dict[str, Texts]) -> dict[str, Texts]:
    """Return the fields of a record in the order in which files have them; unknown ones come last.

    Args:
        kind: of the record.
        fields: its fields, in any order.
    """
    return _sort(fields, FORMS[kind.value])


def _sort(fields: dict[str, Texts], form: Form) -> dict[str, Texts]:
    from factcheck.editing.fmt.order import build_form

    names = [
        *(name for name in form if name in fields),
        *(name for name in fields if name not in form),
    ]
    found: dict[str, Texts] = {}
    for name in names:
        value, part = fields[name], form[name].part if name in form else None
        if part is not None and isinstance(value, list):
            found[name] = [
                _sort(each, build_form(part)) if isinstance(each, dict) else each for each in value
            ]
        elif part is not None and isinstance(value, dict):
            found[name] = _sort(value, build_form(part))
        else:
            found[name] = value
    return found


def _place_record(
    loaded: Loaded,
    location: Location,
    record: Record,
    into: Path | None,
    begun: Iterable[SourceFile],
) -> SourceFile:
    """Return the file for a record: one that has others like it, as it would be by now."""
    current = {each.path: each for each in (*loaded.files, *begun)}
    if record.kind is not RecordKind.CLAIM:
        holding = [each for each in current.values() if _has_section(each, record.kind)]
        return holding[0] if holding else next(iter(current.values()))
    if into is not None:
        return find_file(current, location.root, into)
    topic = str(record.fields.get("topic", ""))
    own = _place_by_itself(current.values(), record.id)
    if own is not None:
        return find_file(current, location.root, own)
    for file in reversed(current.values()):
        if any(_read_topic(each) == topic for each in _list_claims(file)):
            return file
    main = loaded.files[0]
    for pattern in list_patterns(main.document):
        if topic and pattern.text.count("*") == 1 and pattern.text.endswith((".yaml", ".yml")):
            path = resolve_pattern(main.path, pattern.text.replace("*", topic))
            return find_file(current, location.root, path)
    return main


def _place_by_itself(files: Iterable[SourceFile], claim_id: str) -> Path | None:
    """Return the path of a claim's own file, where each file of claims holds one and is named after it."""
    holding = [each for each in files if _list_claims(each)]
    named = [each for each in holding if len(_list_claims(each)) == 1]
    if len(holding) < _LEAST_SPLIT or len(named) < len(holding):
        return None
    if any(_list_ids(each) != [each.path.stem] for each in named):
        return None
    return named[-1].path.parent / f"{claim_id}.yaml"


def _has_section(file: SourceFile, kind: RecordKind) -> bool:
    root = file.document.root
    return root is not None and isinstance(root.find_value(kind.value), YamlMapping)


def _list_claims(file: SourceFile) -> list[tuple[Texts, Texts]]:
    """Return the claims of a file as texts, each with what the file says for all of them."""
    root = file.document.root
    defaults = None if root is None else root.find_value("defaults")
    shared: Texts = {} if defaults is None else convert_to_texts(defaults)
    return [(convert_to_texts(each.value), shared) for each in file.list_entries(RecordKind.CLAIM)]


def _list_ids(file: SourceFile) -> list[str]:
    return [key.text for key, _ in file.list_entries(RecordKind.CLAIM)]


def _read_topic(claim: tuple[Texts, Texts]) -> Texts | None:
    own, shared = claim
    said = own.get("topic") if isinstance(own, dict) else None
    return said or (shared.get("topic") if isinstance(shared, dict) else None)

"""Our own exports imported again: what changes in the ledger, shown before it is written, and written whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.corpus.find import find_corpus, find_working_folder
from factcheck.corpus.load import load
from factcheck.diff.differences import State, find_differences
from factcheck.diff.views import StateView
from factcheck.editing.addition import Record, build_addition
from factcheck.editing.replace_fields import replace_claims, wrap_in_brackets
from factcheck.editing.speakers import list_ids
from factcheck.evidence.lock import parse_lock, read_lock
from factcheck.evidence.lock_place import place_lock
from factcheck.findings import Diagnostic, Place
from factcheck.importing.claim_words import write_claim_id
from factcheck.importing.decode import decode_file
from factcheck.importing.delimited import read_table, remove_told
from factcheck.importing.json_tree import JsonText
from factcheck.importing.own_cells import is_sheet
from factcheck.importing.own_export import Revision, read_sheet
from factcheck.importing.remarks import ImportingError, ImportOutcome, RefusedError, Remark
from factcheck.model.chains import fill_chains
from factcheck.model.file_form import build_fields
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.records import dataclass
from factcheck.yaml.nodes import Mapping
from factcheck.yaml.walk import convert_to_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from collections.abc import Mapping as Fields
    from pathlib import Path

    from factcheck.corpus.find import Location
    from factcheck.corpus.load import Loaded
    from factcheck.diff.views import Differences
    from factcheck.editing.addition import Addition
    from factcheck.importing.read import ImportChoices
    from factcheck.model.corpus import Corpus
    from factcheck.yaml.walk import Texts

    WriteSheet = Callable[[Corpus], Iterator[str]]
    """Writes a corpus as the sheet that `export --format csv` gives."""

_CLAIMS: Final = RecordKind.CLAIM.value
_MARK: Final = '"factcheck"'


@dataclass(frozen=True, slots=True)
class RevisionPlan:
    """An own export as it would be imported.

    Attributes:
        name: of the file, for messages.
        differences: what would change; None where nothing can be read.
        addition: the files as they would be; None where nothing changes.
        remarks: what is not carried, or refused.
        wrong: what would be wrong with the claims; nothing is written then.
    """

    name: str
    differences: Differences | None
    addition: Addition | None
    remarks: tuple[Remark, ...]
    wrong: tuple[Diagnostic, ...]

    @property
    def is_refused(self) -> bool:
        """Whether something cannot be carried, so that nothing is written."""
        return bool(self.wrong) or any(
            each.outcome is ImportOutcome.REFUSED for each in self.remarks
        )


def is_own_export(raw: bytes, name: str, choices: ImportChoices) -> bool:
    """Return whether a file is what `export` wrote, as CSV or as JSON.

    Args:
        raw: the bytes of the file.
        name: what messages call it.
        choices: what the user says of it.
    """
    try:
        text = decode_file(raw, name, choices.encoding).text
    except ImportingError:
        return False  # said where it is read
    if text.lstrip().startswith("{"):
        return _MARK in text[:200]
    head = remove_told(text).partition("\n")[0]
    for delimiter in (",", ";", "\t"):
        columns = [each.strip().strip('"') for each in head.strip().split(delimiter)]
        if is_sheet(columns):
            return True
    return False


def build_revision(
    raw: bytes,
    name: str,
    choices: ImportChoices,
    write_sheet: WriteSheet,
    *,
    into: Path | None = None,
    corpus: Path | None = None,
    environment: Fields[str, str] | None = None,
) -> RevisionPlan:
    """Read an own export and say what would change; nothing is written.

    Args:
        raw: the file.
        name: what messages call it.
        choices: what the user says of it.
        write_sheet: writes the sheet of the ledger as it is, with which the given one is compared.
        into: the file for new claims; that of their topic if omitted.
        corpus: the corpus file, or a folder that holds one; None to look for it.
        environment: the process's variables.

    Raises:
        ImportingError: the file is no such export.
        NoCorpusError, ConfigurationError, UnreadableCorpusError: there is no corpus to write to.
        NoSuchFileError, InsertionError: a claim has no place in its file.
    """
    location = find_corpus(corpus, environment or {}, find_working_folder(), shipped_allowed=False)
    loaded = load(location.corpus_file, location.root)
    text = decode_file(raw, name, choices.encoding).text
    written = dict(_list_written(loaded))
    added: list[Record] = []
    if text.lstrip().startswith("{"):
        try:
            revision, added = _read_records(text, loaded.corpus)
        except RefusedError as error:
            return RevisionPlan(name, None, None, (error.remark,), ())
    else:
        table = read_table(text, choices.delimiter)
        current = read_table("".join(write_sheet(loaded.corpus)), ",")
        revision = read_sheet(table.rows, current.rows, written, loaded.corpus)
        revision = _skip_standing(revision, written)
        revision = replace(revision, remarks=(*table.remarks, *revision.remarks))
        added = list(_name_claims(revision, loaded.corpus))
        own = {each.id: line for each, (line, _) in zip(added, revision.added, strict=True)}
        revision = replace(revision, lines={**revision.lines, **own})
    return _build_plan(name, location, loaded, revision, added=added, into=into)


def _build_plan(
    name: str,
    location: Location,
    loaded: Loaded,
    revision: Revision,
    *,
    added: list[Record],
    into: Path | None,
) -> RevisionPlan:
    remarks = tuple(sorted(revision.remarks, key=lambda each: (each.line, each.column)))
    lock_file = place_lock(location.corpus_file)
    lock = read_lock(lock_file)
    before = State(StateView("the ledger", None), loaded.corpus, lock)
    if not revision.changed and not added:
        after = replace(before, view=StateView(name, None))
        return RevisionPlan(name, find_differences(before, after), None, remarks, ())
    texts = replace_claims(loaded.files, revision.changed)
    addition = build_addition(
        loaded, location, added, into, revised=texts, claims=tuple(revision.changed)
    )
    for change in addition.changes:
        if change.path == lock_file and change.after is not None:
            lock = parse_lock(change.after.decode(), str(lock_file))
    then = addition.then.corpus
    unread = {
        each: loaded.corpus.claims[each] for each in revision.changed if each not in then.claims
    }
    after = State(StateView(name, None), replace(then, claims={**then.claims, **unread}), lock)
    wrong = tuple(_place_in_file(each, name, revision.lines) for each in addition.wrong)
    return RevisionPlan(name, find_differences(before, after), addition, remarks, wrong)


def _place_in_file(diagnostic: Diagnostic, name: str, lines: Fields[str, int]) -> Diagnostic:
    """Return what would be wrong with a claim at its line in the file that is imported."""
    line = lines[str(diagnostic.path[1])]
    message = f"claim '{diagnostic.path[1]}': {diagnostic.message}"
    return replace(diagnostic, place=Place(name, line, 1, line, 1), message=message, notes=())


def _list_written(loaded: Loaded) -> Iterator[tuple[str, Texts]]:
    for file in loaded.files:
        for key, value in file.list_entries(RecordKind.CLAIM):
            yield key.text, convert_to_texts(value)


def _skip_standing(revision: Revision, written: Fields[str, Texts]) -> Revision:
    """Return a revision without the new claims that stand word for word in a file, as an earlier import has left them."""
    if not revision.added:
        return revision
    by_statement: dict[object, list[str]] = {}
    for claim, texts in written.items():
        by_statement.setdefault(_find_statement(texts), []).append(claim)
    added, remarks = [], []
    for line, fields in revision.added:
        alike = by_statement.get(_find_statement(fields), ())
        standing = next((each for each in alike if written[each] == fields), None)
        if standing is None:
            added.append((line, fields))
        else:
            message = f"the claim '{fields['statement']}' is '{standing}' already"
            remarks.append(Remark(line, 1, ImportOutcome.SKIPPED, "statement", message))
    return replace(revision, added=tuple(added), remarks=(*revision.remarks, *remarks))


def _find_statement(fields: object) -> object:
    statement = fields.get("statement") if isinstance(fields, dict) else None
    return statement if isinstance(statement, str) else None


def _name_claims(revision: Revision, corpus: Corpus) -> Iterator[Record]:
    """Yield the new claims of a sheet with ids that nothing has."""
    taken: set[str] = set()
    for _, fields in revision.added:
        stem = write_claim_id(str(fields["statement"]), str(fields.get("said_on", "")))
        record_id = next(
            each for each in list_ids(stem) if each not in corpus.declared and each not in taken
        )
        taken.add(record_id)
        yield Record(RecordKind.CLAIM, record_id, dict(fields))


def _read_records(text: str, corpus: Corpus) -> tuple[Revision, list[Record]]:
    """Return what the records of a JSON export say that the ledger does not."""
    json = JsonText(text)
    root = json.read_document()
    records = root.find_value("records") if isinstance(root, Mapping) else None
    claims = records.find_value(_CLAIMS) if isinstance(records, Mapping) else None
    if not isinstance(claims, Mapping) or not claims.entries:
        raise ImportingError(
            "the file holds no records of claims",
            hint="factcheck export --format json writes them",
        )
    changed: dict[str, dict[str, Texts | None]] = {}
    added: list[Record] = []
    remarks = list(json.remarks)
    for key, node in claims.entries:
        given = _remove_nothing(convert_to_texts(node))
        if not isinstance(given, dict):
            message = f"the claim '{key.text}' is no object"
            remarks.append(Remark(node.line, node.column, ImportOutcome.REFUSED, key.text, message))
        elif key.text not in corpus.claims:
            added.append(Record(RecordKind.CLAIM, key.text, wrap_in_brackets(given)))
        else:
            now = build_fields(fill_chains(corpus.claims[key.text], corpus.sources))
            names = dict.fromkeys((*now, *given))
            fields: dict[str, Texts | None] = {
                name: given.get(name) for name in names if given.get(name) != now.get(name)
            }
            if fields:
                changed[key.text] = fields
    lines = {key.text: key.line for key, _ in claims.entries}
    return Revision(changed, (), tuple(remarks), lines), added


def _remove_nothing(tree: Texts) -> Texts:
    """Return a tree without empty texts, which no file of a corpus can hold."""
    if isinstance(tree, dict):
        return {key: _remove_nothing(value) for key, value in tree.items() if value != ""}
    return [_remove_nothing(each) for each in tree] if isinstance(tree, list) else tree

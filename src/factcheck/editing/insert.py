"""Insert a record into the text of a corpus file and leave every other byte alone.

Pure: the caller reads the file, validates the result, and writes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.editing.open_fields import write_records
from factcheck.errors import FactcheckError
from factcheck.model.vocabulary import RecordKind
from factcheck.yaml.blank import fill_blanks
from factcheck.yaml.characters import cut_lines
from factcheck.yaml.comments import find_comments
from factcheck.yaml.compose import parse_document
from factcheck.yaml.nodes import Mapping
from factcheck.yaml.walk import convert_mapping

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Mapping as Fields

    from factcheck.yaml.compose import Document
    from factcheck.yaml.walk import Texts

_STEP: Final = 2
_WIDTH: Final = 100


class InsertionError(FactcheckError):
    """A file into which a record cannot be put."""


def add_record(
    raw: bytes,
    name: str,
    section: str,
    record_id: str,
    fields: Fields[str, object],
) -> bytes:
    """Return the bytes of a file with a record behind the last one of its kind, as `add_records` does.

    Args:
        raw: the bytes of the file.
        name: what messages call the file.
        section: the key under which records of its kind stand: `claims`.
        record_id: its id.
        fields: its fields, in the order in which they are written.
    """
    return add_records(raw, name, section, {record_id: fields})


def add_records(
    raw: bytes, name: str, section: str, records: Fields[str, Fields[str, object]]
) -> bytes:
    """Return the bytes of a file with records behind the last one of their kind.

    The records take over the file's line ends and the indentation of their neighbours.
    A comment behind the last record stays behind it; a file without records of the kind gets them
    at its end. Fields that are left open carry the reason in a comment.

    Args:
        raw: the file; it may be empty.
        name: what messages call it.
        section: the kind of record as files write it, `sources`.
        records: names and values in the order to write them, by ids which the file does not have yet.

    Raises:
        InsertionError: the file cannot be read as YAML, has an id already, or is written in a way
            that leaves no safe place.
    """
    is_new = not raw.strip()
    written_out = parse_document(raw, name)
    document = fill_blanks(written_out, frozenset(RecordKind))
    root = document.root
    if not is_new and (root is None or document.troubles):
        raise InsertionError(f"{name}: cannot be read whole", hint="factcheck validate shows why")
    before = {} if is_new or root is None else convert_mapping(root)
    standing = None if is_new or root is None else root.find_value(section)
    for record_id in records:
        if isinstance(standing, Mapping) and standing.find_entry(record_id) is not None:
            raise InsertionError(f"{name}: {section} has the id '{record_id}' already")
    text = raw.decode("utf-8")
    end_of_line = "\r\n" if "\r\n" in text.partition("\n")[0] + "\n" else "\n"
    lines = [] if is_new else cut_lines(text)
    written = write_records(section, records, width=_WIDTH).splitlines()
    if isinstance(standing, Mapping):
        at = _find_line_behind(text, document, section)
        margin = " " * (standing.entries[0].key.column - 1)
        added = [f"{margin}{line[_STEP:]}" if line else line for line in written[1:]]
    else:
        blank = None if written_out.root is None else written_out.root.find_entry(section)
        at = len(lines) if blank is None else blank.key.line
        added = written[1:] if blank is not None else ["", *written] if lines else written
    if at and not lines[at - 1].endswith(("\n", "\r")):
        lines[at - 1] += end_of_line
    lines[at:at] = [line + end_of_line for line in added]
    result = "".join(lines).encode()
    _check(result, name, before, section, records)
    return result


def _find_line_behind(text: str, document: Document, section: str) -> int:
    """Return the number of lines up to the end of the section's last record."""
    root = document.root
    assert root is not None
    starts = [entry.key.line for entry in root.entries]
    own = next(entry.key.line for entry in root.entries if entry.key.text == section)
    lines = cut_lines(text)
    last = min((line for line in starts if line > own), default=len(lines) + 1) - 1
    remarks = {
        each.line
        for each in find_comments(text, document)
        if _is_alone(each.column, lines, each.line)
    }
    while last > own and (not lines[last - 1].strip() or last in remarks):
        last -= 1
    return last


def _is_alone(column: int, lines: Sequence[str], number: int) -> bool:
    return not lines[number - 1].removeprefix("\ufeff")[: column - 1].strip()


def _check(
    result: bytes, name: str, before: Fields[str, Texts], section: str, added: Iterable[str]
) -> None:
    """Refuse a result that holds anything else than what the file held and the records."""
    document = fill_blanks(parse_document(result, name), frozenset(RecordKind))
    after = {} if document.root is None or document.troubles else convert_mapping(document.root)
    records = after.get(section)
    if isinstance(records, dict) and all(each in records for each in added):
        for each in added:
            del records[each]
        if not records:
            del after[section]
    if after != before:
        raise InsertionError(
            f"{name}: there is no safe place for a record in '{section}'",
            hint="write it in block style: one key per line, indented by spaces",
        )

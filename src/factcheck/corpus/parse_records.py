"""The records of one file, read without a look at any other.

What depends on other files, such as an id that is declared twice, is told when they are put together
(`assembly`). What is read here can be handed over by another process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.corpus.defaults import DEFAULTS, build_stand_in, fill_claim, find_defaults
from factcheck.corpus.file_entries import FileEntries, FileEntry
from factcheck.corpus.messages import WRONG_SHAPE, WRONG_TEXT
from factcheck.corpus.open_values import CODE as LEFT_OPEN
from factcheck.corpus.read_file import build_file
from factcheck.corpus.records import parse_defaults, parse_head, parse_record
from factcheck.corpus.source_map import RecordNode, RecordNodes, RecordPlaces, build_place
from factcheck.errors import FactcheckError
from factcheck.findings import Diagnostic, Finding, Path, Place, Severity
from factcheck.model.claims import Claim, Defaults
from factcheck.model.scalars import read_id
from factcheck.model.vocabulary import RecordKind
from factcheck.text.suggest import find_closest
from factcheck.yaml.nodes import Entry, Node
from factcheck.yaml.nodes import Mapping as YamlMapping
from factcheck.yaml.walk import convert_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path as FilePath

    from factcheck.corpus.read_file import SourceFile
    from factcheck.model.claims import Head
    from factcheck.model.corpus import Record

HEAD: Final = "corpus"
_SECTIONS: Final = (HEAD, DEFAULTS, *(kind.value for kind in RecordKind))


_OF_ONE_VALUE: Final = frozenset({WRONG_SHAPE, WRONG_TEXT})
"""Codes of what is wrong with one value, told once of the field where it stands though another one reads it."""


def parse_records(file: SourceFile, *, is_main: bool = False) -> FileEntries:
    """Return the records of a file, with what keeps others from being read.

    Args:
        file: the file.
        is_main: whether it is the corpus file, which alone says what the corpus is.
    """
    root = file.document.root
    reading = _Reading(file)
    if isinstance(root, YamlMapping):
        reading.items.extend(reading.read_sections(root, is_main=is_main))
        if is_main and not any(section.key.text == HEAD for section in root.entries):
            message = f"'{file.name}' lacks '{HEAD}', expected its title and language"
            place = build_place(file.name, root)
            reading.items.append(Diagnostic(place, Severity.ERROR, "FC014", message))
    return FileEntries(file, root is not None, reading.has_dropped, tuple(reading.items))


def read_claims(path: FilePath, name: str, raw: bytes) -> dict[str, Claim]:
    """Return the claims of the bytes of a file that can be read, by id.

    Args:
        path: where the file lies or would lie.
        name: what messages call the file.
        raw: the bytes of the file.
    """
    entries = parse_records(build_file(path, name, raw))
    found = (each.record for each in entries.items if isinstance(each, FileEntry))
    return {each.id: each for each in found if isinstance(each, Claim)}


class _Reading:
    def __init__(self, file: SourceFile) -> None:
        self.items: list[FileEntry | Diagnostic] = []
        self.has_dropped = False
        self._file = file
        self._lost = {trouble.path for trouble in file.document.troubles if trouble.path}
        self._defaults: YamlMapping | None = None
        self._open = {each.path[:2] for each in file.cuts if each.code == LEFT_OPEN}

    def read_sections(
        self, root: YamlMapping, *, is_main: bool
    ) -> Iterator[FileEntry | Diagnostic]:
        has_lost = (DEFAULTS,) in self._lost or root.find_value(DEFAULTS) is not None
        self._defaults = find_defaults(root) or (build_stand_in(root) if has_lost else None)
        for section in root.entries:
            name = section.key.text
            if name == DEFAULTS:
                yield from self._read_defaults(section)
            elif name == HEAD:
                yield self._read_head(section, is_main=is_main)
            elif name in _SECTIONS:
                yield from self._read_section(RecordKind(name), section.value)
            else:
                near = find_closest(name, _SECTIONS)
                hint = f"did you mean '{near}'?" if near else f"kinds are {', '.join(_SECTIONS)}"
                message = f"'{name}' is no kind of record"
                yield self._build_diagnostic(section.key, "FC017", message, hint)

    def _read_defaults(self, section: Entry) -> Iterator[Diagnostic]:
        """Yield what is wrong with what the file says for all of its claims."""
        if (DEFAULTS,) in self._lost:
            return
        if not isinstance(section.value, YamlMapping):
            yield self._refuse_no_mapping(section.value, f"'{DEFAULTS}'")
            return
        yield from self._build_entry(
            None, section, parse_defaults(convert_mapping(section.value))
        ).diagnostics

    def _read_head(self, section: Entry, *, is_main: bool) -> FileEntry | Diagnostic:
        if not is_main:
            message = f"an included file holds '{HEAD}', expected it in the corpus file only"
            return self._build_diagnostic(section.key, "FC017", message)
        if not isinstance(section.value, YamlMapping):
            wrong = (self._refuse_no_mapping(section.value, f"'{HEAD}'"),)
            return FileEntry(None, section.key, section.value, None, wrong)
        return self._build_entry(None, section, parse_head(convert_mapping(section.value)))

    def _read_section(self, kind: RecordKind, value: Node) -> Iterator[FileEntry | Diagnostic]:
        if (kind.value,) in self._lost:
            return
        if not isinstance(value, YamlMapping):
            yield self._refuse_no_mapping(value, f"'{kind.value}'")
            return
        for entry in value.entries:
            yield self._read_record(kind, entry)

    def _read_record(self, kind: RecordKind, entry: Entry) -> FileEntry | Diagnostic:
        record_id = entry.key.text
        try:
            read_id(record_id)
        except FactcheckError as error:
            self.has_dropped = True
            message = f"the key of a {kind.singular} {error.message}"
            return self._build_diagnostic(entry.key, "FC016", message)
        if (kind.value, record_id) in self._lost:
            return FileEntry(kind, entry.key, entry.value, None)
        if not isinstance(entry.value, YamlMapping):
            wrong = (self._refuse_no_mapping(entry.value, f"{kind.singular} '{record_id}'"),)
            return FileEntry(kind, entry.key, entry.value, None, wrong)
        if (kind.value, record_id) in self._open:
            return FileEntry(kind, entry.key, entry.value, None)
        if kind is not RecordKind.CLAIM:
            return self._build_entry(
                kind, entry, parse_record(kind, record_id, convert_mapping(entry.value))
            )
        filled = fill_claim(entry.value, self._defaults)
        assert isinstance(filled, YamlMapping), "a mapping is filled up to a mapping"
        read = parse_record(kind, record_id, convert_mapping(filled))
        return self._build_entry(kind, Entry(entry.key, filled), read)

    def _build_entry(
        self,
        kind: RecordKind | None,
        entry: Entry,
        read: Record | Head | Defaults | tuple[Finding, ...],
    ) -> FileEntry:
        if isinstance(read, Defaults):
            return FileEntry(kind, entry.key, entry.value, None)
        if not isinstance(read, tuple):
            return FileEntry(kind, entry.key, entry.value, read)
        name = self._file.name
        at = (entry.key.text,) if kind is None else (kind.value, entry.key.text)
        places = RecordPlaces(name, RecordNodes({at: RecordNode(name, entry.key, entry.value)}))
        found = (
            places.build_diagnostic(finding, Severity.ERROR)
            for finding in read
            if not self._is_lost(finding.path)
        )
        wrong: dict[object, Diagnostic] = {}
        for each in found:
            if kind is None or not self._is_in_defaults(each.place):
                told = each.place if each.code in _OF_ONE_VALUE else each
                if (each.code, told) not in wrong or "appearances" in each.path:
                    wrong[each.code, told] = each
        return FileEntry(kind, entry.key, entry.value, None, tuple(wrong.values()))

    def _is_in_defaults(self, place: Place) -> bool:
        """Return whether a place lies in what the file says for all claims, where it is told once."""
        held = self._defaults
        if held is None:
            return False
        start, end = (held.line, held.column), (held.end_line, held.end_column)
        return start <= (place.line, place.column) < end

    def _is_lost(self, path: Path) -> bool:
        """Return whether a value was lost with a trouble that is reported already."""
        return any(path[:width] in self._lost for width in range(1, len(path) + 1))

    def _refuse_no_mapping(self, node: Node, name: str) -> Diagnostic:
        message = f"{name} is no mapping, expected fields or ids with values"
        return self._build_diagnostic(node, "FC015", message)

    def _build_diagnostic(
        self, node: Node, code: str, message: str, hint: str | None = None
    ) -> Diagnostic:
        return Diagnostic(build_place(self._file.name, node), Severity.ERROR, code, message, hint)

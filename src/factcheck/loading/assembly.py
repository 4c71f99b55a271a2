"""The records of all files put together: one corpus, one place for each id.

A record that cannot be read leaves its id behind, so that nothing else calls it unknown.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from factcheck.errors import FactcheckError
from factcheck.findings import Diagnostic, Finding, Note, Path, Severity
from factcheck.findings.suggestion import closest
from factcheck.loading.places import Places, RecordNode, place_of
from factcheck.loading.validation import validate_head, validate_record
from factcheck.model.corpus import Corpus, Record
from factcheck.model.limits import QUOTE_WORDS
from factcheck.model.records import (
    Claim,
    Derivation,
    Dispute,
    Head,
    Measure,
    Party,
    Person,
    Scale,
    Source,
    Topic,
)
from factcheck.model.scalars import read_id
from factcheck.model.vocabulary import RecordKind
from factcheck.yamltext import Entry, Mapping, Node, texts_of

if TYPE_CHECKING:
    from factcheck.loading.files import SourceFile
    from factcheck.loading.places import Reread

_Record = TypeVar("_Record")

_HEAD = "corpus"
_SECTIONS = (_HEAD, *(kind.value for kind in RecordKind))


class Assembly:
    """Collects records, file by file; what it collected is read from its attributes.

    Attributes:
        diagnostics: what kept records from being read.
    """

    def __init__(self, files: tuple[SourceFile, ...], *, has_main: bool = True) -> None:
        self._nodes: dict[tuple[str, ...], RecordNode] = {}
        self._declared: dict[str, RecordKind] = {}
        self._records: dict[RecordKind, dict[str, Record]] = {kind: {} for kind in RecordKind}
        self._head: Head | None = None
        self._has_dropped = False
        self._is_whole = True
        self._main: SourceFile | None = None
        self._lost: set[tuple[str, Path]] = set()
        self._reread: Reread | None = None
        self.diagnostics: list[Diagnostic] = []
        for index, file in enumerate(files):
            self.take(file, is_main=has_main and index == 0)

    @property
    def places(self) -> Places:
        """Where each record stands."""
        main = "" if self._main is None else self._main.name
        return Places(main, self._nodes, self._reread)

    def take(self, file: SourceFile, *, is_main: bool = False) -> None:
        """Take in the records of one more file; the corpus file comes first."""
        self._main = self._main or file
        root = file.document.root
        self._is_whole = self._is_whole and root is not None
        self._lost.update(
            (file.name, trouble.path) for trouble in file.document.troubles if trouble.path
        )
        if isinstance(root, Mapping):
            self._read_file(file, root, is_main=is_main)
        if is_main and self._head is None and (_HEAD,) not in self._nodes and root:
            place = place_of(file.name, root)
            message = f"'{file.name}' lacks '{_HEAD}', expected its title and language"
            self.diagnostics.append(Diagnostic(place, Severity.ERROR, "FC014", message))

    def let_go(
        self,
        file: SourceFile,
        reread: Reread,
    ) -> None:
        """Keep of a file that was taken in no more than where its records begin.

        Args:
            file: the file that was taken in last.
            reread: gives its nodes again where a place in a record is asked for.
        """
        self._reread = reread
        root = file.document.root
        for section in root.entries if root is not None else ():
            if isinstance(section.value, Mapping):
                for entry in section.value.entries:
                    key = (section.key.text, entry.key.text)
                    node = self._nodes.get(key)
                    if node is not None and node.key is entry.key:
                        self._nodes[key] = RecordNode(file.name, entry.key, None)

    def corpus(self, revision: str, quote_words: int = QUOTE_WORDS) -> Corpus:
        """Put the collected records together."""
        return Corpus(
            head=self._head,
            revision=revision,
            topics=self._of(RecordKind.TOPIC, Topic),
            parties=self._of(RecordKind.PARTY, Party),
            people=self._of(RecordKind.PERSON, Person),
            measures=self._of(RecordKind.MEASURE, Measure),
            scales=self._of(RecordKind.SCALE, Scale),
            sources=self._of(RecordKind.SOURCE, Source),
            disputes=self._of(RecordKind.DISPUTE, Dispute),
            derivations=self._of(RecordKind.DERIVATION, Derivation),
            claims=self._of(RecordKind.CLAIM, Claim),
            declared=MappingProxyType(self._declared),
            is_whole=self._is_whole,
            has_dropped=self._has_dropped,
            quote_words=quote_words,
        )

    def _of(self, kind: RecordKind, cls: type[_Record]) -> MappingProxyType[str, _Record]:
        found = self._records[kind].items()
        return MappingProxyType({key: each for key, each in found if isinstance(each, cls)})

    def _read_file(self, file: SourceFile, root: Mapping, *, is_main: bool) -> None:
        for section in root.entries:
            name = section.key.text
            if name == _HEAD:
                self._read_head(file, section, is_main=is_main)
            elif name in _SECTIONS:
                self._read_section(file, RecordKind(name), section.value)
            else:
                near = closest(name, _SECTIONS)
                hint = f"did you mean '{near}'?" if near else f"kinds are {', '.join(_SECTIONS)}"
                message = f"'{name}' is no kind of record"
                self._report(file, section.key, "FC017", message, hint)

    def _read_head(self, file: SourceFile, section: Entry, *, is_main: bool) -> None:
        if not is_main:
            message = f"an included file holds '{_HEAD}', expected it in the corpus file only"
            self._report(file, section.key, "FC017", message)
            return
        self._nodes[(_HEAD,)] = RecordNode(file.name, section.key, section.value)
        texts = self._mapping(file, section.value, f"'{_HEAD}'")
        if texts is None:
            return
        head = validate_head(texts_of(texts))
        if isinstance(head, tuple):
            self._report_findings(head)
        else:
            self._head = head

    def _read_section(self, file: SourceFile, kind: RecordKind, value: Node) -> None:
        if (file.name, (kind.value,)) in self._lost:
            return
        section = self._mapping(file, value, f"'{kind.value}'")
        for entry in section.entries if section is not None else ():
            self._read_record(file, kind, entry)

    def _read_record(self, file: SourceFile, kind: RecordKind, entry: Entry) -> None:
        record_id = entry.key.text
        try:
            read_id(record_id)
        except FactcheckError as error:
            self._has_dropped = True
            message = f"the key of a {kind.singular} {error.message}"
            self._report(file, entry.key, "FC016", message)
            return
        first = self._declared.get(record_id)
        if first is not None:
            self._has_dropped = True
            self._report_twice(file, kind, entry, first)
            return
        self._declared[record_id] = kind
        self._nodes[(kind.value, record_id)] = RecordNode(file.name, entry.key, entry.value)
        if (file.name, (kind.value, record_id)) in self._lost:
            return
        texts = self._mapping(file, entry.value, f"{kind.singular} '{record_id}'")
        if texts is None:
            return
        record = validate_record(kind, record_id, texts_of(texts))
        if isinstance(record, tuple):
            self._report_findings(record)
        else:
            self._records[kind][record_id] = record

    def _mapping(self, file: SourceFile, node: Node, name: str) -> Mapping | None:
        if isinstance(node, Mapping):
            return node
        self._report(
            file, node, "FC015", f"{name} is no mapping, expected fields or ids with values"
        )
        return None

    def _is_lost(self, path: Path) -> bool:
        """Tell whether a value was lost with a trouble that is reported already."""
        width = 1 if path[:1] == (_HEAD,) else 2
        node = self._nodes.get(tuple(str(step) for step in path[:width]))
        return node is not None and any(
            (node.file, path[:width]) in self._lost for width in range(1, len(path) + 1)
        )

    def _report(
        self, file: SourceFile, node: Node, code: str, message: str, hint: str | None = None
    ) -> None:
        place = place_of(file.name, node)
        self.diagnostics.append(Diagnostic(place, Severity.ERROR, code, message, hint))

    def _report_twice(
        self, file: SourceFile, kind: RecordKind, entry: Entry, first: RecordKind
    ) -> None:
        record_id = entry.key.text
        node = self._nodes[(first.value, record_id)]
        message = f"id '{record_id}' of a {kind.singular} is taken by a {first.singular}"
        note = Note(place_of(node.file, node.key), f"'{record_id}' is declared here")
        place = place_of(file.name, entry.key)
        hint = "ids are unique over all kinds and files"
        self.diagnostics.append(Diagnostic(place, Severity.ERROR, "FC101", message, hint, (note,)))

    def _report_findings(self, findings: tuple[Finding, ...]) -> None:
        self.diagnostics.extend(
            self.places.diagnose(finding, Severity.ERROR)
            for finding in findings
            if not self._is_lost(finding.path)
        )

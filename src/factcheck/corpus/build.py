"""The records of all files put together: one corpus, one place for each id.

A record that cannot be read leaves its id behind, so that nothing else calls it unknown.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeVar, cast

from factcheck.corpus.file_entries import FileEntry
from factcheck.corpus.parse_records import HEAD, parse_records
from factcheck.corpus.source_map import RecordNode, RecordNodes, RecordPlaces, build_place
from factcheck.findings import Diagnostic, SecondPlace, Severity
from factcheck.model.claims import (
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
from factcheck.model.corpus import Corpus, Record
from factcheck.model.editorial import Lookalike
from factcheck.model.limits import QUOTE_WORDS
from factcheck.model.vocabulary import RecordKind
from factcheck.yaml.nodes import Scalar, ScalarStyle

if TYPE_CHECKING:
    from factcheck.corpus.file_entries import FileEntries, StoredRecord
    from factcheck.corpus.new_store import NewStore
    from factcheck.corpus.read_file import SourceFile
    from factcheck.corpus.source_map import Reread
    from factcheck.findings import Place
    from factcheck.yaml.nodes import Node

_Record = TypeVar("_Record")


class Assembly:
    """Collects records, file by file; what it collected is read from its attributes.

    Args:
        files: those to begin with.
        has_main: whether the first of them is the corpus file.
        reread: gives the nodes of a file whose trees are not kept, where a place in a record is
            asked for.
        store: takes the records that its processes have packed; None where all stay in memory.

    Attributes:
        diagnostics: what kept records from being read.
        claims: how many claims could be read, by the names of their files.
    """

    def __init__(
        self,
        files: tuple[SourceFile, ...],
        *,
        has_main: bool = True,
        reread: Reread | None = None,
        store: NewStore | None = None,
    ) -> None:
        self._nodes: dict[tuple[str, ...], RecordNode] = {}
        self._names: dict[str, str] = {}
        self._declared: dict[str, RecordKind] = {}
        self._records: dict[RecordKind, dict[str, Record]] = {kind: {} for kind in RecordKind}
        self._head: Head | None = None
        self._has_dropped = False
        self._is_whole = True
        self._main: str | None = None
        self._reread = reread
        self._store = store
        self.diagnostics: list[Diagnostic] = []
        self.claims: dict[str, int] = {}
        for index, file in enumerate(files):
            self.take(parse_records(file, is_main=has_main and index == 0))

    @property
    def places(self) -> RecordPlaces:
        """Where each record stands."""
        find_file = None if self._store is None else self._find_file
        return RecordPlaces(self._main or "", RecordNodes(self._nodes, find_file), self._reread)

    def take(self, entries: FileEntries) -> None:
        """Add the records of one more file; the corpus file comes first."""
        name = entries.file.name
        self._main = self._main or name
        self._names[str(entries.file.path)] = name
        self._is_whole = self._is_whole and entries.is_whole
        self._has_dropped = self._has_dropped or entries.has_dropped
        self.claims[name] = 0
        taken: list[StoredRecord] = []
        for item in entries.items:
            if isinstance(item, Diagnostic):
                self.diagnostics.append(item)
            elif isinstance(item, FileEntry):
                self._take_entry(name, item)
            elif item.id in self._declared:
                taken.append(item)
            else:
                self._declared[item.id] = item.kind
                self._count(name, item.kind)
        if self._store is not None and entries.stored is not None:
            omitted = {(each.kind.value, each.id) for each in taken}
            self._store.take_file(entries.stored, omitted)
        for each in taken:
            key = self._find_key(name, each.kind, each.id)
            self._refuse_taken_id(build_place(name, key), each.kind, each.id)

    def build_corpus(self, revision: str, quote_words: int = QUOTE_WORDS) -> Corpus:
        """Return the collected records as one corpus.

        Args:
            revision: a hash of the bytes of its files, in hexadecimal digits.
            quote_words: how many words a quote may have.
        """
        corpus = Corpus(
            head=self._head,
            revision=revision,
            topics=self._select_kind(RecordKind.TOPIC, Topic),
            parties=self._select_kind(RecordKind.PARTY, Party),
            people=self._select_kind(RecordKind.PERSON, Person),
            measures=self._select_kind(RecordKind.MEASURE, Measure),
            scales=self._select_kind(RecordKind.SCALE, Scale),
            sources=self._select_kind(RecordKind.SOURCE, Source),
            disputes=self._select_kind(RecordKind.DISPUTE, Dispute),
            lookalikes=self._select_kind(RecordKind.LOOKALIKE, Lookalike),
            derivations=self._select_kind(RecordKind.DERIVATION, Derivation),
            claims=self._select_kind(RecordKind.CLAIM, Claim),
            declared=MappingProxyType(self._declared),
            is_whole=self._is_whole,
            has_dropped=self._has_dropped,
            quote_words=quote_words,
        )
        return corpus if self._store is None else self._store.build_corpus(corpus)

    def _select_kind(self, kind: RecordKind, _cls: type[_Record]) -> MappingProxyType[str, _Record]:
        # the records of a kind are of one class; a copy of a million would cost as much again
        return MappingProxyType(cast("dict[str, _Record]", self._records[kind]))

    def _take_entry(self, file: str, entry: FileEntry) -> None:
        if entry.kind is None:
            at: tuple[str, ...] = (HEAD,)
        elif entry.key.text in self._declared:
            self._refuse_taken_id(build_place(file, entry.key), entry.kind, entry.key.text)
            return
        else:
            at = (entry.kind.value, entry.key.text)
            self._declared[entry.key.text] = entry.kind
        self._nodes[at] = RecordNode(file, entry.key, entry.value)
        self.diagnostics.extend(entry.diagnostics)
        if isinstance(entry.record, Head):
            self._head = entry.record
        elif entry.record is not None and entry.kind is not None:
            self._records[entry.kind][entry.key.text] = entry.record
            self._count(file, entry.kind)

    def _count(self, file: str, kind: RecordKind) -> None:
        if kind is RecordKind.CLAIM:
            self.claims[file] += 1

    def _refuse_taken_id(self, place: Place, kind: RecordKind, record_id: str) -> None:
        first = self._declared[record_id]
        node = self._nodes.get((first.value, record_id))
        where = self._find_file(first.value, record_id) if node is None else node.file
        assert where is not None, "what is declared stands somewhere"
        known = None if node is None else node.key
        key = known or self._find_key(where, first, record_id)
        message = f"id '{record_id}' of a {kind.singular} is taken by a {first.singular}"
        note = SecondPlace(build_place(where, key), f"'{record_id}' is declared here")
        hint = "ids are unique over all kinds and files"
        self._has_dropped = True
        self.diagnostics.append(Diagnostic(place, Severity.ERROR, "FC101", message, hint, (note,)))

    def _find_key(self, file: str, kind: RecordKind, record_id: str) -> Node:
        """Return the id of a stored record as it stands in its file; the head of one that has changed since."""
        again = {} if self._reread is None else self._reread(file)
        node = again.get((kind.value, record_id))
        return _HEAD_OF_FILE if node is None or node.key is None else node.key

    def _find_file(self, kind: str, record_id: str) -> str | None:
        assert self._store is not None, "only a store is asked"
        path = self._store.find_path(kind, record_id)
        return None if path is None else self._names[path]


_HEAD_OF_FILE: Final = Scalar("", ScalarStyle.PLAIN, 1, 1, 1, 1)

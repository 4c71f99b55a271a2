"""The records of all files put together: one corpus, one place for each id.

A record that cannot be read leaves its id behind, so that nothing else calls it unknown.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar, cast

from factcheck.corpus.file_entries import ClaimRun, FileEntry, Stretch
from factcheck.corpus.parse_records import HEAD, parse_records
from factcheck.corpus.source_map import RecordNode, RecordPlaces, build_place
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

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.corpus.file_entries import FileEntries
    from factcheck.corpus.packed import PackedClaims
    from factcheck.corpus.read_file import SourceFile
    from factcheck.corpus.source_map import Reread
    from factcheck.model.corpus import Naming

_Record = TypeVar("_Record")


class Assembly:
    """Collects records, file by file; what it collected is read from its attributes.

    Args:
        files: those to begin with.
        has_main: whether the first of them is the corpus file.
        reread: gives the nodes of a file whose trees are not kept, where a place in a record is
            asked for.

    Attributes:
        diagnostics: what kept records from being read.
    """

    def __init__(
        self,
        files: tuple[SourceFile, ...],
        *,
        has_main: bool = True,
        reread: Reread | None = None,
    ) -> None:
        self._nodes: dict[tuple[str, ...], RecordNode] = {}
        self._declared: dict[str, RecordKind] = {}
        self._records: dict[RecordKind, dict[str, Record]] = {kind: {} for kind in RecordKind}
        self._head: Head | None = None
        self._packed: PackedClaims | None = None
        self._named: set[Naming] = set()
        self._equated: list[str] = []
        self._has_dropped = False
        self._is_whole = True
        self._main: str | None = None
        self._reread = reread
        self.diagnostics: list[Diagnostic] = []
        for index, file in enumerate(files):
            self.take(parse_records(file, is_main=has_main and index == 0))

    @property
    def places(self) -> RecordPlaces:
        """Where each record stands."""
        return RecordPlaces(self._main or "", self._all_nodes, self._reread)

    @property
    def _all_nodes(self) -> Mapping[tuple[str, ...], RecordNode]:
        return self._nodes if self._packed is None else self._packed.join_nodes(self._nodes)

    def take(self, entries: FileEntries) -> None:
        """Add the records of one more file; the corpus file comes first."""
        name = entries.file.name
        self._main = self._main or name
        self._is_whole = self._is_whole and entries.is_whole
        self._has_dropped = self._has_dropped or entries.has_dropped
        if entries.claims:
            self._take_bytes(name, entries.claims)
        self._named |= entries.named
        self._equated += entries.equated
        for item in entries.items:
            if isinstance(item, Diagnostic):
                self.diagnostics.append(item)
            elif isinstance(item, ClaimRun):
                for entry in item.list_entries():
                    self._take_entry(name, entry)
            else:
                self._take_entry(name, item)

    def build_corpus(self, revision: str, quote_words: int = QUOTE_WORDS) -> Corpus:
        """Return the collected records as one corpus; where a claim is packed, all are.

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
        if self._packed is None:
            return corpus
        from factcheck.corpus.packed import PackedCorpus

        assert not self._records[RecordKind.CLAIM], "all claims are packed, or none"
        given = {name: value for name, value in vars(corpus).items() if name != "claims"}
        return PackedCorpus(
            **given,
            claims=self._packed,
            named_by_claims=frozenset(self._named),
            equated=tuple(self._equated),
        )

    def _take_bytes(self, file: str, claims: bytes) -> None:
        from factcheck.corpus.packed import PackedClaims

        if self._packed is None:
            self._packed = PackedClaims()
        self._packed.start_file(file, claims)

    def _select_kind(self, kind: RecordKind, _cls: type[_Record]) -> MappingProxyType[str, _Record]:
        # the records of a kind are of one class; a copy of a million would cost as much again
        return MappingProxyType(cast("dict[str, _Record]", self._records[kind]))

    def _take_entry(self, file: str, entry: FileEntry) -> None:
        if entry.kind is None:
            at: tuple[str, ...] = (HEAD,)
        else:
            first = self._declared.get(entry.key.text)
            if first is not None:
                self._has_dropped = True
                self.diagnostics.append(self._refuse_taken_id(file, entry, first))
                return
            at = (entry.kind.value, entry.key.text)
            self._declared[entry.key.text] = entry.kind
        if isinstance(entry.record, Stretch):
            assert self._packed is not None, "the bytes of a file come before its claims"
            self._packed.add(entry.key, *entry.record)
        if entry.value is not None or not isinstance(entry.record, Stretch):
            self._nodes[at] = RecordNode(file, entry.key, entry.value)
        self.diagnostics.extend(entry.diagnostics)
        if isinstance(entry.record, Head):
            self._head = entry.record
        elif not isinstance(entry.record, Stretch | None) and entry.kind is not None:
            self._records[entry.kind][entry.key.text] = entry.record

    def _refuse_taken_id(self, file: str, entry: FileEntry, first: RecordKind) -> Diagnostic:
        assert entry.kind is not None, "the head of a corpus has no id"
        record_id = entry.key.text
        node = self._all_nodes[(first.value, record_id)]
        message = f"id '{record_id}' of a {entry.kind.singular} is taken by a {first.singular}"
        note = SecondPlace(build_place(node.file, node.key), f"'{record_id}' is declared here")
        hint = "ids are unique over all kinds and files"
        place = build_place(file, entry.key)
        return Diagnostic(place, Severity.ERROR, "FC101", message, hint, (note,))

"""The records of one file as they were read, with where they stand; those of a large corpus lie in a store."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, cast

from factcheck.model.claims import Head
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.corpus.read_file import SourceFile
    from factcheck.findings import Diagnostic
    from factcheck.model.corpus import Record
    from factcheck.model.vocabulary import RecordKind
    from factcheck.yaml.nodes import Node, Scalar


class StoredRecord(NamedTuple):
    """A record that was read, and lies in a store."""

    kind: RecordKind
    id: str


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A record of a file, or what its file says of the corpus, which has no kind.

    Attributes:
        kind: of the record; None for the head of the corpus.
        key: its id as it stands in the file.
        value: its tree; None for one that must be read again.
        record: what was read; None where something keeps it from being read.
        diagnostics: what that is.
    """

    kind: RecordKind | None
    key: Scalar
    value: Node | None
    record: Record | Head | None
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class FileEntries:
    """All records of a file.

    Attributes:
        file: the file.
        is_whole: whether there is a tree of it.
        has_dropped: whether a record is lost because its id cannot be one.
        items: its records, and what is wrong beside them, in the order of the file.
        stored: the records of a large corpus as its store takes them; None where they are in `items`.
    """

    file: SourceFile
    is_whole: bool
    has_dropped: bool
    items: tuple[FileEntry | StoredRecord | Diagnostic, ...]
    stored: object = None

    def remove_trees(self) -> FileEntries:
        """Return the file with no more than its records and where they begin."""
        items = (
            replace(each, value=None) if isinstance(each, FileEntry) and each.kind else each
            for each in self.items
        )
        bare = replace(self.file.document, root=None, dropped=())
        return replace(self, file=replace(self.file, document=bare), items=tuple(items))

    @property
    def head(self) -> Head | None:
        """What the file says of the corpus, or None."""
        found = (each.record for each in self.items if isinstance(each, FileEntry))
        return next((each for each in found if isinstance(each, Head)), None)

    def list_records(self) -> list[tuple[RecordKind, Record]]:
        """Return the records that could be read, each with its kind."""
        return [
            (each.kind, cast("Record", each.record))
            for each in self.items
            if isinstance(each, FileEntry) and each.kind and each.record
        ]

    def replace_records(self, stored: object) -> FileEntries:
        """Return the file with records that lie in a store.

        Args:
            stored: the records, as the store takes them.
        """
        items = (
            StoredRecord(each.kind, each.key.text)
            if isinstance(each, FileEntry) and each.kind and each.record
            else each
            for each in self.items
        )
        return replace(self, items=tuple(items), stored=stored)

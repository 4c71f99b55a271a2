"""The records of one file as they were read, with where they stand; those of a large corpus as bytes."""

from __future__ import annotations

from array import array
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from factcheck.model.claims import Claim
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.records import dataclass
from factcheck.yaml.nodes import Node, Scalar, ScalarStyle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.corpus.read_file import SourceFile
    from factcheck.findings import Diagnostic
    from factcheck.model.claims import Head
    from factcheck.model.corpus import Naming, Record


class Stretch(NamedTuple):
    """Where the bytes of a record stand among those of its file, half-open."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A record of a file, or what its file says of the corpus, which has no kind.

    Attributes:
        kind: of the record; None for the head of the corpus.
        key: its id as it stands in the file.
        value: its tree; None for one that must be read again.
        record: what was read, or where its bytes stand; None where something keeps it from being
            read.
        diagnostics: what that is.
    """

    kind: RecordKind | None
    key: Scalar
    value: Node | None
    record: Record | Head | Stretch | None
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimRun:
    """Claims that follow each other in a file, packed, with nothing to be said of them.

    Attributes:
        ids: of the claims.
        numbers: six for each: where its bytes stand among those of its file, half-open, then line,
            column, last line and last column of its id.
    """

    ids: list[str]
    numbers: array[int]

    def add(self, key: Scalar, stretch: Stretch) -> None:
        """Add the next claim.

        Args:
            key: its id, with its place.
            stretch: where its bytes stand.
        """
        self.ids.append(key.text)
        self.numbers.extend((*stretch, key.line, key.column, key.end_line, key.end_column))

    def list_entries(self) -> Iterator[FileEntry]:
        """Yield the claims one by one; how an id was written is not kept."""
        numbers = iter(self.numbers)
        for claim in self.ids:
            start, end, *place = islice(numbers, 6)
            key = Scalar(claim, ScalarStyle.PLAIN, *place)
            yield FileEntry(RecordKind.CLAIM, key, None, Stretch(start, end))


@dataclass(frozen=True, slots=True)
class FileEntries:
    """All records of a file.

    Attributes:
        file: the file.
        is_whole: whether there is a tree of it.
        has_dropped: whether a record is lost because its id cannot be one.
        items: its records, and what is wrong beside them, in the order of the file.
        claims: the bytes of packed claims, one behind the other.
        named: the ids that packed claims name, each with the kinds that it may be of.
        equated: the ids of packed claims with a figure that says what it should equal.
    """

    file: SourceFile
    is_whole: bool
    has_dropped: bool
    items: tuple[FileEntry | ClaimRun | Diagnostic, ...]
    claims: bytes = b""
    named: frozenset[Naming] = frozenset()
    equated: tuple[str, ...] = ()

    def remove_trees(self) -> FileEntries:
        """Return the file with no more than its records and where they begin."""
        items = (
            replace(each, value=None) if isinstance(each, FileEntry) and each.kind else each
            for each in self.items
        )
        bare = replace(self.file.document, root=None, dropped=())
        return replace(self, file=replace(self.file, document=bare), items=tuple(items))

    def pack_claims(self) -> FileEntries:
        """Return the file with each claim as bytes, and of all together the ids that they name."""
        from factcheck.model.references import find_uses_in_record
        from factcheck.runtime.packing import pack

        items: list[FileEntry | ClaimRun | Diagnostic] = []
        claims = bytearray()
        named: set[Naming] = set()
        equated: list[str] = []
        for item in self.items:
            if not isinstance(item, FileEntry) or not isinstance(item.record, Claim):
                items.append(item)
                continue
            claim = item.record
            named.update((use.target, use.kinds) for use in find_uses_in_record(claim))
            if any(figure.equals is not None for figure in claim.figures):
                equated.append(claim.id)
            start = len(claims)
            claims += pack(claim)
            stretch = Stretch(start, len(claims))
            if item.value is not None:
                items.append(replace(item, record=stretch))
                continue
            run = items[-1] if items else None
            if not isinstance(run, ClaimRun):
                run = ClaimRun([], array("L"))
                items.append(run)
            run.add(item.key, stretch)
        return replace(
            self,
            items=tuple(items),
            claims=bytes(claims),
            named=frozenset(named),
            equated=tuple(equated),
        )

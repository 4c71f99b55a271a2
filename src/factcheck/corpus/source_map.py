"""Where each record and value stands: paths into the records, looked up in the text trees.

Nothing is computed in advance; a corpus without findings never asks.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.corpus.defaults import DEFAULTS, fill_claim, find_defaults
from factcheck.findings import Diagnostic, Finding, Path, Place, SecondPlace, Severity
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.records import dataclass
from factcheck.yaml.nodes import Mapping as YamlMapping
from factcheck.yaml.nodes import Node
from factcheck.yaml.walk import find_node

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factcheck.yaml.compose import Document

    Reread: TypeAlias = Callable[[str], Mapping[tuple[str, ...], "RecordNode"]]
    """Returns the nodes of a file, by its name in messages."""


@dataclass(frozen=True, slots=True)
class RecordNode:
    """A record's place: its file, its key and its value; None for what must be read again."""

    file: str
    key: Node | None
    value: Node | None


class RecordNodes:
    """The nodes of all records, by `(kind, id)`, and of the head by `("corpus",)`.

    Args:
        held: those that are in memory.
        find_file: gives the name of the file that holds a record of a store, by kind and id, or None;
            where it stands there is read again.
    """

    def __init__(
        self,
        held: Mapping[tuple[str, ...], RecordNode] = MappingProxyType({}),
        find_file: Callable[[str, str], str | None] | None = None,
    ) -> None:
        self._held = held
        self._find_file = find_file
        self._stored: dict[tuple[str, ...], RecordNode | None] = {}

    def find(self, key: tuple[str, ...]) -> RecordNode | None:
        """Return a node, or None where there is no such record."""
        found = self._held.get(key)
        if found is not None or self._find_file is None or len(key) != _WITH_ID:
            return found
        if key not in self._stored:
            file = self._find_file(*key)
            self._stored[key] = None if file is None else RecordNode(file, None, None)
        return self._stored[key]


_WITH_ID: Final = 2
"""Steps to a record: its kind and its id."""


@dataclass(frozen=True, slots=True)
class RecordPlaces:
    """The places of all records, and of what they hold.

    Attributes:
        main_file: the name of the corpus file, for what stands nowhere.
        nodes: finds the node of each record.
        reread: gives the nodes of a file whose tree was let go, by its name.
        known: diagnostics whose places are known, by code, path and message.
    """

    main_file: str
    nodes: RecordNodes
    reread: Reread | None = None
    known: Mapping[tuple[str, Path, str], Diagnostic] = MappingProxyType({})

    def find_file(self, path: Path) -> str:
        """Return the name of the file in which a path stands, so that findings can be put in order."""
        record = self.nodes.find(tuple(str(step) for step in path[:2]))
        return self.main_file if record is None else record.file

    def find_place(self, path: Path, *, at_key: bool = False) -> Place:
        """Return the place of a path, or of the nearest value above it that exists.

        Args:
            path: steps from the top of the corpus.
            at_key: whether the key at the end of the path is meant, not its value.
        """
        width = 1 if path[:1] in _WITHOUT_ID else _WITH_ID
        at = tuple(str(step) for step in path[:width])
        record = self.nodes.find(at)
        if record is None:
            return Place(self.main_file, 1, 1, 1, 1)
        rest = path[width:]
        key, value = record.key, record.value
        if self.reread is not None and (key is None or (rest and value is None)):
            again = self.reread(record.file).get(at)
            key, value = (key, value) if again is None else (again.key, again.value)
        if key is None:
            return Place(record.file, 1, 1, 1, 1)
        if not rest or value is None:
            return build_place(record.file, key)
        return build_place(record.file, find_node(value, rest, key=at_key) or key)

    def build_diagnostic(self, finding: Finding, severity: Severity) -> Diagnostic:
        """Return a finding with its place and severity."""
        known = self.known.get((finding.code, finding.path, finding.message))
        if known is not None and _is_same(known, finding):
            return known
        return Diagnostic(
            self.find_place(finding.path, at_key=finding.at_key),
            severity,
            finding.code,
            finding.message,
            finding.hint,
            tuple(SecondPlace(self.find_place(each.path), each.text) for each in finding.related),
            finding.path,
        )


def _is_same(known: Diagnostic, finding: Finding) -> bool:
    return (known.hint, len(known.notes)) == (finding.hint, len(finding.related))


_WITHOUT_ID: Final = (("corpus",), (DEFAULTS,))
"""Sections of a file that hold no records by id."""


def list_nodes(name: str, document: Document) -> dict[tuple[str, ...], RecordNode]:
    """Return the nodes of all records of one file, by kind and id.

    Args:
        name: what messages call the file.
        document: the tree of the file.
    """
    root = document.root
    sections = () if root is None else root.entries
    defaults = find_defaults(root)
    return {
        (section.key.text, entry.key.text): RecordNode(
            name,
            entry.key,
            fill_claim(entry.value, defaults)
            if section.key.text == RecordKind.CLAIM
            else entry.value,
        )
        for section in sections
        if isinstance(section.value, YamlMapping)
        for entry in section.value.entries
    }


def build_place(file: str, node: Node) -> Place:
    """Return the place of a node in a file."""
    return Place(file, node.line, node.column, node.end_line, node.end_column)

"""Where each record and value stands: paths into the records, looked up in the text trees.

Nothing is computed in advance; a corpus without findings never asks.
"""

from __future__ import annotations

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


if TYPE_CHECKING:
    Reread: TypeAlias = Callable[[str], Mapping[tuple[str, ...], "RecordNode"]]
    """Returns the nodes of a file, by its name in messages."""


@dataclass(frozen=True, slots=True)
class RecordNode:
    """A record's place: its file, its key and its value; None for one that must be read again."""

    file: str
    key: Node
    value: Node | None


@dataclass(frozen=True, slots=True)
class RecordPlaces:
    """The nodes of all records, by kind and id.

    Attributes:
        main_file: the name of the corpus file, for what stands nowhere.
        nodes: by `(kind, id)`, and by `("corpus",)` for the head.
        reread: gives the nodes of a file whose tree was let go, by its name.
    """

    main_file: str
    nodes: Mapping[tuple[str, ...], RecordNode]
    reread: Reread | None = None

    def find_file(self, path: Path) -> str:
        """Return the name of the file in which a path stands, so that findings can be put in order."""
        record = self.nodes.get(tuple(str(step) for step in path[:2]))
        return self.main_file if record is None else record.file

    def find_place(self, path: Path, *, at_key: bool = False) -> Place:
        """Return the place of a path, or of the nearest value above it that exists.

        Args:
            path: steps from the top of the corpus.
            at_key: whether the key at the end of the path is meant, not its value.
        """
        width = 1 if path[:1] in _WITHOUT_ID else 2
        record = self.nodes.get(tuple(str(step) for step in path[:width]))
        if record is None:
            return Place(self.main_file, 1, 1, 1, 1)
        rest = path[width:]
        if not rest:
            return build_place(record.file, record.key)
        value = record.value
        if value is None and self.reread is not None:
            again = self.reread(record.file).get((str(path[0]), str(path[1])))
            value = None if again is None else again.value
        if value is None:
            return build_place(record.file, record.key)
        return build_place(record.file, find_node(value, rest, key=at_key) or record.key)

    def build_diagnostic(self, finding: Finding, severity: Severity) -> Diagnostic:
        """Return a finding with its place and severity."""
        return Diagnostic(
            self.find_place(finding.path, at_key=finding.at_key),
            severity,
            finding.code,
            finding.message,
            finding.hint,
            tuple(SecondPlace(self.find_place(each.path), each.text) for each in finding.related),
            finding.path,
        )


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

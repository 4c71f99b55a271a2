"""Where each record and value stands: paths into the records, looked up in the text trees.

Nothing is computed in advance; a corpus without findings never asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.findings import Diagnostic, Finding, Note, Path, Place, Severity
from factcheck.records import dataclass
from factcheck.yamltext import Document, Node, locate
from factcheck.yamltext import Mapping as YamlMapping

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class RecordNode:
    """A record's place: its file, its key and its value."""

    file: str
    key: Node
    value: Node


@dataclass(frozen=True, slots=True)
class Places:
    """The nodes of all records, by kind and id.

    Attributes:
        main_file: the name of the corpus file, for what stands nowhere.
        nodes: by `(kind, id)`, and by `("corpus",)` for the head.
    """

    main_file: str
    nodes: Mapping[tuple[str, ...], RecordNode]

    def locate(self, path: Path, *, at_key: bool = False) -> Place:
        """Give the place of a path, or of the nearest value above it that exists."""
        width = 1 if path[:1] == ("corpus",) else 2
        record = self.nodes.get(tuple(str(step) for step in path[:width]))
        if record is None:
            return Place(self.main_file, 1, 1, 1, 1)
        rest = path[width:]
        if not rest:
            return place_of(record.file, record.key)
        return place_of(record.file, locate(record.value, rest, key=at_key) or record.key)

    def diagnose(self, finding: Finding, severity: Severity) -> Diagnostic:
        """Give a finding its place and severity."""
        return Diagnostic(
            self.locate(finding.path, at_key=finding.at_key),
            severity,
            finding.code,
            finding.message,
            finding.hint,
            tuple(Note(self.locate(each.path), each.text) for each in finding.related),
            finding.path,
        )


def nodes_of(name: str, document: Document) -> dict[tuple[str, ...], RecordNode]:
    """Give the nodes of all records of one file, by kind and id."""
    root = document.root
    sections = () if root is None else root.entries
    return {
        (section.key.text, entry.key.text): RecordNode(name, entry.key, entry.value)
        for section in sections
        if isinstance(section.value, YamlMapping)
        for entry in section.value.entries
    }


def place_of(file: str, node: Node) -> Place:
    """Give the place of a node in a file."""
    return Place(file, node.line, node.column, node.end_line, node.end_column)

"""The text tree of a YAML file: scalars, sequences and mappings, each knowing where it stands.

Lines and columns count from 1, columns in characters; ends are exclusive.
Nodes are never changed once they are made; they are plain slotted classes because a large corpus has millions.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple, TypeAlias


class ScalarStyle(StrEnum):
    """How a text is written in the file (YAML 1.1, chapter 9)."""

    PLAIN = "plain"
    SINGLE = "single"
    DOUBLE = "double"
    LITERAL = "literal"
    FOLDED = "folded"


class Scalar(NamedTuple):
    """A text with its place.

    Attributes:
        text: what YAML makes of it, without any type: `no`, `010` and `~` are as written.
        style: how it is written.
    """

    text: str
    style: ScalarStyle
    line: int
    column: int
    end_line: int
    end_column: int

    def __repr__(self) -> str:
        return f"Scalar({self.text!r}, {self.style}, {_name_place(self)})"


class Sequence:
    """A list of nodes with its place; a block list ends where its last item does."""

    __slots__ = ("column", "end_column", "end_line", "items", "line")

    def __init__(
        self, items: tuple[Node, ...], line: int, column: int, end_line: int, end_column: int
    ) -> None:
        self.items = items
        self.line = line
        self.column = column
        self.end_line = end_line
        self.end_column = end_column

    def __repr__(self) -> str:
        return f"Sequence({self.items!r}, {_name_place(self)})"


class Entry(NamedTuple):
    """A key of a mapping and its value."""

    key: Scalar
    value: Node


class Mapping:
    """Keys with their values, in the order of the file, with its place.

    A block mapping ends where its last value does.
    """

    __slots__ = ("_index", "column", "end_column", "end_line", "entries", "line")

    def __init__(
        self, entries: tuple[Entry, ...], line: int, column: int, end_line: int, end_column: int
    ) -> None:
        self.entries = entries
        self.line = line
        self.column = column
        self.end_line = end_line
        self.end_column = end_column
        self._index: dict[str, Entry] | None = None

    def find_entry(self, key: str) -> Entry | None:
        """Return the entry of a key, or None."""
        if self._index is None:
            self._index = {entry.key.text: entry for entry in self.entries}
        return self._index.get(key)

    def find_value(self, key: str) -> Node | None:
        """Return the value of a key, or None."""
        entry = self.find_entry(key)
        return None if entry is None else entry.value

    def __repr__(self) -> str:
        return f"Mapping({self.entries!r}, {_name_place(self)})"


Node: TypeAlias = Scalar | Sequence | Mapping


def _name_place(node: Node) -> str:
    return f"{node.line}:{node.column}-{node.end_line}:{node.end_column}"

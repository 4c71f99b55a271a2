"""The text tree of a YAML file: scalars, sequences and mappings, each knowing where it stands.

Lines and columns count from 1, columns in characters; ends are exclusive.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias


class Scalar:
    """A text with its place; `style` is the sign that opened it, or None for a plain one."""

    __slots__ = ("column", "end_column", "end_line", "line", "style", "text")

    def __init__(  # noqa: PLR0917 - the hot path of composing
        self, text: str, style: str | None, line: int, column: int, end_line: int, end_column: int
    ) -> None:
        self.text = text
        self.style = style
        self.line = line
        self.column = column
        self.end_line = end_line
        self.end_column = end_column


class Sequence:
    """A list of nodes with its place."""

    __slots__ = ("column", "end_column", "end_line", "items", "line")

    def __init__(self, line: int, column: int) -> None:
        self.items: list[Node] = []
        self.line = line
        self.column = column
        self.end_line = line
        self.end_column = column


class Entry(NamedTuple):
    """A key of a mapping and its value."""

    key: Scalar
    value: Node


class Mapping:
    """Keys with their values, in the order of the file, with its place."""

    __slots__ = ("column", "end_column", "end_line", "entries", "line")

    def __init__(self, line: int, column: int) -> None:
        self.entries: list[Entry] = []
        self.line = line
        self.column = column
        self.end_line = line
        self.end_column = column

    def get(self, key: str) -> Node | None:
        """Give the value of a key, or None."""
        return next((entry.value for entry in self.entries if entry.key.text == key), None)


Node: TypeAlias = Scalar | Sequence | Mapping

"""Fields that a person has still to decide: `?` as their value, and behind it why, with the candidates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Self, TypeAlias

from factcheck.corpus.open_values import OPEN
from factcheck.text.printable import escape_unsafe
from factcheck.yaml.compose import parse_document
from factcheck.yaml.nodes import Mapping, Scalar, Sequence
from factcheck.yaml.write import CORPUS_FILE, write_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping as Fields

    from factcheck.yaml.nodes import Node

Tree: TypeAlias = "str | tuple[Tree, ...] | dict[str, Tree]"
"""A record, or a part of one, as it is written."""

_LONGEST: Final = 300
"""Characters of a remark; a statement that is to be rewritten is one."""


class OpenField(str):
    """The value of a field that is left open.

    Attributes:
        because: the candidates and the reason, for a comment.
    """

    __slots__ = ("because",)

    because: str

    def __new__(cls, because: str) -> Self:
        """Make one; its text is always the same."""
        made = super().__new__(cls, OPEN)
        made.because = because
        return made


def write_records(section: str, records: Fields[str, object], *, width: int) -> str:
    """Write records of one kind as YAML, with a comment behind each field that is left open.

    Args:
        section: the kind as files write it.
        records: trees of texts by id.
        width: columns into which long texts are wrapped.
    """
    tree = {section: dict(records)}
    text = write_yaml(tree, layout=CORPUS_FILE, width=width)
    root = parse_document(text.encode(), section).root
    assert root is not None, "what is written can be read"
    lines = text.split("\n")
    for line, because in _find_remarks(root, tree):
        shown = " ".join(escape_unsafe(because).split())
        short = shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"
        lines[line - 1] += f" # {short}"
    return "\n".join(lines)


def _find_remarks(node: Node, tree: object) -> Iterator[tuple[int, str]]:
    if isinstance(tree, OpenField) and tree.because:
        yield node.line, tree.because
    elif isinstance(node, Mapping):
        assert isinstance(tree, dict), "a mapping is read back as one"
        for (_, value), inner in zip(node.entries, tree.values(), strict=True):
            yield from _find_remarks(value, inner)
    elif isinstance(node, Sequence):
        assert isinstance(tree, list | tuple), "a list is read back as one"
        for item, inner in zip(node.items, tree, strict=True):
            yield from _find_remarks(item, inner)
    else:
        assert isinstance(node, Scalar), "there are no other nodes"

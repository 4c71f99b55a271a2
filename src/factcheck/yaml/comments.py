"""The comments of a file, which no parser gives: found in the lines, outside every text of the tree.

A `#` right behind a quotation mark or bracket starts one too, although YAML 1.2 asks for a space before it
(section 6.6): both parsers take it for a comment, and what follows it is lost to the value.
Nothing is found in a file that could not be read whole, since nobody knows what is text in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from factcheck.yaml.characters import split_lines
from factcheck.yaml.nodes import Mapping, Scalar, ScalarStyle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.yaml.compose import Document
    from factcheck.yaml.nodes import Node

_Spot: TypeAlias = tuple[int, int]


class Comment(NamedTuple):
    """A comment from its `#` to the end of its line; lines and columns count from 1."""

    line: int
    column: int
    text: str


def find_comments(text: str, document: Document) -> tuple[Comment, ...]:
    """Return the comments of a file, in its order.

    Args:
        text: the whole file.
        document: what was parsed from it; where it has no tree, no comment is found.
    """
    if document.root is None or "#" not in text:
        return ()
    found = []
    spans = _list_spans(document)
    start, end = next(spans, _NOWHERE)
    for number, line in enumerate(split_lines(text.removeprefix("\ufeff")), start=1):
        index = line.find("#")
        while index >= 0:
            here = (number, index + 1)
            while end <= here:
                start, end = next(spans, _NOWHERE)
            if here < start:
                found.append(Comment(*here, line[index:]))
                break
            index = line.find("#", index + 1)
    return tuple(found)


_NOWHERE: Final[tuple[_Spot, _Spot]] = ((2**63, 0), (2**63, 0))


def _list_spans(document: Document) -> Iterator[tuple[_Spot, _Spot]]:
    assert document.root is not None
    if not document.dropped:
        yield from _list_spans_of_node(document.root)
        return
    nodes = (document.root, *document.dropped)
    yield from sorted(span for node in nodes for span in _list_spans_of_node(node))


def _list_spans_of_node(node: Node) -> Iterator[tuple[_Spot, _Spot]]:
    if isinstance(node, Scalar):
        # behind the sign of a block text there may be a comment
        is_block = node.style in {ScalarStyle.LITERAL, ScalarStyle.FOLDED}
        start = (node.line + 1, 1) if is_block else (node.line, node.column)
        yield start, (node.end_line, node.end_column)
    elif isinstance(node, Mapping):
        for key, value in node.entries:
            yield from _list_spans_of_node(key)
            yield from _list_spans_of_node(value)
    else:
        for item in node.items:
            yield from _list_spans_of_node(item)

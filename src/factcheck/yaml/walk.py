"""From a text tree to plain texts, and to the node at a path."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from factcheck.yaml.nodes import Mapping, Node, Scalar

if TYPE_CHECKING:
    from factcheck.yaml.trouble import Path

Texts: TypeAlias = "str | list[Texts] | dict[str, Texts]"


def to_text(node: Node) -> Texts:
    """Give a tree as texts in lists and dictionaries."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapping):
        return texts_of(node)
    return [to_text(item) for item in node.items]


def texts_of(mapping: Mapping) -> dict[str, Texts]:
    """Give the values of a mapping as texts in lists and dictionaries."""
    return {key.text: to_text(value) for key, value in mapping.entries}


def locate(root: Node, path: Path, *, key: bool = False) -> Node:
    """Give the node at a path, or the nearest one above it that exists.

    Args:
        root: where the path starts.
        path: keys of mappings and positions in lists.
        key: whether the key at the end of the path is wanted, not its value.
    """
    node = root
    for position, step in enumerate(path):
        if isinstance(node, Mapping) and isinstance(step, str):
            entry = node.entry(step)
            if entry is None:
                return node
            node = entry.key if key and position == len(path) - 1 else entry.value
        elif (
            not isinstance(node, Scalar | Mapping)
            and isinstance(step, int)
            and 0 <= step < len(node.items)
        ):
            node = node.items[step]
        else:
            return node
    return node

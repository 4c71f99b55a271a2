"""From a text tree to plain texts, to its single values, and to the node at a path."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from factcheck.yaml.nodes import Mapping, Node, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.yaml.trouble import Path

Texts: TypeAlias = "str | list[Texts] | dict[str, Texts]"


def convert_to_texts(node: Node) -> Texts:
    """Convert a tree to texts in lists and dictionaries."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapping):
        return convert_mapping(node)
    return [convert_to_texts(item) for item in node.items]


def convert_mapping(mapping: Mapping) -> dict[str, Texts]:
    """Convert a mapping to a dictionary of texts, lists and dictionaries."""
    return {key.text: convert_to_texts(value) for key, value in mapping.entries}


def walk_scalars(node: Node, path: Path = ()) -> Iterator[tuple[Path, Scalar]]:
    """Yield every single value of a tree with its path, in the order of the file.

    Args:
        node: the tree.
        path: where it stands.
    """
    if isinstance(node, Scalar):
        yield path, node
    elif isinstance(node, Mapping):
        for entry in node.entries:
            yield from walk_scalars(entry.value, (*path, entry.key.text))
    else:
        for index, item in enumerate(node.items):
            yield from walk_scalars(item, (*path, index))


def find_node(root: Node, path: Path, *, key: bool = False) -> Node:
    """Return the node at a path, or the nearest one above it that exists.

    Args:
        root: where the path starts.
        path: keys of mappings and positions in lists.
        key: whether the key at the end of the path is wanted, not its value.
    """
    node = root
    for position, step in enumerate(path):
        if isinstance(node, Mapping) and isinstance(step, str):
            entry = node.find_entry(step)
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

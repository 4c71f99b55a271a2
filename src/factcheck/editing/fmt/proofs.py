"""The proofs that a formatted file says what the file said before: texts, order, comments.

They run for files that change, before anything is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.editing.fmt.layout import sort_tree, write_tree
from factcheck.editing.fmt.witness import find_disagreement
from factcheck.errors import FactcheckError
from factcheck.yaml.compose import parse_document
from factcheck.yaml.nodes import Mapping, Scalar, Sequence
from factcheck.yaml.walk import convert_to_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.editing.fmt.comments import Twig
    from factcheck.yaml.nodes import Node

_Path: TypeAlias = tuple[str | int, ...]

_FOOT: Final = "\0"
"""Parts comments at the end of a list or mapping from those over it."""
_HINT: Final = "the file is left as it is; this is a defect of the program, report the lines around"


class UnkeptError(FactcheckError):
    """Something in a file that formatting would not keep; the file is left alone."""

    def __init__(self, name: str, line: int, what: str) -> None:
        super().__init__(f"{name}:{line}: formatting would not keep {what}", hint=_HINT)


def prove(name: str, before: Twig, result: bytes) -> None:
    """Refuse a result that does not say what the file says.

    Args:
        name: what messages call the file.
        before: its tree in canonical order.
        result: the file in canonical form.

    Raises:
        UnkeptError: a text, the order of records or items, or a comment differs; or the result
            would itself be formatted anew.
    """
    found = parse_document(result, name)
    if found.root is None or found.troubles:
        line = found.troubles[0].line if found.troubles else 1
        raise UnkeptError(name, line, "the file readable")
    _compare(name, before, found.root)
    if convert_to_texts(before.value) != convert_to_texts(found.root):
        raise UnkeptError(name, 1, "the texts")
    after = sort_tree(result, found, found.root)
    kept, now = dict(_list_comments(before, ())), dict(_list_comments(after, ()))
    for path, (line, texts) in kept.items():
        if now.pop(path, (0, ()))[1] != texts:
            raise UnkeptError(name, line, f"a comment at '{_name_path(path)}'")
    if now:
        raise UnkeptError(name, 1, f"'{_name_path(next(iter(now)))}' without a comment")
    if write_tree(result, after) != result:
        raise UnkeptError(name, 1, "its own form")
    remarks = (each for _, texts in kept.values() for each in texts if each != _FOOT)
    missed = find_disagreement(result.decode("utf-8"), found.root, remarks)
    if missed is not None:
        raise UnkeptError(name, *missed)


def _compare(name: str, twig: Twig, node: Node) -> None:
    """Compare an ordered tree with what was read of the result, in the order of both."""
    value = twig.value
    line = twig.start[0] or 1
    if isinstance(value, Scalar):
        if not isinstance(node, Scalar) or node.text != value.text:
            raise UnkeptError(name, value.line, f"the text '{value.text}'")
        return
    nodes: tuple[Node, ...]
    if isinstance(value, Mapping) and isinstance(node, Mapping):
        keys = [each.key.text for each in twig.children if each.key is not None]
        if keys != [entry.key.text for entry in node.entries]:
            raise UnkeptError(name, line, "the keys and their order")
        nodes = tuple(entry.value for entry in node.entries)
    elif isinstance(value, Sequence) and isinstance(node, Sequence):
        nodes = node.items
    else:
        raise UnkeptError(name, line, "a list or mapping")
    if len(nodes) != len(twig.children):
        raise UnkeptError(name, line, "the items of a list")
    for child, each in zip(twig.children, nodes, strict=True):
        _compare(name, child, each)


def _list_comments(twig: Twig, path: _Path) -> Iterator[tuple[_Path, tuple[int, tuple[str, ...]]]]:
    found = (*twig.above, *(() if twig.behind is None else (twig.behind,)), _FOOT, *twig.foot)
    texts = tuple(each for each in found if each)
    if len(texts) > 1:
        yield path, (twig.start[0] or 1, texts)
    for number, child in enumerate(twig.children):
        step = number if child.key is None else child.key.text
        yield from _list_comments(child, (*path, step))


def _name_path(path: _Path) -> str:
    return ".".join(map(str, path))

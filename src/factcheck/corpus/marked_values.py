"""Values that stand in quotation marks or end in a full stop: neither is a part of the figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.findings import Diagnostic, Path, Place, Severity
from factcheck.quantity.quantity import QuantityError
from factcheck.yaml.nodes import Mapping, Node, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.yaml.compose import Document

CODE: Final = "FC019"

_LIKELY: Final = re.compile(
    rb"""value:[ \t]+(?:["'](?:["'\\]|\xe2\x80)|\xe2\x80|[^\n]*\.["']?[ \t]*(?:#[^\n]*)?\r?(?:\n|\Z))"""
)
"""Bytes of a value that may have marks around it; what follows looks closer."""


def find_marked_values(name: str, raw: bytes, document: Document) -> Iterator[Diagnostic]:
    """Find values of figures with marks around them, which the grammar leaves aside."""
    if document.root is None or not _LIKELY.search(raw):
        return
    for path, scalar in _walk_values(document.root, ()):
        figure = _find_figure(scalar.text)
        if figure is None or figure == scalar.text.strip():
            continue
        yield Diagnostic(
            Place(name, scalar.line, scalar.column, scalar.end_line, scalar.end_column),
            Severity.WARNING,
            CODE,
            f"value is '{scalar.text}', expected the figure '{figure}' without the marks around it",
            f"write '{figure}'",
            path=path,
        )


def _find_figure(text: str) -> str | None:
    """Return a value as the grammar takes it; None where it is no figure, which is reported elsewhere."""
    from factcheck.quantity.parse import parse

    try:
        return parse(text).text
    except QuantityError:
        return None


def _walk_values(node: Node, path: Path) -> Iterator[tuple[Path, Scalar]]:
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield from _walk_values(entry.value, (*path, entry.key.text))
    elif isinstance(node, Scalar):
        if path[-1:] == ("value",) and "figures" in path:
            yield path, node
    else:
        for index, item in enumerate(node.items):
            yield from _walk_values(item, (*path, index))

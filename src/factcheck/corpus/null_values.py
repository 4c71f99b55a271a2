"""Values that say nothing in YAML: `statement: ~` is the text `~` here, and nobody states that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.findings import Diagnostic, Path, Place, Severity
from factcheck.yaml.nodes import Mapping, Node, Scalar, ScalarStyle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.yaml.compose import Document

CODE: Final = "FC018"

_NAME: Final = "Null"
"""A surname too, so that it says nothing only without quotation marks."""
_NOTHING: Final = frozenset({"~", "null", "NULL", _NAME})
_LIKELY: Final = re.compile(rb"""[:-][ \t]+["']?(?:~|null|NULL|Null)["']?[ \t]*(?:#.*)?\r?$""", re.MULTILINE)  # fmt: skip


def find_null_values(name: str, raw: bytes, document: Document) -> Iterator[Diagnostic]:
    """Find values that are written as YAML writes that there is none."""
    if document.root is None or not _LIKELY.search(raw):
        return
    for path, scalar in _walk_values(document.root, ()):
        if scalar.text not in _NOTHING or (
            scalar.text == _NAME and scalar.style is not ScalarStyle.PLAIN
        ):
            continue
        key = next(step for step in reversed(path) if isinstance(step, str))
        yield Diagnostic(
            Place(name, scalar.line, scalar.column, scalar.end_line, scalar.end_column),
            Severity.WARNING,
            CODE,
            f"'{key}' is the text '{scalar.text}', expected what it says",
            "take the line out if there is nothing to say, or write not-stated",
            path=path,
        )


def _walk_values(node: Node, path: Path) -> Iterator[tuple[Path, Scalar]]:
    if isinstance(node, Scalar):
        yield path, node
    elif isinstance(node, Mapping):
        for entry in node.entries:
            yield from _walk_values(entry.value, (*path, entry.key.text))
    else:
        for index, item in enumerate(node.items):
            yield from _walk_values(item, (*path, index))

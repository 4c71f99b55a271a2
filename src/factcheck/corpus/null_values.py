"""Values that say nothing in YAML: `statement: ~` is the text `~` here, and nobody states that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.findings import Diagnostic, Place, Severity
from factcheck.yaml.nodes import ScalarStyle
from factcheck.yaml.walk import walk_scalars

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.yaml.compose import Document

CODE: Final = "FC020"

_NAME: Final = "Null"
"""A surname too, so that it says nothing only without quotation marks."""
_NOTHING: Final = frozenset({"~", "null", "NULL", _NAME})
_LIKELY: Final = re.compile(rb"""[:-][ \t]+["']?(?:~|null|NULL|Null)["']?[ \t]*(?:#.*)?\r?$""", re.MULTILINE)  # fmt: skip


def find_null_values(name: str, raw: bytes, document: Document) -> Iterator[Diagnostic]:
    """Find values that are written as YAML writes that there is none.

    Args:
        name: what messages call the file.
        raw: the bytes of the file.
        document: the tree of the file.
    """
    if document.root is None or not _LIKELY.search(raw):
        return
    for path, scalar in walk_scalars(document.root):
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

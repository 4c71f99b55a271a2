"""Values that stand in quotation marks or end in a full stop: neither is a part of the figure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.findings import Diagnostic, Place, Severity
from factcheck.quantity.quantity import QuantityError
from factcheck.yaml.walk import walk_scalars

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.yaml.compose import Document

CODE: Final = "FC019"

_LIKELY: Final = re.compile(
    rb"""value:[ \t]+(?:["'](?:["'\\]|\xe2\x80)|\xe2\x80|[^\n]*\.["']?[ \t]*(?:#[^\n]*)?\r?(?:\n|\Z))"""
)
"""Bytes of a value that may have marks around it; what follows looks closer."""


def find_marked_values(name: str, raw: bytes, document: Document) -> Iterator[Diagnostic]:
    """Find values of figures with marks around them, which the grammar leaves aside.

    Args:
        name: what messages call the file.
        raw: the bytes of the file.
        document: the tree of the file.
    """
    if document.root is None or not _LIKELY.search(raw):
        return
    for path, scalar in walk_scalars(document.root):
        if path[-1:] != ("value",) or "figures" not in path:
            continue
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

"""The JSON-LD blocks of a page; a block in a comment of the page is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIECE: Final = re.compile(
    r"<!--.*?(?:-->|\Z)|<script\b([^<>]*)>(.*?)(?:</script\s*>|\Z)", re.DOTALL | re.IGNORECASE
)
_JSON_LD: Final = re.compile(r"""\btype\s*=\s*["']?\s*application/ld\+json""", re.IGNORECASE)


def is_page(text: str) -> bool:
    """Return whether a text is a page of HTML."""
    start = text.lstrip("\ufeff \t\r\n")[:2_000].lower()
    return start.startswith("<") and (
        "<html" in start or "<!doctype" in start or "<script" in start
    )


def find_blocks(page: str) -> Iterator[tuple[int, int]]:
    """Yield where the JSON-LD blocks of a page begin and end."""
    for each in _PIECE.finditer(page):
        if each[1] is not None and _JSON_LD.search(each[1]):
            yield each.span(2)

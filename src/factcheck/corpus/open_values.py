"""Values that a person has yet to decide: `'?'` as the value of a field of a record, with the candidates in a comment beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.findings import Diagnostic, Path, Place, Severity
from factcheck.model.vocabulary import RecordKind
from factcheck.yaml.walk import walk_scalars

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.yaml.compose import Document

CODE: Final = "FC018"
OPEN: Final = "?"
"""The value of a field that is left open."""

_KINDS: Final = frozenset(RecordKind)
_LEAST: Final = 3
"""Steps of the path of a field of a record."""
_LIKELY: Final = re.compile(rb"""[:-][ \t]+["']?\?["']?[ \t]*(?:#.*)?\r?$""", re.MULTILINE)
_COMMENT: Final = re.compile(r"""\?["']?[ \t]+#[ \t]*(.+?)[ \t]*$""")


def find_open_values(name: str, raw: bytes, document: Document) -> Iterator[Diagnostic]:
    """Find the fields of records that are left open; comments beside them name the candidates.

    Args:
        name: what messages call the file.
        raw: the bytes of the file.
        document: the tree of the file.
    """
    if document.root is None or not _LIKELY.search(raw):
        return
    lines = raw.split(b"\n")
    for path, scalar in walk_scalars(document.root):
        if scalar.text != OPEN or path[0] not in _KINDS or len(path) < _LEAST:
            continue
        kind = RecordKind(path[0]).singular
        found = _COMMENT.search(lines[scalar.line - 1].decode("utf-8", "replace").rstrip("\r"))
        yield Diagnostic(
            Place(name, scalar.line, scalar.column, scalar.end_line, scalar.end_column),
            Severity.ERROR,
            CODE,
            f"{kind} '{path[1]}' leaves {_name_field(path[2:])} open ('{OPEN}'), expected a person's decision",
            f"the comment says: {found[1]}" if found is not None else "write what the source says",
            path=path,
        )


def _name_field(path: Path) -> str:
    """Return a path as `figures[0].measure`."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(
        "."
    )

"""Values that a YAML comment may have cut off: `value: $1.9 billion #restricted` says less than it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.corpus.waivers import is_waiver
from factcheck.findings import Diagnostic, Place, Severity
from factcheck.yaml.comments import find_comments
from factcheck.yaml.nodes import ScalarStyle
from factcheck.yaml.walk import walk_scalars

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.yaml.compose import Document

CODE: Final = "FC311"

_ALWAYS: Final = frozenset({"value", "quote", "prefix", "suffix"})
"""Fields whose every character counts: whatever follows them on their line may have been meant."""


def find_cut_values(name: str, raw: bytes, document: Document) -> Iterator[Diagnostic]:
    """Find plain values that are followed by a comment on their line and may have been meant whole.

    A comment after any other field is an ordinary remark, unless nothing parts it from its `#`.

    Args:
        name: what messages call the file.
        raw: the bytes of the file.
        document: the tree of the file.
    """
    if document.root is None or b" #" not in raw:
        return
    by_line = {each.line: each for each in find_comments(raw.decode("utf-8"), document)}
    for path, scalar in walk_scalars(document.root):
        if scalar.style is not ScalarStyle.PLAIN:
            continue
        comment = by_line.get(scalar.end_line)
        if comment is None or comment.column < scalar.end_column or is_waiver(comment.text):
            continue
        key = next(step for step in reversed(path) if isinstance(step, str))
        if key not in _ALWAYS and comment.text[1:2] in {"", " ", "#"}:
            continue
        end = comment.column + len(comment.text)
        yield Diagnostic(
            Place(name, comment.line, comment.column, comment.line, end),
            Severity.WARNING,
            CODE,
            f"'{key}' ends at '{scalar.text}': '{comment.text}' is a comment for YAML",
            "put the whole value in quotation marks, or the comment on a line of its own",
            path=path,
        )

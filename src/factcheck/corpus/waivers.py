"""Waivers: comments that exempt what they stand at from a check, with a reason.

`# factcheck: ignore[FC301] the courier prints it so` behind a value exempts what is found on its line;
on a line of its own it exempts the record, field or list item that follows, with all that stands in it.
Behind the id of a record it exempts the record. Which findings there are is not known here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.findings import Diagnostic, Path, Place, Severity
from factcheck.runtime.records import dataclass
from factcheck.yaml.characters import split_lines
from factcheck.yaml.comments import find_comments
from factcheck.yaml.nodes import Mapping, Node, Sequence

if TYPE_CHECKING:
    from factcheck.yaml.comments import Comment
    from factcheck.yaml.compose import Document

UNREADABLE: Final = "FC901"
WITHOUT_REASON: Final = "FC902"

FORM: Final = "# factcheck: ignore[FC301] the reason"

_MARK: Final = re.compile(r"#+\s*factcheck\s*:", re.IGNORECASE)
_WAIVER: Final = re.compile(r"#\s*factcheck:\s*ignore\s*\[(?P<codes>[^\]]*)\](?P<reason>.*)\Z")
_CODE: Final = re.compile(r"FC[0-9]{3}")
_BLANK: Final = re.compile(r"\s*(?:#.*)?\Z")
_RECORD: Final = 2
"""Steps of the path of a record: its kind and its id."""


@dataclass(frozen=True, slots=True)
class Waiver:
    """An exemption from checks, at one place.

    Attributes:
        place: where the comment stands.
        codes: of the checks that it names, in its order.
        reason: why, as written.
        path: what it stands at.
        is_line: whether it exempts only what is found at that path or on its line; otherwise all
            that stands in the path too.
    """

    place: Place
    codes: tuple[str, ...]
    reason: str
    path: Path
    is_line: bool

    def is_at(self, diagnostic: Diagnostic) -> bool:
        """Return whether a diagnostic is found where this waiver stands, whatever its code."""
        if diagnostic.place.file != self.place.file:
            return False
        if self.is_line:
            return diagnostic.place.line == self.place.line or diagnostic.path == self.path
        return diagnostic.path[: len(self.path)] == self.path


def is_waiver(comment: str) -> bool:
    """Return whether a comment speaks to this program."""
    return _MARK.match(comment) is not None


def find_waivers(
    name: str, raw: bytes, document: Document
) -> tuple[tuple[Waiver, ...], tuple[Diagnostic, ...]]:
    """Find the waivers of a file, and what is wrong with those that cannot hold.

    Args:
        name: the file in messages.
        raw: its bytes.
        document: what was composed of them.
    """
    if document.root is None or b"factcheck" not in raw.lower():
        return (), ()
    text = raw.decode("utf-8-sig")
    found = [each for each in find_comments(text, document) if is_waiver(each.text)]
    lines = split_lines(text) if found else []
    read = [_read(name, each, document.root, lines) for each in found]
    return (
        tuple(each for each in read if isinstance(each, Waiver)),
        tuple(each for each in read if isinstance(each, Diagnostic)),
    )


def _read(name: str, comment: Comment, root: Mapping, lines: list[str]) -> Waiver | Diagnostic:
    line, column, text = comment
    place = Place(name, line, column, line, column + len(text))
    match = _WAIVER.match(text)
    codes = () if match is None else tuple(code.strip() for code in match["codes"].split(","))
    if match is None or not all(map(_CODE.fullmatch, codes)):
        message = f"'{text}' is no waiver, expected the form '{FORM}'"
        hint = "codes stand in brackets, commas between; a remark must not begin with factcheck:"
        return Diagnostic(place, Severity.ERROR, UNREADABLE, message, hint)
    reason = match["reason"].strip(" \t:-–—")
    if not any(map(str.isalnum, reason)):
        message = f"the waiver of {' and '.join(codes)} gives no reason"
        hint = f"write it behind the bracket: '{FORM}'"
        return Diagnostic(place, Severity.ERROR, WITHOUT_REASON, message, hint)
    is_alone = not lines[line - 1][: column - 1].strip()
    path = (
        _find_path_on(root, _find_next_line(lines, line)) if is_alone else _find_path_at(root, line)
    )
    if len(path) < _RECORD:
        over = f"the whole of '{path[0]}'" if path else "nothing"
        message = f"the waiver of {' and '.join(codes)} stands at {over}"
        hint = "put it over one record, field or list item, or behind a value"
        return Diagnostic(place, Severity.ERROR, UNREADABLE, message, hint)
    return Waiver(place, codes, reason, path, is_line=not is_alone and len(path) > _RECORD)


def _find_next_line(lines: list[str], line: int) -> int:
    """Return the number of the next line that holds more than a comment; 0 where none does."""
    following = enumerate(lines[line:], start=line + 1)
    return next((number for number, each in following if not _BLANK.match(each)), 0)


def _find_path_on(root: Mapping, line: int) -> Path:
    """Return the path of the outermost key or list item that begins on a line, or the empty path."""
    path: Path = ()
    step = _find_step(root, line)
    while step is not None and step.line < line:
        path = (*path, step.name)
        step = _find_step(step.node, line)
    return () if step is None or step.line > line else (*path, step.name)


def _find_path_at(root: Mapping, line: int) -> Path:
    """Return the path of the innermost key or list item that begins on a line or before it."""
    path: Path = ()
    step = _find_step(root, line)
    while step is not None and step.line <= line:
        path = (*path, step.name)
        step = _find_step(step.node, line)
    return path


class _Step(NamedTuple):
    name: str | int
    line: int
    node: Node


def _find_step(node: Node, line: int) -> _Step | None:
    """Return the last step down that begins on a line or before it, else the first one."""
    if isinstance(node, Mapping) and node.entries:
        index = bisect_right(node.entries, line, key=lambda each: each.key.line)
        key, value = node.entries[max(index - 1, 0)]
        return _Step(key.text, key.line, value)
    if isinstance(node, Sequence) and node.items:
        index = max(bisect_right(node.items, line, key=lambda each: each.line) - 1, 0)
        return _Step(index, node.items[index].line, node.items[index])
    return None

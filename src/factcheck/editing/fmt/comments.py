"""Every comment of a file at the field, item or record to which it belongs.

A comment behind a value belongs to it; one on a line of its own belongs to what it stands over, unless it
is indented further: then it ends the list or mapping that it is aligned with.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.corpus.waivers import is_waiver
from factcheck.yaml.comments import find_comments
from factcheck.yaml.nodes import Mapping, Scalar, ScalarStyle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence as Lines

    from factcheck.yaml.comments import Comment
    from factcheck.yaml.compose import Document
    from factcheck.yaml.nodes import Node

_Spot: TypeAlias = tuple[int, int]
_BLOCKS: Final = frozenset({ScalarStyle.LITERAL, ScalarStyle.FOLDED})
_SPACED: Final = 2
"""Down to the records, empty lines are the editor's grouping; within a record they are none."""


@dataclass(slots=True, eq=False)
class Twig:
    """A key with its value, an item of a list, or the whole file; with the comments that belong to it.

    Attributes:
        key: None for items and the file.
        value: what it holds.
        start: line and column of the key or of the item's hyphen.
        depth: 0 for the file, 1 for a section, 2 for a record.
        parent: None for the file.
        above: comments over it; an empty text stands for an empty line.
        behind: the comment on its line.
        foot: comments behind its last child.
        is_flow: whether its value is a list in brackets.
        children: the entries or items of its value.
    """

    key: Scalar | None
    value: Node
    start: _Spot
    depth: int
    parent: Twig | None
    above: list[str] = field(default_factory=list)
    behind: str | None = None
    foot: list[str] = field(default_factory=list)
    is_flow: bool = False
    children: list[Twig] = field(default_factory=list)

    @property
    def is_item(self) -> bool:
        """Whether it is an item of a list."""
        return self.key is None and self.parent is not None

    @property
    def has_block(self) -> bool:
        """Whether its value is a list or mapping over several lines."""
        return bool(self.children) and not self.is_flow


@dataclass(slots=True)
class _Token:
    """Where a key, hyphen, bracket or text starts and ends, and what a comment beside it does."""

    start: _Spot
    end: _Spot
    twig: Twig
    kind: str


def build_twigs(text: str, document: Document, root: Mapping, lines: Lines[str]) -> Twig:
    """Return the tree of a file with the comments of each place.

    Args:
        text: the whole file.
        document: what was composed of it, without troubles.
        root: the tree to hold, with the places of the document's.
        lines: the lines of the file.
    """
    tree = Twig(None, root, (0, 0), 0, None)
    tokens = list(_list_tokens(tree, lines))
    starts = [token.start for token in tokens]
    for comment in find_comments(text, document):
        at = bisect_right(starts, (comment.line, comment.column))
        before = tokens[at - 1] if at else None
        after = tokens[at] if at < len(tokens) else None
        is_spaced = comment.line > 1 and not lines[comment.line - 2].strip(" \t")
        _add_comment(tree, comment, before, after, is_spaced=is_spaced)
    _record_gaps(tree, lines)
    _move_comments(tree)
    return tree


def _list_tokens(twig: Twig, lines: Lines[str]) -> Iterator[_Token]:
    value = twig.value
    start = (value.line, value.column)
    end = (value.end_line, value.end_column)
    if isinstance(value, Scalar):
        kind = "block" if value.style in _BLOCKS else "text"
        yield _Token(start, start if kind == "block" else end, twig, kind)
        return
    if isinstance(value, Mapping):
        for entry in value.entries:
            at = (entry.key.line, value.column)
            child = Twig(entry.key, entry.value, at, twig.depth + 1, twig)
            twig.children.append(child)
            yield _Token(at, (entry.key.end_line, entry.key.end_column), child, "key")
            yield from _list_tokens(child, lines)
        return
    twig.is_flow = lines[value.line - 1][value.column - 1] == "["
    if twig.is_flow:
        yield _Token(start, start, twig, "bracket")
    for item in value.items:
        at = (item.line, item.column) if twig.is_flow else _find_hyphen(item, value.column, lines)
        child = Twig(None, item, at, twig.depth + 1, twig)
        twig.children.append(child)
        if not twig.is_flow:
            yield _Token(at, at, child, "hyphen")
        yield from _list_tokens(child, lines)
    if twig.is_flow:
        yield _Token((end[0], end[1] - 1), end, twig, "end")


def _find_hyphen(item: Node, column: int, lines: Lines[str]) -> _Spot:
    """Return the place of an item's hyphen, which may stand on a line before it."""
    for number in range(item.line, 0, -1):
        line = lines[number - 1]
        if line[column - 1 : column] == "-" and not line.lstrip().startswith("#"):
            return (number, column)
    raise AssertionError(item)


def _add_comment(
    tree: Twig, comment: Comment, before: _Token | None, after: _Token | None, *, is_spaced: bool
) -> None:
    text = comment.text.rstrip(" \t")
    if before is not None and before.end[0] == comment.line:
        _add_behind(before, text)
        return
    inside = after is not None and after.kind in {"text", "block", "bracket", "end"}
    is_over = inside or (after is not None and comment.column <= after.start[1])
    if after is not None and (is_over or is_waiver(text)):
        place = after.twig
        if after.kind == "end":
            place.is_flow = False
            is_foot = place.children and not is_waiver(text)  # as a foot it would hold for the next
            (place.foot if is_foot else place.above).append(text)
            return
        if place.is_item and place.parent is not None and after.kind != "hyphen":
            place.parent.is_flow = False
        target = place.above
    else:
        # at the end of the file a waiver holds for nothing, and must not come to stand over anything
        found = tree if is_waiver(text) else _find_ended(tree, before, after, comment.column)
        if found is None:
            assert after is not None
            place, target = after.twig, after.twig.above
        else:
            place, target = found, found.foot
    if is_spaced and place.depth + (target is place.foot) <= _SPACED:
        target.append("")
    target.append(text)


def _add_behind(before: _Token, text: str) -> None:
    twig = before.twig
    if before.kind == "bracket":
        twig.is_flow = False
    is_split = before.kind == "bracket" or (before.kind == "key" and isinstance(twig.value, Scalar))
    stays = is_waiver(text) and twig.key is not None and twig.behind is None
    if before.kind == "hyphen" or (is_split and not stays):
        twig.above.append(text)
        return
    if twig.behind is not None:
        twig.above.append(twig.behind)
    twig.behind = text
    if twig.is_item and twig.parent is not None:
        twig.parent.is_flow = False


def _find_ended(
    tree: Twig, before: _Token | None, after: _Token | None, column: int
) -> Twig | None:
    """Return the list or mapping that a comment ends: of those just ended the one it is aligned with."""
    if before is None:
        return None if after is not None else tree
    still = set(_walk_up(after.twig)) if after is not None else set()
    ended = [each for each in _walk_up(before.twig) if each not in still and each.has_block]
    if not ended:
        return None
    columns = [each.children[0].start[1] for each in ended]
    fitting = [each for each in columns if each <= column] or [columns[-1]]
    return ended[len(columns) - 1 - columns[::-1].index(fitting[0])]


def _walk_up(twig: Twig | None) -> Iterator[Twig]:
    while twig is not None:
        yield twig
        twig = twig.parent


def _record_gaps(tree: Twig, lines: Lines[str]) -> None:
    """Keep the empty lines over sections and records as empty comments."""
    for section in tree.children:
        records = section.children if isinstance(section.value, Mapping) else ()
        for each in (section, *records):
            line = each.start[0]
            if line > 1 and not lines[line - 2].strip(" \t"):
                each.above.append("")


def _move_comments(twig: Twig) -> None:
    """Move comments over the first field of an item over the item: to its reader they stand there."""
    for child in twig.children:
        _move_comments(child)
    if twig.is_item and twig.children:
        first = twig.children[0]
        twig.above += first.above
        first.above = []

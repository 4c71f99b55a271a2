"""Plain texts, lists and mappings to YAML in block style: same tree in, same bytes out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from factcheck.runtime.records import dataclass
from factcheck.text.pieces import Members
from factcheck.yaml.nodes import Mapping, Scalar, Sequence
from factcheck.yaml.quote import (
    UnwritableError,
    has_turning_marks,
    write_as_block,
    write_in_one_line,
)
from factcheck.yaml.walk import convert_to_texts


@dataclass(frozen=True, slots=True)
class Layout:
    """For whom a document is written.

    Attributes:
        for_others: whether any reader of YAML must get the same tree: texts that look like
            numbers, dates or truth values are quoted, and whole numbers, truth values, None, empty texts
            and empty mappings can be written. Otherwise `parse_document` reads it, to which all is text.
        indents_lists: whether the items of a list stand further in than its key.
    """

    for_others: bool
    indents_lists: bool


EXPORT: Final = Layout(for_others=True, indents_lists=False)
"""For programs of others."""
CORPUS_FILE: Final = Layout(for_others=False, indents_lists=True)
"""For files of a corpus, which people write too."""

_LONGEST_KEY: Final = 1_000
"""Characters of a key with its colon on one line; parsers give up at 1,024 (YAML 1.1, section 9.3)."""


_UNTOLD: Final = (
    (dict, "an empty mapping"),
    (bool, "a truth value"),
    (int, "a number"),
    (object, "nothing"),
)
"""What a file of a corpus has no text for."""


class InBrackets(list[str]):
    """A list of texts that is written in one line: `[a, b]`; none of them may need quotation marks there."""


def write_yaml(tree: object, *, layout: Layout = EXPORT, width: int | None = None) -> str:
    """Write a tree as one YAML document.

    Keys keep their order; a text is quoted only where it must be.

    Args:
        tree: texts, lists and mappings, or a node; an export may hold whole numbers, truth values and None.
        layout: for whom it is written.
        width: columns into which long texts are wrapped, or None to leave them in one line.

    Raises:
        UnwritableError: a text holds half a character, or a file of a corpus is to hold an empty
            text or mapping.
    """
    if isinstance(tree, Scalar | Sequence | Mapping):
        tree = convert_to_texts(tree)
    writer = _Writer(layout, width)
    if _is_block(tree):
        return "".join(f"{line}\n" for line in writer.write_block(tree, 0))
    return f"{writer.write_leaf(tree, 0, 2)}\n"


def write_yaml_in_pieces(tree: Members, *, layout: Layout = EXPORT) -> Iterator[str]:
    """Write a mapping as one YAML document piece by piece: the same text that `write_yaml` writes of it at once.

    Args:
        tree: its members; of one that is an iterator or `Members` each item is a piece of its own.
        layout: for whom it is written.
    """
    return (f"{line}\n" for line in _Writer(layout, None).write_members(tree, 0))


@dataclass(frozen=True, slots=True)
class _Writer:
    layout: Layout
    width: int | None

    def write_block(self, tree: object, indent: int) -> Iterator[str]:
        """Yield the lines of a list or mapping that is not empty, `indent` spaces before each."""
        margin = " " * indent
        if isinstance(tree, dict):
            for key, value in tree.items():
                name = self._write_key(key)
                if len(name) > _LONGEST_KEY:
                    yield f"{margin}? {name}"
                    name = ""
                yield from self._write_entry(f"{margin}{name}:", value, indent)
            return
        assert isinstance(tree, list | tuple), type(tree)
        for item in tree:
            if _is_block(item):
                lines = self.write_block(item, indent + 2)
                yield f"{margin}- {next(lines)[indent + 2 :]}"
                yield from lines
            else:
                yield f"{margin}- {self.write_leaf(item, indent + 2, indent + 2)}"

    def write_members(self, tree: Members, indent: int) -> Iterator[str]:
        """Yield the lines of a mapping whose parts are computed when it is their turn."""
        for key, value in tree.pairs:
            if isinstance(value, Members):
                lines, empty = self.write_members(value, indent + 2), "{}"
            elif isinstance(value, Iterator):
                step = 2 if self.layout.indents_lists else 0
                items = (self.write_block([each], indent + step) for each in value)
                lines, empty = chain.from_iterable(items), "[]"
            else:
                yield from self.write_block({key: value}, indent)
                continue
            first = next(lines, None)
            head = f"{' ' * indent}{self._write_key(key)}:"
            if first is None:
                yield f"{head} {empty}"
            else:
                yield from (head, first)
                yield from lines

    def write_leaf(self, tree: object, column: int, indent: int) -> str:
        """Return a text, or whatever else fits behind a key, from a column on; further lines are indented."""
        if isinstance(tree, str):
            return self._write_text(tree, column, indent)
        if isinstance(tree, list | tuple):
            return f"[{', '.join(tree)}]"
        if not self.layout.for_others:
            kind = next(word for cls, word in _UNTOLD if isinstance(tree, cls))
            raise UnwritableError(f"a file of a corpus is to hold {kind}, expected texts")
        if isinstance(tree, dict):
            return "{}"
        if isinstance(tree, bool):
            return "true" if tree else "false"
        assert tree is None or isinstance(tree, int), type(tree)
        return "null" if tree is None else str(tree)

    def _write_entry(self, head: str, value: object, indent: int) -> Iterator[str]:
        if not _is_block(value):
            yield f"{head} {self.write_leaf(value, len(head) + 1, indent + 2)}"
            return
        yield head
        is_list = isinstance(value, list | tuple)
        step = 0 if is_list and not self.layout.indents_lists else 2
        yield from self.write_block(value, indent + step)

    def _write_key(self, key: object) -> str:
        assert isinstance(key, str), type(key)
        return self._write_line(key)

    def _write_line(self, text: str) -> str:
        if not text and not self.layout.for_others:
            raise UnwritableError("a file of a corpus is to hold an empty text, expected a text")
        return write_in_one_line(text, for_others=self.layout.for_others)

    def _write_text(self, text: str, column: int, indent: int) -> str:
        line = self._write_line(text)
        if self.layout.for_others and has_turning_marks(text):
            return line
        width = self.width if self.width is not None and column + len(line) > self.width else None
        return write_as_block(text, indent, width) or line


def _is_block(tree: object) -> bool:
    if isinstance(tree, InBrackets):
        return False
    return isinstance(tree, dict | list | tuple) and bool(tree)

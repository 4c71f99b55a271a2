"""Events to a text tree, refusing what a ledger must not hold.

A refusal never ends the reading: the value stays in the tree, or a hole with its place stands for it.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.yaml.characters import split_lines
from factcheck.yaml.engines import (
    ALIAS,
    DOCUMENT_START,
    MAPPING_END,
    MAPPING_START,
    SCALAR,
    SEQUENCE_END,
    SEQUENCE_START,
)
from factcheck.yaml.nodes import Entry, Mapping, Node, Scalar, ScalarStyle, Sequence
from factcheck.yaml.refuse import (
    MAXIMUM_DEPTH,
    refuse_alias,
    refuse_anchor,
    refuse_depth,
    refuse_directive,
    refuse_empty_file,
    refuse_empty_key,
    refuse_empty_value,
    refuse_flow_mapping,
    refuse_key_of_parts,
    refuse_merge_key,
    refuse_other_root,
    refuse_repeated_key,
    refuse_second_document,
    refuse_tag,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.yaml.engines import Event
    from factcheck.yaml.trouble import Path, Trouble

_HOPELESS_DEPTH: Final = 256
"""From here on the rest is not read: PyYAML's own parser gets slower with every open bracket."""

_Steps: TypeAlias = "tuple[_Steps, str | int] | None"
"""A path, last step first; a tuple a value would cost more than the values."""

_STARTS: Final = frozenset({MAPPING_START, SEQUENCE_START})
_ENDS: Final = frozenset({MAPPING_END, SEQUENCE_END})
_STYLES: Final[dict[str | None, ScalarStyle]] = {
    None: ScalarStyle.PLAIN,
    "": ScalarStyle.PLAIN,
    "'": ScalarStyle.SINGLE,
    '"': ScalarStyle.DOUBLE,
    "|": ScalarStyle.LITERAL,
    ">": ScalarStyle.FOLDED,
}


class GivenUpError(Exception):
    """A value that is refused already is too deep to be passed over; never leaves this package."""


class FloodError(Exception):
    """There are more troubles than anybody reads; never leaves this package."""


class Builder:
    """Builds the tree of one file.

    Attributes:
        troubles: what was refused so far.
        dropped: values that stand in the file and not in the tree.
        quoted: the last text in quotation marks that runs over several lines, or None.
    """

    def __init__(self, text: str, next_event: Callable[[], Event], most: int) -> None:
        self.troubles: list[Trouble] = []
        self.dropped: list[Node] = []
        self.quoted: Scalar | None = None
        self._next = next_event
        self._text = text
        self._most = most

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the file, made when the first one is asked for."""
        return split_lines(self._text)

    def build_root(self) -> Mapping | None:
        """Read all documents of the file; return the tree of the only one, or None."""
        self._next()  # the start of the stream
        trees: list[Mapping | None] = []
        while type(event := self._next()) is DOCUMENT_START:
            if trees:
                self._add(refuse_second_document(event))
            if event.version is not None or event.tags:
                self._add(refuse_directive(event))
            trees.append(self._read_top(self._next()))
            self._next()  # the end of the document
        if not trees:
            self._add(refuse_empty_file(1, 1))
        return trees[0] if len(trees) == 1 else None

    def _read_top(self, event: Event) -> Mapping | None:
        kind = type(event)
        if kind is MAPPING_START:
            tree = self._read_value(event, None, 0)
            return tree if isinstance(tree, Mapping) else None
        if kind is SEQUENCE_START:
            self._read_value(event, None, 0)
        elif kind is SCALAR and not event.value:
            place = (event.start_mark.line + 1, event.start_mark.column + 1)
            self._add(refuse_empty_file(*place))
            return None
        self._add(refuse_other_root(event))
        return None

    def _read_value(self, event: Event, steps: _Steps, depth: int) -> Node:
        kind = type(event)
        if kind is ALIAS:
            self._add(refuse_alias(event, _build_path(steps)))
            return self._build_hole(event, event, f"*{event.anchor}")
        if event.anchor is not None:
            self._add(refuse_anchor(event, self.lines[event.start_mark.line]))
        if event.tag is not None:
            self._add(refuse_tag(event, self.lines[event.start_mark.line]))
        if kind is SCALAR:
            scalar = self._read_scalar(event)
            if not scalar.text:
                self._add(refuse_empty_value(scalar, _build_path(steps)))
            return scalar
        if depth == MAXIMUM_DEPTH:
            self._add(refuse_depth(event, _build_path(steps)))
            return self._skip_value(event)
        if kind is SEQUENCE_START:
            return self._read_sequence(event, steps, depth + 1)
        if event.flow_style:
            self._add(refuse_flow_mapping(event, _build_path(steps)))
            return self._skip_value(event)
        return self._read_mapping(event, steps, depth + 1)

    def _read_sequence(self, event: Event, steps: _Steps, depth: int) -> Sequence:
        items: list[Node] = []
        start = event.start_mark
        while type(item := self._next()) is not SEQUENCE_END:
            items.append(self._read_value(item, (steps, len(items)), depth))
        end_line, end_column = item.end_mark.line + 1, item.end_mark.column + 1
        if not event.flow_style:  # the parser ends it where the next value starts
            end_line, end_column = items[-1].end_line, items[-1].end_column
        return Sequence(tuple(items), start.line + 1, start.column + 1, end_line, end_column)

    def _read_mapping(self, event: Event, steps: _Steps, depth: int) -> Mapping:
        next_event = self._next
        entries: list[Entry] = []
        seen: dict[str, Scalar] = {}
        value: Node | None = None
        while type(key_event := next_event()) is not MAPPING_END:
            start, end = key_event.start_mark, key_event.end_mark
            if (
                type(key_event) is SCALAR
                and (text := key_event.value)
                and text != "<<"
                and key_event.anchor is None
                and key_event.tag is None
                and start.line == end.line
            ):
                line = start.line + 1
                place = (line, start.column + 1, line, end.column + 1)
                key: Scalar | None = _NEW(Scalar, (text, _STYLES[key_event.style], *place))
            else:
                key = self._read_key(key_event, steps, depth)
            found = next_event()
            if key is None:
                value = self._skip_value(found)
                self.dropped.append(value)
                continue
            first = seen.setdefault(key.text, key)
            if first is not key:
                value = self._read_repeated(key, first, found, depth)
                continue
            if type(found) is SCALAR and found.value and found.anchor is None and found.tag is None:
                value = self._read_scalar(found)
            else:
                value = self._read_value(found, (steps, key.text), depth)
            entries.append(_NEW(Entry, (key, value)))
        start = event.start_mark
        assert value is not None  # a mapping in block style has an entry
        return Mapping(
            tuple(entries), start.line + 1, start.column + 1, value.end_line, value.end_column
        )

    def _read_repeated(self, key: Scalar, first: Scalar, event: Event, depth: int) -> Node:
        """Read the value of a repeated key for its troubles, none of which counts for the first key."""
        self._add(refuse_repeated_key(key, first))
        known = len(self.troubles)
        value = self._read_value(event, (None, key.text), depth)
        self.troubles[known:] = [replace(each, path=()) for each in self.troubles[known:]]
        self.dropped += (key, value)
        return value

    def _read_key(self, event: Event, steps: _Steps, depth: int) -> Scalar | None:
        """Return a key, or None where its value must be passed over."""
        if type(event) is SCALAR:
            if event.value and event.value != "<<" and event.anchor is None and event.tag is None:
                return self._read_scalar(event)
            return self._read_odd_key(event)
        if type(event) is ALIAS:
            key = self._read_value(event, steps, depth)
            return key if isinstance(key, Scalar) else None
        self._add(refuse_key_of_parts(event))
        self.dropped.append(self._skip_value(event))
        return None

    def _read_odd_key(self, event: Event) -> Scalar | None:
        if event.anchor is not None:
            self._add(refuse_anchor(event, self.lines[event.start_mark.line]))
        if event.tag is not None:
            self._add(refuse_tag(event, self.lines[event.start_mark.line]))
        key = self._read_scalar(event)
        if key.text == "<<" and key.style is ScalarStyle.PLAIN:
            self._add(refuse_merge_key(key))
        elif not key.text:
            self._add(refuse_empty_key(key))
        else:
            return key
        return None

    def _skip_value(self, event: Event) -> Scalar:
        """Pass over a value without holding it, however deep it is; return the hole it leaves."""
        depth = 1 if type(event) in _STARTS else 0
        end = event
        while depth:
            end = self._next()
            if type(end) in _STARTS:
                depth += 1
                if depth > _HOPELESS_DEPTH:
                    raise GivenUpError
            elif type(end) in _ENDS:
                depth -= 1
        return self._build_hole(event, end, "")

    @staticmethod
    def _build_hole(event: Event, last: Event, text: str) -> Scalar:
        start, end = event.start_mark, last.end_mark
        place = (start.line + 1, start.column + 1, end.line + 1, end.column + 1)
        return Scalar(text, ScalarStyle.PLAIN, *place)

    def _read_scalar(self, event: Event) -> Scalar:
        start, end = event.start_mark, event.end_mark
        style = _STYLES[event.style]
        line, end_line = start.line + 1, end.line + 1
        if line != end_line:
            return self._read_long_scalar(event.value, style, event)
        return _NEW(Scalar, (event.value, style, line, start.column + 1, end_line, end.column + 1))

    def _read_long_scalar(self, text: str, style: ScalarStyle, event: Event) -> Scalar:
        start, end = event.start_mark, event.end_mark
        line, end_line, end_column = start.line + 1, end.line + 1, end.column + 1
        is_block = style is ScalarStyle.LITERAL or style is ScalarStyle.FOLDED
        if is_block and end_column == 1:
            # the parser ends a block text where the next line starts that is not empty
            end_line -= 1
            while end_line > line and not self.lines[end_line - 1].strip(" \t"):
                end_line -= 1
            end_column = len(self.lines[end_line - 1]) + 1
        scalar = Scalar(text, style, line, start.column + 1, end_line, end_column)
        if not is_block and style is not ScalarStyle.PLAIN:
            self.quoted = scalar
        return scalar

    def _add(self, trouble: Trouble) -> None:
        if len(self.troubles) >= self._most:
            raise FloodError
        self.troubles.append(trouble)


_NEW: Final = tuple.__new__
"""Makes an entry without the two calls of a named tuple's own constructor."""


def _build_path(steps: _Steps) -> Path:
    found: list[str | int] = []
    rest = steps
    while rest is not None:
        rest, step = rest
        found.append(step)
    return tuple(reversed(found))

"""Bytes to a text tree, from libyaml's events, refusing what a ledger must not hold.

Everything that can be told apart is reported in one go; only what is no YAML at all ends the reading.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined]  # the stubs do not name it

from factcheck.yamltext import troubles as t
from factcheck.yamltext.nodes import Entry, Mapping, Node, Scalar, Sequence
from factcheck.yamltext.troubles import Path, Trouble

MAXIMUM_BYTES: Final = 16 * 1024 * 1024
"""The largest file that is read."""
MAXIMUM_DEPTH: Final = 32
"""How many mappings and lists may lie inside each other."""

_BOM: Final = b"\xef\xbb\xbf"
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Document:
    """A file as a text tree.

    Attributes:
        name: how messages name the file.
        root: its tree, or None where it holds none or could not be read to its end.
        troubles: what is wrong with it, in the order of the file.
    """

    name: str
    root: Node | None
    troubles: tuple[Trouble, ...]


def compose(raw: bytes, name: str) -> Document:
    """Read a file into a text tree.

    Args:
        raw: the bytes of the file, UTF-8 with or without a byte order mark.
        name: how messages name the file.

    Returns:
        The tree and all troubles; a file that is no YAML has a trouble and no tree.
    """
    if len(raw) > MAXIMUM_BYTES:
        message = f"the file has {len(raw):,} bytes, expected at most {MAXIMUM_BYTES:,}"
        hint = "split it, by topic"
        return Document(name, None, (Trouble(t.TOO_LARGE, 1, 1, 1, 1, message, hint),))
    if raw.startswith(_UTF_16):
        trouble = Trouble(t.CHARACTERS, 1, 1, 1, 1, "the file is in UTF-16, expected UTF-8")
        return Document(name, None, (trouble,))
    try:
        text = raw.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        return Document(name, None, (_undecodable(raw, error),))
    composer = _Composer(text)
    root = composer.compose()
    found = sorted(composer.troubles, key=lambda trouble: (trouble.line, trouble.column))
    return Document(name, root, tuple(found))


class _Composer:
    def __init__(self, text: str) -> None:
        self.text = text
        self.troubles: list[Trouble] = []

    def compose(self) -> Node | None:
        try:
            events = CParser(self.text)
            return self._documents(events)
        except yaml.reader.ReaderError:
            self._report_character()
        except yaml.MarkedYAMLError as error:
            self._report_syntax(error)
        return None

    def _documents(self, events: Any) -> Node | None:
        events.get_event()  # the start of the stream
        if not events.check_event(yaml.DocumentStartEvent):
            self.troubles.append(
                Trouble(t.SHAPE, 1, 1, 1, 1, "the file is empty, expected kinds of records")
            )
            return None
        start = events.get_event()
        if start.version is not None or start.tags:
            self._report(start, t.TAG, "a YAML directive, expected none", "remove the line")
        root = self._node(events, (), 0)
        events.get_event()  # the end of the document
        if events.check_event(yaml.DocumentStartEvent):
            event = events.get_event()
            message = "a second document starts here, expected one document in a file"
            self._report(event, t.SEVERAL_DOCUMENTS, message, "remove the line '---'")
        if not isinstance(root, Mapping):
            self._report_node(
                root, t.SHAPE, "the file is no mapping, expected kinds of records", ()
            )
            return None
        return root

    def _node(self, events: Any, path: Path, depth: int) -> Node:
        event = events.get_event()
        if isinstance(event, yaml.AliasEvent):
            message = f"an alias '*{event.anchor}', expected the value itself"
            self._report(event, t.ANCHOR, message, "write the value out", path)
            return self._scalar(event, f"*{event.anchor}", None)
        if event.anchor is not None:
            message = f"an anchor '&{event.anchor}', expected a value without one"
            self._report(event, t.ANCHOR, message, "remove it and write each value out")
        if event.tag is not None:
            message = f"a tag '{_short(event.tag)}', expected a value without one"
            self._report(event, t.TAG, message, "every value is text here; remove the tag")
        if isinstance(event, yaml.ScalarEvent):
            scalar = self._scalar(event, event.value, event.style)
            if not event.value:
                self._report_empty(scalar, path)
            return scalar
        if depth == MAXIMUM_DEPTH:
            message = f"more than {MAXIMUM_DEPTH} values lie inside each other"
            self._report(event, t.TOO_DEEP, message, None, path)
            return self._skipped(events, event)
        if isinstance(event, yaml.MappingStartEvent) and event.flow_style:
            message = "a mapping in braces, expected its keys on lines of their own"
            hint = "in braces YAML ends a value at a comma"
            self._report(event, t.FLOW_MAPPING, message, hint, path)
            return self._skipped(events, event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(events, event, path, depth + 1)
        return self._mapping(events, event, path, depth + 1)

    def _sequence(self, events: Any, event: Any, path: Path, depth: int) -> Sequence:
        sequence = Sequence(event.start_mark.line + 1, event.start_mark.column + 1)
        while not events.check_event(yaml.SequenceEndEvent):
            sequence.items.append(self._node(events, (*path, len(sequence.items)), depth))
        self._end(sequence, events.get_event())
        return sequence

    def _mapping(self, events: Any, event: Any, path: Path, depth: int) -> Mapping:
        mapping = Mapping(event.start_mark.line + 1, event.start_mark.column + 1)
        seen: dict[str, Scalar] = {}
        while not events.check_event(yaml.MappingEndEvent):
            key = self._key(events, path, depth)
            text = key.text if key is not None else ""
            value = self._node(events, (*path, text), depth)
            if key is None:
                continue
            if text in seen:
                self._report_repeated(key, seen[text])
                continue
            seen[text] = key
            mapping.entries.append(Entry(key, value))
        self._end(mapping, events.get_event())
        return mapping

    def _key(self, events: Any, path: Path, depth: int) -> Scalar | None:
        if not events.check_event(yaml.ScalarEvent):
            event = events.peek_event()
            if isinstance(event, yaml.AliasEvent):
                return self._as_key(self._node(events, path, depth))
            message = "a list or mapping stands where a key is expected"
            self._report(event, t.SHAPE, message, "quote the key if it is meant as text")
            self._skipped(events, events.get_event())
            return None
        event = events.peek_event()
        if event.value == "<<" and not event.style:
            events.get_event()
            message = "a merge key '<<', expected the values themselves"
            self._report(event, t.ANCHOR, message, "write the values out")
            return None
        return self._as_key(self._node(events, path, depth))

    @staticmethod
    def _as_key(node: Node) -> Scalar | None:
        return node if isinstance(node, Scalar) else None

    def _skipped(self, events: Any, event: Any) -> Scalar:
        """Pass over a list or mapping without holding it, however deep it is."""
        open_nodes = 1
        end = event
        while open_nodes:
            end = events.get_event()
            if isinstance(end, yaml.CollectionStartEvent):
                open_nodes += 1
            elif isinstance(end, yaml.CollectionEndEvent):
                open_nodes -= 1
        scalar = self._scalar(event, "", None)
        scalar.end_line, scalar.end_column = end.end_mark.line + 1, end.end_mark.column + 1
        return scalar

    @staticmethod
    def _scalar(event: Any, text: str, style: str | None) -> Scalar:
        start, end = event.start_mark, event.end_mark
        return Scalar(text, style, start.line + 1, start.column + 1, end.line + 1, end.column + 1)

    @staticmethod
    def _end(node: Sequence | Mapping, event: Any) -> None:
        node.end_line, node.end_column = event.end_mark.line + 1, event.end_mark.column + 1

    def _report(
        self, event: Any, code: str, message: str, hint: str | None, path: Path = ()
    ) -> None:
        self._report_node(self._scalar(event, "", None), code, message, path, hint)

    def _report_node(
        self, node: Node, code: str, message: str, path: Path, hint: str | None = None
    ) -> None:
        place = (node.line, node.column, node.end_line, node.end_column)
        self.troubles.append(Trouble(code, *place, message, hint, path=path))

    def _report_empty(self, scalar: Scalar, path: Path) -> None:
        name = f"'{path[-1]}'" if path else "the file"
        if path and isinstance(path[-1], int):
            name = f"item {path[-1] + 1} of '{path[-2]}'" if len(path) > 1 else "this item"
        message = f"{name} has no value"
        hint = "write the value, not-stated, or leave the line out"
        self._report_node(scalar, t.EMPTY_VALUE, message, path, hint)

    def _report_repeated(self, key: Scalar, first: Scalar) -> None:
        message = f"key '{key.text}' stands twice in one mapping"
        place = (key.line, key.column, key.end_line, key.end_column)
        related = ((first.line, first.column, f"'{key.text}' stands here first"),)
        hint = "keep one of the two"
        self.troubles.append(Trouble(t.REPEATED_KEY, *place, message, hint, related))

    def _report_syntax(self, error: Any) -> None:
        mark, context = error.problem_mark, error.context_mark
        wording = t.WORDINGS.get((error.context, error.problem), t.GENERAL)
        if wording.at_context and context is not None:
            mark = context
        lines = self.text.split("\n")
        line = lines[mark.line] if mark.line < len(lines) else ""
        if line[: mark.column + 1].strip(" ").startswith("\t"):
            wording = t.TAB
        place = (mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 2)
        self.troubles.append(Trouble(t.SYNTAX, *place, wording.message, wording.hint))

    def _report_character(self) -> None:
        for number, line in enumerate(self.text.split("\n"), start=1):
            for column, character in enumerate(line, start=1):
                if yaml.reader.Reader.NON_PRINTABLE.match(character):
                    message = f"a control character U+{ord(character):04X}, expected text"
                    place = (number, column, number, column + 1)
                    self.troubles.append(Trouble(t.CHARACTERS, *place, message, "remove it"))


def _undecodable(raw: bytes, error: UnicodeDecodeError) -> Trouble:
    before = raw.removeprefix(_BOM)[: error.start].decode("utf-8")
    line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
    message = f"byte 0x{error.object[error.start]:02X} is not UTF-8"
    hint = "save the file as UTF-8"
    return Trouble(t.CHARACTERS, line, column, line, column + 1, message, hint)


def _short(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")

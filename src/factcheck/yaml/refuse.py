"""What is said of each thing that YAML allows and a ledger must not hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.yaml import trouble as t
from factcheck.yaml.messages import DIRECTIVE
from factcheck.yaml.nodes import ScalarStyle
from factcheck.yaml.trouble import Path, Trouble

if TYPE_CHECKING:
    from factcheck.yaml.engines import Event
    from factcheck.yaml.nodes import Scalar

MAXIMUM_DEPTH: Final = 32
"""How many mappings and lists may lie inside each other."""

_TAG: Final = re.compile(r"!\S*")
_LONGEST_NAME: Final = 60
"""Characters of a key, anchor or tag that a message shows."""


def refuse_alias(event: Event, path: Path) -> Trouble:
    """Refuse a value that stands elsewhere.

    Args:
        event: what the parser met, with its place.
        path: the keys and numbers of items that lead to it.
    """
    message = f"an alias '{_shorten_name(f'*{event.anchor}')}', expected the value itself"
    return _refuse_event(event, t.ANCHOR, message, "write the value out", path)


def refuse_anchor(event: Event, line: str) -> Trouble:
    """Refuse the name of a value.

    Args:
        event: what the parser met, with its place.
        line: the line in which the value starts.
    """
    sign = f"&{event.anchor}"
    column = max(event.start_mark.column, line.find(sign, event.start_mark.column))
    message = f"an anchor '{_shorten_name(sign)}', expected a value without one"
    hint = "remove it and write each value out"
    return _refuse_sign(event, column, sign, t.ANCHOR, message, hint)


def refuse_tag(event: Event, line: str) -> Trouble:
    """Refuse the type of a value.

    Args:
        event: what the parser met, with its place.
        line: the line in which the value starts.
    """
    match = _TAG.search(line, event.start_mark.column)
    column = event.start_mark.column if match is None else match.start()
    sign = str(event.tag) if match is None else match[0]
    message = f"a tag '{_shorten_name(sign)}', expected a value without one"
    hint = "every value is text here; remove the tag"
    return _refuse_sign(event, column, sign, t.TAG, message, hint)


def refuse_directive(event: Event) -> Trouble:
    """Refuse a directive, which tells a parser how to read what follows (YAML 1.2.2, section 6.8)."""
    return _refuse_event(event, DIRECTIVE.code, DIRECTIVE.message, DIRECTIVE.hint)


def refuse_flow_mapping(event: Event, path: Path) -> Trouble:
    """Refuse a mapping that is written inside a line.

    Args:
        event: what the parser met, with its place.
        path: the keys and numbers of items that lead to it.
    """
    if event.start_mark.index == event.end_mark.index:  # no brace opened it
        message = "a key with a value in brackets, expected an item without ': '"
        return _refuse_event(
            event, t.FLOW_MAPPING, message, "put the item in quotation marks", path
        )
    message = "a mapping in braces, expected its keys on lines of their own"
    return _refuse_event(
        event, t.FLOW_MAPPING, message, "in braces YAML ends a value at a comma", path
    )


def refuse_depth(event: Event, path: Path) -> Trouble:
    """Refuse the first value that lies too deep.

    Args:
        event: what the parser met, with its place.
        path: the keys and numbers of items that lead to it.
    """
    message = f"more than {MAXIMUM_DEPTH} values lie inside each other"
    return _refuse_event(event, t.TOO_DEEP, message, None, path)


def refuse_merge_key(key: Scalar) -> Trouble:
    """Refuse a key that stands for the entries of another mapping."""
    message = "a merge key '<<', expected the values themselves"
    return _refuse_scalar(key, t.ANCHOR, message, "write the values out")


def refuse_key_of_parts(event: Event) -> Trouble:
    """Refuse a list or mapping as a key."""
    message = "a list or mapping stands where a key is expected"
    return _refuse_event(event, t.SHAPE, message, "quote the key if it is meant as text")


def refuse_empty_key(key: Scalar) -> Trouble:
    """Refuse a value without a name."""
    message = "a value stands behind an empty key, expected a key with a name"
    return _refuse_scalar(key, t.SHAPE, message, "write the key before the colon")


def refuse_repeated_key(key: Scalar, first: Scalar) -> Trouble:
    """Refuse the second of two equal keys.

    Args:
        key: the second one.
        first: the one that stands before it.
    """
    name = _shorten_name(key.text)
    place = (key.line, key.column, key.end_line, key.end_column)
    related = ((first.line, first.column, f"'{name}' stands here first"),)
    message = f"key '{name}' stands twice in one mapping"
    return Trouble(t.REPEATED_KEY, *place, message, "keep one of the two", related)


def refuse_empty_value(scalar: Scalar, path: Path) -> Trouble:
    """Refuse silence where a value is expected, with and without quotation marks.

    Args:
        scalar: the empty text, with its place.
        path: the keys and numbers of items that lead to it.
    """
    last = path[-1]
    name = f"'{_shorten_name(str(last))}'"
    if isinstance(last, int):
        owner = [step for step in path if isinstance(step, str)]
        name = f"item {last + 1} of '{_shorten_name(owner[-1])}'" if owner else f"item {last + 1}"
    what = "has no value" if scalar.style is ScalarStyle.PLAIN else "is an empty text"
    hint = "write the value, not-stated, or leave the line out"
    return _refuse_scalar(scalar, t.EMPTY_VALUE, f"{name} {what}", hint, path)


def refuse_second_document(event: Event) -> Trouble:
    """Refuse whatever follows the end of a document."""
    message = "a second document starts here, expected one document in a file"
    return _refuse_event(event, t.SEVERAL_DOCUMENTS, message, "remove the line '---'")


EMPTY_FILE: Final = "the file is empty, expected kinds of records"


def refuse_empty_file(line: int, column: int) -> Trouble:
    """Refuse a file without a value.

    Args:
        line: where the file ends, from 1.
        column: likewise.
    """
    return Trouble(t.SHAPE, line, column, line, column, EMPTY_FILE)


def refuse_other_root(event: Event) -> Trouble:
    """Refuse a file that is a text or a list, not a mapping."""
    message = "the file is no mapping, expected kinds of records"
    line, column = event.start_mark.line + 1, event.start_mark.column + 1
    return Trouble(t.SHAPE, line, column, line, column + 1, message)


def _refuse_event(
    event: Event, code: str, message: str, hint: str | None, path: Path = ()
) -> Trouble:
    start, end = event.start_mark, event.end_mark
    place = (start.line + 1, start.column + 1, end.line + 1, end.column + 1)
    return Trouble(code, *place, message, hint, path=path)


def _refuse_scalar(node: Scalar, code: str, message: str, hint: str, path: Path = ()) -> Trouble:
    place = (node.line, node.column, node.end_line, node.end_column)
    return Trouble(code, *place, message, hint, path=path)


def _refuse_sign(  # noqa: PLR0917 - the parts of a trouble, in its order
    event: Event, column: int, sign: str, code: str, message: str, hint: str
) -> Trouble:
    line = event.start_mark.line + 1
    return Trouble(code, line, column + 1, line, column + 1 + len(sign), message, hint)


def _shorten_name(text: str) -> str:
    return text if len(text) <= _LONGEST_NAME else f"{text[: _LONGEST_NAME - 1]}…"

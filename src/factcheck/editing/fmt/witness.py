"""A second reader of what was formatted, which shares no code with the first: ruamel.yaml.

It keeps comments, and must find in the new text the texts and comments that the program means to have kept.
It is slow, and so is imported and asked only where a file changes.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from factcheck.yaml.nodes import Mapping, Scalar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.yaml.nodes import Node

_FOLD: Final = "\a"
"""What ruamel.yaml puts where a folded text goes on in the next line."""


def find_disagreement(text: str, root: Mapping, comments: Iterable[str]) -> tuple[int, str] | None:
    """Return the line and what a second reader does not find there, or None where both agree.

    Args:
        text: a file in canonical form.
        root: what was read of it.
        comments: those that it should hold, in any order.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError
    from ruamel.yaml.events import MappingStartEvent, ScalarEvent, SequenceStartEvent

    starts = {MappingStartEvent: "a mapping", SequenceStartEvent: "a list"}
    expected = _list_events(root)
    seen: dict[tuple[int, int], str] = {}
    found: Counter[str] = Counter()
    line = 1
    try:
        for event in YAML(typ="rt").parse(text):
            for place, remark in _list_remarks(event.comment):
                if place is None:
                    found[remark] += 1
                else:
                    seen[place] = remark
            kind = type(event)
            if kind is ScalarEvent:
                line = event.start_mark.line + 1
                value = event.value.replace(_FOLD, "") if event.style == ">" else event.value
            elif kind in starts:
                value = starts[kind]
            else:
                continue
            if next(expected, None) != (kind is ScalarEvent, value):
                return (line, f"the text '{value}'" if kind is ScalarEvent else value)
    except YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        return (line if mark is None else mark.line + 1, "the file readable to others")
    if next(expected, None) is not None:
        return (line, "the end of the file")
    for remark in seen.values():
        found.update(filter(None, (each.strip(" ") for each in remark.split("\n"))))
    for remark in (found - Counter(comments)) + (Counter(comments) - found):
        return (line, f"the comment '{remark}'")
    return None


def _list_events(node: Node) -> Iterator[tuple[bool, str]]:
    if isinstance(node, Scalar):
        yield True, node.text
    elif isinstance(node, Mapping):
        yield False, "a mapping"
        for key, value in node.entries:
            yield True, key.text
            yield from _list_events(value)
    else:
        yield False, "a list"
        for item in node.items:
            yield from _list_events(item)


def _list_remarks(found: Any) -> Iterator[tuple[tuple[int, int] | None, str]]:
    """Yield the comments at an event; one can stand at two events, and has the same place there."""
    for each in found or ():
        if isinstance(each, list):
            yield from _list_remarks(each)
        elif isinstance(each, str):
            yield None, each.strip(" ")
        elif each is not None:
            yield (each.start_mark.line, each.start_mark.column), each.value

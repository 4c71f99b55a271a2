"""What a file says once for all of its claims, put where a claim does not say it itself.

The nodes that are put there keep their own places, so that a finding points to what is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.yaml.nodes import Entry, Mapping, Scalar, ScalarStyle, Sequence

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Mapping as Fields

    from factcheck.yaml.nodes import Node

DEFAULTS: Final = "defaults"
"""The section of a file that holds them."""

TOPIC: Final = "topic"
SAID_ON: Final = "said_on"
SOURCE: Final = "source"
MANNER: Final = "manner"
IN: Final = "in"
_APPEARANCES: Final = "appearances"
_COUNTERS: Final = "counters"


def find_defaults(root: Node | None) -> Mapping | None:
    """Return what a file says for all of its claims, or None where it says nothing."""
    found = root.find_value(DEFAULTS) if isinstance(root, Mapping) else None
    return found if isinstance(found, Mapping) else None


def build_stand_in(root: Mapping) -> Mapping:
    """Return what stands for the defaults of a file that cannot be read: values that no field takes."""
    place = root.find_value(DEFAULTS) or Mapping((), 1, 1, 1, 2)
    spot = (place.line, place.column, place.end_line, place.end_column)
    nothing = Sequence((), *spot)
    names = (TOPIC, SAID_ON, SOURCE, MANNER)
    return Mapping(tuple(Entry(_build_key(name, nothing), nothing) for name in names), *spot)


def fill_claim(claim: Node, defaults: Mapping | None) -> Node:
    """Return a claim with its topic, day and sources and where it counters, whoever says them.

    The day and the manner are those of what stands in the source that is said with them: a claim that
    stands elsewhere too says its own day, and an appearance in another source its own manner.
    A claim that counters another one does so in its only source, unless it says in which.

    Args:
        claim: the claim as its file has it.
        defaults: what the head of the file says once for its claims; None if it says nothing.
    """
    if not isinstance(claim, Mapping):
        return claim
    held = {} if defaults is None else {key.text: value for key, value in defaults.entries}
    own = {key.text: value for key, value in claim.entries}
    added: dict[str, Node] = {}
    if TOPIC in held:
        added[TOPIC] = held[TOPIC]
    appearances = own.get(_APPEARANCES)
    if SOURCE in held and isinstance(appearances, Sequence):
        appearances = _fill_parts(appearances, held[SOURCE], held.get(MANNER))
    only = _find_only_source(appearances)
    if SAID_ON in held and _is_same(only, held.get(SOURCE)):
        added[SAID_ON] = held[SAID_ON]
    changed: dict[str, Node] = {}
    if appearances is not None:
        changed[_APPEARANCES] = appearances
    counters = own.get(_COUNTERS)
    if only is not None and isinstance(counters, Sequence):
        changed[_COUNTERS] = _convert_items(counters, lambda each: _add(each, {IN: only}))
    entries = [Entry(key, changed.get(key.text, value)) for key, value in claim.entries]
    return _add(_replace_entries(claim, entries), added)


def _fill_parts(parts: Sequence, source: Node, manner: Node | None) -> Sequence:
    def fill(part: Node) -> Node:
        filled = _add(part, {SOURCE: source})
        stands_there = isinstance(filled, Mapping) and _is_same(filled.find_value(SOURCE), source)
        return _add(filled, {MANNER: manner}) if stands_there and manner is not None else filled

    return _convert_items(parts, fill)


def _add(node: Node, fields: Fields[str, Node]) -> Node:
    """Return a mapping with the fields that it does not have."""
    if not isinstance(node, Mapping):
        return node
    missing = [
        Entry(_build_key(name, value), value)
        for name, value in fields.items()
        if node.find_value(name) is None
    ]
    return _replace_entries(node, [*node.entries, *missing]) if missing else node


def _convert_items(parts: Sequence, change: Callable[[Node], Node]) -> Sequence:
    items = tuple(map(change, parts.items))
    return Sequence(items, parts.line, parts.column, parts.end_line, parts.end_column)


def _is_same(one: Node | None, other: Node | None) -> bool:
    return isinstance(one, Scalar) and isinstance(other, Scalar) and one.text == other.text


def _find_only_source(appearances: Node | None) -> Scalar | None:
    """Return the source of all appearances of a claim, or None where there are several."""
    found: dict[str, Scalar] = {}
    for each in appearances.items if isinstance(appearances, Sequence) else ():
        source = each.find_value(SOURCE) if isinstance(each, Mapping) else None
        if not isinstance(source, Scalar):
            return None
        found.setdefault(source.text, source)
    return next(iter(found.values())) if len(found) == 1 else None


def _build_key(name: str, value: Node) -> Scalar:
    return Scalar(
        name, ScalarStyle.PLAIN, value.line, value.column, value.end_line, value.end_column
    )


def _replace_entries(mapping: Mapping, entries: list[Entry]) -> Mapping:
    return Mapping(
        tuple(entries), mapping.line, mapping.column, mapping.end_line, mapping.end_column
    )

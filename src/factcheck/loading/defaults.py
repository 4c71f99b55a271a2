"""What a file says once for all of its claims, put where a claim does not say it itself.

The nodes that are put there keep their own places, so that a finding points to what is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.yamltext.nodes import Entry, Mapping, Scalar, Sequence, Style

if TYPE_CHECKING:
    from factcheck.yamltext.nodes import Node

DEFAULTS: Final = "defaults"
"""The section of a file that holds them."""

TOPIC: Final = "topic"
SOURCE: Final = "source"
IN: Final = "in"


def find_defaults(root: Node | None) -> Mapping | None:
    """Return what a file says for all of its claims, or None where it says nothing."""
    found = root.get(DEFAULTS) if isinstance(root, Mapping) else None
    return found if isinstance(found, Mapping) else None


def stand_in(root: Mapping) -> Mapping:
    """Return what stands for the defaults of a file that cannot be read: values that no field takes."""
    place = root.get(DEFAULTS) or Mapping((), 1, 1, 1, 2)
    spot = (place.line, place.column, place.end_line, place.end_column)
    nothing = Sequence((), *spot)
    return Mapping(tuple(Entry(_key(name, nothing), nothing) for name in (TOPIC, SOURCE)), *spot)


def fill_claim(claim: Node, defaults: Mapping | None) -> Node:
    """Return a claim with its topic, its sources and where it counters, whoever says them.

    A claim that counters another one does so in its only source, unless it says in which.
    """
    if not isinstance(claim, Mapping):
        return claim
    topic = None if defaults is None else defaults.get(TOPIC)
    source = None if defaults is None else defaults.get(SOURCE)
    appearances = counters = None
    has_topic = topic is None
    for key, value in claim.entries:
        if key.text == TOPIC:
            has_topic = True
        elif key.text == "appearances":
            appearances = value
        elif key.text == "counters":
            counters = value
    added: dict[str, Node] = {}
    if source is not None and isinstance(appearances, Sequence):
        appearances = _fill_parts(appearances, SOURCE, source)
        added["appearances"] = appearances
    if isinstance(counters, Sequence):
        only = _find_only_source(appearances)
        if only is not None:
            added["counters"] = _fill_parts(counters, IN, only)
    if has_topic and not added:
        return claim
    entries = [Entry(key, added.get(key.text, value)) for key, value in claim.entries]
    if not has_topic and topic is not None:
        entries.append(Entry(_key(TOPIC, topic), topic))
    return _with_entries(claim, entries)


def _fill_parts(parts: Sequence, name: str, value: Node) -> Sequence:
    items = tuple(
        _with_entries(each, [*each.entries, Entry(_key(name, value), value)])
        if isinstance(each, Mapping) and all(key.text != name for key, _ in each.entries)
        else each
        for each in parts.items
    )
    return Sequence(items, parts.line, parts.column, parts.end_line, parts.end_column)


def _find_only_source(appearances: Node | None) -> Scalar | None:
    """Return the source of all appearances of a claim, or None where there are several."""
    found: dict[str, Scalar] = {}
    for each in appearances.items if isinstance(appearances, Sequence) else ():
        source = each.get(SOURCE) if isinstance(each, Mapping) else None
        if not isinstance(source, Scalar):
            return None
        found.setdefault(source.text, source)
    return next(iter(found.values())) if len(found) == 1 else None


def _key(name: str, value: Node) -> Scalar:
    return Scalar(name, Style.PLAIN, value.line, value.column, value.end_line, value.end_column)


def _with_entries(mapping: Mapping, entries: list[Entry]) -> Mapping:
    return Mapping(
        tuple(entries), mapping.line, mapping.column, mapping.end_line, mapping.end_column
    )

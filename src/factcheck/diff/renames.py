"""Records that got another id and nothing else: found by what they say, in time linear in the new."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Final

from factcheck.diff.shapes import build_shape
from factcheck.model.fields import list_named_kinds
from factcheck.model.vocabulary import RecordKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.model.corpus import Corpus

_ROUNDS: Final = 3
"""How often a kind is searched that names its own: a renamed claim may answer another renamed one."""


def find_renames(before: Corpus, after: Corpus) -> Mapping[str, str]:
    """Return the new id for every old one of a record that is otherwise the same.

    Args:
        before: the older state.
        after: the newer state.
    """
    renamed: dict[str, str] = {}
    for kind in _sort_kinds():
        for _ in range(_ROUNDS if kind in list_named_kinds(kind) else 1):
            found = _find_of_kind(kind, before, after, renamed)
            renamed.update(found)
            if not found:
                break
    return renamed


@cache
def _sort_kinds() -> tuple[RecordKind, ...]:
    """Return the kinds in an order in which what is named by others comes first, so that its new id is known there."""
    order: dict[RecordKind, None] = {}
    while len(order) < len(RecordKind):
        left = [kind for kind in RecordKind if kind not in order]
        ready = (kind for kind in left if list_named_kinds(kind) <= {kind, *order})
        order[next(ready, left[0])] = None  # where kinds name each other, none of them can be first
    return tuple(order)


def _find_of_kind(
    kind: RecordKind, before: Corpus, after: Corpus, renamed: Mapping[str, str]
) -> dict[str, str]:
    old, new = before.list_records(kind), after.list_records(kind)
    taken = set(renamed.values())
    gone = [key for key in old if key not in after.declared and key not in renamed]
    come = [key for key in new if key not in before.declared and key not in taken]
    if not gone or not come:
        return {}
    waiting: defaultdict[str, list[str]] = defaultdict(list)
    for key in reversed(gone):
        waiting[_format_record(old[key], renamed)].append(key)
    found: dict[str, str] = {}
    for key in come:
        same = waiting.get(_format_record(new[key], {}))
        if same:
            found[same.pop()] = key
    return found


def _format_record(record: object, renamed: Mapping[str, str]) -> str:
    return repr({**build_shape(record, renamed), "id": None})

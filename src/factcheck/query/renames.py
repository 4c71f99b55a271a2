"""Records that got another id and nothing else: found by what they say, in time linear in the new."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from factcheck.model.vocabulary import RecordKind
from factcheck.query.shapes import shape_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.model.corpus import Corpus

_ORDER: Final = (
    RecordKind.TOPIC,
    RecordKind.PARTY,
    RecordKind.PERSON,
    RecordKind.MEASURE,
    RecordKind.SCALE,
    RecordKind.SOURCE,
    RecordKind.CLAIM,
    RecordKind.DISPUTE,
    RecordKind.DERIVATION,
)
"""What is named by others comes first, so that its new id is known where they name it."""
_ROUNDS: Final = 3
"""How often a kind is searched: a renamed claim may answer another renamed one."""


def find_renames(before: Corpus, after: Corpus) -> Mapping[str, str]:
    """Give the new id for every old one of a record that is otherwise the same."""
    renamed: dict[str, str] = {}
    for kind in _ORDER:
        for _ in range(_ROUNDS):
            found = _renames(kind, before, after, renamed)
            renamed.update(found)
            if not found or kind is not RecordKind.CLAIM:
                break
    return renamed


def _renames(
    kind: RecordKind, before: Corpus, after: Corpus, renamed: Mapping[str, str]
) -> dict[str, str]:
    old, new = before.records(kind), after.records(kind)
    taken = set(renamed.values())
    gone = [key for key in old if key not in after.declared and key not in renamed]
    come = [key for key in new if key not in before.declared and key not in taken]
    if not gone or not come:
        return {}
    waiting: defaultdict[str, list[str]] = defaultdict(list)
    for key in reversed(gone):
        waiting[_said(old[key], renamed)].append(key)
    found: dict[str, str] = {}
    for key in come:
        same = waiting.get(_said(new[key], {}))
        if same:
            found[same.pop()] = key
    return found


def _said(record: object, renamed: Mapping[str, str]) -> str:
    return repr({**shape_of(record, renamed), "id": None})

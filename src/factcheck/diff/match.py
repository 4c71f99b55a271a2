"""Which part of a record's old state is which part of its new one: by name, else by what it says."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

    from factcheck.diff.shapes import Fields

    Key: TypeAlias = Callable[[Fields], Hashable | None]

_Part = TypeVar("_Part")


def match_parts(
    old: Sequence[_Part], new: Sequence[_Part], keys: Sequence[Callable[[_Part], Hashable | None]]
) -> list[tuple[int, int]]:
    """Return the positions of parts that belong together, in the order of the new ones.

    One key after the other is tried on what is left; parts that share a key are taken in order.
    Exchanging old and new exchanges the positions and nothing else.

    Args:
        old: the parts of the older state.
        new: the parts of the newer state.
        keys: what two parts share that belong together, the surest first; None where a part has none.
    """
    found: dict[int, int] = {}
    left_old, left_new = list(range(len(old))), list(range(len(new)))
    for key in keys:
        if not left_old or not left_new:
            break
        waiting: defaultdict[Hashable, list[int]] = defaultdict(list)
        for place in reversed(left_old):
            value = key(old[place])
            if value is not None:
                waiting[value].append(place)
        for place in left_new:
            value = key(new[place])
            if value is not None and waiting.get(value):
                found[place] = waiting[value].pop()
        taken = set(found.values())
        left_old = [place for place in left_old if place not in taken]
        left_new = [place for place in left_new if place not in found]
    return [(found[place], place) for place in sorted(found)]


def _build_key(*names: str) -> Key:
    def find_key(part: Fields) -> Hashable | None:
        values = tuple(repr(part.get(name)) for name in names)
        return None if all(part.get(name) is None for name in names) else values

    return find_key


def _read_whole(part: Fields) -> Hashable:
    return repr(part)


def _match_any(part: Fields) -> Hashable:
    del part
    return True


PARTS: Final[Mapping[str, tuple[Key, ...]]] = {
    "figures": (
        _read_whole,
        _build_key("id"),
        _build_key("measure", "as_of", "period", "scope", "role"),
        _build_key("measure", "value"),
        _build_key("measure"),
        _match_any,
    ),
    "appearances": (
        _read_whole,
        _build_key("source", "quote"),
        _build_key("source"),
        _build_key("quote"),
    ),
    "counters": (_read_whole, _build_key("claim", "in_"), _build_key("claim")),
    "reviews": (_read_whole, _build_key("reviewer", "source"), _build_key("reviewer")),
    "checked": (_read_whole, _build_key("by", "on"), _build_key("by")),
    "corrections": (_read_whole, _build_key("date", "what")),
    "positions": (_read_whole, _build_key("title", "party"), _build_key("party")),
    "components": (_read_whole, _build_key("label"), _build_key("figure")),
}
"""By what the parts of a list are recognised, the surest first."""

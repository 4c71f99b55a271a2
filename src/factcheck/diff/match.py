"""Which part of a record's old state is which part of its new one: by name, else by what it says."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence

    from factcheck.diff.shapes import Fields

    Key: TypeAlias = Callable[[Fields], Hashable | None]

_Part = TypeVar("_Part")


def matched(
    old: Sequence[_Part], new: Sequence[_Part], keys: Sequence[Callable[[_Part], Hashable | None]]
) -> list[tuple[int, int]]:
    """Give the places of parts that belong together, in the order of the new ones.

    One key after the other is tried on what is left; parts that share a key are taken in order.
    Exchanging old and new exchanges the places and nothing else.
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


def _by(*names: str) -> Key:
    def key(part: Fields) -> Hashable | None:
        values = tuple(repr(part.get(name)) for name in names)
        return None if all(part.get(name) is None for name in names) else values

    return key


def _whole(part: Fields) -> Hashable:
    return repr(part)


def _any(part: Fields) -> Hashable:
    del part
    return True


PARTS: Final[Mapping[str, tuple[Key, ...]]] = {
    "figures": (
        _whole,
        _by("id"),
        _by("measure", "as_of", "period", "scope", "role"),
        _by("measure", "value"),
        _by("measure"),
        _any,
    ),
    "appearances": (_whole, _by("source", "quote"), _by("source"), _by("quote")),
    "counters": (_whole, _by("claim", "in_"), _by("claim")),
    "reviews": (_whole, _by("reviewer", "source"), _by("reviewer")),
    "corrections": (_whole, _by("date", "what")),
    "positions": (_whole, _by("title", "party"), _by("party")),
    "components": (_whole, _by("label"), _by("figure")),
}
"""By what the parts of a list are recognised, the surest first."""

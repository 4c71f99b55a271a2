"""What changed in a record, field by field, in the words of the ledger.

Lists are compared as what they mean: an order that says nothing is no change.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.diff.match import PARTS, match_parts
from factcheck.diff.value_changes import compare_values
from factcheck.diff.views import FieldChange
from factcheck.model.values import Value
from factcheck.model.vocabulary import CounterKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.diff.shapes import Fields, Shape

_SETS: Final = frozenset(("claims", "harmless", "per"))
"""Lists whose order says nothing."""
_QUOTES: Final = frozenset(("quote", "prefix", "suffix"))


def find_changes(old: Fields, new: Fields) -> tuple[FieldChange, ...]:
    """Return every difference between two states of a record.

    Args:
        old: the fields before, with the ids of now.
        new: the fields after.
    """
    return tuple(_compare_fields(old, new, (), ""))


def build_blank(fields: Fields) -> Fields:
    """Return the state of a record before there was one: every field absent."""
    return dict.fromkeys(fields)


def _compare_fields(
    old: Fields, new: Fields, path: tuple[str, ...], place: str
) -> Iterator[FieldChange]:
    for name in new:
        before, after = old.get(name), new[name]
        if before == after or (path == () and name == "id"):
            continue
        if name in PARTS:
            yield from _compare_parts(name, _list_parts(before), _list_parts(after), path)
        elif name == "bridge":
            yield from _compare_bridges(before, after)
        elif isinstance(before or after, dict):
            yield from _compare_mappings(
                _select_mapping(before), _select_mapping(after), (*path, name), place
            )
        else:
            yield from _compare_leaves(name, before, after, path, place)


def _compare_leaves(
    name: str, before: Shape, after: Shape, path: tuple[str, ...], place: str
) -> Iterator[FieldChange]:
    if name in _SETS and isinstance(before or (), tuple) and isinstance(after or (), tuple):
        field = f"{_say_name(name)}{place}"
        yield from _compare_sets(field, _list_texts(before), _list_texts(after), (*path, name))
        return
    remarks: tuple[str, ...] = ()
    if isinstance(before, Value) and isinstance(after, Value):
        remarks = compare_values(before, after)
    yield FieldChange(
        field=f"{_say_name(name)}{place}",
        path=(*path, name.rstrip("_")),
        old=_format_shape(before),
        new=_format_shape(after),
        is_quote=name in _QUOTES,
        remarks=remarks,
    )


def _compare_sets(
    field: str, old: Sequence[str], new: Sequence[str], path: tuple[str, ...]
) -> Iterator[FieldChange]:
    known, kept = set(old), set(new)
    for each in old:
        if each not in kept:
            yield FieldChange(field, path, each, None)
    for each in new:
        if each not in known:
            yield FieldChange(field, path, None, each)


def _compare_mappings(
    old: Fields, new: Fields, path: tuple[str, ...], place: str
) -> Iterator[FieldChange]:
    for key in sorted(old.keys() | new.keys()):
        before, after = old.get(key), new.get(key)
        if before == after:
            continue
        field = f"{_say_name(path[-1])} {_say_name(key)}{place}"
        if isinstance(before, tuple) and isinstance(after, tuple):
            yield from _compare_sets(field, _list_texts(before), _list_texts(after), (*path, key))
            continue
        yield FieldChange(field, (*path, key), _format_shape(before), _format_shape(after))


def _compare_parts(
    name: str, old: Sequence[Fields], new: Sequence[Fields], path: tuple[str, ...]
) -> Iterator[FieldChange]:
    pairs = match_parts(old, new, PARTS[name])
    is_alone = name == "figures" and len(old) < 2 and len(new) < 2
    if name == "positions" and pairs != sorted(pairs):
        orders = [", ".join(_say_part(name, part)[1] for part in parts) for parts in (old, new)]
        yield FieldChange("order of the positions", (*path, name), orders[0], orders[1])
    gone = set(range(len(old))) - {place for place, _ in pairs}
    come = set(range(len(new))) - {place for _, place in pairs}
    for one, other in pairs:
        part = new[other]
        at = (*path, name, _name_part(name, part, other))
        place = "" if is_alone else _say_place(name, part, other)
        yield from _compare_fields(old[one], part, at, place)
    for place_of_old in sorted(gone):
        part = old[place_of_old]
        at = (*path, name, _name_part(name, part, place_of_old))
        field, text, remarks = _say_part(name, part)
        yield FieldChange(field, at, text, None, name == "appearances", remarks)
    for place_of_new in sorted(come):
        part = new[place_of_new]
        at = (*path, name, _name_part(name, part, place_of_new))
        field, text, remarks = _say_part(name, part)
        yield FieldChange(field, at, None, text, name == "appearances", remarks)


def _compare_bridges(before: Shape, after: Shape) -> Iterator[FieldChange]:
    old, new = _select_mapping(before), _select_mapping(after)
    names = new or old
    one = old or build_blank(names)
    other = new or build_blank(names)
    yield from _compare_fields(one, other, ("bridge",), " of the bridge")


def _say_place(name: str, part: Fields, place: int) -> str:
    """Return the words that say to which part of a record a field belongs."""
    return f" {_PLACES[name]} {_name_part(name, part, place)}"


def _name_part(name: str, part: Fields, place: int) -> str:
    for key in _NAMES[name]:
        found = part.get(key)
        if found is not None:
            return str(found)
    return str(place + 1)


_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "figures": ("id", "measure"),
    "appearances": ("source",),
    "counters": ("claim",),
    "reviews": ("reviewer",),
    "checked": ("by",),
    "corrections": ("date",),
    "positions": ("title",),
    "components": ("label",),
}
_PLACES: Final[Mapping[str, str]] = {
    "figures": "of figure",
    "appearances": "in",
    "counters": "of the answer to",
    "reviews": "of the review by",
    "checked": "of the sign-off by",
    "corrections": "of the correction of",
    "positions": "of the position",
    "components": "of the part",
}


class _Summary(NamedTuple):
    """How a part that came or went is told: by name, in a text, and in remarks with all its other fields.

    Attributes:
        field: what it is called, with fields of the part in braces.
        texts: what it says likewise; the first of which something is stated.
        labels: of remarks whose label is not the field's own name.
    """

    field: str
    texts: tuple[str, ...]
    labels: Mapping[str, str] = {}


_SUMMARIES: Final[Mapping[str, _Summary]] = {
    "figures": _Summary("figure {id}", ("{value}",), {"measure": "", "basis": ""}),
    "appearances": _Summary("quote in {source}", ("{quote}",), {"manner": ""}),
    "counters": _Summary("answer", ("{how} {claim}",)),
    "reviews": _Summary("review by {reviewer}", ("{verdict}",), {"reviewed_on": "on"}),
    "checked": _Summary("sign-off by {by}", ("{what}", "{on}"), {"on": "on"}),
    "corrections": _Summary("correction of {date}", ("{what}",), {"why": "why:"}),
    "positions": _Summary("position", ("{title} of {party}",)),
    "components": _Summary("part {label} of the bridge", ("{figure}", "{value}")),
}
_IN_BRACES: Final = re.compile(r"\{(\w+)\}")


def _say_part(name: str, part: Fields) -> tuple[str, str, tuple[str, ...]]:
    """Return what a part is called, what it says, and everything else that it says as remarks."""
    said = {field: _format_shape(shape) or "" for field, shape in part.items()}
    if name == "counters":
        said["how"] = CounterKind(said["how"]).for_readers
    field, texts, labels = _SUMMARIES[name]
    told = {each for form in (field, *texts) for each in _IN_BRACES.findall(form)}
    remarks, mappings = [], []
    for each, shape in part.items():
        if each in told:
            continue
        if isinstance(shape, dict):
            mappings += [
                f"{_say_name(key)}: {text}"
                for key, one in shape.items()
                if (text := _format_shape(one))
            ]
        elif said[each]:
            remarks.append(f"{labels.get(each, _say_name(each))} {said[each]}".lstrip())
    text = next((text for form in texts if (text := form.format(**said))), "")
    return field.format(**said).rstrip(), text, (*remarks, *mappings)


def _list_parts(shape: Shape) -> tuple[Fields, ...]:
    found = shape if isinstance(shape, tuple) else ()
    return tuple(each for each in found if isinstance(each, dict))


def _select_mapping(shape: Shape) -> Fields:
    return shape if isinstance(shape, dict) else {}


def _list_texts(shape: Shape) -> tuple[str, ...]:
    if isinstance(shape, tuple):
        return tuple(_format_shape(each) or "" for each in shape)
    text = _format_shape(shape)
    return () if text is None else (text,)


def _format_shape(shape: Shape) -> str | None:
    if shape is None or shape == ():
        return None
    if isinstance(shape, tuple):
        return ", ".join(_list_texts(shape))
    if isinstance(shape, dict):
        return "; ".join(f"{key}: {_format_shape(each)}" for key, each in shape.items())
    return str(shape)


def _say_name(name: str) -> str:
    return name.rstrip("_").replace("_", " ").replace("-", " ")

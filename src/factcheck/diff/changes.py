"""What changed in a record, field by field, in the words of the ledger.

Lists are compared as what they mean: an order that says nothing is no change.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.diff.match import PARTS, matched
from factcheck.diff.value_changes import value_change
from factcheck.diff.views import FieldChange
from factcheck.model.values import Value
from factcheck.model.vocabulary import CounterKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.diff.shapes import Fields, Shape

_SETS: Final = frozenset(("claims", "harmless", "per"))
"""Lists whose order says nothing."""
_QUOTES: Final = frozenset(("quote", "prefix", "suffix"))


def changes_of(old: Fields, new: Fields) -> tuple[FieldChange, ...]:
    """Give every difference between two states of a record.

    Args:
        old: the fields before, with the ids of now.
        new: the fields after.
    """
    return tuple(_of_fields(old, new, (), ""))


def blank(fields: Fields) -> Fields:
    """Give the state of a record before there was one: every field absent."""
    return dict.fromkeys(fields)


def _of_fields(
    old: Fields, new: Fields, path: tuple[str, ...], place: str
) -> Iterator[FieldChange]:
    for name in new:
        before, after = old.get(name), new[name]
        if before == after or (path == () and name == "id"):
            continue
        if name in PARTS:
            yield from _of_parts(name, _parts(before), _parts(after), path)
        elif name == "bridge":
            yield from _of_bridge(before, after)
        elif isinstance(before or after, dict):
            yield from _of_mapping(_mapping(before), _mapping(after), (*path, name), place)
        else:
            yield from _of_leaf(name, before, after, path, place)


def _of_leaf(
    name: str, before: Shape, after: Shape, path: tuple[str, ...], place: str
) -> Iterator[FieldChange]:
    if name in _SETS and isinstance(before or (), tuple) and isinstance(after or (), tuple):
        field = f"{_in_words(name)}{place}"
        yield from _of_set(field, _texts(before), _texts(after), (*path, name))
        return
    remarks: tuple[str, ...] = ()
    if isinstance(before, Value) and isinstance(after, Value):
        remarks = value_change(before, after)
    yield FieldChange(
        field=f"{_in_words(name)}{place}",
        path=(*path, name.rstrip("_")),
        old=_text(before),
        new=_text(after),
        is_quote=name in _QUOTES,
        remarks=remarks,
    )


def _of_set(
    field: str, old: Sequence[str], new: Sequence[str], path: tuple[str, ...]
) -> Iterator[FieldChange]:
    known, kept = set(old), set(new)
    for each in old:
        if each not in kept:
            yield FieldChange(field, path, each, None)
    for each in new:
        if each not in known:
            yield FieldChange(field, path, None, each)


def _of_mapping(
    old: Fields, new: Fields, path: tuple[str, ...], place: str
) -> Iterator[FieldChange]:
    for key in sorted(old.keys() | new.keys()):
        before, after = old.get(key), new.get(key)
        if before == after:
            continue
        field = f"{_in_words(path[-1])} {_in_words(key)}{place}"
        if isinstance(before, tuple) and isinstance(after, tuple):
            yield from _of_set(field, _texts(before), _texts(after), (*path, key))
            continue
        yield FieldChange(field, (*path, key), _text(before), _text(after))


def _of_parts(
    name: str, old: Sequence[Fields], new: Sequence[Fields], path: tuple[str, ...]
) -> Iterator[FieldChange]:
    pairs = matched(old, new, PARTS[name])
    is_alone = name == "figures" and len(old) < 2 and len(new) < 2
    if name == "positions" and pairs != sorted(pairs):
        orders = [", ".join(_summary(name, part)[1] for part in parts) for parts in (old, new)]
        yield FieldChange("order of the positions", (*path, name), orders[0], orders[1])
    gone = set(range(len(old))) - {place for place, _ in pairs}
    come = set(range(len(new))) - {place for _, place in pairs}
    for one, other in pairs:
        part = new[other]
        at = (*path, name, _name_of(name, part, other))
        place = "" if is_alone else _place(name, part, other)
        yield from _of_fields(old[one], part, at, place)
    for place_of_old in sorted(gone):
        part = old[place_of_old]
        at = (*path, name, _name_of(name, part, place_of_old))
        field, text, remarks = _summary(name, part)
        yield FieldChange(field, at, text, None, name == "appearances", remarks)
    for place_of_new in sorted(come):
        part = new[place_of_new]
        at = (*path, name, _name_of(name, part, place_of_new))
        field, text, remarks = _summary(name, part)
        yield FieldChange(field, at, None, text, name == "appearances", remarks)


def _of_bridge(before: Shape, after: Shape) -> Iterator[FieldChange]:
    old, new = _mapping(before), _mapping(after)
    names = new or old
    one = old or blank(names)
    other = new or blank(names)
    yield from _of_fields(one, other, ("bridge",), " of the bridge")


def _place(name: str, part: Fields, place: int) -> str:
    """Say to which part of a record a field belongs."""
    return f" {_PLACES[name]} {_name_of(name, part, place)}"


def _name_of(name: str, part: Fields, place: int) -> str:
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
    "corrections": ("date",),
    "positions": ("title",),
    "components": ("label",),
}
_PLACES: Final[Mapping[str, str]] = {
    "figures": "of figure",
    "appearances": "in",
    "counters": "of the answer to",
    "reviews": "of the review by",
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
    "corrections": _Summary("correction of {date}", ("{what}",), {"why": "why:"}),
    "positions": _Summary("position", ("{title} of {party}",)),
    "components": _Summary("part {label} of the bridge", ("{figure}", "{value}")),
}
_IN_BRACES: Final = re.compile(r"\{(\w+)\}")


def _summary(name: str, part: Fields) -> tuple[str, str, tuple[str, ...]]:
    """Return what a part is called, what it says, and everything else that it says as remarks."""
    said = {field: _text(shape) or "" for field, shape in part.items()}
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
                f"{_in_words(key)}: {text}" for key, one in shape.items() if (text := _text(one))
            ]
        elif said[each]:
            remarks.append(f"{labels.get(each, _in_words(each))} {said[each]}".lstrip())
    text = next((text for form in texts if (text := form.format(**said))), "")
    return field.format(**said).rstrip(), text, (*remarks, *mappings)


def _parts(shape: Shape) -> tuple[Fields, ...]:
    found = shape if isinstance(shape, tuple) else ()
    return tuple(each for each in found if isinstance(each, dict))


def _mapping(shape: Shape) -> Fields:
    return shape if isinstance(shape, dict) else {}


def _texts(shape: Shape) -> tuple[str, ...]:
    if isinstance(shape, tuple):
        return tuple(_text(each) or "" for each in shape)
    text = _text(shape)
    return () if text is None else (text,)


def _text(shape: Shape) -> str | None:
    if shape is None or shape == ():
        return None
    if isinstance(shape, tuple):
        return ", ".join(_texts(shape))
    if isinstance(shape, dict):
        return "; ".join(f"{key}: {_text(each)}" for key, each in shape.items())
    return str(shape)


def _in_words(name: str) -> str:
    return name.rstrip("_").replace("_", " ").replace("-", " ")

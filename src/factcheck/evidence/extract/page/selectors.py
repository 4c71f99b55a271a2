"""Selectors of style sheets: tags, classes, ids, attributes, places among siblings, one beside or inside another.

A selector with a pseudo-class that asks for more than that is passed over, and so is one of a pseudo-element.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_ESCAPE: Final = re.compile(r"\\(?:([0-9a-fA-F]{1,6})[ \t\n]?|(.))")
_ESCAPED: Final = 0xE000
"""Added to the code point of an escaped ASCII character while a selector is read."""
_NAME = r"(?:[\w\ue000-\ue07f-])+"
_BRACKETS = r"\[[^\]]{0,300}\]|\([^()]{0,300}\)"
_LISTED: Final = re.compile(rf"(?:[^,\[(]|{_BRACKETS})+")
_STEP: Final = re.compile(rf"\s*([>+~]?)\s*((?:[^\s>+~\[(]|{_BRACKETS})+)\s*")
_TAG: Final = re.compile(rf"\*|{_NAME}")
_SIBLINGS: Final = 100
"""Siblings that are looked at for one further in front."""
_PART: Final = re.compile(
    rf"(?P<sign>[.#])(?P<name>{_NAME})"
    rf"|\[\s*(?P<attribute>{_NAME})\s*(?:(?P<how>[~|^$*]?=)\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|"
    rf"(?P<bare>[^\]\s]*))\s*(?P<case>[is])?\s*)?\]"
    r"|:(?P<place>root|first-child|last-child|only-child)(?![\w(-])"
    r"|:(?P<function>not|is|where|matches)\((?P<inner>[^()]*)\)"
)


@dataclass(frozen=True, slots=True)
class _Attribute:
    name: str
    how: str
    value: str

    def is_for(self, element: _Element) -> bool:
        found: str | None = element.get(self.name)
        if found is None:
            return False
        match self.how:
            case "":
                return True
            case "=":
                return found == self.value
            case "~=":
                return self.value in found.split()
            case "|=":
                return found == self.value or found.startswith(f"{self.value}-")
            case "^=":
                return bool(self.value) and found.startswith(self.value)
            case "$=":
                return bool(self.value) and found.endswith(self.value)
            case _:
                return bool(self.value) and self.value in found


@dataclass(frozen=True, slots=True)
class _Compound:
    """What one element must be.

    Attributes:
        tag: its kind, or None.
        classes: its classes.
        ids: its id.
        attributes: its attributes.
        places: where it stands among its siblings, as pseudo-classes say it.
        one_of: of each group, it must be one.
        none_of: what it must not be.
    """

    tag: str | None = None
    classes: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    attributes: tuple[_Attribute, ...] = ()
    places: frozenset[str] = frozenset()
    one_of: tuple[tuple[_Compound, ...], ...] = ()
    none_of: tuple[_Compound, ...] = ()

    def is_for(self, element: _Element) -> bool:
        if self.tag is not None and element.tag != self.tag:
            return False
        if self.ids and not self.ids <= {element.get("id", "")}:
            return False
        if self.classes and not self.classes <= set(element.get("class", "").split()):
            return False
        return (
            all(each.is_for(element) for each in self.attributes)
            and all(_is_at(element, place) for place in self.places)
            and all(any(each.is_for(element) for each in group) for group in self.one_of)
            and not any(each.is_for(element) for each in self.none_of)
        )

    @property
    def weight(self) -> tuple[int, int, int]:
        named = len(self.classes) + len(self.attributes) + len(self.places)
        own = (len(self.ids), named, int(self.tag is not None))
        heaviest = (
            max((each.weight for each in group), default=(0, 0, 0))
            for group in (*self.one_of, self.none_of)
        )
        return _add_weights((own, *heaviest))


@dataclass(frozen=True, slots=True)
class StyleSelector:
    """What a rule is about: the outermost element first, and how each next one stands to it."""

    compounds: tuple[_Compound, ...]
    combinators: tuple[str, ...]

    @property
    def key(self) -> str:
        """What an element must have to be meant: an id, a class, a tag, or anything (`*`)."""
        last = self.compounds[-1]
        if last.ids:
            return f"#{min(last.ids)}"
        if last.classes:
            return f".{min(last.classes)}"
        return "*" if last.tag is None else last.tag

    @property
    def weight(self) -> tuple[int, int, int]:
        """How much it weighs against others: ids, classes and attributes, tags."""
        return _add_weights(each.weight for each in self.compounds)

    def is_for(self, element: _Element) -> bool:
        """Return whether an element is meant; each outer part is looked for at the nearest place that fits.

        Args:
            element: one that a rule may be about.
        """
        if not self.compounds[-1].is_for(element):
            return False
        for compound, combinator in zip(
            reversed(self.compounds[:-1]), reversed(self.combinators), strict=True
        ):
            candidates = _list_candidates(element, combinator)
            found = next((each for each in candidates if compound.is_for(each)), None)
            if found is None:
                return False
            element = found
        return True


def split_selectors(text: str) -> list[str]:
    """Return the selectors of a list, one by one.

    Args:
        text: what stands before the braces of a rule.
    """
    return _LISTED.findall(_ESCAPE.sub(_replace_escape, text))


def read_selector(text: str) -> StyleSelector | None:
    """Read a selector, or return None for one that asks for more than is known here.

    Args:
        text: one selector, with combinators or without.
    """
    compounds: list[_Compound] = []
    combinators: list[str] = []
    place = 0
    text = text.strip()
    while place < len(text):
        step = _STEP.match(text, place)
        compound = None if step is None else _parse_compound(step[2])
        if step is None or compound is None or bool(step[1]) > bool(compounds):
            return None
        if compounds:
            combinators.append(step[1] or " ")
        compounds.append(compound)
        place = step.end()
    return StyleSelector(tuple(compounds), tuple(combinators)) if compounds else None


def _parse_compound(text: str) -> _Compound | None:
    tag = _TAG.match(text)
    place = 0 if tag is None else tag.end()
    parts: list[re.Match[str]] = []
    while place < len(text):
        part = _PART.match(text, place)
        if part is None:
            return None
        parts.append(part)
        place = part.end()
    one_of: list[tuple[_Compound, ...]] = []
    none_of: list[_Compound] = []
    for part in parts:
        if part["function"] is not None:
            inner = [_parse_compound(each.strip()) for each in part["inner"].split(",")]
            known = tuple(each for each in inner if each is not None)
            if len(known) < len(inner) or not part["inner"].strip():
                return None
            if part["function"] == "not":
                none_of.extend(known)
            else:
                one_of.append(known)
    return _Compound(
        None if tag is None or tag[0] == "*" else tag[0].lower(),
        frozenset(_undo_escapes(part["name"]) for part in parts if part["sign"] == "."),
        frozenset(_undo_escapes(part["name"]) for part in parts if part["sign"] == "#"),
        tuple(_parse_attribute(part) for part in parts if part["attribute"] is not None),
        frozenset(part["place"] for part in parts if part["place"] is not None),
        tuple(one_of),
        tuple(none_of),
    )


def _parse_attribute(part: re.Match[str]) -> _Attribute:
    values = (part["double"], part["single"], part["bare"])
    value = next((each for each in values if each is not None), "")
    return _Attribute(
        _undo_escapes(part["attribute"]).lower(), part["how"] or "", _undo_escapes(value)
    )


def _list_candidates(element: _Element, combinator: str) -> Iterator[_Element]:
    """Yield the elements that may be the next outer part of a selector, the nearest first."""
    match combinator:
        case ">":
            parent = element.getparent()
            yield from () if parent is None else (parent,)
        case "+":
            before = element.getprevious()
            yield from () if before is None else (before,)
        case "~":
            yield from islice(element.itersiblings(preceding=True), _SIBLINGS)
        case _:
            yield from element.iterancestors()


def _is_at(element: _Element, place: str) -> bool:
    if place == "root":
        return element.getparent() is None
    is_first, is_last = element.getprevious() is None, element.getnext() is None
    return {"first-child": is_first, "last-child": is_last}.get(place, is_first and is_last)


def _add_weights(
    weights: Iterator[tuple[int, int, int]] | tuple[tuple[int, int, int], ...],
) -> tuple[int, int, int]:
    ids, named, tags = zip(*weights, strict=True)
    return sum(ids), sum(named), sum(tags)


def _replace_escape(escape: re.Match[str]) -> str:
    code = int(escape[1], 16) if escape[1] else ord(escape[2])
    return chr(_ESCAPED + code) if code < 0x80 else chr(min(code, 0x10FFFF))


def _undo_escapes(name: str) -> str:
    return "".join(
        chr(ord(each) - _ESCAPED) if _ESCAPED <= ord(each) < _ESCAPED + 0x80 else each
        for each in name
    )

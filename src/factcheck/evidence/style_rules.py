"""The rules of a page's own style sheets: selectors of tags, classes, ids and attributes, one inside another.

A selector with a pseudo-class is passed over; media queries are asked about a desktop's window.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_WIDTH: Final = 1280
"""Of the window that media queries are asked about, in pixels: a desktop's."""
_PROPERTIES: Final = frozenset({
    "background", "background-clip", "background-color", "bottom", "clip", "clip-path", "color",
    "content-visibility", "direction", "display", "filter", "float", "font", "font-feature-settings",
    "font-size", "font-variant", "font-variant-position", "height", "left", "margin", "margin-inline",
    "margin-inline-end", "margin-inline-start", "margin-left", "margin-right", "max-height", "max-width",
    "opacity", "overflow", "overflow-x", "overflow-y", "padding", "padding-inline",
    "padding-inline-end", "padding-inline-start", "padding-left", "padding-right", "position", "right",
    "scale", "text-decoration", "text-decoration-line", "text-indent", "top", "transform", "translate",
    "unicode-bidi", "vertical-align", "visibility", "-webkit-background-clip", "white-space", "width",
})  # fmt: skip
_COMMENT: Final = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_STRING: Final = re.compile(r"\"[^\"{};]*[{};][^\"]*\"|'[^'{};]*[{};][^']*'")
"""A string with a sign in it that ends a declaration or a rule elsewhere; none is a selector's."""
_DECLARATION: Final = re.compile(r"(?:[^;\"'(]|\"[^\"]*\"|'[^']*'|\([^)]*\)|[\"'(])+")
"""Up to a semicolon that stands in no string and no brackets."""
_DISPLAY: Final = re.compile("[a-z]+(?:-[a-z]+)*")
_IMPORTANT: Final = re.compile(r"\s*!\s*important\s*\Z", re.IGNORECASE)
_COMPOUND: Final = re.compile(
    r"(?P<tag>[a-zA-Z][\w-]*|\*)?(?P<rest>(?:[.#][\w-]+|\[[^\]]*\])*)\Z", re.ASCII
)
_PART: Final = re.compile(r"([.#])([\w-]+)|\[\s*([\w-]+)\s*(?:=\s*[\"']?([^\"'\]]*)[\"']?\s*)?\]")
_FEATURE: Final = re.compile(r"\(\s*(min|max)-width\s*:\s*([0-9.]+)(px|r?em)\s*\)")
_MEDIUM: Final = re.compile(r"(?:only\s+)?(all|screen)?\s*(?:and\s*)?")


@dataclass(frozen=True, slots=True)
class _Compound:
    tag: str | None
    classes: frozenset[str]
    ids: frozenset[str]
    attributes: tuple[tuple[str, str | None], ...]

    def matches(self, element: _Element) -> bool:
        if self.tag is not None and element.tag != self.tag:
            return False
        if self.ids and not self.ids <= {element.get("id", "")}:
            return False
        if self.classes and not self.classes <= set(element.get("class", "").split()):
            return False
        return all(
            element.get(name) is not None and (value is None or element.get(name) == value)
            for name, value in self.attributes
        )

    @property
    def weight(self) -> tuple[int, int, int]:
        return len(self.ids), len(self.classes) + len(self.attributes), int(self.tag is not None)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: what it is about, how much it weighs, and what it says."""

    compounds: tuple[_Compound, ...]
    combinators: tuple[str, ...]
    weight: tuple[int, int, int]
    order: int
    declared: tuple[tuple[str, str, bool], ...]

    @property
    def key(self) -> str:
        """What an element must have to be meant: an id, a class, a tag, or anything (`*`)."""
        last = self.compounds[-1]
        if last.ids:
            return f"#{min(last.ids)}"
        if last.classes:
            return f".{min(last.classes)}"
        return "*" if last.tag is None else last.tag

    def matches(self, element: _Element) -> bool:
        """Return whether the rule is about an element."""
        return self.compounds[-1].matches(element) and self._stands_within(
            element, len(self.compounds) - 2
        )

    def _stands_within(self, element: _Element, index: int) -> bool:
        """Look for each outer part of the selector at the nearest place that fits."""
        while index >= 0:
            parent = element.getparent()
            if self.combinators[index] == ">":
                if parent is None or not self.compounds[index].matches(parent):
                    return False
            else:
                while parent is not None and not self.compounds[index].matches(parent):
                    parent = parent.getparent()
                if parent is None:
                    return False
            element, index = parent, index - 1
        return True


def read_rules(sheet: str, first: int) -> Iterator[Rule]:
    """Yield the rules of a style sheet that hold on a screen.

    Args:
        sheet: its text.
        first: the number of its first rule; later rules come before earlier ones.
    """
    order = first
    for selectors, body in _rules_of(_STRING.sub("''", _COMMENT.sub(" ", sheet))):
        declared = tuple(read_declarations(body))
        for selector in selectors.split(",") if declared else ():
            rule = _rule(selector, order, declared)
            if rule is not None:
                order += 1
                yield rule


def read_declarations(body: str) -> Iterator[tuple[str, str, bool]]:
    """Yield the properties that are read here, their values, and whether they are important."""
    for each in _DECLARATION.findall(_COMMENT.sub("", body) if "/*" in body else body):
        name, colon, value = each.partition(":")
        name = name.strip().lower()
        if colon and name in _PROPERTIES:
            important = _IMPORTANT.search(value)
            clean = _IMPORTANT.sub("", value).strip().lower()
            if name != "display" or _DISPLAY.fullmatch(clean):
                yield name, clean, important is not None


def _rules_of(sheet: str) -> Iterator[tuple[str, str]]:
    """Yield the selectors and the declarations of each rule that holds on a screen."""
    opened: list[bool] = []
    start = 0
    for brace in re.finditer("[{};]", sheet):
        sign, prelude = brace.group(), sheet[start : brace.start()].strip()
        if sign == ";":
            if prelude.startswith("@"):
                start = brace.end()
            continue
        start = brace.end()
        if sign == "}":
            if opened:
                opened.pop()
            continue
        if prelude.startswith("@"):
            opened.append((not opened or opened[-1]) and _is_met_at_rule(prelude))
            continue
        is_met = not opened or opened[-1]
        opened.append(False)
        end = sheet.find("}", start)
        if is_met:
            yield prelude, sheet[start : end if end >= 0 else len(sheet)].partition("{")[0]


def _is_met_at_rule(prelude: str) -> bool:
    name, _, condition = prelude.partition(" ")
    if name in {"@layer", "@container"} or (name == "@supports" and "not" not in condition):
        return name != "@container"
    return name == "@media" and holds_on_screen(condition)


def holds_on_screen(condition: str) -> bool:
    """Return whether a media query holds in the window that is supposed."""
    for query in condition.lower().split(","):
        rest = _FEATURE.sub(lambda found: "" if _fits(found) else "never", query).strip()
        rest = _MEDIUM.sub("", rest, count=1)
        if not re.sub(r"\band\b|\s", "", rest):
            return True
    return False


def _fits(feature: re.Match[str]) -> bool:
    number = int(feature[2].partition(".")[0] or 0) * (1 if feature[3] == "px" else 16)
    return number <= _WIDTH if feature[1] == "min" else number >= _WIDTH


def _rule(selector: str, order: int, declared: tuple[tuple[str, str, bool], ...]) -> Rule | None:
    """Read a selector of tags, classes, ids and attributes, or return None for any other."""
    pieces = re.sub(r"\s*>\s*", " > ", selector.strip()).split()
    compounds: list[_Compound] = []
    combinators: list[str] = []
    is_joined = True
    for piece in pieces:
        if piece == ">":
            if is_joined:
                return None
            combinators[-1:] = [">"]
            is_joined = True
            continue
        compound = _compound(piece)
        if compound is None:
            return None
        compounds.append(compound)
        combinators.append(" ")
        is_joined = False
    if not compounds or is_joined:
        return None
    weights = [each.weight for each in compounds]
    weight = (
        sum(a for a, _, _ in weights),
        sum(b for _, b, _ in weights),
        sum(c for _, _, c in weights),
    )
    return Rule(tuple(compounds), tuple(combinators[:-1]), weight, order, declared)


def _compound(text: str) -> _Compound | None:
    found = _COMPOUND.match(text)
    if found is None or not text:
        return None
    tag = found["tag"]
    parts = list(_PART.finditer(found["rest"]))
    if "".join(part.group() for part in parts) != found["rest"]:
        return None
    return _Compound(
        None if tag in {None, "*"} else tag.lower(),
        frozenset(part[2] for part in parts if part[1] == "."),
        frozenset(part[2] for part in parts if part[1] == "#"),
        tuple((part[3].lower(), part[4]) for part in parts if part[3] is not None),
    )

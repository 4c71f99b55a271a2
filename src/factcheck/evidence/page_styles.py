"""Say how the parts of a page are shown, by its style attributes, its `<style>` rules and its hiding classes.

Read are the few properties that decide whether a reader sees a text and whether it is raised or struck out.
Linked stylesheets are not fetched; a selector with a pseudo-class is passed over.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element

_WIDTH: Final = 1280
"""Of the window that media queries are asked about, in pixels: a desktop's."""

_PROPERTIES: Final = frozenset({
    "clip", "clip-path", "content-visibility", "display", "float", "font-size", "height", "left", "opacity", "overflow", "position",
    "text-decoration", "text-decoration-line", "text-indent", "top", "vertical-align", "visibility",
    "white-space", "width",
})  # fmt: skip

_COMMENT: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_IMPORTANT: Final = re.compile(r"\s*!\s*important\s*\Z", re.IGNORECASE)
_COMPOUND: Final = re.compile(
    r"(?P<tag>[a-zA-Z][\w-]*|\*)?(?P<rest>(?:[.#][\w-]+|\[[^\]]*\])*)\Z", re.ASCII
)
_PART: Final = re.compile(r"([.#])([\w-]+)|\[\s*([\w-]+)\s*(?:=\s*[\"']?([^\"'\]]*)[\"']?\s*)?\]")
_FEATURE: Final = re.compile(r"\(\s*(min|max)-width\s*:\s*([0-9.]+)(px|r?em)\s*\)")
_MEDIUM: Final = re.compile(r"(?:only\s+)?(all|screen)?\s*(?:and\s*)?")
_FAR: Final = re.compile(r"-[0-9]{3,}(?:\.[0-9]+)?(?:px|r?em|%|vw|vh|ch)?\Z|-[0-9]{2,}r?em\Z")
_NOTHING: Final = re.compile(r"0*(?:\.0*)?(?:px|r?em|pt|%)?\Z")
_TINY: Final = re.compile(r"[01](?:px)?\Z")
_CLIPPED: Final = re.compile(r"rect\(\s*[01](?:px|em)?(?:[\s,]+[01](?:px|em)?){3}\s*\)")
_INSET: Final = re.compile(r"inset\(\s*(?:50|100)%|circle\(\s*0")

_FOR_SCREEN_READERS: Final = frozenset({
    "sr-only", "sr_only", "sronly", "visually-hidden", "visuallyhidden", "visually_hidden",
    "screen-reader-text", "screen-reader-only", "screen-reader", "screenreader-only",
    "u-visually-hidden", "u-hiddenvisually", "is-visually-hidden", "element-invisible",
    "element_invisible", "a11y-hidden", "hidden-visually", "show-for-sr", "govuk-visually-hidden",
    "usa-sr-only", "assistive-text", "a11y-text", "offscreen", "off-screen",
})  # fmt: skip
"""Classes whose only use is to hide a text from the eye; no page gives them to what it shows."""
_BY_A_STYLESHEET: Final = frozenset(
    {"d-none", "hidden", "hide", "is-hidden", "invisible", "display-none"}
)
"""Classes that hide where a stylesheet says so, which is believed of one that is not read."""
_SHOWN_WIDER: Final = re.compile(
    r"(?:d-(?:sm|md|lg|xl|xxl)-|(?:sm|md|lg|xl|2xl):)(?!none\b|hidden\b)\w+"
)


@dataclass(frozen=True, slots=True)
class Look:
    """How an element is shown.

    Attributes:
        display: the value that is stated, or None for the default of its kind.
        floats: whether it stands beside the text, in a box of its own.
        hidden_by: what takes it and all that it holds out of sight, in words; None where nothing does.
        is_visible: what `visibility` says, or None where it is inherited.
        is_struck: whether a line goes through its text.
        raised: 1 where it stands above the line, -1 below, 0 where nothing says so.
        keeps_spaces: what `white-space` says, or None where it is inherited.
    """

    display: str | None
    floats: bool
    hidden_by: str | None
    is_visible: bool | None
    is_struck: bool
    raised: int
    keeps_spaces: bool | None


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
class _Rule:
    compounds: tuple[_Compound, ...]
    combinators: tuple[str, ...]
    weight: tuple[int, int, int]
    order: int
    declared: tuple[tuple[str, str, bool], ...]

    def matches(self, element: _Element) -> bool:
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


class Styles:
    """The rules of a page, by what the last part of their selector names."""

    def __init__(self, tree: _Element) -> None:
        self.has_linked = any(
            "stylesheet" in link.get("rel", "").lower().split() for link in tree.iter("link")
        )
        self._rules: defaultdict[str, list[_Rule]] = defaultdict(list)
        count = 0
        for element in tree.iter("style"):
            text = element.text or ""
            self.has_linked = self.has_linked or "@import" in text
            if not _is_met(element.get("media", "all")):
                continue
            for selectors, body in _rules_of(_COMMENT.sub(" ", text)):
                declared = tuple(_declarations(body))
                for selector in selectors.split(",") if declared else ():
                    count += 1
                    rule = _rule(selector, count, declared)
                    if rule is not None:
                        self._rules[_key(rule.compounds[-1])].append(rule)

    def look(self, element: _Element) -> Look:
        """Return how an element is shown."""
        said = self._said(element)
        display = said.get("display")
        attribute = element.get("hidden")
        hidden_by = _hiding(said) if element.tag not in {"html", "body"} else None
        if display == "none":
            hidden_by = "display: none" if element.tag not in {"html", "body"} else None
        elif attribute is not None and display is None:
            hidden_by = "the attribute 'hidden'"
        elif hidden_by is None and element.get("class") is not None:
            hidden_by = self._hiding_class(element.get("class", "").lower().split(), display)
        visibility = said.get("visibility")
        line = said.get("text-decoration-line", said.get("text-decoration", ""))
        raised = {"super": 1, "text-top": 1, "sub": -1, "text-bottom": -1}
        spaces = said.get("white-space")
        return Look(
            display=display,
            floats=said.get("float", "none") in {"left", "right", "inline-start", "inline-end"},
            hidden_by=hidden_by,
            is_visible=None if visibility in {None, "inherit"} else visibility == "visible",
            is_struck="line-through" in line,
            raised=raised.get(said.get("vertical-align", ""), 0),
            keeps_spaces=None if spaces is None else spaces.startswith(("pre", "break-spaces")),
        )

    def _hiding_class(self, classes: list[str], display: str | None) -> str | None:
        for name in classes:
            if name in _FOR_SCREEN_READERS:
                return f"the class '{name}'"
        if self.has_linked and display is None:
            is_shown = any(_SHOWN_WIDER.fullmatch(name) for name in classes)
            for name in classes if not is_shown else ():
                if name in _BY_A_STYLESHEET:
                    return f"the class '{name}'"
        return None

    def _said(self, element: _Element) -> Mapping[str, str]:
        """Return the values that win for an element, by property."""
        style = element.get("style")
        if not self._rules:
            return {} if style is None else {name: value for name, value, _ in _declarations(style)}
        found: dict[str, tuple[tuple[bool, bool, tuple[int, int, int], int], str]] = {}

        def put(rank: tuple[bool, bool, tuple[int, int, int], int], name: str, value: str) -> None:
            if name not in found or found[name][0] <= rank:
                found[name] = (rank, value)

        keys = [
            "*", f"{element.tag}",
            *(f".{each}" for each in set(element.get("class", "").split())), f"#{element.get('id')}",
        ]  # fmt: skip
        for key in keys:
            for rule in self._rules.get(key, ()):
                if rule.matches(element):
                    for name, value, is_important in rule.declared:
                        put((is_important, False, rule.weight, rule.order), name, value)
        for name, value, is_important in () if style is None else _declarations(style):
            put((is_important, True, (0, 0, 0), 0), name, value)
        return {name: value for name, (_, value) in found.items()}


def _hiding(said: Mapping[str, str]) -> str | None:
    """Name what hides a text that keeps its place among the others, or return None."""
    is_placed = said.get("position") in {"absolute", "fixed"}
    if is_placed and _CLIPPED.match(said.get("clip", "")):
        return "clip"
    if said.get("content-visibility") == "hidden":
        return "content-visibility"
    if _INSET.match(said.get("clip-path", "")):
        return "clip-path"
    if is_placed and any(_FAR.match(said.get(side, "")) for side in ("left", "top")):
        return "its position outside of the window"
    if _FAR.match(said.get("text-indent", "")):
        return "text-indent"
    for name in ("opacity", "font-size"):
        if name in said and _NOTHING.match(said[name]):
            return f"{name}: 0"
    is_tiny = all(_TINY.match(said.get(side, "")) for side in ("width", "height"))
    return "a size of 1 pixel" if is_tiny and said.get("overflow") == "hidden" else None


def _declarations(body: str) -> Iterator[tuple[str, str, bool]]:
    for each in body.split(";"):
        name, colon, value = each.partition(":")
        name = name.strip().lower()
        if colon and name in _PROPERTIES:
            important = _IMPORTANT.search(value)
            clean = _IMPORTANT.sub("", value).strip().lower()
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
    return name == "@media" and _is_met(condition)


def _is_met(condition: str) -> bool:
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


def _rule(selector: str, order: int, declared: tuple[tuple[str, str, bool], ...]) -> _Rule | None:
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
    return _Rule(tuple(compounds), tuple(combinators[:-1]), weight, order, declared)


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


def _key(compound: _Compound) -> str:
    """Return under what a rule is looked up: an id, a class, a tag or anything."""
    if compound.ids:
        return f"#{min(compound.ids)}"
    if compound.classes:
        return f".{min(compound.classes)}"
    return "*" if compound.tag is None else compound.tag

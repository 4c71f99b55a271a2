"""Say how the parts of a page are shown, by its style attributes, its `<style>` rules and its hiding classes.

Read are the few properties that decide whether a reader sees a text and whether it is raised or struck out.
Linked stylesheets are not fetched.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from factcheck.evidence.extract.page.shift import is_turned_round, may_be_other_number, read_shift
from factcheck.evidence.extract.page.sight import name_what_hides, read_ink, read_size
from factcheck.evidence.extract.page.style_rules import (
    StyleRule,
    is_for_screen,
    read_declarations,
    read_rules,
)
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element


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
_SHIFTED: Final = {"sup": 1, "superscript": 1, "subscript": -1}
_SHOWN_WIDER: Final = re.compile(
    r"(?:d-(?:sm|md|lg|xl|xxl)-|(?:sm|md|lg|xl|2xl):)(?!none\b|hidden\b)\w+"
)
_STRING: Final = re.compile(r"\"([^\"]*)\"|'([^']*)'")
_ESCAPE: Final = re.compile(r"\\(?:([0-9a-fA-F]{1,5})[ ]?|(.))")
_OF_A_NUMBER: Final = re.compile(
    r"[\d+\-−~≈<>≤≥$€£¥₹%‰.,]+|\s?(?:[kKmM]|bn|thousand|million|billion|trillion|per ?cent)"
)


@dataclass(frozen=True, slots=True)
class Look:
    """How an element is shown.

    Attributes:
        display: the value that is stated, or None for the default of its kind.
        floats: whether it stands beside the text, in a box of its own.
        hidden_by: what takes it and all that it holds out of sight, in words; None where nothing does.
        is_visible: what `visibility` says, or None where it is inherited.
        has_size: whether its letters have any size, or None where that is inherited.
        has_ink: whether its letters have a colour that can be seen, or None where that is inherited.
        is_struck: whether a line goes through its text.
        raised: 1 where it stands above the line, -1 below, 0 where nothing says so.
        is_set_apart: whether digits beside it may be another number.
        is_turned_round: whether its letters are written from right to left, whatever they are.
        keeps_spaces: what `white-space` says, or None where it is inherited.
    """

    display: str | None
    floats: bool
    hidden_by: str | None
    is_visible: bool | None
    has_size: bool | None
    has_ink: bool | None
    is_struck: bool
    raised: int
    is_set_apart: bool
    is_turned_round: bool
    keeps_spaces: bool | None


class RuleIndex:
    """The rules of a page, by what the last part of their selector names."""

    def __init__(self, tree: _Element) -> None:
        self.has_linked = any(
            "stylesheet" in link.get("rel", "").lower().split() for link in tree.iter("link")
        )
        self._rules: defaultdict[str, list[StyleRule]] = defaultdict(list)
        self._drawn: dict[str, list[StyleRule]] = {"before": [], "after": []}
        self._drawing: dict[str, list[StyleRule]] = {"before": [], "after": []}
        count = 0
        for element in tree.iter("style"):
            text = element.text or ""
            self.has_linked = self.has_linked or "@import" in text
            for rule in (
                read_rules(text, count) if is_for_screen(element.get("media", "all")) else ()
            ):
                count += 1
                if not rule.part:
                    self._rules[rule.selector.key].append(rule)
                    continue
                self._drawn[rule.part].append(rule)
                contents = (value for name, value, _ in rule.declared if name == "content")
                if any(map(_read_content, contents)):
                    self._drawing[rule.part].append(rule)

    def find_look(self, element: _Element) -> Look:
        """Return how an element is shown."""
        said = self._find_values(element)
        display = said.get("display")
        attribute = element.get("hidden")
        hidden_by = name_what_hides(said) if element.tag not in {"html", "body"} else None
        if display == "none":
            hidden_by = "display: none" if element.tag not in {"html", "body"} else None
        elif attribute is not None and display is None and element.tag not in {"html", "body"}:
            hidden_by = "the attribute 'hidden'"
        elif element.get("popover") is not None and display is None:
            hidden_by = "the attribute 'popover'"
        elif hidden_by is None and element.get("class") is not None:
            hidden_by = self._find_hiding_class(element.get("class", "").lower().split(), display)
        visibility = said.get("visibility")
        line = said.get("text-decoration-line", said.get("text-decoration", ""))
        spaces = said.get("white-space")
        return Look(
            display=display,
            floats=said.get("float", "none") in {"left", "right", "inline-start", "inline-end"},
            hidden_by=hidden_by,
            is_visible=None if visibility in {None, "inherit"} else visibility == "visible",
            has_size=read_size(said),
            has_ink=read_ink(said),
            is_struck="line-through" in line,
            raised=read_shift(said) or self._find_shift(element),
            is_set_apart=may_be_other_number(said)
            or (self.has_linked and element.get("class") is not None),
            is_turned_round=is_turned_round(said, element.get("dir", "")),
            keeps_spaces=None if spaces is None else spaces.startswith(("pre", "break-spaces")),
        )

    def find_drawn(self, element: _Element, part: str) -> str:
        """Return the part of a number that a style writes before or after an element, or nothing.

        Args:
            element: the one beside whose words it stands.
            part: `before` or `after`.
        """
        if not any(rule.selector.is_for(element) for rule in self._drawing[part]):
            return ""
        rules = [rule for rule in self._drawn[part] if rule.selector.is_for(element)]
        rules.sort(key=lambda rule: (rule.selector.weight, rule.order))
        said = {name: value for rule in rules for name, value, _ in rule.declared}
        return "" if said.get("display") == "none" else _read_content(said.get("content", ""))

    def _find_hiding_class(self, classes: list[str], display: str | None) -> str | None:
        for name in classes:
            if name in _FOR_SCREEN_READERS:
                return f"the class '{name}'"
        if self.has_linked and display is None:
            is_shown = any(_SHOWN_WIDER.fullmatch(name) for name in classes)
            for name in classes if not is_shown else ():
                if name in _BY_A_STYLESHEET:
                    return f"the class '{name}'"
        return None

    def _find_shift(self, element: _Element) -> int:
        """Return what a class says that a linked stylesheet is believed to raise or lower."""
        classes = element.get("class", "").lower().split() if self.has_linked else ()
        return next((_SHIFTED[each] for each in classes if each in _SHIFTED), 0)

    def _find_values(self, element: _Element) -> Mapping[str, str]:
        """Return the values that win for an element, by property."""
        style = element.get("style")
        if not self._rules:
            return (
                {}
                if style is None
                else {name: value for name, value, _ in read_declarations(style)}
            )
        found: dict[str, tuple[tuple[bool, bool, tuple[int, int, int], int], str]] = {}

        def add(rank: tuple[bool, bool, tuple[int, int, int], int], name: str, value: str) -> None:
            if name not in found or found[name][0] <= rank:
                found[name] = (rank, value)

        keys = [
            "*", f"{element.tag}",
            *(f".{each}" for each in set(element.get("class", "").split())), f"#{element.get('id')}",
        ]  # fmt: skip
        for key in keys:
            for rule in self._rules.get(key, ()):
                if rule.selector.is_for(element):
                    for name, value, is_important in rule.declared:
                        add((is_important, False, rule.selector.weight, rule.order), name, value)
        for name, value, is_important in () if style is None else read_declarations(style):
            add((is_important, True, (0, 0, 0), 0), name, value)
        return {name: value for name, (_, value) in found.items()}


def _read_content(value: str) -> str:
    """Return what a style writes beside an element (`content`) where it is part of a number.

    That is a sign, digits, a currency or a magnitude; all else gives nothing.
    """
    found = _STRING.fullmatch(value.strip())
    if found is None:
        return ""
    text = _ESCAPE.sub(_decode_escape, found[1] or found[2] or "")
    return text if _OF_A_NUMBER.fullmatch(text) else ""


def _decode_escape(escape: re.Match[str]) -> str:
    return chr(int(escape[1], 16)) if escape[1] else escape[2]

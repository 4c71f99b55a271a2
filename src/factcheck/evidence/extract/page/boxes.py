"""What a page's own styles say of its boxes: style attributes, and `<style>` rules with a simple selector.

Only what decides where a browser finds words is read: what is not drawn, what stands in a box of its
own, which spaces are kept.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_COMMENT: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE: Final = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SIMPLE: Final = re.compile(
    r"(?P<tag>[a-z][a-z0-9]*)?(?P<mark>[.#][\w-]+)?(?P<first>::?first-letter)?"
)
_DECLARED: Final = re.compile(r"([a-z-]+)\s*:\s*([a-z-]+)")
_INLINE: Final = frozenset({"inline", "contents"})


@dataclass(frozen=True, slots=True)
class Style:
    """How an element is drawn, as far as its page says so itself; None where it says nothing.

    Attributes:
        is_hidden: whether it is not drawn at all.
        is_aside: whether it stands elsewhere than among the words beside it.
        is_parted: whether the words beside it do not run into its own.
        keeps_spaces: whether several spaces in it stay several.
        parts_children: whether each child is a box of its own.
        has_floating_letter: whether its first letter floats.
    """

    is_hidden: bool
    is_aside: bool
    is_parted: bool | None
    keeps_spaces: bool | None
    parts_children: bool
    has_floating_letter: bool


class StyleRules:
    """The rules of a page."""

    def __init__(self, sheet: str) -> None:
        self._rules: dict[tuple[str, str], dict[str, str]] = {}
        self._letters: dict[tuple[str, str], dict[str, str]] = {}
        for selectors, body in _RULE.findall(_COMMENT.sub(" ", sheet)):
            declared = _read_declarations(body)
            for selector in selectors.split(","):
                found = _SIMPLE.fullmatch(selector.strip())
                if found is None or not (found["tag"] or found["mark"]):
                    continue
                rules = self._letters if found["first"] else self._rules
                key = (found["tag"] or "", found["mark"] or "")
                rules[key] = {**rules.get(key, {}), **declared}

    def find_style(self, node: HtmlElement) -> Style:
        """Return how an element is drawn."""
        said = {
            **self._find_values(node, self._rules),
            **_read_declarations(node.get("style") or ""),
        }
        display, floats = said.get("display"), said.get("float") in {"left", "right"}
        is_aside = said.get("position") in {"absolute", "fixed"}
        spaces = said.get("white-space")
        return Style(
            is_hidden=display == "none" or (display is None and node.get("hidden") is not None),
            is_aside=is_aside,
            is_parted=True
            if floats or is_aside
            else None
            if display is None
            else display not in _INLINE,
            keeps_spaces=None if spaces is None else spaces in {"pre", "pre-wrap", "break-spaces"},
            parts_children=display in {"flex", "inline-flex", "grid", "inline-grid"},
            has_floating_letter=self._find_values(node, self._letters).get("float")
            in {"left", "right"},
        )

    @staticmethod
    def _find_values(
        node: HtmlElement, rules: dict[tuple[str, str], dict[str, str]]
    ) -> dict[str, str]:
        if not rules:
            return {}
        tag = node.tag if isinstance(node.tag, str) else ""
        marks = ["", *(f".{each}" for each in (node.get("class") or "").split())]
        marks += [f"#{node.get('id')}"] if node.get("id") else []
        said: dict[str, str] = {}
        for mark in marks:
            for name in ("", tag):
                said |= rules.get((name, mark), {})
        return said


def _read_declarations(text: str) -> dict[str, str]:
    return dict(_DECLARED.findall(text.lower()))

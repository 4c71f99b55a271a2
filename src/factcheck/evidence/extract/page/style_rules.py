"""The rules of a page's own style sheets, and the properties of theirs that are read here.

Media queries are asked about a desktop's window.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.evidence.extract.page.selectors import read_selector, split_selectors
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.evidence.extract.page.selectors import StyleSelector

_WIDTH: Final = 1280
"""Of the window that media queries are asked about, in pixels: a desktop's."""
_PROPERTIES: Final = frozenset({
    "background", "background-clip", "background-color", "bottom", "clip", "clip-path", "color", "content",
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
_PART: Final = re.compile(r"::?(before|after)\s*\Z", re.IGNORECASE)
_IMPORTANT: Final = re.compile(r"\s*!\s*important\s*\Z", re.IGNORECASE)
_FEATURE: Final = re.compile(r"\(\s*(min|max)-width\s*:\s*([0-9.]+)(px|r?em)\s*\)")
_RANGE: Final = re.compile(r"\(\s*width\s*([<>]=?)\s*([0-9.]+(?:px|r?em))\s*\)")
_MEDIUM: Final = re.compile(r"(?:only\s+)?(all|screen)?\s*(?:and\s*)?")


@dataclass(frozen=True, slots=True)
class StyleRule:
    """A rule: what it is about, its number among all, what it says, and of which part that is drawn.

    The part is `before` or `after` for what a style writes beside an element, else empty.
    """

    selector: StyleSelector
    order: int
    declared: tuple[tuple[str, str, bool], ...]
    part: str


def read_rules(sheet: str, first: int) -> Iterator[StyleRule]:
    """Yield the rules of a style sheet that hold on a screen.

    Args:
        sheet: its text.
        first: the number of its first rule; later rules come before earlier ones.
    """
    order = first
    for selectors, body in _split_rules(_STRING.sub("''", _COMMENT.sub(" ", sheet))):
        declared = tuple(read_declarations(body))
        for selector in split_selectors(selectors) if declared else ():
            part = _PART.search(selector)
            read = read_selector(selector if part is None else selector[: part.start()] or "*")
            if read is not None:
                yield StyleRule(read, order, declared, "" if part is None else part[1].lower())
                order += 1


def read_declarations(body: str) -> Iterator[tuple[str, str, bool]]:
    """Yield the properties that are read here, their values, and whether they are important.

    Args:
        body: what stands between the braces of a rule, or in the attribute `style`.
    """
    for each in _DECLARATION.findall(_COMMENT.sub("", body) if "/*" in body else body):
        name, colon, value = each.partition(":")
        name = name.strip().lower()
        if colon and name in _PROPERTIES:
            important = _IMPORTANT.search(value)
            clean = _IMPORTANT.sub("", value).strip()
            clean = clean if name == "content" else clean.lower()
            if name != "display" or _DISPLAY.fullmatch(clean):
                yield name, clean, important is not None


def _split_rules(sheet: str) -> Iterator[tuple[str, str]]:
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
    return name == "@media" and is_for_screen(condition)


def is_for_screen(condition: str) -> bool:
    """Return whether a media query holds in the window that is supposed.

    Args:
        condition: the media queries of a rule or of a link; one of several is enough.
    """
    for query in condition.lower().split(","):
        if query.strip().startswith("not "):
            if not is_for_screen(query.strip().removeprefix("not ")):
                return True
            continue
        limits = _RANGE.sub(_convert_to_limit, query)
        rest = _FEATURE.sub(lambda found: "" if _is_met(found) else "never", limits).strip()
        rest = _MEDIUM.sub("", rest, count=1)
        if not re.sub(r"\band\b|\s", "", rest):
            return True
    return False


def _convert_to_limit(found: re.Match[str]) -> str:
    """Write a width that is compared with a sign in the older form."""
    return f"({'min' if found[1].startswith('>') else 'max'}-width: {found[2]})"


def _is_met(feature: re.Match[str]) -> bool:
    number = int(feature[2].partition(".")[0] or 0) * (1 if feature[3] == "px" else 16)
    return number <= _WIDTH if feature[1] == "min" else number >= _WIDTH

"""Say what in the style of an element takes its text out of a reader's sight."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_FAR: Final = re.compile(r"-[0-9]{3,}(?:\.[0-9]+)?(?:px|r?em|%|vw|vh|ch)?\Z|-[0-9]{2,}r?em\Z")
_FAR_MOVE: Final = re.compile(
    r"translate(?:x|y|3d)?\(\s*(?:[^,()]*,\s*)?-[0-9]{4,}(?:px|%|r?em|vw|vh)"
)
_NOTHING: Final = re.compile(r"[+-]?0*(?:\.0*)?(?:px|r?em|pt|%|vh|vw|ch)?\Z")
_TINY: Final = re.compile(r"(?:[01]|0?\.[0-9]+)(?:px)?\Z")
_CLIPPED: Final = re.compile(r"rect\(\s*[01](?:px|em)?(?:[\s,]+[01](?:px|em)?){3}\s*\)")
_INSET: Final = re.compile(
    r"inset\(\s*(?:50|100)%|circle\(\s*0|ellipse\(\s*0|polygon\(\s*0(?:px|%)?(?:[\s,]+0(?:px|%)?)*\s*\)"
)
_UNSEEN_FILTER: Final = re.compile(r"opacity\(\s*0*(?:\.0*)?%?\s*\)")
_SHRUNK: Final = re.compile(r"scale(?:x|y|3d)?\(\s*0*(?:\.0*)?\s*[,)]")
_INKLESS: Final = re.compile(
    r"transparent\Z|#(?:[0-9a-f]{3}0|[0-9a-f]{6}00)\Z|(?:rgb|hsl)a?\(.*[,/]\s*0*(?:\.0*)?%?\s*\)\Z"
)
_FONT_SIZE: Final = re.compile(r"(?:\A|\s)([0-9]*\.?[0-9]+(?:px|r?em|pt|%)?)(?:\s*/\s*\S+)?\s+\S")


def name_what_hides(said: Mapping[str, str]) -> str | None:
    """Name what hides a text that keeps its place among the others, or return None.

    Args:
        said: the values of the element, by property.
    """
    is_placed = said.get("position") in {"absolute", "fixed"}
    if is_placed and _CLIPPED.match(said.get("clip", "")):
        return "clip"
    if said.get("content-visibility") == "hidden":
        return "content-visibility"
    if _INSET.match(said.get("clip-path", "")):
        return "clip-path"
    if is_placed and any(
        _FAR.match(said.get(side, "")) for side in ("left", "top", "right", "bottom")
    ):
        return "its position outside of the window"
    if _FAR_MOVE.search(said.get("transform", "")) or _FAR.match(
        said.get("translate", "").partition(" ")[0]
    ):
        return "its position outside of the window"
    for name in ("text-indent", "margin-left"):
        if _FAR.match(said.get(name, "")):
            return name
    if _NOTHING.match(said.get("opacity", "1")) or _UNSEEN_FILTER.search(said.get("filter", "")):
        return "opacity: 0"
    if _SHRUNK.search(said.get("transform", "")) or _NOTHING.match(said.get("scale", "1")):
        return "a size of nothing"
    return _find_small_box(said)


def _find_small_box(said: Mapping[str, str]) -> str | None:
    """Name a box so small that what it holds is cut off."""
    overflow = (
        f"{said.get('overflow', '')} {said.get('overflow-x', '')} {said.get('overflow-y', '')}"
    )
    if not {"hidden", "clip"} & set(overflow.split()):
        return None
    if all(_TINY.match(said.get(side, "")) for side in ("width", "height")):
        return "a size of 1 pixel"
    sides = ("height", "width", "max-height", "max-width")
    is_nothing = any(said.get(side) and _NOTHING.match(said[side]) for side in sides)
    return "a size of nothing" if is_nothing else None


def read_size(said: Mapping[str, str]) -> bool | None:
    """Return whether letters have any size; None where the outer size decides, since none or a relative one is said.

    Args:
        said: the values of the element, by property.
    """
    size = said.get("font-size")
    if size is None:
        found = _FONT_SIZE.search(said.get("font", ""))
        size = None if found is None else found[1]
    if size is None or size in {"inherit", "smaller", "larger"}:
        return None
    is_nothing = _NOTHING.match(size) is not None
    is_relative = size.endswith(("%", "em")) and not size.endswith("rem")
    return None if is_relative and not is_nothing else not is_nothing


def read_ink(said: Mapping[str, str]) -> bool | None:
    """Return whether letters have a colour of their own, or None where that is inherited.

    Args:
        said: the values of the element, by property.
    """
    color = "".join(said.get("color", "").split())
    if color in {"", "inherit", "currentcolor"}:
        return None
    if _INKLESS.match(color):
        clips = f"{said.get('background-clip', '')} {said.get('-webkit-background-clip', '')}"
        return "text" in clips
    ground = "".join(said.get("background-color", said.get("background", "")).split())
    return ground != color

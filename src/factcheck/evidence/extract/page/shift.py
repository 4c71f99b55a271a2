"""Say how a style sets words apart from the line beside them: raised, lowered, moved, or written backwards."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_LENGTH: Final = re.compile(
    r"(?P<sign>-)?(?P<digits>[0-9]*\.?[0-9]+)(?:px|r?em|ex|r?lh|ch|pt|pc|mm|cm|in|%)\Z"
)
_NOTHING: Final = re.compile(r"-?0*(?:\.0*)?[a-z%]*\Z")
_AS_IT_IS: Final = frozenset({"inherit", "initial", "unset", "revert", "normal", "none", "auto"})
_OWN_SIZES: Final = frozenset({*_AS_IT_IS, "100%", "1em"})
_NAMED: Final = {"super": 1, "text-top": 1, "sub": -1, "text-bottom": -1}
_GAPS: Final = tuple(
    f"{name}{side}" for name in ("margin", "padding")
    for side in ("", "-left", "-right", "-inline", "-inline-start", "-inline-end")
)  # fmt: skip
_MOVES: Final = ("top", "bottom", "left", "right")


def read_shift(said: Mapping[str, str]) -> int:
    """Return 1 for a text above its line, -1 for one below: by name, or by a length and a size.

    Args:
        said: the values of the element, by property.

    Returns:
        1, -1, or 0 for a text on its line.
    """
    align = said.get("vertical-align", "")
    if align in _NAMED:
        return _NAMED[align]
    position = f"{said.get('font-variant-position', '')} {said.get('font-variant', '')}".split()
    feature = said.get("font-feature-settings", "")
    if "super" in position or "sups" in feature:
        return 1
    if "sub" in position or "subs" in feature:
        return -1
    if "font-size" not in said and "font" not in said:
        return 0
    is_moved = said.get("position") == "relative"
    lengths = (
        (align, 1),
        (said.get("top", "") if is_moved else "", -1),
        (said.get("bottom", "") if is_moved else "", 1),
    )
    for value, direction in lengths:
        found = _LENGTH.match(value)
        if found is not None and found["digits"].strip("0."):
            return -direction if found["sign"] else direction
    return 0


def may_be_other_number(said: Mapping[str, str]) -> bool:
    """Return whether digits beside the text may be another number: it is moved, or of another size.

    Args:
        said: the values of the element, by property.
    """
    if said.get("vertical-align", "baseline") not in {*_AS_IT_IS, "baseline"}:
        return True
    if said.get("position", "static") in {"absolute", "fixed", "sticky"}:
        return True
    is_moved = said.get("position") == "relative" and any(_is_length(said, each) for each in _MOVES)
    return (
        is_moved
        or said.get("float", "none") not in _AS_IT_IS
        or said.get("font-size", "inherit") not in _OWN_SIZES
        or "font" in said
        or any(
            said.get(each, "none") not in _AS_IT_IS for each in ("transform", "translate", "scale")
        )
        or any(_is_length(said, each) for each in _GAPS)
    )


def is_turned_round(said: Mapping[str, str], direction: str) -> bool:
    """Return whether the letters are written from right to left, whatever they are.

    Args:
        said: the values of the element, by property.
        direction: what its attribute says, where its style says nothing.
    """
    is_forced = "override" in said.get("unicode-bidi", "")
    return is_forced and said.get("direction", direction.lower()) == "rtl"


def _is_length(said: Mapping[str, str], name: str) -> bool:
    return any(
        each not in _AS_IT_IS and _NOTHING.match(each) is None
        for each in said.get(name, "").split()
    )

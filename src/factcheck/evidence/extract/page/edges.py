"""The edges of inline elements: where a page sets words apart, digits on both sides are not one number."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element


class Edge(Enum):
    """How an inline element ends against its line."""

    NONE = "none"
    BOX = "a box of its own"
    JOINT = "set apart"


_BOXES: Final = frozenset(
    {
        "button",
        "iframe",
        "img",
        "input",
        "math",
        "meter",
        "progress",
        "q",
        "select",
        "svg",
        "textarea",
    }
)
"""What stands in the line as a box of its own, or in marks: digits on both sides are two numbers."""
_REPLACED: Final = frozenset({"audio", "canvas", "embed", "object", "video"})
"""Boxes whose content is shown only where they themselves cannot be."""
_IN_FORMULAS: Final = frozenset({"menclose", "mspace", "mtd", "mtr", "mlabeledtr", "mphantom"})
_STACKED: Final = frozenset({"mover", "mroot", "mmultiscripts", "msubsup", "munder", "munderover"})
"""Formulas whose parts but the first stand above, below or beside the line."""
_SIZED: Final = frozenset({"big", "font", "small"})


def find_edge(element: _Element, display: str | None, *, is_set_apart: bool) -> Edge:
    """Return how an element that is no block ends against its line.

    Args:
        element: one within a line.
        display: the value of `display` that its style says, or None.
        is_set_apart: whether its style moves it or sizes it, so that digits beside it may
            be another number.
    """
    tag = str(element.tag)
    parent = element.getparent()
    if tag in _BOXES or tag in _IN_FORMULAS or (display or "").startswith("inline-"):
        return Edge.BOX
    if parent is not None and parent.tag in _STACKED and parent.index(element) > 0:
        return Edge.BOX
    is_moved = tag == "tspan" and any(element.get(each) for each in ("x", "y", "dx", "dy"))
    if is_moved or is_set_apart or tag in _SIZED or "-" in tag:
        return Edge.JOINT
    return Edge.NONE


def find_edge_of_replaced(element: _Element) -> Edge:
    """Return how an element ends that is drawn without the words that it holds."""
    return Edge.BOX if element.tag in _REPLACED else Edge.NONE


def has_like_beside(element: _Element, neighbour: _Element | None) -> bool:
    """Return whether a neighbour is styled just as an element is, by a style of its own, and stands close to it.

    Args:
        element: the one that may be half of a pair.
        neighbour: the element before or behind it, or None.
    """
    if neighbour is None or element.get("class") is not None or element.get("style") is None:
        return False
    is_behind = neighbour.getprevious() is element
    is_close = not (element.tail if is_behind else neighbour.tail)
    return is_close and neighbour.tag == element.tag and neighbour.attrib == element.attrib


def find_wrapping(element: _Element, *, is_turned_round: bool) -> tuple[str, str]:
    """Return the signs that stand for how an element is drawn, before and behind it.

    Args:
        element: one within a line.
        is_turned_round: whether its style shows it from right to left.

    Returns:
        What stands before it and what stands behind it, both empty for most.
    """
    is_override = element.tag == "bdo" and element.get("dir", "").lower() == "rtl"
    if is_turned_round or is_override:
        return "\u202e", "\u202c"  # as Unicode says the same of plain text
    return ("√(", ")") if element.tag in {"msqrt", "mroot"} else ("", "")

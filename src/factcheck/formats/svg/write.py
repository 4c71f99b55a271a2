"""Elements as SVG text: no style, no class, no variable, so that every rasteriser draws the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape as escape_markup

from factcheck.formats.svg.elements import Box, Circle, Polygon, Stroke, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

    from factcheck.formats.svg.elements import Element, Point

FAMILY: Final = "DejaVu Sans, Verdana, sans-serif"


def write_svg(
    elements: Iterable[Element], width: int, height: int, title: str, description: str
) -> Iterator[str]:
    """Write a picture as an SVG document, a line an element.

    Args:
        elements: in the order in which they lie on each other.
        width: in pixels.
        height: in pixels.
        title: what the picture is of; readers of screens say it.
        description: the same at length.
    """
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">\n'
    )
    yield f"<title>{escape(title)}</title>\n<desc>{escape(description)}</desc>\n"
    for each in elements:
        yield f"{write_element(each)}\n"
    yield "</svg>\n"


def write_element(element: Element) -> str:
    """Write one element.

    Args:
        element: a shape or a text, with its places in pixels.
    """
    match element:
        case Text():
            weight = ' font-weight="700"' if element.is_bold else ""
            anchor = "" if element.anchor == "start" else f' text-anchor="{element.anchor}"'
            return (
                f'<text x="{format_number(element.x)}" y="{format_number(element.y)}" font-family="{FAMILY}" '
                f'font-size="{element.size}"{weight}{anchor} fill="{element.colour}">'
                f"{escape(element.text)}</text>"
            )
        case Box():
            radius = f' rx="{element.radius}"' if element.radius else ""
            opacity = "" if element.opacity == 1 else f' fill-opacity="{element.opacity}"'
            return (
                f'<rect x="{format_number(element.x)}" y="{format_number(element.y)}" width="{format_number(element.width)}" '
                f'height="{format_number(element.height)}"{radius} fill="{element.fill}"{opacity}/>'
            )
        case Stroke():
            dash = f' stroke-dasharray="{element.dash}"' if element.dash else ""
            return (
                f'<polyline points="{_format_points(element.points)}" fill="none" stroke="{element.colour}" '
                f'stroke-width="{element.width}"{dash}/>'
            )
        case Polygon():
            return (
                f'<polygon points="{_format_points(element.points)}" fill="{element.fill}" '
                f'stroke="{element.colour}" stroke-width="2.5"/>'
            )
        case Circle():
            return (
                f'<circle cx="{format_number(element.x)}" cy="{format_number(element.y)}" r="{format_number(element.radius)}" '
                f'fill="{element.fill}" stroke="{element.colour}" stroke-width="2.5"/>'
            )


def format_number(value: Decimal) -> str:
    """Return a coordinate in pixels, to a tenth of one.

    Args:
        value: in pixels.
    """
    text = f"{value:.1f}"
    return text.removesuffix(".0")


def _format_points(points: Iterable[Point]) -> str:
    return " ".join(f"{format_number(x)},{format_number(y)}" for x, y in points)


def escape(text: str) -> str:
    """Escape what XML and HTML read otherwise in a text, and show what they cannot hold by its code point.

    Args:
        text: of a record or of ours.
    """
    return escape_markup(
        "".join(each if _is_allowed(each) else f"\\u{ord(each):04x}" for each in text)
    )


def _is_allowed(character: str) -> bool:
    """Return whether XML 1.0 allows a character, and nobody is misled by it."""
    return character.isprintable() or character in "\n\u00a0"

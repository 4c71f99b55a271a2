"""A sheet on which a picture is drawn from top to bottom: elements so far, and how far down it is filled."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.formats.svg.elements import Box, Text
from factcheck.formats.svg.font import wrap

if TYPE_CHECKING:
    from factcheck.formats.svg.colours import Scheme
    from factcheck.formats.svg.elements import Element


class Sheet:
    """What is drawn so far.

    Attributes:
        width: in pixels.
        scheme: the colours.
        elements: in the order in which they are painted.
        y: where the next thing begins.
    """

    def __init__(self, width: int, scheme: Scheme) -> None:
        self.width = Decimal(width)
        self.scheme = scheme
        self.elements: list[Element] = []
        self.y = Decimal(0)

    def add(self, *elements: Element) -> None:
        """Paint elements over what is there."""
        self.elements.extend(elements)

    def write(
        self,
        text: str,
        x: Decimal,
        y: Decimal,
        width: Decimal,
        size: int,
        colour: str,
        *,
        is_bold: bool = False,
        anchor: str = "start",
    ) -> Decimal:
        """Write a text that wraps, and return where the line below it begins.

        Args:
            text: what to write.
            x: its left edge, or its middle or right edge as `anchor` says.
            y: the top of its first line.
            width: of its lines at most.
            size: of the font.
            colour: of the letters.
            is_bold: whether it is bold.
            anchor: start, middle or end.
        """
        for line in wrap(text, width, size, is_bold=is_bold):
            self.add(Text(x, y + size, line, size, colour, is_bold, anchor))
            y += measure_line(size)
        return y

    def fill(self, start: int, x: Decimal, y: Decimal, width: Decimal, height: Decimal) -> None:
        """Paint a panel behind everything that was painted since `start`.

        Args:
            start: how many shapes lay on the sheet when the panel began.
            x: the left edge, in pixels.
            y: the upper edge, in pixels from the top.
            width: in pixels.
            height: in pixels.
        """
        self.elements.insert(start, Box(x, y, width, height, self.scheme.panel, 6))


def measure_line(size: int) -> Decimal:
    """Return how far lines of a size lie apart, in pixels.

    Args:
        size: of the letters, in pixels.
    """
    return Decimal(size * 13 // 10 + 1)

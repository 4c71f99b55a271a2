"""What an SVG picture consists of: texts, boxes, strokes, polygons and circles, each with its bounds."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from factcheck.formats.svg.font import measure
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

Point: TypeAlias = tuple[Decimal, Decimal]
Bounds: TypeAlias = tuple[Decimal, Decimal, Decimal, Decimal]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `y` is its baseline, `anchor` start, middle or end."""

    x: Decimal
    y: Decimal
    text: str
    size: int
    colour: str
    is_bold: bool = False
    anchor: str = "start"

    @property
    def bounds(self) -> Bounds:
        """The box of its letters."""
        width = measure(self.text, self.size, is_bold=self.is_bold)
        shift = {"start": Decimal(0), "middle": width / 2, "end": width}[self.anchor]
        left = self.x - shift
        return (
            left,
            self.y - Decimal(self.size) * 3 / 4,
            left + width,
            self.y + Decimal(self.size) / 4,
        )


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle; `opacity` is 1 unless an amount fades."""

    x: Decimal
    y: Decimal
    width: Decimal
    height: Decimal
    fill: str
    radius: int = 0
    opacity: Decimal = Decimal(1)
    is_mark: bool = False

    @property
    def bounds(self) -> Bounds:
        """The rectangle."""
        return self.x, self.y, self.x + self.width, self.y + self.height


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points; `dash` is empty for a solid one."""

    points: tuple[Point, ...]
    colour: str
    width: Decimal
    dash: str = ""
    is_mark: bool = True

    @property
    def bounds(self) -> Bounds:
        """The box of its points."""
        return _measure_bounds(self.points)


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed shape."""

    points: tuple[Point, ...]
    fill: str
    colour: str
    is_mark: bool = True

    @property
    def bounds(self) -> Bounds:
        """The box of its corners."""
        return _measure_bounds(self.points)


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle."""

    x: Decimal
    y: Decimal
    radius: Decimal
    fill: str
    colour: str
    is_mark: bool = True

    @property
    def bounds(self) -> Bounds:
        """The square around it."""
        return (
            self.x - self.radius,
            self.y - self.radius,
            self.x + self.radius,
            self.y + self.radius,
        )


Element: TypeAlias = Text | Box | Stroke | Polygon | Circle


def _measure_bounds(points: Sequence[Point]) -> Bounds:
    across, down = [x for x, _ in points], [y for _, y in points]
    return min(across), min(down), max(across), max(down)

"""Marks and lines as elements: the shape says the basis, the end of a line what is known of it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.charts.picture import End, LineKind, Shape
from factcheck.formats.svg.elements import Box, Circle, Polygon, Stroke

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.charts.axis import Axis
    from factcheck.charts.picture import AxisLine, Mark
    from factcheck.formats.svg.elements import Element

_WIDTH: Final = Decimal("2.5")
_HATCH: Final = Decimal("1.5")
_RADIUS: Final = Decimal(6)
_DAYS: Final = frozenset({LineKind.DAYS, LineKind.DAYS_ABOUT, LineKind.MOMENT})
_FADING: Final = (Decimal("0.55"), Decimal("0.3"), Decimal("0.12"))
_LEAST: Final = Decimal(16)
"""Printed precision that is narrower than this many pixels is said in words alone."""
_BELOW: Final = {
    LineKind.CONVENTION: Decimal(12),
    LineKind.PRINTED: Decimal(12),
    LineKind.MARGIN: Decimal(12),
    LineKind.MOMENT: Decimal(18),
}
"""How far below its mark a line lies; all others lie at its height."""
_SHORTEST: Final = Decimal(6)
_SHORTEST_DOTTED: Final = Decimal(15)
"""Days are drawn at least this wide, or nobody sees them; those that are dotted and have no mark need more."""


def draw_mark(
    mark: Mark, axis: Axis, left: Decimal, width: Decimal, y: Decimal, colour: str, ground: str
) -> Iterator[Element]:
    """Draw one figure on its axis.

    Args:
        mark: the figure.
        axis: of its panel.
        left: where the axis begins, in pixels.
        width: how long it is.
        y: the middle of the mark.
        colour: of its side.
        ground: the colour behind it, with which hollow shapes are filled.
    """
    for line in mark.lines:
        low = left if line.low is None else left + axis.place(line.low) * width
        high = left + width if line.high is None else left + axis.place(line.high) * width
        is_alone = line.kind is LineKind.DAYS_ABOUT and mark.at is None
        least = _SHORTEST_DOTTED if is_alone else _SHORTEST
        if line.kind in _DAYS and high - low < least:
            low, high = (low + high - least) / 2, (low + high + least) / 2
        lower = y + _BELOW.get(line.kind, 0)
        if line.kind is LineKind.PRINTED and high - low < _LEAST:
            continue
        if line.kind is LineKind.PART:
            whole = left + axis.place(axis.ticks[-1].at) * width
            yield from _draw_part(line, (low, high, whole, left + width), y, colour)
            continue
        yield from draw_line(line, low, high, lower, colour)
    if mark.at is not None:
        fill = ground if mark.is_replaced else None
        yield from draw_shape(
            mark.shape, left + axis.place(mark.at) * width, y, colour, ground, fill
        )


def draw_shape(
    shape: Shape, x: Decimal, y: Decimal, colour: str, ground: str, fill: str | None = None
) -> Iterator[Element]:
    """Draw the shape of a basis; `fill` is what a replaced one is filled with.

    Args:
        shape: which basis, or what else the mark says.
        x: of its middle, in pixels.
        y: of its middle, in pixels from the top.
        colour: of its outline.
        ground: the colour of what it lies on, which fills hollow shapes.
        fill: what a replaced one is filled with; its own colour if omitted.
    """
    r = _RADIUS
    match shape:
        case Shape.ACTUAL:
            yield Circle(x, y, r, fill or colour, colour)
        case Shape.ESTIMATE:
            yield Circle(x, y, r - 1, ground, colour)
        case Shape.PROJECTION:
            corners = ((x, y - r - 1), (x + r + 1, y), (x, y + r + 1), (x - r - 1, y))
            yield Polygon(corners, ground, colour)
        case Shape.PROPOSAL:
            s = r - 1
            yield Polygon(
                ((x - s, y - s), (x + s, y - s), (x + s, y + s), (x - s, y + s)), ground, colour
            )
        case Shape.REQUIREMENT:
            yield Stroke(((x, y), (x, y + 10)), colour, _WIDTH)
            yield Polygon(
                ((x - r, y - r - 1), (x + r, y - r - 1), (x, y + 2)), fill or colour, colour
            )
        case Shape.NOT_STATED:
            yield Stroke(((x, y - r - 1), (x, y + r + 1)), colour, _WIDTH)
        case Shape.WORDS:
            s = r - 1
            yield Circle(x, y, r, ground, ground)  # or the dots of an uncertain day smudge it
            yield Stroke(((x - s, y - s), (x + s, y + s)), colour, _WIDTH)
            yield Stroke(((x - s, y + s), (x + s, y - s)), colour, _WIDTH)
        case Shape.COMPUTED:
            s = r + 1
            corners = ((x - s, y - s), (x + s, y - s), (x + s, y + s), (x - s, y + s))
            yield Polygon(corners, ground, colour)
            for shift in (
                -s,
                Decimal(0),
                s,
            ):  # hatched by hand: a pattern has an address, which no picture may
                low, high = max(-s, shift - s), min(s, shift + s)
                yield Stroke(
                    ((x + low, y + shift - low), (x + high, y + shift - high)), colour, _HATCH
                )


def draw_line(
    line: AxisLine, low: Decimal, high: Decimal, y: Decimal, colour: str
) -> Iterator[Element]:
    """Draw a line from one place to another, with its ends.

    Args:
        line: what it says, and how it ends.
        low: where it begins, in pixels.
        high: where it ends, in pixels.
        y: its height, in pixels from the top.
        colour: of the line.
    """
    if line.kind is LineKind.VAGUE:
        third = (high - low) / 3
        for place, opacity in enumerate(_FADING):
            yield Box(
                low + third * place, y - 7, third, Decimal(14), colour, 0, opacity, is_mark=True
            )
        return
    width, dash = _STYLES[line.kind]
    if End.ARROW in {line.low_end, line.high_end}:
        width = min(width, _WIDTH)  # or the bar hides the head of the arrow
    yield Stroke(((low, y), (high, y)), colour, width, dash)
    yield from _draw_end(line.low_end, low, y, 1, colour)
    yield from _draw_end(line.high_end, high, y, -1, colour)


def _draw_end(end: End, x: Decimal, y: Decimal, inward: int, colour: str) -> Iterator[Element]:
    match end:
        case End.CAP:
            yield Stroke(((x, y - 5), (x, y + 5)), colour, _WIDTH)
        case End.SQUARE:
            arm = x + 4 * inward
            yield Stroke(((arm, y - 8), (x, y - 8), (x, y + 8), (arm, y + 8)), colour, _WIDTH)
        case End.ROUND:
            bow = ((5, -8), (2, -6), (0, -3), (0, 3), (2, 6), (5, 8))
            yield Stroke(tuple((x + dx * inward, y + dy) for dx, dy in bow), colour, _WIDTH)
        case End.ARROW:
            arm = x + 7 * inward
            yield Stroke(((arm, y - 5), (x, y), (arm, y + 5)), colour, _WIDTH)
        case End.NONE:
            pass


def _draw_part(
    line: AxisLine, places: tuple[Decimal, Decimal, Decimal, Decimal], y: Decimal, colour: str
) -> Iterator[Element]:
    """Draw a whole as a bar of which a part is filled; an open whole ends dashed."""
    low, high, whole, edge = places
    assert line.kind is LineKind.PART
    yield Box(low, y - 6, high - low, Decimal(12), colour, is_mark=True)
    yield Stroke(((low, y - 6), (whole, y - 6)), colour, Decimal("1.5"))
    yield Stroke(((low, y + 6), (whole, y + 6)), colour, Decimal("1.5"))
    if edge > whole:
        yield Stroke(((whole, y - 6), (edge, y - 6)), colour, Decimal("1.5"), "5 4")
        yield Stroke(((whole, y + 6), (edge, y + 6)), colour, Decimal("1.5"), "5 4")
    else:
        yield Stroke(((whole, y - 6), (whole, y + 6)), colour, Decimal("1.5"))


_STYLES: Final = {
    LineKind.PRINTED: (Decimal(2), ""),
    LineKind.CONVENTION: (Decimal("2.5"), "3 3"),
    LineKind.MARGIN: (Decimal(2), ""),
    LineKind.RANGE: (Decimal(5), ""),
    LineKind.OPEN: (Decimal("2.5"), "10 5"),
    LineKind.DAYS: (Decimal(8), ""),
    LineKind.DAYS_ABOUT: (Decimal(4), "3 3"),
    LineKind.MOMENT: (Decimal(5), ""),
}
"""How thick each kind of line is, and how it is dashed."""

"""The key: the shapes and lines that occur in a picture, and no others."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.charts.axis import Axis, AxisKind, Tick
from factcheck.charts.key import LINE_WORDS, SHAPE_WORDS
from factcheck.charts.picture import AxisLine, End, LineKind, Mark, Shape
from factcheck.formats.svg.elements import Text
from factcheck.formats.svg.font import measure
from factcheck.formats.svg.shapes import draw_line, draw_mark, draw_shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.charts.picture import Picture
    from factcheck.formats.svg.elements import Element
    from factcheck.formats.svg.sheet import Sheet

_SAMPLE: Final = Decimal(34)


def draw_key(sheet: Sheet, picture: Picture, left: Decimal, width: Decimal) -> None:
    """Draw the key of a picture, in as many rows as it needs.

    Args:
        sheet: the drawing so far, with the place from which it goes on.
        picture: the picture, of which only what it shows stands in the key.
        left: the left edge, in pixels.
        width: in pixels.
    """
    scheme = sheet.scheme
    colour = scheme.sides["c"]
    x, y = left, sheet.y + 10
    shapes = dict.fromkeys(mark.shape for mark in picture.drawn_marks if mark.at is not None)
    lines = dict.fromkeys(
        line.kind for mark in picture.drawn_marks for line in mark.lines if _is_seen(line, picture)
    )
    entries: list[tuple[str, Shape | None, LineKind | None]] = [
        *((SHAPE_WORDS[each], each, None) for each in shapes),
        *((LINE_WORDS[each], None, each) for each in lines),
    ]
    for words, shape, kind in entries:
        sample = Decimal(14) if shape is not None else _SAMPLE
        needed = sample + 8 + measure(words, 12)
        if x > left and x + needed > left + width:
            x, y = left, y + 22
        if shape is not None:
            sheet.add(*draw_shape(shape, x + 7, y + 8, colour, scheme.page))
        if kind is not None:
            sheet.add(*_draw_sample(kind, x, y + 8, colour, scheme.page))
        sheet.add(Text(x + sample + 6, y + 12, words, 12, scheme.muted))
        x += needed + 18
    if entries:
        sheet.y = y + 24


def _is_seen(line: AxisLine, picture: Picture) -> bool:
    """Return whether a line is drawn somewhere; most printed precision is said in words alone."""
    if line.kind is not LineKind.PRINTED:
        return True
    axes = (
        panel.axis
        for section in picture.all_sections
        for panel in section.panels
        if any(line in mark.lines for lane in panel.all_lanes for mark in lane.marks)
    )
    assert line.low is not None
    assert line.high is not None
    return any(
        axis and axis.place(line.high) - axis.place(line.low) > Decimal("0.06") for axis in axes
    )


def _draw_sample(
    kind: LineKind, x: Decimal, y: Decimal, colour: str, ground: str
) -> Iterator[Element]:
    low_end, high_end = LINE_ENDS.get(kind, (End.NONE, End.NONE))
    if kind is LineKind.PART:
        axis = Axis(AxisKind.PART, "", Decimal(0), Decimal(5), (Tick(Decimal(5), ""),))
        part = Mark("", "", Shape.ACTUAL, None, (AxisLine(kind, Decimal(0), Decimal(2)),))
        yield from draw_mark(part, axis, x, _SAMPLE - 4, y, colour, ground)
    else:
        line = AxisLine(kind, Decimal(0), Decimal(1), low_end, high_end)
        yield from draw_line(line, x, x + _SAMPLE - 4, y, colour)


LINE_ENDS: Final = {
    LineKind.OPEN: (End.ROUND, End.ARROW),
    LineKind.RANGE: (End.CAP, End.CAP),
    LineKind.MARGIN: (End.CAP, End.CAP),
    LineKind.PRINTED: (End.CAP, End.CAP),
}

"""One panel: the words of its kind, a row a figure, and below them the axis that they share."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.charts.axis import AxisKind
from factcheck.charts.picture import Shape
from factcheck.formats.svg.elements import Stroke, Text
from factcheck.formats.svg.labels import place_labels
from factcheck.formats.svg.shapes import draw_mark
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.charts.axis import Axis
    from factcheck.charts.picture import Lane, Mark, Panel
    from factcheck.formats.svg.sheet import Sheet

_NARROW: Final = 560
"""Below this width a row is stacked: words above, strip below."""
_PADDING: Final = Decimal(14)
_LEAST_ROW: Final = Decimal(36)
_CHANGE_ROW: Final = Decimal(46)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the parts of a row stand, in pixels.

    Attributes:
        name: the left edge of the names.
        name_width: how wide names may be.
        strip: where the axis begins.
        strip_width: how long it is.
        value: the left edge of the values.
        value_width: how wide values may be.
        is_stacked: whether the strip lies below the words.
    """

    name: Decimal
    name_width: Decimal
    strip: Decimal
    strip_width: Decimal
    value: Decimal
    value_width: Decimal
    is_stacked: bool


def draw_panel(sheet: Sheet, panel: Panel, left: Decimal, width: Decimal) -> None:
    """Draw a panel at the sheet's place, and move the place below it.

    Args:
        sheet: the drawing so far, with the place from which it goes on.
        panel: the figures of one kind.
        left: the left edge, in pixels.
        width: in pixels.
    """
    start, top = len(sheet.elements), sheet.y
    columns = _place_columns(panel, left, width)
    y = top + 10
    if panel.kind:
        kind = " · ".join(panel.kind)
        y = sheet.write(kind, left + _PADDING, y, width - 2 * _PADDING, 12, sheet.scheme.muted) + 6
    y = _draw_lanes(sheet, panel, panel.lanes, columns, y)
    if panel.unclear:
        rule = ((left + _PADDING, y), (left + width - _PADDING, y))
        sheet.add(Stroke(rule, sheet.scheme.muted, Decimal(1), "4 4", is_mark=False))
        y = (
            sheet.write(
                panel.doubt, left + _PADDING, y + 6, width - 2 * _PADDING, 12, sheet.scheme.muted
            )
            + 6
        )
        y = _draw_lanes(sheet, panel, panel.unclear, columns, y)
    if panel.axis is not None:
        y = draw_axis(sheet, panel.axis, columns.strip, columns.strip_width, y)
    if panel.answer:
        y = sheet.write(
            panel.answer,
            left + _PADDING,
            y + 4,
            width - 2 * _PADDING,
            12,
            sheet.scheme.ink,
            is_bold=True,
        )
    sheet.fill(start, left, top, width, y + 8 - top)
    sheet.y = y + 8


def draw_axis(sheet: Sheet, axis: Axis, left: Decimal, width: Decimal, y: Decimal) -> Decimal:
    """Draw an axis with the labels that find room, and return where the line below it begins.

    Args:
        sheet: the drawing so far.
        axis: of one kind of figure; it places a number between 0 and 1.
        left: the left edge, in pixels.
        width: in pixels.
        y: the height of the axis, in pixels from the top.
    """
    colour = sheet.scheme.muted
    for low, high in axis.stretches:
        ends = ((left + axis.place(low) * width, y), (left + axis.place(high) * width, y))
        sheet.add(Stroke(ends, colour, Decimal(1), is_mark=False))
    for at, label in place_labels(axis, width):
        sheet.add(Text(left + at, y + 16, label, 11, colour, anchor="middle"))
    below = y + 22
    for cut in axis.cuts:
        at = left + axis.place(cut.middle) * width
        for x in (at - 3, at + 3):
            sheet.add(
                Stroke(((x - 3, y + 6), (x + 3, y - 6)), colour, Decimal("1.5"), is_mark=False)
            )
    if axis.cuts:
        words = " · ".join(f"// {cut.words}" for cut in axis.cuts)
        below = sheet.write(words, left + width / 2, below, width, 11, colour, anchor="middle")
    if axis.end:
        sheet.add(Text(left + width, below + 11, axis.end, 11, colour, anchor="end"))
        below += 16
    return below


def _place_columns(panel: Panel, left: Decimal, width: Decimal) -> Columns:
    inner = width - 2 * _PADDING
    name = left + _PADDING
    if panel.axis is None:
        values = inner / 2 if width < _NARROW else inner * 26 / 100
        value = name + inner - values
        return Columns(name, inner - values - 24, name, values, value, values, is_stacked=False)
    if width < _NARROW:
        half = inner / 2
        return Columns(name, half - 8, name + 14, inner - 34, name + half, half, is_stacked=True)
    has_statements = any(
        mark.shape is Shape.WORDS for lane in panel.all_lanes for mark in lane.marks
    )
    names, values = inner * 30 / 100, inner * 26 / 100
    if has_statements:  # which are longer than any name
        names, values = inner * 26 / 100, inner * 36 / 100
    strip = name + names + 16
    strip_width = inner - names - values - 52
    return Columns(
        name, names, strip, strip_width, strip + strip_width + 36, values, is_stacked=False
    )


def _draw_lanes(
    sheet: Sheet, panel: Panel, lanes: Iterable[Lane], columns: Columns, y: Decimal
) -> Decimal:
    start, top = len(sheet.elements), y
    grids: list[tuple[Decimal, Decimal]] = []
    claim = None
    for lane in lanes:
        begin = y
        is_again = (
            lane.claim == claim
        )  # of several figures of one claim the first says who said them
        y = _draw_lane(sheet, panel.axis, lane, columns, y, grids, is_again=is_again)
        claim = lane.claim
        if not columns.is_stacked:
            grids.append((begin, y))
    if panel.axis is not None and y > top:
        for upper, lower in grids if columns.is_stacked else [(top, y)]:
            for tick in panel.axis.ticks:
                if panel.axis.kind is AxisKind.PART:
                    continue
                x = columns.strip + panel.axis.place(tick.at) * columns.strip_width
                line = Stroke(
                    ((x, upper), (x, lower)), sheet.scheme.rule, Decimal(1), is_mark=False
                )
                sheet.elements.insert(start, line)
            for cut in panel.axis.cuts:
                x = columns.strip + panel.axis.place(cut.middle) * columns.strip_width
                line = Stroke(
                    ((x, upper), (x, lower)), sheet.scheme.muted, Decimal(1), "2 4", is_mark=False
                )
                sheet.elements.insert(start, line)
    return y


def _draw_lane(
    sheet: Sheet,
    axis: Axis | None,
    lane: Lane,
    columns: Columns,
    y: Decimal,
    grids: list[tuple[Decimal, Decimal]],
    *,
    is_again: bool,
) -> Decimal:
    colour, muted = sheet.scheme.sides[lane.side], sheet.scheme.muted
    below = y
    if not is_again:
        below = sheet.write(lane.who, columns.name, y, columns.name_width, 13, colour, is_bold=True)
        below = sheet.write(lane.said, columns.name, below, columns.name_width, 12, muted)
    right = y
    for mark in lane.marks:
        right = _write_value(sheet, lane, mark, columns, right, colour)
    lower = max(below, right)
    height = _CHANGE_ROW if lane.is_change or lane.has_moment else _LEAST_ROW
    if axis is None:
        return lower + 8
    if columns.is_stacked:
        middle = lower + 16
        grids.append((lower + 2, lower + height))
        end = lower + height + 8
    else:
        middle = y + 15
        end = max(lower + 8, y + height)
    _draw_marks(sheet, axis, lane, columns, middle, colour)
    return end


def _write_value(
    sheet: Sheet, lane: Lane, mark: Mark, columns: Columns, y: Decimal, colour: str
) -> Decimal:
    if lane.is_change:
        way = lane.name_end(mark)
        y = sheet.write(way, columns.value, y, columns.value_width, 12, sheet.scheme.muted)
    y = sheet.write(mark.value, columns.value, y, columns.value_width, 14, colour, is_bold=True)
    for each in lane.list_words(mark):
        y = sheet.write(each, columns.value, y, columns.value_width, 12, sheet.scheme.muted)
    return y


def _draw_marks(
    sheet: Sheet, axis: Axis, lane: Lane, columns: Columns, middle: Decimal, colour: str
) -> None:
    places = []
    for mark in lane.marks:
        sheet.add(
            *draw_mark(
                mark, axis, columns.strip, columns.strip_width, middle, colour, sheet.scheme.panel
            )
        )
        if mark.at is not None:
            places.append(columns.strip + axis.place(mark.at) * columns.strip_width)
    if lane.is_change and len(places) == 2:
        sheet.add(*draw_arrow(places[0], places[1], middle, colour))


def draw_arrow(start: Decimal, end: Decimal, y: Decimal, colour: str) -> Iterable[Stroke]:
    """Draw an arrow between two marks, where there is room between them.

    Args:
        start: the middle of the mark at which it starts, in pixels.
        end: that of the other, to the left or right of it.
        y: the height of both, in pixels from the top.
        colour: of the arrow.
    """
    way = 1 if end > start else -1
    tail, tip = start + 10 * way, end - 11 * way
    if (tip - tail) * way < 8:
        return
    yield Stroke(((tail, y), (tip, y)), colour, Decimal(2))
    yield Stroke(((tip - 6 * way, y - 5), (tip, y), (tip - 6 * way, y + 5)), colour, Decimal(2))

"""The strip of one lane for a table on a page: places in percent, colours by class; and what stands below strips.

It says nothing that its row does not say in words, and so it is hidden from screen readers.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from factcheck.charts.axis import AxisKind
from factcheck.charts.picture import End, LineKind, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.charts.axis import Axis
    from factcheck.charts.picture import AxisLine, Lane, Mark

_ZERO: Final = Decimal(0)
_LEAST: Final = Decimal("0.06")
"""Printed precision narrower than this share of the axis is said in words alone."""
_OVERLAID: Final = frozenset(
    {LineKind.CONVENTION, LineKind.PRINTED, LineKind.MARGIN, LineKind.MOMENT}
)


def draw_strip(lane: Lane, axis: Axis | None) -> str:
    """Return the marks of a lane as an inline SVG; empty where there is nothing to draw.

    Args:
        lane: its side is a class of the row or card around the strip.
        axis: of its panel.
    """
    if axis is None or not any(mark.is_drawn for mark in lane.marks):
        return ""
    parts = [*_draw_grid(axis)]
    for mark in lane.marks:
        parts.extend(_draw_mark(mark, axis))
    if lane.is_change:
        parts.extend(_draw_arrow(lane, axis))
    return f'<svg class="strip" aria-hidden="true" focusable="false">{"".join(parts)}</svg>'


def draw_scale(axis: Axis, least: Decimal = _ZERO) -> str:
    """Return the labels of an axis as an inline SVG, to stand below the strips that are drawn on it.

    Args:
        axis: of the strips.
        least: how far two labels stand apart at least, as a share of the axis; one that would stand nearer is omitted.
    """
    places: list[tuple[Decimal, str]] = []
    for tick in axis.ticks:
        place = axis.place(tick.at)
        if places:
            letters = Decimal(len(places[-1][1]) + len(tick.label))
            if place - places[-1][0] < max(least, _LETTER * letters / 2):
                continue
        places.append((place, tick.label))
    if axis.end:
        places = [*places[:-1], (places[-1][0], f"{places[-1][1]} {axis.end}")]
    labels = "".join(
        f'<text x="{_format_percent(place)}" y="13" text-anchor="{_select_anchor(place)}">{escape(label)}</text>'
        for place, label in places
    )
    return f'<svg class="scale" aria-hidden="true" focusable="false">{labels}</svg>'


_LETTER: Final = Decimal("0.022")
"""How much of the narrowest scale, that of a card on a phone, a letter takes."""


def _select_anchor(place: Decimal) -> str:
    if place < _NEAR_EDGE:
        return "start"
    return "end" if place > 1 - _NEAR_EDGE else "middle"


_NEAR_EDGE: Final = Decimal("0.05")
"""Within it a label would stand out over the edge."""


def draw_bracket(axis: Axis, one: Decimal, other: Decimal) -> str:
    """Return a bracket from one number to another; empty where they lie too near to see it.

    Args:
        axis: the axis of the strip.
        one: a number, at full scale.
        other: the other, lower or higher.
    """
    low, high = sorted((axis.place(one), axis.place(other)))
    if high - low < _NEAR_EDGE / 2:
        return ""
    left, right = _format_percent(low), _format_percent(high)
    lines = "".join(
        f'<line x1="{first}" x2="{last}" y1="{top}" y2="{bottom}"/>'
        for first, last, top, bottom in (
            (left, right, 9, 9),
            (left, left, 2, 9),
            (right, right, 2, 9),
        )
    )
    return f'<svg class="bracket" aria-hidden="true" focusable="false">{lines}</svg>'


def is_worth_a_strip(lane: Lane, axis: Axis) -> bool:
    """Return whether the strip of a lane that stands alone says more than its number does.

    Args:
        lane: one figure, or the two ends of a change.
        axis: on which it is drawn.
    """
    return lane.is_change or any(
        line.kind is not LineKind.PRINTED or _is_wide(line, axis)
        for mark in lane.marks
        for line in mark.lines
    )


def _is_wide(line: AxisLine, axis: Axis) -> bool:
    if line.low is None or line.high is None:
        return True
    return axis.place(line.high) - axis.place(line.low) >= _LEAST


def _draw_grid(axis: Axis) -> Iterator[str]:
    if axis.kind is not AxisKind.PART:
        for tick in axis.ticks:
            x = _format_percent(axis.place(tick.at))
            yield f'<line class="g" x1="{x}" x2="{x}" y1="0" y2="26"/>'
    for cut in axis.cuts:
        strokes = "".join(f'<polyline class="ax" points="{x},0 {x},26"/>' for x in (-2, 2))
        yield _place_shape(axis.place(cut.middle), strokes)
    yield '<line class="ax" x1="0%" x2="100%" y1="26" y2="26"/>'


def _draw_mark(mark: Mark, axis: Axis) -> Iterator[str]:
    for line in mark.lines:
        low = Decimal(0) if line.low is None else axis.place(line.low)
        high = Decimal(1) if line.high is None else axis.place(line.high)
        if line.kind is not LineKind.PRINTED or high - low >= _LEAST:
            yield from _draw_line(line, low, high, axis)
    if mark.at is not None:
        yield _place_shape(
            axis.place(mark.at),
            _REPLACED if mark.is_replaced and mark.shape is Shape.ACTUAL else _SHAPES[mark.shape],
        )


def _draw_line(line: AxisLine, low: Decimal, high: Decimal, axis: Axis) -> Iterator[str]:
    if line.kind is LineKind.VAGUE:
        third = (high - low) / 3
        for step, opacity in enumerate(("0.55", "0.3", "0.12")):
            x, width = _format_percent(low + third * step), _format_percent(third)
            yield f'<rect class="f" x="{x}" width="{width}" y="5" height="14" fill-opacity="{opacity}"/>'
        return
    if line.kind is LineKind.PART:
        whole = axis.place(axis.ticks[-1].at)
        yield f'<rect class="f" x="0%" width="{_format_percent(high)}" y="6" height="12"/>'
        for edge in (6, 18):
            ends = f'y1="{edge}" y2="{edge}"'
            yield f'<line class="st thin" x1="0%" x2="{_format_percent(whole)}" {ends}/>'
            if whole < 1:
                yield f'<line class="st thin open" x1="{_format_percent(whole)}" x2="100%" {ends}/>'
        return
    y = 22 if line.kind in _OVERLAID else 12
    style = _STYLES.get(line.kind, "st")
    yield f'<line class="{style}" x1="{_format_percent(low)}" x2="{_format_percent(high)}" y1="{y}" y2="{y}"/>'
    for end, place, inward in ((line.low_end, low, 1), (line.high_end, high, -1)):
        if end is not End.NONE:
            points = " ".join(f"{dx * inward},{dy + y - 12}" for dx, dy in _ENDS[end])
            yield _place_shape(place, f'<polyline class="st thin" points="{points}"/>')


def _draw_arrow(lane: Lane, axis: Axis) -> Iterator[str]:
    start, end = lane.marks[0].at, lane.marks[-1].at
    if start is None or end is None:
        return
    low, high = axis.place(start), axis.place(end)
    if abs(high - low) < _LEAST:
        return
    way = 1 if high > low else -1
    gap = Decimal("0.05") * way
    yield f'<line class="st thin" x1="{_format_percent(low + gap)}" x2="{_format_percent(high - gap)}" y1="12" y2="12"/>'
    yield _place_shape(
        high - gap, f'<polyline class="st thin" points="{-6 * way},7 0,12 {-6 * way},17"/>'
    )


def _place_shape(place: Decimal, shape: str) -> str:
    return f'<svg x="{_format_percent(place)}" overflow="visible">{shape}</svg>'


def _format_percent(place: Decimal) -> str:
    return f"{place * 100:.2f}".rstrip("0").rstrip(".") + "%"


_SHAPES: Final = {
    Shape.ACTUAL: '<circle class="f" cx="0" cy="12" r="6"/>',
    Shape.ESTIMATE: '<circle class="hol" cx="0" cy="12" r="5"/>',
    Shape.PROJECTION: '<polygon class="hol" points="0,5 7,12 0,19 -7,12"/>',
    Shape.PROPOSAL: '<rect class="hol" x="-5" y="7" width="10" height="10"/>',
    Shape.REQUIREMENT: '<polyline class="st" points="0,12 0,22"/><polygon class="f" points="-6,5 6,5 0,14"/>',
    Shape.NOT_STATED: '<polyline class="st" points="0,5 0,19"/>',
    Shape.COMPUTED: '<rect class="hol" x="-6" y="6" width="12" height="12"/><polyline class="st thin" points="-6,18 6,6"/>',
    Shape.WORDS: '<polyline class="st" points="-5,7 5,17"/><polyline class="st" points="-5,17 5,7"/>',
}
_REPLACED: Final = '<circle class="hol" cx="0" cy="12" r="6"/>'
_STYLES: Final = {
    LineKind.CONVENTION: "st thin conv",
    LineKind.DAYS_ABOUT: "st conv",
    LineKind.OPEN: "st open",
    LineKind.PRINTED: "st thin",
    LineKind.MARGIN: "st thin",
}
_ENDS: Final = {
    End.CAP: ((0, 7), (0, 17)),
    End.SQUARE: ((4, 4), (0, 4), (0, 20), (4, 20)),
    End.ROUND: ((5, 4), (2, 6), (0, 9), (0, 15), (2, 18), (5, 20)),
    End.ARROW: ((7, 7), (0, 12), (7, 17)),
}

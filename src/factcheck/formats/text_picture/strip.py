"""The strip of a lane in the terminal: thirty cells, a character each, and the labels below strips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.charts.axis import AxisKind
from factcheck.charts.picture import End, LineKind, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from factcheck.charts.axis import Axis
    from factcheck.charts.picture import AxisLine, Lane, Mark

COLUMNS: Final = 30


def draw_strip(marks: Sequence[Mark], axis: Axis) -> str:
    """Return the cells of a lane, each a character.

    Args:
        marks: one, or the two of a change.
        axis: of the panel.
    """
    cells = ["·"] * COLUMNS
    for mark in marks:
        for line in mark.lines:
            if line.kind is not LineKind.MOMENT:
                _draw_line(cells, line, axis)
    _draw_cuts(cells, axis)
    if len(marks) > 1:
        _draw_arrow(cells, marks, axis)
    for mark in marks:
        if mark.at is not None:
            cells[_place_cell(axis, mark.at)] = SHAPES[mark.shape]
    return "".join(cells)


def draw_moment(lane: Lane, axis: Axis) -> Iterator[str]:
    """Draw what a figure of a timeline describes: the cells of the row below it, if that is stated.

    Args:
        lane: of a timeline.
        axis: of its panel.
    """
    for line in (each for mark in lane.marks for each in mark.lines):
        if line.kind is LineKind.MOMENT:
            cells = ["·"] * COLUMNS
            _draw_line(cells, line, axis)
            _draw_cuts(cells, axis)
            yield "".join(cells)


def _draw_cuts(cells: list[str], axis: Axis) -> None:
    for cut in axis.cuts:
        place = _place_cell(axis, cut.middle)
        cells[place - 1 : place + 1] = "//"


def is_drawn(line: AxisLine, axis: Axis) -> bool:
    """Return whether a line is drawn; printed precision of less than three cells is said in words alone.

    Args:
        line: what it says, with its ends.
        axis: of thirty cells.
    """
    low, high = _place_ends(line, axis)
    return line.kind is not LineKind.PRINTED or high - low >= 2


def _place_ends(line: AxisLine, axis: Axis) -> tuple[int, int]:
    low = 0 if line.low is None else _place_cell(axis, line.low)
    return low, COLUMNS - 1 if line.high is None else _place_cell(axis, line.high)


def _draw_line(cells: list[str], line: AxisLine, axis: Axis) -> None:
    low, high = _place_ends(line, axis)
    if not is_drawn(line, axis):
        return
    for cell in range(low, high + 1):
        cells[cell] = LINES[line.kind]
    if line.kind is LineKind.VAGUE:
        third = (high - low + 3) // 3
        for cell in range(low, high + 1):
            cells[cell] = "▓▒░"[min((cell - low) // third, 2)]
    if line.kind is LineKind.PART:
        whole = _place_cell(axis, axis.ticks[-1].at)
        for cell in range(high + 1, COLUMNS):
            cells[cell] = "░" if cell <= whole else "╌"
    if line.low_end is not End.NONE:
        cells[low] = _LOW_ENDS[line.low_end]
    if line.high_end is not End.NONE and high > low:
        cells[high] = _HIGH_ENDS[line.high_end]


def _draw_arrow(cells: list[str], marks: Sequence[Mark], axis: Axis) -> None:
    places = [_place_cell(axis, mark.at) for mark in marks if mark.at is not None]
    if len(places) != 2:
        return
    start, end = places
    step = 1 if end > start else -1
    for cell in range(start, end, step):
        cells[cell] = "─"
    if start != end:
        cells[end - step] = ">" if step > 0 else "<"


def _place_cell(axis: Axis, number: Decimal) -> int:
    return min(int(axis.place(number) * COLUMNS), COLUMNS - 1)


def write_labels(axis: Axis) -> str:
    """Return the labels of the first and the last tick, or of a tick a stretch; of a ladder `of N` at its end.

    Args:
        axis: of thirty cells.
    """
    if not axis.ticks:
        return ""
    cells = list(" " * (COLUMNS + 8))
    if axis.cuts:
        for low, high in axis.stretches:
            _draw_label(cells, axis, low, high)
        return "".join(cells).rstrip()
    first, last = axis.ticks[0], axis.ticks[-1]
    start = _place_cell(axis, first.at) if axis.kind is not AxisKind.AMOUNT else 0
    end = max(_place_cell(axis, last.at) - len(last.label) + 1, start + len(first.label) + 1)
    for place, label in ((start, first.label), (end, last.label)):
        cells[place : place + len(label)] = label
    return f"{''.join(cells).rstrip()} {axis.end}"


def _draw_label(cells: list[str], axis: Axis, low: Decimal, high: Decimal) -> None:
    """Write the label of its first tick within a stretch, of its year alone where there is no room for more."""
    tick = next((each for each in axis.ticks if low <= each.at <= high), None)
    left, right = _place_cell(axis, low), _place_cell(axis, high) + 1
    words = () if tick is None else (tick.label, tick.label.split()[-1])
    label = next((each for each in words if len(each) < right - left), None)
    if tick is not None and label is not None:
        start = min(max(_place_cell(axis, tick.at), left), right - len(label))
        cells[start : start + len(label)] = label


SHAPES: Final = {
    Shape.ACTUAL: "●",
    Shape.ESTIMATE: "○",
    Shape.PROJECTION: "◇",
    Shape.PROPOSAL: "□",
    Shape.REQUIREMENT: "▼",
    Shape.NOT_STATED: "|",
    Shape.WORDS: "×",
    Shape.COMPUTED: "▨",
}
LINES: Final = {
    LineKind.PRINTED: "─",
    LineKind.CONVENTION: "┄",
    LineKind.MARGIN: "─",
    LineKind.RANGE: "━",
    LineKind.OPEN: "╌",
    LineKind.VAGUE: "▓",
    LineKind.PART: "█",
    LineKind.DAYS: "━",
    LineKind.DAYS_ABOUT: "┄",
    LineKind.MOMENT: "═",
}
_LOW_ENDS: Final = {End.CAP: "├", End.ROUND: "(", End.SQUARE: "[", End.ARROW: "<"}
_HIGH_ENDS: Final = {End.CAP: "┤", End.ROUND: ")", End.SQUARE: "]", End.ARROW: ">"}

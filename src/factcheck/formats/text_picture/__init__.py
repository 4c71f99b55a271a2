"""Pictures for the terminal: thirty columns a strip, in 80 columns, without colour."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

from factcheck.charts.picture import AxisKind, End, LineKind, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from factcheck.charts.picture import Axis, AxisLine, Lane, Mark, Panel, Picture, PictureSection

_WIDTH: Final = 80
_COLUMNS: Final = 30
_NAME: Final = 22
_VALUE: Final = _WIDTH - 2 - _NAME - 1 - _COLUMNS - 2
_INDENT: Final = " " * (2 + _NAME + 1)


def write(picture: Picture, *, is_ascii: bool = False) -> Iterator[str]:
    """Write a picture as text.

    Args:
        picture: what is drawn.
        is_ascii: whether glyphs beyond ASCII are replaced; words stay as they are.
    """
    for line in _draw(picture):
        yield f"{(line.translate(_ASCII) if is_ascii else line).rstrip()}\n"


def _draw(picture: Picture) -> Iterator[str]:
    yield from textwrap.wrap(picture.title, _WIDTH)
    for section in picture.sections:
        yield ""
        yield from textwrap.wrap(section.title, _WIDTH)
        yield from _draw_section(section)
    if not picture.sections:
        yield from ("", "No figure is stated.")
    if picture.silent:
        yield from ("", "Without a figure")
    for who, said, statement in picture.silent:
        yield from _wrap(f"{who}, {said}: {statement}", "  ")
    shapes = dict.fromkeys(mark.shape for mark in picture.marks if mark.at is not None)
    if shapes:
        key = ", ".join(f"{_SHAPES[each]} {_WORDS[each]}" for each in shapes)
        yield from ("", *textwrap.wrap(key, _WIDTH))
    for note in picture.notes:
        yield from textwrap.wrap(note, _WIDTH)


def _draw_section(section: PictureSection) -> Iterator[str]:
    axes = [panel.axis for panel in section.panels]
    for place, panel in enumerate(section.panels):
        if place > 0:
            chips = "; ".join(map(str, section.joins[place - 1].chips))
            yield from _wrap(chips, "   ")
        yield from _draw_panel(panel)
        is_last = place + 1 == len(axes)
        if panel.axis is not None and (is_last or axes[place + 1] != panel.axis):
            yield _write_labels(panel.axis)


def _draw_panel(panel: Panel) -> Iterator[str]:
    if panel.kind:
        yield from _wrap(f"[{' · '.join(panel.kind)}]", "  ")
    for lane in panel.lanes:
        yield from _draw_lane(lane, panel.axis)
    if panel.unclear:
        yield from _wrap(f"- - - {panel.doubt}", "  ")
    for lane in panel.unclear:
        yield from _draw_lane(lane, panel.axis)
    if panel.answer:
        yield from _wrap(panel.answer, "  ")


def _draw_lane(lane: Lane, axis: Axis | None) -> Iterator[str]:
    left = [*textwrap.wrap(lane.who, _NAME), *textwrap.wrap(lane.said, _NAME)]
    right = [line for mark in lane.marks for line in _say_value(lane, mark)]
    strips = [draw_strip(lane.marks, axis)] if axis is not None else []
    for place in range(max(len(left), len(right))):
        name, value = (side[place] if place < len(side) else "" for side in (left, right))
        strip = strips[place] if place < len(strips) else ""
        yield f"  {name:<{_NAME}} {strip:<{_COLUMNS}}  {value}"


def draw_strip(marks: Sequence[Mark], axis: Axis) -> str:
    """Return the cells of a lane, each a character.

    Args:
        marks: one, or the two of a change.
        axis: of the panel.
    """
    cells = ["·"] * _COLUMNS
    for mark in marks:
        for line in mark.lines:
            _draw_line(cells, line, axis)
    if len(marks) > 1:
        _draw_arrow(cells, marks, axis)
    for mark in marks:
        if mark.at is not None:
            cells[_place_cell(axis, mark.at)] = _SHAPES[mark.shape]
    return "".join(cells)


def _draw_line(cells: list[str], line: AxisLine, axis: Axis) -> None:
    low = 0 if line.low is None else _place_cell(axis, line.low)
    high = _COLUMNS - 1 if line.high is None else _place_cell(axis, line.high)
    if line.kind is LineKind.PRINTED and high - low < 2:
        return
    for cell in range(low, high + 1):
        cells[cell] = _LINES[line.kind]
    if line.kind is LineKind.VAGUE:
        third = (high - low + 3) // 3
        for cell in range(low, high + 1):
            cells[cell] = "▓▒░"[min((cell - low) // third, 2)]
    if line.kind is LineKind.PART:
        whole = _place_cell(axis, axis.ticks[-1].at)
        for cell in range(high + 1, _COLUMNS):
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
    return min(int(axis.place(number) * _COLUMNS), _COLUMNS - 1)


def _say_value(lane: Lane, mark: Mark) -> Iterator[str]:
    way = ("from " if mark == lane.marks[0] else "to ") if lane.is_change else ""
    yield from textwrap.wrap(f"{way}{mark.value}", _VALUE)
    words = (*((mark.course,) if lane.is_change and mark.course else ()), *mark.words)
    for each in (*words, *(("replaced by a later word",) if mark.is_replaced else ())):
        yield from textwrap.wrap(each, _VALUE)


def _write_labels(axis: Axis) -> str:
    """Return the labels of the first and the last tick; of a ladder `of N` at its end."""
    if not axis.ticks:
        return ""
    first, last = axis.ticks[0], axis.ticks[-1]
    cells = list(" " * (_COLUMNS + 8))
    start = _place_cell(axis, first.at) if axis.kind is not AxisKind.AMOUNT else 0
    end = max(_place_cell(axis, last.at) - len(last.label) + 1, start + len(first.label) + 1)
    for place, label in ((start, first.label), (end, last.label)):
        cells[place : place + len(label)] = label
    return f"{_INDENT}{''.join(cells).rstrip()} {axis.end}"


def _wrap(text: str, indent: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent=indent, subsequent_indent=f"{indent}  ")


_SHAPES: Final = {
    Shape.ACTUAL: "●",
    Shape.ESTIMATE: "○",
    Shape.PROJECTION: "◇",
    Shape.PROPOSAL: "□",
    Shape.REQUIREMENT: "▼",
    Shape.NOT_STATED: "|",
}
_WORDS: Final = {
    Shape.ACTUAL: "stated as a fact",
    Shape.ESTIMATE: "estimate",
    Shape.PROJECTION: "projection",
    Shape.PROPOSAL: "proposal",
    Shape.REQUIREMENT: "requirement",
    Shape.NOT_STATED: "basis not stated",
}
_LINES: Final = {
    LineKind.PRINTED: "─",
    LineKind.CONVENTION: "┄",
    LineKind.MARGIN: "─",
    LineKind.RANGE: "━",
    LineKind.OPEN: "╌",
    LineKind.VAGUE: "▓",
    LineKind.PART: "█",
    LineKind.DAYS: "━",
    LineKind.DAYS_ABOUT: "┄",
}
_LOW_ENDS: Final = {End.CAP: "├", End.ROUND: "(", End.SQUARE: "[", End.ARROW: "<"}
_HIGH_ENDS: Final = {End.CAP: "┤", End.ROUND: ")", End.SQUARE: "]", End.ARROW: ">"}
_ASCII: Final = str.maketrans(
    {
        "·": ".", "●": "*", "○": "o", "◇": "^", "□": "#", "▼": "v", "─": "-", "━": "=", "┄": "~",
        "╌": "-", "▓": "%", "▒": "+", "░": ":", "█": "@", "├": "|", "┤": "|", "≠": "!=", "−": "-",
    }
)  # fmt: skip

"""Pictures for the terminal: thirty columns a strip, in 80 columns, without colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.charts.answers import AnswerThread
from factcheck.charts.computed import COMPUTED_HEAD
from factcheck.charts.key import LINE_WORDS, SHAPE_WORDS
from factcheck.formats.text_picture.strip import (
    COLUMNS,
    LINES,
    SHAPES,
    draw_moment,
    draw_strip,
    is_drawn,
    write_labels,
)
from factcheck.formats.text_picture.thread import draw_thread, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.charts.axis import Axis
    from factcheck.charts.picture import Lane, Mark, Panel, Picture, PictureSection

_WIDTH: Final = 80
_NAME: Final = 22
_VALUE: Final = _WIDTH - 2 - _NAME - 1 - COLUMNS - 2
_INDENT: Final = " " * (2 + _NAME + 1)


def write(picture: Picture | AnswerThread, *, is_ascii: bool = False) -> Iterator[str]:
    """Write a picture as text.

    Args:
        picture: what is drawn.
        is_ascii: whether glyphs beyond ASCII are replaced; words stay as they are.
    """
    lines = draw_thread(picture, _WIDTH) if isinstance(picture, AnswerThread) else _draw(picture)
    for line in lines:
        yield f"{(line.translate(_ASCII) if is_ascii else line).rstrip()}\n"


def _draw(picture: Picture) -> Iterator[str]:
    yield from wrap(picture.title, _WIDTH)
    for section in picture.sections:
        yield ""
        yield from wrap(section.title, _WIDTH)
        yield from _draw_section(section)
    if not picture.sections:
        yield from ("", "No figure is stated.")
    for place, section in enumerate(picture.computed):
        yield from ("", COMPUTED_HEAD) if place == 0 else ("",)
        yield from wrap(section.title, _WIDTH)
        yield from _draw_section(section)
    if picture.silent:
        yield from ("", "Without a figure")
    for who, said, statement in picture.silent:
        yield from _wrap(f"{who}, {said}: {statement}", "  ")
    key = list(_list_key(picture))
    if key:
        yield from ("", *wrap(", ".join(key), _WIDTH))
    for note in picture.notes:
        yield from wrap(note, _WIDTH)


def _list_key(picture: Picture) -> Iterator[str]:
    """Return what each shape and each line that is drawn says."""
    shapes = dict.fromkeys(mark.shape for mark in picture.drawn_marks if mark.at is not None)
    yield from (f"{SHAPES[each]} {SHAPE_WORDS[each]}" for each in shapes)
    lines = dict.fromkeys(
        line.kind
        for section in picture.all_sections
        for panel in section.panels
        if panel.axis is not None
        for lane in panel.all_lanes
        for mark in lane.marks
        for line in mark.lines
        if is_drawn(line, panel.axis)
    )
    yield from (f"{LINES[each]} {LINE_WORDS[each]}" for each in lines)


def _draw_section(section: PictureSection) -> Iterator[str]:
    axes = [panel.axis for panel in section.panels]
    for place, panel in enumerate(section.panels):
        if place > 0:
            chips = "; ".join(map(str, section.joins[place - 1].chips))
            yield from _wrap(chips, "   ")
        yield from _draw_panel(panel)
        is_last = place + 1 == len(axes)
        if panel.axis is not None and (is_last or axes[place + 1] != panel.axis):
            yield f"{_INDENT}{write_labels(panel.axis)}"
            if panel.axis.cuts:
                cuts = " · ".join(f"// {cut.words}" for cut in panel.axis.cuts)
                yield from _wrap(cuts, _INDENT)


def _draw_panel(panel: Panel) -> Iterator[str]:
    if panel.kind:
        yield from _wrap(f"[{' · '.join(panel.kind)}]", "  ")
    yield from _draw_lanes(panel.lanes, panel.axis)
    if panel.unclear:
        yield from _wrap(f"- - - {panel.doubt}", "  ")
    yield from _draw_lanes(panel.unclear, panel.axis)
    if panel.answer:
        yield from _wrap(panel.answer, "  ")


def _draw_lanes(lanes: Sequence[Lane], axis: Axis | None) -> Iterator[str]:
    """Draw lanes below each other; of several figures of one claim the first alone says who said them."""
    claim = None
    for lane in lanes:
        yield from _draw_lane(lane, axis, is_again=lane.claim == claim)
        claim = lane.claim


def _draw_lane(lane: Lane, axis: Axis | None, *, is_again: bool) -> Iterator[str]:
    left = [] if is_again else [*wrap(lane.who, _NAME), *wrap(lane.said, _NAME)]
    right = [line for mark in lane.marks for line in _say_value(lane, mark)]
    strips = [] if axis is None else [draw_strip(lane.marks, axis), *draw_moment(lane, axis)]
    for place in range(max(len(left), len(right), len(strips))):
        name, value = (side[place] if place < len(side) else "" for side in (left, right))
        strip = strips[place] if place < len(strips) else ""
        yield f"  {name:<{_NAME}} {strip:<{COLUMNS}}  {value}"


def _say_value(lane: Lane, mark: Mark) -> Iterator[str]:
    yield from wrap(lane.say_value(mark), _VALUE)
    for each in lane.list_words(mark):
        yield from wrap(each, _VALUE)


def _wrap(text: str, indent: str) -> list[str]:
    return wrap(text, _WIDTH, indent, f"{indent}  ")


_ASCII: Final = str.maketrans(
    {
        "·": ".", "●": "*", "○": "o", "◇": "^", "□": "#", "▼": "v", "─": "-", "━": "=", "┄": "~",
        "╌": "-", "▓": "%", "▒": "+", "░": ":", "█": "@", "═": "=", "▨": "&", "×": "x", "“": '"', "”": '"', "└": "`", "├": "|", "┤": "|", "≠": "!=", "−": "-",
    }
)  # fmt: skip

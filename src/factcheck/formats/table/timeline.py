"""A timeline as text for people: the figures of a topic in time, with an axis."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.table.claim_table import (
    DETAILS,
    ROOM_FOR_STATEMENTS,
    STATEMENT,
    shorten_details,
)
from factcheck.formats.table.columns import Column
from factcheck.formats.table.layout import write_heading, write_paragraph, write_table
from factcheck.queries.timeline_views import Timeline
from factcheck.queries.views_of_claim import mark_status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options
    from factcheck.queries.timeline_views import TimelineRow

_AXIS: Final = 14
"""Cells of the axis of a timeline."""


def write_timeline(view: Timeline, options: Options) -> Iterator[str]:
    """Write the figures of a topic in time, with an axis: ● described, ○ said.

    Args:
        view: the figures of a topic in the order of time.
        options: the cells of a line, and whether headings may be coloured.
    """
    yield from write_heading(
        view.title if view.topic is None else f"{view.title} ({view.topic})",
        options.width,
        colour=options.colour,
    )
    yield "\n"
    with_who = view.topic is not None
    with_axis = view.first != view.last
    is_wide = options.width >= ROOM_FOR_STATEMENTS
    with_measure = is_wide or not with_who
    columns = (
        *((Column("Who", 12, extra=1),) if with_who else ()),
        Column("Figure", 12, extra=None),
        *((Column("What it measures", 16),) if with_measure else ()),
        Column("Describes", 10, extra=None),
        Column("Said", 10, extra=None),
        *((Column("Axis", _AXIS, extra=None),) if with_axis else ()),
        Column(STATEMENT, 24),
    )
    rows = [
        (
            *((row.who,) if with_who else ()),
            mark_status(row.value, row.status),
            *((figure.measure_title,) if with_measure else ()),
            row.moment or "not stated",
            row.said_on,
            *((_draw_axis(view, row),) if with_axis else ()),
            row.shown.statement,
            shorten_details(row.shown, figure, options.width, with_measure=not with_measure),
        )
        for row in view.rows
        for figure in row.shown.figures
    ]
    if not is_wide:
        columns = columns[:-1]
    below = (DETAILS,) if is_wide else (STATEMENT, DETAILS)
    yield from write_table(columns, [("", rows)], options.width, colour=options.colour, below=below)
    yield "\n"
    if with_axis:
        yield from write_paragraph(
            f"Axis from {view.first} to {view.last}: {_say_signs(view)}.",
            options.width,
        )
    for remark in view.remarks:
        yield from write_paragraph(remark, options.width)


def _say_signs(view: Timeline) -> str:
    """Say what the signs mean that stand on the axis of a row."""
    drawn = {cell for row in view.rows for cell in _draw_axis(view, row)}
    if _BOTH in drawn:
        drawn |= _SIGNS.keys()
    return ", ".join(f"{sign} {words}" for sign, words in _SIGNS.items() if sign in drawn)


_BOTH: Final = "◉"
_SIGNS: Final = {
    "●": "is what a figure describes",
    "○": "when it was said",
    _BOTH: "both",
}


def _draw_axis(view: Timeline, row: TimelineRow) -> str:
    if view.first is None or view.last is None:
        return ""
    marks = ["·"] * _AXIS
    for first, last, mark in (
        (row.moment_from, row.moment_to, "●"),
        (row.said_from, row.said_to, "○"),
    ):
        if first is None and last is None:
            continue
        start = 0 if first is None else _place(view, first)
        end = _AXIS - 1 if last is None else _place(view, last)
        for place in range(start, end + 1):
            marks[place] = mark if marks[place] == "·" else "◉"
    return "".join(marks)


def _place(view: Timeline, day: str) -> int:
    """Return the cell of a day on the axis; days count as far as their place among all days goes."""
    from datetime import date

    first, last = date.fromisoformat(str(view.first)), date.fromisoformat(str(view.last))
    whole = max(1, (last - first).days)
    return (date.fromisoformat(day) - first).days * (_AXIS - 1) // whole


VIEWS: Final = {Timeline: write_timeline}

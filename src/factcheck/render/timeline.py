"""A timeline as text for people: the figures of a topic in time, with an axis."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.query.views import marked
from factcheck.render.layout import Column, heading, lay_out, paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.query.timelineviews import Timeline, TimelineRow
    from factcheck.render.options import Options

_AXIS: Final = 14
"""Cells of the axis of a timeline."""


def timeline(view: Timeline, options: Options) -> Iterator[str]:
    """Write the figures of a topic in time, with an axis: ● described, ○ said."""
    yield from heading(
        view.title if view.topic is None else f"{view.title} ({view.topic})",
        options.width,
        colour=options.colour,
    )
    yield "\n"
    with_who = view.topic is not None
    with_axis = view.first != view.last
    columns = (
        *((Column("Who", 10),) if with_who else ()),
        Column("Figure", 10),
        Column("Of what", 12),
        Column("Describes", 10),
        Column("Said", 10),
        *((Column("", _AXIS),) if with_axis else ()),
    )
    rows = [
        (
            *((marked(row.who, row.status),) if with_who else ()),
            row.value,
            row.what if with_who else marked(row.what, row.status),
            row.moment or "not stated",
            row.said_on,
            *((_axis(view, row),) if with_axis else ()),
        )
        for row in view.rows
    ]
    yield from lay_out(columns, [("", rows)], options.width, colour=options.colour)
    yield "\n"
    if with_axis:
        yield from paragraph(
            f"Axis from {view.first} to {view.last}: ● is what a figure describes, ○ when it was said.",
            options.width,
        )
    for remark in view.remarks:
        yield from paragraph(remark, options.width)


def _axis(view: Timeline, row: TimelineRow) -> str:
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
    """Give the cell of a day on the axis; days count as far as their place among all days goes."""
    from datetime import date

    first, last = date.fromisoformat(str(view.first)), date.fromisoformat(str(view.last))
    whole = max(1, (last - first).days)
    return (date.fromisoformat(day) - first).days * (_AXIS - 1) // whole

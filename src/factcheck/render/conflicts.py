"""Conflicts of a corpus as text for people: three lists, a row a set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.queries.conflict_views import LISTS
from factcheck.queries.wording import counted
from factcheck.render.columns import Column
from factcheck.render.layout import lay_out, paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.queries.conflict_views import Conflicts, EndView, SetView
    from factcheck.render.options import Options

HEADINGS = ("Lowest", "Highest", "Of what", "Figures", "Differ in", "Dispute")
"""Of the columns, in every format for people."""


def conflicts(view: Conflicts, options: Options) -> Iterator[str]:
    """Write the lists one below the other."""
    least = (12, 12, 12, 8, 8, 8)
    columns = [Column(name, size) for name, size in zip(HEADINGS, least, strict=True)]
    blocks = [
        (heading, [row_of(each) for each in view.sets if each.kind == kind])
        for kind, heading in LISTS.items()
    ]
    shown = [(heading, rows) for heading, rows in blocks if rows]
    if shown:
        yield from lay_out(columns, shown, options.width, colour=options.colour)
        yield "\n"
    for remark in view.remarks:
        yield from paragraph(remark, options.width)


def row_of(each: SetView) -> tuple[str, ...]:
    """Return the cells of one set."""
    return (
        _end(each.low),
        _end(each.high),
        each.measure,
        f"{len(each.figures)}, by {counted(each.claimants, 'claimant')}",
        f"{'' if each.is_known else 'not stated: '}{', '.join(each.differ) or 'nothing'}",
        each.dispute or "–",
    )


def _end(end: EndView) -> str:
    return f"{end.value}: {end.who}, {end.said_on} ({end.figure})"

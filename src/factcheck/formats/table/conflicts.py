"""Conflicts of a corpus as text for people: three lists, a row a set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats.table.columns import Column
from factcheck.formats.table.layout import lay_out, paragraph
from factcheck.queries.conflict_views import LISTS
from factcheck.queries.phrases import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options
    from factcheck.queries.conflict_views import Conflicts, EndView, SetView

HEADINGS = ("Lowest", "Highest", "Of what", "Figures", "Differ in", "Dispute")
"""Of the columns, where a set is one row or line."""

_COLUMNS = (
    Column("Lowest", 12, extra=None),
    Column("Highest", 12, extra=None),
    Column("Of what", 16),
    Column("Figures", 17),
)
_BELOW = ("Claim of the lowest; when; who", "Claim of the highest; when; who", "Differ in; dispute")


def conflicts(view: Conflicts, options: Options) -> Iterator[str]:
    """Write the lists one below the other, what keeps figures apart and what `show` takes below each row."""
    blocks = [
        (heading, [_row(each) for each in view.sets if each.kind == kind])
        for kind, heading in LISTS.items()
    ]
    shown = [(heading, rows) for heading, rows in blocks if rows]
    if shown:
        yield from lay_out(
            _COLUMNS, shown, options.width, colour=options.colour, below=_BELOW, is_whole=True
        )
        yield "\n"
    for remark in view.remarks:
        yield from paragraph(remark, options.width)


def _row(each: SetView) -> tuple[str, ...]:
    _, _, what, figures, differ, dispute = row_of(each)
    low, high = (f"{end.figure}; said {end.said_on}; {end.who}" for end in (each.low, each.high))
    return each.low.value, each.high.value, what, figures, low, high, f"{differ}; {dispute}"


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

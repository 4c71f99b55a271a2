"""Conflicts of a corpus as text for people: three lists, a row a set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.table.columns import Column
from factcheck.formats.table.layout import write_paragraph, write_table
from factcheck.queries.conflict_views import LISTS, Conflicts
from factcheck.queries.phrases import say_count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options
    from factcheck.queries.conflict_views import EndView, SetView

HEADINGS = ("Lowest", "Highest", "Of what", "Figures", "Differ in", "Dispute")
"""Of the columns, where a set is one row or line."""

_COLUMNS = (
    Column("Lowest", 12, extra=None),
    Column("Highest", 12, extra=None),
    Column("Of what", 16),
    Column("Figures", 17),
)
_BELOW = ("Claim of the lowest; when; who", "Claim of the highest; when; who", "Differ in; dispute")


def write_conflicts(view: Conflicts, options: Options) -> Iterator[str]:
    """Write the lists one below the other, what keeps figures apart and what `show` takes below each row.

    Args:
        view: the sets of figures that conflict, or would, by kind.
        options: the cells of a line, and whether headings may be coloured.
    """
    blocks = [
        (heading, [_list_cells_and_below(each) for each in view.sets if each.kind == kind])
        for kind, heading in LISTS.items()
    ]
    shown = [(heading, rows) for heading, rows in blocks if rows]
    if shown:
        yield from write_table(
            _COLUMNS, shown, options.width, colour=options.colour, below=_BELOW, is_whole=True
        )
        yield "\n"
    for remark in view.remarks:
        yield from write_paragraph(remark, options.width)


def _list_cells_and_below(each: SetView) -> tuple[str, ...]:
    _, _, what, figures, differ, dispute = list_cells(each)
    low, high = (f"{end.figure}; said {end.said_on}; {end.who}" for end in (each.low, each.high))
    return each.low.value, each.high.value, what, figures, low, high, f"{differ}; {dispute}"


def list_cells(each: SetView) -> tuple[str, ...]:
    """Return the cells of one set.

    Args:
        each: the set, with its lowest and its highest figure.
    """
    return (
        _say_end(each.low),
        _say_end(each.high),
        each.measure,
        f"{len(each.figures)}, by {say_count(each.claimants, 'claimant')}",
        f"{'' if each.is_known else 'not stated: '}{', '.join(each.differ) or 'nothing'}",
        each.dispute or "–",
    )


def _say_end(end: EndView) -> str:
    return f"{end.value}: {end.who}, {end.said_on} ({end.figure})"


VIEWS: Final = {Conflicts: write_conflicts}

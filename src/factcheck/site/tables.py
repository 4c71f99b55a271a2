"""Tables of figures, kind by kind, each row with its strip where that says more than the number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.charts.panel import Kind, find_changes
from factcheck.comparison.compare import find_reasons
from factcheck.comparison.group import group
from factcheck.comparison.times import build_date_key
from factcheck.formats.svg.strip import is_worth_a_strip
from factcheck.queries.kinds import group_by_kind
from factcheck.queries.pair_views import VERBS
from factcheck.site.figure_records import KindRows, MeasureTable, TableRow
from factcheck.site.records import Link
from factcheck.site.strips import draw, draw_kinds
from factcheck.site.wording import (
    name_source,
    say_date,
    say_kind,
    say_value,
    say_where,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from factcheck.charts.axis import Axis
    from factcheck.charts.lanes import LaneGroup
    from factcheck.charts.picture import Lane
    from factcheck.comparison.group import Group
    from factcheck.comparison.stated import StatedFigure
    from factcheck.site.library import Library


def build_tables(library: Library, figures: Sequence[StatedFigure]) -> tuple[MeasureTable, ...]:
    """Build a table of each measure, in which figures stand together that share all that is compared."""
    return tuple(
        _build_table(library, [figures[place] for place in places])
        for places in group_by_kind(figures)
    )


def _build_table(library: Library, figures: Sequence[StatedFigure]) -> MeasureTable:
    changes = find_changes(figures)
    taken = {str(each.reference) for change in changes for each in change}
    groups = group(each for each in figures if str(each.reference) not in taken).groups
    kinds = [Kind(each.figures) for each in groups]
    kinds += [Kind(change, is_change=True) for change in changes]
    panels = draw_kinds(library, kinds)
    rows = [
        list(_list_rows(library, kind, panel)) for kind, panel in zip(kinds, panels, strict=True)
    ]
    axes = {
        _say_ends(panel.axis)
        for panel, found in zip(panels, rows, strict=True)
        if panel.axis is not None and any(row.strip is not None for row in found)
    }
    measure = figures[0].measure
    return MeasureTable(
        title=Link(measure.title, f"measure/{measure.id}.html"),
        kinds=tuple(_list_kinds(library, groups, kinds, rows)),
        scale=axes.pop() if len(axes) == 1 else "",
        has_strips=bool(axes) or any(row.strip is not None for found in rows for row in found),
    )


def _say_ends(axis: Axis) -> str:
    return f"{axis.ticks[0].label} to {axis.ticks[-1].label} {axis.end}".rstrip()


def _list_kinds(
    library: Library,
    groups: Sequence[Group],
    kinds: Sequence[Kind],
    rows: Sequence[list[TableRow]],
) -> Iterator[KindRows]:
    before: StatedFigure | None = None
    for place, kind in enumerate(kinds):
        first = kind.alike[0]
        sign = "" if before is None else _find_sign(before, first)
        yield KindRows(
            sign=sign,
            word=_APART.get(sign, ""),
            title=_say_change(library, kind)
            if kind.is_change
            else say_kind(library.build_side(first)) or "nothing else is stated",
            remark=None if kind.is_change else _say_remark(groups[place]),
            rows=tuple(rows[place]),
        )
        before = first


_APART: Final = {
    "≠": "not like for like with the figures above:",
    "?": "it cannot be told whether these are like the figures above:",
}


def _find_sign(above: StatedFigure, below: StatedFigure) -> str:
    """Return the sign between two kinds; none where only a conversion, or a later word, parts them."""
    reasons = find_reasons(above, below)
    if any(each.is_stated for each in reasons):
        return "≠"
    return "?" if reasons else ""


def _say_change(library: Library, kind: Kind) -> str:
    start, end = (dict(library.build_side(each).facts) for each in kind.alike)
    both = [start["basis"], end["basis"]]
    bases = both[0] if both[0] == both[1] else f"{both[0]} to {both[1]}"
    return f"from and to, of one claim; {bases}"


def _say_remark(found: Group) -> str | None:
    if len(found.figures) < 2:
        return None
    if found.missing:
        missing = ", ".join(each.value for each in found.missing)
        return f"Whether these may be compared cannot be told; not stated: {missing}."
    if found.standing is None:
        return "Like for like."
    return f"Like for like: {VERBS[found.standing.value]}."


def _list_rows(library: Library, kind: Kind, panel: LaneGroup) -> Iterator[TableRow]:
    for lane, stated in zip(panel.lanes, kind.alike, strict=False):
        axis = panel.axis
        is_drawn = axis is not None and (len(kind.alike) > 1 or is_worth_a_strip(lane, axis))
        claim = stated.claim
        view = library.build_view(claim)
        first = view.appearances[0] if view.appearances else None
        yield TableRow(
            who=Link(view.who, library.link_claim(claim.id)),
            side=lane.side,
            values=_list_values(lane, str(stated.figure.value)),
            strip=draw(lane, axis) if is_drawn else None,
            said=say_date(view.said_on),
            source="" if first is None else f"{name_source(first)}, {say_where(first)}",
            remark="replaced by the same claimant's later word"
            if any(mark.is_replaced for mark in lane.marks)
            else "",
            note=stated.figure.note,
            number="" if stated.quantity is None else _write_number(stated.quantity.number),
            day=build_date_key(claim.said_on)[0],
        )


def _write_number(number: Decimal | None) -> str:
    return "" if number is None else f"{number.normalize():f}"


def _list_values(lane: Lane, value: str) -> tuple[tuple[str, str], ...]:
    if not lane.is_change:
        return ((say_value(value), ""),)
    return tuple((mark.value, mark.course) for mark in lane.marks)

"""Tables of figures, kind by kind, each row with its strip where that says more than the number."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Final

from factcheck.charts.kind import Kind, find_changes, group_in_kinds, join_kinds
from factcheck.charts.picture import Join
from factcheck.comparison.answer import Comparability
from factcheck.comparison.compare import MOST_IN_PAIRS, find_comparability
from factcheck.comparison.group import Group, group
from factcheck.comparison.reasons.other import name_measures
from factcheck.comparison.times import build_date_key
from factcheck.formats.svg.strip import is_worth_a_strip
from factcheck.queries.kinds import build_groups, group_by_kind, say_standing_of_pairs
from factcheck.queries.pair_views import VERBS, VERBS_OF_SOME
from factcheck.queries.phrases import add_full_stop, join_words
from factcheck.site.figure_records import KindRows, MeasureTable, TableRow
from factcheck.site.records import Link
from factcheck.site.strips import draw, draw_panels
from factcheck.site.value_words import say_value
from factcheck.site.wording import name_source, say_date, say_silent, say_where

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from decimal import Decimal

    from factcheck.charts.axis import Axis
    from factcheck.charts.picture import Lane, Panel
    from factcheck.comparison.stated import StatedFigure
    from factcheck.site.library import Library


def build_tables(library: Library, figures: Sequence[StatedFigure]) -> tuple[MeasureTable, ...]:
    """Build a table of each measure, in which figures stand together that share all that is compared.

    Args:
        library: the ledger, with what its pages ask of it.
        figures: the figures, whatever they measure.
    """
    names = name_measures(figures)
    return tuple(
        _build_table(library, [figures[place] for place in places], names)
        for places in group_by_kind(figures)
    )


def _build_table(
    library: Library, figures: Sequence[StatedFigure], names: Mapping[str, str]
) -> MeasureTable:
    kinds = tuple(_list_kinds(figures))
    panels = draw_panels(library, [kind for kind, _ in kinds])
    rows = [
        list(_list_rows(library, kind, panel))
        for (kind, _), panel in zip(kinds, panels, strict=True)
    ]
    axes = {
        _say_ends(panel.axis)
        for panel, found in zip(panels, rows, strict=True)
        if panel.axis is not None and any(row.strip is not None for row in found)
    }
    measure = figures[0].measure
    return MeasureTable(
        title=Link(names[measure.id], f"measure/{measure.id}.html"),
        kinds=tuple(_build_kinds(library, kinds, panels, rows, names)),
        scale=axes.pop() if len(axes) == 1 else "",
        has_strips=bool(axes) or any(row.strip is not None for found in rows for row in found),
    )


def _say_ends(axis: Axis) -> str:
    return f"{axis.ticks[0].label} to {axis.ticks[-1].label} {axis.end}".rstrip()


def _list_kinds(figures: Sequence[StatedFigure]) -> Iterator[tuple[Kind, str]]:
    """Part figures into kinds as a picture does, each with how its figures stand.

    Of so many figures that not every two are compared, a kind holds those that share what is stated.
    """
    if len(figures) <= MOST_IN_PAIRS:
        for kind in group_in_kinds(figures):
            yield kind, "" if kind.is_change else _say_standing(Group(kind.alike, ()))
        return
    changes = _select_changes_apart(figures)
    taken = {each.reference for change in changes for each in change}
    for found in group(each for each in figures if each.reference not in taken).groups:
        yield Kind(found.figures), _say_standing(found)
    for change in changes:
        yield Kind(change, is_change=True), ""


def _select_changes_apart(
    figures: Sequence[StatedFigure],
) -> list[tuple[StatedFigure, StatedFigure]]:
    """Select from and to of one claim of which neither is like another figure."""
    changes = find_changes(figures)
    if not changes:
        return []
    shared = {
        each.reference
        for found in group(figures).groups
        if found.is_like and len(found.figures) > 1
        for each in found.figures
    }
    return [change for change in changes if not shared & {each.reference for each in change}]


def _say_standing(found: Group) -> str:
    if len(found.figures) < 2:
        return ""
    if found.missing:
        missing = ", ".join(each.value for each in found.missing)
        return f"Whether these may be compared cannot be told; not stated: {missing}."
    if found.standing is None:
        return "Like for like."
    if found.standing.value in VERBS_OF_SOME:  # which asks who says what
        return f"Like for like: {next(build_groups((found,))).verb}."
    return f"Like for like: {VERBS[found.standing.value]}."


def _build_kinds(
    library: Library,
    kinds: Sequence[tuple[Kind, str]],
    panels: Sequence[Panel],
    rows: Sequence[list[TableRow]],
    names: Mapping[str, str],
) -> Iterator[KindRows]:
    above: Kind | None = None
    passed: list[StatedFigure] = []
    are_of_several = len({kind.alike[0].measure.id for kind, _ in kinds}) > 1
    for (kind, standing), panel, found in zip(kinds, panels, rows, strict=True):
        side = library.build_side(kind.alike[0])
        join = Join(()) if above is None else join_kinds(_shorten(above), _shorten(kind))
        sign = join.chips[0].sign if join.chips else ""
        count = len(panel.lanes)
        yield KindRows(
            word=_APART[sign],
            chips=tuple(map(str, join.chips)),
            is_unclear=False,
            title=" · ".join(
                (
                    *((names[kind.alike[0].measure.id],) if are_of_several else ()),
                    *((_say_change(library, kind),) if kind.is_change else panel.kind),
                )
            )
            or "nothing else is stated",
            remark=_join_remarks(
                standing or ("" if kind.is_change else say_silent(side, _IN_TITLE)),
                _say_converted(above, kind) if sign == "=" else "",
                _say_unclear(passed, kind) if sign == "≠" else "",
            ),
            rows=tuple(found[:count]),
        )
        if panel.doubt:
            yield KindRows(
                word="",
                chips=(),
                is_unclear=True,
                title=panel.doubt.removeprefix("? "),
                remark=None,
                rows=tuple(found[count:]),
            )
        above = kind
        passed += kind.figures


def _join_remarks(*remarks: str) -> str:
    """Join what is to be said of a kind; each but the last ends as a sentence."""
    *others, last = [each for each in remarks if each] or [""]
    return " ".join((*map(add_full_stop, others), last))


def _say_converted(above: Kind | None, kind: Kind) -> str:
    """Say how figures stand to those above that they are like once converted; empty where they are not, or of many."""
    if above is None or max(len(above.alike), len(kind.alike)) > MOST_IN_PAIRS:
        return ""
    standing = say_standing_of_pairs(product(above.alike, kind.alike))
    return standing and f"Once converted: {standing}."


def _say_unclear(passed: Sequence[StatedFigure], kind: Kind) -> str:
    """Say of which figures above a kind it cannot be told whether they are like it; of many this is not asked."""
    if len(passed) + len(kind.figures) > MOST_IN_PAIRS:
        return ""
    values = [
        say_value(str(each.figure.value))
        for each in passed
        if any(find_comparability(each, own) is Comparability.UNCLEAR for own in kind.figures)
    ]
    named = join_words(dict.fromkeys(values)) if values else ""
    return named and f"Whether this may be compared with {named} above cannot be told."


_IN_TITLE: Final = frozenset({"basis"})
"""What the heading of a kind says even where it is not stated."""


def _shorten(kind: Kind) -> Kind:
    """Return a kind of too many figures for a comparison of all as one of its first."""
    return kind if len(kind.figures) <= MOST_IN_PAIRS else Kind(kind.alike[:1])


_APART: Final = {
    "≠": "not like for like with the figures above:",
    "?": "it cannot be told whether these are like the figures above:",
    "=": "",
    "": "",
}


def _say_change(library: Library, kind: Kind) -> str:
    start, end = (dict(library.build_side(each).facts) for each in kind.alike)
    both = [start["basis"], end["basis"]]
    bases = both[0] if both[0] == both[1] else f"{both[0]} to {both[1]}"
    return f"from and to, of one claim · {bases}"


def _list_rows(library: Library, kind: Kind, panel: Panel) -> Iterator[TableRow]:
    for lane, stated in zip(panel.all_lanes, kind.figures, strict=False):
        axis = panel.axis
        is_drawn = axis is not None and (len(kind.figures) > 1 or is_worth_a_strip(lane, axis))
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

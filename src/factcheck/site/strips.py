"""Figures as strips: which stand on one axis, and what is drawn of each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.charts.draw import find_replaced
from factcheck.charts.panel import make_panels
from factcheck.charts.picture import Lane
from factcheck.formats.svg.strip import draw_scale, draw_strip
from factcheck.site.figure_records import Drawing, Strip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.charts.panel import Kind
    from factcheck.charts.picture import Axis, Mark, Panel
    from factcheck.comparison import StatedFigure
    from factcheck.site.library import Library


def draw_panels(library: Library, kinds: Sequence[Kind]) -> tuple[Panel, ...]:
    """Return a panel a kind, with a lane a figure, or one for from and to of one claim."""
    later = frozenset[str]().union(*(find_replaced(kind.alike) for kind in kinds))

    def speak(figure: StatedFigure, marks: tuple[Mark, ...]) -> Lane:
        marks = tuple(replace(each, is_replaced=each.figure in later) for each in marks)
        return Lane(figure.claim.id, "", library.side_of(figure.claim), "", marks)

    return make_panels(kinds, speak)


def draw(lane: Lane, axis: Axis | None, *, has_scale: bool = False) -> Strip | None:
    """Return a lane as a strip; None where there is nothing to draw.

    Args:
        lane: the figure.
        axis: of its kind.
        has_scale: whether the labels of the axis stand below it.
    """
    marks = draw_strip(lane, axis)
    if not marks or axis is None:
        return None
    return Strip(Drawing(marks), Drawing(draw_scale(axis)) if has_scale else None)

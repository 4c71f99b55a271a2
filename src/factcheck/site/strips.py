"""Figures as strips: which stand on one axis, and what is drawn of each."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.charts.axis import Axis, AxisKind, Tick
from factcheck.charts.draw import find_replaced
from factcheck.charts.key import LINE_WORDS, SHAPE_WORDS
from factcheck.charts.panel import build_panels
from factcheck.charts.picture import AxisLine, End, Lane, Mark, Shape
from factcheck.formats.svg.key import LINE_ENDS
from factcheck.formats.svg.strip import draw_scale, draw_strip
from factcheck.site.figure_records import Drawing, Strip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.charts.kind import Kind
    from factcheck.charts.picture import Panel
    from factcheck.comparison.stated import StatedFigure
    from factcheck.site.library import Library


def draw_panels(library: Library, kinds: Sequence[Kind]) -> tuple[Panel, ...]:
    """Draw each kind on its axis: a lane a figure, or one for from and to of one claim.

    Args:
        library: the ledger, with what its pages ask of it.
        kinds: the figures, those that can be drawn on one axis together.
    """
    later = frozenset[str]().union(*(find_replaced(kind.alike) for kind in kinds))

    def build_lane(figure: StatedFigure, marks: tuple[Mark, ...]) -> Lane:
        if later:
            marks = tuple(replace(each, is_replaced=each.figure in later) for each in marks)
        return Lane(figure.claim.id, "", library.find_side(figure.claim), "", marks)

    return build_panels(kinds, build_lane)


def draw_key() -> tuple[tuple[Drawing, str], ...]:
    """Draw every shape and line once, with what it means."""
    axis = Axis(AxisKind.AMOUNT, "", Decimal(0), Decimal(10), (Tick(Decimal(10), ""),))
    low, high = Decimal(2), Decimal(8)
    samples = [
        (Mark("", "", shape, Decimal(5)), words)
        for shape, words in SHAPE_WORDS.items()
        if shape is not Shape.COMPUTED  # which no strip of a page has
    ]
    for kind, words in LINE_WORDS.items():
        line = AxisLine(kind, low, high, *LINE_ENDS.get(kind, (End.NONE, End.NONE)))
        samples.append((Mark("", "", Shape.ACTUAL, None, (line,)), words))
    return tuple(
        (Drawing(draw_strip(Lane("", "", "c", "", (mark,)), axis)), words)
        for mark, words in samples
    )


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

"""The lanes of kinds, each on its axis; those whose figures count the same share their scale."""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from factcheck.charts.axis import AxisKind
from factcheck.charts.days_axis import build_days_axis
from factcheck.charts.mark import draw_mark, draw_share
from factcheck.charts.scale import build_amounts_axis, build_part_axis, build_ranks_axis

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from decimal import Decimal

    from factcheck.charts.axis import Axis
    from factcheck.charts.mark import Drawn
    from factcheck.charts.panel import Kind
    from factcheck.charts.picture import Lane, Mark
    from factcheck.comparison.stated import StatedFigure

    Voice = Callable[[StatedFigure, tuple[Mark, ...]], Lane]
    """What makes a lane of a figure and its marks: who said it, and when."""


class LaneGroup(NamedTuple):
    """The lanes of a kind, and the axis on which they are drawn; None where the words stand alone."""

    axis: Axis | None
    lanes: tuple[Lane, ...]


def draw_lanes(kinds: Sequence[Kind], voice: Voice) -> tuple[LaneGroup, ...]:
    """Draw the lanes of each kind on their axis, without the words that a panel says of them.

    Args:
        kinds: of one measure, in the order in which they are drawn.
        voice: what makes a lane of a figure and its marks.
    """
    drawn = [_draw_kind(kind) for kind in kinds]
    numbers: dict[str, list[Decimal]] = {}
    for each in chain.from_iterable(drawn):
        own = numbers.setdefault(each.unit, [])
        if each.axis in {AxisKind.AMOUNT, AxisKind.TIME}:
            own += each.numbers

    @cache
    def build_shared(axis: AxisKind, unit: str) -> Axis:
        is_time = axis is AxisKind.TIME
        return (
            build_days_axis(numbers[unit]) if is_time else build_amounts_axis(numbers[unit], unit)
        )

    return tuple(
        LaneGroup(_select_axis(row, build_shared), tuple(_draw_lanes(kind, row, voice)))
        for kind, row in zip(kinds, drawn, strict=True)
    )


def _draw_lanes(kind: Kind, drawn: Sequence[Drawn], voice: Voice) -> Iterator[Lane]:
    marks = [each.mark for each in drawn]
    if kind.is_change:
        yield voice(kind.alike[0], tuple(marks))
    else:
        for figure, mark in zip(kind.figures, marks, strict=True):
            yield voice(figure, (mark,))


def _draw_kind(kind: Kind) -> tuple[Drawn, ...]:
    drawn = tuple(map(draw_mark, kind.figures))
    if len(drawn) > 1:
        return tuple(
            draw_share(figure) if each.axis is AxisKind.PART else each
            for figure, each in zip(kind.figures, drawn, strict=True)
        )
    return drawn


def _select_axis(
    drawn: Sequence[Drawn], build_shared: Callable[[AxisKind, str], Axis]
) -> Axis | None:
    """Return the axis that the marks of a kind share; None where one of them wants another one.

    Args:
        drawn: the marks.
        build_shared: builds the axis that all kinds share which count the same.
    """
    wanted = {(each.axis, each.unit) for each in drawn if each.axis is not None}
    if len(wanted) != 1:
        return None
    ((kind, unit),) = wanted
    own = [number for each in drawn for number in each.numbers]
    match kind:
        case AxisKind.RANK:
            totals = {each.whole for each in drawn if each.whole is not None}
            return build_ranks_axis(own, totals.pop() if len(totals) == 1 else None)
        case AxisKind.PART:
            (part,) = drawn
            assert part.whole is not None, "a part has a whole"
            return build_part_axis(part.whole, is_open=part.is_whole_open)
        case AxisKind.TIME:
            return build_shared(kind, unit) if own else None
        case _:
            return build_shared(AxisKind.AMOUNT, unit)

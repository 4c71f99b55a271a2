"""Figures of one measure as panels of one kind each, and what lies between two panels."""

from __future__ import annotations

from functools import cache
from itertools import chain, combinations, pairwise
from typing import TYPE_CHECKING, Final

from factcheck.charts.axis import AxisKind
from factcheck.charts.days_axis import build_days_axis
from factcheck.charts.kind import group_in_kinds, join_kinds
from factcheck.charts.mark import draw_mark, draw_share
from factcheck.charts.picture import Lane, Panel, PictureSection
from factcheck.charts.scale import build_amounts_axis, build_part_axis, build_ranks_axis
from factcheck.comparison.answer import Standing
from factcheck.comparison.compare import compare
from factcheck.model.dimensions import say_value
from factcheck.model.vocabulary import NotStated
from factcheck.queries.days import shorten_days_in
from factcheck.queries.phrases import join_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from decimal import Decimal

    from factcheck.charts.axis import Axis
    from factcheck.charts.kind import Kind
    from factcheck.charts.mark import Drawn
    from factcheck.charts.picture import Mark
    from factcheck.comparison.stated import StatedFigure

    Voice = Callable[[StatedFigure, tuple[Mark, ...]], Lane]
    """What makes a lane of a figure and its marks: who said it, and when."""

_SHARED: Final = (AxisKind.AMOUNT, AxisKind.RANK, AxisKind.TIME)


def build_section(figures: Sequence[StatedFigure], voice: Voice, title: str) -> PictureSection:
    """Build the panels of the figures of one measure, which share their scale, so that lengths do not lie.

    Args:
        figures: in the order in which they are drawn.
        voice: what makes a lane of a figure and its marks.
        title: the name of the measure.
    """
    kinds = tuple(group_in_kinds(figures))
    joins = tuple(join_kinds(one, other) for one, other in pairwise(kinds))
    panels = build_panels(kinds, voice)
    return PictureSection(figures[0].figure.measure, title, panels, joins)


def build_panels(kinds: Sequence[Kind], voice: Voice) -> tuple[Panel, ...]:
    """Return a panel a kind; those whose figures count the same share their scale.

    Args:
        kinds: of one measure, in the order in which they are drawn.
        voice: what makes a lane of a figure and its marks.
    """
    drawn = [_draw_kind(kind) for kind in kinds]
    numbers: dict[str, list[Decimal]] = {}
    for each in chain.from_iterable(drawn):
        own = numbers.setdefault(each.unit, [])
        if each.axis in _SHARED:
            own += each.numbers

    @cache
    def build_shared(axis: AxisKind, unit: str) -> Axis:
        is_time = axis is AxisKind.TIME
        return (
            build_days_axis(numbers[unit]) if is_time else build_amounts_axis(numbers[unit], unit)
        )

    return tuple(
        _build_panel(
            kind, _select_axis(row, numbers, build_shared), tuple(_draw_lanes(kind, row, voice))
        )
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
    drawn: Sequence[Drawn],
    numbers: Mapping[str, list[Decimal]],
    build_shared: Callable[[AxisKind, str], Axis],
) -> Axis | None:
    """Return the axis that the marks of a kind share; None where one of them wants another one.

    Args:
        drawn: the marks.
        numbers: of all kinds that count the same, by what they count.
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
            return build_ranks_axis(numbers[unit], totals.pop() if len(totals) == 1 else None)
        case AxisKind.PART:
            (part,) = drawn
            assert part.whole is not None, "a part has a whole"
            return build_part_axis(part.whole, is_open=part.is_whole_open)
        case AxisKind.TIME:
            return build_shared(kind, unit) if own else None
        case _:
            return build_shared(AxisKind.AMOUNT, unit)


def _build_panel(kind: Kind, axis: Axis | None, lanes: tuple[Lane, ...]) -> Panel:
    count = len(lanes) if kind.is_change else len(kind.alike)
    return Panel(
        kind=tuple(_say_kind(kind.alike)),
        axis=axis,
        lanes=lanes[:count],
        doubt=_say_doubt(kind),
        unclear=lanes[count:],
        answer=_say_answer(kind),
    )


def _say_kind(figures: Sequence[StatedFigure]) -> Iterator[str]:
    """Say what all figures of a panel have in common: scope, basis, per what, and when it holds."""
    first = figures[0]
    for dimension, values in (first.measure.dimensions or {}).items():
        said = {(each.figure.scope or {}).get(dimension) for each in figures}
        value = said.pop() if len(said) == 1 else None
        if value is not None and value != NotStated.NOT_STATED.value:
            text = say_value(values, value)
            yield f"{dimension.replace('-', ' ')}: {text}" if text in BARE else text
    bases = {each.figure.basis.for_readers for each in figures}
    if len(bases) == 1:
        yield bases.pop()
    pers = {each.figure.per for each in figures}
    per = pers.pop() if len(pers) == 1 else None
    if per is not None and not isinstance(per, NotStated):
        yield " ".join(f"per {each}" for each in per)
    times = {each.time_in_words for each in figures}
    time = times.pop() if len(times) == 1 else None
    if time is not None and not first.declared.is_of_day_said:
        yield shorten_days_in(time).replace("for from", "from")


BARE: Final = frozenset({"with", "without", "yes", "no", "all", "other"})
"""Values that mean nothing without the name of their dimension."""


def _say_doubt(kind: Kind) -> str:
    """Say what is not stated, so that it cannot be told whether figures are alike."""
    if not kind.unclear:
        return ""
    missing = dict.fromkeys(
        (reason.dimension or reason.kind.value).replace("-", " ")
        for one, other in combinations(kind.figures, 2)
        if other in kind.unclear
        for reason in compare(one, other).missing
    )
    which = "the one" if len(kind.alike) == 1 else "those"
    these = "this is" if len(kind.unclear) == 1 else "these are"
    return f"? cannot be told whether {these} like {which} above: {join_words(missing)} not stated"


def _say_answer(kind: Kind) -> str:
    """Say how two figures that are alike stand, and what lies between them."""
    if kind.is_change or kind.unclear or len(kind.alike) != 2:
        return ""
    answer = compare(*kind.alike)
    if answer.standing is None:
        return ""
    from factcheck.comparison.number_text import say_difference

    gap = None if answer.arithmetic is None else say_difference(answer.arithmetic)
    word = _STANDINGS.get(answer.standing, answer.standing.value)
    return (
        word if gap is None or answer.standing is Standing.AGREE else f"{word}: {gap} between them"
    )


_STANDINGS: Final = {
    Standing.AGREE: "= they agree",
    Standing.DIFFER: "two wishes, which differ",
    Standing.REPLACED: "the later word replaces the earlier",
    Standing.WITHIN_MARGIN: "within the stated margins",
    Standing.WITHIN_ROUNDING: "one number within rounding",
    Standing.NOT_CONTRADICTED: "neither contradicts the other",
    Standing.CONFLICT: "they conflict",
}

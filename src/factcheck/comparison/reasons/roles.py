"""Whether two figures are levels or changes, and which end of a change each is.

Every sentence holds if the two figures are exchanged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Aspect, Reason
from factcheck.model.vocabulary import FigureRole
from factcheck.quantity.quantity import Change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.stated import StatedFigure


def compare_roles(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find a change beside a level, a fall beside what may be a rise, and a level from before.

    Args:
        first: a figure.
        second: the figure beside it.
    """
    if first.is_change == second.is_change:
        yield from _compare_directions(first, second)
        yield from _compare_levels(first, second)
        return
    change, level = (first, second) if first.is_change else (second, first)
    role = level.figure.role
    words = {True: "by how much it changed", False: _LEVELS[role]}
    one, other = words[first.is_change], words[second.is_change]
    sentence = f"one says by how much it changed, the other {_LEVELS_SAID[role]}"
    if role is not None:
        yield Reason(Aspect.ROLE, one, other, sentence, "compare two changes, or two levels")
        return
    yield Reason(
        Aspect.ROLE,
        None if change is second else one,
        None if change is first else other,
        "whether it is a level or a change is not stated for one, the other says by how much it changed",
        "state the role of each: from, to or by",
        is_stated=False,
    )


def build_role_key(figure: StatedFigure) -> tuple[bool, bool, bool]:
    """Return whether a figure is a change, said to be a fall, and a level from before its time.

    Args:
        figure: with its claim, which may state the other end of a change.
    """
    return figure.is_change, figure.direction is Change.FALL, is_from_before(figure)


def is_from_before(figure: StatedFigure) -> bool:
    """Return whether a figure is the level before a change that its claim states with one time for both.

    Args:
        figure: with its claim, in which the level after the change is looked for.
    """
    stated = figure.figure
    return stated.role is FigureRole.FROM and any(
        each.role is FigureRole.TO
        and each.measure == stated.measure
        and (each.as_of, each.period) == (stated.as_of, stated.period)
        for each in figure.claim.figures
    )


def _compare_levels(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    before = {is_from_before(first): first, is_from_before(second): second}
    if len(before) == 1:
        return
    words = {True: "the level before a change", False: "the level after it"}
    if first.claim.id == second.claim.id and before[False].figure.role is FigureRole.TO:
        yield Reason(
            Aspect.ROLE,
            words[before[True] is first],
            words[before[True] is second],
            "one is the level before a change, the other the level after it",
            "compare two levels before, or two levels after",
        )
        return
    yield Reason(
        Aspect.ROLE,
        None if before[True] is first else "a level of its time",
        None if before[True] is second else "a level of its time",
        "of which time the level before a change is, is not stated for one",
        "state the time of the level before the change",
        is_stated=False,
    )


def _compare_directions(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    one, other = first.direction, second.direction
    if Change.FALL in {one, other} and None in {one, other}:
        yield Reason(
            Aspect.ROLE,
            one,
            other,
            "whether it is a rise or a fall is not stated for one, the other is a fall",
            "say of both whether they rise or fall",
            is_stated=False,
        )


_LEVELS: Final = {
    None: "a level or a change",
    FigureRole.FROM: "the level before",
    FigureRole.TO: "the level after",
}


_LEVELS_SAID: Final = {
    None: "",
    FigureRole.FROM: "from which level",
    FigureRole.TO: "to which level",
}

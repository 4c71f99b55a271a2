"""Many figures at once: groups that are like for like, found without looking at every pair.

Two figures that lack nothing are in one group exactly when `compare` calls them like for like.
A group that lacks something holds figures that share what is stated; whether they are alike cannot
be told, not even of two of them.
"""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from factcheck.comparison.answers import Agreement, Aspect
from factcheck.comparison.reasons import per_key, scope_value, total_key
from factcheck.comparison.units import singular
from factcheck.comparison.when import time_key
from factcheck.model.vocabulary import MeasureKind
from factcheck.quantity import Interval
from factcheck.quantity.interval import hull
from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.comparison.numbers import Computed
    from factcheck.comparison.stated import StatedFigure

_Key: TypeAlias = tuple[tuple[Aspect, object], ...]


@dataclass(frozen=True)
class Group:
    """Figures that share everything that a comparison looks at; how they agree is told when asked.

    Attributes:
        figures: in the order given.
        missing: what none of them states; empty where they are like for like.
    """

    figures: tuple[StatedFigure, ...]
    missing: tuple[Aspect, ...]

    @property
    def is_like(self) -> bool:
        """Whether its figures are like for like."""
        return not self.missing

    @cached_property
    def agreement(self) -> Agreement | None:
        """The worst agreement of any two of them; None where something is missing, or of one figure."""
        numbers = [number for number, _ in self._numbered]
        return _worst_agreement(numbers) if len(numbers) > 1 else None

    @cached_property
    def camps(self) -> tuple[tuple[StatedFigure, ...], ...]:
        """The figures by value, from the lowest: any two figures of different camps conflict.

        Empty where something is missing.
        """
        return _camps(self._numbered)

    @cached_property
    def _numbered(self) -> tuple[tuple[Computed, StatedFigure], ...]:
        if self.missing:
            return ()
        numbered = ((each.number, each) for each in self.figures)
        return tuple((number, each) for number, each in numbered if number is not None)


@dataclass(frozen=True, slots=True)
class Grouping:
    """All groups of some figures.

    Attributes:
        groups: in the order of their first figures.
        differing: in what some of the groups differ, in the order of `Aspect`.
    """

    groups: tuple[Group, ...]
    differing: tuple[Aspect, ...]


def group(figures: Iterable[StatedFigure]) -> Grouping:
    """Group figures by everything that a comparison looks at, in time linear in their number."""
    members: dict[_Key, list[StatedFigure]] = {}
    values: dict[Aspect, set[object]] = {}
    for figure in figures:
        members.setdefault(_key(figure), []).append(figure)
    for aspect, value in chain.from_iterable(members):
        values.setdefault(aspect, set()).add(value)
    return Grouping(
        groups=tuple(Group(tuple(found), _missing(key)) for key, found in members.items()),
        differing=tuple(aspect for aspect in Aspect if len(values.get(aspect, ())) > 1),
    )


def _key(figure: StatedFigure) -> _Key:
    measure = figure.measure
    scope = tuple(
        (dimension, scope_value(figure, dimension))
        for dimension in measure.dimensions or {}
        if dimension not in measure.harmless
    )
    return (
        (Aspect.MEASURE, measure.id),
        (Aspect.UNIT, singular(figure.counted)),
        (Aspect.KIND, measure.kind),
        (Aspect.PERIOD if figure.wants_period else Aspect.MOMENT, time_key(figure)),
        (Aspect.BASIS, figure.figure.basis),
        (Aspect.SCOPE, scope),
        (Aspect.PER, per_key(figure)),
        (Aspect.TOTAL, total_key(figure)),
        (Aspect.VALUE, _is_readable(figure)),
    )


def _is_readable(figure: StatedFigure) -> bool:
    if figure.measure.kind is MeasureKind.DATE:
        return figure.has_number
    quantity = figure.figure.value.quantity
    return quantity is not None and not quantity.readings and figure.has_number


def _missing(key: _Key) -> tuple[Aspect, ...]:
    return tuple(aspect for aspect, value in key if _is_missing(aspect, value))


def _is_missing(aspect: Aspect, value: object) -> bool:
    if aspect is Aspect.SCOPE and isinstance(value, tuple):
        return any(stated is None for _, stated in value)
    if aspect is Aspect.VALUE:
        return value is False
    return value is None and aspect is not Aspect.TOTAL


def _worst_agreement(numbers: Sequence[Computed]) -> Agreement:
    """Any two of some intervals meet exactly when all have a number in common (Helly's theorem)."""
    if _have_common(number.printed for number in numbers):
        return Agreement.AGREE
    if _have_common(number.rounding for number in numbers):
        return Agreement.WITHIN_ROUNDING
    return Agreement.CONFLICT


def _have_common(intervals: Iterable[Interval]) -> bool:
    common: Interval | None = Interval(None, None, has_low=False, has_high=False)
    for interval in intervals:
        common = None if common is None else common.within(interval)
    return common is not None


def _camps(
    numbered: Sequence[tuple[Computed, StatedFigure]],
) -> tuple[tuple[StatedFigure, ...], ...]:
    camps: list[list[StatedFigure]] = []
    reach: Interval | None = None
    for number, figure in sorted(numbered, key=lambda pair: pair[0].rounding.order):
        if reach is not None and reach.meets(number.rounding):
            camps[-1].append(figure)
            reach = hull((reach, number.rounding))
        else:
            camps.append([figure])
            reach = number.rounding
    return tuple(tuple(camp) for camp in camps)

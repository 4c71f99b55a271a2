"""Wholes that are recorded beside all their parts, where a measure declares what the parts of a value are.

Figures are grouped by all that must be the same, once: a sum is of one claimant, one unit, one time,
one basis, release and scope but for the dimension that has the parts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.reasons.counts import is_of_measure
from factcheck.comparison.sums import Sum, add_up, convert_counted
from factcheck.model.dimensions import find_parts
from factcheck.model.vocabulary import MeasureKind, NotStated
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.comparison.computed import Computed
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Measure

_WITHOUT_SUMS = frozenset({MeasureKind.DATE, MeasureKind.RANK})


@dataclass(frozen=True, slots=True)
class PartSum:
    """A whole beside its parts.

    Attributes:
        dimension: the dimension that has the parts.
        value: the value of the whole.
        whole: its figure.
        parts: the figures of its parts, in the order in which the measure names them.
        sum: of their numbers, in the unit of the whole.
    """

    dimension: str
    value: str
    whole: StatedFigure
    parts: tuple[StatedFigure, ...]
    sum: Sum


def has_sums(measure: Measure) -> bool:
    """Return whether some value of a measure's dimensions is the sum of others.

    Args:
        measure: whose dimensions may declare a value with its parts.
    """
    dimensions = (measure.dimensions or {}).values()
    return measure.kind not in _WITHOUT_SUMS and any(map(find_parts, dimensions))


def find_sums(figures: Iterable[StatedFigure]) -> Iterator[PartSum]:
    """Find every whole among figures of which all parts are recorded too.

    A part in the claim of the whole goes before others; where several others could be meant, none is.

    Args:
        figures: in any order; those of withdrawn claims take no part.
    """
    cells: dict[tuple[object, ...], dict[str, list[StatedFigure]]] = {}
    wholes: list[tuple[tuple[object, ...], str, tuple[str, ...], StatedFigure]] = []
    for figure in figures:
        if figure.claim.is_withdrawn or not has_sums(figure.measure) or not _has_sum(figure):
            continue
        for dimension, parts in (figure.declared.parts or {}).items():
            value = _name_value(figure, dimension)
            if value is None or not parts:
                continue
            key = _name_group(figure, dimension)
            cells.setdefault(key, {}).setdefault(value, []).append(figure)
            if value in parts:
                wholes.append((key, value, parts[value], figure))
    for key, value, names, whole in wholes:
        found = [
            _select(cells[key].get(_resolve(whole, str(key[0]), name), []), whole) for name in names
        ]
        chosen = [each for each in found if each is not None]
        numbers = [_find_number(each, whole) for each in (whole, *chosen)]
        known = [each for each in numbers if each is not None]
        if len(chosen) == len(names) and len(known) == len(numbers):
            yield PartSum(str(key[0]), value, whole, tuple(chosen), add_up(known[0], known[1:]))


def say_sums(figures: Iterable[StatedFigure]) -> Iterator[str]:
    """Say of every whole among figures of which all parts are recorded too whether they add up, a line each.

    Args:
        figures: in any order; those of withdrawn claims take no part.
    """
    for each in find_sums(figures):
        from factcheck.comparison.sum_words import say_sum  # which few figures need

        yield say_sum(each)


def _has_sum(figure: StatedFigure) -> bool:
    return figure.number is not None and figure.unit is not None and is_of_measure(figure)


def _name_value(figure: StatedFigure, dimension: str) -> str | None:
    value = (figure.figure.scope or {}).get(dimension)
    if value is None or value == NotStated.NOT_STATED.value:
        return None
    return _resolve(figure, dimension, value)


def _resolve(figure: StatedFigure, dimension: str, value: str) -> str:
    """Return the first name of a value that has a second one."""
    return (figure.declared.same_as or {}).get(dimension, {}).get(value, value)


def _name_group(figure: StatedFigure, dimension: str) -> tuple[object, ...]:
    """Return all that the figures of one sum share.

    What is not stated is the same within one claim only.
    """
    record = figure.figure
    scope = {
        name: _resolve(figure, name, value)
        for name, value in (record.scope or {}).items()
        if name != dimension
    }
    time = figure.time_held or figure.time_in_words
    is_open = time is None or NotStated.NOT_STATED.value in scope.values()
    return (
        dimension,
        figure.measure.id,
        figure.claim.claimant,
        tuple(sorted(scope.items())),
        time,
        figure.claim.id if is_open else None,
        record.basis,
        record.release,
        record.role,
        figure.per,
        figure.prices,
        figure.base,
    )


def _select(found: list[StatedFigure], whole: StatedFigure) -> StatedFigure | None:
    beside = [each for each in found if each.claim.id == whole.claim.id]
    chosen = beside or found
    return chosen[0] if len(chosen) == 1 else None


def _find_number(figure: StatedFigure, whole: StatedFigure) -> Computed | None:
    if figure.number is None:
        return None
    return convert_counted(figure.number, figure.counted, whole.counted)

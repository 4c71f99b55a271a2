"""Axes: from zero, without logarithm, with few round ticks, and the highest value short of the edge."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Final

from factcheck.charts.axis import Axis, AxisKind, Tick
from factcheck.charts.words import say_number, say_ordinal
from factcheck.comparison.noun import PERCENT, is_money

if TYPE_CHECKING:
    from collections.abc import Iterable

_STEPS: Final = tuple(map(Decimal, ("1", "1.2", "1.5", "2", "2.5", "3", "4", "5", "6", "8", "10")))
_ROUND: Final = ((1,), (2,), (5,), (2, 5))
_SLACK: Final = Decimal("1.3")
_MOST_STEPS: Final = 5
"""Six ticks at most, zero included."""
_ROOM: Final = Decimal("0.98")
_ZERO: Final = Decimal(0)
_MOST_RANKS: Final = 12
"""Places of which each has a step on the ladder; of more, the ends and every fifth or so."""


def build_amounts_axis(numbers: Iterable[Decimal], unit: str) -> Axis:
    """Build an axis of amounts that holds some numbers and zero.

    Args:
        numbers: whatever is drawn on it, in its unit.
        unit: what they count.
    """
    drawn = (*numbers, _ZERO)
    low, high = min(drawn), max(drawn)
    is_whole = not is_money(unit) and unit != PERCENT and all(each == int(each) for each in drawn)
    step, first, last = _select_step(low / _ROOM, high / _ROOM, is_whole=is_whole)
    ticks = (step * place for place in range(first, last + 1))
    return Axis(
        AxisKind.AMOUNT,
        unit,
        step * first,
        step * last,
        tuple(Tick(at, say_number(at, unit)) for at in ticks),
    )


def build_ranks_axis(numbers: Iterable[Decimal], total: Decimal | None) -> Axis:
    """Build a ladder with the first place at its left.

    Args:
        numbers: the places that are drawn.
        total: of how many, or None where that is not stated.
    """
    lowest = max((*numbers, *(() if total is None else (total,))))
    last = int(lowest) if total is not None else int(lowest) + 1
    step = 1 if last <= _MOST_RANKS else -(-last // _MOST_STEPS)
    places = dict.fromkeys((1, *range(step if step > 1 else 2, last + 1, step)))
    shown = [each for each in places if each == 1 or last <= _MOST_RANKS or each >= step]
    return Axis(
        AxisKind.RANK,
        "",
        Decimal(1) / 2,
        Decimal(last) + Decimal(1) / 2,
        tuple(Tick(Decimal(each), say_ordinal(each)) for each in shown),
        "" if total is None else f"of {total:,f}",
    )


def build_part_axis(whole: Decimal, *, is_open: bool) -> Axis:
    """Build the axis that a whole fills; of an open one the bar runs on to the edge.

    Args:
        whole: how many the whole is.
        is_open: whether more than the whole may be meant.
    """
    high = whole * Decimal("1.15") if is_open else whole
    ticks = (Tick(_ZERO, "0"), Tick(whole, f"{whole:,f}"))
    return Axis(AxisKind.PART, "", _ZERO, high, ticks)


def _select_step(low: Decimal, high: Decimal, *, is_whole: bool) -> tuple[Decimal, int, int]:
    """Return a round step of which few cover an interval, and the first and last multiple.

    A rounder one is taken where it costs little room.
    """
    exponent = (high - low).adjusted() - 1 if high > low else 0
    steps = (each.scaleb(exponent + power) for power in range(3) for each in _STEPS)
    fitting = [
        (step, first, last)
        for step in steps
        if not is_whole or step == int(step)
        for first, last in [_count_steps(low, high, step)]
        if last - first <= _MOST_STEPS
    ]
    narrowest = min(step * (last - first) for step, first, last in fitting)
    near = [each for each in fitting if each[0] * (each[2] - each[1]) <= narrowest * _SLACK]
    return next((each for each in near if each[0].normalize().as_tuple().digits in _ROUND), near[0])


def _count_steps(low: Decimal, high: Decimal, step: Decimal) -> tuple[int, int]:
    first = int((low / step).to_integral_value(ROUND_FLOOR))
    last = int((high / step).to_integral_value(ROUND_CEILING))
    return first, max(last, first + 1)

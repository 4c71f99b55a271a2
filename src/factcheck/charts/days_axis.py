"""Time axes: ticks at months or years, and on a timeline long gaps cut out and named."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from factcheck.charts.axis import Axis, AxisCut, AxisKind, Tick
from factcheck.comparison.times import A_YEAR
from factcheck.queries.days import SHORT_MONTHS
from factcheck.queries.phrases import say_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Stretch = tuple[Decimal, Decimal]
    """From the first day to the last, counted as `date.toordinal` does."""

_UNIT: Final = "days"
_MOST_TICKS: Final = 5
_MONTHS: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
"""Months between two ticks, the finest first."""
_MARGIN: Final = Decimal(45)
_LEAST_PART: Final = Decimal(3)
"""A stretch between cuts is at least this part of what is drawn, so that its label finds room."""


def build_days_axis(days: Iterable[Decimal]) -> Axis:
    """Build a time axis around some days, with ticks at months or years.

    Args:
        days: counted from 1 January of the year 1, as `date.toordinal` does.
    """
    drawn = tuple(days)
    low, high = min(drawn), max(drawn)
    margin = max((high - low) / 10, _MARGIN).to_integral_value()
    low, high = low - margin, high + margin
    return Axis(AxisKind.TIME, _UNIT, low, high, _place_ticks(((low, high),)))


def build_timeline_axis(spans: Iterable[Stretch]) -> Axis:
    """Build a time axis that holds some spans and omits every gap of more than twelve months between them.

    Args:
        spans: first and last days, likewise; at least one.
    """
    clusters = _join_clusters(spans)
    total = sum((high - low for low, high in clusters), Decimal(0))
    margins = [
        max((total / _LEAST_PART - (high - low)) / 2, _MARGIN).to_integral_value()
        for low, high in clusters
    ]
    edges = [max(clusters[0][0] - margins[0], _count_days(date.min))]
    cuts: list[AxisCut] = []
    for place, ((_, before), (behind, _)) in enumerate(pairwise(clusters)):
        third = (behind - before) // 3  # of a gap is shown on either side at most
        first = _find_month(before + min(margins[place], third), 1)
        last = _find_month(behind - min(margins[place + 1], third), 0)
        months = (last.year - first.year) * 12 + last.month - first.month
        cut = AxisCut(
            _count_days(first), _count_days(last), f"{say_count(months, 'month')} left out"
        )
        cuts.append(cut)
        edges += (cut.low, cut.high)
    edges.append(min(clusters[-1][1] + margins[-1], _count_days(date.max)))
    within = [(low + 1, high - 1) for low, high in zip(edges[::2], edges[1::2], strict=True)]
    return Axis(AxisKind.TIME, _UNIT, edges[0], edges[-1], _place_ticks(within), cuts=tuple(cuts))


def _join_clusters(spans: Iterable[Stretch]) -> list[Stretch]:
    """Return the spans joined where no more than twelve months lie between them."""
    clusters: list[Stretch] = []
    for low, high in sorted(spans):
        if clusters and low - clusters[-1][1] <= A_YEAR.days:
            clusters[-1] = clusters[-1][0], max(clusters[-1][1], high)
        else:
            clusters.append((low, high))
    return clusters


def _find_month(day: Decimal, months: int) -> date:
    """Return the first day of the month that lies some months behind that of a day."""
    known = date.fromordinal(int(day))
    year, month = divmod(known.year * 12 + known.month - 1 + months, 12)
    return date(min(year, date.max.year), month + 1, 1)


def _count_days(day: date) -> Decimal:
    return Decimal(day.toordinal())


def _place_ticks(stretches: Sequence[Stretch]) -> tuple[Tick, ...]:
    """Return ticks at the finest step of which few cover all stretches; a stretch that has none, one of its own."""
    for step in _MONTHS:
        ticks = [tuple(_find_ticks(low, high, step)) for low, high in stretches]
        if sum(map(len, ticks)) <= _MOST_TICKS:
            break
    return tuple(
        tick
        for found, (low, high) in zip(ticks, stretches, strict=True)
        for tick in found or _select_middle(low, high)
    )


def _select_middle(low: Decimal, high: Decimal) -> tuple[Tick, ...]:
    ticks = tuple(_find_ticks(low, high, 1))
    return ticks[len(ticks) // 2 :][:1]


def _find_ticks(low: Decimal, high: Decimal, step: int) -> Iterator[Tick]:
    first, last = date.fromordinal(max(int(low), 1)), date.fromordinal(int(high))
    begin = first.year * 12 + first.month - 1
    for month in range(begin - begin % step, last.year * 12 + last.month, step):
        year, number = divmod(month, 12)
        if year < 1:
            continue
        at = _count_days(date(year, number + 1, 1))
        if low <= at <= high:
            yield Tick(at, str(year) if step >= 12 else f"{SHORT_MONTHS[number]} {year}")

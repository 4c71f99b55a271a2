"""Whether two figures are for one period, and what two periods share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.answer import Aspect, Reason
from factcheck.comparison.time_words import (
    SETTLE_PERIOD,
    say_count,
    say_distance,
    say_length,
    say_overlap,
)
from factcheck.comparison.times import DaySpan, Sameness, compare_spans, has_span
from factcheck.model.periods import FiscalYear
from factcheck.model.vocabulary import NotStated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.stated import StatedFigure


def compare_periods(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find what differs or is missing about the periods of two figures that state theirs.

    Args:
        first: a figure that states for which period it is.
        second: another one that does.
    """
    if build_period_key(first) is not None and build_period_key(first) == build_period_key(second):
        return
    mine, theirs = first.time_in_words, second.time_in_words
    both = f"one is {mine}, the other {theirs}"
    if not first.spans or not second.spans:
        yield from _compare_fiscal_years_by_name(first, second, both)
        return
    sameness = compare_spans(first.spans, second.spans)
    if sameness is Sameness.OPEN:
        yield Reason(
            Aspect.PERIOD,
            mine,
            theirs,
            f"{both}, and whether that is one period is not stated",
            SETTLE_PERIOD,
            is_stated=False,
        )
    elif sameness is Sameness.APART:
        distance = _say_distance(first.spans[0], second.spans[0])
        yield Reason(
            Aspect.PERIOD, mine, theirs, f"{both}, {distance}", "compare figures of one period"
        )


def _compare_fiscal_years_by_name(
    first: StatedFigure, second: StatedFigure, both: str
) -> Iterator[Reason]:
    one, other = first.period, second.period
    mine, theirs = first.time_in_words, second.time_in_words
    if (
        isinstance(one, FiscalYear)
        and isinstance(other, FiscalYear)
        and one.is_split == other.is_split
        and one.first != other.first
        and first.measure.of == second.measure.of
        and not isinstance(first.measure.of, NotStated)
    ):
        years = say_count(abs(one.first - other.first), "year")
        yield Reason(
            Aspect.PERIOD, mine, theirs, f"{both}, {years} apart", "compare figures of one period"
        )
        return
    yield Reason(
        Aspect.PERIOD,
        mine,
        theirs,
        f"{both}, and when a fiscal year starts is not stated",
        "state when the fiscal year of the measured party starts, and by which year it is named",
        is_stated=False,
    )


def _say_distance(first: DaySpan, second: DaySpan) -> str:
    """Say how two periods lie to each other: what they share, or how far apart they are."""
    shared = say_overlap(first, second)
    if shared is None:
        if say_length(first) != say_length(second):
            return f"one {say_length(first)} long, the other {say_length(second)}, {say_distance(first, second)}"
        return say_distance(first, second)
    if has_span(first, second) or has_span(second, first):
        part, whole = (second, first) if has_span(first, second) else (first, second)
        return f"one lies within the other: {say_length(part)} of {say_length(whole)}"
    return f"they share {shared}"


def build_period_key(figure: StatedFigure) -> tuple[object, ...] | None:
    """Return a key that two figures share if they are for one period; None where that cannot be told.

    Args:
        figure: a figure for a period; a fiscal year without a start has its party and its name for
            a key.
    """
    spans, period = figure.spans, figure.period
    if period is None:
        return None
    if len(spans) == 1:
        return (Aspect.PERIOD, spans[0].start, spans[0].end)
    if isinstance(figure.measure.of, NotStated):
        return None
    return (Aspect.PERIOD, figure.measure.of, period.text)

"""When two figures hold, and when they were said: moments, periods, days, and the money of years.

A moment or period that is not stated for one of them is not guessed from the day it was said: that
day is compared instead, and the answer stays that it cannot be told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Aspect, Note, Reason
from factcheck.comparison.time_words import SETTLE_PERIOD, say_distance
from factcheck.comparison.times import (
    A_YEAR,
    DaySpan,
    Sameness,
    build_span,
    compare_moments,
    count_days_at_most,
    count_days_between,
)
from factcheck.model.dates import EdtfDate
from factcheck.model.vocabulary import FigureRole, MeasureKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import timedelta

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim

_NAMES: Final = {Aspect.MOMENT: "moment", Aspect.PERIOD: "period"}
_SETTLE: Final = {
    Aspect.MOMENT: "state the day on which each holds",
    Aspect.PERIOD: SETTLE_PERIOD,
}
_DAYS_OF_STOCKS: Final = frozenset({MeasureKind.STOCK})
"""Kinds of which a year or a month is no moment: a balance is another one every day."""


def compare_times(first: StatedFigure, second: StatedFigure) -> Iterator[Reason | Note]:
    """Find what differs and what is missing about when two figures hold.

    Args:
        first: a figure.
        second: the figure beside it.
    """
    aspects = {_find_aspect(first), _find_aspect(second)} - {None}
    is_stated = first.time_in_words is not None and second.time_in_words is not None
    if not is_stated and _is_one_change(first, second):
        yield Reason(
            Aspect.MOMENT,
            _END_OF[first.figure.role],
            _END_OF[second.figure.role],
            "one is where a change starts, the other where it ends",
            _SETTLE[Aspect.MOMENT],
        )
    if not aspects:
        yield from _compare_timeless(first, second)
        return
    aspect = Aspect.PERIOD if Aspect.PERIOD in aspects else Aspect.MOMENT
    if not is_stated:
        yield from _compare_days_said(first, second, aspect)
    elif len(aspects) == 2:
        yield from _compare_moment_with_period(first, second)
    elif aspect is Aspect.PERIOD:
        from factcheck.comparison.periods import compare_periods

        yield from compare_periods(first, second)
    else:
        yield from _compare_moments(first, second)
    yield from _explain_inferred(first, second, aspect)
    yield from _explain_day_said(first, second, aspect)


def build_time_key(figure: StatedFigure) -> tuple[object, ...] | None:
    """Return a key that two figures share if they hold at the same time; None where not stated.

    Args:
        figure: with its measure, whose kind says whether it holds at a moment or for a period.

    Returns:
        First and last day, or the name of a fiscal year with its party; empty where its kind has no
        time.
    """
    if figure.wants_period:
        from factcheck.comparison.periods import build_period_key

        return build_period_key(figure)
    if figure.wants_moment:
        moment = figure.moment
        if moment is None:
            return None
        span = build_span(moment)
        if figure.declared.steady_within is None and _is_open_day(figure, span):
            return None
        return (Aspect.MOMENT, span.start, span.end)
    if figure.measure.kind is MeasureKind.DURATION:
        return None
    return None if figure.figure.role is FigureRole.FROM else ()


_END_OF: Final = {
    None: None,
    FigureRole.FROM: "where it starts",
    FigureRole.TO: "where it ends",
}


def _compare_timeless(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find what is missing of figures that need no moment: the span of a duration, the start of a change."""
    kinds = {first.measure.kind, second.measure.kind}
    if kinds == {MeasureKind.DURATION}:
        yield Reason(
            Aspect.PERIOD,
            None,
            None,
            "which span it counts is not stated for either",
            "state the period that each counts",
            is_stated=False,
        )
    elif FigureRole.FROM in {first.figure.role, second.figure.role}:
        yield Reason(
            Aspect.MOMENT,
            None,
            None,
            "when the value held from which a change starts is not stated",
            _SETTLE[Aspect.MOMENT],
            is_stated=False,
        )


def _is_open_day(figure: StatedFigure, span: DaySpan) -> bool:
    """Return whether a moment is of a kind that holds on one day, and is known by more days only."""
    return figure.measure.kind in _DAYS_OF_STOCKS and span.start != span.end


def _find_aspect(figure: StatedFigure) -> Aspect | None:
    if figure.wants_period:
        return Aspect.PERIOD
    return Aspect.MOMENT if figure.wants_moment else None


def _is_one_change(first: StatedFigure, second: StatedFigure) -> bool:
    roles = {first.figure.role, second.figure.role}
    return first.claim.id == second.claim.id and roles == {FigureRole.FROM, FigureRole.TO}


def _compare_moments(first: StatedFigure, second: StatedFigure) -> Iterator[Reason | Note]:
    assert first.moment is not None, "asked of stated moments only"
    assert second.moment is not None, "asked of stated moments only"
    one, other = build_span(first.moment), build_span(second.moment)
    sameness = compare_moments(one, other)
    mine, theirs = first.time_in_words, second.time_in_words
    both = f"one is {mine}, the other {theirs}"
    steady = first.declared.steady_within
    if (
        steady is not None
        and steady == second.declared.steady_within
        and is_within(one, other, steady)
    ):
        if first.moment != second.moment:
            yield Note(
                Aspect.MOMENT, f"{both}; the measure is declared to hardly move within that time"
            )
        return
    if sameness is Sameness.APART:
        yield Reason(
            Aspect.MOMENT,
            mine,
            theirs,
            f"{both}, {say_distance(one, other)}",
            "compare figures of one day",
        )
    elif sameness is Sameness.OPEN:
        yield Reason(
            Aspect.MOMENT,
            mine,
            theirs,
            f"{both}, and whether that is one moment is not stated",
            _SETTLE[Aspect.MOMENT],
            is_stated=False,
        )
    elif _is_open_day(first, one) or _is_open_day(second, other):
        sentence = f"both are {mine}" if mine == theirs else both
        yield Reason(
            Aspect.MOMENT,
            mine,
            theirs,
            f"{sentence}, and on which day is not stated",
            _SETTLE[Aspect.MOMENT],
            is_stated=False,
        )


def is_within(first: DaySpan, second: DaySpan, steady: timedelta) -> bool:
    """Return whether two moments lie within the time in which a measure hardly moves.

    Args:
        first: the moment of one figure.
        second: that of the other; the days that lie furthest apart count.
        steady: for how long the measure is declared to stay much the same.
    """
    days = count_days_at_most(first, second)
    return days is not None and days <= steady.days


def _compare_moment_with_period(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    mine, theirs = first.time_in_words, second.time_in_words
    both = f"one is {mine}, the other {theirs}"
    one, other = first.time_held, second.time_held
    if one is not None and other is not None and count_days_between(one, other):
        sentence = f"{both}, {say_distance(one, other)}"
    else:
        sentence = f"{both}: a moment and a period"
    yield Reason(Aspect.MOMENT, mine, theirs, sentence)


def _compare_days_said(
    first: StatedFigure, second: StatedFigure, aspect: Aspect
) -> Iterator[Reason | Note]:
    name = _NAMES[aspect]
    mine, theirs = first.time_in_words, second.time_in_words
    stated = mine or theirs
    whose = "either" if stated is None else f"one, the other is {stated}"
    yield Reason(
        aspect,
        mine,
        theirs,
        f"the {name} is not stated for {whose}",
        _SETTLE[aspect],
        is_stated=False,
    )
    one, other = first.day_said, second.day_said
    if count_days_between(one, other) > A_YEAR.days:
        distance = f"said {say_distance(one, other)}"
        yield Reason(
            Aspect.DAY_SAID,
            f"said {first.claim.said_on}",
            f"said {second.claim.said_on}",
            f"they were {distance}",
            _SETTLE[aspect],
        )
    elif one.is_one_day and other.is_one_day and one.start == other.start:
        distance = "said on the same day"
    elif first.claim.said_on.text == second.claim.said_on.text:
        distance = f"both said {first.claim.said_on.in_words}"
    else:
        distance = f"said {say_distance(one, other)}"
    answer = ", one in answer to the other" if _is_answer(first.claim, second.claim) else ""
    yield Note(
        Aspect.DAY_SAID,
        f"the {name} is not stated, the days on which the claims were made are compared instead:"
        f" {distance}{answer}",
    )


def _is_answer(first: Claim, second: Claim) -> bool:
    """Return whether one of two claims answers the other, and so was made later."""
    pairs = ((first, second), (second, first))
    return any(counter.claim == other.id for claim, other in pairs for counter in claim.counters)


def name_one(one: StatedFigure, first: StatedFigure, second: StatedFigure) -> str:
    """Name one of two figures by its value where that tells them apart.

    Args:
        one: the figure to be named: the first or the second.
        first: a figure.
        second: the figure beside it.
    """
    values = {str(each.figure.value) for each in (first, second)}
    return str(one.figure.value) if len(values) > 1 else "one of them"


def _explain_day_said(first: StatedFigure, second: StatedFigure, aspect: Aspect) -> Iterator[Note]:
    """Explain that a figure holds on the day it was said, where the editor reads its present tense so."""
    said = [each for each in (first, second) if each.declared.is_of_day_said]
    if said:
        whose = f"{name_one(said[0], first, second)} holds" if len(said) == 1 else "both hold"
        yield Note(aspect, f"{whose} on the day it was said, as the editor reads the present tense")


def _explain_inferred(first: StatedFigure, second: StatedFigure, aspect: Aspect) -> Iterator[Note]:
    times = [
        figure
        for figure in (first, second)
        if not figure.declared.is_of_day_said  # which a note of its own says
        for each in ((figure.period,) if figure.wants_period else (figure.moment,))
        if isinstance(each, EdtfDate) and each.is_inferred
    ]
    if times:
        whose = (
            f"the time at which {name_one(times[0], first, second)} holds is"
            if len(times) == 1
            else "the times at which they hold are both"
        )
        yield Note(aspect, f"{whose} the editor's inference, marked ~ or ?")

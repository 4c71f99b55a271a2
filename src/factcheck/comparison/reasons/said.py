"""What the day on which a claim was made says of its figures: that it came too early, or is of other money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.answer import Aspect, Note, Reason
from factcheck.comparison.times import A_YEAR, DaySpan, count_days_between
from factcheck.model.vocabulary import Basis

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.stated import StatedFigure


def compare_ripeness(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find an actual that was said before its period or day was over: it counts what had passed by then.

    Two that were said on one certain day count the same.

    Args:
        first: a figure.
        second: the figure beside it.
    """
    early = [each for each in (first, second) if _is_unripe(each)]
    is_of_one_day = first.day_said.is_one_day and first.day_said == second.day_said
    if not early or is_of_one_day or build_ripeness_key(first) == build_ripeness_key(second):
        return
    one, other = (f"said {each.claim.said_on}" for each in (first, second))
    days = " and ".join(sorted({str(each.claim.said_on) for each in early}))
    times = " and ".join(sorted({str(each.period or each.moment) for each in early}))
    whose = "both count" if len(early) == 2 else "one counts"
    yield Reason(
        Aspect.TOO_EARLY,
        one,
        other,
        f"{whose} what had passed by {days}, before {times} was over",
        "wait for the figure of the whole, or state the part that had passed",
    )


def build_ripeness_key(figure: StatedFigure) -> object:
    """Return what two figures share that were not said too early, or too early on one certain day.

    Args:
        figure: with the day on which its claim was made.

    Returns:
        Nothing, a day, or the figure itself, which no other one shares.
    """
    if not _is_unripe(figure):
        return ()
    said = figure.day_said
    return said.start if said.is_one_day else figure.reference


def _is_unripe(figure: StatedFigure) -> bool:
    return figure.figure.basis is Basis.ACTUAL and figure.was_over is False


def compare_money(first: StatedFigure, second: StatedFigure) -> Iterator[Note]:
    """Find two amounts of one currency that are nominal money of different years.

    The years are those of the moments or periods; where one is not stated, of the days on which the
    claims were made, if those lie more than a year apart.
    Money that is said to be in the prices of some year is not nominal.

    Args:
        first: a figure.
        second: the figure beside it.
    """
    if not first.is_money or first.counted != second.counted or first.prices or second.prices:
        return
    if any("prices" in (each.figure.scope or {}) for each in (first, second)):
        return
    one, other = first.time_held, second.time_held
    least_days = 1
    if one is None or other is None:
        one, other = first.day_said, second.day_said
        least_days = A_YEAR.days + 1
    if count_days_between(one, other) < least_days:
        return
    years = (_find_year(one), _find_year(other))
    if years[0] != years[1]:
        yield Note(
            Aspect.MONEY,
            f"one is money of {years[0]}, the other of {years[1]}, no price index is applied",
        )


def _find_year(span: DaySpan) -> int:
    day = span.start or span.end
    assert day is not None, "a span has at least one end"
    return day.year

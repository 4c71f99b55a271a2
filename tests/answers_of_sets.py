"""How a set of alike figures stands, worked out figure by figure: what a database must answer too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.answer import Standing
from factcheck.comparison.apart import find_day_said, find_named_number
from factcheck.comparison.group import find_reach, has_common
from factcheck.comparison.pair import convert_to_terms
from factcheck.model.vocabulary import AS_SAID_BASES
from factcheck.quantity.interval import Interval, join_intervals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.comparison.pair import InTerms
    from factcheck.comparison.stated import StatedFigure


def judge_set(figures: Sequence[StatedFigure]) -> Standing | None:
    """Return how a set of alike figures stands of which some have no number in common.

    Of one who said another number on a later certain day only the last word counts: what stands apart
    only from words that their claimant has replaced is replaced.

    Args:
        figures: alike, each with a number.

    Returns:
        The first that applies: differ, where all are wishes; conflict; replaced; within the margin. None
        where all have a number in common, as limits and rounded numbers have that agree.

    """
    numbered = [(each, convert_to_terms(each, each.terms)) for each in figures]
    found = [(each, number) for each, number in numbered if number is not None]
    if has_common(_add_named(number, number.number.rounding) for _, number in found):
        return None
    if all(each.figure.basis in AS_SAID_BASES for each, _ in found):
        return Standing.DIFFER
    if not _may_be_one(_select_last_words(found)):
        return Standing.CONFLICT
    return Standing.WITHIN_MARGIN if _may_be_one(found) else Standing.REPLACED


def _may_be_one(found: Sequence[tuple[StatedFigure, InTerms]]) -> bool:
    return has_common(_add_named(number, find_reach(number)) for _, number in found)


def _add_named(number: InTerms, interval: Interval) -> Interval:
    """Return an interval with the number that a figure names: `almost 30,412` and 30,412 agree."""
    named = find_named_number(number)
    return interval if named is None else join_intervals((interval, Interval.build_point(named)))


def _select_last_words(
    found: Sequence[tuple[StatedFigure, InTerms]],
) -> list[tuple[StatedFigure, InTerms]]:
    last: dict[str, str] = {}
    for figure, _ in found:
        day = find_day_said(figure)
        if day is not None:
            last[figure.claim.maker] = max(day, last.get(figure.claim.maker, ""))
    return [
        (figure, number)
        for figure, number in found
        if find_day_said(figure) in {None, last.get(figure.claim.maker)}
    ]

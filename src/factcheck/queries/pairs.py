"""The answers for two figures as views, and what may be said of some figures in a few lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Aspect
from factcheck.comparison.group import group
from factcheck.comparison.noun import PERCENT
from factcheck.comparison.number_text import (
    say_difference,
    say_percentage,
    say_ratio,
)
from factcheck.queries.answer_words import name_reason, say_pair_summary, say_summary
from factcheck.queries.kinds import compare_within_kinds, group_by_kind, select_sign
from factcheck.queries.pair_views import PairView, SignedAnswer
from factcheck.queries.phrases import add_full_stop, add_speaker, replace_with_small, say_count
from factcheck.queries.speakers import name_who_says

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.comparison.answer import Comparison
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim
    from factcheck.model.store import Store

_MOST_NAMED: Final = 8
"""Pairs that a summary names: of more those that are alike or differ in one thing, and then their number."""


def build_pair_view(comparison: Comparison) -> PairView:
    """Return the answer for two figures as a view.

    Args:
        comparison: the answer for the two.
    """
    first, second = comparison.first, comparison.second
    return PairView(
        first=str(first.reference),
        second=str(second.reference),
        first_value=str(first.figure.value),
        second_value=str(second.figure.value),
        comparability=comparison.comparability.value,
        standing=None if comparison.standing is None else comparison.standing.value,
        reasons=comparison.reasons,
        but_for=None if comparison.but_for is None else name_reason(comparison.but_for),
        settle=() if first.claim is second.claim and comparison.differences else comparison.settle,
        notes=()
        if any(each.kind is Aspect.MEASURE for each in comparison.differences)
        else tuple(each.sentence for each in comparison.notes),
        conversions=tuple(each.sentence for each in comparison.conversions),
        arithmetic=tuple(_list_arithmetic(comparison)),
        no_arithmetic_because=comparison.no_arithmetic_because,
        joined=find_answer(first.claim, second.claim),
        withdrawn=tuple(
            dict.fromkeys(each.claim.id for each in (first, second) if each.claim.is_withdrawn)
        ),
    )


def find_answer(first: Claim, second: Claim) -> str | None:
    """Return how one of two claims answers the other, or None where neither does.

    Args:
        first: a claim.
        second: another one.

    Returns:
        In words for readers, such as `denies`; which of the two answers is not said.
    """
    for claim, other in ((first, second), (second, first)):
        for counter in claim.counters:
            if counter.claim == other.id:
                return counter.how.for_readers
    return None


def list_summary(store: Store, figures: Sequence[StatedFigure]) -> tuple[SignedAnswer, ...]:
    """Return what may be said of some figures in one line, then of every two of one kind, with its sign.

    Of many pairs those are named that are alike or differ in one thing.

    Args:
        store: where the claimants lie.
        figures: those of a dispute or lookalike, in order; of fewer than two nothing is said.
    """
    if len(figures) < 2:
        return ()
    comparisons = tuple(compare_within_kinds(figures, group_by_kind(figures)))
    who = {str(each.reference): name_who_says(store, each.claim) for each in figures}
    groups = group(figures).groups if len(figures) > 2 else ()
    answer = say_summary(figures, who, comparisons, groups)
    if len(figures) == 2:
        return (SignedAnswer(select_sign(comparisons[0]), answer),)
    pairs = [(each, build_pair_view(each)) for each in comparisons]
    if len(pairs) > _MOST_NAMED:
        pairs = [(each, pair) for each, pair in pairs if pair.is_close]
    more = len(pairs) - _MOST_NAMED
    rest = (SignedAnswer("", f"And {say_count(more, 'more pair')}."),) if more > 0 else ()
    named = (_name(each, pair, who) for each, pair in pairs[:_MOST_NAMED])
    return (SignedAnswer("", answer), *named, *rest)


def _name(comparison: Comparison, pair: PairView, who: Mapping[str, str]) -> SignedAnswer:
    first, second = (
        add_speaker(value, who[figure])
        for value, figure in (
            (pair.first_value, pair.first),
            (pair.second_value, pair.second),
        )
    )
    answer = pair.answer if pair.is_close else replace_with_small(say_pair_summary(comparison))
    return SignedAnswer(select_sign(comparison), add_full_stop(f"{first} and {second}: {answer}"))


def _list_arithmetic(comparison: Comparison) -> Iterator[tuple[str, str]]:
    arithmetic = comparison.arithmetic
    if arithmetic is None or not any(arithmetic.difference.printed.decimal_ends):
        return
    difference = say_difference(arithmetic)
    if difference is not None:
        yield "difference", difference
    ratio = say_ratio(arithmetic)
    if ratio is None:
        return
    yield "ratio", ratio
    is_share = comparison.first.measure.unit == PERCENT  # no percentage of percentages
    if arithmetic.percent_above is not None and not is_share:
        yield "larger above smaller by", say_percentage(arithmetic.percent_above)

"""Disputes for whose figures another answer holds, and derivations that give another result.

Only disputes of which a member, measure or party changed are compared anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from factcheck.comparison.bridge import BridgeError, compute_bridge
from factcheck.comparison.compare import MOST_IN_PAIRS, compare_all
from factcheck.comparison.derive import derive
from factcheck.comparison.expressions import ExpressionError
from factcheck.comparison.ledger import list_figures_of_dispute
from factcheck.comparison.number_text import say_derived
from factcheck.comparison.reasons.other import build_measure_key
from factcheck.comparison.sum_words import say_numbers_of_sum
from factcheck.comparison.unit import read_unit
from factcheck.diff.match import PARTS, match_parts
from factcheck.diff.shapes import build_shape
from factcheck.diff.views import (
    DerivationChange,
    DisputeChange,
    PairChange,
    StateAnswer,
)
from factcheck.queries.wording import say_comparability

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from factcheck.comparison.answer import Comparison
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim, Dispute
    from factcheck.model.corpus import Corpus
    from factcheck.model.values import FigureReference

_Token: TypeAlias = tuple[str, int]
"""One figure in both states: the claim's id now and the figure's place; gone ones count from -1."""


def find_dispute_changes(
    before: Corpus, after: Corpus, renamed: Mapping[str, str], touched: Collection[str]
) -> Iterator[tuple[str, DisputeChange]]:
    """Yield each dispute with another answer, after the id of its topic.

    Args:
        before: the older state.
        after: the newer state.
        renamed: the new ids of records that have got one.
        touched: the ids, old and new, of all records that differ.
    """
    known = {renamed.get(old, old): dispute for old, dispute in before.disputes.items()}
    for dispute_id in dict.fromkeys((*after.disputes, *known)):
        old, new = known.get(dispute_id), after.disputes.get(dispute_id)
        one = () if old is None else list_figures_of_dispute(before, old)
        other = () if new is None else list_figures_of_dispute(after, new)
        if not _is_touched(old, new, (*one, *other), touched):
            continue
        shown = new or old
        assert shown is not None, "the dispute is in one of the states"
        lines = say_comparability(one), say_comparability(other)
        is_small = (
            max(len(one), len(other)) <= MOST_IN_PAIRS and old is not None and new is not None
        )
        pairs = tuple(_find_pair_changes(after, renamed, one, other)) if is_small else ()
        rests = _say_rest(before, old), _say_rest(after, new)
        if pairs or lines[0] != lines[1] or rests[0] != rests[1]:
            change = "added" if old is None else "removed" if new is None else "changed"
            yield (
                shown.topic,
                DisputeChange(dispute_id, change, shown.question, *lines, pairs, *rests),
            )


def find_derivation_changes(
    before: Corpus, after: Corpus, renamed: Mapping[str, str]
) -> Iterator[DerivationChange]:
    """Yield each derivation of both states with another result.

    Args:
        before: the older state.
        after: the newer state.
        renamed: the new ids of records that have got one, by the old ones.
    """
    known = {renamed.get(old, old): each for old, each in before.derivations.items()}
    for derivation in after.derivations.values():
        old = known.get(derivation.id)
        if old is None:
            continue
        one, other = _say_result(before, old.expression), _say_result(after, derivation.expression)
        if one != other:
            yield DerivationChange(derivation.id, derivation.title, one, other)


def _is_touched(
    old: Dispute | None,
    new: Dispute | None,
    figures: Sequence[StatedFigure],
    touched: Collection[str],
) -> bool:
    if old is None or new is None or old.id in touched or new.id in touched:
        return True
    references = (*_list_references(old), *_list_references(new))
    named = {reference.claim for reference in references}
    for figure in figures:
        named |= {figure.claim.id, figure.measure.id, str(figure.measure.of)}
    return any(each in touched for each in named)


def _list_references(dispute: Dispute) -> Iterator[FigureReference]:
    yield from dispute.claims
    if dispute.bridge is not None:
        yield dispute.bridge.from_
        yield dispute.bridge.to
        for component in dispute.bridge.components:
            if component.figure is not None:
                yield component.figure


def _say_rest(store: Corpus, dispute: Dispute | None) -> str | None:
    """Return what a bridge leaves unexplained, or None where there is no bridge."""
    if dispute is None or dispute.bridge is None:
        return None
    try:
        bridged = compute_bridge(store, dispute.bridge)
    except BridgeError as error:
        return f"cannot be summed up: {error.message}"
    if bridged is None:
        return None
    return say_numbers_of_sum(bridged.sum, read_unit(bridged.unit)).rest


def _find_pair_changes(
    after: Corpus,
    renamed: Mapping[str, str],
    old: Sequence[StatedFigure],
    new: Sequence[StatedFigure],
) -> Iterator[PairChange]:
    tokens = _Tokens(after, renamed)
    one = {frozenset(map(tokens.name_old, _split_sides(each))): each for each in compare_all(old)}
    other = {frozenset(map(tokens.name_new, _split_sides(each))): each for each in compare_all(new)}
    for key in dict.fromkeys((*other, *one)):
        before, now = one.get(key), other.get(key)
        shown = now or before
        assert shown is not None, "the pair is in one of the states"
        if not any(each is not None and _is_of_one_kind(each) for each in (before, now)):
            continue
        first, second = _build_answer(before), _build_answer(now)
        if first == second:
            continue
        gone = first.reasons if first is not None and second is not None else ()
        come = second.reasons if first is not None and second is not None else ()
        yield PairChange(
            first=str(shown.first.reference),
            second=str(shown.second.reference),
            first_value=str(shown.first.figure.value),
            second_value=str(shown.second.figure.value),
            before=first,
            after=second,
            gone=tuple(each for each in gone if each not in come),
            come=tuple(each for each in come if each not in gone),
        )


def _is_of_one_kind(comparison: Comparison) -> bool:
    return build_measure_key(comparison.first) == build_measure_key(comparison.second)


def _split_sides(comparison: Comparison) -> tuple[StatedFigure, StatedFigure]:
    return comparison.first, comparison.second


def _build_answer(comparison: Comparison | None) -> StateAnswer | None:
    if comparison is None:
        return None
    return StateAnswer(
        comparability=comparison.comparability.value,
        standing=None if comparison.standing is None else comparison.standing.value,
        reasons=tuple(reason.sentence for reason in comparison.reasons),
    )


class _Tokens:
    """Knows which figure of one state is which of the other; each claim is looked at once."""

    def __init__(self, after: Corpus, renamed: Mapping[str, str]) -> None:
        self._after = after
        self._renamed = renamed
        self._places: dict[str, dict[int, int]] = {}

    def name_new(self, figure: StatedFigure) -> _Token:
        return figure.claim.id, _find_position(figure)

    def name_old(self, figure: StatedFigure) -> _Token:
        claim_id = self._renamed.get(figure.claim.id, figure.claim.id)
        if claim_id not in self._places:
            self._places[claim_id] = self._match(figure.claim, self._after.claims.get(claim_id))
        place = _find_position(figure)
        return claim_id, self._places[claim_id].get(place, -1 - place)

    def _match(self, old: Claim, new: Claim | None) -> dict[int, int]:
        if new is None:
            return {}
        one = [build_shape(each, self._renamed) for each in old.figures]
        other = [build_shape(each, {}) for each in new.figures]
        return dict(match_parts(one, other, PARTS["figures"]))


def _find_position(figure: StatedFigure) -> int:
    return next(place for place, each in enumerate(figure.claim.figures) if each is figure.figure)


def _say_result(store: Corpus, expression: str) -> str:
    try:
        derived = derive(store, expression)
    except ExpressionError as error:
        return f"cannot be computed: {error.message}"
    return say_derived(derived.number, derived.unit)

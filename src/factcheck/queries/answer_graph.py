"""Who answered whom, as claims and the answers between them; where it is wanted, what only an editor sets side by side."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.disputes import list_claims_of_dispute
from factcheck.queries.filters import select
from factcheck.queries.list import build_topic_key
from factcheck.queries.pairs import find_answer
from factcheck.queries.phrases import say_count
from factcheck.queries.resolve import resolve
from factcheck.queries.speakers import is_several
from factcheck.queries.withdrawn import select_standing
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.model.claims import Claim
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters
    from factcheck.queries.views_of_claim import ClaimView


@dataclass(frozen=True, slots=True)
class AnswerEdge:
    """One answer.

    Attributes:
        claim: the id of the claim that answers.
        answered: that of the one it answers.
        verb: what it does to it, such as `objects to`.
    """

    claim: str
    answered: str
    verb: str


@dataclass(frozen=True, slots=True)
class AnswerGraph:
    """Claims and the answers between them.

    Attributes:
        title: of the corpus.
        claims: those that answer or are answered, each once; and those of `juxtaposed`.
        answers: in the order of the claims that give them.
        juxtaposed: pairs of ids that a dispute holds and no answer joins; none where nobody asks for them.
        note: how many claims were found and are not among these; empty where all are.
    """

    title: str
    claims: tuple[ClaimView, ...]
    answers: tuple[AnswerEdge, ...]
    juxtaposed: tuple[tuple[str, str], ...]
    note: str


def build_answer_graph(
    store: Store, filters: Filters, *, is_juxtaposed: bool = False
) -> AnswerGraph:
    """Find the answers that the claims which pass all filters give or get.

    Args:
        store: the ledger.
        filters: what is wanted of it.
        is_juxtaposed: whether the pairs of their disputes are wanted that no answer joins.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    found = [claim.id for claim in select(store, resolve(store, filters))]
    pairs = [*dict.fromkeys(_list_juxtaposed(store, found))] if is_juxtaposed else []
    shown = {end for each in _list_answers(store, found) for end in (each.claim, each.answered)}
    shown |= {claim for pair in pairs for claim in pair}
    answers = dict.fromkeys(
        each
        for claim in shown
        for each in _list_own_answers(store, store.claims[claim])
        if each.answered in shown
    )
    claims = sorted((store.claims[each] for each in shown), key=build_topic_key(store))
    order = {claim.id: place for place, claim in enumerate(claims)}
    views = ClaimViews(store)
    beside = len([each for each in found if each not in shown])
    verb = "stands" if beside == 1 else "stand"
    note = (
        f"{say_count(beside, 'more claim')} {verb} beside these; nobody is recorded as answering."
    )
    return AnswerGraph(
        title="" if store.head is None else store.head.title,
        claims=tuple(views.build(claim) for claim in claims),
        answers=tuple(sorted(answers, key=lambda each: (order[each.claim], order[each.answered]))),
        juxtaposed=tuple(sorted(pairs, key=lambda pair: (order[pair[0]], order[pair[1]]))),
        note=note if beside else "",
    )


def _list_answers(store: Store, found: Iterable[str]) -> Iterator[AnswerEdge]:
    """Yield what claims answer, and what answers them."""
    for name in found:
        claim = store.claims[name]
        yield from _list_own_answers(store, claim)
        for other, _ in store.counters_to.get(name, ()):
            yield from (each for each in _list_own_answers(store, other) if each.answered == name)


def _list_own_answers(store: Store, claim: Claim) -> Iterator[AnswerEdge]:
    for counter in claim.counters:
        if counter.claim in store.claims:
            how = counter.how
            verb = how.of_several if is_several(store, claim) else how.for_readers
            yield AnswerEdge(claim.id, counter.claim, verb)


def _list_juxtaposed(store: Store, found: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of standing claims that disputes of some claims hold and no answer joins."""
    disputes = {each.id: each for name in found for each in store.disputes_of.get(name, ())}
    for dispute in disputes.values():
        standing = select_standing(list_claims_of_dispute(store, dispute))
        for one, other in combinations(sorted(standing, key=lambda each: each.id), 2):
            if find_answer(one, other) is None:
                yield one.id, other.id

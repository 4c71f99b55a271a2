"""One claim's answer to another as a view, seen from either end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.queries.counter_words import say_counter
from factcheck.queries.more_fields import read_more
from factcheck.queries.part_views import AnswerView
from factcheck.queries.speakers import find_status, name_who_says

if TYPE_CHECKING:
    from factcheck.model.claims import Claim, Counter
    from factcheck.model.store import Store


def build_own_answer(store: Store, claim: Claim, counter: Counter) -> AnswerView:
    """Build the answer that a claim makes, with the answered claim at its other end.

    Args:
        store: where the answered claim and the source lie.
        claim: the claim that answers.
        counter: the answer, one of its `counters`; the claim that it names may be missing.
    """
    other = store.claims.get(counter.claim)
    return AnswerView(
        claim=counter.claim,
        who=counter.claim if other is None else name_who_says(store, other),
        statement="" if other is None else other.statement,
        how=counter.how.value,
        words=say_counter(store, claim, counter),
        source=counter.in_,
        source_title=_find_title(store, counter.in_),
        quotes=_list_quotes(claim, counter.in_),
        note=counter.note,
        status=None if other is None else find_status(other),
        more=read_more(counter),
    )


def build_answer_to(store: Store, other: Claim, counter: Counter) -> AnswerView:
    """Build the answer that another claim makes to this one.

    Args:
        store: where the source of the answer lies.
        other: the claim that answers.
        counter: its answer to the claim that is shown.
    """
    return AnswerView(
        claim=other.id,
        who=name_who_says(store, other),
        statement=other.statement,
        how=counter.how.value,
        words=say_counter(store, other, counter),
        source=counter.in_,
        source_title=_find_title(store, counter.in_),
        quotes=_list_quotes(other, counter.in_),
        note=counter.note,
        status=find_status(other),
        more=read_more(counter),
    )


def _find_title(store: Store, source_id: str) -> str:
    source = store.sources.get(source_id)
    return source_id if source is None else source.title


def _list_quotes(claim: Claim, source: str) -> tuple[str, ...]:
    return tuple(each.quote for each in claim.appearances if each.source == source)

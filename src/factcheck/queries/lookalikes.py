"""Figures that are often set side by side though nobody disputes anything, and why they are no two answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.ledger import list_figures_of_lookalike
from factcheck.model.figure_names import list_named_claims, select_named_figures
from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.joint_filters import say_without, select_lookalikes
from factcheck.queries.lookalike_lines import name_lookalike
from factcheck.queries.lookalike_views import (
    LookalikeList,
    LookalikeView,
)
from factcheck.queries.more_fields import read_more
from factcheck.queries.pairs import list_summary
from factcheck.queries.phrases import say_count
from factcheck.queries.resolve import resolve

if TYPE_CHECKING:
    from factcheck.model.claims import Claim
    from factcheck.model.editorial import Lookalike
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters


def list_lookalikes(store: Store, filters: Filters) -> LookalikeList:
    """Find the lookalikes that pass all filters, each by any of their claims.

    Args:
        store: the ledger.
        filters: what the question is about; names and ids are resolved here.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    filters = resolve(store, filters)
    shown = ClaimViews(store)
    views = tuple(
        build_lookalike_view(store, each, shown) for each in select_lookalikes(store, filters)
    )
    title = "" if store.head is None else store.head.title
    count = f"{say_count(len(views), 'lookalike')}."
    return LookalikeList(
        title, views, (count if views else say_without(store, filters, "lookalike"),)
    )


def build_lookalike_view(
    store: Store, lookalike: Lookalike, views: ClaimViews | None = None
) -> LookalikeView:
    """Return one lookalike as a view; `views` are those that several share.

    Args:
        store: where its claims lie.
        lookalike: the lookalike.
        views: those that several share; new ones if omitted.
    """
    views = views or ClaimViews(store)
    topic = store.topics.get(lookalike.topic)
    claims = list_claims_of_lookalike(store, lookalike)
    named = select_named_figures(lookalike.figures, claims)
    return LookalikeView(
        id=lookalike.id,
        topic=lookalike.topic,
        topic_title=lookalike.topic if topic is None else topic.title,
        title=name_lookalike(store, lookalike),
        why_not=lookalike.why_not,
        note=lookalike.note,
        claims=tuple(views.build(claim, named[claim.id]) for claim in claims),
        comparability=list_summary(store, list_figures_of_lookalike(store, lookalike)),
        more=read_more(lookalike),
    )


def list_claims_of_lookalike(store: Store, lookalike: Lookalike) -> tuple[Claim, ...]:
    """Return the claims of a lookalike, each once, in the order written.

    Args:
        store: where they lie; one that is missing is omitted.
        lookalike: the lookalike.
    """
    return list_named_claims(store.claims, lookalike.figures)

"""Set figures side by side: what each says, what may be compared, who answered whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.ledger import (
    list_figures_of_claim,
    list_figures_of_dispute,
    list_figures_of_lookalike,
    resolve_figure,
)
from factcheck.errors import FactcheckError
from factcheck.model.names import find_figure, suggest_id
from factcheck.model.values import FigureReference
from factcheck.model.vocabulary import RecordKind
from factcheck.queries.compare_views import ComparePage, Comparisons
from factcheck.queries.compared_page import Shared, build_page
from factcheck.queries.disputes import (
    list_claims_of_dispute,
)
from factcheck.queries.lookalike_lines import name_lookalike
from factcheck.queries.lookalikes import list_claims_of_lookalike
from factcheck.queries.phrases import add_speaker, join_words, say_count
from factcheck.queries.speakers import name_who_says
from factcheck.queries.withdrawn import select_standing

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim, Dispute
    from factcheck.model.editorial import Lookalike
    from factcheck.model.store import Store
    from factcheck.queries.claim_views import ClaimViews

_MOST_NAMED: Final = 3
"""Figures that a page has in its title."""


class NothingToCompareError(FactcheckError):
    """What was named cannot be compared: unknown, or nothing with two sides."""


def compare_records(
    store: Store, names: Sequence[str], views: ClaimViews | None = None
) -> Comparisons:
    """Compare what the names stand for.

    Args:
        store: the ledger.
        names: one topic (all its figures), one dispute or one lookalike, each by id or title, or
            claims, each `claim-id` or `claim-id#figure-id`.
        views: those that several questions share.

    Raises:
        NothingToCompareError: a name is unknown, or of another kind, or one claim stands alone.
        AmbiguousNameError: several records have a name.
    """
    title = "" if store.head is None else store.head.title
    names = [_find_name(store, name) for name in names]
    kinds = [store.declared[name.partition("#")[0]] for name in names]
    shared = Shared(store, views)
    if kinds == [RecordKind.TOPIC]:
        return Comparisons(title, (_compare_topic(shared, names[0]),))
    if kinds == [RecordKind.DISPUTE]:
        return Comparisons(title, (_compare_dispute(shared, store.disputes[names[0]]),))
    if kinds == [RecordKind.LOOKALIKE]:
        return Comparisons(title, (_compare_lookalike(shared, store.lookalikes[names[0]]),))
    for name, kind in zip(names, kinds, strict=True):
        if kind is not RecordKind.CLAIM:
            raise NothingToCompareError(
                f"'{name}' is a {kind.singular}",
                hint="compare one topic, one dispute, one lookalike, or claims",
            )
    return Comparisons(title, (_compare_claims(shared, names),))


_COMPARED: Final = (RecordKind.TOPIC, RecordKind.DISPUTE, RecordKind.LOOKALIKE, RecordKind.CLAIM)


def _find_name(store: Store, name: str) -> str:
    """Return the id of what a name means, and of a figure with its own; what can be compared comes first."""
    key = find_figure(store, name, _COMPARED) or find_figure(store, name, tuple(RecordKind))
    if key is None:
        from factcheck.queries.resolve import suggest_words

        raise NothingToCompareError(
            f"no topic, dispute, lookalike or claim has the id '{name}'",
            hint=suggest_id(store, name, _COMPARED) or suggest_words(store, name),
        )
    return key


def _compare_topic(shared: Shared, topic: str) -> ComparePage:
    """Compare every figure of a topic, and say which dispute holds which of them."""
    store = shared.store
    disputes = [each for each in store.disputes.values() if each.topic == topic]
    claims = store.claims_by_topic.get(topic, ())
    inside = [figure for each in disputes for figure in list_figures_of_dispute(store, each)]
    outside = [
        figure
        for claim in select_standing(claims)
        for figure in list_figures_of_claim(store, claim)
    ]
    figures = {str(each.reference): each for each in (*inside, *outside)}
    if not disputes and len(figures) < 2:
        raise NothingToCompareError(f"topic '{topic}' has no dispute and fewer than two figures")
    of_disputes = [claim for each in disputes for claim in list_claims_of_dispute(store, each)]
    all_claims = {claim.id: claim for claim in (*of_disputes, *claims)}
    title = store.topics[topic].title
    return build_page(
        shared,
        title,
        topic,
        tuple(all_claims.values()),
        [*figures.values()],
        disputes=disputes,
    )


def _compare_dispute(shared: Shared, dispute: Dispute) -> ComparePage:
    figures = list_figures_of_dispute(shared.store, dispute)
    claims = list_claims_of_dispute(shared.store, dispute)
    return build_page(shared, dispute.question, dispute.topic, claims, figures, dispute=dispute)


def _compare_lookalike(shared: Shared, lookalike: Lookalike) -> ComparePage:
    store = shared.store
    figures = list_figures_of_lookalike(store, lookalike)
    title, claims = name_lookalike(store, lookalike), list_claims_of_lookalike(store, lookalike)
    return build_page(shared, title, lookalike.topic, claims, figures, lookalike=lookalike)


def _compare_claims(shared: Shared, names: Sequence[str]) -> ComparePage:
    store = shared.store
    claims: dict[str, Claim] = {}
    figures: dict[str, StatedFigure] = {}
    for name in dict.fromkeys(names):
        claim_id, sharp, figure_id = name.partition("#")
        claim = store.claims[claim_id]
        claims[claim_id] = claim
        if not sharp:
            figures.update(
                {str(each.reference): each for each in list_figures_of_claim(store, claim)}
            )
            continue
        figure = resolve_figure(store, FigureReference(claim_id, figure_id))
        if figure is None:
            known = ", ".join(str(each.reference) for each in list_figures_of_claim(store, claim))
            hint = f"it has {known}" if known else None
            raise NothingToCompareError(
                f"claim '{claim_id}' has no figure '{figure_id}'", hint=hint
            )
        figures[str(figure.reference)] = figure
    if len(claims) + len(figures) < 3 and len(figures) < 2:
        raise NothingToCompareError(
            f"'{names[0]}' stands alone", hint="name a second claim, or a dispute or topic"
        )
    topics = dict.fromkeys(claim.topic for claim in claims.values())
    question = _name_figures(store, claims.values(), figures.values())
    return build_page(
        shared, question, ", ".join(topics), tuple(claims.values()), [*figures.values()]
    )


def _name_figures(
    store: Store, claims: Collection[Claim], figures: Collection[StatedFigure]
) -> str:
    """Name what is compared by the values and who says them; of many by their number."""
    if 1 < len(figures) <= _MOST_NAMED:
        return join_words(
            add_speaker(str(each.figure.value), name_who_says(store, each.claim))
            for each in figures
        )
    return f"{say_count(len(figures), 'figure')} of {say_count(len(claims), 'claim')}"

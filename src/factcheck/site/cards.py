"""The cards of disputes and lookalikes on pages that list them: the question, up to two figures, and the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.ledger import list_figures_of_dispute, list_figures_of_lookalike
from factcheck.comparison.reasons.other import name_measures
from factcheck.queries.lookalike_views import WHAT_IT_IS
from factcheck.queries.speakers import name_who_says
from factcheck.queries.views import say_state
from factcheck.site.hero import find_change, say_answer
from factcheck.site.records import DisputeCard
from factcheck.site.value_words import say_question, say_value, say_values
from factcheck.site.wording import keep_numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Dispute
    from factcheck.model.editorial import Lookalike
    from factcheck.queries.compare_views import ComparePage
    from factcheck.site.library import Library


def list_cards(library: Library, topic: str | None = None) -> tuple[DisputeCard, ...]:
    """List the cards of disputes and lookalikes, those with figures first.

    Args:
        library: of the ledger.
        topic: the only topic wanted; None for all.
    """
    store = library.store
    records: list[Dispute | Lookalike] = [*store.disputes.values(), *store.lookalikes.values()]
    found = [
        library.cards.get(each.id) or build_card(library, each.id)
        for each in records
        if topic is None or each.topic == topic
    ]
    return tuple(sorted(found, key=lambda card: (not card.values, not card.sign)))


def build_card(library: Library, record_id: str) -> DisputeCard:
    """Make the card of a dispute or a lookalike."""
    store, page = library.store, library.compare(record_id)
    dispute = store.disputes.get(record_id)
    if dispute is not None:
        figures = list_figures_of_dispute(store, dispute)
    else:
        figures = list_figures_of_lookalike(store, store.lookalikes[record_id])
    sign, verdict = "", say_values(page.summary)
    if find_change(figures) is not None:
        sign, verdict = "→", "from and to, as one claim has it"
    elif len(figures) == 2:
        sign, verdict = say_answer(page.pairs[0])
    names = name_measures(figures)
    is_apart = len(figures) == 2 and not _is_of_one_unit(page, figures)
    values = tuple(
        (
            say_value(str(each.figure.value)),
            library.find_side(each.claim),
            name_who_says(store, each.claim),
            names[each.measure.id] if is_apart else "",
        )
        for each in figures
    )
    return DisputeCard(
        state=WHAT_IT_IS if dispute is None else say_state(dispute.state.value),
        question=library.link(
            record_id, keep_numbers(say_question(store, record_id, page.question))
        ),
        values=values if len(values) < 3 else ((f"{len(values)} figures", "c", "", ""),),
        sign="" if is_apart else sign,
        verdict=verdict,
    )


def _is_of_one_unit(page: ComparePage, figures: Sequence[StatedFigure]) -> bool:
    """Return whether a sign says something between two figures: they measure or count one thing, or can be converted."""
    one, other = (each.measure for each in figures)
    return one.id == other.id or one.unit == other.unit or page.pairs[0].standing is not None

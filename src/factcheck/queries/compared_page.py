"""One page of figures side by side: what each says, what may be compared, who answered whom."""

from __future__ import annotations

from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING, Final

from factcheck.comparison.compare import MOST_IN_PAIRS
from factcheck.comparison.group import group
from factcheck.comparison.ledger import list_figures_of_dispute
from factcheck.comparison.part_sums import say_sums
from factcheck.comparison.reasons.other import name_measures
from factcheck.queries.answer_words import say_summary
from factcheck.queries.claim_views import ClaimViews
from factcheck.queries.compare_views import ComparePage
from factcheck.queries.computed import find_derivations_of, say_bridge
from factcheck.queries.counter_words import list_notes, say_answer, say_counter
from factcheck.queries.derivations import DerivationsByClaim
from factcheck.queries.disputes import (
    count_juxtaposed,
    count_within_disputes,
    is_juxtaposed,
)
from factcheck.queries.fact_rows import list_fact_rows
from factcheck.queries.kinds import build_groups, build_kinds, compare_within_kinds, group_by_kind
from factcheck.queries.line_views import AnswerLine, HeldView
from factcheck.queries.lookalike_lines import find_lines
from factcheck.queries.pairs import build_pair_view
from factcheck.queries.paste import write_paragraph
from factcheck.queries.sides import ask_sides, build_side, find_source_facts
from factcheck.queries.speakers import find_status, name_who_says
from factcheck.queries.tellers import say_who_tells
from factcheck.queries.withdrawn import build_withdrawn

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.comparison.answer import Comparison
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim, Dispute, Figure
    from factcheck.model.editorial import Lookalike
    from factcheck.model.store import Store
    from factcheck.queries.lookalike_views import LookalikeLine
    from factcheck.queries.views_of_claim import ClaimView

MOST_JUXTAPOSED: Final = 20
"""Juxtaposed pairs that a page names; of more it gives the number."""


class Shared:
    """What all pages of one question look up in a ledger once, since many can show one claim."""

    def __init__(self, store: Store, views: ClaimViews | None) -> None:
        self.store = store
        self.views = views or ClaimViews(store)

    @cached_property
    def derivations(self) -> DerivationsByClaim:
        """The derivations of the ledger by the claims that they name."""
        return DerivationsByClaim(self.store)


def build_page(
    shared: Shared,
    question: str,
    topic: str,
    claims: Sequence[Claim],
    figures: Sequence[StatedFigure],
    *,
    dispute: Dispute | None = None,
    lookalike: Lookalike | None = None,
    disputes: Sequence[Dispute] = (),
) -> ComparePage:
    """Return some figures with their claims as a page; of a dispute, a lookalike or a topic it says more.

    Args:
        shared: the ledger and the views that several pages share.
        question: the heading: a dispute's question, a lookalike's title, or what was asked for.
        topic: the id of the topic, or empty where the claims are of several.
        claims: all that the page is about, in order; withdrawn ones are set apart unless a figure
            of theirs is named.
        figures: those that are compared, in the order in which they are shown.
        dispute: the dispute that the page is of, or None.
        lookalike: the lookalike that the page is of, or None.
        disputes: those of which the page names the figures.
    """
    store = shared.store
    names = name_measures(figures)
    sides = tuple(build_side(shared.views, each, names[each.measure.id]) for each in figures)
    with_figures = {figure.claim.id for figure in figures}
    sides_of_claims = [claim for claim in claims if claim.id in with_figures]
    taking_part = tuple(
        claim for claim in claims if claim.id in with_figures or not claim.is_withdrawn
    )
    kinds = group_by_kind(figures)
    comparisons = tuple(compare_within_kinds(figures, kinds))
    groups = group(figures).groups
    is_pair = len(figures) == 2
    lookalikes = tuple(find_lines(store, figures))
    named_pairs = len(figures) <= MOST_IN_PAIRS and lookalike is None
    juxtaposed = [
        (one.id, other.id)
        for one, other in combinations(sides_of_claims if named_pairs else (), 2)
        if is_juxtaposed(store, one, other)
    ]
    shown = tuple(_build_claims(shared.views, taking_part, figures))
    note = next((each.note for each in (dispute, lookalike) if each is not None), None)
    return ComparePage(
        id=None if dispute is None else dispute.id,
        lookalike=None if lookalike is None else lookalike.id,
        lookalikes=lookalikes,
        question=question,
        topic=topic,
        state=None if dispute is None else dispute.state.value,
        note=note,
        withdrawn=tuple(
            build_withdrawn(store, each, is_compared=each.id in with_figures)
            for each in claims
            if each.is_withdrawn
        ),
        sides=sides,
        claims=shown,
        others=tuple(
            (
                say_who_tells(store, each),
                each.statement,
                each.id,
                _list_quotes(each),
                list_notes(each),
            )
            for each in taking_part
            if each.id not in with_figures
        ),
        kinds=tuple(build_kinds(sides, kinds, comparisons)),
        groups=tuple(build_groups(groups)),
        pairs=tuple(map(build_pair_view, comparisons)),
        summary=say_summary(
            figures, {side.figure: side.who for side in sides}, comparisons, groups
        ),
        facts=tuple(list_fact_rows(sides[0], sides[1], comparisons[0])) if is_pair else (),
        paragraph=_write_paragraph_of_pair(comparisons[0], shown, lookalikes) if is_pair else None,
        answers=tuple(_find_answers(store, claims)),
        juxtaposed=tuple(juxtaposed[:MOST_JUXTAPOSED]),
        juxtaposed_count=_count_juxtaposed(store, taking_part, dispute, lookalike),
        asked=ask_sides(store, figures),
        source_facts=find_source_facts(store, figures),
        held=tuple(_find_disputes_that_hold(store, disputes, figures)),
        bridge=tuple(
            line
            for each in (disputes if dispute is None else (dispute,))
            for line in say_bridge(store, each)
        ),
        sums=tuple(say_sums(figures)),
        derivations=tuple(
            find_derivations_of(
                store,
                shared.derivations,
                {str(each.reference) for each in figures},
                {each.id for each in claims if each.is_withdrawn},
            )
        ),
    )


def _find_disputes_that_hold(
    store: Store, disputes: Sequence[Dispute], figures: Sequence[StatedFigure]
) -> Iterator[HeldView]:
    """Find which dispute holds which of the figures of a topic, and which are in none."""
    if not disputes:
        return
    shown = [str(figure.reference) for figure in figures]
    free = dict.fromkeys(shown)
    own = {each.id: each for each in disputes}
    holding = (each for figure in figures for each in store.disputes_of.get(figure.claim.id, ()))
    for dispute in (own | {each.id: each for each in holding}).values():
        held = {str(each.reference): None for each in list_figures_of_dispute(store, dispute)}
        names = tuple(held) if dispute.id in own else tuple(each for each in shown if each in held)
        for name in names:
            free.pop(name, None)
        if names or dispute.id in own:
            yield HeldView(dispute.id, dispute.question, dispute.state.value, dispute.note, names)
    if free:
        yield HeldView(None, None, None, None, tuple(free))


def _count_juxtaposed(
    store: Store, claims: tuple[Claim, ...], dispute: Dispute | None, lookalike: Lookalike | None
) -> int:
    """Count the pairs that only an editor joins: those of a dispute, of look-alikes none."""
    if lookalike is not None:
        return 0
    return count_within_disputes(store, claims) if dispute is None else count_juxtaposed(claims)


def _write_paragraph_of_pair(
    comparison: Comparison, claims: Sequence[ClaimView], lookalikes: Sequence[LookalikeLine]
) -> str:
    of_pair = [comparison.first.claim.id, comparison.second.claim.id]
    named = (each for each in claims if each.id in of_pair)
    why_not = lookalikes[0].why_not if lookalikes else None
    return write_paragraph(
        comparison, tuple(sorted(named, key=lambda claim: of_pair.index(claim.id))), why_not
    )


def _find_answers(store: Store, claims: Sequence[Claim]) -> Iterator[AnswerLine]:
    """Find the answers to these claims, from among them and from elsewhere."""
    for claim in claims:
        for other, counter in store.counters_to.get(claim.id, ()):
            quotes = tuple(each.quote for each in other.appearances if each.source == counter.in_)
            yield AnswerLine(
                who=name_who_says(store, other),
                how=counter.how.value,
                words=say_counter(store, other, counter),
                again=f"{say_answer(store, other, counter)} the same",
                answered=claim.id,
                claim=other.id,
                statement=other.statement,
                source=counter.in_,
                quotes=quotes,
                notes=list_notes(other, counter),
                status=find_status(other),
                answered_status=find_status(claim),
            )


def _build_claims(
    views: ClaimViews, claims: Sequence[Claim], figures: Sequence[StatedFigure]
) -> Iterator[ClaimView]:
    """Return the claims as views, each with those of its figures that are compared."""
    compared: dict[str, list[Figure]] = {}
    for each in figures:
        compared.setdefault(each.claim.id, []).append(each.figure)
    return (views.build(claim, compared.get(claim.id, ())) for claim in claims)


def _list_quotes(claim: Claim) -> tuple[str, ...]:
    return tuple(each.quote for each in claim.appearances)

"""The rows of the tables of claims and of their parts, claim by claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats.dataset.cells import Numbers, list_more_cells, write_parts
from factcheck.formats.dataset.claim_tables import EXACT
from factcheck.queries.tables import name_figures

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.dataset.cells import NamedRow, Row
    from factcheck.queries.part_views import AnswerView, AppearanceView, FigureView, ReviewView
    from factcheck.queries.tables import Tables
    from factcheck.queries.views_of_claim import ClaimView


def list_claim_rows(view: Tables) -> Iterator[NamedRow]:
    """List the rows of claims, figures, appearances, answers and reviews.

    An answer of a claim that no filter found is there only where the answered claim is.

    Args:
        view: all records of a ledger, as tables take them.

    Raises:
        AmbiguousFigureError: two figures have one name.
    """
    numbers = Numbers()
    for claim in view.claims:
        is_selected = claim.id in view.selected
        yield "claims", _build_claim(claim, is_selected=is_selected)
        for figure, name in name_figures(claim):
            yield "figures", _build_figure(claim, figure, name)
        for appearance in claim.appearances:
            number = numbers.take("appearances")
            yield "appearances", (number, claim.id, *_build_appearance(appearance))
        for answer in claim.counters:
            if is_selected or answer.claim in view.known:
                yield "counters", (numbers.take("counters"), claim.id, *_build_answer(answer))
        for review in claim.reviews:
            yield "reviews", (numbers.take("reviews"), claim.id, *_build_review(review))


def _build_claim(claim: ClaimView, *, is_selected: bool) -> Row:
    return (
        claim.id,
        claim.topic,
        claim.statement,
        claim.claimant,
        claim.claimant_name,
        claim.position,
        claim.party,
        None if claim.made_by is None else claim.made_by.id,
        claim.said_on,
        claim.status,
        is_selected,
        claim.language,
        claim.recorded_by,
        claim.recorded_on,
        write_parts(claim.checked),
        write_parts(claim.corrections),
        write_parts(claim.reviews),
        *list_more_cells(claim.more),
        claim.note,
    )


def _build_figure(claim: ClaimView, figure: FigureView, name: str) -> Row:
    per = figure.per
    return (
        name,
        claim.id,
        figure.measure,
        figure.value,
        figure.multiplier,
        *(getattr(figure, field) for field in EXACT),
        figure.has_low,
        figure.has_high,
        figure.unit,
        figure.bound,
        figure.is_ordinal,
        figure.qualifiers,
        per if isinstance(per, tuple) else (per,) if per else (),
        figure.base,
        figure.prices,
        figure.basis,
        figure.as_of,
        figure.period,
        dict(figure.scope),
        figure.role,
        *list_more_cells(figure.more),
        figure.what,
        figure.note,
    )


def _build_appearance(appearance: AppearanceView) -> Row:
    return (
        appearance.source,
        appearance.manner,
        appearance.chain,
        appearance.opponent,
        appearance.quote,
        appearance.translation,
        appearance.because,
        appearance.locator,
        appearance.link,
        None if appearance.proof is None else appearance.proof.value,
        *list_more_cells(appearance.more),
        appearance.note,
    )


def _build_review(review: ReviewView) -> Row:
    return (
        review.reviewer_id,
        review.reviewer,
        review.reviewed_on,
        review.scale,
        review.verdict,
        review.source,
        *list_more_cells(review.more),
        review.note,
    )


def _build_answer(answer: AnswerView) -> Row:
    return (
        answer.claim,
        answer.how,
        answer.source,
        answer.quotes,
        *list_more_cells(answer.more),
        answer.note,
    )

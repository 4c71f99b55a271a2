"""Rows for Python out of the views that commands show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.ledger.rows import ClaimRow, ConflictRow, FigureRow, PairRow

if TYPE_CHECKING:
    from datetime import date

    from factcheck.queries.conflict_views import SetView
    from factcheck.queries.pair_views import PairView
    from factcheck.queries.part_views import FigureView
    from factcheck.queries.views_of_claim import ClaimView


def build_claim_row(view: ClaimView) -> ClaimRow:
    """Return a claim as a row."""
    first, last = _find_days(view.said_on)
    return ClaimRow(
        claim=view.id,
        topic=view.topic,
        claimant=view.claimant,
        claimant_name=view.claimant_name,
        party=view.party,
        made_by=None if view.made_by is None else view.made_by.id,
        said_on=view.said_on,
        said_first=first,
        said_last=last,
        statement=view.statement,
        figures=len(view.figures),
        sources=tuple(each.source for each in view.appearances),
        manners=tuple(each.manner for each in view.appearances),
        quotes=tuple(each.quote for each in view.appearances),
        links=tuple(each.link for each in view.appearances),
        answers=tuple(each.claim for each in view.counters),
        answered_by=tuple(each.claim for each in view.countered_by),
        disputes=view.disputes,
        lookalikes=view.lookalikes,
        status=view.status,
        checked=tuple(each.line for each in view.checked),
    )


def build_figure_row(view: ClaimView, figure: FigureView) -> FigureRow:
    """Return a figure of a claim as a row.

    Args:
        view: the claim.
        figure: one of its figures.
    """
    first, last = _find_days(view.said_on)
    per = figure.per if isinstance(figure.per, tuple) else (figure.per,) if figure.per else ()
    return FigureRow(
        figure=view.id if figure.id is None else f"{view.id}#{figure.id}",
        claim=view.id,
        topic=view.topic,
        claimant=view.claimant,
        claimant_name=view.claimant_name,
        party=view.party,
        made_by=None if view.made_by is None else view.made_by.id,
        said_on=view.said_on,
        said_first=first,
        said_last=last,
        statement=view.statement,
        measure=figure.measure,
        measure_title=figure.measure_title,
        value=figure.value,
        number=figure.number,
        low=figure.low,
        high=figure.high,
        has_low=figure.has_low,
        has_high=figure.has_high,
        rounding_low=figure.rounding_low,
        rounding_high=figure.rounding_high,
        unit=figure.unit,
        bound=figure.bound,
        whole=figure.whole,
        margin=figure.margin,
        ordinal=figure.is_ordinal,
        qualifiers=figure.qualifiers,
        base=figure.base,
        prices=figure.prices,
        per=per,
        basis=figure.basis,
        as_of=figure.as_of,
        period=figure.period,
        scope=tuple(f"{name}={value}" for name, value in figure.scope),
        role=figure.role,
        sources=tuple(each.source for each in view.appearances),
        manners=tuple(each.manner for each in view.appearances),
        quotes=tuple(each.quote for each in view.appearances),
        disputes=view.disputes,
        lookalikes=view.lookalikes,
        status=view.status,
        checked=tuple(each.line for each in view.checked),
    )


def build_pair_row(pair: PairView, dispute: str | None) -> PairRow:
    """Return the answer for two figures as a row.

    Args:
        pair: the answer.
        dispute: under which they were set side by side; None outside disputes.
    """
    computed = dict(pair.arithmetic)
    return PairRow(
        first=pair.first,
        second=pair.second,
        first_value=pair.first_value,
        second_value=pair.second_value,
        comparability=pair.comparability,
        standing=pair.standing,
        reasons=tuple(each.sentence for each in pair.reasons),
        but_for=pair.but_for,
        settle=pair.settle,
        conversions=pair.conversions,
        difference=computed.get("difference"),
        ratio=computed.get("ratio"),
        answer=pair.joined,
        dispute=dispute,
    )


def build_conflict_row(found: SetView) -> ConflictRow:
    """Return a set of figures as a row."""
    return ConflictRow(
        kind=found.kind,
        measure=found.measure,
        topic=found.topic,
        low=found.low.figure,
        low_value=found.low.value,
        low_who=found.low.who,
        low_said_on=found.low.said_on,
        high=found.high.figure,
        high_value=found.high.value,
        high_who=found.high.who,
        high_said_on=found.high.said_on,
        figures=found.figures,
        claimants=found.claimants,
        differ_in=found.differ,
        between_opponents=found.between_opponents,
        dispute=found.dispute,
    )


def _find_days(said_on: str) -> tuple[date | None, date | None]:
    from factcheck.model.dates import parse_edtf

    said = parse_edtf(said_on)
    return said.earliest, said.latest

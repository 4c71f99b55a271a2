"""One figure as a view: its number and its intervals, what it measures, and when it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.noun import PERCENT, is_same_noun
from factcheck.model.declared import find_currency_of_claim, read_measured, read_quantity
from factcheck.model.vocabulary import MeasureKind, NotStated
from factcheck.quantity.widths import measure_widths
from factcheck.queries.more_fields import read_more
from factcheck.queries.part_views import FigureView
from factcheck.queries.wording import NOT_STATED, format_field, say_what, say_when_it_holds

if TYPE_CHECKING:
    from factcheck.model.claims import Claim, Figure, Measure
    from factcheck.model.store import Store
    from factcheck.quantity.quantity import Quantity


def build_figure_view(store: Store, claim: Claim, figure: Figure) -> FigureView:
    """Build the view of one figure of a claim.

    Args:
        store: where the measure and the currency of the source lie.
        claim: the claim that states it.
        figure: the figure.

    Returns:
        The value as printed, with number, low, high and unit at full scale where it has them.
    """
    measure = store.measures.get(figure.measure)
    quantity = None
    if measure is None or measure.kind is not MeasureKind.DATE:
        quantity = read_quantity(figure, measure, find_currency_of_claim(store, claim))
    widths = None
    if quantity is not None:
        widths = measure_widths(quantity, read_measured(figure, measure))
    printed = None if widths is None else widths.printed
    low, high = (None, None) if printed is None else printed.decimal_ends
    rounding = (None, None) if widths is None else widths.rounding.decimal_ends
    whole = None if quantity is None or quantity.total is None else quantity.total.number
    return FigureView(
        id=figure.id,
        measure=figure.measure,
        measure_title=figure.measure if measure is None else measure.title,
        value=str(figure.value),
        multiplier=None if figure.multiplier is None else figure.multiplier.value,
        number=None if quantity is None else quantity.number,
        low=low,
        high=high,
        has_low=printed is not None and printed.has_low,
        has_high=printed is not None and printed.has_high,
        unit="" if measure is None else _find_unit(quantity, measure),
        rounding_low=rounding[0],
        rounding_high=rounding[1],
        bound=None if quantity is None else quantity.bound.value,
        whole=whole,
        margin=None if quantity is None else quantity.margin,
        is_ordinal=quantity is not None and quantity.is_ordinal,
        qualifiers=() if quantity is None else quantity.qualifiers,
        base=figure.base or (None if quantity is None else quantity.base),
        prices=figure.prices or (None if quantity is None else quantity.prices),
        per=_find_per(figure),
        basis=figure.basis.value,
        as_of=format_field(figure.as_of),
        period=format_field(figure.period),
        scope=tuple((figure.scope or {}).items()),
        role=None if figure.role is None else figure.role.value,
        note=figure.note,
        what=say_what(figure, measure),
        when=say_when_it_holds(claim, figure, measure),
        more=read_more(figure),
    )


def _find_unit(quantity: Quantity | None, measure: Measure) -> str:
    """Return what the number of a value counts: the measure's unit, unless the value prints another.

    A share of a measure in percent that prints no percent (`half`, `43 of 50`) is a plain number.
    """
    if quantity is None:
        return measure.unit
    if measure.unit == PERCENT:
        from factcheck.comparison.unit import is_part

        if is_part(quantity):
            return ""
    if quantity.unit is None or is_same_noun(quantity.unit, measure.unit, measure.also_called):
        return measure.unit
    return quantity.unit


def _find_per(figure: Figure) -> tuple[str, ...] | str | None:
    if isinstance(figure.per, NotStated):
        return NOT_STATED
    if figure.per:
        return figure.per
    quantity = figure.value.quantity
    return quantity.per if quantity is not None and quantity.per else None

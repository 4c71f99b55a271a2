"""What a value means whose words name several things: `pounds`, `three quarters`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.comparison.conversion import find_meanings, find_scale
from factcheck.comparison.noun import is_of_shares
from factcheck.quantity.lexicon.currencies import SEVERAL
from factcheck.quantity.lexicon.unit_words import THREE_QUARTERS
from factcheck.quantity.quantity import Form

if TYPE_CHECKING:
    from factcheck.model.claims import Measure
    from factcheck.quantity.quantity import Quantity


def resolve(quantity: Quantity, measure: Measure, currency: str | None) -> Quantity:
    """Return a figure as its measure means it: of pounds, of quarters, of so many per 1,000.

    Args:
        quantity: the figure as it was read.
        measure: what it is recorded under.
        currency: the ISO 4217 code that its source or corpus declares.
    """
    if quantity.readings == THREE_QUARTERS and is_of_shares(measure):
        return resolve_quarters(quantity)
    if quantity.per and is_of_shares(measure):
        quantity = resolve_share(quantity)
    return (
        resolve_pounds(quantity, measure.unit, currency) if quantity.unit in SEVERAL else quantity
    )


def resolve_pounds(quantity: Quantity, unit: str, currency: str | None) -> Quantity:
    """Return a figure with a word that names several things replaced by the one that is meant.

    Args:
        quantity: the figure as it was read.
        unit: of its measure.
        currency: the ISO 4217 code that its source or corpus declares.
    """
    if not quantity.readings:
        return quantity
    from dataclasses import replace

    scales = [find_scale(each) for each in (unit, *find_meanings(unit))]
    if any(scale is not None and scale.dimension == "mass" for scale in scales):
        return replace(quantity, unit="lb", readings=())
    if "GBP" in {unit, currency}:
        return replace(quantity, unit="GBP", readings=())
    return quantity


def resolve_share(quantity: Quantity) -> Quantity:
    """Return `5 per 1,000 residents`, which a measure of shares counts, as 5 of 1,000 residents.

    Args:
        quantity: a figure as printed; one that has a unit, or is not per a number, stays as it is.
    """
    if quantity.unit is not None or len(quantity.per) != 1 or not quantity.per[0][0].isdecimal():
        return quantity
    from dataclasses import replace

    from factcheck.quantity.parse import parse

    return replace(quantity, form=Form.OF, total=parse(quantity.per[0]), per=(), rule="share")


def resolve_quarters(quantity: Quantity) -> Quantity:
    """Return `three quarters`, read as a part of a whole.

    Args:
        quantity: which could also be three quarters of a year.
    """
    from dataclasses import replace

    return replace(
        quantity,
        number=Decimal("0.75"),
        unit=None,
        form=Form.RATIO,
        step=Decimal(1),
        coarse=Decimal(1),
        readings=(),
        parts=(3, 4),
    )

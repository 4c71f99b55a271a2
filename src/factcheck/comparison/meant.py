"""What a value means whose words name several things: `pounds`, `three quarters`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.comparison.conversion import find_meanings, find_scale
from factcheck.quantity.quantity import Form

if TYPE_CHECKING:
    from factcheck.quantity.quantity import Quantity


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

"""What a figure's measure and basis say of how wide its value is; the widths themselves stand in `quantity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model.vocabulary import AS_SAID_BASES, MeasureKind
from factcheck.quantity.lexicon.unit_kinds import PERCENT
from factcheck.quantity.reach import Measured

if TYPE_CHECKING:
    from factcheck.model.claims import Figure, Measure


def read_measured(figure: Figure, measure: Measure | None) -> Measured:
    """Return what is known of a figure besides its words; of an unknown measure nothing is.

    Args:
        figure: the figure.
        measure: that of the figure, or None where it is unknown.
    """
    kind = None if measure is None else measure.kind
    quantity = figure.value.quantity
    is_counted_out = quantity is not None and quantity.total is not None
    return Measured(
        # of `43 of 50` both numbers are counts, though the measure is in percent
        unit=None
        if measure is None or (is_counted_out and measure.unit == PERCENT)
        else measure.unit,
        is_place=kind is MeasureKind.RANK,
        is_share=kind is MeasureKind.SHARE,
        is_duration=kind is MeasureKind.DURATION,
        is_wish=figure.basis in AS_SAID_BASES,
    )

"""What a figure's measure and basis say of how wide its value is; the widths themselves stand in `quantity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model.vocabulary import AS_SAID_BASES, MeasureKind
from factcheck.quantity.reach import Measured

if TYPE_CHECKING:
    from factcheck.model.records import Figure, Measure


def read_measured(figure: Figure, measure: Measure | None) -> Measured:
    """Return what is known of a figure besides its words; of an unknown measure nothing is."""
    kind = None if measure is None else measure.kind
    return Measured(
        unit=None if measure is None else measure.unit,
        is_place=kind is MeasureKind.RANK,
        is_share=kind is MeasureKind.SHARE,
        is_duration=kind is MeasureKind.DURATION,
        is_wish=figure.basis in AS_SAID_BASES,
    )

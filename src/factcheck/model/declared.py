"""Values read with what stands elsewhere than beside them: the magnitude of their table's head.

A value is first read by itself, as its text stands in the file.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.model.scalars import read_value_anew

if TYPE_CHECKING:
    from factcheck.model.records import Claim


def multiply_values(claim: Claim) -> Claim:
    """Return a claim whose values have the magnitudes that the heads of their tables print."""
    if all(figure.multiplier is None for figure in claim.figures):
        return claim
    figures = (
        figure
        if figure.multiplier is None
        else replace(figure, value=read_value_anew(figure.value, multiplier=figure.multiplier))
        for figure in claim.figures
    )
    return replace(claim, figures=tuple(figures))

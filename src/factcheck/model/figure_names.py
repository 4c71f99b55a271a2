"""The name of a figure, and the figure of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model.values import FigureReference

if TYPE_CHECKING:
    from factcheck.model.claims import Claim, Figure


def select_figure(claim: Claim, figure_id: str | None) -> Figure | None:
    """Return a claim's figure of an id; None where there is none.

    Args:
        claim: the claim.
        figure_id: None for the only figure of a claim.
    """
    if figure_id is None:
        return claim.figures[0] if len(claim.figures) == 1 else None
    return next((figure for figure in claim.figures if figure.id == figure_id), None)


def build_reference(claim: Claim, figure: Figure) -> FigureReference:
    """Return the name of one figure of a claim: with its id where the claim has several.

    Args:
        claim: the claim.
        figure: one of its figures.
    """
    return FigureReference(claim.id, figure.id if len(claim.figures) > 1 else None)

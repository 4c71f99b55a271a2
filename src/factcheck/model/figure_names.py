"""The name of a figure, and the figure of a name; the claims and figures that several names mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model.values import FigureReference

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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


def list_named_claims(
    claims: Mapping[str, Claim], references: Iterable[FigureReference]
) -> tuple[Claim, ...]:
    """List the claims that references name, each once, in the order written; one that is unknown is omitted.

    Args:
        claims: those of the ledger by id.
        references: of a record that holds several claims.
    """
    found = (claims.get(claim_id) for claim_id in dict.fromkeys(each.claim for each in references))
    return tuple(claim for claim in found if claim is not None)


def select_named_figures(
    references: Iterable[FigureReference], claims: Iterable[Claim]
) -> dict[str, tuple[Figure, ...]]:
    """Select the figures of claims that references name, by claim; all of them where one names the claim only.

    Args:
        references: of a record that holds several claims.
        claims: those whose figures are wanted.
    """
    named: dict[str, set[str | None]] = {}
    for each in references:
        named.setdefault(each.claim, set()).add(each.figure)
    return {
        claim.id: tuple(
            figure
            for figure in claim.figures
            if not named.get(claim.id, set()).isdisjoint({None, figure.id})
        )
        for claim in claims
    }

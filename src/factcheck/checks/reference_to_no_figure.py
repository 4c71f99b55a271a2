"""FC105: a reference that names no figure, or not one figure."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from factcheck.checks.phrases import say_choice
from factcheck.findings import Finding, Path
from factcheck.text.suggest import find_closest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.claims import Claim, Dispute
    from factcheck.model.corpus import Corpus
    from factcheck.model.editorial import Lookalike
    from factcheck.model.values import FigureReference


def find(corpus: Corpus) -> Iterator[Finding]:
    """A dispute or lookalike names a figure that its claim does not have, or a claim where one figure is needed.

    Why:
        Which of two figures is meant must not be guessed.

    Bad:
        disputes:
          how-many-drivers:
            topic: staffing
            question: How many drivers are there?
            claims:
              - drivers-authority-2022#vans
              - drivers-guild-2022
            state: open

    Good:
        disputes:
          how-many-drivers:
            topic: staffing
            question: How many drivers are there?
            claims:
              - drivers-authority-2022
              - drivers-guild-2022
            state: open

    Known limits:
        none
    """
    named = chain(
        chain.from_iterable(map(_list_in_dispute, corpus.disputes.values())),
        chain.from_iterable(map(_list_in_lookalike, corpus.lookalikes.values())),
    )
    for path, reference, wants_one in named:
        finding = _check_reference(corpus, path, reference, wants_one=wants_one)
        if finding is not None:
            yield finding


def _list_in_dispute(dispute: Dispute) -> Iterator[tuple[Path, FigureReference, bool]]:
    at: Path = ("disputes", dispute.id)
    for index, reference in enumerate(dispute.claims):
        yield (*at, "claims", index), reference, False
    bridge = dispute.bridge
    if bridge is None:
        return
    yield (*at, "bridge", "from"), bridge.from_, True
    yield (*at, "bridge", "to"), bridge.to, True
    for index, component in enumerate(bridge.components):
        if component.figure is not None:
            yield (*at, "bridge", "components", index, "figure"), component.figure, True


def _list_in_lookalike(lookalike: Lookalike) -> Iterator[tuple[Path, FigureReference, bool]]:
    for index, reference in enumerate(lookalike.figures):
        yield ("lookalikes", lookalike.id, "figures", index), reference, True


def _check_reference(
    corpus: Corpus, path: Path, reference: FigureReference, *, wants_one: bool
) -> Finding | None:
    claim = corpus.claims.get(reference.claim)
    if claim is None or corpus.resolve_figure(reference) is not None:
        return None
    if not claim.figures and (wants_one or reference.figure is not None):
        return Finding("FC105", path, f"claim '{claim.id}' has no figure, expected one")
    names = [figure.id for figure in claim.figures if figure.id is not None]
    if reference.figure is not None:
        message = f"claim '{claim.id}' has no figure '{reference.figure}'"
        return Finding(
            "FC105", path, message, _suggest_reference(claim, find_closest(reference.figure, names))
        )
    if not wants_one:
        return None
    message = f"claim '{claim.id}' has {len(claim.figures)} figures, expected one of them"
    return Finding("FC105", path, message, _suggest_reference(claim, None))


def _suggest_reference(claim: Claim, near: str | None) -> str | None:
    """Return what can be written instead; a claim with one figure is named without it."""
    if near is not None:
        return f"did you mean '{claim.id}#{near}'?"
    if len(claim.figures) == 1:
        return f"write '{claim.id}' alone, it has one figure"
    names = [f"{claim.id}#{figure.id}" for figure in claim.figures if figure.id is not None]
    return f"write {say_choice(names)}" if names else None

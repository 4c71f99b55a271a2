"""Which figures a reference, a claim or a dispute names, with all that comparing needs of each."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from factcheck.comparison.declaration import read_declaration
from factcheck.comparison.stated import StatedFigure
from factcheck.model.declared import Declaring, find_currency_of_claim, may_be_money
from factcheck.model.figure_names import select_figure
from factcheck.model.store import CanFindEquals
from factcheck.model.vocabulary import NotStated

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from factcheck.model.claims import Claim, Dispute, Figure, Party
    from factcheck.model.corpus import Corpus
    from factcheck.model.editorial import Lookalike
    from factcheck.model.values import FigureReference


class StatedFigures(NamedTuple):
    """The figures of a claim, ready to be compared; None where the measure of one is missing."""

    claim: Claim
    figures: tuple[StatedFigure | None, ...]


class FigureLedger(Declaring, Protocol):
    """What comparing needs of a corpus, wherever its records lie."""

    @property
    def claims(self) -> Mapping[str, Claim]:
        """The claims by id."""

    @property
    def parties(self) -> Mapping[str, Party]:
        """The parties by id."""


class KeepsFigures:
    """A ledger in memory that keeps its figures once they are ready, so that nothing is worked out of one twice."""

    @cached_property
    def stated(self) -> dict[str, StatedFigures]:
        """The figures that were asked for, by the ids of their claims."""
        return {}


def resolve_figure(ledger: FigureLedger, reference: FigureReference) -> StatedFigure | None:
    """Return the figure that a reference names, or None where claim, figure or measure is missing.

    Args:
        ledger: where the records lie.
        reference: the claim's id, and the figure's where the claim has several.
    """
    claim = ledger.claims.get(reference.claim)
    return None if claim is None else resolve_figure_of_claim(ledger, claim, reference)


def resolve_figure_of_claim(
    ledger: FigureLedger, claim: Claim, reference: FigureReference
) -> StatedFigure | None:
    """Return the figure that a reference to a claim at hand names, or None where it is missing.

    Args:
        ledger: where the measures lie.
        claim: the claim that the reference names.
        reference: of which the figure's id is read.
    """
    figure = select_figure(claim, reference.figure)
    return None if figure is None else _build_stated(ledger, claim, figure)


def list_figures_of_claim(ledger: FigureLedger, claim: Claim) -> tuple[StatedFigure, ...]:
    """Return the figures of a claim whose measures are known, in the order written.

    Args:
        ledger: where the measures lie.
        claim: the claim.
    """
    found = (_build_stated(ledger, claim, figure) for figure in claim.figures)
    return tuple(each for each in found if each is not None)


def list_figures_of_dispute(ledger: FigureLedger, dispute: Dispute) -> tuple[StatedFigure, ...]:
    """Return the figures that a dispute sets side by side, each once.

    A claim that is named without one of its figures brings all of them, a withdrawn one none.

    Args:
        ledger: where the claims and measures lie.
        dispute: the dispute.
    """
    found: dict[FigureReference, StatedFigure] = {}
    for reference in dispute.claims:
        claim = ledger.claims.get(reference.claim)
        if claim is None or claim.is_withdrawn:
            continue
        named = resolve_figure(ledger, reference)
        if named is not None:
            found.setdefault(named.reference, named)
        elif reference.figure is None:
            for each in list_figures_of_claim(ledger, claim):
                found.setdefault(each.reference, each)
    return tuple(found.values())


def find_figures_of_measures(
    ledger: FigureLedger, measures: Collection[str]
) -> Iterator[StatedFigure]:
    """Find the figures of some measures, in the order of the claims.

    Args:
        ledger: where the claims lie; all of them are read.
        measures: the ids of the measures.
    """
    for claim in ledger.claims.values():
        for figure in claim.figures:
            stated = _build_stated(ledger, claim, figure) if figure.measure in measures else None
            if stated is not None:
                yield stated


def list_figures_of_lookalike(
    ledger: FigureLedger, lookalike: Lookalike
) -> tuple[StatedFigure, ...]:
    """Return the figures of a lookalike, each once; those of a withdrawn claim are omitted.

    Args:
        ledger: where the claims and measures lie.
        lookalike: the lookalike.
    """
    found = (resolve_figure(ledger, reference) for reference in lookalike.figures)
    figures = {
        each.reference: each for each in found if each is not None and not each.claim.is_withdrawn
    }
    return tuple(figures.values())


def find_figures_with_equals(corpus: Corpus) -> Iterator[tuple[StatedFigure, int]]:
    """Find every figure that says what it should equal, with its index in its claim.

    Args:
        corpus: of which a store that can find such claims reads only these.
    """
    claims = (
        corpus.find_claims_with_equals()
        if isinstance(corpus, CanFindEquals)
        else corpus.claims.values()
    )
    for claim in claims:
        for index, figure in enumerate(claim.figures):
            stated = _build_stated(corpus, claim, figure) if figure.equals is not None else None
            if stated is not None:
                yield stated, index


def _build_stated(ledger: FigureLedger, claim: Claim, figure: Figure) -> StatedFigure | None:
    """Return a figure with all that comparing needs, None where its measure is missing; the same one again where it is kept."""
    if not isinstance(ledger, KeepsFigures):
        return _build_anew(ledger, claim, figure)
    known = ledger.stated.get(claim.id)
    if known is None or known.claim is not claim:
        if len(ledger.stated) >= _MOST_KEPT:
            ledger.stated.clear()
        figures = tuple(_build_anew(ledger, claim, each) for each in claim.figures)
        known = ledger.stated[claim.id] = StatedFigures(claim, figures)
    for each, stated in zip(claim.figures, known.figures, strict=True):
        if each is figure:
            return stated
    return _build_anew(ledger, claim, figure)


_MOST_KEPT: Final = 8192
"""Claims of which figures are kept; every page of a small ledger uses each of them again."""


def _build_anew(ledger: FigureLedger, claim: Claim, figure: Figure) -> StatedFigure | None:
    measure = ledger.measures.get(figure.measure)
    if measure is None:
        return None
    party = None if isinstance(measure.of, NotStated) else ledger.parties.get(measure.of)
    quantity = figure.value.quantity
    is_money = quantity is not None and may_be_money(quantity, measure)
    currency = find_currency_of_claim(ledger, claim) if is_money else None
    year_starts = None if party is None else party.fiscal_year_starts
    declared = read_declaration(figure, measure, party, currency)
    whose = None if party is None else party.short or party.name
    return StatedFigure(claim, figure, measure, year_starts, declared, whose)

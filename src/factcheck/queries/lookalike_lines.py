"""Which figures of a list or a page are often set side by side, in a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.ledger import list_figures_of_lookalike
from factcheck.queries.lookalike_views import WHAT_IT_IS, LookalikeLine
from factcheck.queries.phrases import behind, capital, counted
from factcheck.queries.speakers import who_says

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.editorial import Lookalike
    from factcheck.model.store import Store

_MOST_NAMED: Final = 3
"""Lookalikes that a list of claims names; of more it gives the number."""


def find_lines(store: Store, figures: Sequence[StatedFigure]) -> Iterator[LookalikeLine]:
    """Find the lookalikes of which two or more of these figures are."""
    places = {str(each.reference): place for place, each in enumerate(figures)}
    for lookalike, held in _held(store, figures):
        names = sorted((str(each.reference) for each in held), key=places.__getitem__)
        yield LookalikeLine(lookalike.id, tuple(names), lookalike.why_not)


def remark_on(store: Store, figures: Sequence[StatedFigure]) -> Iterator[str]:
    """Say of the figures of a list which of them are lookalikes."""
    found = list(_held(store, figures))
    for lookalike, held in found[:_MOST_NAMED]:
        *named, last = (
            behind(str(each.figure.value), who_says(store, each.claim)) for each in held
        )
        yield f"{capital(WHAT_IT_IS)}: {', '.join(named)} and {last}, see {lookalike.id}."
    if len(found) > _MOST_NAMED:
        more = counted(len(found) - _MOST_NAMED, "more lookalike")
        yield f"And {more}: factcheck lookalikes."


def _held(
    store: Store, figures: Sequence[StatedFigure]
) -> Iterator[tuple[Lookalike, list[StatedFigure]]]:
    """Find the lookalikes that have two or more of some figures, with those figures."""
    if not store.lookalikes:
        return
    known = {str(each.reference): each for each in figures}
    # by their ids: going over records reads every file of a store
    for lookalike in map(store.lookalikes.__getitem__, tuple(store.lookalikes)):
        held = [
            known.get(str(each.reference)) for each in list_figures_of_lookalike(store, lookalike)
        ]
        found = [each for each in held if each is not None]
        if len(found) > 1:
            yield lookalike, found

"""Which figures of a list or a page are often set side by side, in a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.ledger import list_figures_of_lookalike
from factcheck.queries.lookalike_views import WHAT_IT_IS, LookalikeLine
from factcheck.queries.phrases import add_speaker, join_words, replace_with_capital, say_count
from factcheck.queries.speakers import name_who_says

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.editorial import Lookalike
    from factcheck.model.store import Store

_MOST_NAMED: Final = 3
"""Lookalikes that a list of claims names; of more it gives the number."""


def find_lines(store: Store, figures: Sequence[StatedFigure]) -> Iterator[LookalikeLine]:
    """Find the lookalikes of which two or more of these figures are.

    Args:
        store: where the lookalikes lie.
        figures: those of a page, in order.
    """
    places = {str(each.reference): place for place, each in enumerate(figures)}
    for lookalike, held in _find_lookalikes(store, places):
        names = sorted((str(each.reference) for each in held), key=places.__getitem__)
        yield LookalikeLine(lookalike.id, tuple(names), lookalike.why_not)


def say_lookalikes(store: Store, names: Container[str]) -> Iterator[str]:
    """Say which figures of a list are lookalikes.

    Args:
        store: the ledger.
        names: of the figures of the list.
    """
    found = [lookalike for lookalike, _ in _find_lookalikes(store, names)]
    for lookalike in found[:_MOST_NAMED]:
        held = _select(store, lookalike, names)
        *named, last = (
            add_speaker(str(each.figure.value), name_who_says(store, each.claim)) for each in held
        )
        yield f"{replace_with_capital(WHAT_IT_IS)}: {', '.join(named)} and {last}, see {lookalike.id}."
    if len(found) > _MOST_NAMED:
        more = say_count(len(found) - _MOST_NAMED, "more lookalike")
        yield f"And {more}: factcheck lookalikes."


def _find_lookalikes(
    store: Store, names: Container[str]
) -> Iterator[tuple[Lookalike, list[StatedFigure]]]:
    """Find the lookalikes that have two or more of the figures of some names, with those figures."""
    # by their ids: going over records reads every file of a store
    for lookalike in map(store.lookalikes.__getitem__, tuple(store.lookalikes)):
        found = _select(store, lookalike, names)
        if len(found) > 1:
            yield lookalike, found


def _select(store: Store, lookalike: Lookalike, names: Container[str]) -> list[StatedFigure]:
    held = list_figures_of_lookalike(store, lookalike)
    return [each for each in held if str(each.reference) in names]


def name_lookalike(store: Store, lookalike: Lookalike) -> str:
    """Return the title of a lookalike; without one, its values.

    Args:
        store: where its figures lie.
        lookalike: the lookalike; without a title and figures it is named by its id.
    """
    if lookalike.title is not None:
        return lookalike.title
    figures = (store.resolve_figure(reference) for reference in lookalike.figures)
    values = [str(figure.value) for figure in figures if figure is not None]
    return join_words(values) if len(values) > 1 else lookalike.id

"""What an export draws: a picture of each dispute and lookalike, or one of all figures that were found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.charts.answers import draw_answers
from factcheck.charts.draw import MOST_FIGURES, NothingToDrawError, draw_picture
from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.queries.export import build_export
from factcheck.queries.filters import Filters, select, select_wanted_figures
from factcheck.queries.list import build_topic_key
from factcheck.queries.repeatable import Repeatable
from factcheck.queries.resolve import resolve
from factcheck.queries.withdrawn import select_standing
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.charts.answers import AnswerThread
    from factcheck.charts.picture import Picture
    from factcheck.model.store import Store
    from factcheck.queries.lookalike_views import LookalikeView
    from factcheck.queries.views import DisputeView, Export


@dataclass(frozen=True, slots=True)
class DrawnExport:
    """A topic or a corpus whole, and its pictures, each drawn when it is its turn.

    Attributes:
        language: of its statements (BCP 47).
        disputes: those of the export, each with its picture; in place of one that holds
            more than anybody reads the words that say so.
        lookalikes: likewise.
    """

    export: Export
    language: str
    disputes: Iterable[tuple[DisputeView, Picture | AnswerThread | str]]
    lookalikes: Iterable[tuple[LookalikeView, Picture | AnswerThread | str]]


def build_drawn_export(store: Store, filters: Filters) -> DrawnExport:
    """Find what an export holds, and draw each dispute and lookalike.

    Args:
        store: the ledger.
        filters: what the question is about; names and ids are resolved here.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    export = build_export(store, filters)
    disputes, lookalikes = export.disputes.disputes, export.disputes.lookalikes
    return DrawnExport(
        export,
        "und" if store.head is None else store.head.language,
        Repeatable(lambda: ((each, _draw(store, each)) for each in disputes)),
        Repeatable(lambda: ((each, _draw(store, each)) for each in lookalikes)),
    )


def _draw(store: Store, view: DisputeView | LookalikeView) -> Picture | AnswerThread | str:
    """Draw the figures, or where there are none who answered whom."""
    has_figures = any(claim.figures for claim in view.claims)
    try:
        return (draw_picture if has_figures else draw_answers)(store, (view.id,))
    except NothingToDrawError as refused:
        return f"No picture: {refused.message}."


def draw_export(store: Store, filters: Filters) -> Picture:
    """Draw the figures that pass all filters; of one topic and nothing else its picture.

    Args:
        store: the ledger.
        filters: what the question is about; names and ids are resolved here.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
        NothingToDrawError: there is no figure among them, or there are more than anybody reads.
    """
    filters = resolve(store, filters)
    if len(filters.topic) == 1 and filters == Filters(topic=filters.topic):
        picture = draw_picture(store, filters.topic)
    else:
        picture = _draw_figures(store, [*_list_figures(store, filters)])
    if not picture.sections:
        raise _refuse_emptiness()
    return picture


def _draw_figures(store: Store, names: Sequence[str]) -> Picture:
    if not names:
        raise _refuse_emptiness()
    if len(names) > MOST_FIGURES:
        raise NothingToDrawError(
            f"{len(names):,} figures were found, a picture holds {MOST_FIGURES}",
            hint="narrow the export by a topic or a filter",
        )
    title = "" if store.head is None else store.head.title
    return replace(draw_picture(store, names), title=title)


def _refuse_emptiness() -> NothingToDrawError:
    return NothingToDrawError(
        "no figure was found, and Vega-Lite draws numbers",
        hint="`--format dot` draws who answered whom",
    )


def _list_figures(store: Store, filters: Filters) -> Iterator[str]:
    """Yield the names of the figures that are wanted, of claims that stand."""
    claims = sorted(select(store, filters), key=build_topic_key(store))
    for claim in select_standing(claims):
        wanted = select_wanted_figures(store, filters, claim)
        for figure in list_figures_of_claim(store, claim):
            if figure.figure in wanted:
                yield str(figure.reference)

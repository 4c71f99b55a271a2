"""A topic or a corpus whole with a picture of each of its disputes and lookalikes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.charts.answers import draw_answers
from factcheck.charts.draw import NothingToDrawError, draw_picture
from factcheck.queries.export import build_export
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.charts.answers import AnswerThread
    from factcheck.charts.picture import Picture
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters
    from factcheck.queries.lookalike_views import LookalikeView
    from factcheck.queries.views import DisputeView, Export


@dataclass(frozen=True, slots=True)
class DrawnExport:
    """A topic or a corpus whole, and its pictures.

    Attributes:
        language: of its statements (BCP 47).
        pictures: by the ids of disputes and lookalikes, in their order; in place of one that holds
            more than anybody reads the words that say so.
    """

    export: Export
    language: str
    pictures: tuple[tuple[str, Picture | AnswerThread | str], ...]


def build_drawn_export(store: Store, filters: Filters) -> DrawnExport:
    """Find what an export holds, and draw each dispute and lookalike.

    Raises:
        UnknownFilterValueError: a filter names something that the ledger does not have.
    """
    export = build_export(store, filters)
    records: tuple[DisputeView | LookalikeView, ...] = (
        *export.disputes.disputes,
        *export.disputes.lookalikes,
    )
    return DrawnExport(
        export,
        "und" if store.head is None else store.head.language,
        tuple((each.id, _draw(store, each)) for each in records),
    )


def _draw(store: Store, view: DisputeView | LookalikeView) -> Picture | AnswerThread | str:
    """Draw the figures, or where there are none who answered whom."""
    has_figures = any(claim.figures for claim in view.claims)
    try:
        return (draw_picture if has_figures else draw_answers)(store, (view.id,))
    except NothingToDrawError as refused:
        return f"No picture: {refused.message}."

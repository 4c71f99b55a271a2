"""Comparisons and timelines as CSV: a row for each pair of figures, or for each figure in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.queries.compare_views import Comparisons
from factcheck.queries.conflict_views import Conflicts
from factcheck.queries.timeline_views import Timeline
from factcheck.text.csv_text import write_csv

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options
    from factcheck.queries.conflict_views import EndView

PAIR_COLUMNS: Final = (
    "question",
    "first",
    "first_value",
    "second",
    "second_value",
    "comparability",
    "standing",
    "reasons",
    "arithmetic",
    "joined",
    "withdrawn",
)
SET_COLUMNS: Final = (
    "list",
    "measure",
    "topic",
    "low_figure",
    "low_value",
    "low_who",
    "low_said_on",
    "high_figure",
    "high_value",
    "high_who",
    "high_said_on",
    "figures",
    "claimants",
    "differ_in",
    "between_opponents",
    "dispute",
    "names",
)
TIME_COLUMNS: Final = (
    "figure",
    "who",
    "value",
    "what",
    "moment",
    "moment_from",
    "moment_to",
    "said_on",
    "said_from",
    "said_to",
    "sources",
    "status",
)


def write_comparisons(view: Comparisons, options: Options) -> Iterator[str]:
    """Write a row for each pair of figures.

    Args:
        view: the pages of what was compared, each with its figures and their pairs.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    rows = (
        (
            page.question,
            pair.first,
            pair.first_value,
            pair.second,
            pair.second_value,
            pair.comparability,
            pair.standing or "",
            "; ".join(each.sentence for each in pair.reasons),
            "; ".join(f"{name} {text}" for name, text in pair.arithmetic),
            pair.joined or "juxtaposed",
            "; ".join(pair.withdrawn),
        )
        for page in view.pages
        for pair in page.pairs
    )
    yield from write_csv(PAIR_COLUMNS, rows)


def write_conflicts(view: Conflicts, options: Options) -> Iterator[str]:
    """Write a row for each set.

    Args:
        view: the sets of figures that conflict, or would, by kind.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    rows = (
        (
            each.kind,
            each.measure,
            each.topic,
            *_list_cells(each.low),
            *_list_cells(each.high),
            str(len(each.figures)),
            str(each.claimants),
            "; ".join(each.differ),
            "yes" if each.between_opponents else "no",
            each.dispute or "",
            "; ".join(each.figures),
        )
        for each in view.sets
    )
    yield from write_csv(SET_COLUMNS, rows)


def _list_cells(end: EndView) -> tuple[str, ...]:
    return end.figure, end.value, end.who, end.said_on


def write_timeline(view: Timeline, options: Options) -> Iterator[str]:
    """Write a row for each figure.

    Args:
        view: the figures of a topic in the order of time.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    rows = (
        (
            row.figure,
            row.who,
            row.value,
            row.what,
            row.moment or "not-stated",
            row.moment_from or "",
            row.moment_to or "",
            row.said_on,
            row.said_from or "",
            row.said_to or "",
            "; ".join(row.sources),
            row.status or "",
        )
        for row in view.rows
    )
    yield from write_csv(TIME_COLUMNS, rows)


VIEWS: Final = {
    Conflicts: write_conflicts,
    Comparisons: write_comparisons,
    Timeline: write_timeline,
}

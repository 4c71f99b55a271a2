"""The formats of answers and of differences, a row each; help, completion and messages follow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.text.formats import Format

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.queries.compare_views import Comparisons
    from factcheck.queries.conflict_views import Conflicts
    from factcheck.queries.lookalike_views import LookalikeList, LookalikeView
    from factcheck.queries.timeline_views import Timeline
    from factcheck.queries.views import (
        Catalogue,
        ClaimList,
        ClaimPage,
        ClaimStream,
        DisputeList,
        DisputeView,
        Export,
        RecordPage,
    )
    from factcheck.render.options import Options

    View: TypeAlias = (
        Catalogue
        | ClaimList
        | ClaimPage
        | ClaimStream
        | Comparisons
        | Conflicts
        | DisputeList
        | DisputeView
        | Export
        | LookalikeList
        | LookalikeView
        | RecordPage
        | Timeline
    )

_ROOM: Final = "factcheck.render"

FORMATS: Final = {
    each.name: each
    for each in (
        Format(
            "table",
            (f"{_ROOM}.terminal", f"{_ROOM}.claim_page", f"{_ROOM}.disputes", f"{_ROOM}.comparing"),
            is_for_people=True,
        ),
        Format(
            "markdown",
            (f"{_ROOM}.markdown", f"{_ROOM}.markdown_disputes", f"{_ROOM}.comparing_markdown"),
            aliases=("md",),
        ),
        Format("text", (f"{_ROOM}.text", f"{_ROOM}.comparing_text"), aliases=("txt",)),
        Format("story", (f"{_ROOM}.story", f"{_ROOM}.text", f"{_ROOM}.comparing_text")),
        Format("csv", (f"{_ROOM}.delimited", f"{_ROOM}.comparing_csv"), is_streamed=True),
        Format("json", (f"{_ROOM}.json",)),
        Format("ndjson", (f"{_ROOM}.ndjson",), is_streamed=True),
        Format("yaml", (f"{_ROOM}.yaml",), aliases=("yml",)),
    )
}
"""Of answers, by name; those that compare stand in modules of their own, which a list does without."""

_TO_PASTE: Final = ("markdown", "text", "story")
"""Formats for people in which a line has any length."""

DIFFERENCE_FORMATS: Final = {
    each.name: each
    for each in (
        Format("text", (f"{_ROOM}.difference",), is_for_people=True),
        Format("markdown", (f"{_ROOM}.difference_markdown",), aliases=("md",)),
        Format("json", (f"{_ROOM}.difference_json",)),
    )
}
"""Of what differs between two states of a corpus."""


def render(view: View, form: str, options: Options) -> Iterator[str]:
    """Write an answer in a format.

    Args:
        view: what a question found.
        form: the name of one of `FORMATS`.
        options: of the page.
    """
    from factcheck.render.date_signs import explain_dates  # help names formats and writes none

    written = FORMATS[form].write(view, options)
    if form == "table":
        return explain_dates(written, options.width)
    return explain_dates(written, None) if form in _TO_PASTE else written

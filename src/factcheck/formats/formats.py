"""The formats of answers and of differences, a row each; help, completion and messages follow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.text.formats import Format

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.charts.export import DrawnExport
    from factcheck.charts.picture import Picture
    from factcheck.formats.atom import Feed
    from factcheck.formats.options import Options
    from factcheck.queries.answer_graph import AnswerGraph
    from factcheck.queries.citations import CitedExport, CitedSources
    from factcheck.queries.compare_views import Comparisons
    from factcheck.queries.conflict_views import Conflicts
    from factcheck.queries.linked import LinkedExport
    from factcheck.queries.lookalike_views import LookalikeList, LookalikeView
    from factcheck.queries.quoted import QuoteExport
    from factcheck.queries.reviews import ReviewExport
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

    View: TypeAlias = (
        AnswerGraph
        | Catalogue
        | CitedExport
        | CitedSources
        | ClaimList
        | ClaimPage
        | ClaimStream
        | Comparisons
        | Conflicts
        | DisputeList
        | DisputeView
        | DrawnExport
        | Export
        | Feed
        | LinkedExport
        | LookalikeList
        | LookalikeView
        | Picture
        | QuoteExport
        | RecordPage
        | ReviewExport
        | Timeline
    )

_ROOM: Final = "factcheck.formats"

FORMATS: Final = {
    each.name: each
    for each in (
        Format(
            "table",
            (
                f"{_ROOM}.table.lists",
                f"{_ROOM}.table.claim_page",
                f"{_ROOM}.table.disputes",
                f"{_ROOM}.table.comparisons",
                f"{_ROOM}.table.conflicts",
                f"{_ROOM}.table.timeline",
            ),
            is_for_people=True,
        ),
        Format(
            "markdown",
            (
                f"{_ROOM}.markdown.lists",
                f"{_ROOM}.markdown.disputes",
                f"{_ROOM}.markdown.comparisons",
            ),
            aliases=("md",),
        ),
        Format(
            "text", (f"{_ROOM}.text.lists", f"{_ROOM}.text.comparisons"), aliases=("txt", "plain")
        ),
        Format(
            "story", (f"{_ROOM}.story.story", f"{_ROOM}.text.lists", f"{_ROOM}.text.comparisons")
        ),
        Format("csv", (f"{_ROOM}.csv.claims", f"{_ROOM}.csv.comparisons"), is_streamed=True),
        Format("json", (f"{_ROOM}.json.stream", f"{_ROOM}.json.write")),
        Format("ndjson", (f"{_ROOM}.ndjson",), is_streamed=True),
        Format("yaml", (f"{_ROOM}.yaml",), aliases=("yml",)),
    )
}
"""Of answers, by name; those that compare stand in modules of their own, which a list does without."""

EXPORT_FORMATS: Final = {
    **FORMATS,
    **{
        each.name: each
        for each in (
            Format("html", (f"{_ROOM}.html.write",)),
            Format("wiki", (f"{_ROOM}.wiki.write",), aliases=("mediawiki", "wikitext")),
            Format("claim", (f"{_ROOM}.linked.claims",), aliases=("json-ld",)),
            Format("claimreview", (f"{_ROOM}.linked.reviews",)),
            Format("annotations", (f"{_ROOM}.linked.annotations",)),
            Format("csl", (f"{_ROOM}.citation.csl",), aliases=("csl-json",)),
            Format("bibtex", (f"{_ROOM}.citation.bibtex",), aliases=("bib",)),
            Format("dot", (f"{_ROOM}.graph.dot",), aliases=("graphviz", "gv")),
            Format("mermaid", (f"{_ROOM}.graph.mermaid",), aliases=("mmd",)),
            Format("atom", (f"{_ROOM}.atom",), aliases=("feed",)),
            Format("vega", (f"{_ROOM}.vega",), aliases=("vega-lite", "vl.json")),
            Format("sqlite", (f"{_ROOM}.sqlite.write",), aliases=("db",), is_binary=True),
            Format("parquet", (f"{_ROOM}.parquet.write",), is_binary=True, is_folder=True),
            Format("xlsx", (f"{_ROOM}.xlsx.write",), aliases=("excel",), is_binary=True),
            Format("csv-chart", (f"{_ROOM}.csv_chart.write",), is_folder=True),
        )
    },
}
"""Of an export: those of answers, and those that hold a topic or a corpus whole and nothing else."""

_TO_PASTE: Final = ("markdown", "text", "story", "wiki")
"""Formats for people in which a line has any length."""

DIFFERENCE_FORMATS: Final = {
    each.name: each
    for each in (
        Format(
            "text",
            (f"{_ROOM}.table.differences",),
            is_for_people=True,
            aliases=("txt", "plain"),
        ),
        Format("markdown", (f"{_ROOM}.markdown.differences",), aliases=("md",)),
        Format("json", (f"{_ROOM}.json.differences",)),
    )
}
"""Of what differs between two states of a corpus."""

DRAFT_FORMATS: Final = {
    each.name: each
    for each in (
        Format("table", (f"{_ROOM}.draft.table",), is_for_people=True),
        Format("yaml", (f"{_ROOM}.draft.yaml",), aliases=("yml",)),
        Format("json", (f"{_ROOM}.draft.json",)),
        Format("ndjson", (f"{_ROOM}.draft.ndjson",)),
    )
}
"""Of what a text proposes."""


def write_answer(view: View, form: str, options: Options) -> Iterator[str]:
    """Write an answer in a format.

    Args:
        view: what a question found.
        form: the name of one of `EXPORT_FORMATS`.
        options: of the page.
    """
    from factcheck.formats.date_signs import explain_dates  # help names formats and writes none

    written = EXPORT_FORMATS[form].write(view, options)
    if form == "table":
        return explain_dates(written, options.width)
    return explain_dates(written, None) if form in _TO_PASTE else written

"""Views to text: one pure function for each format and view, in one literal table.

A renderer yields pieces of text; it computes nothing and decides nothing. The modules of a format
are imported when it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.render.options import Options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from factcheck.query.compareviews import Comparisons, Timeline
    from factcheck.query.views import (
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
        Catalogue
        | ClaimList
        | ClaimPage
        | ClaimStream
        | Comparisons
        | DisputeList
        | DisputeView
        | Export
        | RecordPage
        | Timeline
    )
    Renderers: TypeAlias = Mapping[str, Callable[..., Iterator[str]]]

__all__ = ["FORMATS", "STREAMED", "Options", "render"]

FORMATS: Final = ("table", "markdown", "csv", "json", "ndjson", "yaml")

STREAMED: Final = frozenset({"csv", "ndjson"})
"""The formats of an export that hold its claims and nothing else; they alone take a stream."""


def render(view: View, form: str, options: Options) -> Iterator[str]:
    """Write a view in a format.

    Args:
        view: what a question found.
        form: one of `FORMATS`.
        options: of the page.
    """
    name = type(view).__name__
    loaders = _COMPARING if name in {"Comparisons", "Timeline"} else _LOADERS
    return loaders[form]()[name](view, options)


def _table_comparing() -> Renderers:
    from factcheck.render import comparing

    return {"Comparisons": comparing.comparisons, "Timeline": comparing.timeline}


def _table() -> Renderers:
    from factcheck.render import terminal

    return {
        "Catalogue": terminal.catalogue,
        "ClaimList": terminal.claim_list,
        "ClaimPage": terminal.claim_page,
        "DisputeList": terminal.dispute_list,
        "DisputeView": terminal.dispute_page,
        "Export": terminal.export,
        "RecordPage": terminal.record_page,
    }


def _markdown_comparing() -> Renderers:
    from factcheck.render import comparing_markdown

    return {"Comparisons": comparing_markdown.comparisons, "Timeline": comparing_markdown.timeline}


def _markdown() -> Renderers:
    from factcheck.render import markdown

    return {
        "Catalogue": markdown.catalogue,
        "ClaimList": markdown.claim_list,
        "ClaimPage": markdown.claim_page,
        "DisputeList": markdown.dispute_list,
        "DisputeView": markdown.dispute_page,
        "Export": markdown.export,
        "RecordPage": markdown.record_page,
    }


def _csv_comparing() -> Renderers:
    from factcheck.render import comparing_csv

    return {"Comparisons": comparing_csv.comparisons, "Timeline": comparing_csv.timeline}


def _csv() -> Renderers:
    from factcheck.render import delimited

    return {
        "Catalogue": delimited.catalogue,
        "ClaimList": delimited.claim_list,
        "ClaimPage": delimited.claim_page,
        "ClaimStream": delimited.claim_stream,
        "DisputeList": delimited.dispute_list,
        "DisputeView": delimited.dispute_page,
        "Export": delimited.export,
        "RecordPage": delimited.record_page,
    }


def _json() -> Renderers:
    from factcheck.render.structured import json_text

    return _of_trees(json_text)


def _yaml() -> Renderers:
    from factcheck.render.structured import yaml_text

    return _of_trees(yaml_text)


def _ndjson() -> Renderers:
    from factcheck.render import structured

    return {
        "Comparisons": structured.ndjson_comparisons,
        "Timeline": structured.ndjson_timeline,
        "Catalogue": structured.ndjson_catalogue,
        "ClaimList": structured.ndjson_claim_list,
        "ClaimPage": structured.ndjson_claim_page,
        "ClaimStream": structured.ndjson_claim_stream,
        "DisputeList": structured.ndjson_dispute_list,
        "DisputeView": structured.ndjson_dispute_page,
        "Export": structured.ndjson_export,
        "RecordPage": structured.ndjson_record_page,
    }


def _of_trees(write: Callable[..., Iterator[str]]) -> Renderers:
    from factcheck.render import comparing_trees, trees

    shapes: dict[str, Callable[..., trees.Tree]] = {
        "Comparisons": comparing_trees.of_comparisons,
        "Timeline": comparing_trees.of_timeline,
        "Catalogue": trees.of_catalogue,
        "ClaimList": trees.of_claim_list,
        "ClaimPage": trees.of_claim_page,
        "DisputeList": trees.of_dispute_list,
        "DisputeView": trees.of_dispute_page,
        "Export": trees.of_export,
        "RecordPage": trees.of_record_page,
    }

    def written(shape: Callable[..., trees.Tree]) -> Callable[..., Iterator[str]]:
        return lambda view, _options: write(shape(view))

    return {name: written(shape) for name, shape in shapes.items()}


_LOADERS: Final[Mapping[str, Callable[[], Renderers]]] = {
    "table": _table,
    "markdown": _markdown,
    "csv": _csv,
    "json": _json,
    "ndjson": _ndjson,
    "yaml": _yaml,
}

_COMPARING: Final[Mapping[str, Callable[[], Renderers]]] = {
    **_LOADERS,
    "table": _table_comparing,
    "markdown": _markdown_comparing,
    "csv": _csv_comparing,
}
"""Of the views that compare, in modules of their own: a list does without them."""

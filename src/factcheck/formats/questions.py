"""What is asked of a ledger for an export: a view that a format writes, computed when it is wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from factcheck.formats.formats import EXPORT_FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.formats.formats import View
    from factcheck.model.store import Store
    from factcheck.queries.filters import Filters

GRAPHS: Final = frozenset({"dot", "mermaid"})
"""Formats of who answered whom."""


def find_question(form: str, *, is_juxtaposed: bool = False) -> Callable[[Store, Filters], View]:
    """Return what computes all that a format of texts holds.

    Args:
        form: the name of one of `EXPORT_FORMATS` that is one file, and no bytes.
        is_juxtaposed: whether a graph holds claims that no answer joins to any other.
    """
    from factcheck.queries.export import build_claim_stream, build_export

    if EXPORT_FORMATS[form].is_streamed:
        return build_claim_stream
    if form == "table":  # which lays out columns, and fits all texts to the encoding before that
        return partial(build_export, is_held=True)
    if form in {"json", "yaml"}:  # of which `import` takes the claims again
        return partial(build_export, with_records=True)
    if form in {"csl", "bibtex"}:
        from factcheck.queries.citations import build_cited_sources

        return build_cited_sources
    if form == "wiki":
        from factcheck.queries.citations import build_cited_export

        return build_cited_export
    if form == "html":
        from factcheck.charts.export import build_drawn_export

        return build_drawn_export
    if form == "vega":
        from factcheck.charts.export import draw_export

        return draw_export
    if form == "claim":
        from factcheck.queries.linked import build_linked_export

        return build_linked_export
    if form == "claimreview":
        from factcheck.queries.reviews import build_review_export

        return build_review_export
    if form == "annotations":
        from factcheck.queries.quoted import build_quote_export

        return build_quote_export
    if form in GRAPHS:
        from factcheck.queries.answer_graph import build_answer_graph

        return partial(build_answer_graph, is_juxtaposed=is_juxtaposed)
    return build_export

"""Views as JSON lines: a claim, a dispute, a row or a question a line (ndjson)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from factcheck.formats.json.trees import build_proven_claim, build_record_page, build_tree
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
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from factcheck.formats.json.trees import Tree

    Lines = Callable[[Any], Iterable[Tree]]


def _list_claims(view: ClaimList | ClaimStream) -> Iterator[Tree]:
    return map(build_tree, view.claims)


def _list_one_claim(view: ClaimPage) -> Iterator[Tree]:
    yield build_proven_claim(view.claim)


def _list_exported_claims(view: Export) -> Iterator[Tree]:
    return map(build_tree, view.claims.claims)


def _list_disputes(view: DisputeList) -> Iterator[Tree]:
    return map(build_tree, view.disputes)


def _list_one_dispute(view: DisputeView) -> Iterator[Tree]:
    yield build_tree(view)


def _list_lookalikes(view: LookalikeList) -> Iterator[Tree]:
    return map(build_tree, view.lookalikes)


def _list_one_lookalike(view: LookalikeView) -> Iterator[Tree]:
    yield build_tree(view)


def _list_rows(view: Catalogue) -> Iterator[Tree]:
    return (dict(zip(view.columns, row, strict=True)) for row in view.rows)


def _list_one_record(view: RecordPage) -> Iterator[Tree]:
    yield build_record_page(view)


def _list_pages(view: Comparisons) -> Iterator[Tree]:
    return map(build_tree, view.pages)


def _list_sets(view: Conflicts) -> Iterator[Tree]:
    return map(build_tree, view.sets)


def _list_timeline_rows(view: Timeline) -> Iterator[Tree]:
    return map(build_tree, view.rows)


_LINES: Final[Mapping[type, Lines]] = {
    Catalogue: _list_rows,
    ClaimList: _list_claims,
    ClaimPage: _list_one_claim,
    ClaimStream: _list_claims,
    Comparisons: _list_pages,
    Conflicts: _list_sets,
    DisputeList: _list_disputes,
    DisputeView: _list_one_dispute,
    Export: _list_exported_claims,
    LookalikeList: _list_lookalikes,
    LookalikeView: _list_one_lookalike,
    RecordPage: _list_one_record,
    Timeline: _list_timeline_rows,
}


def _build_writer(lines: Lines) -> Callable[..., Iterator[str]]:
    return lambda view, _options: (f"{write_json(line)}\n" for line in lines(view))


VIEWS: Final = {view: _build_writer(lines) for view, lines in _LINES.items()}

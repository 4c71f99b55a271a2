"""Views as JSON lines: a claim, a dispute, a row or a question a line (ndjson)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from factcheck.formats.json.trees import build_proven_claim, of_record_page, tree_of
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from factcheck.formats.json.trees import Tree
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

    Lines = Callable[[Any], Iterable[Tree]]


def _of_claims(view: ClaimList | ClaimStream) -> Iterator[Tree]:
    return map(tree_of, view.claims)


def _of_claim_page(view: ClaimPage) -> Iterator[Tree]:
    yield build_proven_claim(view.claim)


def _of_export(view: Export) -> Iterator[Tree]:
    return map(tree_of, view.claims.claims)


def _of_disputes(view: DisputeList) -> Iterator[Tree]:
    return map(tree_of, view.disputes)


def _of_dispute_page(view: DisputeView) -> Iterator[Tree]:
    yield tree_of(view)


def _of_lookalikes(view: LookalikeList) -> Iterator[Tree]:
    return map(tree_of, view.lookalikes)


def _of_lookalike_page(view: LookalikeView) -> Iterator[Tree]:
    yield tree_of(view)


def _of_rows(view: Catalogue) -> Iterator[Tree]:
    return (dict(zip(view.columns, row, strict=True)) for row in view.rows)


def _of_record_page(view: RecordPage) -> Iterator[Tree]:
    yield of_record_page(view)


def _of_pages(view: Comparisons) -> Iterator[Tree]:
    return map(tree_of, view.pages)


def _of_sets(view: Conflicts) -> Iterator[Tree]:
    return map(tree_of, view.sets)


def _of_timeline(view: Timeline) -> Iterator[Tree]:
    return map(tree_of, view.rows)


_LINES: Final[Mapping[str, Lines]] = {
    "Catalogue": _of_rows,
    "ClaimList": _of_claims,
    "ClaimPage": _of_claim_page,
    "ClaimStream": _of_claims,
    "Comparisons": _of_pages,
    "Conflicts": _of_sets,
    "DisputeList": _of_disputes,
    "DisputeView": _of_dispute_page,
    "Export": _of_export,
    "LookalikeList": _of_lookalikes,
    "LookalikeView": _of_lookalike_page,
    "RecordPage": _of_record_page,
    "Timeline": _of_timeline,
}


def _writing(lines: Lines) -> Callable[..., Iterator[str]]:
    return lambda view, _options: (f"{write_json(line)}\n" for line in lines(view))


VIEWS: Final = {name: _writing(lines) for name, lines in _LINES.items()}

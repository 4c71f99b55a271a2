"""The shape of each view that is one document, for the formats of nested lists and mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from factcheck.formats.json import comparison_trees as comparing_trees
from factcheck.formats.json import trees
from factcheck.queries.compare_views import Comparisons
from factcheck.queries.conflict_views import Conflicts
from factcheck.queries.lookalike_views import LookalikeList, LookalikeView
from factcheck.queries.timeline_views import Timeline
from factcheck.queries.views import (
    Catalogue,
    ClaimList,
    ClaimPage,
    DisputeView,
    RecordPage,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factcheck.formats.json.trees import Tree


def build_dispute_page(view: DisputeView) -> dict[str, Tree]:
    """Return one dispute as a document of its own.

    Args:
        view: the dispute with its claims, their answers and what may be compared.
    """
    return {"factcheck": trees.build_head("dispute"), "dispute": trees.build_tree(view)}


def build_lookalike_list(view: LookalikeList) -> dict[str, Tree]:
    """Return lookalikes with their claims.

    Args:
        view: the lookalikes that a question found, each with its claims.
    """
    lookalikes = trees.build_tree(view.lookalikes)
    return {
        "factcheck": trees.build_head("lookalikes"),
        "corpus": view.title,
        "lookalikes": lookalikes,
    }


def build_lookalike_page(view: LookalikeView) -> dict[str, Tree]:
    """Return one lookalike as a document of its own.

    Args:
        view: the lookalike with its claims and what may be compared.
    """
    return {"factcheck": trees.build_head("lookalike"), "lookalike": trees.build_tree(view)}


SHAPES: Final[Mapping[type, Callable[[Any], Tree]]] = {
    Catalogue: trees.build_catalogue,
    ClaimList: trees.build_claim_list,
    ClaimPage: trees.build_claim_page,
    Conflicts: comparing_trees.build_conflicts,
    Comparisons: comparing_trees.build_comparisons,
    DisputeView: build_dispute_page,
    LookalikeList: build_lookalike_list,
    LookalikeView: build_lookalike_page,
    RecordPage: trees.build_record_page,
    Timeline: comparing_trees.build_timeline,
}

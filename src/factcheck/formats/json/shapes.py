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
    DisputeList,
    DisputeView,
    RecordPage,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factcheck.formats.json.trees import Tree

SHAPES: Final[Mapping[type, Callable[[Any], Tree]]] = {
    Catalogue: trees.build_catalogue,
    ClaimList: trees.build_claim_list,
    ClaimPage: trees.build_claim_page,
    Conflicts: comparing_trees.build_conflicts,
    Comparisons: comparing_trees.build_comparisons,
    DisputeList: trees.build_dispute_list,
    DisputeView: trees.build_dispute_page,
    LookalikeList: trees.build_lookalike_list,
    LookalikeView: trees.build_lookalike_page,
    RecordPage: trees.build_record_page,
    Timeline: comparing_trees.build_timeline,
}

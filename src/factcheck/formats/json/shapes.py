"""The shape of each view that is one document, for the formats of nested lists and mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from factcheck.formats.json import comparison_trees as comparing_trees
from factcheck.formats.json import trees

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factcheck.formats.json.trees import Tree

SHAPES: Final[Mapping[str, Callable[[Any], Tree]]] = {
    "Catalogue": trees.of_catalogue,
    "ClaimList": trees.of_claim_list,
    "ClaimPage": trees.of_claim_page,
    "Conflicts": comparing_trees.of_conflicts,
    "Comparisons": comparing_trees.of_comparisons,
    "DisputeList": trees.of_dispute_list,
    "DisputeView": trees.of_dispute_page,
    "Export": trees.of_export,
    "LookalikeList": trees.of_lookalike_list,
    "LookalikeView": trees.of_lookalike_page,
    "RecordPage": trees.of_record_page,
    "Timeline": comparing_trees.of_timeline,
}

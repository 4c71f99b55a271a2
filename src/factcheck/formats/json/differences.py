"""The difference of two states as one JSON object, its shape described in docs/formats.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.diff.views import Differences, DisputeChange, FieldChange, PairChange
from factcheck.formats.json.trees import build_mapping, build_tree
from factcheck.formats.json.write import write_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.diff.views import QuoteChange, RecordChange
    from factcheck.formats.json.trees import Exceptions, Tree
    from factcheck.formats.options import Options

VERSION: Final = 1
"""Of the shape; it grows when a field changes its meaning or goes."""


def _build_bridge(dispute: DisputeChange) -> Tree:
    return {"rest_before": dispute.rest_before, "rest_after": dispute.rest_after}


EXCEPTIONS: Final[Exceptions] = {
    FieldChange: {"old": "before", "new": "after", "is_quote": None},
    DisputeChange: {"rest_before": ("bridge", _build_bridge), "rest_after": None},
    PairChange: {
        "first": ("figures", lambda pair: [pair.first, pair.second]),
        "second": None,
        "first_value": ("values", lambda pair: [pair.first_value, pair.second_value]),
        "second_value": None,
        "gone": "reasons_gone",
        "come": "reasons_come",
    },
}
"""Where the shape differs from the views."""


def write_difference(view: Differences, options: Options) -> Iterator[str]:
    """Write everything that differs.

    Args:
        view: what a change of a corpus means, by topic.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    topics = view.topics
    records = [
        *((topic.id, each) for topic in topics for each in topic.records),
        *((None, each) for each in view.records),
    ]
    tree: Tree = {
        "factcheck": {"format": "difference", "version": VERSION},
        "corpus": view.title,
        "before": build_tree(view.before),
        "after": build_tree(view.after),
        "is_different": not view.is_empty,
        "counts": list(view.counts),
        "records": [_build_with_topic(each, topic, "renamed_from") for topic, each in records],
        "disputes": [
            _build_with_topic(each, topic.id, "id") for topic in topics for each in topic.disputes
        ],
        "derivations": build_tree(view.derivations),
        "quotes": [
            _build_with_topic(each, topic.id, "claim") for topic in topics for each in topic.quotes
        ],
        "archived_texts": build_tree(view.texts),
    }
    yield from write_document(tree)


def _build_with_topic(
    change: RecordChange | DisputeChange | QuoteChange, topic: str | None, behind: str
) -> Tree:
    """Return a change with its topic behind another key."""
    tree: dict[str, Tree] = {}
    for key, value in build_mapping(change).items():
        tree[key] = value
        if key == behind:
            tree["topic"] = topic
    return tree


VIEWS: Final = {
    Differences: write_difference,
}

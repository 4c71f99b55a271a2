"""The difference of two states as one JSON object, its shape described in docs/formats.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.diff.views import DisputeChange, FieldChange, PairChange
from factcheck.formats.json.trees import mapping_of, tree_of
from factcheck.formats.json.write import json_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.diff.views import Differences, QuoteChange, RecordChange
    from factcheck.formats.json.trees import Exceptions, Tree
    from factcheck.formats.options import Options

VERSION: Final = 1
"""Of the shape; it grows when a field changes its meaning or goes."""


def _bridge(dispute: DisputeChange) -> Tree:
    return {"rest_before": dispute.rest_before, "rest_after": dispute.rest_after}


EXCEPTIONS: Final[Exceptions] = {
    FieldChange: {"old": "before", "new": "after", "is_quote": None},
    DisputeChange: {"rest_before": ("bridge", _bridge), "rest_after": None},
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


def difference(view: Differences, options: Options) -> Iterator[str]:
    """Write everything that differs."""
    topics = view.topics
    records = [
        *((topic.id, each) for topic in topics for each in topic.records),
        *((None, each) for each in view.records),
    ]
    tree: Tree = {
        "factcheck": {"format": "difference", "version": VERSION},
        "corpus": view.title,
        "before": tree_of(view.before),
        "after": tree_of(view.after),
        "is_different": not view.is_empty,
        "counts": list(view.counts),
        "records": [_in_topic(each, topic, "renamed_from") for topic, each in records],
        "disputes": [
            _in_topic(each, topic.id, "id") for topic in topics for each in topic.disputes
        ],
        "derivations": tree_of(view.derivations),
        "quotes": [_in_topic(each, topic.id, "claim") for topic in topics for each in topic.quotes],
        "archived_texts": tree_of(view.texts),
    }
    yield from json_text(tree)


def _in_topic(
    change: RecordChange | DisputeChange | QuoteChange, topic: str | None, behind: str
) -> Tree:
    """Return a change with its topic behind another key."""
    tree: dict[str, Tree] = {}
    for key, value in mapping_of(change).items():
        tree[key] = value
        if key == behind:
            tree["topic"] = topic
    return tree


VIEWS: Final = {
    "Differences": difference,
}

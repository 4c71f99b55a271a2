"""A topic, a corpus or its disputes whole as one document that is written part by part, in JSON and in YAML.

A tree of 100,000 claims would take gigabytes, one of 10,000 disputes a gigabyte.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.json.trees import build_head, build_mapping, build_tree
from factcheck.queries.views import DisputeList, Export
from factcheck.text.json_text import write_json_in_pieces
from factcheck.text.pieces import Members

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options


def build_export(view: Export) -> dict[str, object]:
    """Return an export as a mapping whose claims, disputes and records are built when it is their turn."""
    return {
        "factcheck": build_head("export"),
        **build_mapping(view.claims, "claims"),
        "claims": map(build_tree, view.claims.claims),
        "disputes": map(build_tree, view.disputes.disputes),
        "lookalikes": map(build_tree, view.disputes.lookalikes),
        "sums": build_tree(view.sums),
        "computed_by_the_editor": build_tree(view.derivations),
        "records": Members((("claims", Members(_list_records(view))),)),
    }


def _list_records(view: Export) -> Iterator[tuple[str, object]]:
    return ((claim_id, build_tree(fields)) for claim_id, fields in view.records)


def write_export(view: Export, options: Options) -> Iterator[str]:
    """Write an export as JSON, its claims, disputes and records one after the other."""
    yield from write_json_in_pieces(build_export(view), indent=2)
    yield "\n"


def build_dispute_list(view: DisputeList) -> dict[str, object]:
    """Return disputes with their claims, and lookalikes, as a mapping of which each is built when it is its turn."""
    return {
        "factcheck": build_head("disputes"),
        "corpus": view.title,
        "disputes": map(build_tree, view.disputes),
        "lookalikes": map(build_tree, view.lookalikes),
    }


def write_dispute_list(view: DisputeList, options: Options) -> Iterator[str]:
    """Write disputes as JSON, one after the other."""
    yield from write_json_in_pieces(build_dispute_list(view), indent=2)
    yield "\n"


VIEWS: Final = {DisputeList: write_dispute_list, Export: write_export}

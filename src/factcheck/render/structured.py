"""Views as JSON, as JSON a line a claim (ndjson), and as YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.render import comparing_trees, trees
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.query.compareviews import Comparisons, Timeline
    from factcheck.query.views import (
        Catalogue,
        ClaimList,
        ClaimPage,
        ClaimStream,
        ClaimView,
        DisputeList,
        DisputeView,
        Export,
        RecordPage,
    )
    from factcheck.render.options import Options
    from factcheck.render.trees import Tree


def json_text(tree: Tree) -> Iterator[str]:
    """Write one JSON document, indented."""
    yield write_json(tree, indent=2)
    yield "\n"


def ndjson_claims(claims: Iterable[ClaimView]) -> Iterator[str]:
    """Write a claim a line."""
    for claim in claims:
        yield f"{write_json(trees.of_claim(claim))}\n"


def ndjson_claim_list(view: ClaimList, options: Options) -> Iterator[str]:
    """Write a list, a claim a line."""
    yield from ndjson_claims(view.claims)


def ndjson_export(view: Export, options: Options) -> Iterator[str]:
    """Write an export, a claim a line."""
    yield from ndjson_claims(view.claims.claims)


def ndjson_claim_stream(view: ClaimStream, options: Options) -> Iterator[str]:
    """Write claims as they are read, a claim a line."""
    yield from ndjson_claims(view.claims)


def ndjson_claim_page(view: ClaimPage, options: Options) -> Iterator[str]:
    """Write one claim on one line."""
    yield from ndjson_claims((view.claim,))


def ndjson_dispute_list(view: DisputeList, options: Options) -> Iterator[str]:
    """Write a dispute a line."""
    for dispute in view.disputes:
        yield f"{write_json(trees.of_dispute(dispute))}\n"


def ndjson_dispute_page(view: DisputeView, options: Options) -> Iterator[str]:
    """Write one dispute on one line."""
    yield f"{write_json(trees.of_dispute(view))}\n"


def ndjson_catalogue(view: Catalogue, options: Options) -> Iterator[str]:
    """Write a row a line."""
    for row in view.rows:
        yield f"{write_json(dict(zip(view.columns, row, strict=True)))}\n"


def ndjson_record_page(view: RecordPage, options: Options) -> Iterator[str]:
    """Write a record on one line."""
    yield f"{write_json(trees.of_record_page(view))}\n"


def ndjson_comparisons(view: Comparisons, options: Options) -> Iterator[str]:
    """Write a question a line."""
    for page in view.pages:
        yield f"{write_json(comparing_trees.of_page(page))}\n"


def ndjson_timeline(view: Timeline, options: Options) -> Iterator[str]:
    """Write a figure a line."""
    for row in view.rows:
        yield f"{write_json(comparing_trees.of_timeline_row(row))}\n"


def yaml_text(tree: Tree) -> Iterator[str]:
    """Write one YAML document."""
    from factcheck.yamltext.writing import to_yaml

    yield to_yaml(tree)

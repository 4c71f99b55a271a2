"""A topic or a corpus whole as one JSON document that is written part by part.

The same bytes as of a document that is built whole, of which 100,000 claims would take gigabytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.json.trees import build_head, build_mapping, build_tree
from factcheck.queries.views import ExportStream
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.formats.options import Options

_INDENT: Final = 2


def write_export(view: ExportStream, options: Options) -> Iterator[str]:
    """Write an export with its claims, disputes and records one after the other.

    Args:
        view: an export whose claims, disputes and records come one at a time.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    yield f'{{\n  "factcheck": {_write(build_head("export"), 1)}'
    for name, value in build_mapping(view.told).items():
        yield f",\n  {write_json(name)}: "
        if name == "claims":
            yield from _write_list(view.claims)
        else:
            yield _write(value, 1)
    yield ',\n  "disputes": '
    yield from _write_list(view.disputes)
    yield ',\n  "lookalikes": '
    yield from _write_list(view.lookalikes)
    yield f',\n  "sums": {_write(build_tree(view.sums), 1)}'
    yield f',\n  "computed_by_the_editor": {_write(build_tree(view.derivations), 1)}'
    yield ',\n  "records": {\n    "claims": '
    records = (
        f"{write_json(claim_id)}: {_write(build_tree(fields), 3)}"
        for claim_id, fields in view.records
    )
    yield from _join(records, "{}", 3)
    yield "\n  }\n}\n"


def _write_list(views: Iterable[object]) -> Iterator[str]:
    return _join((_write(build_tree(each), 2) for each in views), "[]", 2)


def _join(items: Iterable[str], brackets: str, depth: int) -> Iterator[str]:
    """Join items that lie so deep, a line each or more; what is empty is the brackets alone."""
    is_empty = True
    for item in items:
        yield f"{brackets[0] if is_empty else ','}\n{' ' * _INDENT * depth}{item}"
        is_empty = False
    yield brackets if is_empty else f"\n{' ' * _INDENT * (depth - 1)}{brackets[1]}"


def _write(tree: object, depth: int) -> str:
    """Write what lies so deep; no text of JSON holds a line end as it is."""
    return write_json(tree, indent=_INDENT).replace("\n", f"\n{' ' * _INDENT * depth}")


VIEWS: Final = {ExportStream: write_export}

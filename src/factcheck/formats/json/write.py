"""Views as JSON, one indented document each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from factcheck.formats.json.shapes import SHAPES
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.formats.json.trees import Tree


def write_document(tree: Tree) -> Iterator[str]:
    """Write one JSON document, indented.

    Args:
        tree: texts, whole numbers, true and false, lists and mappings of these.
    """
    yield write_json(tree, indent=2)
    yield "\n"


def _build_writer(shape: Callable[[Any], Tree]) -> Callable[..., Iterator[str]]:
    return lambda view, _options: write_document(shape(view))


VIEWS: Final = {view: _build_writer(shape) for view, shape in SHAPES.items()}

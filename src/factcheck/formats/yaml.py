"""Views as YAML, one document each, of the same shapes as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from factcheck.formats.json.shapes import SHAPES
from factcheck.yaml.write import write_yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.formats.json.trees import Tree


def _build_writer(shape: Callable[[Any], Tree]) -> Callable[..., Iterator[str]]:
    return lambda view, _options: iter((write_yaml(shape(view)),))


VIEWS: Final = {view: _build_writer(shape) for view, shape in SHAPES.items()}

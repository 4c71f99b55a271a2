"""Views as YAML, one document each, of the same shapes as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from factcheck.formats.json.shapes import SHAPES
from factcheck.formats.json.stream import build_dispute_list, build_export
from factcheck.queries.views import DisputeList, Export
from factcheck.text.pieces import Members
from factcheck.yaml.write import write_yaml, write_yaml_in_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.formats.json.trees import Tree
    from factcheck.formats.options import Options


def _build_writer(shape: Callable[[Any], Tree]) -> Callable[..., Iterator[str]]:
    return lambda view, _options: iter((write_yaml(shape(view)),))


def write_export(view: Export, options: Options) -> Iterator[str]:
    """Write an export, its claims, disputes and records one after the other."""
    return write_yaml_in_pieces(Members(build_export(view).items()))


def write_dispute_list(view: DisputeList, options: Options) -> Iterator[str]:
    """Write disputes one after the other."""
    return write_yaml_in_pieces(Members(build_dispute_list(view).items()))


VIEWS: Final = {
    **{view: _build_writer(shape) for view, shape in SHAPES.items()},
    DisputeList: write_dispute_list,
    Export: write_export,
}

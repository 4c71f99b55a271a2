"""Pictures as Vega-Lite (version 6): a layer a panel, our own domain, no aggregate, no default that drops rows.

For whoever draws on in a notebook; what a chart cannot say stands in the rows beside the numbers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.charts.axis import AxisKind
from factcheck.charts.picture import LineKind, Picture, Shape
from factcheck.text.json_text import write_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from factcheck.charts.axis import Axis
    from factcheck.charts.picture import AxisLine, Lane, Mark, Panel, PictureSection
    from factcheck.formats.options import Options

SCHEMA: Final = "https://vega.github.io/schema/vega-lite/v6.json"
_MARK: Final = "decimal number "
_NUMBER: Final = re.compile(rf'"{_MARK}(-?[0-9.]+)"')
_DESCRIBED: Final = ("described_from", "described_to")
_SIDES: Final = {"a": "#0a5aa8", "b": "#a03f08", "c": "#565c64"}
_SHAPES: Final = {
    Shape.ACTUAL: "circle",
    Shape.ESTIMATE: "circle",
    Shape.PROJECTION: "diamond",
    Shape.PROPOSAL: "square",
    Shape.REQUIREMENT: "triangle-down",
    Shape.NOT_STATED: "stroke",
    Shape.WORDS: "cross",
    Shape.COMPUTED: "square",
}


def write(picture: Picture) -> Iterator[str]:
    """Write a picture as a Vega-Lite specification: panels below each other, each with its own axis.

    Args:
        picture: the picture, with every place on it worked out.
    """
    panels = [
        _write_panel(section, panel) for section in picture.all_sections for panel in section.panels
    ]
    tree = {
        "$schema": SCHEMA,
        "title": picture.title,
        "description": picture.description,
        "config": {"mark": {"invalid": None}},
        "resolve": {"scale": {"x": "independent", "y": "independent"}},
        "vconcat": panels,
    }
    yield f"{_write_numbers(write_json(tree, indent=2))}\n"


def write_export(view: Picture, options: Options) -> Iterator[str]:
    """Write the picture of an export.

    Args:
        view: the picture, with every place on it worked out.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    return write(view)


def _write_panel(section: PictureSection, panel: Panel) -> dict[str, object]:
    marks = [(lane, mark) for lane in panel.all_lanes for mark in lane.marks]
    rows = [
        # two figures may read the same, and would fall together on one row by their words
        _write_row(lane, mark, panel, is_unclear=lane in panel.unclear) | {"place": f"{place}"}
        for place, (lane, mark) in enumerate(marks)
    ]
    axis = panel.axis
    names = {f"{row['place']}": row["row"] for row in rows}
    y: dict[str, object] = {
        "field": "place",
        "type": "nominal",
        "sort": None,
        "title": None,
        "axis": {"labelExpr": f"({write_json(names)})[datum.value]", "labelLimit": 0},
    }
    shared = {"y": y, "color": {"field": "colour", "type": "nominal", "scale": None}}
    has_moment = any(lane.has_moment for lane in panel.all_lanes)
    return {
        "title": {"text": section.title, "subtitle": " · ".join(panel.kind)},
        "data": {"values": rows},
        "layer": [
            *([] if axis is None else _write_marks(axis, shared, has_moment=has_moment)),
            {  # what cannot be drawn keeps its row
                "mark": {"type": "text", "align": "left"},
                "encoding": {**shared, "x": {"value": 6}, "text": {"field": "value"}},
                "transform": [
                    {"filter": "datum.at == null && datum.low == null" if axis else "true"}
                ],
            },
        ],
    }


def _write_marks(
    axis: Axis, shared: Mapping[str, object], *, has_moment: bool
) -> Iterator[dict[str, object]]:
    """Yield the layers of lines and of shapes."""
    ticks = {f"{tick.at.normalize():f}": tick.label for tick in axis.ticks}
    x: dict[str, object] = {
        "type": "quantitative",
        # a time axis says by its labels what it counts
        "title": None if axis.kind is AxisKind.TIME else axis.unit,
        "scale": {
            "domain": [_mark_number(axis.low), _mark_number(axis.high)],
            "zero": False,
            "nice": False,
        },
        "axis": {
            "values": [_mark_number(tick.at) for tick in axis.ticks],
            "labelExpr": f"({write_json(ticks)})[datum.value]",
        },
    }
    dashed = {"strokeWidth": 2, "strokeDash": [5, 3]}
    yield _write_rules(x, shared, ("low", "high"), dashed)
    if has_moment:
        yield _write_rules(x, shared, _DESCRIBED, {"strokeWidth": 4, "yOffset": 8})
    yield {
        "mark": {"type": "point", "size": 90},
        "encoding": {
            **shared,
            "x": x | {"field": "at"},
            "shape": {"field": "shape", "type": "nominal", "scale": None},
            "fill": {"field": "fill", "type": "nominal", "scale": None},
        },
        "transform": [{"filter": "datum.at != null"}],
    }


def _write_rules(
    x: Mapping[str, object],
    shared: Mapping[str, object],
    ends: tuple[str, str],
    style: Mapping[str, object],
) -> dict[str, object]:
    """Return a layer of lines from one field to another, where both are there."""
    low, high = ends
    return {
        "mark": {"type": "rule", **style},
        "encoding": {**shared, "x": {**x, "field": low}, "x2": {"field": high}},
        "transform": [{"filter": f"datum.{low} != null && datum.{high} != null"}],
    }


def _write_row(lane: Lane, mark: Mark, panel: Panel, *, is_unclear: bool) -> dict[str, object]:
    """Return the row of a mark; an open line ends at the edge of its axis, and says so."""
    axis = panel.axis
    line = next((each for each in mark.lines if each.kind is not LineKind.MOMENT), None)
    moment = next((each for each in mark.lines if each.kind is LineKind.MOMENT), None)
    low, high = _write_ends(line, axis)
    described = (
        {} if moment is None else dict(zip(_DESCRIBED, _write_ends(moment, axis), strict=True))
    )
    is_filled = mark.shape in {Shape.ACTUAL, Shape.REQUIREMENT} and not mark.is_replaced
    row: dict[str, object] = {
        "figure": mark.figure,
        "row": f"{lane.who}: {mark.value}, {lane.said}",
        "who": lane.who,
        "said": lane.said,
        "value": mark.value,
        "at": None if mark.at is None else _mark_number(mark.at),
        "low": low,
        "high": high,
        "line": None if line is None else line.kind.value,
        "is_low_stated": line is not None and line.low is not None,
        "is_high_stated": line is not None and line.high is not None,
        "basis": mark.shape.value,
        "shape": _SHAPES[mark.shape],
        "colour": _SIDES[lane.side],
        "fill": _SIDES[lane.side] if is_filled else "transparent",
        "words": "; ".join(mark.words),
        "like_the_others": not is_unclear,
        "axis": AxisKind.AMOUNT.value if axis is None else axis.kind.value,
    }
    return row | described


def _write_ends(line: AxisLine | None, axis: Axis | None) -> tuple[str | None, str | None]:
    if axis is None or line is None:
        return None, None
    low = axis.low if line.low is None else line.low
    return _mark_number(low), _mark_number(axis.high if line.high is None else line.high)


def _mark_number(number: Decimal) -> str:
    """Return a number as a text that `_write_numbers` frees of its quotation marks: exact, never a float."""
    return f"{_MARK}{number:f}"


def _write_numbers(text: str) -> str:
    return _NUMBER.sub(r"\1", text)


VIEWS: Final = {Picture: write_export}

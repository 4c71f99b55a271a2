"""The strip of a lane on a page: places in percent, classes for colours, nothing that a policy refuses."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from drawn_cases import CASES, draw
from factcheck.charts.axis import Axis, AxisKind, Tick
from factcheck.formats.svg.strip import draw_scale, draw_strip

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_lane_of_a_case_has_its_strip(
    case: Path, golden: Callable[[Path, str], None]
) -> None:
    picture = draw(case)
    strips = "".join(
        f"{lane.claim}: {draw_strip(lane, panel.axis)}\n"
        for section in picture.sections
        for panel in section.panels
        for lane in panel.all_lanes
    )
    assert re.findall(r"style=|<text|#[0-9a-f]{6}|<script|href", strips) == []
    golden(case / "strips.txt", strips)


SCALES = {
    "short labels all stand": (
        ("$0", "$1 bn", "$2 bn", "$3 bn", "$4 bn"),
        ["$0", "$1 bn", "$2 bn", "$3 bn", "$4 bn"],
    ),
    "long ones that would run into each other do not": (
        ("$0", "$50,000,000,000 tn", "$100,000,000,000 tn", "$150,000,000,000 tn"),
        ["$0", "$50,000,000,000 tn", "$150,000,000,000 tn"],
    ),
}


@pytest.mark.parametrize("name", SCALES)
def test_labels_of_a_scale_stand_apart(name: str) -> None:
    labels, shown = SCALES[name]
    ticks = tuple(Tick(Decimal(place), label) for place, label in enumerate(labels))
    axis = Axis(AxisKind.AMOUNT, "", Decimal(0), Decimal(len(labels)), ticks)
    assert re.findall(r">([^<>]+)</text>", draw_scale(axis)) == shown

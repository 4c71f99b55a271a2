"""The strip of a lane on a page: places in percent, classes for colours, nothing that a policy refuses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from drawn_cases import CASES, draw
from factcheck.formats.svg.strip import draw_strip

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

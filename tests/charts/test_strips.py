"""The strip of a lane on a page: places in percent, classes for colours, nothing that a policy refuses."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.charts.draw import draw_picture
from factcheck.formats.svg.strip import draw_strip
from factcheck.ledger.open import open_corpus

if TYPE_CHECKING:
    from collections.abc import Callable

CASES = sorted(path.parent for path in Path(__file__).parent.glob("cases/*/claims.yaml"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_lane_of_a_case_has_its_strip(
    case: Path, golden: Callable[[Path, str], None]
) -> None:
    picture = draw_picture(
        open_corpus(case / "claims.yaml", environment={}).corpus, ["the-dispute"]
    )
    strips = "".join(
        f"{lane.claim}: {draw_strip(lane, panel.axis)}\n"
        for section in picture.sections
        for panel in section.panels
        for lane in panel.all_lanes
    )
    assert re.findall(r"style=|<text|#[0-9a-f]{6}|<script|href", strips) == []
    golden(case / "strips.txt", strips)

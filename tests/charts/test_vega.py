"""Vega itself draws every picture: each mark where it belongs on its axis, each on a row of its own."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from drawn_cases import CASES, draw
from factcheck.formats.vega import write

if TYPE_CHECKING:
    from pathlib import Path

WIDTH = 300
"""Pixels that Vega-Lite gives an axis of numbers if nobody says otherwise."""
AT = re.compile(r"translate\(([-0-9.]+),([-0-9.]+)\)")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_vega_draws_every_mark_at_its_place_and_on_its_own_row(case: Path) -> None:
    reader = pytest.importorskip(
        "vl_convert", reason="it draws Vega-Lite: pip install '.[notebook]'"
    )
    picture = draw(case)
    svg = reader.vegalite_to_svg("".join(write(picture)), vl_version="6.1")
    panels = [panel for section in picture.all_sections for panel in section.panels]
    frames = [
        frame
        for frame in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}g")  # noqa: S314 # drawn of our own text
        if re.search(r"role-scope concat_\d+_group", frame.get("class", ""))
    ]
    found = [
        [
            AT.match(path.get("transform", ""))
            for path in frame.iter("{http://www.w3.org/2000/svg}path")
            if path.get("aria-roledescription") == "point"
        ]
        for frame in (child for frame in frames for child in frame)
    ]
    wanted = [
        [
            round(float((mark.at - panel.axis.low) / (panel.axis.high - panel.axis.low)) * WIDTH)
            for lane in panel.all_lanes
            for mark in lane.marks
            if mark.at is not None
        ]
        for panel in panels
        if panel.axis is not None
    ]
    assert [[round(float(each[1])) for each in row if each] for row in found if row] == [
        row for row in wanted if row
    ]
    for row in found:
        rows = [Decimal(each[2]) for each in row if each]
        assert rows == sorted(set(rows))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_vega_writes_the_words_of_every_row_in_full(case: Path) -> None:
    reader = pytest.importorskip(
        "vl_convert", reason="it draws Vega-Lite: pip install '.[notebook]'"
    )
    picture = draw(case)
    svg = reader.vegalite_to_svg("".join(write(picture)), vl_version="6.1")
    shown = [
        "".join(each.itertext())
        for each in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 # drawn of our own text
    ]
    wanted = [
        f"{lane.who}: {mark.value}, {lane.said}" for lane in picture.lanes for mark in lane.marks
    ]
    assert [each for each in wanted if each not in shown] == []

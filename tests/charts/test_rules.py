"""Each rule of drawing is a case: a corpus, and its picture as JSON, SVG and text."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from drawn_cases import CASES, draw
from factcheck.formats.picture_json import write as write_json
from factcheck.formats.svg.draw import write as write_svg
from factcheck.formats.text_picture import write as write_text
from factcheck.formats.vega import write as write_vega

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FORMATS = {"json": write_json, "svg": write_svg, "txt": write_text}
VALUES_FROM = 57
"""The column of a text picture from which on values stand."""
FORBIDDEN = re.compile(r"<style|style=|class=|var\(|font=|url\(|<script|href")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("form", FORMATS)
def test_a_rule_is_drawn_as_its_case_shows(
    case: Path, form: str, golden: Callable[[Path, str], None]
) -> None:
    golden(case / f"picture.{form}", "".join(FORMATS[form](draw(case))))


def test_each_of_the_13_rules_has_a_case() -> None:
    assert sorted({int(case.name[:2]) for case in CASES}) == list(range(1, 14))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_all_formats_of_a_picture_name_the_same_figures(case: Path) -> None:
    picture = draw(case)
    values = sorted(mark.value for mark in picture.marks)
    tree = json.loads("".join(write_json(picture)))
    vega = json.loads("".join(write_vega(picture)))
    svg = "".join(re.findall(r"<desc>(.*?)</desc>", "".join(write_svg(picture))))
    lines = "".join(write_text(picture)).splitlines()
    column = " ".join(" ".join(line[VALUES_FROM:] for line in lines).split())
    assert (
        sorted(
            mark["value"]
            for section in (*tree["sections"], *tree["computed"])
            for panel in section["panels"]
            for lane in (*panel["lanes"], *panel["unclear"])
            for mark in lane["marks"]
        )
        == values
    )
    assert (
        sorted(row["value"] for panel in vega["vconcat"] for row in panel["data"]["values"])
        == values
    )
    assert all(f": {value}, " in svg and value in column for value in values)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_svg_has_only_presentation_attributes_with_literal_values(case: Path) -> None:
    svg = "".join(write_svg(draw(case)))
    assert FORBIDDEN.findall(svg) == []
    assert 'role="img"' in svg
    assert "<title>" in svg
    assert "<desc>" in svg


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_text_picture_keeps_within_80_columns_and_has_an_ascii_form(case: Path) -> None:
    picture = draw(case)
    lines = list(write_text(picture))
    assert [line for line in lines if len(line.rstrip("\n")) > 80] == []
    strips = "".join(write_text(picture, is_ascii=True))
    assert re.findall("[·●○◇□▼─┄╌▓▒░█├┤≠]", strips) == []

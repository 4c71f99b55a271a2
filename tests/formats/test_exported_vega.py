"""A picture of an export is the one that `chart` draws, narrowed as every export is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.charts.draw import draw_picture
from factcheck.charts.export import draw_export
from factcheck.cli.running import run
from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.formats.vega import write
from factcheck.queries.filters import Filters
from small_ledgers import invented_ledger


def written(filters: Filters) -> str:
    return "".join(write_answer(draw_export(invented_ledger(), filters), "vega", Options()))


def list_figures(text: str) -> list[str]:
    panels: list[dict[str, Any]] = json.loads(text)["vconcat"]
    return [row["figure"] for panel in panels for row in panel["data"]["values"]]


def test_of_one_topic_it_is_the_picture_of_the_topic() -> None:
    picture = draw_picture(invented_ledger(), ("staffing",))
    assert written(Filters(topic=("staffing",))) == "".join(write(picture))


def test_filters_choose_its_figures() -> None:
    assert list_figures(written(Filters())) == [
        "income-guild-2022",
        "income-authority-2022",
        "ferry-income-2022",
        "riders-2022",
        "drivers-guild-2022",
        "drivers-authority-2022",
        "wages-offered-2022#at-once",
        "wages-offered-2022#by-summer",
    ]
    assert list_figures(written(Filters(party=("drivers-guild",)))) == [
        "income-guild-2022",
        "drivers-guild-2022",
    ]


def test_vega_draws_it() -> None:
    reader = pytest.importorskip(
        "vl_convert", reason="it draws Vega-Lite: pip install '.[notebook]'"
    )
    svg = reader.vegalite_to_svg(written(Filters()), vl_version="6.1")
    assert svg.count('aria-roledescription="point"') == 6


def test_claims_without_a_figure_are_refused(
    invented: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = str(invented / "data" / "claims.yaml")
    assert run(["export", "--no-figure", "--format", "vega", "--corpus", corpus]) == 2
    assert capsys.readouterr() == (
        "",
        "error: no figure was found, and Vega-Lite draws numbers\n"
        "  hint: `--format dot` draws who answered whom\n",
    )

"""A picture as a web page: strict HTML, one policy that allows one style and nothing else, a table that says all."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import partial
from hashlib import sha256
from pathlib import Path

import html5lib
import pytest

from drawn_cases import CASES, draw
from factcheck.charts.answers import draw_answers
from factcheck.formats.html_picture import write
from factcheck.ledger.open import open_corpus
from test_rasterisers import CHROMIUM, FLAGS

THREADS = sorted(path.parent for path in Path(__file__).parent.glob("answers/*/claims.yaml"))
POLICY = "default-src 'none'; style-src 'sha256-{}'; form-action 'none'; base-uri 'none'"
WIDTHS = """() => [document.documentElement.scrollWidth, getComputedStyle(document.querySelector('table')).borderCollapse]"""


def write_thread(case: Path) -> str:
    corpus = open_corpus(case / "claims.yaml", environment={}).corpus
    return "".join(write(draw_answers(corpus, ["the-dispute"], is_juxtaposed=True), 360, "dark"))


def write_case(case: Path) -> str:
    return "".join(write(draw(case)))


PAGES = {case.name: partial(write_case, case) for case in CASES} | {
    case.name: partial(write_thread, case) for case in THREADS
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_strict_html_that_asks_for_nothing(name: str) -> None:
    text = PAGES[name]()
    page = html5lib.HTMLParser(strict=True).parse(text)
    (policy,) = page.findall(".//{*}meta[@http-equiv]")
    (style,) = page.findall(".//{*}style")
    digest = b64encode(sha256((style.text or "").encode()).digest()).decode()
    assert policy.get("content") == POLICY.format(digest)
    assert re.findall(r"<script|<link|<img|<a |style=|src=|href=|url\(|@import", text) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_table_of_a_page_names_every_figure_of_the_picture(case: Path) -> None:
    picture = draw(case)
    page = html5lib.parse("".join(write(picture)))
    rows = [
        ["".join(cell.itertext()) for cell in row] for row in page.iterfind(".//{*}tbody/{*}tr")
    ]
    drawn = [
        (lane.who, mark.value, lane.said, mark.figure)
        for lane in picture.lanes
        for mark in lane.marks
    ]
    shown = [
        (who, re.sub("^(from|to) ", "", value) if is_change else value, said, figure)
        for (who, value, _, _, said, _, figure), is_change in zip(
            rows, [lane.is_change for lane in picture.lanes for _ in lane.marks], strict=False
        )
    ]
    assert shown == drawn
    assert [row[5] for row in rows[len(drawn) :]] == [text for _, _, text in picture.silent]


def test_the_table_of_a_thread_says_which_claim_each_answers() -> None:
    (case,) = (each for each in THREADS if each.name == "who-answered-whom")
    page = html5lib.parse(write_thread(case))
    rows = [
        ["".join(cell.itertext()) for cell in row] for row in page.iterfind(".//{*}tbody/{*}tr")
    ]
    assert [(row[4], row[1], row[5]) for row in rows] == [
        ("too-high", "", ""),
        ("costs", "denies it", "too-high"),
        ("not-believed", "dispute the credibility of it", "costs"),
        ("beside", "calls it beside the point", "not-believed"),
        ("five", "offers instead of it", "costs"),
        ("no", "rejects it", "five"),
        ("law", "objects to it", "five"),
        ("elsewhere", "denies it", "costs"),
        ("beside", "calls it beside the point", "too-high"),
        ("ships", "no recorded answer", ""),
    ]


def test_a_browser_shows_a_page_with_its_style_and_no_sideways_scroll(tmp_path: Path) -> None:
    api = pytest.importorskip("playwright.sync_api", reason="no playwright to drive a browser")
    if not CHROMIUM.exists():
        pytest.skip(f"no browser at {CHROMIUM}")
    said: list[str] = []
    found = {}
    with api.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        page = running.new_page(viewport={"width": 375, "height": 800})
        page.set_default_timeout(0)
        page.on("console", lambda message: said.append(message.text))
        for name, build in PAGES.items():
            file = tmp_path / f"{name}.html"
            file.write_text(build(), encoding="utf-8")
            page.goto(file.as_uri())
            found[name] = page.evaluate(WIDTHS)
        running.close()
    assert said == []
    assert found == {name: [375, "collapse"] for name in PAGES}

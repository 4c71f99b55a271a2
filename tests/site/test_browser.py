"""What a reader sees in a browser."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from factcheck.api.publish import build_site
from factcheck.api.reading import open_corpus

ROOT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium")


@pytest.mark.skipif(CHROMIUM is None, reason="no chromium here")
@pytest.mark.parametrize(("width", "height", "most"), [(1280, 900, 900), (375, 800, 1280)])
def test_a_reader_sees_in_five_seconds_whether_two_figures_may_be_compared(
    width: int, height: int, most: int, tmp_path: Path
) -> None:
    sync_api = pytest.importorskip("playwright.sync_api", reason="no playwright here")
    build_site(open_corpus(ROOT), tmp_path / "site")
    address = (tmp_path / "site/lookalike/reserves-kept-and-held.html").as_uri()
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": width, "height": height})
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.goto(address)
        wanted = ["h1", ".card:first-child .which", ".card:first-child .fig", ".ne"]
        wanted += [".card:last-child .which"] + [".card:last-child .fig"] * (width > 1000)
        below = [each for each in wanted if page.locator(each).first.bounding_box()["y"] > most]
        overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        browser.close()
    assert (below, overflow, said) == ([], 0, [])

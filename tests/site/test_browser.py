"""What readers see in a browser, whatever their width and colours, and what axe-core finds wrong with it."""

from __future__ import annotations

import os
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from seen import Seen

ROOT = Path(__file__).parents[2]
AXE = Path(os.environ.get("FACTCHECK_AXE", ROOT / ".ci/node/node_modules/axe-core/axe.min.js"))
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
KINDS = {
    "front": "index.html",
    "topic": "topic/raises.html",
    "dispute of unlike figures": "dispute/where-should-classes-shrink.html",
    "dispute of one figure": "dispute/must-the-reserves-be-kept.html",
    "dispute without figures": "dispute/was-common-ground-found.html",
    "dispute of from and to": "dispute/is-the-district-in-deficit.html",
    "dispute of many figures": "dispute/what-raise-in-2018.html",
    "dispute that cannot be told": "dispute/how-large-is-californias-economy.html",
    "look-alike": "lookalike/reserves-kept-and-held.html",
    "claim": "claim/reserves-needed-2019.html",
    "party": "party/lausd.html",
    "person": "person/beutner.html",
    "source": "source/latimes-2018-08-15.html",
    "measure": "measure/district-reserves.html",
    "who": "who.html",
    "sources": "sources.html",
    "index": "search.html",
    "search with hits": "search.html?q=%241.9+billion",
    "data": "data.html",
    "about": "about.html",
    "missing": "404.html",
}
WIDTHS = (320, 375, 1280, 2560)
SCHEMES = ("light", "dark")


EXTREMES = {
    "long words and numbers in a dispute": "dispute/how-many.html",
    "long words and numbers in a topic": "topic/ferries.html",
    "name that is read from the right": "party/crew.html",
    "withdrawn claim": "claim/third.html",
    "changes": "changes.html",
}
"""Pages of the ledger of extremes."""


@pytest.mark.parametrize("kind", [*KINDS, *EXTREMES])
def test_a_page_has_no_fault_that_axe_finds_nor_runs_over_the_edge(
    kind: str, browser: Any, request: pytest.FixtureRequest
) -> None:
    site = request.getfixturevalue("extreme_site" if kind in EXTREMES else "site")
    if not AXE.is_file():
        pytest.skip("no axe-core here: FACTCHECK_AXE names its axe.min.js")
    whole = request.config.getoption("--whole-matrix")
    shown = product(WIDTHS, SCHEMES, (True, False)) if whole else [(375, "dark", True)]
    found = []
    for width, scheme, is_scripted in shown:
        seen = Seen(
            browser,
            f"{site.as_uri()}/{(KINDS | EXTREMES)[kind]}",
            width,
            900,
            color_scheme=scheme,
            has_script=is_scripted,
        )
        overflow = seen.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        said, foreign = list(seen.said), seen.find_foreign()
        seen.page.evaluate(AXE.read_text(encoding="utf-8"))
        run = {"preload": False, "runOnly": {"type": "tag", "values": TAGS}}
        violations = seen.page.evaluate("run => axe.run(document, run)", run)["violations"]
        rules = [(each["id"], each["nodes"][0]["html"]) for each in violations]
        if (overflow, said, foreign, rules) != (0, [], [], []):
            found.append((width, scheme, is_scripted, overflow, said, foreign, rules))
        seen.context.close()
    assert found == []


@pytest.mark.parametrize(("width", "height", "most"), [(1280, 900, 900), (375, 800, 1280)])
def test_a_reader_sees_in_five_seconds_whether_two_figures_may_be_compared(
    width: int, height: int, most: int, site: Path, browser: Any
) -> None:
    seen = Seen(browser, (site / KINDS["look-alike"]).as_uri(), width, height)
    wanted = ["h1", ".card:first-child .which", ".card:first-child .fig", ".ne"]
    wanted += [".card:last-child .which"] + [".card:last-child .fig"] * (width > 1000)
    boxes = {each: seen.page.locator(each).first.bounding_box() for each in wanted}
    sign = seen.page.locator(".ne").inner_text().split()
    seen.context.close()
    assert [each for each, box in boxes.items() if box["y"] > most] == []
    assert sign == ["≠", "not", "like", "for", "like"]


@pytest.mark.parametrize(("width", "height", "most"), [(1280, 900, 900), (375, 800, 1280)])
def test_every_dispute_says_on_its_first_screens_whether_its_figures_may_be_compared(
    width: int, height: int, most: int, site: Path, browser: Any
) -> None:
    late = {}
    for page in sorted([*site.glob("dispute/*.html"), *site.glob("lookalike/*.html")]):
        seen = Seen(browser, page.as_uri(), width, height)
        box = seen.page.locator(".ne i, .answer").first.bounding_box()
        if box is None or box["y"] + box["height"] > most:
            late[page.stem] = box
        seen.context.close()
    assert late == {}


PRESSED = {
    *("Cite", "Cite and download", "Cite this page", "Cite the source itself", "Download"),
    *("Picture (SVG)", "Table of the topic (CSV)", "All files"),
    *("Table (CSV)", "Data (JSON)", "Text (Markdown)"),
}
"""Lines that paper has no use for: links to files, and citations that nobody has opened."""


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"index", "search with hits"}))
def test_without_script_and_on_paper_a_page_says_the_same_but_for_what_is_pressed(
    kind: str, site: Path, browser: Any
) -> None:
    address = f"{site.as_uri()}/{KINDS[kind]}"
    seen = Seen(browser, address, 800, 1000, java_script_enabled=False)
    shown = seen.page.locator("main").inner_text()
    seen.page.emulate_media(media="print")
    printed = seen.page.locator("main").inner_text()
    hidden = [seen.page.locator(each).first.is_visible() for each in (".site nav", ".site form")]
    seen.context.close()
    omitted = set(shown.splitlines()) - set(printed.splitlines())
    assert (omitted - PRESSED, hidden) == (set(), [False, False])
    assert [each for each in printed.splitlines() if each not in shown.splitlines()] == []


@pytest.mark.parametrize("kind", KINDS)
def test_with_colours_that_a_reader_forces_shapes_are_seen_and_nothing_runs_over_the_edge(
    kind: str, site: Path, browser: Any
) -> None:
    seen = Seen(browser, f"{site.as_uri()}/{KINDS[kind]}", 320, 900, forced_colors="active")
    overflow = seen.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    paints = seen.page.evaluate(
        """() => [...new Set([...document.querySelectorAll('.strip .f, .strip .hol, .strip .st')]
            .map(each => getComputedStyle(each)[each.matches('.f') ? 'fill' : 'stroke']))]"""
    )
    ink = seen.page.evaluate("getComputedStyle(document.body).color")
    said = list(seen.said)
    seen.context.close()
    assert (overflow, set(paints) - {ink}, said) == (0, set(), [])

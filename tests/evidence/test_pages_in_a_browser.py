"""A real browser shows the words that are archived of a page: its `innerText` is the judge."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.evidence.extract.document import MediaType, extract
from layouts import LAYOUTS, fill
from served import Page, serving

if TYPE_CHECKING:
    from playwright.sync_api import Page as Tab

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip

sync_api = pytest.importorskip("playwright.sync_api", reason="no playwright to drive a browser")
pytest.importorskip("trafilatura", reason="archiving is an extra: pip install '.[fetch]'")
if not CHROMIUM.exists():
    pytest.skip(f"no browser at {CHROMIUM}", allow_module_level=True)

WORD = re.compile(r"[^\W_]+(?:[.,:]\d+)*")


@pytest.fixture(scope="module")
def tab() -> Iterator[Tab]:
    with sync_api.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        page = running.new_page()
        page.set_default_timeout(0)  # none: a browser is slow to start on a busy machine
        yield page
        running.close()


LOOKS = {
    "inline elements": "<p>a<b>b</b> <q>c</q><i>d</i> <span>4</span><span>5</span> <ins>6</ins></p>",
    "inline blocks": "<p>a <span style='display:inline-block'>b 1</span> <button>2</button></p>",
    "blocks by style": "<p>a <span style='display:block'>1</span><span>2</span></p>",
    "inline by style": "<div style='display:inline'>1</div><div style='display:inline'>2</div>",
    "children of flex and grid": "<div style='display:flex'><b>1</b><i>2</i></div><div style='display:grid'>3<b>4</b></div>",
    "floats": "<p><span style='float:left'>1200</span>345</p>",
    "cells": "<table><tr><td>1<td>2<tr><th>3<td><p>4</p><p>5</p></table>",
    "lists in lists": "<ol><li>1<ul><li>2</ul>3</ol><dl><dt>4<dd>5</dl>",
    "hidden attribute": "<p hidden>1</p><p>2</p><p hidden style='display:block'>3</p>",
    "display none": "<style>.a{display:none}.b{display:block}</style><p class=a>1</p><p class='a b'>2</p>",
    "visibility": "<div style='visibility:hidden'>1<p style='visibility:visible'>2</p></div>",
    "a child selector": "<style>div>p{display:none}</style><div><p>1</p><section><p>2</p></section></div>",
    "media": "<style>@media print{p{display:none}}@media (min-width:99em){p{display:none}}</style><p>1</p>",
    "attribute selectors": "<style>[data-x]{display:none}[data-x='2']{display:block}</style><p data-x>1</p><p data-x=2>2</p>",
    "importance": "<style>#a{display:block}.a{display:none!important}</style><p id=a class=a>1</p><p class=a style='display:block'>2</p>3",
    "what is not drawn": "<template>1</template><noscript>2</noscript><datalist><option>3</datalist><dialog>4</dialog>5",
    "open dialog": "<dialog open>1</dialog>",
    "preformatted": "<pre>a  1\n  b 2\n\nc</pre><p style='white-space:pre-line'>a\nb</p>",
    "soft breaks": "<p>a<wbr>b c&shy;d e<br>f</p>",
    "svg": "<svg><title>0</title><text x=1 y=9>1</text><text x=9 y=9><tspan>2</tspan></text></svg>",
    "nested tables": "<table><tr><td>1<table><tr><td>2<td>3</table><td>4</table>",
    "unclosed elements": "<p>1<p>2<div>3<b>4</div>5</b><li>6",
    "contents": "<div style='display:contents'><b>1</b></div><b>2</b>",
    "content visibility": "<div style='content-visibility:hidden'>1</div>2",
    "fallbacks": "<object>1</object> <video>3</video><canvas>4</canvas>5",
    "an element alone": "<select><option>1</select>",
    "closed details": "<details><summary>1</summary></details>",
    "names that mean nothing": "<div class='hidden share message' id=hidden data-hidden>1</div>",
}  # fmt: skip
PAGES = {name: fill(layout)[0] for name, layout in LAYOUTS.items()} | {
    name: f"<!doctype html><html><head></head><body>{body}</body></html>"
    for name, body in LOOKS.items()
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_the_archived_words_are_those_that_a_browser_shows(tab: Tab, page: str) -> None:
    with serving({"/": Page(page.encode())}) as site:
        tab.goto(site.at("/"))
        shown = tab.evaluate("document.body.innerText")
    archived = extract(page.encode(), MediaType.HTML, None).text
    assert Counter(WORD.findall(archived)) == Counter(WORD.findall(shown))


def test_a_page_that_a_browser_prints_to_pdf_keeps_its_numbers_apart(tab: Tab) -> None:
    tab.set_content(
        "<p>It costs $19<sup>3</sup> million for 10<sup>6</sup> riders, 5 km<sup>2</sup> of yards and"
        " CO<sub>2</sub>.</p><table><tr><td>Cost<td>400<td>500</table><p>It works"
        " 3<sup>1</sup>/<sub>2</sub> hours.</p>"
    )
    assert extract(tab.pdf(), MediaType.PDF, None).text == (
        "It costs $19 million for 10⁶ riders, 5 km² of yards and CO2.\n"
        "Cost 400\t500\nIt works 3½ hours.\n\n[3]\n"
    )

"""A real browser highlights and scrolls to the quote that a link means, in a page served on loopback."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from factcheck.evidence.prove.page_search import extract_searchable_text
from factcheck.evidence.quote_links import link_to_quote
from factcheck.evidence.text_fragments import FragmentText as TextPage
from served import Page, serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip

sync_api = pytest.importorskip("playwright.sync_api", reason="no playwright to drive a browser")
html = pytest.importorskip("lxml.html", reason="no lxml to read a page")
if not CHROMIUM.exists():
    pytest.skip(f"no browser at {CHROMIUM}", allow_module_level=True)

PARAGRAPHS = {
    "first": "Ada Moreno said: the line costs $1.9 million a year, and not a cent more.",
    "second": "Bo Reed said: the line costs $1.9 million a year, and it is a loss – a well-known one.",
    "third": "“Fares & tickets,” she added, “bring in 4,5 % more; that’s almost 1,200 riders a day.”",
    "fourth": "Année 2019: café prices rose. Later, CAFÉ prices rose again.",
}
TEXT = "\n\n".join(PARAGRAPHS.values())
GAP = '<div style="height: 3000px"></div>'
PAGE = (
    '<!doctype html><meta charset="utf-8"><style>body { margin: 0; font: 16px/20px monospace }'
    "p { margin: 0 } ::target-text { background: rgb(255, 0, 0); color: rgb(255, 0, 0) }</style>"
    + GAP
    + GAP.join(
        f'<p id="{name}">{text.replace("&", "&amp;").replace("said", "<b>said</b>")}</p>'
        for name, text in PARAGRAPHS.items()
    )
    + GAP
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_api.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield running
        running.close()


QUOTED = {
    "words that stand twice, the first": ("first", "costs $1.9 million a year"),
    "words that stand twice, the second": ("second", "costs $1.9 million a year"),
    "hyphens": ("second", "a well-known one"),
    "ampersands, commas, quotation marks": ("third", "Fares & tickets,” she added"),
    "percent signs": ("third", "bring in 4,5 % more"),
    "words whose case and accents differ from others": ("fourth", "CAFÉ prices rose"),
    "a long quote, by start and end": ("second", PARAGRAPHS["second"]),
}


@pytest.mark.parametrize("name, words", QUOTED.values(), ids=QUOTED)
def test_the_browser_shows_the_quote_and_no_other_place(
    browser: Browser, name: str, words: str
) -> None:
    start = TEXT.index(words, TEXT.index(PARAGRAPHS[name]))
    with serving({"/a": Page(PAGE.encode())}) as site:
        link = link_to_quote(site.at("/a"), "text/html", TEXT, [(start, start + len(words))])
        assert ":~:text=" in urlsplit(link).fragment
        tab = browser.new_page(viewport={"width": 1200, "height": 600})
        tab.set_default_timeout(0)  # none: a browser is slow to start on a busy machine
        try:
            tab.goto(link)
            tab.wait_for_function("window.scrollY > 0")
            seen = [
                each for each in PARAGRAPHS
                if tab.evaluate(
                    "name => { const box = document.getElementById(name).getBoundingClientRect();"
                    " return box.top >= 0 && box.bottom <= innerHeight }", each)
            ]  # fmt: skip
            red = red_columns(tab.locator(f"#{name}").screenshot(animations="disabled"))
            width = tab.evaluate(
                "words => { const span = document.createElement('span'); span.textContent = words;"
                " document.body.append(span); const wide = span.getBoundingClientRect().width;"
                " span.remove(); return wide }",
                words,
            )
        finally:
            tab.close()
    character = width / len(words)
    first = (start - TEXT.index(PARAGRAPHS[name])) * character
    assert seen == [name]
    assert abs(red[0] - first) <= character / 2
    assert abs(red[1] - (first + width)) <= character / 2


WORDS = "The costs of Caesar's pier rose by 9 percent in May"
SENTENCE = f"{WORDS}, a report says."
QUOTE = "costs of Caesar's pier rose by 9 percent"
DECOYS = {
    # what stands before the passage and has its words, too
    "nothing": "",
    "navigation": f"<nav><ul><li><a href=#>{WORDS}</a></ul></nav>",
    "an aside": f"<aside><h3>Read more</h3><p>{WORDS}</p></aside>",
    "a caption": f"<figure><img alt='' width=9 height=9><figcaption>{WORDS}. Photo: A.</figcaption></figure>",
    "a button": f"<p>Share: <button>{WORDS}</button></p>",
    "equal letters": f"<p>{SENTENCE.replace('Caesar', 'Cæsar').replace('a report', 'a paper')}</p>",
    "other case and marks": f"<p>{SENTENCE.upper().replace(chr(39), '’').replace('A REPORT', 'A NOTE')}</p>",
    "a summary of it": f"<details><summary>{WORDS}</summary><p>More.</p></details>",
    "a copy that is hidden": f"<p style='display:none'>{SENTENCE}</p>",
    "a heading and a table": f"<h2>{WORDS}</h2><table><tr><td>{QUOTE}<td>9</table>",
}
PASSAGES = {
    # how the passage is drawn
    "as it is": SENTENCE,
    "a drop cap that floats": "<span style='float:left;font-size:3em'>T</span>" + SENTENCE[1:],
    "a drop cap by a class": "<span class=cap>T</span>" + SENTENCE[1:],
    "a drop cap that does not float": "<span style='font-size:3em'>T</span>" + SENTENCE[1:],
    "spaces that are kept": f"<span style='white-space:pre-wrap'>{SENTENCE.replace(' rose ', '  rose  ')}</span>",
    "lines that are kept": f"<span style='white-space:pre'>{SENTENCE.replace(' rose ', chr(10) + 'rose ')}</span>",
    "a box in the line": SENTENCE.replace("rose", "<b style='display:inline-block'>rose</b>"),
    "a button in the line": SENTENCE.replace("pier", "<button>pier</button>"),
    "a line that is broken": SENTENCE.replace("rose by", "rose<br>by"),
    "marked words": SENTENCE.replace("pier rose", "<a href=#>pier</a> <em>rose</em>"),
    "a picture in the line": SENTENCE.replace(
        "pier rose", "pier <img alt='' width=9 height=9> rose"
    ),
    "hyphens that are not seen": SENTENCE.replace("percent", "per&shy;cent").replace(
        "costs", "co<wbr>sts"
    ),
    "a note at its side": SENTENCE.replace(
        "pier", "pier<span style='position:absolute;left:900px'>1</span>"
    ),
    "words that are hidden": SENTENCE.replace("rose", "<span hidden>fell or</span> rose"),
}
TRICKY = (
    "<!doctype html><meta charset=utf-8><style>body { margin: 0 }"
    " .cap { float: left; font-size: 3em }</style>"
)


def tricky_page(decoy: str, passage: str) -> str:
    return f"{TRICKY}{GAP}<div id=decoy>{decoy}</div>{GAP}<p id=passage>{passage}</p>{GAP}"


def tricky_link(address: str, page: str) -> str:
    """Return the link to the quote in a page whose archived text is the passage alone."""
    start = SENTENCE.index(QUOTE)
    whole = TextPage(extract_searchable_text(html.fromstring(page)))
    spans = [(start, start + len(QUOTE))]
    return link_to_quote(address, "text/html", f"{SENTENCE}\n", spans, whole=whole)


@pytest.mark.parametrize("passage", PASSAGES.values(), ids=PASSAGES)
def test_a_link_lands_on_the_passage_in_a_tricky_page(browser: Browser, passage: str) -> None:
    pages = {f"/{at}": tricky_page(decoy, passage) for at, decoy in enumerate(DECOYS.values())}
    landed: dict[str, bool] = {}
    with serving({path: Page(page.encode()) for path, page in pages.items()}) as site:
        tab = browser.new_page(viewport={"width": 1200, "height": 600})
        try:
            for name, (path, page) in zip(DECOYS, pages.items(), strict=True):
                link = tricky_link(site.at(path), page)
                if ":~:text=" not in link:
                    continue
                tab.goto("about:blank")
                tab.goto(link)
                tab.wait_for_function("window.scrollY > 0")
                landed[name] = tab.evaluate(
                    "() => { const box = document.getElementById('passage').getBoundingClientRect();"
                    " return box.top >= 0 && box.bottom <= innerHeight }"
                )
        finally:
            tab.close()
    assert landed == dict.fromkeys(landed, True)


def test_every_passage_of_the_tricky_pages_has_a_link() -> None:
    pages = [tricky_page(decoy, each) for decoy in DECOYS.values() for each in PASSAGES.values()]
    links = [tricky_link("https://harbour.example/", page) for page in pages]
    assert len(links) == 140
    assert [link for link in links if ":~:text=" not in link] == []


def red_columns(png: bytes) -> tuple[int, int]:
    """Give the first and the last column of a picture that has the colour of the highlight."""
    width, height, depth, kind = struct.unpack(">IIBB", png[16:26])
    assert (depth, kind in {2, 6}) == (8, True)
    size = 3 if kind == 2 else 4
    packed = b""
    at = 8
    while at < len(png):
        length, name = struct.unpack(">I4s", png[at : at + 8])
        packed += png[at + 8 : at + 8 + length] if name == b"IDAT" else b""
        at += 12 + length
    rows = zlib.decompress(packed)
    above = bytearray(width * size)
    red: list[int] = []
    for row in range(height):
        begin = row * (width * size + 1)
        line = bytearray(rows[begin + 1 : begin + 1 + width * size])
        unfilter(rows[begin], line, above, size)
        red += [x for x in range(width) if line[x * size : x * size + 3] == b"\xff\x00\x00"]
        above = line
    assert red, "nothing is highlighted"
    return min(red), max(red) + 1


def unfilter(method: int, line: bytearray, above: bytearray, size: int) -> None:
    """Undo a PNG filter (PNG specification, section 9.2)."""
    for index in range(len(line)):
        left = line[index - size] if index >= size else 0
        corner = above[index - size] if index >= size else 0
        guess = left + above[index] - corner
        nearest = min((left, above[index], corner), key=lambda each: abs(guess - each))
        added = (0, left, above[index], (left + above[index]) // 2, nearest)[method]
        line[index] = (line[index] + added) & 0xFF

"""Pages of forty layouts keep every number that a reader sees, and none that the page hides."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.evidence.extract.article import split_article
from factcheck.evidence.extract.document import MediaType, extract
from layouts import FILLER, LAYOUTS, fill

if TYPE_CHECKING:
    from collections.abc import Callable

pytest.importorskip("trafilatura", reason="archiving is an extra: pip install '.[fetch]'")

PAGES = Path(__file__).parent / "pages"
NUMBERS = re.compile(r"\d{5}")


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_every_visible_number_of_a_page_is_in_its_text(layout: str) -> None:
    page, shown, hidden = fill(layout)
    assert (len(LAYOUTS), len(shown) >= 3) == (40, True)
    text = extract(page.encode(), MediaType.HTML, None).text
    assert sorted(NUMBERS.findall(text)) == sorted(shown)
    assert not set(hidden) & set(NUMBERS.findall(text))


@pytest.mark.parametrize("file", sorted(PAGES.glob("*.html")), ids=lambda file: file.stem)
def test_a_page_has_this_text_and_this_is_said_of_it(
    file: Path, golden: Callable[[Path, str], None]
) -> None:
    found = extract(file.read_bytes(), MediaType.HTML, None)
    said = "".join(
        f"{kind}: {each}\n"
        for kind, many in (("warning", found.warnings), ("note", found.notes))
        for each in many
    )
    golden(file.with_suffix(".txt"), f"{said}---- text\n{found.text}")


BESIDE = {
    "navigation": "<nav><a href=a>{}</a> <a href=b>Fares</a></nav>",
    "a list of links": "<ul><li><a href=a>{}</a></ul>",
    "a pull quote": "<aside><p>{} – A. M.</p></aside>",
}


@pytest.mark.parametrize("beside", BESIDE.values(), ids=BESIDE)
def test_what_repeats_words_of_the_article_beside_it_is_outside_of_it(beside: str) -> None:
    words = "We have counted 950 riders at most"
    page = f"{beside.format(words)}<article><h1>Buses</h1>{FILLER}<p>{words}, said Ada.</p>{FILLER}"
    text = extract(f"<!doctype html><body>{page}".encode(), MediaType.HTML, None).text
    article, rest = split_article(text)
    assert (article.count(words), rest.count(words)) == (1, 1)

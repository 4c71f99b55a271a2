"""Pages of more than two hundred rows are parted, and no row is lost, told twice or cut from its kind."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from factcheck.ledger.open import open_corpus
from factcheck.site.build import build_site
from factcheck.site.builder import PageBuilder
from factcheck.site.check import check_site
from factcheck.site.pages.lists import ListContent
from factcheck.site.pages.search import SearchContent
from factcheck.site.paging import name_part, split_page
from factcheck.site.plan import Plan
from factcheck.site.publish import build_site as publish_site
from factcheck.site.publish import check_site as check_site_on_disk
from factcheck.site.records import Link, ListEntry, ListSection, SearchFilter, SitePage
from small_ledgers import ledger_of, write_ledger

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from small_ledgers import Fields, Records

KINDS: Mapping[str, Records] = {
    "topics": {"ferries": {}},
    "parties": {"line": {"kind": "company"}},
    "sources": {
        "paper": {
            "title": "Ferries in dispute",
            "kind": "article-newspaper",
            "publisher": "not-stated",
            "published": "2022-03-04",
        }
    },
    "measures": {"riders": {"unit": "riders", "kind": "count"}},
}


def ride(riders: int) -> Fields:
    """Write a claim of so many riders."""
    figure = {"value": f"{riders} riders", "as_of": "2022-03-01"}
    return {"statement": f"Claim {riders} of many.", "figures": [figure]}


def test_every_row_of_a_long_page_stands_on_one_of_its_parts(tmp_path: Path) -> None:
    claims = {f"ride-{each}": ride(each) for each in range(1000, 1450)}
    pages = dict(build_site(ledger_of(tmp_path, claims, **KINDS), Plan("r", "0")))
    assert list(check_site(pages)) == []
    parts = [name for name in pages if name.startswith("topic/")]
    assert parts == ["topic/ferries.html", *(f"topic/ferries/{each}.html" for each in range(2, 14))]
    assert max(len(text) for name, text in pages.items() if name.endswith(".html")) <= 60_000
    text = "".join(pages[name].decode() for name in parts)
    rows = re.findall(r'<td class="val" role="cell"[^>]*>([0-9]+) riders', text)
    assert sorted(rows) == [str(1000 + each) for each in range(450)]
    held = [pages[name].decode().count('class="val"') for name in parts]
    assert held == [*(70 for _ in range(6)), 30, 0, 0, 0, 0, 0, 0]
    assert "(continued)" not in pages["topic/ferries.html"].decode()
    assert "(continued)" in pages["topic/ferries/2.html"].decode()
    lists = [name for name in pages if re.match(r"search(/\d+)?\.html", name)]
    entries = "".join(pages[name].decode() for name in lists)
    assert len(set(re.findall(r'href="(?:\.\./)?claim/(ride-\d+)\.html"', entries))) == 450


def test_many_changes_stand_on_parts_to_which_the_pages_of_their_records_lead(
    tmp_path: Path,
) -> None:
    text = write_ledger({f"ride-{each}": ride(each) for each in range(1000, 1230)}, **KINDS)
    for name, ledger in (("before", text), ("now", text.replace("of many", "of very many"))):
        (tmp_path / name / "data").mkdir(parents=True)
        (tmp_path / name / "data" / "claims.yaml").write_text(ledger, encoding="utf-8")
    site = tmp_path / "site"
    opened = open_corpus(tmp_path / "now", environment={})
    publish_site(opened, site, since=str(tmp_path / "before"), processes=1)
    assert check_site_on_disk(site) == ()
    parts = {
        name: re.findall(r'id="record-(.*?)"', (site / name).read_text("utf-8"))
        for name in ("changes.html", "changes/2.html")
    }
    assert [*map(len, parts.values())] == [170, 60]
    assert sorted(chain(*parts.values())) == [f"ride-{1000 + each}" for each in range(230)]
    for name, ids in parts.items():
        page = (site / "claim" / f"{ids[0]}.html").read_text("utf-8")
        assert page.count(f'<a href="../{name}#record-{ids[0]}">What changed of this record') == 1


def test_what_a_search_is_narrowed_by_stands_on_the_first_part_and_makes_none_of_a_few_rows(
    tmp_path: Path,
) -> None:
    store = ledger_of(tmp_path, {"ride-1": ride(1)}, **KINDS)
    options = tuple((f"measure-{each}", "One of a thousand measures") for each in range(1000))
    entries = tuple(ListEntry(Link(str(each))) for each in range(450))
    content = SearchContent(
        title="Search",
        groups="",
        shards="",
        block=64,
        lead="All",
        filters=(SearchFilter("measure", "What it counts", options),),
        sections=(ListSection("0–9", entries),),
    )
    page = SitePage("search.html", "search.html", "Search", (), content)
    parts = PageBuilder(store, Plan("r", "0")).write_page(page)
    assert [(name, text.count(b"<li>"), text.count(b"<option")) for name, text in parts] == [
        ("search.html", 200, 1001),
        ("search/2.html", 200, 0),
        ("search/3.html", 50, 0),
    ]


def test_a_part_holds_so_many_rows_whatever_they_are_of() -> None:
    entries = tuple(ListEntry(Link(str(each))) for each in range(5))
    content = ListContent("All", "", (ListSection("A", entries[:3]), ListSection("B", entries[3:])))
    parts = list(split_page(SitePage("all.html", "list.html", "All", (), content), most=2))
    held = [
        (page.address, page.title, [(s.heading, len(s.entries)) for s in page.content.sections])  # type: ignore[attr-defined] # of this template
        for page in parts
    ]
    assert held == [
        ("all.html", "All", [("A", 2)]),
        ("all/2.html", "All, part 2", [("A", 1), ("B", 1)]),
        ("all/3.html", "All, part 3", [("B", 1)]),
    ]
    assert {page.parts for page in parts} == {
        tuple(Link(str(each + 1), name_part("all.html", each)) for each in range(3))
    }

"""Where fewer pages are wanted, records share them, and nothing is lost or said of the wrong one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.site.build import build_site
from factcheck.site.check import check_site
from factcheck.site.library import Library
from factcheck.site.plan import Plan
from factcheck.site.search.index import SearchIndex
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from pathlib import Path

    from small_ledgers import Fields, Records

GROUPED = Plan("r", "0", has_grouped_claims=True)
POSITION: Fields = {"title": "Chair", "party": "board", "seen": "2022-01-01/2022-12-31"}


def pay(number: int, **fields: object) -> Fields:
    """Write a claim of so many dollars."""
    return {
        "statement": f"It is {number}.",
        "figures": [{"value": f"${number:,}", "period": "2021"}],
        **fields,
    }


def test_records_of_few_claims_share_pages_in_the_order_of_the_ledger(tmp_path: Path) -> None:
    people = {name: {"positions": [POSITION]} for name in ("ann", "bob", "cy", "dee", "eve", "flo")}
    claims: Records = {
        **{f"bob-{each}": pay(each, claimant="bob") for each in range(101)},
        **{f"claim-{each}": pay(each) for each in range(22)},
    }
    members = list(claims)
    store = ledger_of(
        tmp_path,
        claims,
        people=people,
        sources={f"paper-{each}": {} for each in range(8)},
        disputes={
            f"dispute-{each}": {"claims": members[: 21 if each == 3 else 2]} for each in range(12)
        },
        lookalikes={"alike": {"figures": members[-2:], "why_not": "They are of two things."}},
    )
    found = [(each.address, each.ids) for each in Library(store, has_grouped_claims=True).groups]
    assert found == [
        ("claims/1.html", tuple(members[:100])),
        ("claims/2.html", tuple(members[100:])),
        (
            "grouped/dispute-1.html",
            tuple(f"dispute-{each}" for each in (0, 1, 2, 4, 5, 6, 7, 8, 9, 10)),
        ),
        ("grouped/dispute-2.html", ("dispute-11",)),
        ("grouped/lookalike-1.html", ("alike",)),
        ("grouped/person-1.html", ("ann", "cy", "dee", "eve")),
        ("grouped/person-2.html", ("flo",)),
        ("grouped/source-1.html", tuple(f"paper-{each}" for each in range(1, 7))),
        ("grouped/source-2.html", ("paper-7",)),
    ]
    pages = build_site(store, GROUPED)
    assert list(check_site(pages)) == []
    assert sorted(name for name in pages if name.count("/") == 1 and name.endswith(".html")) == [
        "claims/1.html",
        "claims/2.html",
        "dispute/dispute-3.html",
        *(address for address, _ in found[2:]),
        "measure/income.html",
        "party/board.html",
        "person/bob.html",
        "source/paper-0.html",
        "topic/fares.html",
    ]
    crumb = re.compile(r'<nav class="crumb".*?› <a href="(.*?)"')
    lists = {address: crumb.findall(pages[address].decode()) for address, _ in found[2:]}
    assert {each.partition("-")[0].partition("/")[2]: to for each, to in lists.items()} == {
        "dispute": ["../index.html#disputes"],
        "lookalike": ["../index.html#disputes"],
        "person": ["../who.html"],
        "source": ["../sources.html"],
    }
    for address, ids in found:
        text = pages[address].decode()
        assert tuple(re.findall(r'<article id="(.*?)"', text)) == ids
        assert text.count("<h1>") == 1
    assert [name for name in pages if name.startswith("picture")] == []
    assert Library(store).groups == ()


def test_a_shared_page_shows_of_each_record_what_its_own_would(tmp_path: Path) -> None:
    claims = {"claim-1": pay(1), "claim-2": pay(2), "claim-3": pay(3)}
    store = ledger_of(
        tmp_path,
        claims,
        disputes={
            "first": {"claims": ["claim-1", "claim-2"]},
            "second": {"claims": ["claim-2", "claim-3"]},
        },
    )
    own = build_site(store, Plan("r", "0"))
    text = build_site(store, GROUPED)["grouped/dispute-1.html"].decode()
    places = re.findall(r'<article id="(\w+)" aria-label="Is it so\?">(.*?)\n</article>\n(?=<article id|</main>)', text, re.DOTALL)  # fmt: skip
    assert [name for name, _ in places] == ["first", "second"]
    for name, place in places:
        alone = own[f"dispute/{name}.html"].decode().partition("</nav>\n<p")[2].partition("\n</main>")[0]  # fmt: skip
        assert read_words(place) == read_words(f"<p{alone}")


def read_words(page: str) -> list[str]:
    """Return what a page says, without its revision and its picture."""
    text = re.sub(r"<li><a[^>]*>Picture \(SVG\)</a></li>", "", page)
    text = re.sub(r"<[^>]*>", " ", text)
    return re.sub(r"\b[0-9a-f]{12}\b", "", text).split()


def test_a_party_leads_to_its_people_for_what_they_say(tmp_path: Path) -> None:
    store = ledger_of(
        tmp_path,
        {
            "own": pay(1),
            "told-1": pay(2, claimant="ann"),
            "told-2": pay(3, claimant="ann"),
            "offered": pay(4, claimant="guild", made_by="bob"),
        },
        parties={"board": {}, "guild": {}},
        people={"ann": {"positions": [POSITION]}, "bob": {"positions": [POSITION]}},
    )
    page = build_site(store, GROUPED)["party/board.html"].decode()
    entries = re.findall(r'<li>.*?<a href="(.*?)">(.*?)</a>(?: <span class="mut">(.*?)</span>)?', page)  # fmt: skip
    assert entries == [
        ("../claims/1.html#own", "It is 1.", ""),
        ("../grouped/person-1.html#ann", "Ann", "2 claims"),
        ("../grouped/person-1.html#bob", "Bob", "1 claim"),
    ]


def test_a_topic_of_a_thousand_claims_leads_to_what_is_counted(tmp_path: Path) -> None:
    claims: dict[str, Fields] = {f"claim-{each}": pay(each) for each in range(1000)}
    measures: Records = {"income": {}, "costs": {}}
    few = ledger_of(tmp_path, claims, measures=measures)
    assert ">Every figure<" in build_site(few, GROUPED)["topic/fares.html"].decode()
    cost = {"measure": "costs", "value": "$5", "period": "2021"}
    claims["last"] = {"statement": "It costs 5.", "figures": [cost]}
    pages = build_site(ledger_of(tmp_path, claims, measures=measures), GROUPED)
    assert list(check_site(pages)) == []
    page = pages["topic/fares.html"].decode()
    headings = re.findall(r"<h2 .*?>(.*?)</h2>", page)
    assert headings == ["Its figures, by what they count", "Sources", "Download"]
    entries = re.findall(r'<li><a href="(.*?)">(.*?)</a> <span class="mut">(.*?)</span>', page)
    assert entries == [
        ("../measure/income.html", "Income", "1,000 figures"),
        ("../measure/costs.html", "Costs", "1 figure"),
    ]
    parts = [pages[name].decode() for name in pages if name.startswith("measure/income")]
    assert [text.count('class="val"') for text in parts] == [200] * 5
    search = pages["search.html"].decode()
    assert search.count("<li>") == 11
    assert '<li><a href="claims/11.html">Claims 1,001 to 1,001</a></li>' in search


def test_a_script_says_of_more_results_what_is_shown_where_there_are_very_many() -> None:
    index = SearchIndex()
    for number in range(50_001):
        index.add("Claims", (f"claim/{number}.html", "", ""), ())
        if number in {49_999, 50_000}:
            scripts = sum(name.startswith("search/r") for name, _ in index.write())
            assert (index.block, scripts) == ((64, 782) if number == 49_999 else (128, 391))

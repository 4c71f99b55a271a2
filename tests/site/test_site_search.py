"""The search of a site: figures are found as figures, offline, and the address is the state."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.site.search.index import SearchIndex
from factcheck.site.search.read import read_tokens
from seen import Seen

if TYPE_CHECKING:
    from collections.abc import Iterator

TOKENS = json.loads((Path(__file__).parent / "tokens.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("text", TOKENS)
def test_a_document_is_found_by_its_words_and_figures(text: str) -> None:
    assert list(read_tokens(text)) == TOKENS[text]["document"]


def test_an_index_says_in_scripts_which_tokens_lead_where() -> None:
    index = SearchIndex()
    index.add(
        "Claims", ("claim/a.html", "Fares <rose>", "Guild"), ["fares rose 6%"], [("year", "2019")]
    )
    index.add("Claims", ("claim/b.html", "Fares fell", "Line"), ["fares fell"], [("year", "2020")])
    index.add("Sources", ("source/c.html", "Fares", ""), ["fares"])
    assert {name: script.decode() for name, script in index.write()} == {
        "search/n-6.js": 'factcheck.take("n-6",{"#6":[0]})\n',
        "search/f-year.js": 'factcheck.take("f-year",{"@year=2019":[0],"@year=2020":[1]})\n',
        "search/w-f.js": 'factcheck.take("w-f",{"fares":[0,1,1],"fell":[1]})\n',
        "search/w-r.js": 'factcheck.take("w-r",{"rose":[0]})\n',
        "search/r0.js": 'factcheck.show(0,[["claim/a.html","Fares \\u003crose>","Guild"],'
        '["claim/b.html","Fares fell","Line"],["source/c.html","Fares",""]])\n',
    }
    assert [(each.title, each.end) for each in index.groups] == [("Claims", 2), ("Sources", 3)]


def test_an_index_knows_what_it_shows_of_each_kind_and_what_filters_can_ask_for() -> None:
    index = SearchIndex()
    index.add("Topics", ("topic/t.html", "Fares", ""), ["fares"])
    index.add("Claims", ("claim/a.html", "Rose", ""), ["rose"], [("year", "2019"), ("party", "a")])
    index.add("Claims", ("claim/b.html", "Fell", "Line"), ["fell"], [("year", "2020")])
    assert {name: list(index.list_shown(name)) for name in ("Topics", "Claims", "Sources")} == {
        "Topics": [("topic/t.html", "Fares", "")],
        "Claims": [("claim/a.html", "Rose", ""), ("claim/b.html", "Fell", "Line")],
        "Sources": [],
    }
    assert index.traits == {"year": {"2019", "2020"}, "party": {"a"}}


@pytest.mark.parametrize(
    ("results", "scripts"),
    [
        (1_000, ("w-a",)),
        (11_999, ("w-ab",)),
        (12_000, ("w-abc", "w-abd")),
    ],
)
def test_tokens_of_one_beginning_are_parted_by_one_more_letter_where_they_are_many(
    results: int, scripts: tuple[str, ...]
) -> None:
    index = SearchIndex()
    for _ in range(results):
        index.add("Claims", ("claim/a.html", "", ""), ["abc abd"])
    assert index.shards == scripts


@pytest.fixture
def searched(site: Path, browser: Any) -> Any:
    seen = Seen(browser, (site / "search.html").as_uri(), 1280, 900)
    yield seen
    assert (seen.said, seen.find_foreign()) == ([], [])
    seen.context.close()


def find(seen: Seen, query: str) -> list[str]:
    """Type a query, wait until it is answered, and return what is shown: headings and titles."""
    seen.page.locator("#search input").fill(query)
    seen.page.wait_for_function(
        "query => document.querySelector('#found').dataset.query === query", arg=query
    )
    return [each.strip() for each in seen.page.locator("#found h2, #found a").all_inner_texts()]


def test_the_script_reads_a_query_as_the_index_reads_a_document(searched: Seen) -> None:
    for text, expected in TOKENS.items():
        assert searched.page.evaluate("text => factcheck.read(text)", text) == expected["query"]


KEEP = "The district must keep $1.9 billion in reserve to stay solvent in the future."
HELD = "The district's reserves, $1.9 billion and $3.4 billion"
DISPUTED = "Must the district keep $1.9 billion in reserve?"
BILLIONS = ["Disputes (1)", DISPUTED, "Often set side by side (1)", HELD, "Claims (1)", KEEP]
ANSWERS = {
    "$1.9 billion": BILLIONS,
    "1.9bn": BILLIONS,
    "1,900,000,000": BILLIONS,
    "1900 million": BILLIONS,
    "1.9": BILLIONS,
    "1.95": [],
    "keep solv": ["Claims (1)", KEEP],
    "KEEP SOLV": ["Claims (1)", KEEP],
    '"to stay solvent"': ["Claims (1)", KEEP],
    '"solvent to stay"': [],
    "zzz": [],
}


@pytest.mark.parametrize("query", ANSWERS)
def test_a_query_is_answered_from_the_disk(query: str, searched: Seen) -> None:
    assert find(searched, query) == ANSWERS[query]


MARKS = {
    "1.9bn": {"1.9 billion"},
    "1900 million": {"1.9 billion"},
    "1.9": {"1.9 billion"},
    "keep 1.9 billion": {"keep", "1.9 billion"},
    "solvent f": {"solvent", "future"},
}


@pytest.mark.parametrize("query", MARKS)
def test_what_matches_a_query_is_marked_a_figure_whole(query: str, searched: Seen) -> None:
    find(searched, query)
    assert set(searched.page.locator("#found mark").all_inner_texts()) == MARKS[query]


def test_where_nothing_has_all_words_it_is_said_that_results_have_some(searched: Seen) -> None:
    assert find(searched, "future zzz") == ["Claims (1)", KEEP]
    assert searched.page.locator("#count").inner_text() == (
        "1 found with some of these words, none with all"
    )


def test_the_address_is_the_state_and_keys_move_through_what_is_found(searched: Seen) -> None:
    page = searched.page
    find(searched, "reserve")
    page.locator("select[name=party]").select_option("utla")
    page.wait_for_function("() => document.querySelectorAll('#found h2').length === 1")
    narrowed = page.locator("#count").inner_text()
    assert page.evaluate("location.search") == "?q=reserve&party=utla"
    page.locator("#search input").focus()
    page.keyboard.press("ArrowDown")
    address = page.locator("#found a").first.get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{address}")
    page.go_back()
    page.wait_for_function("() => document.querySelector('#count').textContent !== ''")
    assert page.locator("#count").inner_text() == narrowed
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.name") == "q"
    page.keyboard.press("Escape")
    page.wait_for_function("() => document.querySelector('#search input').value === ''")


def test_without_script_the_search_is_an_index_of_all_claims(site: Path, browser: Any) -> None:
    address = f"{(site / 'search.html').as_uri()}?q=reserves"
    seen = Seen(browser, address, 1280, 900, java_script_enabled=False)
    assert seen.page.locator(".all h2").first.inner_text() == "A"
    assert seen.page.locator("select").first.is_visible() is False
    seen.context.close()


@pytest.fixture
def topic(site: Path, browser: Any) -> Iterator[Seen]:
    seen = Seen(browser, (site / "topic" / "raises.html").as_uri(), 1280, 900)
    yield seen
    assert (seen.said, seen.find_foreign()) == ([], [])
    seen.context.close()


def read_kinds(seen: Seen, column: int) -> list[list[str]]:
    """Return one column of every table, kind by kind."""
    script = """column => [...document.querySelectorAll('.figs tbody')].map(body => [...body.rows].slice(1)
        .filter(row => row.className !== 'note').map(row => row.cells[column].innerText.trim()))"""
    found: list[list[str]] = seen.page.evaluate(script, column)
    return found


@pytest.mark.parametrize("column", ["Figure", "Said"])
def test_rows_are_sorted_by_a_button_and_stay_under_what_they_share(
    column: str, topic: Seen
) -> None:
    place = topic.page.locator(".figs").first.locator("th").all_inner_texts().index(column)
    before = read_kinds(topic, place)
    sorts, shown = [], []
    for _ in range(2):
        for button in topic.page.get_by_role("button", name=column).all():
            button.click()
        sorts.append(topic.page.locator(".figs th[aria-sort]").first.get_attribute("aria-sort"))
        shown.append(read_kinds(topic, place))
    assert sorts == ["ascending", "descending"]
    assert [list(map(sorted, each)) for each in shown] == [list(map(sorted, before))] * 2
    assert [max(each, key=len) for each in shown] == SORTED[column]


SORTED = {
    "Figure": [["less than 6%", "6.5%"], ["6.5%", "less than 6%"]],
    "Said": [["about 15 August 2018"] * 2] * 2,
}


def test_the_claims_of_a_topic_are_narrowed_by_an_address_of_the_search(topic: Seen) -> None:
    topic.page.locator(".narrow select[name=party]").select_option("utla")
    topic.page.locator(".narrow button").click()
    topic.page.wait_for_function("() => document.querySelector('#count').textContent !== ''")
    assert topic.page.evaluate("location.search") == (
        "?topic=raises&measure=&party=utla&basis=&manner=&year=&figures="
    )
    headings = topic.page.locator("#found h2").all_inner_texts()
    assert headings == ["Claims (4)"]

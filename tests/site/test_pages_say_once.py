"""Pages say each thing once, in words that need no knowledge of the files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from factcheck.site.build import build_site
from factcheck.site.plan import Plan
from ferries import FERRIES
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from pathlib import Path

    from small_ledgers import Records


MEASURES: Records = {
    **FERRIES["measures"],
    "start": {"title": "First sailing", "kind": "date", "unit": "date", "of": "not-stated"},
}
CLAIMS: Records = {
    "first": {
        "claimant": "line",
        "figures": [
            {
                "id": "soon",
                "measure": "start",
                "value": "2022-05-01~/2022-05-10~",
                "printed": "early May",
            },
            {"id": "printed", "measure": "start", "value": "2022-06-04"},
            {
                "id": "many",
                "measure": "fleet",
                "value": "30 ferries",
                "as_of": "not-stated",
                "basis": "not-stated",
                "scope": {"course": "with"},
            },
        ],
    },
    "second": {
        "claimant": "crew",
        "counters": [{"claim": "first", "how": "undermines", "in": "paper"}],
    },
    "third": {
        "claimant": "line",
        "status": "withdrawn",
        "corrections": [{"date": "2022-04-01", "what": "Withdrawn.", "why": "A slip."}],
        "counters": [{"claim": "second", "how": "rebuts", "in": "paper"}],
    },
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    ledger = ledger_of(
        tmp_path_factory.mktemp("words"), CLAIMS, **{**FERRIES, "measures": MEASURES}
    )
    built = dict(build_site(ledger, Plan("r", "0")))
    return {name: page.decode() for name, page in built.items() if name.endswith(".html")}


def list_texts(page: str, pattern: str) -> list[str]:
    """Return the texts of what a pattern finds, without their markup."""
    return [
        " ".join(re.sub("<.*?>", "", found).split())
        for found in re.findall(pattern, page, re.DOTALL)
    ]


def test_a_claim_shows_a_date_as_it_is_printed_and_which_days_it_is_read_as_or_only_these(
    pages: dict[str, str],
) -> None:
    found = list_texts(pages["claim/first.html"], r'<div class="card side-a">(.*?)</div>')
    assert found == [
        "First sailing early May stated as a fact Read as between about 1 and 10 May 2022.",
        "First sailing 4 June 2022 stated as a fact",
        "Ferries at sea 30 ferries course: with; not stated: basis, the moment",
    ]


def test_a_basis_that_is_not_stated_is_named_once_above_the_figures_of_a_kind(
    pages: dict[str, str],
) -> None:
    heads = list_texts(pages["measure/fleet.html"], r'<tr class="kind".*?</tr>')
    assert heads == ["course: with · basis not stated not stated: the moment"]


ANSWER = r'<p class="how">.*?</p>|<p><b>.*?</b>'
ANSWERS = {
    "first": ["Answers to it: Crew disputes the credibility of it"],
    "second": [
        "What it answers: Crew disputes the credibility of it: Line",
        "Answers to it: Line [withdrawn] denies it",
    ],
    "third": ["What it answers: Line [withdrawn] denies it: Crew"],
}


@pytest.mark.parametrize("claim", ANSWERS)
def test_a_claim_says_once_what_it_answers_and_what_answers_it(
    claim: str, pages: dict[str, str]
) -> None:
    page = pages[f"claim/{claim}.html"]
    found = [
        f"{heading}: {' '.join(list_texts(section, ANSWER))}"
        for heading, section in re.findall(
            r'<h2 id="answer(?:s|ed)">(.*?)</h2>(.*?)</section>', page, re.DOTALL
        )
    ]
    assert found == ANSWERS[claim]


def test_what_a_record_does_not_state_is_words_on_its_page(pages: dict[str, str]) -> None:
    fields = {
        name: re.findall(rf"<dt>{field}</dt><dd>(.*?)</dd>", pages[name])
        for name, field in (("source/paper.html", "publisher"), ("measure/start.html", "whose"))
    }
    assert fields == {"source/paper.html": ["not stated"], "measure/start.html": ["not stated"]}


PATHS = {
    "topic/ferries.html": "Front › All topics › topic",
    "claim/first.html": "Front › Ferries › claim",
    "party/line.html": "Front › Who › party",
    "source/paper.html": "Front › Sources and measures › source",
    "measure/fleet.html": "Front › Sources and measures › measure",
}


def test_a_page_says_once_what_it_is_and_leads_to_the_list_it_stands_in(
    pages: dict[str, str],
) -> None:
    found = {
        name: list_texts(pages[name], r'<nav class="crumb".*?</nav>|<p class="kick">.*?</p>')
        for name in PATHS
    }
    assert {name: " ".join(each[:1]) for name, each in found.items()} == PATHS
    assert [name for name, each in found.items() if len(each) > 1] == ["topic/ferries.html"]


RAISES: Records = {
    f"raise-{number}": {
        "claimant": "crew",
        "said_on": day,
        "figures": [{"value": value, "basis": "proposal", "period": "2021"}],
    }
    for number, (day, value) in enumerate(
        (
            ("2021-01-04", "7.5%"),
            ("2021-02-01", "6%"),
            ("2021-03-01~", "about 6%"),
            ("2021-05-01", "9%"),
        )
    )
}
COURSES = [
    "Raise – lowered from 7.5% to 6% – 4 January 2021, then 1 February 2021, within 28 days",
    "Raise – raised from about 6% to 9% – about 1 March 2021, then 1 May 2021, within 2 months",
]


@pytest.mark.parametrize("grouped", [False, True])
def test_what_somebody_raised_or_lowered_is_a_line_each_that_leads_to_the_later_word(
    tmp_path: Path, *, grouped: bool
) -> None:
    ledger = ledger_of(
        tmp_path,
        RAISES,
        topics=FERRIES["topics"],
        sources=FERRIES["sources"],
        measures={"raise": {"title": "Raise", "unit": "percent", "kind": "rate"}},
        parties={"crew": {"kind": "union", "fiscal_year_starts": "--07-01"}},
    )
    built = dict(build_site(ledger, Plan("r", "0", has_grouped_claims=grouped)))
    page = built["party/crew.html"].decode()
    (section,) = re.findall(r"What was raised or lowered</h2>(.*?)</section>", page, re.DOTALL)
    assert list_texts(section, "<li>.*?</li>") == COURSES
    assert "<dt>fiscal year starts</dt><dd>1 July</dd>" in page


def test_the_colours_are_named_in_the_order_of_the_names(pages: dict[str, str]) -> None:
    found = re.findall(r'<b class="does side-(.)">(.*?)</b>', pages["about.html"])
    assert found == [("b", "Crew"), ("a", "Line")]


def test_a_claim_that_no_longer_stands_says_so_below_its_statement(pages: dict[str, str]) -> None:
    found = re.findall(
        r"</h1>\n(<p class=\"answer\">.*?</p>)?",
        pages["claim/third.html"] + pages["claim/second.html"],
    )
    assert found == [
        '<p class="answer">This record was withdrawn: <a href="#corrections">what and why</a>.</p>',
        "",
    ]


def test_no_number_is_drawn_into_a_name_that_is_read_from_the_right(extreme_site: Path) -> None:
    page = (extreme_site / "topic/ferries.html").read_text("utf-8")
    name = "<bdi>איגוד הימאים</bdi>"
    timeline = re.findall(r"<b>(<bdi>.*?)</b>", page)
    lists = re.findall(
        r'<span class="mut">(<bdi>.*?)</span>', (extreme_site / "index.html").read_text("utf-8")
    )
    value = "$123,456,789,012,345,678,901,234,567,891"
    assert timeline == [f"{name}: {value}"]
    assert lists == [f"{name}, 1 March 2022", f"{name}, 1 March 2022: {value}"]

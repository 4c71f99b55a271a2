"""Tables of figures: what is said of those that stand together, and which value stands in a row."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final

import pytest

from factcheck.site.build import build_site
from factcheck.site.plan import Plan
from ferries import FERRIES, build_ferries
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from pathlib import Path

    from small_ledgers import Fields, Records

FLEET: Final[Fields] = {
    "measure": "fleet",
    "as_of": "2022-02-01",
    "scope": {"course": "with"},
}
OFFER: Final[Fields] = {**FLEET, "basis": "proposal"}
ALIKE = "Course: with · stated as a fact · as of 1 Feb 2022"
WISHES = "Course: with · proposal · as of 1 Feb 2022"

REMARKS = {
    "each conflicts with each": (
        FLEET,
        (("line", "30"), ("crew", "20"), ("line", "10")),
        "some of them conflict",
    ),
    "of three claimants each with each": (
        FLEET,
        (("line", "30"), ("crew", "20"), ("board", "10")),
        "they conflict",
    ),
    "two of three agree": (
        FLEET,
        (("line", "30"), ("crew", "20"), ("board", "20")),
        "some of them conflict",
    ),
    "two": (FLEET, (("line", "30"), ("crew", "20")), "they conflict"),
    "all agree": (FLEET, (("line", "30"), ("crew", "30"), ("board", "30")), "they agree"),
    "two of three wishes are one": (
        OFFER,
        (("line", "30"), ("crew", "20"), ("board", "20")),
        "some of them differ, and wishes do not conflict",
    ),
    "a later word replaces the earlier, and nobody else speaks": (
        FLEET,
        (("line", "30"), ("line", "20"), ("line", "20")),
        "of one claimant the later word replaces the earlier",
    ),
    "two of one claimant": (
        FLEET,
        (("line", "30"), ("line", "20")),
        "one claimant said both, and the later word replaces the earlier",
    ),
}


def build_page(folder: Path, shared: Fields, said: tuple[tuple[str, str], ...]) -> str:
    """Return the page of the measure of some figures, said by somebody on one day after the other."""
    claims = {
        f"claim-{number}": {
            "claimant": who,
            "said_on": f"2022-03-0{number}",
            "figures": [{**shared, "value": value}],
        }
        for number, (who, value) in enumerate(said, start=1)
    }
    names = ("first", "second", *list(claims)[2:])
    renamed = dict(zip(names, claims.values(), strict=True))
    return build_ferries(folder, renamed, "measure/fleet.html")


def list_heads(page: str) -> list[str]:
    """Return what stands above the figures of each kind, without its markup."""
    found = re.findall(r'<tr class="kind.*?</tr>', page, re.DOTALL)
    texts = (unescape(re.sub("<.*?>", " ", each)) for each in found)
    return [" ".join(each.split()) for each in texts]


@pytest.mark.parametrize(("shared", "said", "stand"), REMARKS.values(), ids=REMARKS)
def test_what_is_so_of_some_figures_is_not_said_of_all(
    shared: Fields, said: tuple[tuple[str, str], ...], stand: str, tmp_path: Path
) -> None:
    page = build_page(tmp_path, shared, said)
    title = (WISHES if shared is OFFER else ALIKE).replace("Course", "course")
    assert list_heads(page) == [f"{title} Like for like: {stand}."]


MONEY: Final[Fields] = {"measure": "income", "period": "2021-01/2021-06"}
MONEY_CLAIMS: Final[Records] = {
    "first": {
        "claimant": "line",
        "figures": [{**MONEY, "value": "$1,943", "multiplier": "million"}],
    },
    "second": {"claimant": "crew", "figures": [{**MONEY, "value": "$2,100 million"}]},
}
MONEY_PAGES = {
    "claim/first.html": (
        r'<p class="fig">(.*?)</p>|<p class="said">(stated.*?)</p>',
        ["$1,943 [million]", "stated as a fact; period: January 2021 to June 2021"],
    ),
    "claim/second.html": (
        r"<li>(<span class=\"mut\">(?:Dispute|Often).*?)</li>",
        ["Dispute – How many?", "Often set side by side – $1,943 [million] and $2,100 million"],
    ),
    "dispute/how-many.html": (
        r'<td role="cell">(January.*?)</td>',
        ["January 2021 to June 2021", "January 2021 to June 2021"],
    ),
    "measure/income.html": (
        r'<td class="val"[^>]*>(.*?)</td>',
        ["$1,943 [million]", "$2,100 million"],
    ),
}


@pytest.mark.parametrize(("address", "shown"), MONEY_PAGES.items(), ids=MONEY_PAGES)
def test_a_value_keeps_its_magnitude_and_a_period_is_all_of_its_months(
    address: str, shown: tuple[str, list[str]], tmp_path: Path
) -> None:
    measures = {"income": {"title": "Income", "kind": "flow", "unit": "USD"}}
    lookalikes = {"two-incomes": {"figures": ["first", "second"], "why_not": "One is in a table."}}
    kinds = {**FERRIES, "measures": measures, "lookalikes": lookalikes}
    ledger = ledger_of(tmp_path, MONEY_CLAIMS, **kinds)
    page = dict(build_site(ledger, Plan("r", "0")))[address].decode()
    pattern, texts = shown
    found = ("".join(each.groups(default="")) for each in re.finditer(pattern, page))
    assert [re.sub("<.*?>", "", each) for each in found] == texts


def test_an_end_of_a_change_stands_with_what_it_is_like_among_many_figures(tmp_path: Path) -> None:
    early, late = {**FLEET, "as_of": "2021-02-01"}, FLEET
    claims: Records = {
        "first": {
            "claimant": "line",
            "figures": [
                {**early, "id": "before", "value": "20", "role": "from"},
                {**late, "id": "after", "value": "30", "role": "to"},
            ],
        },
        "second": {"claimant": "crew", "figures": [{**late, "value": "31"}]},
        **{
            f"other-{number}": {
                "claimant": "crew",
                "figures": [{**FLEET, "as_of": f"20{number}-02-01", "value": "40"}],
            }
            for number in range(10, 20)
        },
    }
    page = build_ferries(tmp_path, claims, "measure/fleet.html")
    rows = re.findall(r'<tr class="(?:kind|side-.)".*?</tr>', page, re.DOTALL)
    texts = [" ".join(re.sub("<.*?>", " ", each).split()) for each in rows]
    assert [each.split(" 1 March")[0] for each in texts[:5]] == [
        "course: with · stated as a fact · as of 1 Feb 2021",
        "Line 20",
        "not like for like with the figures above: as of 1 Feb 2021 ≠ as of 1 Feb 2022"
        " course: with · stated as a fact · as of 1 Feb 2022 Like for like: they conflict.",
        "Line 30",
        "Crew 31",
    ]
    assert len(texts) == 3 + 2 * 11


BALANCES: Final[Records] = {
    "balance": {"title": "Balance", "kind": "flow", "unit": "USD"},
    "deficit": {"title": "Deficit", "kind": "flow", "unit": "USD", "opposite_of": "balance"},
    "way": {"title": "Way of the ferry", "kind": "count", "unit": "miles"},
}
OPPOSITE = "alike once converted = the measures declare 'Deficit' the opposite of 'Balance'"
MILES = "alike once converted = 1 mile is 1.609344 kilometres"
UNCLEAR = {
    "of what is not stated it cannot be told, and is not said to differ": (
        ({"course": "with"}, {"course": "not-stated"}, {"course": "without"}),
        [
            "course: with · stated as a fact · as of 1 Feb 2022",
            "? cannot be told whether this is like the one above: course not stated",
            "not like for like with the figures above: with ≠ without"
            " course: without · stated as a fact · as of 1 Feb 2022"
            " Whether this may be compared with 20 above cannot be told.",
        ],
    ),
}


@pytest.mark.parametrize(("scopes", "heads"), UNCLEAR.values(), ids=UNCLEAR)
def test_what_keeps_kinds_apart_is_not_said_of_figures_of_which_it_cannot_be_told(
    scopes: tuple[Fields, ...], heads: list[str], tmp_path: Path
) -> None:
    claims = {
        name: {
            "claimant": ("line", "crew", "line")[number],
            "figures": [{**FLEET, "value": f"{number + 1}0", "scope": scope}],
        }
        for number, (name, scope) in enumerate(
            zip(("first", "second", "third"), scopes, strict=True)
        )
    }
    page = build_ferries(tmp_path, claims, "measure/fleet.html")
    assert list_heads(page) == heads


CONVERTED = {
    "an opposite is named, and how it stands": (
        ("balance -$12 2021", "deficit $20 2021"),
        [
            "Balance · stated as a fact · for 2021",
            f"{OPPOSITE} Deficit · stated as a fact · for 2021 Once converted: they conflict.",
        ],
    ),
    "with some it agrees": (
        ("balance -$12 2021", "balance $3 2021", "deficit $12 2021"),
        [
            "Balance · stated as a fact · for 2021 Like for like: they conflict.",
            f"{OPPOSITE} Deficit · stated as a fact · for 2021 Once converted: some of them conflict.",
        ],
    ),
    "a unit that is converted stands below what it is like": (
        ("way 27 2021", "way 27 2020", "way 52\u00a0km 2021"),
        [
            "stated as a fact · as of 2021",
            f"{MILES} stated as a fact · as of 2021 Once converted: they conflict.",
            "not like for like with the figures above: as of 2021 ≠ as of 2020"
            " stated as a fact · as of 2020",
        ],
    ),
}


@pytest.mark.parametrize(("said", "heads"), CONVERTED.values(), ids=CONVERTED)
def test_a_table_says_how_figures_stand_that_are_alike_once_converted(
    said: tuple[str, ...], heads: list[str], tmp_path: Path
) -> None:
    claims: Records = {}
    for number, (name, each) in enumerate(zip(("first", "second", "third"), said, strict=False)):
        measure, value, time = each.split(" ")
        held = "as_of" if measure == "way" else "period"
        figures = [{"measure": measure, "value": value.replace("\u00a0", " "), held: time}]
        claims = {
            **claims,
            name: {"claimant": ("line", "crew", "line")[number], "figures": figures},
        }
    dispute = {"how-many": {"question": "How many?", "claims": [*claims]}}
    kinds = {**FERRIES, "measures": BALANCES, "disputes": dispute}
    page = dict(build_site(ledger_of(tmp_path, claims, **kinds), Plan("r", "0")))
    assert list_heads(page["topic/ferries.html"].decode()) == heads

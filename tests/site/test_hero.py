"""What stands first on the page of a dispute: chosen by what it holds, and never two cards where one claim has both."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from ferries import build_ferries
from small_ledgers import read_fields

if TYPE_CHECKING:
    from pathlib import Path

    from small_ledgers import Fields

FLEET = "measure: fleet, as_of: 2022-03-01, scope:,   course: with"
WITHOUT = FLEET.replace("with", "without")
AGE = "measure: age, as_of: 2022-03-01"


CARDS = {
    "of one measure, though not like for like": (
        ("value: 30 ferries, " + FLEET, "value: 20 ferries, " + WITHOUT),
        ["30 ferries Line", "≠20 ferries Crew"],
    ),
    "of two measures and units": (
        ("value: 30 ferries, " + FLEET, "value: 10 years, " + AGE),
        ["30 ferries Ferries at sea Line", "10 years Age of the fleet Crew"],
    ),
}


def build_page(
    folder: Path,
    first: str,
    second: str,
    second_by: str,
    later: str,
    *,
    page: str = "dispute/how-many.html",
) -> str:
    """Return a page of two claims, each given by its figures between upright lines."""
    claims = {
        claim: {
            "claimant": who,
            "said_on": said,
            "statement": f"The {claim} claim.",
            **_figures(of),
        }
        for claim, who, said, of in (
            ("first", "line", "2022-03-01", first),
            ("second", second_by, later, second),
        )
    }
    return build_ferries(folder, claims, page)


def _figures(text: str) -> Fields:
    return {"figures": [read_fields(each) for each in text.split(" | ")]} if text else {}


CASES = {
    "no figure": (("", "", "crew", "2022-03-01"), "no hero"),
    "one figure": (("value: 30 ferries, " + FLEET, "", "crew", "2022-03-01"), "one card, 1 strip"),
    "two that conflict stand on one axis with a bracket": (
        ("value: 30 ferries, " + FLEET, "value: 20 ferries, " + FLEET, "crew", "2022-03-01"),
        "one frame, 2 strips, bracket of 10 ferries between them; × they conflict",
    ),
    "two that agree": (
        ("value: 30 ferries, " + FLEET, "value: 30 ferries, " + FLEET, "crew", "2022-03-01"),
        "one frame, 2 strips; = they agree",
    ),
    "a limit and a number on its open side have no bracket": (
        (
            "value: more than 20 ferries, " + FLEET,
            "value: 30 ferries, " + FLEET,
            "crew",
            "2022-03-01",
        ),
        "one frame, 2 strips; ≈ they do not contradict each other",
    ),
    "the later word of one claimant replaces the earlier": (
        ("value: 30 ferries, " + FLEET, "value: 20 ferries, " + FLEET, "line", "2022-03-09"),
        "one frame, 2 strips, bracket of 10 ferries between them, hollow, "
        "replaced, 9 March 2022; → one claimant said both, and the later word replaces the earlier",
    ),
    "two offers are two cards": (
        (
            "value: 30 ferries, basis: proposal, " + FLEET,
            "value: 20 ferries, basis: proposal, " + FLEET,
            "crew",
            "2022-03-01",
        ),
        "two cards, 2 strips; ↔ they differ, and wishes do not conflict",
    ),
    "two unlike": (
        (
            "value: 30 ferries, " + FLEET,
            "value: 20 ferries, " + WITHOUT,
            "crew",
            "2022-03-01",
        ),
        "two cards, 2 strips; ≠ not like for like",
    ),
    "it cannot be told, and what is not stated": (
        (
            "value: 30 ferries, " + FLEET,
            "value: 20 ferries, " + FLEET.replace("with", "not-stated"),
            "crew",
            "2022-03-01",
        ),
        "two cards, 2 strips; ? cannot be told not stated: course",
    ),
    "what is alike once converted stands on no axis beside what it was converted from": (
        (
            "value: 120 months, " + AGE,
            "value: 10 years, " + AGE,
            "crew",
            "2022-03-01",
        ),
        "one frame, 0 strips; = they agree",
    ),
    "from and to of one claim are one card with an arrow": (
        (
            f"id: a, value: 30 ferries, role: from, {WITHOUT}"
            f" | id: b, value: 20 ferries, role: to, {FLEET}",
            "",
            "crew",
            "2022-03-01",
        ),
        "change, 1 strip",
    ),
}


def describe(page: str) -> str:
    """Return what a page has as its hero, in a few words."""
    found = re.search(r'<section class="(versus joined|versus|one)".*?</section>', page, re.DOTALL)
    if found is None:
        return "no hero"
    hero = found[0]
    kind = {"versus joined": "one frame", "versus": "two cards", "one": "one card"}[found[1]]
    if 'class="ends"' in hero:
        kind = "change"
    strips = hero.count('<svg class="strip"')
    words = [kind, f"{strips} strip{'' if strips == 1 else 's'}"]
    gap = re.search(r'<div class="span">.*?<p class="said">(.*?)</p>', hero)
    words += [f"bracket of {gap[1]}"] if gap else []
    words += ["hollow"] if '<circle class="hol"' in hero else []
    words += re.findall(r"<b>(replaced, .*?)</b>", hero)
    answer = re.search(r'<p class="ne"><i aria-hidden="true">(.)</i> (.*?)</p>', hero)
    said = "" if answer is None else f"; {answer[1]} {re.sub('<.*?>', '', answer[2])}"
    return ", ".join(words) + said


@pytest.mark.parametrize("name", CASES)
def test_the_hero_of_a_dispute_is_chosen_by_what_it_holds(name: str, tmp_path: Path) -> None:
    given, expected = CASES[name]
    assert describe(build_page(tmp_path, *given)) == expected


NAMES = {
    "two of one kind, named once": (
        ("value: 30 ferries, " + FLEET, "value: 20 ferries, " + FLEET),
        ["Ferries at sea, course: with"],
    ),
    "two of one measure that differ in the scope, which tells them apart": (
        ("value: 30 ferries, " + FLEET, "value: 20 ferries, " + WITHOUT),
        ["Course: with", "Course: without"],
    ),
    "two of one measure and scope": (
        (
            "value: 30 ferries, " + FLEET,
            "value: 20 ferries, " + FLEET.replace("as_of: 2022", "as_of: 2021"),
        ),
        ["Ferries at sea, course: with", "Ferries at sea, course: with"],
    ),
    "two of two measures": (
        ("value: 30 ferries, " + FLEET, "value: 10 years, " + AGE),
        ["Ferries at sea, course: with", "Age of the fleet"],
    ),
    "one alone": (("value: 30 ferries, " + FLEET, ""), ["Ferries at sea, course: with"]),
}


@pytest.mark.parametrize(("figures", "expected"), NAMES.values(), ids=NAMES)
def test_a_figure_says_what_it_counts_where_its_scope_does_not_tell_it_from_the_other(
    figures: tuple[str, str], expected: list[str], tmp_path: Path
) -> None:
    page = build_page(tmp_path, *figures, "crew", "2022-03-01")
    assert re.findall(r'<p class="which">(.*?) <span>', page) == expected


@pytest.mark.parametrize(("figures", "expected"), CARDS.values(), ids=CARDS)
def test_a_card_names_who_says_what_and_has_a_sign_only_between_what_can_be_set_against_each_other(
    figures: tuple[str, str], expected: list[str], tmp_path: Path
) -> None:
    page = build_page(tmp_path, *figures, "crew", "2022-03-01", page="index.html")
    (shown,) = re.findall(r'<ul class="pairs">(.*?)</ul>', page, re.DOTALL)
    assert [re.sub("<.*?>", "", each) for each in shown.strip().splitlines()] == expected


def test_two_ranks_of_one_measure_stand_on_ladders_of_one_length(tmp_path: Path) -> None:
    rank = "measure: place, as_of: "
    given = f"value: sixth, {rank}2022-03-01", f"value: third, {rank}not-stated"
    page = build_page(tmp_path, *given, "crew", "2022-03-01")
    scales = re.findall(r'<svg class="scale".*?</svg>', page)
    assert "3rd" in scales[0]
    assert scales[0] == scales[1]

"""Many figures: which are alike, which camps their values form, and that this stays quick."""

from __future__ import annotations

import pytest

from factcheck.comparison.compare import MOST_IN_PAIRS, compare_all, list_comparabilities
from factcheck.comparison.group import Alike, Group, count_alike, group
from invented import figure

DISPUTE = (
    figure(claim="a", value="$3.4 billion", as_of="2021-06-30"),
    figure(claim="b", value="$1.9 billion", as_of="2021-06-30"),
    figure(claim="c", value="$1.94 billion", as_of="2021-06-30"),
    figure(claim="d", value="$1.9 billion", as_of="not-stated"),
    figure(claim="e", value="$1.9 billion", as_of="2021-06-30", basis="projection"),
    figure(claim="f", value="$2 billion", as_of="2021-06-30"),
)


def test_figures_are_grouped_by_all_that_a_comparison_looks_at() -> None:
    grouping = group(DISPUTE)
    assert [in_short(each) for each in grouping.groups] == [
        "a b c f: like for like, conflict, camps f b c | a",
        "d: cannot tell, moment missing",
        "e: like for like, None, camps e",
    ]
    assert grouping.differing == ("moment", "basis")


def test_figures_that_are_not_held_are_counted_as_they_are_grouped() -> None:
    shares = (figure(measure="punctual", value=each) for each in ("54%", "54% of trains"))
    days = ("2021-06-30", "2021-08-01", "2022-06-30", "not-stated")
    steady = (figure(measure="streets", value="1,200", as_of=day) for day in days)
    figures = (*DISPUTE, *shares, *steady)
    groups = group(figures).groups
    together = sum(len(each.figures) for each in groups if each.is_like and len(each.figures) > 1)
    assert count_alike(iter(figures)) == Alike(len(figures), len(groups), together)


@pytest.mark.parametrize(("more", "pairs"), [(0, 66), (1, 0)])
def test_every_pair_is_compared_of_as_many_figures_as_a_page_holds_and_none_of_more(
    more: int, pairs: int
) -> None:
    figures = [figure(claim=f"claim-{number}") for number in range(MOST_IN_PAIRS + more)]
    assert (len(compare_all(figures)), len(list_comparabilities(figures))) == (pairs, pairs)


AGREEMENTS = [
    (("30,000", "30,000"), "agree", "a b"),
    (("30,000", "31,000"), "within rounding", "a b"),
    (("30,000", "31,000", "34,000"), "conflict", "a b c"),
    (("30,000", "36,000"), "conflict", "a | b"),
    (("more than 35,000", "36,000", "99,000"), "conflict", "a b c"),
]


@pytest.mark.parametrize(("values", "standing", "camps"), AGREEMENTS)
def test_a_group_has_the_worst_agreement_of_its_pairs_and_camps_that_conflict(
    values: tuple[str, ...], standing: str, camps: str
) -> None:
    (found,) = group(
        figure(claim=claim, measure="drivers", value=value, as_of="2021-06-30")
        for claim, value in zip("abc", values, strict=False)
    ).groups
    assert (found.standing, in_camps(found)) == (standing, camps)


def test_dates_form_camps_too() -> None:
    (found,) = group(
        figure(claim=claim, measure="deadline", value=value)
        for claim, value in (("a", "2021-07"), ("b", "2021-06-30"), ("c", "2021-07-03"))
    ).groups
    assert (found.standing, in_camps(found)) == ("conflict", "b | a c")


def test_figures_of_what_hardly_changes_are_alike_within_the_time_that_it_is_steady() -> None:
    grouping = group(
        figure(claim=claim, measure="streets", value="90", as_of=day)
        for claim, day in (
            ("a", "2022-03-01"),
            ("b", "2021-06-30"),
            ("c", "2021-12-01"),
            ("d", "2023-01-01"),
        )
    )
    assert [in_short(each) for each in grouping.groups] == [
        "b c: like for like, agree, camps b c",
        "a: like for like, None, camps a",
        "d: like for like, None, camps d",
    ]


def test_every_pair_of_a_few_figures_is_compared_and_of_many_none() -> None:
    few = compare_all(DISPUTE)
    assert [f"{each.first.claim.id}{each.second.claim.id}" for each in few] == [
        *("ab", "ac", "ad", "ae", "af", "bc", "bd", "be", "bf", "cd", "ce", "cf", "de", "df", "ef")
    ]
    assert compare_all(DISPUTE * 3) == ()


def in_short(found: Group) -> str:
    names = " ".join(each.claim.id for each in found.figures)
    if found.is_like:
        return f"{names}: like for like, {found.standing}, camps {in_camps(found)}"
    return f"{names}: cannot tell, {' '.join(found.missing)} missing"


def in_camps(found: Group) -> str:
    return " | ".join(" ".join(each.claim.id for each in camp) for camp in found.camps)

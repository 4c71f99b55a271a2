"""Exchanging the sides of a comparison exchanges the columns and nothing else."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from factcheck.api import open_corpus
from factcheck.queries.compare import compare_records
from factcheck.queries.compare_views import ComparePage
from factcheck.queries.pair_views import PairView

INVENTED = Path(__file__).parent.parent / "invented"
ROOT = Path(__file__).parent.parent.parent
CORPORA = {"invented": open_corpus(INVENTED).corpus, "shipped": open_corpus(ROOT).corpus}
WITH_FIGURES = [
    (name, tuple(claim.id for claim in corpus.claims.values() if claim.figures)[:8])
    for name, corpus in CORPORA.items()
]


def page_of(name: str, *claims: str) -> ComparePage:
    """Compare claims of a corpus."""
    (page,) = compare_records(CORPORA[name], claims).pages
    return page


def without_sides(pair: PairView) -> tuple[object, ...]:
    """Give what a pair says that is of neither side: the reasons in any order of their halves."""
    reasons = tuple(sorted("".join(sorted(reason.sentence)) for reason in pair.reasons))
    return pair.comparability, pair.standing, reasons, pair.arithmetic, pair.joined


@pytest.mark.parametrize(("name", "claims"), WITH_FIGURES)
def test_two_claims_get_the_same_answer_in_either_order(name: str, claims: tuple[str, ...]) -> None:
    for first, second in permutations(claims, 2):
        one, other = page_of(name, first, second), page_of(name, second, first)
        assert sorted(one.sides, key=str) == sorted(other.sides, key=str)
        assert one.answers == other.answers or sorted(map(str, one.answers)) == sorted(
            map(str, other.answers)
        )
        assert sorted(map(without_sides, one.pairs), key=str) == sorted(
            map(without_sides, other.pairs), key=str
        )


@pytest.mark.parametrize(("name", "claims"), WITH_FIGURES)
def test_every_side_is_asked_the_same_questions(name: str, claims: tuple[str, ...]) -> None:
    page = page_of(name, *claims)
    rows = (*page.asked, *page.source_facts)
    assert {len(answers) for _, answers in rows} == {len(page.sides)}


def test_what_each_side_leaves_open_is_said_question_by_question() -> None:
    page = page_of(
        "invented", "income-authority-2022", "income-guild-2022", "riders-2022", "ferry-income-2022"
    )
    assert page.asked == (
        ("prints its moment or period", (True, True, False, False)),
        ("says exactly what it covers", (None, None, True, None)),
        ("whoever says it is named", (True, True, False, True)),
    )
    assert page.left_open_lines == (
        "prints its moment or period: not C D",
        "whoever says it is named: not C",
    )


def test_what_the_sources_are_is_counted_against_no_side() -> None:
    page = page_of(
        "invented", "income-authority-2022", "income-guild-2022", "riders-2022", "ferry-income-2022"
    )
    # paraphrase, verbatim, verbatim, own-voice: who writes himself is quoted in his own words
    assert page.source_facts == (
        ("stands in a document of its own side", (False, True, False, True)),
        ("is quoted in its own words", (False, True, True, True)),
        ("day on which it was said is certain", (True, False, False, True)),
    )
    assert page.source_lines == (
        "stands in a document of its own side: B D",
        "is quoted in its own words: B C D",
        "day on which it was said is certain: A D",
    )


def test_of_what_a_measure_does_not_ask_nothing_is_left_open() -> None:
    asked = page_of("invented", "drivers-guild-2022", "income-authority-2022").asked
    assert dict(asked)["says exactly what it covers"] == (True, None)


def test_only_figures_that_are_like_for_like_agree_or_conflict() -> None:
    for name, corpus in CORPORA.items():
        for dispute in corpus.disputes:
            for pair in page_of(name, dispute).pairs:
                assert (pair.standing is not None) == pair.comparability.startswith("like for like")


def test_the_reserves_are_no_contradiction() -> None:
    page = page_of("shipped", "reserves-needed-2019", "reserves-held-2022")
    (pair,) = page.pairs
    assert (pair.comparability, pair.standing) == ("not like for like", None)
    assert [each.sentence for each in pair.reasons if each.is_stated] == [
        "they were said 45 months apart (3 years 9 months)",
        "one is a requirement, the other stated as a fact",
        "one is to be kept, the other held (holding)",
    ]
    assert page.summary == (
        "Not like for like: they differ in the day on which they were said, basis and holding;"
        " moment and restriction are not stated."
    )
    assert pair.arithmetic[0] == (
        "difference",
        "about $1.5 billion ($1.4 billion to $1.6 billion)",
    )
    assert [(each.who, each.how, each.quotes) for each in page.answers] == [
        (
            "UTLA",
            "undermines",
            (
                "those numbers are not credible",
                "repeatedly predicted deficits only to end up with surpluses",
            ),
        )
    ]

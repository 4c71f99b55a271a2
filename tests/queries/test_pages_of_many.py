"""A page of many figures: grouped by kind, with camps and conflicts, and never longer than it need be."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.api import open_corpus
from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.queries.compare import compare_records
from hall import HALL, read_hall, say_seats

if TYPE_CHECKING:
    from factcheck.model.corpus import Corpus

ROOT = Path(__file__).parent.parent.parent
SHIPPED = open_corpus(ROOT).corpus
MOST_LINES = 70


def read_values(folder: Path, values: tuple[str, ...], days: tuple[str, ...] = ()) -> Corpus:
    """Read a ledger in which North and South say the values by turns, of one day if not of others."""
    days = days or ("2020-01-01",) * len(values)
    said = zip(cycle(("north", "south")), values, days, strict=False)
    return read_hall(folder, (say_seats(*each) for each in said))


def page(store: Corpus, *names: str, width: int = 100) -> str:
    return "".join(write_answer(compare_records(store, names), "table", Options(width)))


@pytest.mark.parametrize("dispute", SHIPPED.disputes)
def test_a_page_of_a_shipped_dispute_fits_on_a_sheet(dispute: str) -> None:
    lines = page(SHIPPED, dispute).splitlines()
    assert (dispute, lines[MOST_LINES:]) == (dispute, [])


def test_camps_of_more_figures_than_are_compared_in_pairs_are_told(tmp_path: Path) -> None:
    store = read_values(tmp_path, ("205", "211") * 7)
    (view,) = compare_records(store, ["seats"]).pages
    odd = tuple(f"claim-{place}" for place in range(0, 14, 2))
    even = tuple(f"claim-{place}" for place in range(1, 14, 2))
    assert view.pairs == ()
    assert view.summary == "Conflict between 205 (North) and 211 (South)."
    assert [(each.camps, each.standing, each.claimants) for each in view.groups] == [
        ((odd, even), "conflict", 2)
    ]
    assert "\n  A C E G I K M | B D F H J L N: like for like, they conflict\n" in page(
        store, "seats"
    )


@pytest.mark.parametrize(
    ("values", "days", "summary", "lines"),
    [
        (
            ("205", "211", "205"),
            (),
            "Conflict between 205 (North) and 211 (South).",
            ("A and B: like for like, they conflict", "A and C: like for like, they agree"),
        ),
        (
            ("205", "211", "230"),
            ("2020-01-01", "2020-01-01", "not-stated"),
            "Conflict between 205 (North) and 211 (South).",
            ("A and B: like for like, they conflict",),
        ),
        (
            ("205", "211", "230"),
            ("2019-01-01", "2018-01-01", "2017-01-01"),
            "No two of 3 figures are like for like; 205 and 211 are alike but for moment,"
            " and 2 more pairs.",
            ("A and B: alike but for moment",),
        ),
        (
            ("205", "205", "205"),
            (),
            "No conflict: of 3 figures, 3 are like for like with another.",
            ("A and B: like for like, they agree",),
        ),
        (
            ("205", "211", "230"),
            ("not-stated", "not-stated", "not-stated"),
            "No two of 3 figures are known to be like for like; 3 pairs cannot be told.",
            ("A and B: cannot tell, because the moment is not stated for either",),
        ),
    ],
)
def test_the_verdict_of_many_figures_stands_first(
    tmp_path: Path, values: tuple[str, ...], days: tuple[str, ...], summary: str, lines: tuple[str]
) -> None:
    written = page(read_values(tmp_path, values, days), "seats", width=120)
    assert written.splitlines()[:4] == ["Seats", "seats", "", summary]
    for line in lines:
        assert f"\n  {line}" in written


def test_figures_of_many_measures_are_one_line() -> None:
    """The final offer of the shipped corpus: money, educators and students are no pairs."""
    (view,) = compare_records(SHIPPED, ["is-the-final-offer-enough"]).pages
    assert (view.pairs, view.summary) == (
        (),
        "No two of 3 figures are of the same kind of thing.",
    )


def figures_of_topic(topic: str) -> set[tuple[str, str | None]]:
    """Return the figures of a topic's claims, and those of other topics that its disputes hold."""
    disputed = [
        SHIPPED.claims[reference.claim]
        for each in SHIPPED.disputes.values()
        if each.topic == topic
        for reference in each.claims
    ]
    claims = [*SHIPPED.claims_by_topic.get(topic, ()), *disputed]
    return {
        (each.id, figure.id) for each in claims if not each.is_withdrawn for figure in each.figures
    }


@pytest.mark.parametrize(
    "topic", [each for each in SHIPPED.topics if len(figures_of_topic(each)) > 1]
)
def test_a_topic_is_compared_with_every_figure_that_stands(topic: str) -> None:
    figures = figures_of_topic(topic)
    (view,) = compare_records(SHIPPED, [topic]).pages
    sides = {(side.claim, side.figure.partition("#")[2]) for side in view.sides}
    several = {claim for claim, _ in figures if sum(each == claim for each, _ in figures) > 1}
    assert {(claim, figure if claim in several else None) for claim, figure in figures} == {
        (claim, figure if claim in several else None) for claim, figure in sides
    }
    held = [name for each in view.held for name in each.figures]
    assert not view.held or set(held) >= {side.figure for side in view.sides}


def test_a_sign_stands_below_its_letter_however_long_letters_are(tmp_path: Path) -> None:
    stands = {"stands": {"unit": "stands", "kind": "count"}}
    claims = [
        say_seats(who, str(201 + place), measure=measure)
        for place, who in zip(range(28), cycle(("north", "south")))
        for measure in ["stands" if place in {1, 26, 27} else "seats-there-are"]
    ]
    store = read_hall(tmp_path, claims, measures={**HALL["measures"], **stands})
    written = page(store, "seats", width=80)
    start = written.index("Stands;")
    assert (
        written[start : written.index("\nSigns", start)]
        == """\
Stands; basis: stated as a fact; as of: 2020-01-01
    Figure  Who, when          B  A1 B1
──  ──────  ─────────────────  ────────
B   202     South, 2020-01-31  ·  ×  ×
A1  227     North, 2020-01-31  ×  ·  ×
B1  228     South, 2020-01-31  ×  ×  ·\
"""
    )

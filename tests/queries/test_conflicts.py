"""Conflicts of a whole ledger: three lists of sets, each figure once, in an order that a desk reads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.api import open_corpus
from factcheck.formats.formats import FORMATS, write_answer
from factcheck.formats.options import Options
from factcheck.queries.conflicts import find_conflicts
from factcheck.queries.filters import Filters
from hall import read_hall, say_seats

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.model.corpus import Corpus

GOLDEN = Path(__file__).parent / "golden"
SHIPPED = open_corpus(Path(__file__).parent.parent.parent).corpus

Said = tuple[str, str, str, str]
"""Who says which value, of which day and on which basis."""


def read_said(folder: Path, said: tuple[Said, ...]) -> Corpus:
    return read_hall(
        folder, (say_seats(who, value, day, basis=basis) for who, value, day, basis in said)
    )


CASES: dict[str, tuple[tuple[Said, ...], list[tuple[str, str, str, int, int, tuple[str, ...]]]]] = {
    "two say one number": (
        (
            ("north", "205", "2020-01-01", "actual"),
            ("south", "205", "2020-01-01", "actual"),
        ),
        [],
    ),
    "two numbers of one day": (
        (
            ("north", "205", "2020-01-01", "actual"),
            ("south", "211", "2020-01-01", "actual"),
            ("south", "207", "2020-01-01", "actual"),
        ),
        [("conflict", "205", "211", 3, 2, ())],
    ),
    "a limit with the other on its open side": (
        (
            ("north", "more than 200", "2020-01-01", "actual"),
            ("south", "211", "2020-01-01", "actual"),
        ),
        [],
    ),
    "no day is stated": (
        (
            ("north", "205", "not-stated", "actual"),
            ("south", "211", "not-stated", "actual"),
        ),
        [("would conflict", "205", "211", 2, 2, ("moment",))],
    ),
    "one day is stated": (
        (
            ("north", "205", "not-stated", "actual"),
            ("south", "211", "2020-01-01", "actual"),
        ),
        [("would conflict", "205", "211", 2, 2, ("moment",))],
    ),
    "no day is stated, and the numbers are one": (
        (
            ("north", "205", "not-stated", "actual"),
            ("south", "205", "not-stated", "actual"),
        ),
        [],
    ),
    "two days": (
        (
            ("north", "205", "2020-01-01", "actual"),
            ("south", "211", "2019-01-01", "actual"),
        ),
        [("alike but for one thing", "205", "211", 2, 2, ("moment",))],
    ),
    "one claimant over time": (
        (
            ("north", "205", "2020-01-01", "actual"),
            ("north", "211", "2019-01-01", "actual"),
        ),
        [],
    ),
    "two bases": (
        (
            ("north", "205", "2020-01-01", "actual"),
            ("south", "211", "2020-01-01", "requirement"),
        ),
        [("alike but for one thing", "205", "211", 2, 2, ("basis",))],
    ),
    "a basis and a day": (
        (
            ("north", "205", "2020-01-01", "actual"),
            ("south", "211", "2019-01-01", "requirement"),
        ),
        [],
    ),
    "each figure once, in the first list that has it": (
        (
            ("north", "205", "2020-01-01", "actual"),
            ("south", "211", "2020-01-01", "actual"),
            ("north", "400", "2019-01-01", "actual"),
            ("south", "300", "2018-01-01", "actual"),
        ),
        [
            ("conflict", "205", "211", 2, 2, ()),
            ("alike but for one thing", "300", "400", 2, 2, ("moment",)),
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_sets_of_a_ledger_are_found_in_three_lists(tmp_path: Path, name: str) -> None:
    said, expected = CASES[name]
    view = find_conflicts(read_said(tmp_path, said), Filters())
    found = [
        (each.kind, each.low.value, each.high.value, len(each.figures), each.claimants, each.differ)
        for each in view.sets
    ]
    assert found == expected
    assert sum(view.found.values()) == len(expected)


def test_more_sets_than_are_shown_are_counted(tmp_path: Path) -> None:
    said = tuple(
        (
            ("north", "south")[place % 2],
            str(201 + 7 * place),
            f"20{10 + place // 2}-01-01",
            "actual",
        )
        for place in range(10)
    )
    view = find_conflicts(read_said(tmp_path, said), Filters(), limit=2)
    assert [(each.low.value, each.high.value) for each in view.sets] == [
        ("201", "208"),
        ("215", "222"),
    ]
    assert view.remarks == (
        "conflict: and 3 more.",
        "5 sets: 5 conflict, 0 would conflict or differ, 0 alike but for one thing.",
        "What is denied or refused without a figure of one's own stands under factcheck disputes.",
    )


def test_the_shipped_ledger_names_the_economy_and_the_raises() -> None:
    view = find_conflicts(SHIPPED, Filters())
    assert [
        (each.kind, each.low.figure, each.high.figure, each.differ, each.dispute)
        for each in view.sets
    ] == [
        (
            "would conflict",
            "fifth-largest-economy-2018",
            "sixth-largest-economy-2018",
            ("moment", "total"),
            "how-large-is-californias-economy",
        ),
        (
            "would conflict",
            "offer-below-six-2018",
            "raise-demand-2018#raise",
            ("period", "extent"),
            "what-raise-in-2018",
        ),
    ]


MIXED: tuple[Said, ...] = (
    ("north", "205", "2020-01-01", "actual"),
    ("south", "211", "2020-01-01", "actual"),
    ("north", "300", "not-stated", "requirement"),
    ("south", "355", "not-stated", "requirement"),
    ("north", "401", "2018-01-01", "projection"),
    ("south", "411", "2019-01-01", "projection"),
)


@pytest.mark.parametrize("width", [45, 80, 160])
def test_the_lists_fit_the_page(
    tmp_path: Path, golden: Callable[[Path, str], None], width: int
) -> None:
    view = find_conflicts(read_said(tmp_path, MIXED), Filters())
    written = "".join(write_answer(view, "table", Options(width)))
    assert max(map(len, written.splitlines())) <= width
    golden(GOLDEN / f"conflicts.{width}.txt", written)


@pytest.mark.parametrize("form", [each for each in FORMATS if each != "table"])
def test_the_lists_are_the_same_to_the_byte_in_every_format(
    tmp_path: Path, golden: Callable[[Path, str], None], form: str
) -> None:
    view = find_conflicts(read_said(tmp_path, MIXED), Filters())
    golden(GOLDEN / f"conflicts.{form}", "".join(write_answer(view, form, Options(80))))

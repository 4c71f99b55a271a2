"""One claimant over time: what was raised and lowered, from which word to which, within which time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.queries.compare import compare_records
from factcheck.queries.show import show_record
from factcheck.queries.timeline import draw_timeline
from factcheck.queries.views import RecordPage
from hall import read_hall, say_seats

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.model.corpus import Corpus

Said = tuple[str, str, str, str, str]
"""Who says which value on which day, of which day and on which basis."""


def read_said(folder: Path, *said: Said) -> Corpus:
    return read_hall(
        folder,
        (say_seats(who, value, day, on=on, basis=basis) for who, value, on, day, basis in said),
    )


RAISED = (
    "raised from 205 (claim-0, 2020-01-02) to 251 (claim-1, 2020-01-24) within 22 days:"
    " Seats of the hall"
)
CASES: dict[str, tuple[tuple[Said, ...], tuple[str, ...]]] = {
    "a demand is raised": (
        (
            ("north", "205", "2020-01-02", "not-stated", "proposal"),
            ("north", "251", "2020-01-24", "not-stated", "proposal"),
        ),
        (RAISED,),
    ),
    "another number of one day": (
        (
            ("north", "205", "2020-01-02", "2019-12-31", "actual"),
            ("north", "251", "2020-01-24", "2019-12-31", "actual"),
        ),
        (RAISED,),
    ),
    "written in the other order": (
        (
            ("north", "251", "2020-01-24", "not-stated", "proposal"),
            ("north", "205", "2020-01-02", "not-stated", "proposal"),
        ),
        (
            RAISED.replace("claim-0", "claim-x")
            .replace("claim-1", "claim-0")
            .replace("claim-x", "claim-1"),
        ),
    ),
    "lowered, then raised": (
        (
            ("north", "251", "2020-01-02", "not-stated", "proposal"),
            ("north", "205", "2020-01-12", "not-stated", "proposal"),
            ("north", "231", "2020-01-13", "not-stated", "proposal"),
        ),
        (
            "lowered from 251 (claim-0, 2020-01-02) to 205 (claim-1, 2020-01-12) within 10 days:"
            " Seats of the hall",
            "raised from 205 (claim-1, 2020-01-12) to 231 (claim-2, 2020-01-13) within 1 day:"
            " Seats of the hall",
        ),
    ),
    "figures of two days are no change of mind": (
        (
            ("north", "205", "2020-01-02", "2019-12-30", "actual"),
            ("north", "251", "2020-01-24", "2019-12-31", "actual"),
        ),
        (),
    ),
    "of which days is not stated": (
        (
            ("north", "205", "2020-01-02", "not-stated", "actual"),
            ("north", "251", "2020-01-24", "not-stated", "actual"),
        ),
        (),
    ),
    "two voices": (
        (
            ("north", "205", "2020-01-02", "not-stated", "proposal"),
            ("south", "251", "2020-01-24", "not-stated", "proposal"),
        ),
        (),
    ),
    "one day": (
        (
            ("north", "205", "2020-01-24", "not-stated", "proposal"),
            ("north", "251", "2020-01-24", "not-stated", "proposal"),
        ),
        (),
    ),
    "days that can be one": (
        (
            ("north", "205", "2020-01", "not-stated", "proposal"),
            ("north", "251", "2020-01-24", "not-stated", "proposal"),
        ),
        (),
    ),
    "one number in other words": (
        (
            ("north", "205", "2020-01-02", "not-stated", "proposal"),
            ("north", "about 205", "2020-01-24", "not-stated", "proposal"),
        ),
        (),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_course_of_a_claimant_is_told_where_it_is_certain(tmp_path: Path, name: str) -> None:
    said, expected = CASES[name]
    store = read_said(tmp_path, *said)
    of_claimant = draw_timeline(store, None, ("north",))
    assert of_claimant.remarks[1:] == expected
    assert draw_timeline(store, "seats").remarks[1:] == ()
    page = show_record(store, "north")
    assert isinstance(page, RecordPage)
    assert dict(page.fields).get("over time", "") == "; ".join(expected)


def test_a_timeline_of_a_claimant_holds_no_other(tmp_path: Path) -> None:
    store = read_said(
        tmp_path,
        ("north", "205", "2020-01-02", "not-stated", "actual"),
        ("south", "251", "2020-01-24", "not-stated", "actual"),
    )
    pages = [draw_timeline(store, topic, ("south",)) for topic in (None, "seats")]
    assert [(page.title, [row.figure for row in page.rows]) for page in pages] == [
        ("South", ["claim-1"]),
        ("Seats: South", ["claim-1"]),
    ]


@pytest.mark.parametrize(
    ("other", "summary"),
    [
        ("north", "No conflict: of 3 figures, 3 are like for like with another."),
        ("south", "Conflict between 205 (North) and 297 (South)."),
    ],
)
def test_a_later_word_of_one_claimant_is_no_conflict(
    tmp_path: Path, other: str, summary: str
) -> None:
    store = read_said(
        tmp_path,
        ("north", "205", "2020-01-02", "2019-12-31", "actual"),
        ("north", "251", "2020-01-24", "2019-12-31", "actual"),
        (other, "297", "2020-01-26", "2019-12-31", "actual"),
    )
    (page,) = compare_records(store, ["seats"]).pages
    assert page.summary == summary
    assert [(each.standing, each.is_conflict) for each in page.groups] == [
        ("replaced", False) if other == "north" else ("conflict", True)
    ]

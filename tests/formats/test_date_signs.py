"""A page says what the signs of its dates mean, and nothing of signs that it does not have."""

from __future__ import annotations

import pytest

from factcheck.formats.date_signs import explain_dates

ABOUT = "Dates: about, before a date: inferred, not printed."


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("said on or about January 14, 2019", ABOUT),
        ("said between about January 11 and January 15, 2019", ABOUT),
        ("said in or about 2019", ABOUT),
        ("Courier, about February 2022", ABOUT),
        ("about 2019 people", None),
        ("about Fund 12 and others", None),
        ("said on January 14, 2019", None),
        ("said 2019-01-14~", "Dates: ~ the date is inferred, not printed."),
        ("2019-01-14", None),
    ],
)
def test_a_sign_is_explained_where_it_stands(line: str, below: str | None) -> None:
    expected = [f"{line}\n"] if below is None else [f"{line}\n", "\n", f"{below}\n"]
    assert list(explain_dates(iter([f"{line}\n"]), None)) == expected


@pytest.mark.parametrize(
    ("last", "gap"), [("4 claims.\n", ""), ("  reserves-held; said\n", "\n"), ("row\n  a\n", "\n")]
)
def test_what_signs_mean_stands_apart_from_what_is_indented(last: str, gap: str) -> None:
    page = ["2019~\n", last]
    expected = [*page, gap, "Dates: ~ the date is inferred, not printed.\n"]
    assert list(explain_dates(iter(page), 80)) == expected


def test_a_date_that_two_lines_share_is_seen() -> None:
    page = ["  it was said on or about\n", "  February 20, 2022.\n"]
    assert list(explain_dates(iter(page), 80)) == [*page, "\n", f"{ABOUT}\n"]

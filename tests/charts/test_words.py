"""Dates inside of texts as pictures say them."""

from __future__ import annotations

import pytest

from factcheck.queries.days import shorten_days_in

TEXTS = {
    "said 2019-01-14~": "said about 14 Jan 2019",
    "for 2018-07-20/2018-07-26": "for 20 to 26 Jul 2018",
    "2022-10~, later": "about Oct 2022, later",
    "../2018-07-24~": "until about 24 Jul 2018",
    "FY2020-21": "FY2020-21",
    "school year 2020-21": "school year 2020-21",
    "form 2019-01-14a": "form 2019-01-14a",
    "2019-02-30": "2019-02-30",
}


@pytest.mark.parametrize("text", TEXTS)
def test_dates_are_said_for_readers_and_nothing_else_is_taken_for_one(text: str) -> None:
    assert shorten_days_in(text) == TEXTS[text]

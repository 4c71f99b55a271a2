"""Words of a bound that stand a word or two before a figure, and are not taken for its bound."""

from __future__ import annotations

import pytest

from factcheck.quantity.grammar.guard import find_loose_hedge, may_leave_out

# a text, and the bound that stands loosely before the digits in it
TEXTS = {
    "at least the agreed 30 buses": "at least",
    "More than another round 400 came": "More than",
    "no more than the usual 12": "no more than",
    "at least 30 buses": None,
    "at least as many as the agreed and paid 30 buses": None,
    "at least one in 30": None,
    "almost every year 40 came": None,
    "30 buses": None,
}


@pytest.mark.parametrize(("text", "hedge"), TEXTS.items(), ids=TEXTS)
def test_a_bound_is_found_one_or_two_words_before_a_figure(text: str, hedge: str | None) -> None:
    start = next(place for place, sign in enumerate(text) if sign.isdigit())
    assert find_loose_hedge(text, start) == hedge
    assert may_leave_out(text) or hedge is None


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("30 buses ± 3", True),
        ("30 buses, give or take three", True),
        ("a margin of error of 3 points", True),
        ("not exceeding 30 buses", True),
        ("30 buses and 3 trams", False),
        ("the terror of 30 buses", False),
    ],
)
def test_a_text_without_such_words_is_not_read_again(text: str, is_so: bool) -> None:
    assert may_leave_out(text) is is_so

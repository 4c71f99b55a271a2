"""Scanning takes steps in proportion to the length of a text, however hostile.

Steps are counted, not timed: every line that runs is one, so that loops without calls count too.
"""

from __future__ import annotations

import pytest

from executed_lines import lines_run_by
from factcheck.quantity.scan import scan

HOSTILE = (
    "9",
    "one hundred ",
    "$",
    "and ",
    "9 ",
    "9,",
    "9,999,",
    "9.",
    "9-",
    "9/",
    "9:",
    "1:00",
    "5:00-",
    "(9",
    "(",
    "+9 9 ",
    "#9",
    "§ ",
    "grade 9, ",
    "grades 9-",
    "more than ",
    "about almost nearly ",
    "hundreds of ",
    "two thousand ",
    "point five ",
    "and a half ",
    "twenty-",
    "a-",
    "1-to-",
    "about a-1-",
    "from 1 to ",
    "to 5 from ",
    "between 1 and ",
    "1 of ",
    "1 per day per ",
    "5 more ",
    "May 1 and ",
    "12 Oak ",
    "1-1-",
    "1/2 ",
    "1\u00ad0 ",
    "1\u200b",
    "٣",
    "½",
    "U.S.$",
    "0 000 ",
    "1\u00a0000\u00a0",
    ">=",
    "not ",
    "no more than 5 ",
    "won't pay more than 5 ",
    "from more than 5 ",
    "± ",
    "5 ± ",
    "plus or minus ",
    "a margin of error of ",
    "up $3 to $4 ",
    "rose by 5% to ",
    "from the current ",
    "from 5-6 to ",
    "5ft 4in ",
    "2 hours ",
    "$5 in 2018 dollars ",
    "1 234 ",
    "€1 234 ",
    "1'234'",
    "bil- ",
    "bil-\n",
    "half of the ",
    "5% of the vote ",
    "by a third ",
    "Rs.",
    "$US",
    "5 m ",
    "5x",
    "10-fold ",
    "doubled ",
    "Ayes – 5 ",
    "A.D. 5 and ",
    "911 ",
    "787 Dreamliner ",
    "40 Under ",
    "0.3 of a ",
    "a quarter-point ",
    "at least an hour and a half ",
    "a third to a half to ",
    "a full third ",
    "twice as ",
    "kr 5 ",
    "Fr. ",
    "Labour 5, ",
    "Ayes 5, ",
    "down from an earlier range of ",
    "5 a-b-c-d-",
    "5 US ",
    "5 m.p.h. ",
    "9:30 to ",
    "to 15 to 1 from ",
    "The guild asked for about $1.9 billion over three years for 1,200 more educators. ",
)
SMALL = 300
TIMES = 4


def _steps(text: str) -> int:
    return lines_run_by(lambda: scan(text))


@pytest.mark.parametrize("piece", HOSTILE)
def test_four_times_the_text_takes_no_more_than_five_times_the_steps(piece: str) -> None:
    small = piece * (SMALL // len(piece) + 1)
    assert _steps(small * TIMES) <= 5 * _steps(small)


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_character_takes_a_bounded_number_of_steps(piece: str) -> None:
    text = piece * (SMALL // len(piece) + 1)
    assert _steps(text) <= 600 * len(text)


def test_a_very_long_run_of_digits_is_no_figure() -> None:
    assert scan("9" * 100_000) == ()


@pytest.mark.parametrize("space", [" ", "\n", "\u00a0 "])
def test_space_behind_the_last_word_is_passed_over_at_once(space: str) -> None:
    # steps inside a regular expression cannot be counted; were they quadratic, this would not end
    (reading,) = scan("They hired 1,200 teachers" + space * 1_000_000)
    assert reading.quantity.text == "1,200 teachers"

"""Numbers in words: no more digits than the extent supports, and never a narrower extent."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.comparison.compare import compare
from factcheck.comparison.extents import is_worth_telling
from factcheck.comparison.number_text import (
    say_difference,
    say_ends,
    say_number,
    say_percentage,
    say_ratio,
)
from factcheck.comparison.unit import read_unit
from factcheck.quantity.interval import Interval
from invented import figure

SAID = [
    ("119192", "118063", "120323", "students", "about 119,000 students (118,000 to 120,400)"),
    (
        "1500000000",
        "1400000000",
        "1600000000",
        "USD",
        "about $1.5 billion ($1.4 billion to $1.6 billion)",
    ),
    ("5000", "-1000", "15000", "riders", "about 5,000 riders (-1,000 to 15,000)"),
    # Rounded to thousands it would lie outside of what it may be.
    (
        "108333.3",
        "108289.2",
        "120371",
        "USD per post",
        "about $108,300 per post ($108,200 to $120,400)",
    ),
    # Rounded to six digits it would lie outside of what it may be.
    ("119192.4", "119192.1", "119192.9", "students", "about 119,192.4 students"),
    # Rounded to six digits it is an end of what it may be, and within it.
    ("123457.3", "123457", "123457.6", "students", "about 123,457 students"),
    ("123456.7", "123456.2", "123457", "students", "about 123,457 students"),
    (None, "500", "900", "GBP", "£500 to £900"),
    ("1", "1", "1", "schools", "1 school"),
    ("0.5", "0.5", "0.5", "percentage-points", "0.5 percentage points"),
    ("14", "13.5", "14.5", "percent", "about 14% (13.5% to 14.5%)"),
    ("70", "64.5", "75.5", "basis-points", "about 70 basis points (64.5 to 75.5)"),
    ("1", "1", "1", "basis-points", "1 basis point"),
    ("2", "2", "2", "percentage-points per year", "2 percentage points per year"),
    ("1.5", "1.5", "1.5", "USD per hour", "$1.50 per hour"),
    ("1.5", "1.5", "1.5", "hours", "1.5 hours"),
    ("1500000", "1500000", "1500000", "USD", "$1.5 million"),
    ("120", "115", "125", "CHF per pupil", "about CHF 120 per pupil (CHF 115 to CHF 125)"),
    ("-250000000", "-250000000", "-250000000", "EUR", "-€250 million"),
    ("1000000", "1000000", "1000000", "EUR", "€1 million"),
    (None, "35000", None, "drivers", "at least 35,000 drivers"),
    (None, None, "35000", "drivers", "at most 35,000 drivers"),
    (None, None, None, "drivers", "any number"),
]


@pytest.mark.parametrize(("central", "low", "high", "unit", "words"), SAID)
def test_a_number_is_said_with_the_digits_that_its_extent_supports(
    central: str | None, low: str | None, high: str | None, unit: str, words: str
) -> None:
    extent = Interval(
        None if low is None else Decimal(low),
        None if high is None else Decimal(high),
        has_low=low is not None,
        has_high=high is not None,
    )
    number = None if central is None else Decimal(central)
    assert say_number(number, extent, read_unit(unit)) == words


ENDS = [
    # low, high, unit, in words, whether it is worth telling
    ("40.5", "41.5", "years", "40.5 to 41.5 years", True),
    ("1450000000", "1550000000", "USD", "$1.45 billion to $1.55 billion", True),
    ("499.5", "500.5", "USD", "$499.50 to $500.50", True),
    ("49.5", "50.5", "basis-points", "49.5 to 50.5 basis points", True),
    ("60", "73.333333333333", "percent", "60% to 73.4%", True),
    ("66.897", "74.33", "USD", "$66.897 to $74.33", True),
    ("-12500000", "-11500000", "USD", "-$12.5 million to -$11.5 million", True),
    ("4949.5", "4950.5", "USD", "$4,949.50 to $4,950.50", False),
    (
        "1874299999.5",
        "1874300000.5",
        "USD",
        "$1.8742999995 billion to $1.8743000005 billion",
        False,
    ),
]


@pytest.mark.parametrize(("low", "high", "unit", "words", "is_told"), ENDS)
def test_two_ends_are_said_with_the_noun_once_and_told_where_they_are_apart_by_a_thousandth(
    low: str, high: str, unit: str, words: str, *, is_told: bool
) -> None:
    assert say_ends(Decimal(low), Decimal(high), unit) == words
    assert is_worth_telling(Decimal(low), Decimal(high)) is is_told


NUMBERS = st.decimals(min_value=Decimal(-9999), max_value=Decimal(9999), places=3)


@given(NUMBERS, NUMBERS)
def test_the_ends_are_never_said_narrower_than_they_are(one: Decimal, other: Decimal) -> None:
    low, high = min(one, other), max(one, other)
    extent = Interval(low, high, has_low=True, has_high=True)
    said = say_number(None, extent, read_unit("students"))
    ends = [Decimal(number.replace(",", "")) for number in re.findall(r"-?[0-9,.]+", said)]
    assert ends[0] <= low
    assert high <= ends[-1]


ARITHMETIC = [
    (
        "$2 billion",
        "$1.6 billion",
        (
            "about $400 million ($250 million to $550 million)",
            "about 1.25 times (1.15 to 1.36)",
            "about 25% (15% to 36%)",
        ),
    ),
    (
        "more than $1 billion",
        "$1.6 billion",
        (None, None, "at least 0%"),
    ),
    ("$14,300", "$12,150", ("about $2,150 ($2,149 to $2,151)", "about 1.177 times", "about 17.7%")),
    ("$64.60", "$65.26", ("about $0.66 ($0.65 to $0.67)", "about 1.0102 times", "about 1.02%")),
    (
        "$2,000,000.01",
        "$2,000,000",
        ("about $0.01 ($0 to $0.515)", "about 1 times", "about 0.0000005% (0% to 0.00002576%)"),
    ),
    (
        "$1.9 billion",
        "$3.4 billion",
        (
            "about $1.5 billion ($1.4 billion to $1.6 billion)",
            "about 1.79 times (1.717 to 1.865)",
            "about 79% (71.7% to 86.5%)",
        ),
    ),
    (
        "$500 million to $600 million",
        "$1.3 billion",
        (
            "$640 million to $860 million",
            "2.08 to 2.71 times",
            "108% to 171%",
        ),
    ),
    (
        "more than $2 billion",
        "$1 billion",
        (
            "more than $950 million",
            "more than 1.904 times",
            "more than 90.47%",
        ),
    ),
]


@pytest.mark.parametrize(("first", "second", "words"), ARITHMETIC)
def test_the_arithmetic_of_two_figures_in_words(
    first: str, second: str, words: tuple[str | None, ...]
) -> None:
    answer = compare(figure(value=first), figure(value=second)).arithmetic
    assert answer is not None
    assert answer.percent_above is not None
    said = (
        say_difference(answer),
        say_ratio(answer),
        say_percentage(answer.percent_above),
    )
    assert said == words


NO_RATIO = [
    ({"value": "$0"}, "one of them may be 0 or less"),
    ({"measure": "rank", "value": "43 of 50"}, "ranks have no ratio"),
    ({"measure": "deadline", "value": "2021-06-30"}, "dates have no ratio"),
]


@pytest.mark.parametrize(("stated", "because"), NO_RATIO)
def test_where_a_ratio_says_nothing_there_is_none(stated: dict[str, str], because: str) -> None:
    answer = compare(figure(**stated), figure(**stated)).arithmetic
    assert answer is not None
    assert (answer.ratio, answer.percent_above, answer.no_ratio_because) == (None, None, because)


NO_ARITHMETIC = [
    ({"value": "$5"}, {"measure": "drivers", "value": "5"}, "one is in USD, the other in drivers"),
    (
        {"measure": "loss", "value": "$5 per student"},
        {"measure": "loss", "value": "$5 per driver"},
        "one is in USD per student, the other in USD per driver",
    ),
    (
        {"measure": "deadline", "value": "17"},
        {"measure": "deadline", "value": "2021"},
        "the value of one of them is not of the sort that its measure wants",
    ),
]


@pytest.mark.parametrize(("first", "second", "because"), NO_ARITHMETIC)
def test_figures_of_two_units_have_no_arithmetic(
    first: dict[str, str], second: dict[str, str], because: str
) -> None:
    answer = compare(figure(**first), figure(**second))
    assert (answer.arithmetic, answer.no_arithmetic_because) == (None, because)

"""How many times one figure is another, and why that is not said of some."""

from __future__ import annotations

import pytest

from factcheck.comparison.arithmetic import compute_arithmetic, explain_no_arithmetic
from factcheck.comparison.number_text import say_difference
from invented import figure

RATIOS = [
    ("$5 million", "$2.5 million", "2"),
    ("-$5 million", "-$2.5 million", "2"),
    ("-$5 million", "$2.5 million", "one of them may be 0 or less"),
    ("$5 million", "-$2.5 million", "one of them may be 0 or less"),
    ("-$5 million", "$0", "one of them may be 0 or less"),
]


@pytest.mark.parametrize(("first", "second", "said"), RATIOS)
def test_a_ratio_is_of_two_figures_on_one_side_of_0(first: str, second: str, said: str) -> None:
    found = compute_arithmetic(figure(value=first), figure(value=second))
    assert found is not None
    ratio = None if found.ratio is None or found.ratio.central is None else f"{found.ratio.central}"
    assert (ratio or found.no_ratio_because) == said


SEVERAL = "the unit of one of them has several meanings"
REASONS = [
    # a measure, two values of it, why they are not reckoned with
    ("weight", "5 tons", "40 kg", SEVERAL),
    ("weight", "5 tons", "4 tons", SEVERAL),
    ("weight", "5 metric tons", "40 kg", None),
    ("water", "5 gallons", "4 litres", SEVERAL),
    ("water", "5 US gallons", "4 litres", None),
]


@pytest.mark.parametrize(("measure", "first", "second", "reason"), REASONS)
def test_nothing_is_reckoned_with_a_unit_of_several_meanings(
    measure: str, first: str, second: str, reason: str | None
) -> None:
    one, other = figure(measure=measure, value=first), figure(measure=measure, value=second)
    assert explain_no_arithmetic(one, other) == explain_no_arithmetic(other, one) == reason


DIFFERENCES = [
    ("$46.74 an hour", "$53.21 an hour", "about $6.47 per hour ($6.46 to $6.48)"),
    ("$1,200 a month", "$1,300 a month", "about $100 per month ($99 to $101)"),
    ("$2 per mile", "$5 per mile", "about $3 per mile ($2.65 to $3.35)"),
    ("$160 per kilometre", "$210 per mile", "about $47 per mile ($46.10 to $48.80)"),
    (
        "$5 per 1,000 residents",
        "$7 per 1,000 residents",
        "about $2 per 1,000 residents ($1.40 to $2.60)",
    ),
    (
        "$14 per 1,000 residents",
        "$900 per 100,000 residents",
        "about $500 per 100,000 residents ($449 to $551)",
    ),
    ("$14 per 1,000", "$9 per 1,000", "about $5 per 1,000 ($4.05 to $5.95)"),
    (
        "$500 a student a year",
        "$750 a student a year",
        "about $250 per student per year ($249 to $251)",
    ),
    ("$500 a day", "$750 a day", "about $250 per day ($249 to $251)"),
    ("$14,400 a year", "$1,300 a month", "about $1,200 per year ($1,193.50 to $1,206.50)"),
    ("$14,400", "$1,300 a month", "about $1,200 ($1,193.50 to $1,206.50)"),
    ("$14,400", "$15,000 a year", "about $600 ($599 to $601)"),
    ("at least $31.50 an hour", "up to $30 an hour", "at least $1.50 per hour"),
]
"""Of one year, and how far they are apart, per what both are; of two that are converted, per the longer or the more."""


@pytest.mark.parametrize(("first", "second", "difference"), DIFFERENCES)
def test_a_difference_is_stated_per_what_both_figures_are(
    first: str, second: str, difference: str
) -> None:
    one, other = (figure(measure="loss", value=each, period="2021") for each in (first, second))
    for pair in ((one, other), (other, one)):
        found = compute_arithmetic(*pair)
        assert found is not None
        assert say_difference(found) == difference

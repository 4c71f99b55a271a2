"""How many times one figure is another, and why that is not said of some."""

from __future__ import annotations

import pytest

from factcheck.comparison.arithmetic import compute_arithmetic, explain_no_arithmetic
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

"""How many times one figure is another, and why that is not said of some."""

from __future__ import annotations

import pytest

from factcheck.comparison.arithmetic import compute_arithmetic
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

"""The words of a text that say which of several usual things a figure is."""

from __future__ import annotations

import pytest

from factcheck.comparison.dimension_words import read_words
from factcheck.comparison.usual_dimensions import USUAL

BY_NAME = {usual.dimension: usual for usual in USUAL}

SAID = [
    ("annual-rate", "prices rose 4% year over year", {"year-over-year": "year over year"}),
    (
        "annual-rate",
        "prices rose 4% from a year earlier",
        {"year-over-year": "from a year earlier"},
    ),
    ("annual-rate", "prices rose 4% from a year ago", {"year-over-year": "from a year ago"}),
    ("annual-rate", "an annualized 4%", {"annual-rate": "annualized"}),
    ("annual-rate", "a yearly rate of 4%", {"annual-rate": "yearly rate"}),
    ("annual-rate", "prices rose 4%", {}),
]


@pytest.mark.parametrize(("dimension", "text", "said"), SAID)
def test_a_usual_distinction_is_read_from_words(
    dimension: str, text: str, said: dict[str, str]
) -> None:
    assert read_words(BY_NAME[dimension], [(text, False)]) == said

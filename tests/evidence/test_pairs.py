"""Every pair of quote and text in pairs.toml is answered as it says there."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from factcheck.evidence.prove.quotes import prove

PAIRS = tomllib.loads(Path(__file__).with_name("pairs.toml").read_text(encoding="utf-8"))["pairs"]


@pytest.mark.parametrize(
    ("quote", "text", "answer"),
    [
        pytest.param(quote, text, answer, id=f"{why}: {quote!r}")
        for quote, text, answer, why in PAIRS
    ],
)
def test_a_pair_of_quote_and_text_is_answered_as_the_table_says(
    quote: str, text: str, answer: str
) -> None:
    assert prove(quote, text).answer == answer

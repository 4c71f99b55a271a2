"""A party that a text names anywhere is the one for which `the union` stands in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.corpus.load import load
from factcheck.drafting.proposal import Reference
from factcheck.drafting.records import RecordsByName

CORPUS = Path(__file__).parents[1] / "invented" / "data" / "claims.yaml"
RECORDS = load(CORPUS, CORPUS.parents[1]).corpus


@pytest.mark.parametrize("before", [0, 99_980, 99_998, 100_000, 250_000])
def test_a_name_is_found_wherever_it_stands(before: int) -> None:
    text = f"{'a ' * (before // 2)}Riverside\nDRIVERS’ Guild met."
    assert RecordsByName(RECORDS, text, None).find_reference("the union") == Reference(
        "parties", "drivers-guild"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Nobody met.",
        "The Guildhall was shut, and the Upguild and the guild2 too.",
        f"{'a' * 99_998} Upguild met.",
        f"{'a' * 200_000}Guild met.",
        f"{'a ' * 50_248}Guilds met.",
    ],
)
def test_a_party_whose_name_does_not_stand_there_as_words_is_none(text: str) -> None:
    assert RecordsByName(RECORDS, text, None).find_reference("the union") is None

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


def test_a_party_that_is_not_named_is_none() -> None:
    assert RecordsByName(RECORDS, "Nobody met.", None).find_reference("the union") is None

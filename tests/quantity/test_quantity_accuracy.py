"""How well figures are read, with floors that a later change cannot lower.

The same count as `python benchmarks/quantity_accuracy.py` prints; the third-party sets lie beside
the repository and are counted where they are there.
"""

from __future__ import annotations

import sys
from decimal import Decimal
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

from quantity_accuracy import OWN, THIRD_PARTY, own_scores, third_party_scores
from quantity_third_party import SETS

OWN_FLOORS = {"sentences_own": "1.000", "sentences": "0.990"}
THIRD_PARTY_FLOORS = {
    # set: F1 of every row, F1 without the rows that are listed as wrong
    "CurrencyModel": ("0.895", "1.000"),
    "PercentModel": ("0.750", "1.000"),
    "NumberRangeModel": ("0.785", "0.990"),
    "quantulum3-quantities": ("0.705", "1.000"),
}


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_labelled_sentences_are_read_no_worse_than_before(path: Path) -> None:
    assert own_scores(path)["all"].f1 >= Decimal(OWN_FLOORS[path.stem])


@pytest.mark.skipif(
    not THIRD_PARTY.is_dir(), reason="../shared/quantity-specs is not there, so no sets can be read"
)
@pytest.mark.parametrize("name", SETS)
def test_third_party_sets_are_read_no_worse_than_before(name: str) -> None:
    every, listed_apart, _ = third_party_scores(name)
    floors = THIRD_PARTY_FLOORS[name]
    assert (every.f1 >= Decimal(floors[0]), listed_apart.f1 >= Decimal(floors[1])) == (True, True)

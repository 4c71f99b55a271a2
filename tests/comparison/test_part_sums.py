"""Wholes and their parts: which figures are added, and what they leave, a row each."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

import pytest

from factcheck.comparison.ledger import list_figures_of_claim
from factcheck.comparison.part_sums import find_sums
from factcheck.comparison.sum_words import say_sum
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from small_ledgers import Fields, Records

TOTAL: Final = {"total": ["bound", "free"]}
DOLLARS: Final = {**TOTAL, "free": ["assigned", "unassigned"], "everything": {"same_as": "total"}}
KINDS: Final[Mapping[str, Records]] = {
    "parties": {"board": {"fiscal_year_starts": "--07-01"}, "union": {"kind": "union"}},
    "measures": {
        "reserves": {
            "kind": "stock",
            "dimensions": {"holding": DOLLARS, "fund": ["general", "all-funds"]},
        },
        "freight": {
            "unit": "kg",
            "kind": "stock",
            "dimensions": {"holding": TOTAL, "fund": ["general"]},
        },
        "budget": {
            "unit": "percent",
            "kind": "share",
            "dimensions": {"holding": TOTAL, "fund": ["general"]},
        },
    },
}
CORRECTION: Final = {"date": "2022-03-02", "what": "All of it.", "why": "It was wrong."}


def find(folder: Path, said: str) -> list[str]:
    """Return the sums of claims: `claim claimant: holding value, holding value field=…; …`."""
    claims: dict[str, Fields] = {}
    numbers = count()
    for line in said.split("; "):
        name, _, written = line.partition(": ")
        claim, claimant, status = (*name.split(" "), "board", "")[:3]
        figures = []
        for figure in written.split(", "):
            holding, *words = figure.split(" ")
            fields = dict(each.split("=") for each in words if "=" in each)
            value = " ".join(each for each in words if "=" not in each).replace("_", " ")
            scope = {"holding": holding, "fund": fields.pop("fund", "general")}
            figures.append(
                {
                    "id": f"f{next(numbers)}",
                    "value": value,
                    "as_of": "2022-01-01",
                    **fields,
                    "scope": scope,
                }
            )
        withdrawn = {"status": "withdrawn", "corrections": [CORRECTION]} if status else {}
        claims[claim] = {"claimant": claimant, "figures": figures, **withdrawn}
    corpus = ledger_of(folder, claims, **KINDS)
    found = [
        figure
        for claim in corpus.claims.values()
        for figure in list_figures_of_claim(corpus, claim)
    ]
    return [say_sum(each) for each in find_sums(found)]


SUMS: Final = (
    ("a: total $5,001, bound $3,001, free $2,000", "'$5,001' (a#f0) by holding: '$3,001' (a#f1) + '$2,000' (a#f2) = about $5,001 ($4,600 to $5,410); it adds up (rest about $0 (-$410 to $410))"),
    ("a: total $1.5 billion, bound $1.1 billion, free $0.5 billion", "'$1.5 billion' (a#f0) by holding: '$1.1 billion' (a#f1) + '$0.5 billion' (a#f2) = about $1.6 billion ($1.5 billion to $1.7 billion); it adds up (rest about -$100 million (-$250 million to $50 million))"),
    ("a: total $1.5 billion, bound $1.1 billion, free $0.7 billion", "'$1.5 billion' (a#f0) by holding: '$1.1 billion' (a#f1) + '$0.7 billion' (a#f2) = about $1.8 billion ($1.7 billion to $1.9 billion); it leaves about -$300 million (-$450 million to -$150 million)"),
    ("a: total $1.5 billion, bound $1.1 billion, free more than $0.7 billion", "'$1.5 billion' (a#f0) by holding: '$1.1 billion' (a#f1) + 'more than $0.7 billion' (a#f2) = more than $1.75 billion; it leaves less than -$200 million"),
    ("a: total $1.5 billion, bound $1.1 billion, free less than $0.7 billion", "'$1.5 billion' (a#f0) by holding: '$1.1 billion' (a#f1) + 'less than $0.7 billion' (a#f2) = less than $1.85 billion; it adds up (rest more than -$400 million)"),
    ("a: total $5,001; b: bound $3,001; c: free $2,101", "'$5,001' (a) by holding: '$3,001' (b) + '$2,101' (c) = about $5,102 ($5,101 to $5,103); it leaves about -$101 (-$102.50 to -$99.50)"),
    ("a: everything $5,001, bound $3,001, free $2,001", "'$5,001' (a#f0) by holding: '$3,001' (a#f1) + '$2,001' (a#f2) = about $5,002 ($5,001 to $5,003); it adds up (rest about -$1 (-$2.50 to $0.50))"),
    ("a: total 10 metric_tons measure=freight, bound 9,001 kg measure=freight, free 3,003 lb measure=freight", "'10 metric tons' (a#f0) by holding: '9,001 kg' (a#f1) + '3,003 lb' (a#f2) = about 10.36314 metric tons (10.36241 to 10.36387); it adds up (rest about -0.36314 metric tons (-2.37 to 1.64))"),
    ("a: total 100% measure=budget, bound two_thirds measure=budget, free 33% measure=budget", "'100%' (a#f0) by holding: 'two thirds' (a#f1) + '33%' (a#f2) = about 99.7% (95.8% to 104.4%); it adds up (rest about 0.3% (-4.84% to 4.17%))"),
    ("a: total 100% measure=budget, bound 70% measure=budget, free 20% measure=budget", "'100%' (a#f0) by holding: '70%' (a#f1) + '20%' (a#f2) = about 90% (89% to 91%); it leaves about 10% (8.5% to 11%)"),
    ("a: total $5,001 as_of=not-stated, bound $3,001 as_of=not-stated, free $2,001 as_of=not-stated", "'$5,001' (a#f0) by holding: '$3,001' (a#f1) + '$2,001' (a#f2) = about $5,002 ($5,001 to $5,003); it adds up (rest about -$1 (-$2.50 to $0.50))"),
    ("a: total $5,001, bound $3,001, free $2,001; b: bound $4,001; c: bound $4,101", "'$5,001' (a#f0) by holding: '$3,001' (a#f1) + '$2,001' (a#f2) = about $5,002 ($5,001 to $5,003); it adds up (rest about -$1 (-$2.50 to $0.50))"),
    ("a: total $5,001 release=audited, bound $3,001 release=audited, free $2,001 release=audited", "'$5,001' (a#f0) by holding: '$3,001' (a#f1) + '$2,001' (a#f2) = about $5,002 ($5,001 to $5,003); it adds up (rest about -$1 (-$2.50 to $0.50))"),
    ("a: free $5,001, assigned $3,001, unassigned $2,001", "'$5,001' (a#f0) by holding: '$3,001' (a#f1) + '$2,001' (a#f2) = about $5,002 ($5,001 to $5,003); it adds up (rest about -$1 (-$2.50 to $0.50))"),
)  # fmt: skip

NO_SUMS: Final = (
    "a: total $5,001, bound $3,001",
    "a: total $5,001, bound $3,001; b union: free $2,001",
    "a: total $5,001, bound $3,001, free $2,001 as_of=2021-01-01",
    "a: total $5,001, bound $3,001, free $2,001 basis=estimate",
    "a: total $5,001, bound $3,001, free $2,001 fund=all-funds",
    "a: total $5,001 release=audited, bound $3,001, free $2,001",
    "a: total $5,001, bound $3,001; b: free $2,001; c: free $2,101",
    "a: total $5,001, bound $3,001; b board withdrawn: free $2,001",
    "a: total $5,001 as_of=not-stated, bound $3,001 as_of=not-stated; b: free $2,001 as_of=not-stated",
    "a: total $5,001 fund=not-stated; b: bound $3,001 fund=not-stated, free $2,101 fund=not-stated",
    "a: total $5,001, bound $3,001, free 2,001_people",
    "a: total $5,001, bound $3,001, free $2,001_a_month",
)


@pytest.mark.parametrize(("claims", "said"), SUMS)
def test_a_whole_is_set_beside_all_its_parts(tmp_path: Path, claims: str, said: str) -> None:
    assert find(tmp_path, claims) == [said]


@pytest.mark.parametrize("claims", NO_SUMS)
def test_what_differs_in_anything_else_or_could_be_several_is_not_added(
    tmp_path: Path, claims: str
) -> None:
    assert find(tmp_path, claims) == []

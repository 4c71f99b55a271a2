"""Pairs of figures whose right answers were fixed before any run, and that exchanging changes none."""

from __future__ import annotations

from pathlib import Path
from typing import Final, cast

import pytest

from factcheck.comparison.compare import compare
from written_pairs import WrittenPair, build, find_wrong, read_pairs

HERE: Final = Path(__file__).parent
SHARED: Final = HERE.parents[2] / "shared" / "cases" / "pairs.jsonl"
OWN: Final = HERE / "pairs.jsonl"

DECLARED: Final[dict[str, dict[str, dict[str, object]]]] = {
    "gasb54-unrestricted-vs-sum": {
        "both": {"same_as": {"class": {"committed-assigned-unassigned": "unrestricted"}}}
    },
    "adopted-vs-revised": {"a": {"release": "adopted"}, "b": {"release": "revised"}},
    "fy-single-vs-split": {"both": {"names_years_by_end": True}},
    "class-of-35": {"both": {"per": ["class"]}},
    "raised-by-vs-raised-to": {"a": {"is_change": True}},
    "deficit-vs-surplus-measures": {"a": {}, "b": {"opposite_of": "deficit"}},
    "months-vs-years": {},
    "schools-two-months-apart": {"both": {"steady_days": 366}},
    "state-area": {"both": {"steady_days": 7305}},
    "not-stated-same-day-flow": {"both": {"is_of_day_said": True}},
    "pupil-vs-student": {"both": {"also_called": ["students", "pupils"]}},
    "million-pounds": {"both": {"currency": "GBP"}},
}
"""What the shared pairs say in words to be declared, by the fields that say it."""


def shared_pairs() -> list[WrittenPair]:
    found = read_pairs(SHARED) if SHARED.exists() else []
    for pair in found:
        declared = DECLARED.get(pair["id"])
        assert (declared is not None) is bool(pair.get("declared")), pair["id"]
        pair["declared"] = declared or {}
        if pair["id"] == "months-vs-years":
            pair["a"]["period"] = pair["b"]["period"] = "2018-01/2019-06"
    return [pair for pair in found if not pair.get("needs")]


@pytest.mark.skipif(not SHARED.exists(), reason="the shared pairs are not beside this repository")
def test_every_shared_pair_has_an_accepted_answer() -> None:
    wrong = {pair["id"]: find_wrong(pair) for pair in shared_pairs()}
    assert {name: answer for name, answer in wrong.items() if answer is not None} == {}


@pytest.mark.parametrize("pair", read_pairs(OWN), ids=lambda pair: pair["id"])
def test_a_pair_has_the_answer_that_is_right(pair: WrittenPair) -> None:
    assert find_wrong(pair) is None


@pytest.mark.parametrize("pair", [*read_pairs(OWN), *shared_pairs()], ids=lambda pair: pair["id"])
def test_exchanging_the_figures_of_a_pair_changes_nothing_but_the_order(pair: WrittenPair) -> None:
    one, other = build(pair)
    forth, back = compare(one, other), compare(other, one)
    assert (forth.comparability, forth.standing, forth.settle) == (
        back.comparability,
        back.standing,
        back.settle,
    )
    assert [(each.kind, each.left, each.right, each.is_stated) for each in forth.reasons] == [
        (each.kind, each.right, each.left, each.is_stated) for each in back.reasons
    ]
    assert forth.conversions == back.conversions
    assert {each.kind for each in forth.notes} == {each.kind for each in back.notes}


@pytest.mark.parametrize("pair", [*read_pairs(OWN), *shared_pairs()], ids=lambda pair: pair["id"])
def test_a_hedge_never_makes_an_answer_stricter(pair: WrittenPair) -> None:
    answer = compare(*build(pair))
    text = str(pair["a"]["value"])
    if {str(each["kind"]) for each in pair["measures"].values()} & UNHEDGED:
        return
    if (not text[0].isdigit() and text[0] not in "$£€") or " to " in text or "th out" in text:
        return
    hedged = cast("WrittenPair", {**pair, "a": {**pair["a"], "value": f"about {text}"}})
    loose = compare(*build(hedged))
    assert loose.comparability == answer.comparability
    if answer.standing in STRICT:
        assert loose.standing in STRICT
        assert STRICT.index(loose.standing) <= STRICT.index(answer.standing)


UNHEDGED: Final = {"date", "rank"}
"""Kinds of measure whose values take no hedge."""

STRICT: Final = ("agree", "within rounding", "conflict")
"""What hedging can change, from the mildest."""

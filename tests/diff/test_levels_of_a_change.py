"""The level before a change and the level after it are no two answers, though one time is stated for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.queries.compare import compare_records
from factcheck.queries.conflicts import find_conflicts
from factcheck.queries.filters import Filters
from small_ledgers import ledger_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from small_ledgers import Records

KINDS: Mapping[str, Records] = {
    "parties": {"board": {}, "guild": {"kind": "union"}},
    "measures": {"aid": {}},
}
CLAIMS: Records = {
    "board-says": {
        "figures": [
            {"id": "before", "value": "$5 million", "period": "2019", "role": "from"},
            {"id": "after", "value": "$13 million", "period": "2019", "role": "to"},
        ],
    },
    "guild-says": {
        "claimant": "guild",
        "figures": [{"value": "$14 million", "period": "2019"}],
    },
}
LEVELS = "one is the level before a change, the other the level after it"
UNKNOWN = "of which time the level before a change is, is not stated for one"
ANSWERS = {
    ("board-says#before", "board-says#after"): (
        ("not like for like", None, (LEVELS,)),
        ("the level before a change", "the level after it"),
    ),
    ("board-says#before", "guild-says"): (
        ("cannot tell", None, (UNKNOWN,)),
        (None, "a level of its time"),
    ),
    ("board-says#after", "guild-says"): (("like for like", "conflict", ()), ()),
}
"""What is answered of two figures and why, and what each of them is in the reason."""


@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize("pair", ANSWERS, ids="-".join)
def test_the_level_before_a_change_is_no_answer_of_its_time(
    tmp_path: Path, pair: tuple[str, str], swapped: bool
) -> None:
    corpus = ledger_of(tmp_path, CLAIMS, **KINDS)
    names = pair[::-1] if swapped else pair
    found = {
        frozenset((each.first, each.second)): each
        for page in compare_records(corpus, names).pages
        for each in page.pairs
    }[frozenset(pair)]
    answer = (found.comparability, found.standing, tuple(each.sentence for each in found.reasons))
    is_turned = found.first != pair[0]
    words = [each for one in found.reasons for each in (one.left, one.right)]
    assert (answer, tuple(words[::-1] if is_turned else words)) == ANSWERS[pair]


def test_no_set_of_conflicts_begins_at_the_level_before_a_change(tmp_path: Path) -> None:
    corpus = ledger_of(tmp_path, CLAIMS, **KINDS)
    sets = find_conflicts(corpus, Filters(), limit=None).sets
    assert [(each.kind, each.figures) for each in sets if each.kind == "conflict"] == [
        ("conflict", ("board-says#after", "guild-says"))
    ]
    assert not any("board-says#before" in each.figures and each.kind == "conflict" for each in sets)

"""Figures have one like key exactly where a comparison finds nothing between them, and nothing missing."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from factcheck.comparison.compare import find_reasons
from factcheck.comparison.key import build_key
from factcheck.comparison.like_key import build_like_key
from invented import MEASURES, figure

if TYPE_CHECKING:
    from factcheck.comparison.stated import StatedFigure

DAY = "2021-06-30"
FIGURES = {
    "a balance": figure(value="$1.9 billion", as_of=DAY),
    "another number": figure(value="$2 billion", as_of=DAY),
    "an inferred day": figure(value="$1.9 billion", as_of=f"{DAY}~"),
    "a year": figure(value="$1.9 billion", as_of="2021"),
    "another day": figure(value="$1.9 billion", as_of="2021-07-01"),
    "an estimate": figure(value="$1.9 billion", as_of=DAY, basis="estimate"),
    "a forecast": figure(value="$1.9 billion", as_of="2030-06-30", basis="estimate"),
    "a plan": figure(value="$1.9 billion", as_of=DAY, basis="projection"),
    "no basis": figure(value="$1.9 billion", as_of=DAY, basis="not-stated"),
    "no day": figure(value="$1.9 billion"),
    "euros": figure(value="€1.9 billion", as_of=DAY),
    "before it was over": figure(value="$2", as_of="2030-06-30", claim="early"),
    "before it was over, the same day": figure(value="$3", as_of="2030-06-30", claim="as-early"),
    "before it was over, some day": figure(value="$3", as_of="2030-06-30", said_on="2023-03"),
    "scope": figure(measure="reserves", as_of=DAY, scope={"holding": "held"}),
    "another scope": figure(measure="reserves", as_of=DAY, scope={"holding": "to-be-kept"}),
    "no scope": figure(measure="reserves", as_of=DAY),
    "words": figure(measure="drivers", value="9 retired drivers", as_of=DAY),
    "other words": figure(measure="drivers", value="9 drivers", as_of=DAY),
    "composed": figure(measure="loss", value="$5", period="2021", per=("\u00e9l\u00e8ve",)),
    "decomposed": figure(measure="loss", value="$6", period="2021", per=("e\u0301le\u0300ve",)),
    "kilograms": figure(measure="weight", value="27 kg", as_of=DAY),
    "pounds": figure(measure="weight", value="60 lb", as_of=DAY),
    "per month": figure(measure="loss", value="$5 per month", period="2021"),
    "for a year": figure(measure="loss", value="$60", period="2021"),
    "per pupil": figure(measure="loss", value="$60 per pupil", period="2021"),
    "out of 50": figure(measure="rank", value="44th of 50", as_of=DAY),
    "out of 50.0": figure(measure="rank", value="45th of 50", as_of=DAY),
    "out of 51": figure(measure="rank", value="44th of 51", as_of=DAY),
    "out of more than 50": figure(measure="rank", value="44th of more than 50", as_of=DAY),
    "out of at least 50": figure(measure="rank", value="44 out of at least 50", as_of=DAY),
    "out of at most 50": figure(measure="rank", value="44 out of at most 50", as_of=DAY),
    "out of nothing": figure(measure="rank", value="44th", as_of=DAY),
    "of trains": figure(measure="punctual", value="40% of trains", as_of=DAY),
    "of what": figure(measure="punctual", value="45%", as_of=DAY),
    "a deadline": figure(measure="deadline", value="2021-07"),
    "fallen": figure(measure="raise", value="down 3%", period="2021"),
    "fallen more": figure(measure="raise", value="down 4%", period="2021"),
    "two readings": figure(measure="raise", value="1:50", period="2021"),
}  # fmt: skip


def find_key(stated: StatedFigure) -> bytes | None:
    return build_like_key(build_key(stated))


def test_two_figures_share_a_like_key_exactly_where_comparing_gives_no_reason() -> None:
    assert {each.measure.id for each in FIGURES.values()} < MEASURES.keys()
    shared, alike = (
        {
            (one, other)
            for one, other in combinations(FIGURES, 2)
            if holds(FIGURES[one], FIGURES[other])
        }
        for holds in (share_a_key, have_no_reason)
    )
    assert shared == alike
    assert len(shared) > 10


def share_a_key(one: StatedFigure, other: StatedFigure) -> bool:
    return find_key(one) is not None and find_key(one) == find_key(other)


def have_no_reason(one: StatedFigure, other: StatedFigure) -> bool:
    return not find_reasons(one, other)


def test_a_figure_that_lacks_something_has_no_like_key() -> None:
    lacking = {name for name, stated in FIGURES.items() if find_key(stated) is None}
    assert lacking == {
        "a year", "no basis", "no day", "euros", "no scope", "out of nothing", "two readings",
    }  # fmt: skip


def test_a_like_key_is_a_format_which_only_another_version_changes() -> None:
    key = find_key(FIGURES["a balance"])
    assert key is not None
    assert key.hex() == "a11cb1170b115a21fa2120227f7e87c0"

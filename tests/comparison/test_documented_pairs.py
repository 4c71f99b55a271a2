"""The examples of docs/comparison.md: two figures a block, and what is answered."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from factcheck.comparison import compare
from written_pairs import WrittenPair, build, say_answer

PAGE: Final = Path(__file__).parents[2] / "docs" / "comparison.md"
EXAMPLES: Final = re.findall(
    r"^```pair\n(.+?)\n```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL
)
OF_FIGURES: Final = {"as_of", "period", "said_on", "basis", "claimant", "role"}
LISTS: Final = {"per", "also_called"}


def answer_of(lines: list[str]) -> str:
    """Answer a block: kind and unit with what both share, then a figure a line."""
    head, *shared = lines[0].split("; ")
    kind, _, unit = head.partition(" of ")
    measure: dict[str, object] = {"title": "Thing", "of": "b", "kind": kind, "unit": unit}
    declared: dict[str, dict[str, object]] = {"both": {}, "a": {}, "b": {}}
    figures: dict[str, dict[str, object]] = {}
    for side, line in (("a", lines[1]), ("b", lines[2])):
        value, *own = line.split("; ")
        figures[side] = {"value": value, "basis": "actual", "said_on": "2023-03-01"}
        for field in (*shared, *own):
            name, _, text = field.partition(" ")
            if name in OF_FIGURES:
                figures[side][name] = text
            elif name == "harmless":
                measure["harmless"] = text.split()
            elif name == "scope":
                dimension, _, member = text.partition(" ")
                figures[side]["scope"] = {dimension: member}
                measure["dimensions"] = {dimension: ["one", "other"]}
            elif name == "same_as":
                dimension, one, other = text.split()
                declared["both"]["same_as"] = {dimension: {one: other}}
            elif name == "steady_days":
                declared["both"][name] = int(text)
            else:
                declared[side][name] = text.split() if name in LISTS else text == "yes" or text
    pair: WrittenPair = {
        "measures": {"m": measure},
        "declared": declared,
        "a": figures["a"],
        "b": figures["b"],
    }
    return say_answer(compare(*build(pair)))


@pytest.mark.parametrize("block", EXAMPLES, ids=lambda block: block.splitlines()[1])
def test_a_documented_pair_is_answered_as_the_page_says(block: str) -> None:
    *lines, answer = block.splitlines()
    assert answer_of(lines) == answer

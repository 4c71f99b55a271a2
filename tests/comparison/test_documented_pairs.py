"""The examples of docs/comparison.md: two figures a block, and what is answered."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import pytest

from factcheck.comparison.answer import Comparison
from factcheck.comparison.compare import compare
from factcheck.queries.pairs import build_pair_view
from written_pairs import WrittenPair, build, say_answer

PAGE: Final = Path(__file__).parents[2] / "docs" / "comparison.md"
BLOCK: Final = r"^```{}\n(.+?)\n```$"


def examples_of(sort: str) -> list[str]:
    """Return the blocks of a sort that the page has."""
    page = PAGE.read_text("utf-8")
    return re.findall(BLOCK.format(sort), page, re.MULTILINE | re.DOTALL)


OF_FIGURES: Final = {"as_of", "period", "said_on", "basis", "claimant", "role", "measure"}
LISTS: Final = {"per", "also_called"}


def compare_written(lines: list[str]) -> Comparison:
    """Compare a block: kind and unit with what both share, then a figure a line."""
    head, *shared = lines[0].split("; ")
    kind, _, unit = head.partition(" of ")
    declared: dict[str, dict[str, Any]] = {"both": {}, "a": {}, "b": {}}
    figures: dict[str, dict[str, object]] = {}
    of_measure: dict[str, object] = {"kind": kind, "unit": unit, "of": "b"}
    for side, line in (("a", lines[1]), ("b", lines[2])):
        value, *own = line.split("; ")
        figures[side] = {
            "value": value,
            "basis": "actual",
            "said_on": "2023-03-01",
            "measure": "thing",
        }
        for field in (*shared, *own):
            name, _, text = field.partition(" ")
            if name in OF_FIGURES:
                figures[side][name] = text
            elif name == "harmless":
                of_measure["harmless"] = text.split()
            elif name == "scope":
                dimension, _, member = text.partition(" ")
                figures[side]["scope"] = {dimension: member}
                of_measure["dimensions"] = {dimension: ["one", "other"]}
            elif name in {"title", "same_as", "parts"}:
                dimension, member, *words = text.split()
                said = {"title": " ".join(words), "same_as": words[0], "parts": tuple(words)}[name]
                field_name = {"title": "titles"}.get(name, name)
                of_dimensions = declared["both"].setdefault(field_name, {})
                of_dimensions.setdefault(dimension, {})[member] = said
            elif name == "steady_days":
                declared["both"][name] = int(text)
            elif name == "fiscal_years_named_by":
                declared["both"]["names_years_by_end"] = text == "end"
            elif name == "caveat":
                declared[side]["caveats"] = [text]
            else:
                declared[side][name] = text.split() if name in LISTS else text == "yes" or text
    pair: WrittenPair = {
        "measures": {
            str(each["measure"]): {**of_measure, "title": each["measure"]}
            for each in figures.values()
        },
        "declared": declared,
        "a": figures["a"],
        "b": figures["b"],
    }
    return compare(*build(pair))


@pytest.mark.parametrize("block", examples_of("pair"), ids=lambda block: block.splitlines()[1])
def test_a_documented_pair_is_answered_as_the_page_says(block: str) -> None:
    comparison = compare_written(block.splitlines()[:3])
    notes = [f"note: {each.sentence}" for each in comparison.notes]
    assert block.splitlines()[3:] == [say_answer(comparison), *notes]


@pytest.mark.parametrize(
    "block", examples_of("arithmetic"), ids=lambda block: block.splitlines()[1]
)
def test_the_arithmetic_of_a_documented_pair_is_said_as_on_the_page(block: str) -> None:
    view = build_pair_view(compare_written(block.splitlines()[:3]))
    because = view.no_arithmetic_because
    said = [f"{name} {text}" for name, text in view.arithmetic]
    assert block.splitlines()[3:] == (said if because is None else [f"none: {because}"])

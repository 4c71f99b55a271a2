"""The examples in the docstrings of comparison are right, and each function of its main modules has one.

In them `figure` writes a figure of an invented ledger: in US dollars, of the kind stock, with neither
moment nor period, where the example says nothing else.
"""

from __future__ import annotations

import pytest

from doctests import count_failures, find_functions_without_example, list_modules
from invented import figure

MAIN_MODULES = (
    "comparison.amount",
    "comparison.arithmetic",
    "comparison.compare",
    "comparison.computed",
    "comparison.conversion",
    "comparison.expressions",
    "comparison.extents",
    "comparison.noun",
    "comparison.number_text",
    "comparison.quoted_dates",
    "comparison.sums",
    "comparison.time_words",
    "comparison.times",
    "comparison.unit",
)
"""The modules that other rooms import for what they compute, and those that they rest on."""


@pytest.mark.parametrize("name", list_modules("comparison"))
def test_the_examples_of_a_module_are_right(name: str) -> None:
    assert count_failures(name, {"figure": figure}) == 0


@pytest.mark.parametrize("name", MAIN_MODULES)
def test_each_public_function_of_a_main_module_has_an_example(name: str) -> None:
    assert find_functions_without_example(name) == []

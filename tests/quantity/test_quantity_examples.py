"""The examples in the docstrings of quantity are right, and each function of its main modules has one."""

from __future__ import annotations

import pytest

from doctests import count_failures, find_functions_without_example, list_modules

MAIN_MODULES = (
    "quantity.exact",
    "quantity.format",
    "quantity.grammar.inflection",
    "quantity.interval",
    "quantity.intervals",
    "quantity.parse",
    "quantity.print_number",
    "quantity.reach",
    "quantity.scan",
    "quantity.widths",
)
"""The modules that other rooms import for what they compute, and those that they rest on."""


@pytest.mark.parametrize("name", list_modules("quantity"))
def test_the_examples_of_a_module_are_right(name: str) -> None:
    assert count_failures(name, {}) == 0


@pytest.mark.parametrize("name", MAIN_MODULES)
def test_each_public_function_of_a_main_module_has_an_example(name: str) -> None:
    assert find_functions_without_example(name) == []

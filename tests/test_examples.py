"""The examples in the docstrings of every room are right; quantity, comparison and ledger run their own."""

from __future__ import annotations

import pytest

from doctests import count_failures, list_modules

OWN = ("quantity.", "comparison.", "ledger.")
MODULES = [name.removesuffix(".__init__") for name in list_modules("") if not name.startswith(OWN)]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_module_are_right(name: str) -> None:
    assert count_failures(name, {}) == 0

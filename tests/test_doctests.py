"""The examples in docstrings are right, and the public functions of the main modules have one each."""

from __future__ import annotations

import doctest
import importlib
import inspect
from pathlib import Path

import pytest

import factcheck

PACKAGE = Path(factcheck.__file__).parent
FLAGS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
ROOMS = ("quantity", "comparison")

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
"""The modules that others import for what they compute."""


def list_modules() -> list[str]:
    """Return the modules of the rooms whose docstrings have examples."""
    files = (file for room in ROOMS for file in sorted((PACKAGE / room).rglob("*.py")))
    return [
        ".".join(file.relative_to(PACKAGE).with_suffix("").parts)
        for file in files
        if ">>> " in file.read_text(encoding="utf-8")
    ]


@pytest.mark.parametrize("name", list_modules())
def test_the_examples_of_a_module_are_right(name: str) -> None:
    module = importlib.import_module(f"factcheck.{name}")
    assert doctest.testmod(module, optionflags=FLAGS).failed == 0


@pytest.mark.parametrize("name", MAIN_MODULES)
def test_each_public_function_of_a_main_module_has_an_example(name: str) -> None:
    module = importlib.import_module(f"factcheck.{name}")
    functions = inspect.getmembers(module, inspect.isfunction)
    own = [(key, each) for key, each in functions if each.__module__ == module.__name__]
    assert [
        key for key, each in own if key[0] != "_" and ">>> " not in (inspect.getdoc(each) or "")
    ] == []

"""Run the examples of a room's docstrings, and name the public functions that have none."""

from __future__ import annotations

import doctest
import importlib
import inspect
from pathlib import Path
from typing import TYPE_CHECKING

import factcheck

if TYPE_CHECKING:
    from collections.abc import Mapping

PACKAGE = Path(factcheck.__file__).parent
FLAGS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS


def list_modules(room: str) -> list[str]:
    """Return the modules of a room whose docstrings have examples."""
    return [
        ".".join(file.relative_to(PACKAGE).with_suffix("").parts)
        for file in sorted((PACKAGE / room).rglob("*.py"))
        if ">>> " in file.read_text(encoding="utf-8")
    ]


def count_failures(name: str, names: Mapping[str, object]) -> int:
    """Run the examples of a module, for which some more names are known; print those that fail."""
    module = importlib.import_module(f"factcheck.{name}")
    return doctest.testmod(module, extraglobs=dict(names), optionflags=FLAGS).failed


def find_functions_without_example(name: str) -> list[str]:
    """Return the public functions that a module defines and that have no example."""
    module = importlib.import_module(f"factcheck.{name}")
    return [
        key
        for key, each in inspect.getmembers(module, inspect.isfunction)
        if each.__module__ == module.__name__ and not key.startswith("_")
        if ">>> " not in (inspect.getdoc(each) or "")
    ]

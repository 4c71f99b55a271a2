"""A package hands on no names of its modules: whoever needs one imports the module that defines it."""

from __future__ import annotations

import ast
from pathlib import Path

import factcheck
import factcheck.api

PACKAGE = Path(factcheck.__file__).parent
FACES = {"api"}
"""`api` is what a Python user imports; the others hand names on until they are rebuilt."""


def handed_on(file: Path) -> list[str]:
    """Name what a package imports of its own modules, as statements or by a table."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    own = (each for each in tree.body if isinstance(each, ast.ImportFrom))
    names = [
        str(each.module)
        for each in own
        if str(each.module).startswith(f"factcheck.{file.parent.name}.")
    ]
    functions = (each for each in tree.body if isinstance(each, ast.FunctionDef))
    return names + [each.name for each in functions if each.name == "__getattr__"]


def test_only_the_api_hands_names_on() -> None:
    packages = {file.parent.name: handed_on(file) for file in PACKAGE.glob("*/__init__.py")}
    assert {name for name, names in packages.items() if names} == FACES


def test_the_api_gives_every_name_that_it_documents() -> None:
    assert [name for name in factcheck.api.__all__ if not hasattr(factcheck.api, name)] == []

"""A package hands on no names of its modules: whoever needs one imports the module that defines it."""

from __future__ import annotations

import ast
from pathlib import Path

import factcheck
import factcheck.api

PACKAGE = Path(factcheck.__file__).parent


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


def test_no_package_hands_names_on() -> None:
    packages = {file.parent.name: handed_on(file) for file in PACKAGE.rglob("__init__.py")}
    assert {name for name, names in packages.items() if names} == {"factcheck"}


def test_the_public_door_has_the_names_that_it_documents_and_nothing_behind_them() -> None:
    door = ast.parse((PACKAGE / "api.py").read_text(encoding="utf-8")).body
    docstring, *imports, names = door
    assert isinstance(docstring, ast.Expr)
    assert {type(each) for each in imports} == {ast.ImportFrom}
    assert isinstance(names, ast.Assign)
    handed = {
        alias.name for each in imports if isinstance(each, ast.ImportFrom) for alias in each.names
    }
    assert handed == set(factcheck.api.__all__)


def test_the_package_lists_the_names_that_it_offers_to_who_looks_and_completes() -> None:
    assert dir(factcheck) == ["__version__", "open", "read", "scan"]

"""Tests ask for what the package shows: none imports, patches or names what is private to a module of it."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

TESTS = Path(__file__).parent
PACKAGE = TESTS.parent / "src" / "factcheck"


def list_privates(tree: ast.AST) -> set[str]:
    """Return the private names that a module of the package defines."""
    names = set()
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                names.add(name)
            case ast.Name(id=name, ctx=ast.Store()):
                names.add(name)
    return {
        name for name in names if name.startswith("_") and name.strip("_") and name[-2:] != "__"
    }


def find_named(tree: ast.AST, privates: AbstractSet[str]) -> Iterator[str]:
    """Yield the private names that a test imports, or writes as a text, as a patch does."""
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=str(module), names=names) if module.startswith("factcheck"):
                yield from (each.name for each in names if each.name in privates)
            case ast.Constant(value=str(text)) if text.rpartition(".")[2] in privates:
                yield text


def test_a_private_name_is_found_however_a_test_comes_by_it() -> None:
    text = """
from factcheck.text.wrap import _fill, wrap
monkeypatch.setattr(packed, "_fill", watched)
monkeypatch.setattr("factcheck.text.wrap._fill", watched)
for name in ("_WIDTH", "WIDTH"):
    monkeypatch.setattr(wrap, name, 5)
getattr(wrap, "__all__")
"""
    module = "_WIDTH = 3\n__all__ = ()\ndef _fill(): ...\ndef wrap(_): ...\nfor _ in (): ...\n"
    privates = list_privates(ast.parse(module))
    found = list(find_named(ast.parse(text), privates))
    assert sorted(found) == ["_WIDTH", "_fill", "_fill", "factcheck.text.wrap._fill"]


def test_no_test_names_what_is_private() -> None:
    privates: set[str] = set()
    for file in PACKAGE.rglob("*.py"):
        privates |= list_privates(ast.parse(file.read_bytes()))
    found = {
        file.relative_to(TESTS).as_posix(): sorted(
            find_named(ast.parse(file.read_bytes()), privates)
        )
        for file in TESTS.rglob("*.py")
        if file != Path(__file__)
    }
    assert {file: names for file, names in found.items() if names} == {}

"""What functions, classes and files of the package are called, and how long a file is.

The first word of a function is a verb of docs/vocabulary.md; a class has a name of its own, since
a name means one thing.
"""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import factcheck

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
PACKAGE = Path(factcheck.__file__).parent
VOCABULARY = Path(__file__).parents[1] / "docs" / "vocabulary.md"
MOST_VERBS = 80
MOST_LINES = 300

ROWS = frozenset({"Ledger"})
"""What a Python user asks for rows, by what the rows are: `ledger.figures()`."""

CALLED_BY_NAME = {
    "main": "what the installed script calls, as everywhere in Python",
    "do_GET": "http.server looks for a method of a handler by the verb of the request",
    "do_HEAD": "http.server looks for a method of a handler by the verb of the request",
    "get_source": "jinja2 asks a loader for a template",
}
"""Functions that others call by a name of theirs, with who does."""


class Function(NamedTuple):
    """A function of the package, and where it is defined."""

    file: Path
    owner: str | None
    name: str

    @property
    def verb(self) -> str:
        """The first word of its name."""
        return self.name.lstrip("_").split("_")[0]

    def __str__(self) -> str:
        owner = f"{self.owner}." if self.owner else ""
        return f"{self.file.relative_to(PACKAGE)}: {owner}{self.name}"

    def is_named_by_others(self) -> bool:
        """Return whether others name it: a class outside of the package whose method it overrides, or its rows."""
        if self.name in CALLED_BY_NAME:
            return True
        if self.owner is None:
            return False
        if self.owner in ROWS:
            return True
        dotted = ".".join(("factcheck", *self.file.relative_to(PACKAGE).with_suffix("").parts))
        owner = getattr(importlib.import_module(dotted), self.owner, None)
        bases = owner.__mro__[1:] if owner is not None else ()
        return any(
            hasattr(each, self.name)
            for each in bases
            if not each.__module__.startswith("factcheck")
        )


def list_verbs() -> list[str]:
    """Return the verbs of the table in docs/vocabulary.md."""
    text = VOCABULARY.read_text(encoding="utf-8")
    section = text.split("## Verbs of the code\n")[1].split("\n## ")[0]
    return [
        found[1] for found in re.finditer(r"^\| (\w+) \| (?!a function)", section, re.MULTILINE)
    ]


def is_property(definition: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Return whether a function is read like an attribute."""
    names = (ast.unparse(each) for each in definition.decorator_list)
    return any(
        each in {"property", "cached_property"} or each.endswith(".setter") for each in names
    )


def find_functions(file: Path, tree: ast.AST, owner: str | None = None) -> Iterator[Function]:
    """Find the functions of a module, methods and functions within functions included."""
    for each in ast.iter_child_nodes(tree):
        if isinstance(each, ast.ClassDef):
            yield from find_functions(file, each, each.name)
            continue
        if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if not each.name.startswith("__") and not is_property(each):
                yield Function(file, owner, each.name)
            yield from find_functions(file, each)
        else:
            yield from find_functions(file, each, owner)


FILES = sorted(PACKAGE.rglob("*.py"))
TREES = {file: ast.parse(file.read_text(encoding="utf-8")) for file in FILES}
FUNCTIONS = [function for file, tree in TREES.items() for function in find_functions(file, tree)]
UNNAMED = [
    each for each in FUNCTIONS if each.verb not in list_verbs() and not each.is_named_by_others()
]


def test_every_function_begins_with_a_verb_of_the_vocabulary() -> None:
    assert [str(each) for each in UNNAMED] == []


def test_each_name_that_others_call_is_still_there() -> None:
    assert set(CALLED_BY_NAME) - {each.name for each in FUNCTIONS} == set()


def test_the_vocabulary_has_few_verbs_and_each_is_used() -> None:
    verbs = list_verbs()
    assert verbs == sorted(set(verbs))
    assert len(verbs) <= MOST_VERBS
    assert set(verbs) - {each.verb for each in FUNCTIONS} == set()


def test_a_class_that_others_import_has_a_name_of_its_own() -> None:
    """A private class is seen in its own module alone, so it may be called like another there."""
    places: dict[str, list[str]] = {}
    for file, tree in TREES.items():
        for each in ast.walk(tree):
            if isinstance(each, ast.ClassDef) and not each.name.startswith("_"):
                places.setdefault(each.name, []).append(str(file.relative_to(PACKAGE)))
    assert {name: files for name, files in places.items() if len(files) > 1} == {}


def test_no_file_is_too_long_to_be_read_at_once() -> None:
    lengths = {
        str(file.relative_to(PACKAGE)): len(file.read_text(encoding="utf-8").splitlines())
        for file in FILES
    }
    assert {file: length for file, length in lengths.items() if length > MOST_LINES} == {}


def test_every_module_that_a_page_names_exists() -> None:
    pages = [ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]
    named = {
        (page.name, name)
        for page in pages
        for name in re.findall(r"`((?:\w+/)+\w+\.py)`", page.read_text(encoding="utf-8"))
    }
    assert named
    assert {
        (page, name)
        for page, name in named
        if not any((folder / name).exists() for folder in (PACKAGE, ROOT, ROOT / "docs"))
    } == set()

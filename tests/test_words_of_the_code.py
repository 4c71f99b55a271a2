"""The first word of every function of the package is a verb of docs/vocabulary.md."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import factcheck

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(factcheck.__file__).parent
VOCABULARY = Path(__file__).parents[1] / "docs" / "vocabulary.md"
MOST_VERBS = 81

NOT_YET = frozenset(
    {
        "cli",
        "queries",
        "formats/formats",
        "formats/ndjson",
        "formats/sources",
        "formats/yaml",
        "formats/csv",
        "formats/json",
        "formats/markdown",
        "formats/story",
        "formats/table",
        "formats/text",
        "site",
    }
)
"""The rooms whose functions are still to be named so."""


ROWS = frozenset({"Ledger"})
"""What a Python user asks for rows, by what the rows are: `ledger.figures()`."""


class Function(NamedTuple):
    """A function of the package, and where it is defined."""

    file: Path
    owner: str | None
    name: str

    @property
    def room(self) -> str:
        """The package that it lies in; a format is a room of its own."""
        parts = self.file.relative_to(PACKAGE).with_suffix("").parts
        return "/".join(parts[:2]) if parts[0] == "formats" else parts[0]

    @property
    def verb(self) -> str:
        """The first word of its name."""
        return self.name.lstrip("_").split("_")[0]

    def __str__(self) -> str:
        owner = f"{self.owner}." if self.owner else ""
        return f"{self.file.relative_to(PACKAGE)}: {owner}{self.name}"

    def is_named_by_others(self) -> bool:
        """Return whether others name it: a class outside of the package whose method it overrides, or its rows."""
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


FUNCTIONS = [
    function
    for file in sorted(PACKAGE.rglob("*.py"))
    for function in find_functions(file, ast.parse(file.read_text(encoding="utf-8")))
]
UNNAMED = [
    each for each in FUNCTIONS if each.verb not in list_verbs() and not each.is_named_by_others()
]


def test_every_function_begins_with_a_verb_of_the_vocabulary() -> None:
    assert [str(each) for each in UNNAMED if each.room not in NOT_YET] == []


def test_a_room_whose_functions_are_named_so_is_no_longer_excepted() -> None:
    assert NOT_YET - {each.room for each in UNNAMED} == set()


def test_the_vocabulary_has_few_verbs_and_each_is_used() -> None:
    verbs = list_verbs()
    assert verbs == sorted(set(verbs))
    assert len(verbs) <= MOST_VERBS
    assert set(verbs) - {each.verb for each in FUNCTIONS} == set()

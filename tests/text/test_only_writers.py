"""JSON and CSV are written in one place each, so that no other can forget to escape."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).parents[2] / "src" / "factcheck"
WRITERS = {"text/json_text.py", "text/csv_text.py"}
WRITING = {
    "json": {"dump", "dumps", "JSONEncoder", "encoder"},
    "csv": {"writer", "DictWriter"},
}
OTHERS = {"orjson", "simplejson", "ujson", "rapidjson", "msgspec"}
METHODS = {"model_dump_json", "dump_json", "to_json"}


def writing_in(tree: ast.AST) -> Iterator[str]:
    """Name what writes JSON or CSV in a module, by whatever name it is imported."""
    modules = {name: name for name in (*WRITING, *OTHERS)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for each in node.names:
                top = each.name.partition(".")[0]
                if top in OTHERS:
                    yield each.name
                if top in WRITING and each.asname:
                    modules[each.asname] = top
        elif isinstance(node, ast.ImportFrom):
            top, _, rest = (node.module or "").partition(".")
            names = {rest} if rest else {each.name for each in node.names}
            all_of_it = names & {"*"} if top in WRITING else set()
            if top in OTHERS:
                yield top
            yield from (f"{top}.{name}" for name in names & WRITING.get(top, set()) | all_of_it)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            if node.attr in METHODS:
                yield node.attr
            if isinstance(node.value, ast.Name):
                module = modules.get(node.value.id, "")
                if node.attr in WRITING.get(module, set()):
                    yield f"{module}.{node.attr}"


def test_nothing_else_writes_json_or_csv() -> None:
    found = {
        file.relative_to(PACKAGE).as_posix(): sorted(
            set(writing_in(ast.parse(file.read_text(encoding="utf-8"))))
        )
        for file in PACKAGE.rglob("*.py")
    }
    assert {name: names for name, names in found.items() if names and name not in WRITERS} == {}
    assert all(found[name] for name in WRITERS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("import json\njson.dumps(1)", ["json.dumps"]),
        ("import json as j\nj.dump(1, f)", ["json.dump"]),
        ("def f():\n  from json import dumps as d", ["json.dumps"]),
        ("from json.encoder import JSONEncoder", ["json.encoder"]),
        ("import json\nclass E(json.JSONEncoder): pass", ["json.JSONEncoder"]),
        ("from json import *", ["json.*"]),
        ("from csv import *", ["csv.*"]),
        ("import orjson", ["orjson"]),
        ("from csv import DictWriter", ["csv.DictWriter"]),
        ("import csv\nwrite = csv.writer", ["csv.writer"]),
        ("record.model_dump_json()", ["model_dump_json"]),
        ("import json, csv\njson.loads(t)\ncsv.reader(f)", []),
    ],
)
def test_whatever_writes_is_found(text: str, expected: list[str]) -> None:
    assert list(writing_in(ast.parse(text))) == expected

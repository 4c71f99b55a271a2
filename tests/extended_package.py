"""A copy of the package with fields that nobody has thought of: what CONTRIBUTING says that a new field costs, done.

Each class of records gets one field of each sort, below its own, and a row of documentation for each.
"""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parents[1]
MODULES = ("catalogue", "claims", "editorial")
WORDS = {"catalogue": "MeasureKind", "claims": "Basis", "editorial": "DisputeState"}
"""A list of words that each of the modules of records has already."""

SORTS = {
    "seen_text": "str",
    "seen_word": "",
    "seen_day": "Day",
    "seen_by": "SpeakerId",
    "seen_by_all": "tuple[SpeakerId, ...]",
}
"""The invented fields, with their types; the word's is that of its module."""

_RUNNING = """
import contextlib, io, json, os, sys
from factcheck.cli.running import run
answers = []
for arguments in json.load(sys.stdin):
    out = io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True)
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        code = run(arguments)
    answers.append([int(code), out.buffer.getvalue().decode()])
print(json.dumps(answers))
"""


def extend(folder: Path) -> Path:
    """Copy the package and its documents into a folder, and give each record the invented fields."""
    package = folder / "src" / "factcheck"
    shutil.copytree(
        ROOT / "src" / "factcheck", package, ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("data", "claims"):  # docs/corpus-balance.md counts them
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "pyproject.toml", folder)  # docs/architecture.md draws its layers
    (folder / "schema").mkdir()
    rows: list[str] = []
    for module in MODULES:
        file = package / "model" / f"{module}.py"
        file.write_text("\n".join(_extended(file.read_text(), module, rows)) + "\n")
    table = package / "schema" / "table.py"
    said = table.read_text()
    start = '_ROWS: Final = """\n'
    assert start in said
    table.write_text(said.replace(start, start + "".join(f"{row}\n" for row in rows)))
    return folder


def _extended(text: str, module: str, rows: list[str]) -> Iterator[str]:
    lines = text.splitlines()
    below = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef):
            last = max(
                place for place, item in enumerate(node.body) if isinstance(item, ast.AnnAssign)
            )
            has_meaning = last + 1 < len(node.body) and isinstance(node.body[last + 1], ast.Expr)
            below[node.body[last + has_meaning].end_lineno] = node.name
    for number, line in enumerate(lines, start=1):
        yield line
        if line == "from __future__ import annotations":
            yield "from factcheck.model.field_types import Day, SpeakerId"
        if number in below:
            for name, type_ in SORTS.items():
                default = ("tuple[" in type_ and "()") or "None"
                annotation = (type_ or WORDS[module]) + (" | None" if default == "None" else "")
                yield f"    {name}: {annotation} = {default}"
                yield f'    """An invented field of a {below[number]}."""'
                rows.append(f"{below[number]}.{name} | example |")


def commands(
    folder: Path, calls: Sequence[Sequence[str | Path]], cwd: Path
) -> list[tuple[int, str]]:
    """Run commands of the extended package one after the other; return the code and output of each."""
    done = subprocess.run(
        [sys.executable, "-c", _RUNNING],
        input=json.dumps([[str(each) for each in call] for call in calls]),
        env={
            **os.environ,
            "PYTHONPATH": str(folder / "src"),
            "FACTCHECK_INDEX": str(folder / "index"),
            "COLUMNS": "400",  # in less a row of a table leaves out what has no room
        },
        cwd=cwd,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stderr == ""
    return [(code, output) for code, output in json.loads(done.stdout)]


def generated(folder: Path, name: str) -> str:
    """Write the documents of the extended package anew, and return one of them."""
    subprocess.run(
        [sys.executable, folder / "docs" / "generate.py"],
        env={**os.environ, "PYTHONPATH": str(folder / "src")},
        check=True,
        capture_output=True,
    )
    return (folder / name).read_text(encoding="utf-8")

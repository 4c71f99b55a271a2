"""The mutants are drawn by a seed, change what runs, and are found where they are said to stand."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from checkouts import ROOT


def drawn(*options: str, root: Path = ROOT) -> list[str]:
    """List the changes of a seed."""
    command = [sys.executable, str(root / ".ci" / "mutants"), "--list", *options]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return done.stdout.splitlines()


def test_a_seed_draws_the_same_sixty_changes_each_time_and_another_seed_others() -> None:
    first = drawn("--seed", "1")
    assert len(first) == 60
    assert drawn() == first
    assert drawn("--seed", "2") != first


def test_a_change_is_named_with_its_place_and_with_what_stood_there() -> None:
    for line in drawn("--count", "9"):
        place, number, change = line.split(":", 2)
        before, _, after = change.strip().partition(" -> ")
        assert before != after
        assert 1 <= int(number) <= len((ROOT / place).read_text(encoding="utf-8").splitlines())


def test_every_change_that_is_named_as_none_has_a_reason() -> None:
    text = (ROOT / ".ci" / "equivalent_mutants.toml").read_text(encoding="utf-8")
    assert [each for each, reason in tomllib.loads(text).items() if not reason] == []


def test_a_new_line_of_code_draws_for_itself_alone(tmp_path: Path) -> None:
    shutil.copytree(ROOT / ".ci", tmp_path / ".ci", ignore=shutil.ignore_patterns("node"))
    package = tmp_path / "src" / "factcheck"
    package.mkdir(parents=True)
    for room in ("comparison", "quantity", "evidence/prove"):
        shutil.copytree(ROOT / "src" / "factcheck" / room, package / room)
    before = drawn(root=tmp_path)
    file = package / "comparison" / "amount.py"
    file.write_text(f"ADDED = 1, 2\n{file.read_text(encoding='utf-8')}", encoding="utf-8")
    after = [re.sub(r"(amount\.py):\d+", r"\1", line) for line in drawn(root=tmp_path)]
    kept = [line for line in before if re.sub(r"(amount\.py):\d+", r"\1", line) in after]
    assert len(kept) >= len(before) - 3  # the new line has three changes


IS_MORE = "def is_more(one, other):\n    return one > other\n"
CHANGED = "src/factcheck/comparison/most.py: return one > other: one > other -> one >= other"
TRIALS = {
    "a change that no test sees is printed": (
        "assert is_more(2, 1)\n",
        {},
        1,
        "src/factcheck/comparison/most.py:2: one > other -> one >= other\n"
        "2 changes (seed 1), 1 tests: 1 seen, 0 named as no change, 1 survived\n",
    ),
    "one that is named with a reason is not": (
        "assert is_more(2, 1)\n",
        {CHANGED: "nobody compares equals"},
        0,
        "2 changes (seed 1), 1 tests: 1 seen, 1 named as no change, 0 survived\n",
    ),
    "nor one that a test sees": (
        "assert (is_more(2, 1), is_more(1, 1)) == (True, False)\n",
        {},
        0,
        "2 changes (seed 1), 1 tests: 2 seen, 0 named as no change, 0 survived\n",
    ),
    "nothing is tried where a test fails without a change": (
        "assert is_more(1, 1)\n",
        {},
        2,
        "tests/comparison/test_most.py: a test fails without a change\n",
    ),
}


@pytest.mark.parametrize(("test", "named", "code", "output"), TRIALS.values(), ids=TRIALS)
def test_each_change_is_tried(
    tmp_path: Path, test: str, named: dict[str, str], code: int, output: str
) -> None:
    shutil.copytree(ROOT / ".ci", tmp_path / ".ci", ignore=shutil.ignore_patterns("node"))
    table = "".join(f"{json.dumps(each)} = {json.dumps(why)}\n" for each, why in named.items())
    (tmp_path / ".ci" / "equivalent_mutants.toml").write_text(table)
    package = tmp_path / "src" / "factcheck"
    files = {
        package / "__init__.py": "",
        package / "comparison" / "__init__.py": "",
        package / "comparison" / "most.py": IS_MORE,
        tmp_path / "tests" / "conftest.py": "from hypothesis import settings\n"
        "settings.register_profile('seeded', derandomize=True)\n",
        tmp_path / "tests" / "test_doctests.py": "",
        tmp_path / "tests" / "quantity" / "test_nothing.py": "",
        tmp_path
        / "tests"
        / "comparison"
        / "test_most.py": "from factcheck.comparison.most import is_more\n"
        f"def test_most():\n    {test}",
        **{
            tmp_path / "tests" / "evidence" / each.name: ""
            for each in (ROOT / "tests" / "evidence").glob("test_*.py")
        },
    }
    for file, text in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    done = subprocess.run(
        [sys.executable, str(tmp_path / ".ci" / "mutants"), "--count", "6"],
        env={**os.environ, "PYTHONPATH": str(package.parent)},
        check=False,
        capture_output=True,
        text=True,
    )
    shown = [
        line
        for line in done.stdout.splitlines(keepends=True)
        if line[:4] in {"src/", "2 ch", "test"}
    ]
    assert (done.returncode, "".join(shown)) == (code, output), done.stdout + done.stderr

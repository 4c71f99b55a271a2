"""A copy of the program, for tests that add something to it and run it in processes of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def copy_program(folder: Path) -> None:
    """Copy the program with its documents, schemas and shipped corpus, and beside it the invented corpus."""
    for name in ("src", "docs", "schema", "data", "claims"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "pyproject.toml", folder)  # docs/architecture.md draws its layers
    shutil.copytree(ROOT / "tests" / "invented", folder / "corpus")


def run(copy: Path, *command: str, ends: tuple[int, ...] = (0, 1), **environment: str) -> str:
    """Run Python with the copied program in its corpus, and give all that it writes.

    Args:
        copy: the folder of the copy.
        command: the arguments of Python.
        ends: the exit codes that are expected.
        environment: variables besides those of this process.
    """
    ran = subprocess.run(
        [sys.executable, *command],
        check=False,
        cwd=copy / "corpus",
        env={
            **os.environ,
            "PYTHONPATH": str(copy / "src"),
            "PYTHONUTF8": "1",
            "NO_COLOR": "1",
            "COLUMNS": "100",
            **environment,
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert ran.returncode in ends, ran.stdout
    return ran.stdout

"""In a working folder that has been deleted, only what needs the folder is refused."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from factcheck import __version__

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a folder in use cannot be deleted")

HINT = (
    "  hint: change to a folder that exists, or name the corpus with --corpus and its whole path\n"
)


def run_in_a_deleted_folder(folder: Path, *arguments: str) -> tuple[int, str, str]:
    gone = folder / "gone"
    gone.mkdir()
    environment = {name: value for name, value in os.environ.items() if name != "FACTCHECK_CORPUS"}
    done = subprocess.run(
        [
            "sh",
            "-c",
            'rmdir "$PWD" && exec "$@"',
            "sh",
            sys.executable,
            "-m",
            "factcheck",
            *arguments,
        ],
        cwd=gone,
        check=False,
        capture_output=True,
        text=True,
        env={**environment, "PWD": str(gone), "COLUMNS": "80"},
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("list",),
        ("validate",),
        ("fmt", "--check"),
        ("verify",),
        ("source", "list"),
    ],
)
def test_a_command_that_looks_for_a_corpus_there_names_it(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    assert run_in_a_deleted_folder(tmp_path, *arguments) == (
        2,
        "",
        f"error: the working folder '{tmp_path}/gone' no longer exists\n{HINT}",
    )


@pytest.mark.parametrize(
    "arguments",
    [("validate", "x.yaml"), ("init", "x"), ("diff",), ("export", "-o", "x", "--corpus", "{}")],
)
def test_whatever_fails_there_is_said_with_it(
    arguments: tuple[str, ...], tmp_path: Path, invented: Path
) -> None:
    named = (each.format(invented) for each in arguments)
    code, shown, said = run_in_a_deleted_folder(tmp_path, *named)
    assert (code, shown) == (2, "")
    note = f"the working folder '{tmp_path}/gone' no longer exists"
    assert note in said.splitlines()[-1] or said == f"error: {note}\n{HINT}"


def test_the_version_of_the_program_is_shown(tmp_path: Path) -> None:
    shown = run_in_a_deleted_folder(tmp_path, "--version")
    assert shown == (0, f"factcheck {__version__}\n", "")


@pytest.mark.parametrize("arguments", [("--help",), ("list", "--help"), ("explain", "FC101")])
def test_help_is_shown(arguments: tuple[str, ...], tmp_path: Path) -> None:
    code, shown, said = run_in_a_deleted_folder(tmp_path, *arguments)
    assert (code, bool(shown), said) == (0, True, "")


@pytest.mark.parametrize("command", ["topics", "validate", "fmt --check", "export"])
def test_a_corpus_with_a_whole_path_is_read(command: str, tmp_path: Path, invented: Path) -> None:
    arguments = (*command.split(), "--corpus", str(invented))
    code, _, said = run_in_a_deleted_folder(tmp_path, *arguments)
    assert code in {0, 1}
    assert "error" not in said

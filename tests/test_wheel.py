"""The wheel carries the shipped corpus and answers from any folder; both ways to start it are one."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and unpack it where nothing else lies."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(site: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the unpacked program in a folder that has no corpus."""
    variables = {
        name: value for name, value in os.environ.items() if not name.startswith("FACTCHECK")
    }
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=folder, check=False, capture_output=True, text=True, encoding="utf-8",
        env={**variables, "PYTHONPATH": str(site), "COLUMNS": "80", "PYTHONUTF8": "1"},
    )  # fmt: skip


def test_it_carries_the_corpus_the_types_and_the_licence(unpacked: Path) -> None:
    assert (unpacked / "factcheck" / "py.typed").is_file()
    shipped = unpacked / "factcheck" / "shipped"
    carried = {file.relative_to(shipped).as_posix() for file in shipped.rglob("*.yaml")}
    here = {"data/claims.yaml", *(f"claims/{file.name}" for file in (ROOT / "claims").iterdir())}
    assert carried == here
    assert (shipped / "data" / "evidence.lock").is_file()
    assert (shipped / "docs" / "vocabulary.md").is_file()  # what `explain WORD` shows
    assert [file.name for file in unpacked.rglob("LICENSE")] == ["LICENSE"]


def test_it_lists_the_shipped_corpus_from_an_unrelated_folder(
    unpacked: Path, tmp_path: Path
) -> None:
    from_wheel = run(unpacked, tmp_path, "list", "--topic", "reserves")
    from_checkout = run(ROOT / "src", ROOT, "list", "--topic", "reserves")
    assert (from_wheel.returncode, from_wheel.stdout) == (0, from_checkout.stdout)
    assert from_wheel.stderr == (
        "note: no corpus found here, so this is the one that comes with factcheck\n"
    )


def test_it_begins_a_corpus_that_holds(unpacked: Path, tmp_path: Path) -> None:
    from_wheel = run(unpacked, tmp_path, "init", "--ci", "none")
    from_checkout = run(ROOT / "src", ROOT, "init", str(tmp_path / "again"), "--ci", "none")
    assert (from_wheel.returncode, from_checkout.returncode) == (0, 0)
    named = [line.strip() for line in from_wheel.stdout.splitlines() if line.startswith("  .")]
    assert named == [".editorconfig", ".gitattributes", ".gitignore", ".pre-commit-config.yaml",
                     ".vscode/extensions.json", ".vscode/settings.json", ".vscode/tasks.json"]  # fmt: skip
    done = run(unpacked, tmp_path, "validate", "--fail-on", "warning")
    assert (done.returncode, done.stdout) == (0, "nothing wrong in 2 files with 2 claims\n")


def test_a_closed_pipe_ends_it_quietly(unpacked: Path, tmp_path: Path) -> None:
    command = f"{sys.executable} -m factcheck export --format ndjson | head -c 10"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"],
        cwd=tmp_path, check=False, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": str(unpacked)},
    )  # fmt: skip
    assert (done.returncode, len(done.stdout)) == (0, 10)
    assert done.stderr.splitlines() == [
        "note: no corpus found here, so this is the one that comes with factcheck"
    ]

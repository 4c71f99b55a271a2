"""Repositories with a corpus of their own, and this repository as others would install it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from factcheck.cli.running import run
from simulated_actions import Machine, run_action

ROOT = Path(__file__).parent.parent.parent
PUBLISHED = "https://github.com/riverside/factcheck"
_SHIPPED = (
    ".pre-commit-hooks.yaml", "LICENSE", "README.md", "claims", "data", "pyproject.toml", "src",
)  # fmt: skip


@dataclass(frozen=True)
class Repository:
    """A folder under git."""

    folder: Path

    def git(self, *arguments: str) -> str:
        """Run git there; give what it printed."""
        person = ("-c", "user.name=Jo Field", "-c", "user.email=jo@courier.example")
        return subprocess.run(
            ["git", *person, "-c", "init.defaultBranch=main", *arguments],
            cwd=self.folder, check=True, capture_output=True, text=True,
        ).stdout.strip()  # fmt: skip

    def commit(self) -> str:
        """Commit everything; give the commit."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "Change", "--no-verify")
        return self.git("rev-parse", "HEAD")

    def change(self, file: str, before: str, after: str) -> None:
        """Change one text in a file."""
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert text.count(before) == 1, (file, before)
        path.write_text(text.replace(before, after), encoding="utf-8")


@pytest.fixture
def begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Repository:
    """Give a repository with what `init` makes, committed."""
    monkeypatch.delenv("FACTCHECK_CORPUS", raising=False)
    folder = tmp_path / "begun"
    assert run(("init", str(folder), "--repository", PUBLISHED)) == 0
    capsys.readouterr()
    repository = Repository(folder)
    repository.git("init", "--quiet")
    repository.commit()
    return repository


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    """Give this repository as it would be published, with the tag of its version."""
    folder = tmp_path_factory.mktemp("published")
    for name in _SHIPPED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)
    repository = Repository(folder)
    repository.git("init", "--quiet")
    repository.commit()
    repository.git("tag", "v0.1.0")
    return repository


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    """Run the step of the action that installs, once for all tests; give its outputs."""
    folder = tmp_path_factory.mktemp("installed")
    workspace = Repository(tmp_path_factory.mktemp("empty"))
    workspace.git("init", "--quiet")
    workspace.git("commit", "--quiet", "--allow-empty", "--message", "Nothing")
    ran = run_action(Machine(workspace.folder, folder), last="install")
    skip_without_index(ran.code, ran.log)
    assert ran.code == 0, ran.log
    return {"python": {"python-path": sys.executable}, "install": ran.outputs["install"]}


def skip_without_index(code: int, log: str) -> None:
    """Skip a test where pip could not reach an index of packages."""
    if code and "No matching distribution found" in log:
        pytest.skip("pip reaches no index of packages")

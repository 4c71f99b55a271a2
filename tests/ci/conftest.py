"""Repositories with a corpus of their own, and this repository as others would install it."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from checkouts import PUBLISHED, ROOT, Repository, skip_without_index
from factcheck.cli.running import run
from simulated_actions import Machine, run_action

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SHIPPED = (
    ".pre-commit-hooks.yaml", "LICENSE", "README.md", "claims", "docs", "data", "pyproject.toml", "src",
)  # fmt: skip


_INSTALLING = {"installed", "environment", "pre_commit"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Function]) -> None:
    """Mark what installs packages as slow."""
    for item in items:
        if _INSTALLING.intersection(item.fixturenames):
            item.add_marker(pytest.mark.slow)


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


@pytest.fixture(scope="session", autouse=True)
def _what_is_installed_is_pinned() -> Iterator[None]:
    """Install the releases that the tests ran with; pip takes its options from variables too."""
    with pytest.MonkeyPatch.context() as variables:
        variables.setenv("PIP_CONSTRAINT", (ROOT / "constraints.txt").as_uri())
        yield


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

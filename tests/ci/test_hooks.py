"""pre-commit installs the hooks of this repository and stops a commit whose claims are wrong."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import yaml
from checkouts import PUBLISHED, ROOT, Repository, skip_without_index

if TYPE_CHECKING:
    from collections.abc import Callable

    PreCommit = Callable[..., tuple[int, str]]

HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
WRONG = """\
- hook id: {hook}
- exit code: 1

claims/ridership.yaml:11:16: error[FC401] value is '51,300', the quote says '41,300 riders'
  claims/ridership.yaml:20:16: note: the quote stands here
  hint: record what is printed, with the words that bound it
claims/ridership.yaml:11:16: error[FC404] value '51,300' of 'riders-authority-2024' is not the one that was proven

2 errors, 0 warnings in {files} with 2 claims

"""


@pytest.fixture(scope="session")
def installed_hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder in which pre-commit keeps what it installs, for all tests of a run."""
    return tmp_path_factory.mktemp("pre-commit")


@pytest.fixture
def pre_commit(begun: Repository, published: Repository, installed_hooks: Path) -> PreCommit:
    """Run pre-commit; the address under which factcheck is published leads to this repository."""
    beside = str(Path(sys.executable).parent)  # an environment that nobody has activated
    program = shutil.which("pre-commit", path=f"{beside}{os.pathsep}{os.environ['PATH']}")
    if program is None:
        pytest.skip("pre-commit is not installed")

    def start(*arguments: str) -> tuple[int, str]:
        variables = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("FACTCHECK", "GIT_", "GITHUB_", "PYTHON", "PRE_COMMIT"))
        }
        done = subprocess.run(
            [program, *arguments],
            cwd=begun.folder, check=False, text=True, encoding="utf-8",
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
            env={
                **variables,
                "COLUMNS": "80",
                "PRE_COMMIT_COLOR": "never",
                "PRE_COMMIT_HOME": str(installed_hooks),
                "GIT_CONFIG_COUNT": "1",
                "GIT_CONFIG_KEY_0": f"url.{published.folder.as_uri()}.insteadOf",
                "GIT_CONFIG_VALUE_0": PUBLISHED,
            },
        )  # fmt: skip
        skip_without_index(done.returncode, done.stdout)
        return done.returncode, re.sub(
            r"^\[(?:INFO|WARNING)\] .*\n", "", done.stdout, flags=re.MULTILINE
        )

    return start


def line_of(name: str, outcome: str) -> str:
    """Give the line in which pre-commit tells the outcome of a hook."""
    return f"{name}{outcome.rjust(79 - len(name), '.')}\n"


def test_try_repo_runs_every_hook(
    begun: Repository, published: Repository, pre_commit: PreCommit
) -> None:
    begun.change("claims/ridership.yaml", "value: 41,300", "value: 51,300")
    begun.git("add", "--all")
    code, log = pre_commit("try-repo", str(published.folder))
    ran = log.split("=" * 79 + "\n")[-1]
    assert (code, ran) == (
        1,
        line_of("factcheck (whole corpus)", "Failed")
        + WRONG.format(hook="factcheck-corpus", files="2 files")
        + line_of("factcheck (changed files)", "Failed")
        + WRONG.format(hook="factcheck-files", files="1 file")
        + line_of("factcheck (canonical form)", "Passed"),
    )


def test_what_init_writes_passes_and_stops_what_is_wrong(
    begun: Repository, pre_commit: PreCommit
) -> None:
    name = "factcheck (whole corpus)"
    assert pre_commit("run", "--all-files") == (0, line_of(name, "Passed"))
    begun.change("claims/ridership.yaml", "value: 41,300", "value: 51,300")
    begun.git("add", "--all")
    assert pre_commit("run") == (
        1,
        line_of(name, "Failed") + WRONG.format(hook="factcheck-corpus", files="2 files"),
    )
    begun.git("checkout", "--quiet", "HEAD", "--", ".")
    begun.git("rm", "--quiet", "claims/ridership.yaml")
    code, log = pre_commit("run")
    assert (code, log.splitlines()[:3]) == (
        1,
        [line_of(name, "Failed").strip(), "- hook id: factcheck-corpus", "- exit code: 1"],
    )


@pytest.mark.parametrize("name", ["factcheck-files", "factcheck-fmt"])
def test_a_hook_of_changed_files_is_given_claim_files_and_no_others(name: str) -> None:
    (hook,) = [each for each in HOOKS if each["id"] == name]
    files = {
        "claims/ridership.yaml": True,
        "claims/2024/ridership.yml": True,
        "data/claims.yaml": True,
        "riverside/claims/ridership.yaml": True,
        "riverside/data/claims.yaml": True,
        "data/evidence.lock": False,
        "data/other.yaml": False,
        "declaims/ridership.yaml": False,
        "claims/readme.md": False,
        ".github/workflows/factcheck.yml": False,
    }
    assert {file: bool(re.search(hook["files"], file)) for file in files} == files


def test_without_a_published_program_the_hook_is_the_installed_one(
    begun: Repository, pre_commit: PreCommit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    template = ROOT / "src/factcheck/editing/init/templates/precommit/installed.yaml"
    shutil.copy(template, begun.folder / ".pre-commit-config.yaml")
    program = tmp_path / "bin" / "factcheck"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\necho "$@"; exit 1\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    begun.git("add", "--all")
    assert pre_commit("run") == (
        1,
        line_of("factcheck (whole corpus)", "Failed")
        + "- hook id: factcheck-corpus\n- exit code: 1\n\nvalidate --fail-on warning\n\n",
    )

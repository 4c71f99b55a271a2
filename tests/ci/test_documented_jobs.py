"""The jobs of docs/ci.md run, and are those that `init` writes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

import yaml
from checkouts import ROOT, skip_without_index
from factcheck.cli.exits import Exit
from factcheck.cli.running import run
from simulated_actions import ACTION, Machine, run_job

if TYPE_CHECKING:
    from checkouts import Repository

PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
SECTIONS = dict(section.split("\n", 1) for section in PAGE.split("\n## ")[1:])
BLOCKS = {
    heading: section.split("```")[1].partition("\n")[2]
    for heading, section in SECTIONS.items()
    if "```" in section
}


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the programs of an empty Python environment, in which the jobs install."""
    folder = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    return folder / "bin"


def in_gitlab(lines: list[str], folder: Path, environment: Path, source: str) -> tuple[int, str]:
    """Run the lines of a job as GitLab's shell does: the first that fails ends it."""
    variables = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("FACTCHECK", "GITHUB_", "PYTHON"))
    }
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", "\n".join(lines)],
        cwd=folder, check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env={
            **variables, "CI": "true", "COLUMNS": "80", "FACTCHECK_SOURCE": source,
            "PATH": f"{environment}{os.pathsep}{os.environ['PATH']}",
        },
    )  # fmt: skip
    skip_without_index(done.returncode, done.stdout)
    return done.returncode, done.stdout


def test_the_job_for_gitlab_leaves_a_report_and_fails_on_what_is_wrong(
    begun: Repository, published: Repository, environment: Path
) -> None:
    job = yaml.safe_load(BLOCKS["GitLab"])["factcheck"]
    source = f"git+{published.folder.as_uri()}@v0.1.0"
    report = begun.folder / job["artifacts"]["reports"]["junit"]
    code, log = in_gitlab(job["script"], begun.folder, environment, source)
    assert (code, log.splitlines()[-1]) == (0, "nothing wrong in 2 files with 2 claims")
    assert [*ET.parse(report).iter("failure")] == []  # noqa: S314 - the program's own file
    begun.change("claims/ridership.yaml", "value: 41,300", "value: 51,300")
    code, log = in_gitlab(job["script"], begun.folder, environment, source)
    assert (code, log.splitlines()[-1]) == (1, "2 errors, 0 warnings in 2 files with 2 claims")
    assert len([*ET.parse(report).iter("failure")]) > 0  # noqa: S314 - the program's own file


def test_a_job_whose_source_is_not_named_says_so(begun: Repository, environment: Path) -> None:
    job = yaml.safe_load(BLOCKS["GitLab"])["factcheck"]
    code, log = in_gitlab(job["script"], begun.folder, environment, "")
    assert (code, log.split(": ", 2)[2]) == (
        1, "FACTCHECK_SOURCE: is not set, and says what pip installs\n"
    )  # fmt: skip


def test_the_plain_workflow_runs(
    begun: Repository,
    published: Repository,
    environment: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workflow = yaml.safe_load(BLOCKS["GitHub: a plain workflow"])
    source = f"git+{published.folder.as_uri()}@v0.1.0"
    machine = Machine(begun.folder, tmp_path / "runner", variables={"FACTCHECK_SOURCE": source})
    job = workflow["jobs"]["factcheck"]
    for step in job["steps"]:
        if "run" in step:
            step["env"] = workflow["env"]
    monkeypatch.setenv("PATH", f"{environment}{os.pathsep}{os.environ['PATH']}")
    ran = run_job(machine, job)
    skip_without_index(ran.code, ran.log)
    assert ran.code == 0, ran.log
    begun.change("claims/ridership.yaml", "value: 41,300", "value: 51,300")
    assert run_job(machine, job).code == 1


WRITTEN = {
    "GitHub: the action": (
        ".github/workflows/factcheck.yml",
        ("--repository", "https://github.com/OWNER/factcheck"),
        "# Checks the corpus on every push, and says on a pull request what it changes.\n",
    ),
    "GitHub: a plain workflow": (".github/workflows/factcheck.yml", ("--repository", "none"), ""),
    "GitLab": (
        ".gitlab-ci.yml",
        ("--ci", "gitlab", "--repository", "none"),
        "# Checks the corpus on every push; the findings stand in the merge request and under Tests.\n"
        "# FACTCHECK_SOURCE is what pip installs, such as git+https://HOST/PATH@TAG:\n"
        "# a variable of the project (Settings, CI/CD, Variables) or the text below.\n",
    ),
    "pre-commit": (
        ".pre-commit-config.yaml",
        ("--repository", "https://HOST/PATH"),
        "# Checks the corpus before each commit: pip install pre-commit, then pre-commit install.\n",
    ),
}


@pytest.mark.parametrize("heading", WRITTEN)
def test_what_is_documented_is_what_init_writes(
    heading: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, wishes, comment = WRITTEN[heading]
    monkeypatch.chdir(tmp_path)
    assert run(("init", *wishes)) == 0
    assert (tmp_path / file).read_text(encoding="utf-8") == comment + BLOCKS[heading]


def test_the_page_has_every_input_output_hook_and_exit_code() -> None:
    action = yaml.safe_load(ACTION.read_text(encoding="utf-8"))
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert re.findall(r"^\| (?:`(?=.+?`)|(?=\d))([\w-]+)`? \|", PAGE, re.MULTILINE) == [
        *action["inputs"],
        *action["outputs"],
        *(each["id"] for each in hooks),
        *(str(code.value) for code in Exit),
    ]

"""Several reports of one run: where they go, in which form, and what is refused."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from test_validate import BROKEN, FOUND

if TYPE_CHECKING:
    from pathlib import Path

    from outcomes import Program

FORMATS = "text, json, sarif, github, junit"
REFUSED = [
    (("--report", "sarf=x"), "--report: no format 'sarf'", "did you mean 'sarif'?"),
    (("--report", "sarf"), "--report: no format 'sarf'", "did you mean 'sarif'?"),
    (("--report", "pdf=x"), "--report: no format 'pdf'", f"formats are {FORMATS}"),
    (("--report", ""), "--report: no format ''", f"formats are {FORMATS}"),
    (("--report", "=x"), "--report: no format ''", f"formats are {FORMATS}"),
    (("--report", "sarif"), "--report: 'sarif' names no file", "write it as --report sarif=FILE"),
    (("--report", "sarif="), "--report: 'sarif=' names no file", "write it as --report sarif=FILE"),
    (
        ("--report", "sarif=-"),
        "--report: 'sarif=-' names no file",
        "--format sarif writes to standard output",
    ),
    (
        ("--report", "sarif=x", "--report", "junit=./x"),
        "two reports go to 'x'",
        "name a file for each",
    ),
    (("--report", "sarif=x", "-o", "x"), "two reports go to 'x'", "name a file for each"),
]


@pytest.fixture
def broken(invented: Path, monkeypatch: pytest.MonkeyPatch, program: Program) -> Program:
    """Run the program where one error and two warnings are to be found."""
    (invented / "claims" / "more.yaml").write_text(BROKEN)
    monkeypatch.chdir(invented)
    return program


def test_a_run_writes_several_reports_and_prints_one(broken: Program, invented: Path) -> None:
    arguments = [f"--report={form}=out.{form}" for form in FORMATS.split(", ")]
    outcome = broken("validate", *arguments, "--fail-on", "warning")
    assert (outcome.code, outcome.output, outcome.errors) == (1, FOUND, "")
    for form in FORMATS.split(", "):
        printed = broken("validate", "--format", form, "--fail-on", "warning")
        file = invented / f"out.{form}"
        assert (printed.code, printed.output) == (1, file.read_bytes().decode())


@pytest.mark.parametrize(("arguments", "message", "hint"), REFUSED)
def test_a_report_that_cannot_be_written_as_asked_is_refused_before_the_run(
    broken: Program, invented: Path, arguments: tuple[str, ...], message: str, hint: str
) -> None:
    outcome = broken("validate", *arguments)
    assert (outcome.code, outcome.output, outcome.errors) == (
        2,
        "",
        f"error: {message}\n  hint: {hint}\n",
    )
    assert not (invented / "x").exists()


def test_a_file_that_cannot_be_written_is_said(broken: Program) -> None:
    outcome = broken("validate", "--report", "sarif=nowhere/out.sarif")
    assert (outcome.code, outcome.output, outcome.errors) == (
        2,
        "",
        "error: 'nowhere/out.sarif' cannot be written: No such file or directory\n",
    )


def test_a_report_that_fails_midway_leaves_the_old_file(broken: Program, invented: Path) -> None:
    (invented / "old.sarif").write_text("old")
    (invented / "data" / "claims.yaml").unlink()
    assert broken("validate", "--report", "sarif=old.sarif").code == 3
    assert (invented / "old.sarif").read_text() == "old"


def test_on_github_actions_a_run_that_names_no_format_annotates(
    broken: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    annotated = broken("validate", "--format", "github").output
    assert annotated.count("::error ") == 1
    assert annotated.count("::warning ") == 2
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert broken("validate").output == annotated
    assert broken("validate", "--report", "sarif=out.sarif").output == annotated
    assert FOUND in annotated


CHOSEN = [
    ("true", ("--format", "text")),
    ("false", ()),
    ("", ()),
]


@pytest.mark.parametrize(("value", "arguments"), CHOSEN)
def test_what_is_named_holds_on_github_actions_as_well(
    broken: Program, monkeypatch: pytest.MonkeyPatch, value: str, arguments: tuple[str, ...]
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", value)
    assert broken("validate", *arguments).output == FOUND


def test_a_file_that_is_named_gets_text_on_github_actions(
    broken: Program, invented: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert broken("validate", "-o", "out.txt").output == ""
    assert (invented / "out.txt").read_text() == FOUND


def test_only_the_families_and_files_that_were_asked_for_have_cases(broken: Program) -> None:
    output = broken(
        "validate", "claims/more.yaml", "--select", "FC2,FC104", "--format", "junit"
    ).output
    assert [line.split('"')[1::2][:2] for line in output.splitlines() if "<testcase" in line] == [
        ["tickets-fall-2022", "identity and references"],
        ["topics tolls", "identity and references"],
        ["tickets-fall-2022", "attribution"],
    ]


def test_a_run_that_fails_on_warnings_has_cases_that_do(broken: Program) -> None:
    arguments = ("validate", "--ignore", "FC2", "--format", "junit")
    assert broken(*arguments).output.count("<failure") == 0
    assert broken(*arguments, "--fail-on", "warning").output.count("<failure") == 2


def test_sarif_lists_all_rules_and_the_findings(broken: Program) -> None:
    (run,) = json.loads(broken("validate", "--format", "sarif").output)["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rules[each["ruleIndex"]]["id"] for each in run["results"]] == [
        "FC201",
        "FC402",
        "FC104",
    ]
    assert len(rules) > 50


def test_verify_has_its_own_two_formats(program: Program) -> None:
    for form in ("sarif", "github", "junit"):
        assert program("verify", "--format", form).code == 2
    assert program("verify", "--archive", "archive", "--format", "json").code == 0


ROOTS = {
    "a repository above": ("a/.git/", None, "a/b/c", "b/c/claims/more.yaml"),
    "a second working tree or a submodule": ("a/.git", None, "a/b/c", "b/c/claims/more.yaml"),
    "the nearest of two": ("a/.git/ a/b/.git", None, "a/b/c", "c/claims/more.yaml"),
    "the corpus at the top": ("a/b/c/.git/", None, "a/b/c", "claims/more.yaml"),
    "from a folder of the corpus": ("a/.git/", None, "a/b/c/data", "b/c/claims/more.yaml"),
    "from a folder above": ("a/.git/", None, "a", "b/c/claims/more.yaml"),
    "from outside of the repository": ("a/b/.git/", None, ".", "c/claims/more.yaml"),
    "the checkout of a runner": ("a/b/c/.git/", "a", "a/b/c", "b/c/claims/more.yaml"),
    "a runner elsewhere": ("a/b/.git/", "other", "a/b/c", "c/claims/more.yaml"),
    "an empty variable": ("a/b/.git/", "", "a/b/c", "c/claims/more.yaml"),
}


@pytest.mark.parametrize("case", ROOTS)
def test_annotations_and_sarif_name_files_from_the_root_of_the_repository(
    program: Program, invented: Path, monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    repositories, workspace, folder, expected = ROOTS[case]
    top = invented.parent / "top"
    corpus = top / "a/b/c"
    corpus.parent.mkdir(parents=True)
    invented.rename(corpus)
    (corpus / "claims" / "more.yaml").write_text(BROKEN)
    for each in repositories.split():
        (top / each).mkdir() if each.endswith("/") else (top / each).write_text("gitdir: x\n")
    if workspace is not None:
        monkeypatch.setenv("GITHUB_WORKSPACE", workspace and str(top / workspace))
    monkeypatch.chdir(top / folder)
    arguments = ("validate", "--corpus", str(corpus), "--report", f"sarif={top}/out.sarif")
    printed = program(*arguments, "--format", "github").output
    lines = printed.split("::group::")[0].splitlines()
    assert {line.split("file=")[1].split(",")[0] for line in lines} == {expected}
    (run,) = json.loads((top / "out.sarif").read_text())["runs"]
    places = [each["locations"][0]["physicalLocation"] for each in run["results"]]
    assert [each["artifactLocation"] for each in places] == [
        {"uri": expected, "uriBaseId": "%SRCROOT%"}
    ] * len(lines)
    listed = printed.split("::stop-commands::")[1].splitlines()[1]
    below = os.path.relpath(corpus / "claims/more.yaml", top / folder)
    assert listed.startswith(f"{corpus}/claims/more.yaml:" if ".." in below else f"{below}:")

"""The action's steps run, under a simulated runner, on a repository with a claim that is wrong."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

import yaml
from checkouts import Repository
from simulated_actions import ACTION, REPOSITORY, ROOT, Machine, run_action, run_job

MARKER = "<!-- factcheck diff -->"
Installed = dict[str, dict[str, str]]

needs_jq = pytest.mark.skipif(
    shutil.which("jq") is None, reason="the stand-in for gh filters comments with jq"
)


@pytest.fixture
def machine(begun: Repository, tmp_path: Path) -> Machine:
    """Give a runner after a push, with the corpus that `init` makes."""
    return Machine(begun.folder, tmp_path / "runner")


@pytest.fixture
def pull_request(begun: Repository, tmp_path: Path) -> Machine:
    """Give a runner with a pull request that changes a value, checked out as GitHub does it."""
    base = begun.git("rev-parse", "HEAD")
    begun.git("switch", "--quiet", "--create", "change")
    begun.change("claims/ridership.yaml", "value: 41,300", "value: 51,300")
    begun.commit()
    begun.git("switch", "--quiet", "main")
    (begun.folder / "notes.txt").write_text("what somebody else did meanwhile\n")
    begun.commit()
    begun.git("merge", "--quiet", "--no-ff", "--message", "Merge", "change")
    begun.git("update-ref", "refs/pull/7/merge", "HEAD")
    begun.git("config", "uploadpack.allowAnySHA1InWant", "true")
    return checked_out(begun, tmp_path, base=base, depth=2)


def checked_out(begun: Repository, tmp_path: Path, *, base: str, depth: int) -> Machine:
    """Do what actions/checkout does for a pull request."""
    workspace = Repository(tmp_path / f"checkout-{depth}")
    workspace.folder.mkdir()
    workspace.git("init", "--quiet")
    workspace.git("remote", "add", "origin", begun.folder.as_uri())
    workspace.git("fetch", "--quiet", f"--depth={depth}", "origin", "refs/pull/7/merge")
    workspace.git("checkout", "--quiet", "--detach", "FETCH_HEAD")
    event = {"pull_request": {"number": 7, "base": {"sha": base}}}
    server = tmp_path / "server"
    if not server.exists():
        (server / REPOSITORY).parent.mkdir(parents=True)
        (server / REPOSITORY).symlink_to(begun.folder)
    return Machine(
        workspace.folder, tmp_path / "runner", event, "pull_request", server=server.as_uri()
    )


def list_annotations(log: str) -> list[tuple[str, str, str]]:
    """Give the level, file and line of each annotation in a log."""
    found = []
    for level, properties in re.findall(r"^::(error|warning|notice) (.*?)::", log, re.MULTILINE):
        pairs = dict(pair.split("=", 1) for pair in properties.split(","))
        found.append((level, pairs["file"], pairs["line"]))
    return found


WRONG_IN_SUMMARY = """\
### factcheck

    claims/ridership.yaml:11:16: error[FC401] value is '51,300', the quote says '41,300 riders'
      claims/ridership.yaml:20:16: note: the quote stands here
      hint: record what is printed, with the words that bound it
    claims/ridership.yaml:11:16: error[FC404] value '51,300' of 'riders-authority-2024' is not the one that was proven

    2 errors, 0 warnings in 2 files with 2 claims

"""


def test_what_is_right_passes(machine: Machine, installed: Installed) -> None:
    ran = run_action(machine, {"fail-on": "warning"}, known=installed)
    assert (ran.code, list_annotations(ran.log)) == (0, [])
    assert ran.outputs["validate"]["code"] == "0"
    assert ran.summary == "### factcheck\n\n    nothing wrong in 2 files with 2 claims\n\n"
    assert machine.calls == []


def test_what_is_wrong_fails_after_its_findings_were_sent(
    begun: Repository, machine: Machine, installed: Installed
) -> None:
    begun.change("claims/ridership.yaml", "value: 41,300", "value: 51,300")
    ran = run_action(machine, known=installed)
    sarif = machine.folder / "factcheck.sarif"
    assert ran.code == 1
    assert list_annotations(ran.log) == [("error", "claims/ridership.yaml", "11")] * 2
    upload = next(given for uses, given in ran.used if "upload-sarif" in uses)
    assert upload == {"sarif_file": str(sarif), "category": "factcheck"}
    (results,) = [each["results"] for each in json.loads(sarif.read_text())["runs"]]
    assert [each["ruleId"] for each in results] == ["FC401", "FC404"]
    assert ran.summary == WRONG_IN_SUMMARY


def test_without_sarif_nothing_is_sent(machine: Machine, installed: Installed) -> None:
    ran = run_action(machine, {"sarif": "false"}, known=installed)
    assert [uses for uses, _ in ran.used if "upload-sarif" in uses] == []
    assert (ran.code, list(machine.folder.glob("*.sarif"))) == (0, [])


def test_a_corpus_that_cannot_be_read_keeps_its_exit_code(
    machine: Machine, installed: Installed
) -> None:
    ran = run_action(machine, {"corpus": "no/such/corpus"}, known=installed)
    assert (ran.code, ran.log) == (
        3, "error: --corpus names 'no/such/corpus', which does not exist\n"
    )  # fmt: skip
    assert ran.summary == (
        "### factcheck\n\nThe corpus could not be checked (exit code 3); the log says why.\n\n"
    )


PATHS = {
    "the file that is wrong": ("claims/ridership.yaml", 1),
    "two lines": ("data/evidence.lock\nclaims/ridership.yaml\n", 1),
    "a name with blanks and a command": ("claims/$(touch came-out) `id`;'\".yaml", 2),
    "a name that looks like an option": ("--help", 2),
}


@pytest.mark.parametrize(("paths", "code"), PATHS.values(), ids=PATHS)
def test_paths_are_names_of_files_and_nothing_else(
    paths: str, code: int, begun: Repository, machine: Machine, installed: Installed
) -> None:
    begun.change("claims/ridership.yaml", "value: 41,300", "value: 51,300")
    assert run_action(machine, {"paths": paths}, known=installed).code == code
    assert not (begun.folder / "came-out").exists()


@needs_jq
def test_a_pull_request_gets_one_comment_that_is_kept_up_to_date(
    begun: Repository, pull_request: Machine, installed: Installed, tmp_path: Path
) -> None:
    stranger = {"id": 5, "user": {"type": "User"}, "body": f"{MARKER}\nnot ours"}
    (pull_request.folder / "comments.json").write_text(json.dumps([stranger]))
    first = run_action(pull_request, known=installed)
    assert first.code == 1
    ours = pull_request.comments[1]["body"]
    assert ours.splitlines()[0] == MARKER
    assert "41,300 → 51,300" in ours
    assert "notes.txt" not in ours
    assert first.summary.endswith(ours)

    begun.change("claims/ridership.yaml", "value: 51,300", "value: 61,300")
    begun.commit()
    begun.git("reset", "--quiet", "--soft", "HEAD~1")
    begun.git("commit", "--quiet", "--amend", "--no-edit")
    begun.git("update-ref", "refs/pull/7/merge", "HEAD")
    shutil.rmtree(pull_request.workspace)
    again = checked_out(begun, tmp_path, base="0" * 40, depth=2)
    assert run_action(again, known=installed).code == 1
    assert [each["id"] for each in again.comments] == [5, 101]
    assert "41,300 → 61,300" in again.comments[1]["body"]
    assert again.comments[0] == stranger
    comments = "repos/riverside/claims/issues/7/comments"
    assert again.calls == [
        f"GET {comments}?per_page=100",
        f"POST {comments}",
        f"GET {comments}?per_page=100",
        "PATCH repos/riverside/claims/issues/comments/101",
    ]


@needs_jq
@pytest.mark.usefixtures("pull_request")
def test_the_commit_before_is_fetched_where_the_checkout_left_it_away(
    begun: Repository, installed: Installed, tmp_path: Path
) -> None:
    shallow = checked_out(begun, tmp_path, base="0" * 40, depth=1)
    assert run_action(shallow, known=installed).code == 1
    assert "41,300 → 51,300" in shallow.comments[0]["body"]


@needs_jq
@pytest.mark.usefixtures("pull_request")
def test_the_commit_before_is_fetched_whatever_the_settings_of_the_checkout_name(
    begun: Repository, installed: Installed, tmp_path: Path
) -> None:
    shallow = checked_out(begun, tmp_path, base="0" * 40, depth=1)
    came_out = tmp_path / "came-out"
    command = tmp_path / "command"
    command.write_text(f"#!/bin/sh\ntouch {came_out}\nexit 1\n")
    command.chmod(0o755)
    hooks = shallow.workspace / ".git" / "hooks"
    for hook in ("reference-transaction", "pre-auto-gc", "post-checkout"):
        shutil.copy(command, hooks / hook)
    workspace = Repository(shallow.workspace)
    for key in (
        "core.alternateRefsCommand", "core.askPass", "core.fsmonitor", "core.sshCommand",
        "credential.helper", "remote.origin.uploadpack", "uploadpack.packObjectsHook",
    ):  # fmt: skip
        workspace.git("config", key, str(command))
    workspace.git("config", "remote.origin.url", f"ext::{command}")
    workspace.git("config", "protocol.ext.allow", "always")
    workspace.git("config", "gc.auto", "1")
    assert run_action(shallow, known=installed).code == 1
    assert "41,300 → 51,300" in shallow.comments[0]["body"]
    assert not came_out.exists()


NO_BASES = (
    "", "HEAD", "main", "0" * 39, "0" * 65, "g" * 40, f"{'0' * 40} x", f"{'0' * 40}\n{'0' * 40}",
    "--upload-pack=touch${IFS}came-out", "-c", "{0}^{{commit}}",
)  # fmt: skip


@pytest.mark.parametrize("base", NO_BASES)
def test_a_base_that_is_no_commit_is_neither_fetched_nor_compared(
    base: str, begun: Repository, installed: Installed, tmp_path: Path
) -> None:
    begun.git("update-ref", "refs/pull/7/merge", "HEAD")
    machine = checked_out(begun, tmp_path, base=base, depth=1)
    ran = run_action(machine, known=installed)
    assert (ran.code, ran.log.splitlines()[-1]) == (
        0,
        "::warning title=factcheck::no comment on this pull request:"
        " its base is no commit, expected 40 to 64 hexadecimal digits",
    )
    assert (machine.calls, (machine.workspace / "came-out").exists()) == ([], False)


def test_a_repository_among_the_files_of_a_pull_request_runs_nothing(
    begun: Repository, installed: Installed, tmp_path: Path
) -> None:
    came_out = tmp_path / "came-out"
    corpus = begun.folder / "corpus"
    corpus.mkdir()
    for name in ("claims", "data"):
        shutil.copytree(begun.folder / name, corpus / name)
    base = begun.commit()
    shutil.copytree(begun.folder / ".git/objects", corpus / "objects")
    blob = begun.git("rev-parse", "HEAD:data/claims.yaml")
    (corpus / "objects" / blob[:2] / blob[2:]).unlink()
    (corpus / "refs/heads").mkdir(parents=True)
    (corpus / "refs/heads/main").write_text(f"{base}\n")
    (corpus / "HEAD").write_text("ref: refs/heads/main\n")
    (corpus / "config").write_text(
        "[core]\n\tbare = true\n[extensions]\n\tpartialClone = origin\n"
        f'[remote "origin"]\n\tpromisor = true\n\turl = /\n\tuploadpack = "touch {came_out}; false"\n'
    )
    begun.commit()
    begun.git("update-ref", "refs/pull/7/merge", "HEAD")
    machine = checked_out(begun, tmp_path, base=base, depth=2)
    ran = run_action(machine, {"corpus": "corpus", "fail-on": "never"}, known=installed)
    assert not came_out.exists()
    assert (ran.code, ran.log.splitlines()[-3:]) == (
        0,
        [
            f"error: '{machine.workspace}/corpus' holds HEAD, objects and refs, so git takes it for a"
            f" repository of its own, and it lies among the files of '{machine.workspace}'",
            "  hint: take them out of it; what its settings name could be run",
            "::warning title=factcheck::no comment on this pull request:"
            " the two corpora cannot be compared; the log says why",
        ],
    )


@needs_jq
def test_a_pull_request_that_changes_no_claim_gets_no_comment(
    begun: Repository, installed: Installed, tmp_path: Path
) -> None:
    base = begun.git("rev-parse", "HEAD")
    begun.git("commit", "--quiet", "--allow-empty", "--message", "Nothing")
    begun.git("update-ref", "refs/pull/7/merge", "HEAD")
    machine = checked_out(begun, tmp_path, base=base, depth=2)
    assert run_action(machine, known=installed).code == 0
    assert machine.comments == []


@needs_jq
def test_without_the_right_to_comment_the_answer_is_still_that_of_the_claims(
    pull_request: Machine, installed: Installed
) -> None:
    (pull_request.folder / "refuses.txt").touch()
    ran = run_action(pull_request, {"fail-on": "never"}, known=installed)
    assert (ran.code, ran.log.splitlines()[-1]) == (
        0,
        "::warning title=factcheck::no comment on this pull request: the comments cannot be read",
    )
    assert MARKER in ran.summary


def test_without_git_the_answer_is_still_that_of_the_claims(
    pull_request: Machine, installed: Installed
) -> None:
    shutil.rmtree(pull_request.workspace / ".git")
    ran = run_action(pull_request, {"fail-on": "never"}, known=installed)
    assert (ran.code, ran.log.splitlines()[-1]) == (
        0,
        "::warning title=factcheck::no comment on this pull request:"
        " git cannot read what is checked out; the log says why",
    )


def test_comments_can_be_turned_off(pull_request: Machine, installed: Installed) -> None:
    run_action(pull_request, {"comment": "false"}, known=installed)
    assert (pull_request.comments, pull_request.calls) == ([], [])


def test_the_job_that_init_writes_runs_the_action(
    begun: Repository, machine: Machine, installed: Installed
) -> None:
    workflow = yaml.safe_load((begun.folder / ".github/workflows/factcheck.yml").read_text())
    job = workflow["jobs"]["factcheck"]
    assert run_job(machine, job, known=installed).code == 0
    begun.change("claims/ridership.yaml", "value: 41,300", "value: 51,300")
    assert run_job(machine, job, known=installed).code == 1


def test_no_expression_reaches_a_shell() -> None:
    steps = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["runs"]["steps"]
    assert [step["name"] for step in steps if "${{" in step.get("run", "")] == []


def test_every_foreign_action_is_pinned_to_a_commit() -> None:
    files = [ACTION, *ROOT.glob("src/factcheck/editing/init/templates/github/*.yml")]
    used = [
        line.split("uses:")[1].strip()
        for file in files
        for line in file.read_text(encoding="utf-8").splitlines()
        if "uses:" in line and "@ACTION@" not in line
    ]
    pinned = re.compile(r"[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
    assert [each for each in used if pinned.fullmatch(each) is None] == []
    assert len(used) == 5


def test_every_input_is_described_and_used() -> None:
    text = ACTION.read_text(encoding="utf-8")
    inputs: dict[str, Any] = yaml.safe_load(text)["inputs"]
    assert [name for name, each in inputs.items() if set(each) != {"description", "default"}] == []
    assert [name for name in inputs if f"inputs.{name}" not in text] == []


def test_every_script_is_run_by_a_step() -> None:
    steps = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["runs"]["steps"]
    scripts = sorted(file.name for file in (ROOT / ".github" / "action").iterdir())
    lines = [step["run"] for step in steps if "run" in step]
    start = 'bash "$GITHUB_ACTION_PATH/.github/action/'
    run = [line.removeprefix(start).rstrip('"') for line in lines if line.startswith(start)]
    assert (sorted(run), len(lines)) == (scripts, len(scripts) + 1)

"""A `validate` that stays says after each save what is wrong now."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

CORPUS = """\
corpus:
  title: A small ledger
  language: en
  include:
    - ../claims/*.yaml
topics:
  rent:
    title: Rent
parties:
  tenants:
    name: Tenants
    kind: other
sources:
  leaflet:
    title: Leaflet
    kind: document
    publisher: tenants
    published: 2024-03-01
"""
CLAIM = """\
claims:
  rents-are-high-2024:
    topic: rent
    claimant: tenants
    said_on: 2024-03-01
    statement: Rents are too high.
    appearances:
      - source: leaflet
        manner: verbatim
        quote: rents are too high
"""
WATCHING = re.compile(r"note: watching (\d+) files, Ctrl-C ends it\n")


def heed_ctrl_c() -> None:
    """Let the program be stopped, though tests that run in the background may have it ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Resident:
    """A running `factcheck validate --watch`, read up to its next rest."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def read(self) -> tuple[int, str]:
        """Return how many files it watches, and what it said before."""
        said = ""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            found = WATCHING.fullmatch(line)
            if found is not None:
                return int(found[1]), said
            said += line
        raise AssertionError(said)

    def stop(self) -> tuple[int, str]:
        """Return the exit code after Ctrl-C, and what was said last."""
        self.process.send_signal(signal.SIGINT)
        said, _ = self.process.communicate()
        return self.process.returncode, said


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Resident]]:
    """Write the small ledger and begin to watch it."""
    (tmp_path / "data").mkdir()
    (tmp_path / "claims").mkdir()
    (tmp_path / "data" / "claims.yaml").write_text(CORPUS, encoding="utf-8")
    (tmp_path / "claims" / "rent.yaml").write_text(CLAIM, encoding="utf-8")
    started: list[subprocess.Popen[str]] = []

    def begin(*options: str) -> Resident:
        environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache"), "PYTHONUTF8": "1"}
        command = [sys.executable, "-m", "factcheck", "validate", "--ignore", "FC4", "--watch"]
        process = subprocess.Popen(
            [*command, *options], cwd=tmp_path, env=environment, encoding="utf-8",
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            preexec_fn=heed_ctrl_c,  # noqa: PLW1509 - no thread runs here
        )  # fmt: skip
        started.append(process)
        return Resident(process)

    yield begin
    for process in started:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def test_it_says_after_each_save_what_is_wrong_now(
    start: Callable[..., Resident], tmp_path: Path
) -> None:
    claims = tmp_path / "claims" / "rent.yaml"
    resident = start()
    assert resident.read() == (2, "nothing wrong in 2 files with 1 claim\n")
    claims.write_text(CLAIM.replace("topic: rent", "topic: rents"), encoding="utf-8")
    assert resident.read() == (
        2,
        "note: changed: claims/rent.yaml, validated again\n"
        "claims/rent.yaml:3:12: error[FC102] no topic has the id 'rents'\n"
        "  hint: did you mean 'rent'?\n"
        "data/claims.yaml:7:3: warning[FC104] nothing uses topic 'rent'\n\n"
        "1 error, 1 warning in 2 files with 1 claim\n",
    )
    claims.write_text(CLAIM, encoding="utf-8")
    assert resident.read() == (
        2,
        "note: changed: claims/rent.yaml, validated again\nnothing wrong in 2 files with 1 claim\n",
    )
    assert resident.stop() == (0, "")


@pytest.mark.parametrize("options", [(), ("--all",)])
def test_many_findings_of_one_kind_are_one_line_after_a_save_too(
    options: tuple[str, ...], start: Callable[..., Resident], tmp_path: Path
) -> None:
    claims = tmp_path / "claims" / "rent.yaml"
    resident = start(*options)
    resident.read()
    body = CLAIM.removeprefix("claims:\n").replace("topic: rent\n", "topic: zoo\n")
    bodies = (body.replace("rents-are-high-2024", f"claim-{number}") for number in range(6))
    claims.write_text(f"claims:\n{''.join(bodies)}", encoding="utf-8")
    _, said = resident.read()
    lines = [line for line in said.splitlines() if "[FC102]" in line]
    once = "claims/rent.yaml:3:12: error[FC102] 6 times, first here: no topic has the id 'zoo'"
    each = [
        f"claims/rent.yaml:{line}:12: error[FC102] no topic has the id 'zoo'"
        for line in range(3, 57, 9)
    ]
    assert lines == (each if options else [once])


def test_the_task_that_init_writes_for_an_editor_reads_what_it_says(
    start: Callable[..., Resident], tmp_path: Path
) -> None:
    from factcheck.editing.init.texts import Beginning, fill_templates

    tasks = json.loads(fill_templates(Beginning("0.1.0", title="A ledger"))[".vscode/tasks.json"])
    (task,) = tasks["tasks"]
    matcher = task["problemMatcher"]
    background = matcher["background"]
    claims = tmp_path / "claims" / "rent.yaml"
    resident = start()
    resident.read()
    claims.write_text(CLAIM.replace("topic: rent", "topic: rents"), encoding="utf-8")
    files, said = resident.read()
    lines = said.splitlines()
    assert task["command"] == "factcheck validate --watch --all"
    assert re.search(background["beginsPattern"], lines[0])
    assert re.search(background["endsPattern"], f"note: watching {files} files, Ctrl-C ends it")
    pattern = matcher["pattern"]
    found = [match for each in lines if (match := re.search(pattern["regexp"], each))]
    parts = ("file", "line", "column", "severity", "code", "message")
    assert [tuple(match[pattern[part]] for part in parts) for match in found] == [
        ("claims/rent.yaml", "3", "12", "error", "FC102", "no topic has the id 'rents'"),
        ("data/claims.yaml", "7", "3", "warning", "FC104", "nothing uses topic 'rent'"),
    ]


def test_it_sees_files_that_are_added_and_removed(
    start: Callable[..., Resident], tmp_path: Path
) -> None:
    resident = start()
    resident.read()
    added = tmp_path / "claims" / "more.yaml"
    added.write_text(CLAIM.replace("rents-are-high-2024", "rents-rise-2024"), encoding="utf-8")
    assert resident.read() == (
        3,
        "note: changed: claims/more.yaml, validated again\nnothing wrong in 3 files with 2 claims\n",
    )
    added.unlink()
    assert resident.read() == (
        2,
        "note: changed: claims/more.yaml, validated again\nnothing wrong in 2 files with 1 claim\n",
    )


def test_a_corpus_file_that_cannot_be_read_is_said_and_waited_for(
    start: Callable[..., Resident], tmp_path: Path
) -> None:
    resident = start()
    resident.read()
    main = tmp_path / "data" / "claims.yaml"
    main.write_text("corpus: [\n", encoding="utf-8")
    assert resident.read() == (
        2,
        "note: changed: data/claims.yaml, validated again\n"
        "data/claims.yaml:2:1: error[FC001] a bracket, brace or comma stands where a value is"
        " expected\n"
        "  hint: put the whole value in quotation marks\n\n"
        "1 error, 0 warnings in 1 file with 0 claims\n",
    )
    main.write_text(CORPUS, encoding="utf-8")
    assert resident.read()[1].endswith("nothing wrong in 2 files with 1 claim\n")


def test_ctrl_c_ends_it_with_the_code_of_the_last_run(
    start: Callable[..., Resident], tmp_path: Path
) -> None:
    (tmp_path / "claims" / "rent.yaml").write_text(
        CLAIM.replace("topic: rent", "topic: rents"), encoding="utf-8"
    )
    resident = start()
    resident.read()
    assert resident.stop() == (1, "")


def test_standard_input_cannot_be_watched(start: Callable[..., Resident]) -> None:
    resident = start("-")
    said, _ = resident.process.communicate()
    assert (resident.process.returncode, said) == (
        2,
        "error: --watch: standard input cannot be watched\n  hint: name a file\n",
    )

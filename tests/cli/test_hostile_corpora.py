"""Files, settings and patterns that are made to do harm are said, and neither hang nor end as a defect."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from outcomes import Program

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs the files of POSIX")


def _socket(at: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(os.path.relpath(at))


def _device(at: Path) -> None:
    at.symlink_to("/dev/zero")


def _circle(at: Path) -> None:
    at.symlink_to(at.name)


def _circle_of_two(at: Path) -> None:
    at.symlink_to("other.yaml")
    at.with_name("other.yaml").symlink_to(at.name)


def _dangling(at: Path) -> None:
    at.symlink_to("nowhere.yaml")


def _endless(at: Path) -> None:
    with at.open("wb") as stream:
        stream.truncate(64 * 1024 * 1024 + 1)


KINDS = [
    (os.mkfifo, "'f.yaml' cannot be read: it is a named pipe, expected a file"),
    (_socket, "'f.yaml' cannot be read: it is a socket, expected a file"),
    (_device, "'f.yaml' leads outside the corpus's root '{root}'"),
    (_circle, "'f.yaml' cannot be read: Too many levels of symbolic links"),
    (_circle_of_two, "'f.yaml' cannot be read: Too many levels of symbolic links"),
    (_dangling, "'nowhere.yaml' cannot be read: No such file or directory"),
    (_endless, "'f.yaml' cannot be read: it is longer than 67,108,864 bytes"),
]


@pytest.mark.parametrize(("make", "message"), KINDS)
def test_what_is_no_file_among_the_claim_files_is_a_finding(
    make: Callable[[Path], None],
    message: str,
    program: Program,
    invented: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(invented)
    make(invented / "claims" / "f.yaml")
    first, *_ = program("validate", "--select", "FC012").output.splitlines()
    assert first == f"data/claims.yaml:6:7: error[FC012] {message.format(root=invented)}"
    assert program("topics").code == 3


@pytest.mark.parametrize("name", ["factcheck.toml", "pyproject.toml", "data/claims.yaml"])
@pytest.mark.parametrize("command", ["topics", "validate", "fmt"])
def test_a_pipe_in_place_of_settings_or_corpus_hangs_no_command(
    command: str, name: str, program: Program, invented: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(invented)
    (invented / name).unlink(missing_ok=True)
    os.mkfifo(invented / name)
    outcome = program(command)
    assert outcome.code in {0, 1, 3}
    assert "defect" not in outcome.errors


SETTINGS = {
    "brackets": ("select = " + "[" * 2_000 + "]" * 2_000, "its brackets lie too deep inside each other"),
    "a long number": (f"quote_words = {'9' * 5_000}", "a number is too long"),
    "inline tables": ("severity = " + "{a = " * 2_000, "its brackets lie too deep inside each other"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "message"), SETTINGS.values(), ids=SETTINGS)
def test_settings_that_no_reader_takes_are_said(
    text: str, message: str, program: Program, invented: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(invented)
    file = invented / "factcheck.toml"
    file.write_text(text)
    outcome = program("topics")
    assert (outcome.code, outcome.output) == (3, "")
    assert outcome.errors == f"error: {file}: cannot be read: {message}\n"


def test_settings_of_many_megabytes_are_not_read(
    program: Program, invented: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(invented)
    file = invented / "factcheck.toml"
    file.write_bytes(b"#" * (1024 * 1024 + 1))
    outcome = program("topics")
    assert (outcome.code, outcome.errors) == (
        3,
        f"error: {file}: has 1,048,577 bytes, expected at most 1,048,576\n",
    )


PATTERNS = {
    "many folders": "../" + "a/" * 1_000 + "*.yaml",
    "many stars": "../" + "*/" * 1_000 + "x.yaml",
    "many pairs of stars": "../" + "**/" * 1_000 + "x.yaml",
    "many folders without a star": "../" + "a/" * 1_000 + "x.yaml",
    "a long name": "../" + "n" * 300 + "*",
    "nothing": '"../a\\0*.yaml"',
    "nothing without a star": '"../a\\0.yaml"',
}


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
def test_a_pattern_that_no_system_follows_is_a_finding(
    pattern: str, program: Program, invented: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(invented)
    file = invented / "data" / "claims.yaml"
    file.write_text(file.read_text().replace("../claims/*.yaml", pattern))
    outcome = program("validate", "--select", "FC012")
    assert (outcome.code, outcome.errors) == (1, "")
    assert outcome.output.startswith("data/claims.yaml:6:7: error[FC012] include")


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github", "junit"])
@pytest.mark.parametrize("field", ["value", "topic", "basis", "said_on"])
def test_a_message_does_not_repeat_a_megabyte(
    field: str, form: str, program: Program, invented: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(invented)
    (invented / "claims" / "long.yaml").write_text(LONG.replace(f"{field}: x", f"{field}: {'9' * 1_000_000}"))  # fmt: skip
    outcome = program("validate", "claims/long.yaml", "--format", form)
    assert outcome.code == 1
    assert max(map(len, outcome.output.splitlines())) < 8_000


LONG = """claims:
  long-one:
    topic: x
    claimant: riverside-transit
    said_on: x
    statement: Long.
    figures:
      - measure: fare-income
        value: x
        period: not-stated
        basis: x
"""

"""A new corpus in a text editor: what `init` writes is completed, explained and checked at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.cli.running import run
from language_server import NAME, VARIABLE, LanguageServer, server_command

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def begun(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Give a folder with what `init` makes."""
    folder = tmp_path / "begun"
    assert run(["init", str(folder)]) == 0
    ids = ["--with-ids", "--corpus", str(folder)]
    assert run(["schema", "--out", str(folder / "schema"), *ids]) == 0
    capsys.readouterr()
    return folder


@pytest.fixture
def server(begun: Path) -> Iterator[LanguageServer]:
    """Start a server on it."""
    command = server_command()
    if command is None:
        pytest.skip(f"no {NAME}: {VARIABLE} names none, and none is installed here with node")
    started = LanguageServer(command, begun)
    yield started
    started.end()


def test_a_new_corpus_is_completed_explained_and_checked(
    server: LanguageServer, begun: Path
) -> None:
    file = begun / "claims" / "ridership.yaml"
    text = file.read_text(encoding="utf-8")
    assert server.open(file, text) == []
    lines = text.splitlines()
    line = next(number for number, each in enumerate(lines) if each.startswith("    topic: "))
    assert server.shown(file, line, 5).splitlines()[2] == (
        "What it is about; omitted where the file's `defaults` say it."
    )

    begun_claim = begun / "claims" / "begun.yaml"
    server.open(begun_claim, text.replace("topic: ridership", "topic: ", 1))
    offered = server.offered(begun_claim, line, len("    topic: "))
    assert [each["label"] for each in offered] == ["ridership"]

    wrong = begun / "claims" / "wrong.yaml"
    found = server.open(wrong, text.replace("basis: actual", "basis: acutal", 1))
    assert [(lines[each["range"]["start"]["line"]], each["message"]) for each in found] == [
        (
            "        basis: actual",
            'Value is not accepted. Valid values: "actual", "estimate", "projection", "proposal",'
            ' "requirement", "not-stated".',
        )
    ]

"""Running the program in this process, in the folder of a copy of the invented corpus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from factcheck.cli.running import run


@dataclass(frozen=True)
class Outcome:
    """How one run of the program ended."""

    code: int
    output: str
    errors: str


Program = Callable[..., Outcome]


@pytest.fixture
def program(
    invented: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Program:
    """Run the program in a copy of the invented corpus, at a width of 80 cells."""
    monkeypatch.chdir(invented)
    monkeypatch.delenv("FACTCHECK_CORPUS", raising=False)
    monkeypatch.setenv("COLUMNS", "80")

    def start(*arguments: str) -> Outcome:
        code = run(arguments)
        captured = capsys.readouterr()
        return Outcome(int(code), captured.out, captured.err)

    return start

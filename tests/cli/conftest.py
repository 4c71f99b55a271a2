"""Running the program in this process: what it prints, what it says, how it ends."""

from __future__ import annotations

import pytest

from factcheck.cli.running import run
from outcomes import INVENTED, Outcome, Program


@pytest.fixture
def program(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Program:
    """Run the program in the folder of the invented corpus, at a width of 80 cells."""
    monkeypatch.chdir(INVENTED)
    monkeypatch.delenv("FACTCHECK_CORPUS", raising=False)
    for name in ("FORCE_COLOR", "NO_COLOR", "PY_COLORS", "GITHUB_ACTIONS", "GITHUB_WORKSPACE"):
        monkeypatch.delenv(name, raising=False)

    def start(*arguments: str, width: int = 80) -> Outcome:
        monkeypatch.setenv("COLUMNS", str(width))
        monkeypatch.setenv("TERMINAL_WIDTH", str(width))
        code = run(arguments)
        captured = capsys.readouterr()
        return Outcome(int(code), captured.out, captured.err)

    return start

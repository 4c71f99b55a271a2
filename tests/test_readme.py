"""The README's examples run, its exit codes are the program's, and the documents are up to date."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.cli.exits import Exit
from factcheck.cli.running import run

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(
    r"^```console\n\$ factcheck (.+?)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL
)


@pytest.mark.parametrize(("command", "shown"), EXAMPLES, ids=lambda text: text[:30])
def test_an_example_prints_what_the_readme_shows(
    command: str,
    shown: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")
    run(command.split())
    printed = capsys.readouterr().out
    if request.config.getoption("--update-golden"):
        before = f"$ factcheck {command}\n{shown}```"
        text = (ROOT / "README.md").read_text(encoding="utf-8")
        (ROOT / "README.md").write_text(
            text.replace(before, f"$ factcheck {command}\n{printed}```"), encoding="utf-8"
        )
        return
    assert printed == shown


def test_the_readme_has_examples() -> None:
    assert [command.split()[0] for command, _ in EXAMPLES] == [
        "list",
        "chart",
        "lookalikes",
        "validate",
    ]


def test_the_picture_in_the_readme_is_what_the_program_draws(
    golden: Callable[[Path, str], None], tmp_path: Path
) -> None:
    drawn = tmp_path / "reserves.svg"
    corpus = ROOT / "data" / "claims.yaml"
    run(["chart", "reserves-kept-and-held", "--corpus", str(corpus), "-o", str(drawn)])
    golden(ROOT / "docs" / "img" / "reserves.svg", drawn.read_text(encoding="utf-8"))


def test_the_exit_codes_are_those_of_the_program() -> None:
    rows = re.findall(r"^\| (\d+) \| (.+) \|$", README, re.MULTILINE)
    assert [(int(code), meaning) for code, meaning in rows] == [
        (code.value, code.meaning) for code in Exit
    ]


def test_the_setup_commands_are_one_line_each() -> None:
    commands = re.findall(r"^python3 -m venv .+$", README, re.MULTILINE)
    assert len(commands) == 2
    assert all(command.count("\n") == 0 for command in commands)


def test_generated_documents_are_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, "docs/generate.py", "--check"],
        cwd=ROOT, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_commands_that_ci_takes_from_the_readme_stand_there() -> None:
    headings = re.findall(
        r"^run_from_readme '(.+)'$", (ROOT / ".ci" / "run").read_text(), re.MULTILINE
    )
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    below = [readme.partition(f"\n{heading}\n")[2] for heading in headings]
    assert headings == ["## Try it", "## Run the tests"]
    assert [text.partition("\npython3 -m venv ")[1] != "" for text in below] == [True, True]

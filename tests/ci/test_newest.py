"""Trying the newest releases says what it has found, and never fails."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from checkouts import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PYTHON = """\
#!/bin/sh
# Stands in for python3: makes an environment of stand-ins, whose python runs no test either.
if [ "$2" = venv ]; then
  mkdir -p "$3/bin" && cp "$STAND_INS/pip" "$STAND_INS/python" "$3/bin"
fi
"""
PIP = """\
#!/bin/sh
if [ "$1" = freeze ]; then
  printf '%s\\n' {frozen}
else
  echo {said}
  exit {code}
fi
"""
TESTS = """\
#!/bin/sh
echo 'FAILED tests/test_one.py::test_one'
exit {code}
"""
OLD, NEW = ("one==1.0", "two==1.0"), ("one==1.1", "two==1.0", "three==3.0")
NEWER = "newer than constraints.txt: one==1.1 three==3.0\n"
FAILED = "FAILED tests/test_one.py::test_one\n"

OUTCOMES = {
    "cannot be installed": (
        NEW, 1, 0,
        "NOT TRIED, because the newest releases could not be installed within 240 seconds:\n"
        "no route\n",
    ),
    "nothing is newer": (
        OLD, 0, 1,
        "the newest releases are those of constraints.txt, with which the tests have run\n",
    ),
    "all tests pass": (NEW, 0, 0, f"{NEWER}the tests pass with the newest releases\n"),
    "a test fails": (NEW, 0, 1, f"{NEWER}BROKEN by the newest releases:\n{FAILED}"),
    "no test can be collected": (NEW, 0, 2, f"{NEWER}BROKEN by the newest releases:\n{FAILED}"),
    "the tests take too long": (
        NEW, 0, 124, f"{NEWER}STOPPED after 240 seconds; what failed until then:\n{FAILED}"),
    "the tests do not stop": (
        NEW, 0, 137, f"{NEWER}STOPPED after 240 seconds; what failed until then:\n{FAILED}"),
}  # fmt: skip


def _write_program(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    file.chmod(0o755)


@pytest.mark.parametrize(("newest", "installed", "tested", "said"), OUTCOMES.values(), ids=OUTCOMES)
def test_it_says_what_the_newest_releases_break(
    newest: tuple[str, ...], installed: int, tested: int, said: str, tmp_path: Path
) -> None:
    stand_ins = tmp_path / "stand-ins"
    _write_program(stand_ins / "python3", PYTHON)
    _write_program(stand_ins / "python", TESTS.format(code=tested))
    pip = PIP.format(frozen=" ".join(newest), said="no route", code=installed)
    _write_program(stand_ins / "pip", pip)
    project = tmp_path / "project"
    pip = PIP.format(frozen=" ".join(OLD), said="", code=0)
    _write_program(project / ".venv" / "bin" / "pip", pip)
    (project / ".ci").mkdir()
    script = shutil.copy(ROOT / ".ci" / "newest", project / ".ci")
    done = subprocess.run(
        [script], check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        env={"PATH": f"{stand_ins}:{os.environ['PATH']}", "STAND_INS": str(stand_ins), "LC_ALL": "C"},
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, said)

"""On a real terminal headings are bold; piped, or where nobody wants colour, nothing is."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck import __version__

INVENTED = Path(__file__).parent.parent / "invented"
ESCAPE = "\x1b"


def on_terminal(*arguments: str, **variables: str) -> str:
    """Run the program with a pseudo-terminal as its standard output."""
    ours, theirs = pty.openpty()
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"NO_COLOR", "FORCE_COLOR", "FACTCHECK_CORPUS"}
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=INVENTED,
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        env={**environment, "TERM": "xterm-256color", "COLUMNS": "80", **variables},
    )
    os.close(theirs)
    pieces = []
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # Linux says so when the other end is closed
            break
        if not piece:
            break
        pieces.append(piece)
    os.close(ours)
    process.wait()
    return b"".join(pieces).decode("utf-8").replace("\r\n", "\n")


def piped(*arguments: str) -> str:
    """Run the program with a pipe as its standard output."""
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=INVENTED,
        check=True,
        capture_output=True,
        env={**os.environ, "COLUMNS": "80"},
    )
    return done.stdout.decode("utf-8")


@pytest.mark.parametrize(
    "command", [("list",), ("show", "drivers-guild-2022"), ("compare", "fares")]
)
def test_colour_adds_nothing_to_the_words(command: tuple[str, ...]) -> None:
    coloured = on_terminal(*command)
    assert ESCAPE in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == piped(*command)


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colour_is_left_out_where_nobody_wants_it(variables: dict[str, str]) -> None:
    assert on_terminal("list", **variables) == piped("list")


def test_a_pipe_carries_no_escape_sequence() -> None:
    assert ESCAPE not in piped("list")


def test_the_version_names_program_and_corpus() -> None:
    program, corpus = piped("--version").splitlines()
    assert program == f"factcheck {__version__}"
    assert re.fullmatch(r"corpus Riverside Transit and its drivers, revision [0-9a-f]{12}", corpus)


def test_both_ways_to_start_the_program_are_the_same() -> None:
    script = Path(sys.executable).parent / "factcheck"
    if not script.exists():
        pytest.skip("the program is not installed in this environment, so there is no script")
    done = subprocess.run(
        [str(script), "topics"], cwd=INVENTED, check=True, capture_output=True, text=True
    )
    assert done.stdout == piped("topics")

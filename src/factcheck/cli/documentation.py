"""The help of every command as one document, docs/cli.md."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Final

WIDTH: Final = 90


def command_pages() -> Iterator[str]:
    """Give docs/cli.md: the help of the program and of each command, as they are printed."""
    from factcheck.cli.app import app

    yield "# The command line\n\n"
    yield "This page is written by `python docs/generate.py` from the program's own help.\n"
    yield from _page("factcheck")
    for command in app.registered_commands:
        if command.name is not None:
            yield from _page("factcheck", command.name)


def _page(*words: str) -> Iterator[str]:
    environment = {
        **os.environ,
        "COLUMNS": str(WIDTH),
        "TERMINAL_WIDTH": str(WIDTH),
        "NO_COLOR": "1",
    }
    arguments = [sys.executable, "-m", "factcheck", *words[1:], "--help"]
    done = subprocess.run(  # noqa: S603 - our own program
        arguments, capture_output=True, text=True, check=True, env=environment, encoding="utf-8"
    )
    lines = "\n".join(line.rstrip() for line in done.stdout.strip("\n").splitlines())
    yield f"\n## {' '.join(words)}\n\n```text\n{lines}\n```\n"

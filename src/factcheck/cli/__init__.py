"""The command line: the only layer that prints, reads the clock and knows the terminal."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import Final

_UNCOLLECTED: Final = 100_000
"""Objects made before the collector looks for cycles; at 700 it does so forty times while modules load."""


def main() -> None:
    """Run the program and leave with one of the codes of `factcheck.cli.exits`."""
    gc.set_threshold(_UNCOLLECTED)
    from factcheck.cli.running import run

    code = run(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError, ValueError):  # none, full, or closed
            stream.flush()
    # Some releases of Python flush once more at their end, and end with 120 where that fails.
    # Taking the interpreter apart object by object takes a fifth of a short command's time; the
    # system takes its memory back at once. Nothing waits for the end: no thread, no file, no hook.
    os._exit(code)

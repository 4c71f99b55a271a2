"""The command line: the only layer that prints, reads the clock and knows the terminal."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the program and leave with one of the codes of `factcheck.cli.exits`."""
    from factcheck.cli.running import run

    sys.exit(run(sys.argv[1:]))

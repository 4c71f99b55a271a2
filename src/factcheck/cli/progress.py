"""How far a long command is: shown on a terminal from one second on, and told where it is stopped."""

from __future__ import annotations

import sys
from time import monotonic
from typing import Final

_QUIET: Final = 1.0
"""Seconds during which nothing is shown: most commands have answered by then."""
_BETWEEN: Final = 0.1
"""Seconds between two looks of the line."""
_CLEAR: Final = "\r\x1b[K"
"""To the start of the line, and erase to its end (ECMA-48, CR and EL)."""


class Progress:
    """Takes note of how far a command is.

    Args:
        began: when the command began, by the clock `monotonic`.

    Attributes:
        where: what share of which work is done, in words; empty between two works.
    """

    def __init__(self, began: float) -> None:
        self.where = ""
        self._earliest = began + _QUIET
        self._is_shown = False

    def report(self, work: str, done: int, total: int) -> None:
        """Take note, and show it if somebody has been looking at nothing for long enough.

        Args:
            work: what is being done, such as `the files read`.
            done: how much of it is done.
            total: how much there is.
        """
        self.where = f"{100 * done // total} % of {work}" if done < total else ""
        now = monotonic()
        if self.where and now >= self._earliest and sys.stderr.isatty():
            self._earliest = now + _BETWEEN
            self._is_shown = True
            sys.stderr.write(f"{_CLEAR}{self.where}")
            sys.stderr.flush()
        elif not self.where:
            self.remove_line()

    def start(self) -> None:
        """Forget how far another run in this process was, and how long it took."""
        self._earliest = monotonic() + _QUIET
        self.where = ""
        self._is_shown = False

    def remove_line(self) -> None:
        """Remove the line."""
        if self._is_shown:
            self._is_shown = False
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()


PROGRESS: Final = Progress(monotonic())
"""That of this process, which runs one command."""

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
        self._first = began + _QUIET
        self.where = ""
        self._shown: float | None = None

    def tell(self, work: str, done: int, total: int) -> None:
        """Take note, and show it if somebody has been looking at nothing for long enough.

        Args:
            work: what is being done, such as `the files read`.
            done: how much of it is done.
            total: how much there is.
        """
        self.where = f"{100 * done // total} % of {work}" if done < total else ""
        now = monotonic()
        earliest = self._first if self._shown is None else self._shown + _BETWEEN
        if self.where and now >= earliest and sys.stderr.isatty():
            self._shown = now
            sys.stderr.write(f"{_CLEAR}{self.where}")
            sys.stderr.flush()
        elif not self.where:
            self.clear()

    def clear(self) -> None:
        """Take the line away."""
        if self._shown is not None:
            self._shown = 0.0
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()


PROGRESS: Final = Progress(monotonic())
"""That of this process, which runs one command."""

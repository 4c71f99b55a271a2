"""Collect the stretches of a line while a page is walked through, white space taken for one space."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.evidence.extract.page.marks import EDGES, UNCERTAIN, Run, RunKind, write_line

if TYPE_CHECKING:
    from factcheck.evidence.extract.page.marks import TextLine

_WHITE: Final = re.compile(r"[ \t\r\n\f]+")
_NUMBER: Final = re.compile(r"\s*([0-9]{1,4})\s*\Z")


class Runs:
    """The stretches of the line that is being read."""

    def __init__(self) -> None:
        self._runs: list[Run] = []
        self._last_mark = -1

    def fold_white_space(self, text: str, *, keeps_spaces: bool) -> str:
        """Return what a browser shows of the white space in a text that comes next.

        Args:
            text: as the page has it.
            keeps_spaces: whether white space is shown as it is written (`white-space:
                pre`).
        """
        if keeps_spaces:
            return text.replace("\r\n", "\n").replace("\r", "\n")
        words = _WHITE.sub(" ", text)
        return words.lstrip(" ") if self._has_white_end() else words

    def add(self, words: str, kind: RunKind, mark: int) -> None:
        """Add words; those that one element makes what they are stay together.

        Args:
            words: the words, squeezed.
            kind: how they stand there.
            mark: the number of the element that makes them so.
        """
        is_same = bool(self._runs) and self._last_mark == mark and self._runs[-1].kind is kind
        if is_same and kind is not RunKind.PLAIN:
            words = self._runs.pop().text + words
        self._runs.append(Run(words, kind))
        self._last_mark = mark

    def add_edge(self) -> None:
        """Add the edge of a box."""
        self._runs.append(Run("\t", RunKind.EDGE))

    def add_joint(self) -> None:
        """Add the edge of words that are set apart from those beside them in a way that is not known."""
        self._runs.append(Run(UNCERTAIN, RunKind.JOINT))

    def add_fraction(self, above: str, below: str) -> bool:
        """Add a fraction of two numbers; return whether it is one.

        Args:
            above: the text above the line.
            below: the text below it.
        """
        is_one = _NUMBER.match(above) is not None and _NUMBER.match(below) is not None
        if is_one:
            self._runs.append(Run(f"{above.strip()}/{below.strip()}", RunKind.FRACTION))
            self._last_mark = -1
        return is_one

    def add_line_end(self) -> None:
        """End the line within its block, unless it has ended."""
        last = self._find_last()
        if last is not None and not last.text.endswith(("\n", "\t")):
            self._runs.append(Run("\n"))

    def add_cell_end(self) -> None:
        """End a cell within its row."""
        while self._runs and self._runs[-1].text in {"\n", " "}:
            self._runs.pop()
        self._runs.append(Run("\t"))

    def take(self) -> TextLine:
        """Write what was collected, and begin anew."""
        line = write_line(self._runs)
        self._runs = []
        self._last_mark = -1
        return line

    def _has_white_end(self) -> bool:
        last = self._find_last()
        return last is None or last.text[-1:] in " \n\t"

    def _find_last(self) -> Run | None:
        return next((run for run in reversed(self._runs) if run.kind not in EDGES), None)

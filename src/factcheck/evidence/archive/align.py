"""Where a passage of an old text belongs in a new one: lines that are in both tell the place.

Text that is added or cut before a passage changes its offsets and moves no word.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from difflib import SequenceMatcher
from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.evidence.prove.fold import TextSpan

_LINE: Final = re.compile(r"[^\n\f]*\S[^\n\f]*")
_MOST_LINES: Final = 5_000
"""Up to so many the lines of both texts are set beside each other; then only the words beside a
passage are looked at."""


class Alignment:
    """Two texts, line by line."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = _Lines(old), _Lines(new)

    def is_same_place(self, was: TextSpan, now: TextSpan) -> bool:
        """Return whether a passage of the new text stands where one of the old text stood.

        Args:
            was: where the passage stood in the old text.
            now: where it stands in the new one.
        """
        at, to = self._old.find_line(was.start), self._new.find_line(now.start)
        for kind, first, last, first_new, last_new in self._stretches:
            if first <= at < last:
                if kind == "equal":
                    return to - first_new == at - first
                if not first_new <= to < last_new:
                    return False
        before, behind = self._old.find_words_beside(was)
        before_now, behind_now = self._new.find_words_beside(now)
        return before == before_now or behind == behind_now

    @cached_property
    def _stretches(self) -> Sequence[tuple[str, int, int, int, int]]:
        if max(len(self._old.lines), len(self._new.lines)) > _MOST_LINES:
            return ()
        return SequenceMatcher(None, self._old.lines, self._new.lines).get_opcodes()


class _Lines:
    """The lines of a text that are not blank."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _found(self) -> list[re.Match[str]]:
        return list(_LINE.finditer(self.text))

    @cached_property
    def lines(self) -> list[str]:
        return [found[0].strip() for found in self._found]

    @cached_property
    def _starts(self) -> list[int]:
        return [found.start() for found in self._found]

    def find_line(self, offset: int) -> int:
        """Return the number of the line in which an offset lies."""
        return bisect_right(self._starts, offset) - 1

    def find_words_beside(self, span: TextSpan) -> tuple[list[str], list[str]]:
        """Return the word before a passage and the one behind it, in its line; or none."""
        start = self._starts[self.find_line(span.start)]
        end = self._found[self.find_line(span.end - 1)].end()
        return (
            self.text[start : span.start].split()[-1:],
            self.text[span.end : end].split()[:1],
        )

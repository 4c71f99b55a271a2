"""What the signs of dates mean, in a line below a page for people that has them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.formats.table.layout import write_paragraph
from factcheck.queries.phrases import PASTE

if TYPE_CHECKING:
    from collections.abc import Iterator

_DAY: Final = r"\d{4}(?:-\d\d){0,2}"
_ABOUT: Final = re.compile(
    r"\babout [A-Z][a-z]+ (?:\d{4}\b|\d\d?(?:, \d{4}\b| and [A-Z]))|\bin or about \d{4}\b"
)
"""Before a date that is spelt, which two lines of a paragraph can share."""
_SIGNS: Final = (
    ("~", re.compile(rf"{_DAY}\\?~"), "~ the date is inferred, not printed"),
    ("?", re.compile(r"\d{4}-\d\d(?:-\d\d)?\?"), "? the date is uncertain"),
    ("../", re.compile(r"(?<![.\w])\.\./(?=\s*\d|\s*$)"), "../date until then, or some day before"),
    ("/", re.compile(rf"{_DAY}\\?~?/(?:\s*$|\s*\.\.)"), "date/.. from then on, or some day after"),
    ("about", _ABOUT, "about, before a date: inferred, not printed"),
    ("[", re.compile(rf"\\?\[{_DAY}[~\d/.\\-]*\]"), "[date] what the printed words mean"),
)
"""Signs of EDTF (Library of Congress), as text and as Markdown has them: what each has in any case, and what it means."""


class DateSigns:
    """Keeps the signs of dates in lines that go by."""

    def __init__(self) -> None:
        self._found: set[str] = set()
        self._above = ""

    def keep(self, line: str) -> None:
        """Keep the signs of a line."""
        above, self._above = self._above, line.strip()
        for mark, sign, meaning in _SIGNS:
            if meaning in self._found:
                continue
            text = f"{above} {self._above}" if sign is _ABOUT else line
            if mark in text and sign.search(text):
                self._found.add(meaning)

    @property
    def explanation(self) -> str:
        """What the signs mean, in a line; empty where there was none."""
        meanings = [meaning for _, _, meaning in _SIGNS if meaning in self._found]
        return f"Dates: {'; '.join(meanings)}." if meanings else ""


def explain_dates(lines: Iterator[str], width: int | None) -> Iterator[str]:
    """Write a page, and below it what each sign of its dates means; nothing where it has none.

    Args:
        lines: of the page.
        width: cells of a line; None for lines of any length.
    """
    signs = DateSigns()
    is_apart, is_indented = width is None, False
    for line in lines:
        signs.keep(line)
        is_apart = is_apart or PASTE in line  # what is to be pasted ends above
        if line:
            is_indented = line[:-1].rpartition("\n")[2].startswith(" ")
        yield line
    text = signs.explanation
    if text:
        yield "\n" if is_apart or is_indented else ""
        yield from (f"{text}\n",) if width is None else write_paragraph(text, width)

"""Who answered whom in the terminal: a thread, each answer set in below what it answers."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

from factcheck.charts.answers import APART
from factcheck.charts.words import KEPT_SPACE, keep_scales

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.charts.answers import AnswerThread, Statement

_STEP: Final = 4
_SET_IN: Final = 36
"""How many columns the deepest answer is set in at most."""
_BRANCH: Final = "└─ "


def draw_thread(thread: AnswerThread, width: int) -> Iterator[str]:
    """Draw a thread, a line at a time.

    Args:
        thread: who answered whom.
        width: in columns.
    """
    step = min(_STEP, _SET_IN // max(thread.depth, 1))
    yield from wrap(thread.title, width)
    for depth, statement in thread.walk():
        if depth == 0:
            yield ""
        yield from _draw_statement(
            statement, " " * (step * (depth - 1) + 1) + _BRANCH if depth else "", width
        )
    if thread.juxtaposed:
        yield from ("", *wrap(f"- - - {APART}", width))
    for statement in thread.juxtaposed:
        yield from _draw_statement(statement, "", width)
    if thread.notes:
        yield ""
    for note in thread.notes:
        yield from wrap(note, width)


def _draw_statement(statement: Statement, lead: str, width: int) -> Iterator[str]:
    indent = " " * (len(lead) + 2)
    how = f" {statement.how}" if statement.how else ""
    head = f"{statement.who}{how}, {statement.said}:"
    text = statement.text or "(stands above, with what answers it)"
    yield from wrap(head, width, lead, indent)
    yield from wrap(text, width, indent, indent)


def wrap(text: str, width: int, lead: str = "", indent: str = "") -> list[str]:
    """Break a text into lines at spaces, and never between a number and its scale.

    Args:
        text: what to write.
        width: in columns.
        lead: what stands before the first line.
        indent: what stands before each other line.
    """
    lines = textwrap.wrap(keep_scales(text), width, initial_indent=lead, subsequent_indent=indent)
    return [line.replace(KEPT_SPACE, " ") for line in lines]

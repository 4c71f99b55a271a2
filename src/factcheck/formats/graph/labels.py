"""What stands on a claim of a graph, line by line."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING, Final

from factcheck.model.dates import parse_edtf
from factcheck.queries.days import shorten_day
from factcheck.queries.views_of_claim import mark_status
from factcheck.text.printable import escape_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.queries.answer_graph import AnswerGraph
    from factcheck.queries.views_of_claim import ClaimView

JUXTAPOSED: Final = "set side by side by the editor"
_CHARACTERS: Final = 44
"""Of a line: a box of about the width of a column."""


def list_label_lines(claim: ClaimView) -> Iterator[str]:
    """Yield who claims what and when, each figure, and the id that `show` takes.

    Args:
        claim: the claim with its figures.
    """
    yield from wrap_text(mark_status(claim.who, claim.status))
    yield from wrap_text(f"said {shorten_day(parse_edtf(claim.said_on))}")
    yield from wrap_text(claim.statement)
    for figure in claim.figures:
        time = "" if figure.time is None else f"; {figure.time}"
        yield from wrap_text(f"{figure.value}: {figure.what}{time}")
    yield claim.id


def list_title_lines(view: AnswerGraph) -> Iterator[str]:
    """Yield the title, and what the graph leaves out.

    Args:
        view: the claims, the answers between them, and the pairs that only an editor joins.
    """
    for text in (view.title, view.note):
        if text:
            yield from wrap_text(text)


def wrap_text(text: str) -> Iterator[str]:
    """Yield a text in lines of the width of a box; a longer word has a line to itself.

    Args:
        text: of a record, of any length.
    """
    for line in escape_lines(text):
        yield from wrap(line, _CHARACTERS, break_long_words=False, break_on_hyphens=False)

"""Claims as tables of Markdown, a row a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.markdown.escape import escape
from factcheck.formats.markdown.sources import name_footnotes
from factcheck.formats.table.claim_table import NO_FIGURE, say_claim
from factcheck.queries.views_of_claim import mark_status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.formats.sources import Sources
    from factcheck.queries.views_of_claim import ClaimView

HEADINGS: Final = ("Who", "Claim", "Figure", "What it measures", "When", "Source")


def list_rows_of_claim(claim: ClaimView, sources: Sources) -> Iterator[tuple[str, ...]]:
    """List a row for each figure of a claim; the last cell is Markdown already.

    Args:
        claim: the claim with the figures to show.
        sources: the numbers of the sources of the page; those of these claims are added.
    """
    number = name_footnotes(sources, claim)
    who = mark_status(claim.who, claim.status)
    said = say_claim(claim)
    for figure in claim.figures:
        yield who, said, figure.value, figure.what, figure.when, number
    if not claim.figures:
        yield who, said, NO_FIGURE, NO_FIGURE, f"said {claim.said_on}", number


def list_rows(claims: Iterable[ClaimView], sources: Sources) -> Iterator[tuple[str, ...]]:
    """List the rows of some claims.

    Args:
        claims: in the order of the page.
        sources: the numbers of the sources of the page; those of these claims are added.
    """
    for claim in claims:
        yield from list_rows_of_claim(claim, sources)


def write_table(
    headings: Sequence[str], rows: Iterable[Sequence[str]], *, notes_last: bool = False
) -> Iterator[str]:
    """Write a table; the numbers of notes in a last column are Markdown already.

    Args:
        headings: of the columns.
        rows: of texts, a cell a column; they are escaped here.
        notes_last: whether the last column holds numbers of notes, which are Markdown.
    """
    yield f"| {' | '.join(map(escape, headings))} |\n"
    yield f"|{' --- |' * len(headings)}\n"
    for row in rows:
        *cells, last = row
        shown = [*map(escape, cells), last if notes_last else escape(last)]
        yield f"| {' | '.join(shown)} |\n"


def write_remarks(remarks: Sequence[str]) -> Iterator[str]:
    """Write what was found and what may be compared, below a table.

    Args:
        remarks: a line each.
    """
    if remarks:
        yield "\n"
    for remark in remarks:
        yield f"{escape(remark)}\n"

"""Claims as a table for people: a row a figure, below it the claim's statement, its id and what the figure is of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.table.columns import Column
from factcheck.formats.table.layout import INDENT, STACKED_BELOW, write_table
from factcheck.formats.table.wrap import ELLIPSIS, ROOM_OF_SIGN, count_cells, shorten
from factcheck.queries.phrases import list_in_words
from factcheck.queries.views_of_claim import mark_status
from factcheck.text.printable import escape_unsafe

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.formats.options import Options
    from factcheck.queries.part_views import FigureView
    from factcheck.queries.phrases import More
    from factcheck.queries.views_of_claim import ClaimView

NO_FIGURE: Final = "–"

_COLUMNS: Final = (
    Column("Who", 12, extra=1),
    Column("Figure", 12, extra=None),
    Column("What it measures", 16),
    Column("When", 12, extra=None),
)
STATEMENT: Final = "Statement"
DETAILS: Final = "Claim; what the figure is of; where printed"

ROOM_FOR_STATEMENTS: Final = 140
"""Cells of a page from which on a statement is a column: on a narrower one it stands below its row."""

_LEAST_TELLER: Final = 20
"""Cells for by whom words are told, however long the id is before them."""

_UNSTATED: Final = "not stated"


def write_claims(
    blocks: Sequence[tuple[str, Sequence[ClaimView]]], options: Options
) -> Iterator[str]:
    """Write claims, a row a figure, under the headings of their blocks.

    Args:
        blocks: headings, which may be empty, each with its claims.
        options: the cells of a line, and whether headings may be coloured.
    """
    is_wide = options.width >= ROOM_FOR_STATEMENTS
    columns = (*_COLUMNS, Column(STATEMENT, 30)) if is_wide else _COLUMNS
    rows = [
        (title, [row for claim in claims for row in _list_rows(claim, options.width)])
        for title, claims in blocks
    ]
    below = (DETAILS,) if is_wide else (STATEMENT, DETAILS)
    yield from write_table(columns, rows, options.width, colour=options.colour, below=below)


def _list_rows(claim: ClaimView, width: int) -> Iterator[tuple[str, ...]]:
    """List a row for each figure of a claim, or one where it has none."""
    who, said = claim.who, claim.statement
    for figure in claim.figures:
        value = mark_status(figure.value, claim.status)
        details = shorten_details(claim, figure, width)
        yield who, value, figure.measure_title, figure.when, said, details
    if not claim.figures:
        value = mark_status(NO_FIGURE, claim.status)
        details = shorten_details(claim, None, width)
        yield who, value, NO_FIGURE, f"said {claim.said_on}", said, details


def shorten_details(
    claim: ClaimView, figure: FigureView | None, width: int, *, with_measure: bool = False
) -> str:
    """Shorten the details of a row to a line: what `show` takes, then by whom it is told, what its figure is of, where it is printed.

    Where that is more than a line of the page, it says less: first no publishers, then nothing that
    is not stated, then not what comes last; a sign stands for what is omitted. What `show` takes
    and whose words it is stay, and a page with a label a line holds everything.

    Args:
        claim: the claim.
        figure: the figure of the row, or None where the claim has none.
        width: of the page, in cells.
        with_measure: whether the measure stands here rather than in a column.
    """
    key = claim.id if figure is None or figure.id is None else f"{claim.id}#{figure.id}"
    of_what = figure.details.split("; ") if figure is not None and figure.details else ()
    if figure is not None and with_measure:
        of_what = (figure.measure_title, *of_what)
    more = (f"{name}: {said}" for name, said in list_in_words(claim.more))
    details = [escape_unsafe(each) for each in (*of_what, *more)]
    tellers = [escape_unsafe(each) for each in claim.tellers]
    sources = dict.fromkeys(each.source for each in claim.appearances)
    room = width - len(INDENT)
    whole = "; ".join((key, *tellers, *details, *map(escape_unsafe, claim.places)))
    if width < STACKED_BELOW or count_cells(whole) <= room:
        return whole
    without = "; ".join((key, *tellers, *details, *sources))
    if count_cells(without) <= room:
        return without
    beside = max(_LEAST_TELLER, room - count_cells(f"{key}; ; {ROOM_OF_SIGN}"))
    kept = (key, *(shorten(each, beside)[0] for each in tellers))
    said = [*(each for each in details if not each.endswith(_UNSTATED)), *sources]
    while said and count_cells("; ".join((*kept, *said, ROOM_OF_SIGN))) > room:
        said.pop()
    if with_measure and details and not said and not tellers:
        said = shorten(details[0], beside)[:1]
    return "; ".join((*kept, *said, ELLIPSIS))


def say_claim(claim: ClaimView) -> str:
    """Return the statement of a claim with its id, who checked its record, and what else it says.

    Args:
        claim: the claim.
    """
    checked = (("checked by", "; ".join(each.line for each in claim.checked)),)
    said = f"{claim.statement} ({claim.id})"
    return add_more(said, (*(checked if claim.checked else ()), *claim.more))


def add_more(text: str, more: More) -> str:
    """Add to a text what a record says in fields that have no place of their own.

    Args:
        text: what is said of a record.
        more: its other fields, by their names in files.
    """
    return "; ".join((text, *(f"{name}: {said}" for name, said in list_in_words(more))))

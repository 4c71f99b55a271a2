"""Lists, catalogues and records as text for people: tables that answer at a glance."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from factcheck.formats.table.claim_table import ROOM_FOR_STATEMENTS, write_claims
from factcheck.formats.table.columns import Column
from factcheck.formats.table.layout import (
    write_fields,
    write_heading,
    write_paragraph,
    write_remarks,
    write_table,
)
from factcheck.formats.table.wrap import count_cells
from factcheck.queries.views import Catalogue, ClaimList, RecordPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options


_LONGEST_ID: Final = 20
"""Characters of an id that has a column of its own on a page of any width."""


_MOST_OF_ID: Final = 40
"""Cells that an id may take on a wide page."""


def write_claim_list(view: ClaimList, options: Options) -> Iterator[str]:
    """Write a list of claims: what the corpus says of itself, a table a topic, a row a figure, what may be compared below.

    Args:
        view: the claims that a question found, each with the figures that it let through, and
            remarks.
        options: the cells of a line, and whether headings may be coloured.
    """
    if view.note is not None and view.claims:
        yield from write_paragraph(view.note, options.width)
        yield "\n"
    if view.by_topic:
        topics = groupby(view.claims, key=lambda claim: f"{claim.topic_title} ({claim.topic})")
        yield from write_claims([(title, tuple(claims)) for title, claims in topics], options)
    elif view.claims:
        yield from write_claims([("", view.claims)], options)
    yield from write_remarks(view.remarks, options.width, apart=bool(view.claims))
    if view.emptied_by:
        text = f"No claim passes {name_filters(view.emptied_by)}."
        yield from write_paragraph(text, options.width)
    elif not view.claims:
        yield "There are no claims.\n"


def name_filters(names: tuple[str, ...]) -> str:
    """Name the filters that emptied an answer, as they are written on the command line.

    Args:
        names: of filters, as `Filters` has them.
    """
    options = [f"--{name.replace('_', '-')}" for name in names]
    return options[0] if len(options) == 1 else f"{', '.join(options[:-1])} and {options[-1]}"


def write_catalogue(view: Catalogue, options: Options) -> Iterator[str]:
    """Write what there is of a kind as a table; ids that a column would break stand below their rows.

    Args:
        view: the rows of one kind of record under their headings, and remarks.
        options: the cells of a line, and whether headings may be coloured.
    """
    columns = [
        Column(name, 8, is_number=any(isinstance(row[place], int) for row in view.rows))
        for place, name in enumerate(view.columns)
    ]
    rows = [[_format_cell(cell) for cell in row] for row in view.rows]
    below: tuple[str, ...] = ()
    longest = max((count_cells(name) for name, *_ in rows), default=0)
    if longest <= _LONGEST_ID or options.width >= ROOM_FOR_STATEMENTS:
        columns[0] = Column(columns[0].heading, min(longest, _MOST_OF_ID))
    else:
        below = (columns.pop(0).heading,)
        rows = [[*rest, name] for name, *rest in rows]
    yield from write_table(columns, [("", rows)], options.width, colour=options.colour, below=below)
    yield from write_remarks(view.remarks, options.width, apart=True)


def write_record_page(view: RecordPage, options: Options) -> Iterator[str]:
    """Write any other record with the claims that use it.

    Args:
        view: the record with its fields, and the claims that use it.
        options: the cells of a line, and whether headings may be coloured.
    """
    yield from write_heading(view.title, options.width, colour=options.colour)
    yield from write_paragraph(f"{view.kind} {view.id}", options.width)
    if view.fields:
        yield "\n"
        yield from write_fields(view.fields, options.width, colour=options.colour)
    if view.claims:
        yield "\n"
        yield from write_claims([("", view.claims)], options)


def _format_cell(cell: str | int) -> str:
    return f"{cell:,}" if isinstance(cell, int) else cell


VIEWS: Final = {
    Catalogue: write_catalogue,
    ClaimList: write_claim_list,
    RecordPage: write_record_page,
}

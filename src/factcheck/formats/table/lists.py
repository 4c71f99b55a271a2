"""Lists, catalogues and records as text for people: tables that answer at a glance."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from factcheck.formats.table.claim_table import ROOM_FOR_STATEMENTS, claim_table
from factcheck.formats.table.columns import Column
from factcheck.formats.table.layout import fields, heading, lay_out, paragraph, write_remarks
from factcheck.formats.table.wrap import cells

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options
    from factcheck.queries.views import Catalogue, ClaimList, RecordPage


_LONGEST_ID: Final = 20
"""Characters of an id that has a column of its own on a page of any width."""


_MOST_OF_ID: Final = 40
"""Cells that an id may take on a wide page."""


def claim_list(view: ClaimList, options: Options) -> Iterator[str]:
    """Write a list of claims: what the corpus says of itself, a table a topic, a row a figure, what may be compared below."""
    if view.note is not None and view.claims:
        yield from paragraph(view.note, options.width)
        yield "\n"
    if view.by_topic:
        topics = groupby(view.claims, key=lambda claim: f"{claim.topic_title} ({claim.topic})")
        yield from claim_table([(title, tuple(claims)) for title, claims in topics], options)
    elif view.claims:
        yield from claim_table([("", view.claims)], options)
    yield from write_remarks(view.remarks, options.width, apart=bool(view.claims))
    if view.emptied_by:
        text = f"No claim passes {emptied_in_words(view.emptied_by)}."
        yield from paragraph(text, options.width)
    elif not view.claims:
        yield "There are no claims.\n"


def emptied_in_words(names: tuple[str, ...]) -> str:
    """Name the filters that emptied an answer, as they are written on the command line."""
    options = [f"--{name.replace('_', '-')}" for name in names]
    return options[0] if len(options) == 1 else f"{', '.join(options[:-1])} and {options[-1]}"


def catalogue(view: Catalogue, options: Options) -> Iterator[str]:
    """Write what there is of a kind as a table; ids that a column would break stand below their rows."""
    columns = [
        Column(name, 8, is_number=any(isinstance(row[place], int) for row in view.rows))
        for place, name in enumerate(view.columns)
    ]
    rows = [[_cell(cell) for cell in row] for row in view.rows]
    below: tuple[str, ...] = ()
    longest = max((cells(name) for name, *_ in rows), default=0)
    if longest <= _LONGEST_ID or options.width >= ROOM_FOR_STATEMENTS:
        columns[0] = Column(columns[0].heading, min(longest, _MOST_OF_ID))
    else:
        below = (columns.pop(0).heading,)
        rows = [[*rest, name] for name, *rest in rows]
    yield from lay_out(columns, [("", rows)], options.width, colour=options.colour, below=below)
    yield from write_remarks(view.remarks, options.width, apart=True)


def record_page(view: RecordPage, options: Options) -> Iterator[str]:
    """Write any other record with the claims that use it."""
    yield from heading(view.title, options.width, colour=options.colour)
    yield from paragraph(f"{view.kind} {view.id}", options.width)
    if view.fields:
        yield "\n"
        yield from fields(view.fields, options.width, colour=options.colour)
    if view.claims:
        yield "\n"
        yield from claim_table([("", view.claims)], options)


def _cell(cell: str | int) -> str:
    return f"{cell:,}" if isinstance(cell, int) else cell


VIEWS: Final = {"Catalogue": catalogue, "ClaimList": claim_list, "RecordPage": record_page}

"""Claims as lines of lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.queries.views_of_claim import marked
from factcheck.site.records import Entry, Link
from factcheck.site.wording import say_date, say_value

if TYPE_CHECKING:
    from factcheck.model.claims import Claim
    from factcheck.site.library import Library


def enter(library: Library, claim: Claim) -> Entry:
    """Return a claim as a line of a list."""
    view = library.view(claim)
    values = ", ".join(say_value(figure.value) for figure in view.figures)
    return Entry(
        Link(marked(claim.statement, view.status), library.page_of_claim(claim.id)),
        before=f"{view.who}, {say_date(view.said_on)}{f': {values}' if values else ''}",
    )

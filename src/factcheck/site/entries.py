"""Claims as lines of lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.queries.speakers import find_status, name_who_says
from factcheck.queries.views_of_claim import mark_status
from factcheck.site.records import Link, ListEntry
from factcheck.site.value_words import say_value
from factcheck.site.wording import say_date

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model.claims import Claim
    from factcheck.site.library import Library


def build_entry(
    library: Library, claim: Claim, own: str | None = None, *, has_status: bool = True
) -> ListEntry:
    """Return a claim as a line of a list.

    Args:
        library: of the ledger.
        claim: the claim.
        own: the id of whose page the list stands on, whom it need not name.
        has_status: whether it says that it was withdrawn or corrected, which a heading may say.
    """
    values = ", ".join(say_value(str(figure.value)) for figure in claim.figures)
    is_own = own is not None and claim.made_by is None and claim.claimant == own
    said = say_date(str(claim.said_on))
    when = f"{said[:1].upper()}{said[1:]}" if is_own else said
    status = find_status(claim) if has_status else None
    return ListEntry(
        Link(mark_status(claim.statement, status), library.link_claim(claim.id)),
        before=f"{when}{f': {values}' if values else ''}",
        who="" if is_own else name_who_says(library.store, claim),
    )


def list_withdrawn(library: Library, claims: Iterable[Claim]) -> tuple[ListEntry, ...]:
    """Return the withdrawn ones of some claims as lines of a list, so that none disappears silently.

    Args:
        library: of the ledger.
        claims: those of a page, in the order in which they are listed.
    """
    withdrawn = (each for each in claims if each.is_withdrawn)
    return tuple(build_entry(library, each, has_status=False) for each in withdrawn)

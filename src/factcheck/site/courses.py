"""How somebody's word on one thing changed, as lines of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.queries.courses import trace_courses
from factcheck.site.records import Link, ListEntry
from factcheck.site.value_words import say_value
from factcheck.site.wording import say_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.model.claims import Claim
    from factcheck.site.library import Library


def list_courses(library: Library, record_id: str, claims: Iterable[Claim]) -> Iterator[ListEntry]:
    """List where somebody said another number of one thing on a later day; each line leads to what was said then.

    Args:
        library: of the ledger.
        record_id: the party or person.
        claims: those in which it takes part, in order.
    """
    own = (claim for claim in claims if claim.maker == record_id)
    for each in trace_courses(library.store, own):
        ends = (each.earlier, each.later)
        before, after = (say_value(str(end.figure.value)) for end in ends)
        text = f"{each.change} from {before} to {after}"
        days = ", then ".join(say_date(str(end.claim.said_on)) for end in ends)
        yield ListEntry(
            Link(text, library.link_claim(each.later.claim.id)),
            before=each.later.measure.title,
            after=f"– {days}, within {each.within}",
        )

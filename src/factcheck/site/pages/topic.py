"""The page of a topic: its disputes, every figure kind by kind, what has no figure, and when it was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.queries.lookalike_views import WHAT_IT_IS
from factcheck.queries.phrases import counted
from factcheck.queries.withdrawn import standing
from factcheck.runtime.records import dataclass
from factcheck.site.entries import enter
from factcheck.site.pages.dispute import list_cards
from factcheck.site.records import (
    DisputeCard,
    Entry,
    Link,
    Moment,
    Narrowing,
    Page,
    Section,
    SourceLine,
)
from factcheck.site.search.fill import narrow
from factcheck.site.sources import Sources
from factcheck.site.tables import tabulate
from factcheck.site.thread import order_in_time

if TYPE_CHECKING:
    from factcheck.model.claims import Claim, Topic
    from factcheck.site.figure_records import MeasureTable
    from factcheck.site.library import Library


@dataclass(frozen=True, slots=True)
class TopicContent:
    """What the page of a topic shows."""

    title: str
    counts: str
    description: str | None
    narrowing: Narrowing | None
    note: str | None
    disputes: tuple[DisputeCard, ...]
    tables: tuple[MeasureTable, ...]
    others: tuple[Section, ...]
    timeline: tuple[Moment, ...]
    sources: tuple[SourceLine, ...]
    downloads: tuple[Link, ...]


def make_topic(library: Library, topic: Topic, downloads: tuple[Link, ...]) -> Page:
    """Make the page of a topic, with the files that hold its claims."""
    store = library.store
    claims = store.claims_by_topic.get(topic.id, ())
    figures = [figure for claim in standing(claims) for figure in library.figures(claim)]
    sources = Sources(library)
    for claim in claims:
        sources.quote(library.view(claim))
    disputes = list_cards(library, topic.id)
    counts = (
        f"{counted(len(claims), 'claim')} with {counted(len(figures), 'figure')}, "
        f"{counted(sum(each.state != WHAT_IT_IS for each in disputes), 'dispute')}."
    )
    content = TopicContent(
        title=topic.title,
        counts=counts,
        description=topic.description,
        narrowing=narrow(library, "topic", topic.id, claims),
        note=topic.note,
        disputes=disputes,
        tables=tabulate(library, figures),
        others=list_by_party(library, [claim for claim in claims if not claim.figures]),
        timeline=order_in_time(library, claims),
        sources=sources.lines,
        downloads=downloads,
    )
    crumbs = (Link("All topics", "index.html#topics"), Link("topic"))
    return Page(f"topic/{topic.id}.html", "topic.html", topic.title, crumbs, content)


def list_by_party(library: Library, claims: list[Claim]) -> tuple[Section, ...]:
    """List claims under the name of the party that made each, in the order of their first claims."""
    store = library.store
    found: dict[str, list[Entry]] = {}
    for claim in claims:
        party = store.find_party_of_maker(claim)
        name = store.name_speaker(claim.maker) if party is None else party.name
        found.setdefault(name, []).append(enter(library, claim))
    return tuple(Section(name, tuple(entries)) for name, entries in found.items())

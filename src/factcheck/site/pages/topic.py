"""The page of a topic: its disputes, every figure kind by kind, what has no figure, and when it was said."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from factcheck.comparison.reasons.other import name_measures
from factcheck.queries.lookalike_views import WHAT_IT_IS
from factcheck.queries.phrases import say_count
from factcheck.queries.withdrawn import select_standing
from factcheck.runtime.records import dataclass
from factcheck.site.cards import list_cards
from factcheck.site.entries import build_entry, list_withdrawn
from factcheck.site.records import (
    DisputeCard,
    Link,
    ListEntry,
    ListSection,
    Moment,
    Narrowing,
    SitePage,
    SourceLine,
    TimelineFoot,
)
from factcheck.site.search.fill import suggest_narrowing
from factcheck.site.sources import PageSources
from factcheck.site.tables import build_tables
from factcheck.site.timeline import build_timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim, Topic
    from factcheck.site.figure_records import MeasureTable
    from factcheck.site.library import Library


@dataclass(frozen=True, slots=True)
class TopicContent:
    """What the page of a topic shows.

    Attributes:
        measures: what its figures count, where they stand on those pages alone.
        withdrawn: its claims with figures that were withdrawn, which are compared with nothing.
    """

    title: str
    counts: str
    description: str | None
    narrowing: Narrowing | None
    note: str | None
    disputes: tuple[DisputeCard, ...]
    measures: tuple[ListEntry, ...]
    tables: tuple[MeasureTable, ...]
    others: tuple[ListSection, ...]
    withdrawn: tuple[ListEntry, ...]
    timeline: tuple[Moment, ...]
    below_timeline: TimelineFoot
    sources: tuple[SourceLine, ...]
    downloads: tuple[Link, ...]


def build_topic(library: Library, topic: Topic, downloads: tuple[Link, ...]) -> SitePage:
    """Build the page of a topic, with the files that hold its claims.

    Args:
        library: the ledger, with what its pages ask of it.
        topic: the topic.
        downloads: links to the files that hold its claims.
    """
    store = library.store
    claims = store.claims_by_topic.get(topic.id, ())
    figures = [
        figure for claim in select_standing(claims) for figure in library.list_figures(claim)
    ]
    sources = PageSources(library)
    for claim in claims:
        sources.build_quotes(library.build_view(claim))
    disputes = list_cards(library, topic.id)
    is_long = bool(library.groups) and len(claims) > _MOST_SHOWN
    shown = () if is_long else figures
    moments, below = build_timeline(library, () if is_long else claims, shown)
    counts = (
        f"{say_count(len(claims), 'claim')} with {say_count(len(figures), 'figure')}, "
        f"{say_count(sum(each.state != WHAT_IT_IS for each in disputes), 'dispute')}."
    )
    content = TopicContent(
        title=topic.title,
        counts=counts,
        description=topic.description,
        narrowing=suggest_narrowing(library, "topic", topic.id, claims),
        note=topic.note,
        disputes=disputes,
        measures=_list_measures(library, figures) if is_long else (),
        tables=build_tables(library, shown),
        others=list_by_party(library, [claim for claim in claims if not claim.figures]),
        withdrawn=list_withdrawn(library, [claim for claim in claims if claim.figures]),
        timeline=moments,
        below_timeline=below,
        sources=sources.lines,
        downloads=downloads,
    )
    crumbs = (Link("All topics", "index.html#topics"), Link("topic"))
    return SitePage(
        f"topic/{topic.id}.html", "topic.html", topic.title, crumbs, content, description=counts
    )


_MOST_SHOWN: Final = 1_000
"""Claims of a topic whose figures and timeline stand on its own page, where fewer pages are wanted."""


def _list_measures(library: Library, figures: Sequence[StatedFigure]) -> tuple[ListEntry, ...]:
    """List what is counted by some figures, with how many of them count it."""
    counts = Counter(each.measure.id for each in figures)
    titles = name_measures(figures)
    return tuple(
        ListEntry(library.link(each, titles[each]), after=say_count(count, "figure"))
        for each, count in counts.items()
    )


def list_by_party(library: Library, claims: list[Claim]) -> tuple[ListSection, ...]:
    """List claims under the name of the party that made each, in the order of their first claims.

    Args:
        library: the ledger, with what its pages ask of it.
        claims: the claims, in the order in which they are listed.
    """
    store = library.store
    found: dict[str, list[ListEntry]] = {}
    for claim in claims:
        party = store.find_party_of_maker(claim)
        name = store.name_speaker(claim.maker) if party is None else party.name
        found.setdefault(name, []).append(build_entry(library, claim))
    return tuple(ListSection(name, tuple(entries)) for name, entries in found.items())

"""The front page, the index, the page of all data, what the site is, and what stands where nothing is."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from factcheck.comparison.times import build_date_key
from factcheck.model.vocabulary import CounterKind, NotStated
from factcheck.queries.pair_views import SIGNS
from factcheck.queries.phrases import say_count
from factcheck.queries.speakers import say_who_speak
from factcheck.runtime.records import dataclass
from factcheck.site.cards import list_cards
from factcheck.site.entries import build_entry
from factcheck.site.pages.changes import name_state, say_counts
from factcheck.site.records import DisputeCard, Download, Link, ListEntry, ListSection, SitePage
from factcheck.site.strips import draw_key
from factcheck.site.wording import MANNERS, MEANINGS_OF_ANSWERS, MEANINGS_OF_MANNERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.diff.views import Differences
    from factcheck.model.claims import Measure, Party, Person
    from factcheck.model.store import Store
    from factcheck.site.figure_records import Drawing
    from factcheck.site.library import Library

    _Named = TypeVar("_Named", Party, Person)

_NEWEST = 8
"""Claims that the front page names."""


@dataclass(frozen=True, slots=True)
class FrontContent:
    """What the front page shows.

    Attributes:
        since: the earlier state with which it was compared; empty where it was not.
        changes: what changed since then, in words; None likewise.
    """

    title: str
    description: str | None
    note: str | None
    counts: str
    since: str
    changes: Link | None
    disputes: tuple[DisputeCard, ...]
    topics: tuple[ListEntry, ...]
    newest: tuple[ListEntry, ...]


@dataclass(frozen=True, slots=True)
class ListContent:
    """What a page of lists shows."""

    title: str
    lead: str
    sections: tuple[ListSection, ...]


@dataclass(frozen=True, slots=True)
class DataContent:
    """What the page of all data shows: the columns of its tables, and its files, topic by topic."""

    title: str
    columns: tuple[str, ...]
    parts: tuple[tuple[str, tuple[Download, ...]], ...]


@dataclass(frozen=True, slots=True)
class AboutContent:
    """What the page on the site shows: signs, answers, manners and shapes, each with its meaning, and who has which colour."""

    title: str
    signs: tuple[tuple[str, str], ...]
    answers: tuple[tuple[str, str], ...]
    manners: tuple[tuple[str, str], ...]
    shapes: tuple[tuple[Drawing, str], ...]
    sides: tuple[tuple[str, str], ...]


def build_front(library: Library, title: str, found: Differences | None = None) -> SitePage:
    """Build the front page.

    Args:
        library: of the ledger.
        title: of the ledger.
        found: what changed since an earlier state; None where none was named.
    """
    store = library.store
    claims = list(store.claims.values())
    figures = sum(len(claim.figures) for claim in claims)
    newest = sorted(claims, key=lambda claim: (build_date_key(claim.said_on), claim.id))[-_NEWEST:]
    content = FrontContent(
        title=title,
        description=None if store.head is None else store.head.description,
        note=None if store.head is None else store.head.note,
        since="" if found is None else name_state(found.before),
        changes=None if found is None else Link(say_counts(found), "changes.html"),
        counts=(
            f"{say_count(len(claims), 'claim')} with {say_count(figures, 'figure')} by "
            f"{say_who_speak(store, claims)}, from {_say_sources(store)}."
        ),
        disputes=list_cards(library),
        topics=tuple(_list_topics(library)),
        newest=tuple(build_entry(library, claim) for claim in reversed(newest)),
    )
    return SitePage("index.html", "front.html", title, (), content, description=content.counts)


def _say_sources(store: Store) -> str:
    """Say how many sources there are, and in how many documents, where a source is a part of another."""
    sources = say_count(len(store.sources), "source")
    documents = sum(each.part_of is None for each in store.sources.values())
    if documents == len(store.sources):
        return sources
    return f"{sources} in {say_count(documents, 'document')}"


def _list_topics(library: Library) -> Iterator[ListEntry]:
    store = library.store
    for topic in store.topics.values():
        claims = store.claims_by_topic.get(topic.id, ())
        figures = sum(len(claim.figures) for claim in claims)
        counts = f"{say_count(len(claims), 'claim')}, {say_count(figures, 'figure')}"
        yield ListEntry(library.link(topic.id, topic.title), after=counts)


def build_who(library: Library) -> SitePage:
    """Build the page of who speaks, and who is measured."""
    store = library.store
    parties = tuple(
        ListEntry(library.link(each.id, each.name)) for each in _sort_by_name(store.parties)
    )
    people = tuple(
        ListEntry(library.link(each.id, each.name)) for each in _sort_by_name(store.people)
    )
    sections = (ListSection("Parties", parties), ListSection("People", people))
    content = ListContent("Who", "Who speaks, publishes or is measured.", sections)
    return SitePage("who.html", "list.html", "Who", (), content)


def _sort_by_name(records: Mapping[str, _Named]) -> list[_Named]:
    return sorted(records.values(), key=lambda each: (each.name.casefold(), each.id))


def build_sources(library: Library) -> SitePage:
    """Build the page of all sources and measures."""
    store = library.store
    sources = sorted(store.sources.values(), key=lambda each: (each.title.casefold(), each.id))
    measures = sorted(store.measures.values(), key=lambda each: (each.title.casefold(), each.id))
    titles = Counter(each.title for each in measures)
    sections = (
        ListSection(
            "Sources", tuple(ListEntry(library.link(each.id, each.title)) for each in sources)
        ),
        ListSection(
            "Measures",
            tuple(
                ListEntry(
                    library.link(each.id, each.title),
                    after=_say_whose(library, each) if titles[each.title] > 1 else "",
                )
                for each in measures
            ),
        ),
    )
    content = ListContent("Sources and measures", "Where it stands, and what is counted.", sections)
    return SitePage("sources.html", "list.html", "Sources and measures", (), content)


def _say_whose(library: Library, measure: Measure) -> str:
    of = measure.of
    return "" if isinstance(of, NotStated) else library.store.name_speaker(of)


def build_data(files: Sequence[Download], columns: Sequence[str]) -> SitePage:
    """Build the page of all files that hold data.

    Args:
        files: the files, those of one topic together.
        columns: what the columns of the CSV are called.
    """
    parts = {each.topic: tuple(one for one in files if one.topic == each.topic) for each in files}
    content = DataContent("Data", tuple(columns), tuple(parts.items()))
    return SitePage("data.html", "data.html", "Data", (), content)


def build_about(library: Library) -> SitePage:
    """Build the page on how to read the others."""
    parties, sides = library.store.parties, library.sides
    content = AboutContent(
        title="How to read these pages",
        signs=SIGNS,
        answers=tuple((each.for_readers, MEANINGS_OF_ANSWERS[each]) for each in CounterKind),
        manners=tuple((words, MEANINGS_OF_MANNERS[each]) for each, words in MANNERS.items()),
        shapes=draw_key(),
        sides=tuple(
            sorted((parties[each].name, side) for each, side in sides.items() if each in parties)
        ),
    )
    return SitePage("about.html", "about.html", content.title, (), content)


def build_missing() -> SitePage:
    """Build the page that a server shows where nothing is."""
    content = ListContent("Nothing is here", "The address leads to no page of this ledger.", ())
    return SitePage("404.html", "list.html", "Nothing is here", (), content)

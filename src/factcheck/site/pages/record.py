"""The pages of parties, people, sources and measures: what they are, and the claims that use them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.formats.citation.source import FORMATS
from factcheck.model.claims import Measure, Party, Person, Source
from factcheck.model.dimensions import find_parts, find_second_names, name_values, say_value
from factcheck.queries.citations import build_citation
from factcheck.queries.phrases import join_words, say_count
from factcheck.queries.withdrawn import select_standing
from factcheck.runtime.records import dataclass
from factcheck.site.courses import list_courses
from factcheck.site.entries import build_entry
from factcheck.site.fields import list_fields
from factcheck.site.library import LISTS
from factcheck.site.records import (
    Citation,
    Link,
    ListEntry,
    ListSection,
    Narrowing,
    Quote,
    SitePage,
    Told,
)
from factcheck.site.search.fill import suggest_narrowing
from factcheck.site.sources import PageSources
from factcheck.site.tables import build_tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.model.claims import Claim
    from factcheck.site.figure_records import MeasureTable
    from factcheck.site.library import Library


PAGED: Final = (Party, Person, Source, Measure)
"""The kinds of which each record has such a page."""


@dataclass(frozen=True, slots=True)
class RecordContent:
    """What the page of such a record shows.

    Attributes:
        kind: the word for its kind.
        address: of its page.
        fields: what it says, as (name, texts with or without addresses).
        dimensions: of a measure what its figures must state, each with its values.
        tables: of a measure its figures.
        told: of a source what stands in it.
        sections: of a party or person its claims.
        citations: of the page.
        document: citations of the source itself.
    """

    kind: str
    address: str
    title: str
    fields: tuple[tuple[str, tuple[Link, ...]], ...]
    dimensions: tuple[tuple[str, tuple[str, ...]], ...]
    tables: tuple[MeasureTable, ...]
    narrowing: Narrowing | None
    told: tuple[Told, ...]
    sections: tuple[ListSection, ...]
    citations: tuple[Citation, ...]
    document: tuple[Citation, ...]


def build_record(
    library: Library,
    record: Party | Person | Source | Measure,
    cite: Callable[[str, str, str], tuple[Citation, ...]],
) -> SitePage:
    """Build the page of a party, person, source or measure.

    Args:
        library: the ledger, with what its pages ask of it.
        record: the party, person, source or measure.
        cite: makes the citations of a page from the id of its record, its title and its address.
    """
    kind = library.store.declared[record.id].singular
    title = str(getattr(record, "title", None) or getattr(record, "name", record.id))
    claims = list(library.list_claims_of(record))
    is_measure = isinstance(record, Measure)
    figures = [
        figure
        for claim in select_standing(claims)
        for figure in library.list_figures(claim)
        if is_measure and figure.measure.id == record.id
    ]
    address = library.find_address(kind, record.id)
    content = RecordContent(
        kind=kind,
        address=address,
        title=title,
        fields=tuple(list_fields(library, record, claims)),
        dimensions=tuple(_list_dimensions(record)) if isinstance(record, Measure) else (),
        tables=build_tables(library, figures) if figures else (),
        narrowing=suggest_narrowing(library, "measure", record.id, claims) if is_measure else None,
        told=tuple(_list_told(library, record, claims)) if isinstance(record, Source) else (),
        sections=tuple(_list_sections(library, record, claims))
        if isinstance(record, (Party, Person))
        else (),
        citations=cite(record.id, title, address),
        document=tuple(_build_citations_of_source(library, record))
        if isinstance(record, Source)
        else (),
    )
    crumbs = (LISTS[kind], Link(kind))
    return SitePage(address, "record.html", title, crumbs, content)


def _build_citations_of_source(library: Library, source: Source) -> Iterator[Citation]:
    cited = build_citation(library.store, source)
    for form, write in FORMATS.items():
        yield Citation(form, (write(cited),))


def _list_dimensions(measure: Measure) -> Iterator[tuple[str, tuple[str, ...]]]:
    for dimension, values in (measure.dimensions or {}).items():
        parts, second = find_parts(values), find_second_names(values)
        lines = []
        for name in name_values(values):
            line = say_value(values, name)
            if name in parts:
                line += (
                    f", the sum of {join_words(say_value(values, each) for each in parts[name])}"
                )
            if name in second:
                line += f", another name of {say_value(values, second[name])}"
            lines.append(line)
        yield dimension.replace("-", " "), tuple(lines)


def _list_told(library: Library, source: Source, claims: list[Claim]) -> Iterator[Told]:
    numbered = PageSources(library)
    for claim in claims:
        yield Told(
            build_entry(library, claim),
            _remove_source(numbered.build_quotes(library.build_view(claim), source.id)),
        )


def _remove_source(quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """Remove from quotes the link to their source, for the page of that source itself."""
    return tuple(replace(each, source=None) for each in quotes)


def _list_sections(
    library: Library, record: Party | Person, claims: list[Claim]
) -> Iterator[ListSection]:
    """List claims by topic, and of who speaks what was answered, and what answered that.

    Where fewer pages are wanted, what people say or propose for a party stands with them alone.
    """
    store = library.store
    by_topic: dict[str, list[Claim]] = {}
    by_people: Counter[str] = Counter()
    for claim in claims:
        if library.groups and record.id not in {claim.claimant, claim.maker}:
            party = store.find_party(claim)
            is_told = party is not None and party.id == record.id
            by_people[claim.claimant if is_told else claim.maker] += 1
        else:
            by_topic.setdefault(claim.topic, []).append(claim)
    for topic, found in by_topic.items():
        entries = tuple(build_entry(library, each, record.id) for each in found)
        yield ListSection(store.topics[topic].title, entries)
    if by_people:
        entries = tuple(
            ListEntry(library.link(each, store.name_speaker(each)), after=say_count(count, "claim"))
            for each, count in by_people.items()
        )
        yield ListSection("Claims of its people", entries)
    courses = tuple(list_courses(library, record.id, claims))
    if courses:
        yield ListSection("What was raised or lowered", courses)
    answered = {counter.claim: None for claim in claims for counter in claim.counters}
    answering = {o.id: None for claim in claims for o, _ in store.counters_to.get(claim.id, ())}
    for heading, ids in (
        (f"Claims that {record.name} answered", answered),
        (f"Answers to {record.name}", answering),
    ):
        entries = tuple(
            build_entry(library, store.claims[each]) for each in ids if each in store.claims
        )
        if entries:
            yield ListSection(heading, entries)

"""The pages of parties, people, sources and measures: what they are, and the claims that use them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.model.records import Measure, Party, Person, Source
from factcheck.query.records import show_record
from factcheck.query.views import RecordPage
from factcheck.query.withdrawing import standing
from factcheck.records import dataclass
from factcheck.site.figures import tabulate
from factcheck.site.library import find_outward
from factcheck.site.pages.topic import enter
from factcheck.site.records import Citation, Link, MeasureTable, Page, Section
from factcheck.site.wording import say_date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.model.records import Claim
    from factcheck.site.library import Library


@dataclass(frozen=True, slots=True)
class RecordContent:
    """What the page of such a record shows.

    Attributes:
        kind: the word for its kind.
        fields: what it says, as (name, text with or without an address).
        sections: its claims.
        tables: of a measure its figures.
    """

    kind: str
    title: str
    fields: tuple[tuple[str, Link], ...]
    tables: tuple[MeasureTable, ...]
    sections: tuple[Section, ...]
    citations: tuple[Citation, ...]


def make_record(
    library: Library,
    record: Party | Person | Source | Measure,
    cite: Callable[[str, str, str], tuple[Citation, ...]],
) -> Page:
    """Make the page of a party, person, source or measure."""
    store = library.store
    shown = show_record(store, record.id)
    assert isinstance(shown, RecordPage)
    claims = [store.claims[view.id] for view in shown.claims]
    is_measure = isinstance(record, Measure)
    figures = [
        figure
        for claim in standing(claims)
        for figure in library.figures(claim)
        if is_measure and figure.measure.id == record.id
    ]
    address = f"{shown.kind}/{record.id}.html"
    content = RecordContent(
        kind=shown.kind,
        title=shown.title,
        fields=tuple(
            (name, Link(say_date(text), find_outward(text)))
            for name, text in shown.fields
            if name != "dimensions"
        ),
        tables=tabulate(library, figures) if figures else (),
        sections=() if isinstance(record, Measure) else tuple(_sections(library, record, claims)),
        citations=cite(record.id, shown.title, address),
    )
    return Page(address, "record.html", shown.title, (Link(shown.kind),), content)


def _sections(
    library: Library, record: Party | Person | Source, claims: list[Claim]
) -> Iterator[Section]:
    """List claims by topic, and of who speaks what was answered, and what answered that."""
    store = library.store
    by_topic: dict[str, list[Claim]] = {}
    for claim in claims:
        by_topic.setdefault(claim.topic, []).append(claim)
    for topic, found in by_topic.items():
        yield Section(store.topics[topic].title, tuple(enter(library, each) for each in found))
    if isinstance(record, Source):
        return
    answered = {counter.claim: None for claim in claims for counter in claim.counters}
    answering = {o.id: None for claim in claims for o, _ in store.counters_to.get(claim.id, ())}
    for heading, ids in (("Claims that it answered", answered), ("Answers to it", answering)):
        entries = tuple(enter(library, store.claims[each]) for each in ids if each in store.claims)
        if entries:
            yield Section(heading, entries)

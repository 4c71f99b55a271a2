"""What there is in a ledger: topics, parties, sources and measures, with counts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.queries.phrases import say_count
from factcheck.queries.views import Catalogue
from factcheck.queries.wording import NOT_STATED, format_field

if TYPE_CHECKING:
    from factcheck.model.store import Store


def list_topics(store: Store) -> Catalogue:
    """List the topics with their claims, figures, parties and disputes.

    A dispute counts for every topic of which it holds a claim, as it does in lists.

    Args:
        store: the ledger, of which every claim is read.
    """
    rows = []
    for topic in store.topics.values():
        claims = store.claims_by_topic.get(topic.id, ())
        parties = {party.id for claim in claims for party in store.list_parties(claim)}
        figures = sum(len(claim.figures) for claim in claims)
        disputes = {each.id for claim in claims for each in store.disputes_of.get(claim.id, ())}
        rows.append((topic.id, topic.title, len(claims), figures, len(parties), len(disputes)))
    columns = ("topic", "title", "claims", "figures", "parties", "disputes")
    note = None if store.head is None else store.head.note
    total = say_count(len(store.disputes), "dispute")
    line = f"{say_count(len(rows), 'topic')}; {total}, counted under each topic of which it holds a claim."
    remarks = (line, *(() if note is None else (note,)))
    return Catalogue("topics", columns, tuple(rows), remarks)


def list_parties(store: Store) -> Catalogue:
    """Return the parties with the persons that spoke for them, and the claims found under them.

    Args:
        store: the ledger, of which every claim is read.
    """
    claims: Counter[str] = Counter()
    people: dict[str, set[str]] = {}
    for claim in store.claims.values():
        claims.update(party.id for party in store.list_parties(claim))
        for speaker, party in (
            (claim.claimant, store.find_party(claim)),
            (claim.maker, store.find_party_of_maker(claim)),
        ):
            if party is not None and speaker != party.id:
                people.setdefault(party.id, set()).add(speaker)
    measured = Counter(str(measure.of) for measure in store.measures.values())
    published = Counter(str(source.publisher) for source in store.sources.values())
    rows = tuple(
        (
            party.id,
            party.name,
            str(party.kind),
            claims[party.id],
            len(people.get(party.id, ())),
            measured[party.id],
            published[party.id],
        )
        for party in store.parties.values()
    )
    columns = ("party", "name", "kind", "claims", "people", "measures", "sources")
    return Catalogue("parties", columns, rows, (f"{say_count(len(rows), 'party', 'parties')}.",))


def list_sources(store: Store) -> Catalogue:
    """List the sources with their publisher, date and the claims that appear in them.

    Args:
        store: the ledger.
    """
    rows = tuple(
        (
            source.id,
            source.title,
            _name_publisher(store, format_field(source.publisher)),
            format_field(source.published) or NOT_STATED,
            len({claim.id for claim, _ in store.appearances_in.get(source.id, ())}),
        )
        for source in store.sources.values()
    )
    columns = ("source", "title", "publisher", "published", "claims")
    return Catalogue("sources", columns, rows, (f"{say_count(len(rows), 'source')}.",))


def list_measures(store: Store) -> Catalogue:
    """List the measures with unit, kind, dimensions and the figures recorded of them.

    Args:
        store: the ledger, of which every claim is read.
    """
    figures = Counter(figure.measure for claim in store.claims.values() for figure in claim.figures)
    rows = tuple(
        (
            measure.id,
            measure.title,
            measure.unit,
            measure.kind.value,
            ", ".join(measure.dimensions or ()),
            figures[measure.id],
        )
        for measure in store.measures.values()
    )
    columns = ("measure", "title", "unit", "kind", "dimensions", "figures")
    return Catalogue("measures", columns, rows, (f"{say_count(len(rows), 'measure')}.",))


def _name_publisher(store: Store, publisher: str | None) -> str:
    if publisher is None or publisher == NOT_STATED:
        return NOT_STATED
    party = store.parties.get(publisher)
    return store.name_speaker(publisher) if party is None else party.short or party.name

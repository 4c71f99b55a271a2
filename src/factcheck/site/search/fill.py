"""Fill the index of a site with what its pages show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.model.vocabulary import Basis
from factcheck.queries.lookalike_lines import name_lookalike
from factcheck.queries.phrases import replace_with_capital
from factcheck.queries.speakers import name_who_says
from factcheck.site.entries import build_entry
from factcheck.site.records import Narrowing, SearchFilter
from factcheck.site.wording import MANNERS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from factcheck.model.claims import Claim
    from factcheck.site.library import Library
    from factcheck.site.search.index import SearchIndex


CLAIMS: Final = "Claims"
"""The kind of results that claims are."""


def fill_index(index: SearchIndex, library: Library) -> None:
    """Fill an index with everything that has a page.

    Args:
        index: the index, empty so far.
        library: the ledger, with what its pages ask of it.
    """
    store = library.store
    for dispute in store.disputes.values():
        shown = (library.find_address("dispute", dispute.id), dispute.question, "")
        index.add("Disputes", shown, (dispute.question, dispute.note or ""))
    for lookalike in store.lookalikes.values():
        title = name_lookalike(store, lookalike)
        shown = (library.find_address("lookalike", lookalike.id), title, "")
        index.add("Often set side by side", shown, (title, lookalike.why_not))
    for topic in store.topics.values():
        index.add("Topics", (f"topic/{topic.id}.html", topic.title, ""), (topic.title,))
    for claim in store.claims.values():
        _add_claim(index, library, claim)
    for group, kind, records in (
        ("People and parties", "party", store.parties),
        ("People and parties", "person", store.people),
        ("Sources", "source", store.sources),
        ("Measures", "measure", store.measures),
    ):
        for record in records.values():
            title = str(getattr(record, "title", None) or getattr(record, "name", record.id))
            short = getattr(record, "short", None) or ""
            index.add(group, (library.find_address(kind, record.id), title, ""), (title, short))


def _add_claim(index: SearchIndex, library: Library, claim: Claim) -> None:
    """Add a claim: its statement, who makes it, its figures as printed, its quotes."""
    entry, who = build_entry(library, claim), name_who_says(library.store, claim)
    texts = [claim.statement, who, *(str(each.value) for each in claim.figures)]
    texts += [each.quote for each in claim.appearances]
    shown = (str(entry.link.href), entry.link.text, f"{entry.who}, {entry.before}")
    index.add(CLAIMS, shown, texts, set(_list_traits(library, claim)))


def _list_traits(library: Library, claim: Claim) -> Iterator[tuple[str, str]]:
    yield "topic", claim.topic
    yield "figures", "yes" if claim.figures else "no"
    for party in library.store.list_parties(claim):
        yield "party", party.id
    for figure in claim.figures:
        yield "measure", figure.measure
        yield "basis", figure.basis.value
    for appearance in claim.appearances:
        yield "manner", appearance.manner.value
    day = claim.said_on.earliest or claim.said_on.latest
    if day is not None:
        yield "year", str(day.year)


def list_filters(
    library: Library, traits: Mapping[str, Collection[str]]
) -> tuple[SearchFilter, ...]:
    """List what narrows some claims, with the values that occur among them; a single value narrows nothing.

    Args:
        library: the ledger, with what its pages ask of it.
        traits: the values that occur, by what they are values of.
    """
    found = []
    for name, title in _TITLES.items():
        values = traits.get(name, ())
        if len(values) > 1:
            told = sorted((_say(library, name, value), value) for value in values)
            found.append(SearchFilter(name, title, tuple((value, text) for text, value in told)))
    return tuple(found)


def suggest_narrowing(
    library: Library, name: str, value: str, claims: Sequence[Claim]
) -> Narrowing | None:
    """Suggest how some claims can be narrowed; None where nothing narrows them.

    Args:
        library: of the ledger.
        name: by what all of them are found.
        value: of that.
        claims: the claims.
    """
    traits: dict[str, set[str]] = {}
    for claim in claims:
        for trait, held in _list_traits(library, claim):
            traits.setdefault(trait, set()).add(held)
    filters = tuple(each for each in list_filters(library, traits) if each.name != name)
    return Narrowing(name, value, filters) if filters else None


_TITLES: Final = {
    "topic": "Topic",
    "measure": "What it counts",
    "party": "Party",
    "basis": "Rests on",
    "manner": "Quoted",
    "year": "Year it was said",
    "figures": "With a figure",
}


def _say(library: Library, name: str, value: str) -> str:
    match name:
        case "topic":
            return library.store.topics[value].title
        case "measure":
            return library.store.measures[value].title
        case "party":
            return library.store.name_speaker(value)
        case "basis":
            return replace_with_capital(Basis(value).for_readers)
        case "manner":
            return replace_with_capital(MANNERS[value])
        case _:
            return replace_with_capital(value)

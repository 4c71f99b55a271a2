"""Fill the index of a site with what its pages show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.model.vocabulary import Basis
from factcheck.queries.phrases import replace_with_capital
from factcheck.runtime.records import dataclass
from factcheck.site.pages.topic import build_entry
from factcheck.site.wording import MANNERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model.claims import Claim
    from factcheck.site.library import Library
    from factcheck.site.search.index import SearchIndex


@dataclass(frozen=True, slots=True)
class SearchFilter:
    """One thing by which results are narrowed.

    Attributes:
        name: in the address of a search.
        title: in words.
        options: its values, each with its words.
    """

    name: str
    title: str
    options: tuple[tuple[str, str], ...]


def add_claim(index: SearchIndex, library: Library, claim: Claim) -> None:
    """Add a claim: its statement, who makes it, its figures as printed, its quotes."""
    view, entry = library.build_view(claim), build_entry(library, claim)
    texts = [claim.statement, view.who, *(each.value for each in view.figures)]
    texts += [each.quote for each in view.appearances]
    shown = (str(entry.link.href), entry.link.text, entry.before)
    index.add("Claims", shown, texts, set(_list_traits(library, claim)))


def _list_traits(library: Library, claim: Claim) -> Iterator[tuple[str, str]]:
    yield "topic", claim.topic
    yield "figures", "yes" if claim.figures else "no"
    for party in library.store.list_parties(claim):
        yield "party", party.id
    for figure in claim.figures:
        yield "basis", figure.basis.value
    for appearance in claim.appearances:
        yield "manner", appearance.manner.value
    day = claim.said_on.earliest or claim.said_on.latest
    if day is not None:
        yield "year", str(day.year)


def list_filters(index: SearchIndex, library: Library) -> tuple[SearchFilter, ...]:
    """List the filters that narrow something, with the values that occur."""
    found = []
    for name, title in _TITLES.items():
        values = index.traits.get(name, ())
        if len(values) > 1:
            told = sorted((_say(library, name, value), value) for value in values)
            found.append(SearchFilter(name, title, tuple((value, text) for text, value in told)))
    return tuple(found)


_TITLES: Final = {
    "topic": "Topic",
    "party": "Party",
    "basis": "Rests on",
    "manner": "Quoted",
    "year": "Year in which it was said",
    "figures": "With a figure",
}


def _say(library: Library, name: str, value: str) -> str:
    match name:
        case "topic":
            return library.store.topics[value].title
        case "party":
            return library.store.name_speaker(value)
        case "basis":
            return replace_with_capital(Basis(value).for_readers)
        case "manner":
            return replace_with_capital(MANNERS[value])
        case _:
            return replace_with_capital(value)

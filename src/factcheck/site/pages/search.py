"""The page of the search, which without script is an index of all claims: by their letters, or by the pages that they share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.runtime.records import dataclass
from factcheck.site.records import Link, ListEntry, ListSection, SearchFilter, SitePage
from factcheck.site.search.fill import CLAIMS, list_filters

if TYPE_CHECKING:
    from factcheck.site.library import Library
    from factcheck.site.search.index import SearchIndex


@dataclass(frozen=True, slots=True)
class SearchContent:
    """What the page of the search shows.

    Attributes:
        groups: the kinds of results, each with how many there are up to its last, as the script reads them.
        shards: the names of the scripts of words.
        block: results of which one script says what is shown.
        lead: what the sections are.
        sections: the claims by their first letters, or the pages that they share by topic.
    """

    title: str
    groups: str
    shards: str
    block: int
    filters: tuple[SearchFilter, ...]
    lead: str
    sections: tuple[ListSection, ...]


def build_search(library: Library, index: SearchIndex) -> SitePage:
    """Build the page of the search, once everything is in the index.

    Args:
        library: the ledger, with what its pages ask of it.
        index: the filled index.
    """
    content = SearchContent(
        title="Search",
        groups="|".join(f"{each.title}={each.end}" for each in index.groups),
        shards=" ".join(index.shards),
        block=index.block,
        filters=list_filters(library, index.traits),
        lead=_BY_TOPIC if library.groups else _BY_LETTER,
        sections=_list_by_topic(library) if library.groups else _list_by_letter(library, index),
    )
    return SitePage("search.html", "search.html", "Search", (), content)


_BY_LETTER: Final = "Every claim, by the first letter of its statement."
_BY_TOPIC: Final = "Every claim, on pages of a hundred, by topic."


def _list_by_topic(library: Library) -> tuple[ListSection, ...]:
    """List the pages that claims share, each below every topic of which it has a claim."""
    store = library.store
    found: dict[str, dict[str, ListEntry]] = {}
    for group in library.groups:
        if group.kind == "claim":
            entry = ListEntry(Link(group.title, group.address))
            for each in group.ids:
                found.setdefault(store.claims[each].topic, {})[group.address] = entry
    return tuple(
        ListSection(store.topics[topic].title, tuple(entries.values()))
        for topic, entries in found.items()
    )


def _list_by_letter(library: Library, index: SearchIndex) -> tuple[ListSection, ...]:
    found: dict[str, list[ListEntry]] = {}
    ordered = sorted(
        (_find_letter(claim.statement), claim.statement, claim.id, shown)
        for claim, shown in zip(
            library.store.claims.values(), index.list_shown(CLAIMS), strict=True
        )
    )
    for letter, _, _, (address, title, beside) in ordered:
        found.setdefault(letter, []).append(ListEntry(Link(title, address), before=beside))
    return tuple(ListSection(letter, tuple(entries)) for letter, entries in found.items())


def _find_letter(statement: str) -> str:
    first = next((letter for letter in statement if letter.isalnum()), "#")
    return "0–9" if first.isdigit() else first.upper()

"""The page of the search, which without script is an index of all claims in the order of the alphabet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.runtime.records import dataclass
from factcheck.site.entries import build_entry
from factcheck.site.records import ListEntry, ListSection, SearchFilter, SitePage
from factcheck.site.search.fill import list_filters
from factcheck.site.search.index import BLOCK

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
        sections: the claims by their first letters.
    """

    title: str
    groups: str
    shards: str
    block: int
    filters: tuple[SearchFilter, ...]
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
        block=BLOCK,
        filters=list_filters(library, library.store.claims.values()),
        sections=_list_by_letter(library),
    )
    return SitePage("search.html", "search.html", "Search", (), content)


def _list_by_letter(library: Library) -> tuple[ListSection, ...]:
    found: dict[str, list[ListEntry]] = {}
    claims = library.store.claims.values()
    for claim in sorted(
        claims, key=lambda each: (_find_letter(each.statement), each.statement, each.id)
    ):
        found.setdefault(_find_letter(claim.statement), []).append(build_entry(library, claim))
    return tuple(ListSection(letter, tuple(entries)) for letter, entries in found.items())


def _find_letter(statement: str) -> str:
    first = next((letter for letter in statement if letter.isalnum()), "#")
    return "0–9" if first.isdigit() else first.upper()

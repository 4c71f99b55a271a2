"""Sources as a numbered list of plain text, and texts of the ledger made fit for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats.sources import name_publisher
from factcheck.queries.phrases import add_notes, replace_with_capital
from factcheck.text.printable import escape_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.formats.sources import Sources
    from factcheck.queries.views_of_claim import ClaimView


def format_plain(text: str) -> str:
    """Format a text as it was printed, its further lines indented, with control characters shown.

    Args:
        text: of a record.
    """
    return "\n    ".join(escape_lines(text))


def name_sources(sources: Sources, claim: ClaimView) -> str:
    """Name a claim's sources by their numbers in brackets.

    Args:
        sources: the numbers of the sources of the page; those of these claims are added.
        claim: the claim.
    """
    return f"[{', '.join(map(str, sources.list_numbers(claim)))}]"


def write_sources(
    sources: Sources, say_date: Callable[[str], str], *, with_notes: bool = True
) -> Iterator[str]:
    """Write each source with the quotes from it.

    Args:
        sources: that the page has named.
        say_date: writes a date of publication.
        with_notes: whether what is noted of a claim stands behind its quotes, and how far these are proven.
    """
    for number, each, quoted in sources:
        yield "\nSources\n\n" if number == 1 else ""
        writers = f"{each.writers}. " if each.writers else ""
        published = say_date(each.published_in_words)
        named = f"{writers}{each.title}. {name_publisher(each)}, {published}"
        addresses = (("", each.url), ("Archived: ", each.archived))
        parts = [f"{replace_with_capital(name)}: {text}" for name, text in each.remarks]
        parts += [f"{label}{url}" for label, url in addresses if url is not None]
        yield f"{number}. {format_plain('. '.join((named.removesuffix('.'), *parts)))}\n"
        for words in quoted:
            said = words.said if words.link is None else f"{words.said} {words.link}"
            said += words.proof if with_notes else ""
            yield f"   - {format_plain(add_notes(said, words.notes if with_notes else ()))}\n"

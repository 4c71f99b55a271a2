"""Sources as footnotes of Markdown.

Footnotes link both ways on GitHub, GitLab and in most editors; where there are none, as in
CommonMark and GitHub's wikis, the same signs stand there as text, and nothing is lost. An anchor of
our own (`<a id>`) would be stripped, or renamed, by half of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats.markdown.escape import escape, escape_address
from factcheck.formats.sources import name_publisher
from factcheck.queries.phrases import replace_with_capital

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.sources import Sources
    from factcheck.queries.views_of_claim import ClaimView


def name_footnotes(sources: Sources, claim: ClaimView) -> str:
    """Name the footnotes of a claim's sources.

    Args:
        sources: the numbers of the sources of the page; those of these claims are added.
        claim: the claim.
    """
    return ", ".join(f"[^{number}]" for number in sources.list_numbers(claim))


def write_sources(sources: Sources, *, with_notes: bool = True) -> Iterator[str]:
    """Write each source as a footnote, with the quotes from it.

    Args:
        sources: that the page has named.
        with_notes: whether what is noted of a claim stands below its quotes, and how far these are proven.
    """
    for number, each, quoted in sources:
        yield "\n## Sources\n\n" if number == 1 else "\n"
        archived = (
            f" ([archived](<{escape_address(each.archived)}>))" if each.archived is not None else ""
        )
        title = escape(each.title)
        linked = f"[{title}](<{escape_address(each.url)}>)" if each.url is not None else title
        writers = f"{escape(each.writers)}. " if each.writers else ""
        published = escape(each.published_in_words)
        publisher = escape(name_publisher(each))
        yield f"[^{number}]: {writers}{linked}{archived}. {publisher}, {published}"
        yield "" if published.endswith(".") else "."
        yield "".join(
            f" {replace_with_capital(label)}: {escape(text)}." for label, text in each.remarks
        )
        yield "\n"
        for words in quoted:
            there = "" if words.link is None else f" ([there](<{escape_address(words.link)}>))"
            yield f"    - {escape(words.said)}{there}{words.proof if with_notes else ''}\n"
            yield from (
                f"      - {escape(f'Note: {note}')}\n" for note in words.notes if with_notes
            )

"""A feed of what changed (Atom, RFC 4287); it reads no clock, so the same changes give the same bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit
from xml.sax.saxutils import escape, quoteattr

from factcheck.runtime.records import dataclass
from factcheck.text.printable import escape_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.formats.options import Options


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One entry.

    Attributes:
        id: of the record.
        title: what is new of it, in words.
        address: relative to the feed's base; empty where nothing leads to it any more.
        summary: what changed, a line each.
    """

    id: str
    title: str
    address: str
    summary: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed.

    Attributes:
        title: of the ledger.
        base: the address of the site, ending in a slash.
        updated: the day and time of the state, as RFC 3339 has it.
        state: what names the state, so that a record that changes again is another entry.
    """

    title: str
    base: str
    updated: str
    state: str
    entries: tuple[FeedEntry, ...]


def write_feed(feed: Feed) -> str:
    """Return a feed as XML.

    Args:
        feed: the entries of a feed, with its title and address.
    """
    return "".join(f"{line}\n" for line in _write_lines(feed))


def write_view(view: Feed, options: Options) -> Iterator[str]:
    """Write a feed as XML, a piece at a time.

    Args:
        view: the entries of a feed, with its title and address.
        options: nothing of them is asked, since the format has no lines to fill and no colours.
    """
    yield write_feed(view)


def _write_lines(feed: Feed) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield '<feed xmlns="http://www.w3.org/2005/Atom">'
    yield f"<title>{_escape(feed.title)}</title>"
    yield f"<id>{_escape(feed.base)}</id>"
    yield f'<link rel="self" href={quoteattr(f"{feed.base}feed.xml")}/>'
    yield f'<link rel="alternate" href={quoteattr(f"{feed.base}changes.html")}/>'
    yield f"<updated>{feed.updated}</updated>"
    yield f"<author><name>{_escape(feed.title)}</name></author>"
    for each in feed.entries:
        yield "<entry>"
        yield f"<title>{_escape(each.title)}</title>"
        yield f"<id>{_escape(_name(feed, each))}</id>"
        address = f"{feed.base}{each.address or 'changes.html'}"
        yield f'<link rel="alternate" href={quoteattr(address)}/>'
        yield f"<updated>{feed.updated}</updated>"
        if each.summary:
            yield f"<summary>{_escape('; '.join(each.summary))}</summary>"
        yield "</entry>"
    yield "</feed>"


def _name(feed: Feed, entry: FeedEntry) -> str:
    """Return the id of an entry as a tag (RFC 4151): of the site, the day, the record and the state."""
    host = urlsplit(feed.base).hostname or ""
    path = urlsplit(feed.base).path
    return f"tag:{host},{feed.updated[:10]}:{path}{entry.id}/{feed.state}"


def _escape(text: str) -> str:
    return escape("\n".join(escape_lines(text)))


VIEWS: Final = {Feed: write_view}

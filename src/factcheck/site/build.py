"""Build all files of a site: its pages, what they are styled by, and the data."""

from __future__ import annotations

import re
from hashlib import sha256
from importlib.resources import files
from itertools import chain, islice
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from factcheck.formats.atom import Feed, write_feed
from factcheck.formats.citation import FORMATS, FORMATS_WITH_ADDRESS, CitedPage
from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.queries.export import build_claim_stream, build_export
from factcheck.queries.filters import Filters
from factcheck.site.library import CLAIMS_A_PAGE, Library
from factcheck.site.pages.changes import build_changes, list_entries
from factcheck.site.pages.claim import build_claim, build_claims
from factcheck.site.pages.dispute import build_dispute, build_lookalike
from factcheck.site.pages.lists import (
    build_about,
    build_data,
    build_front,
    build_missing,
    build_sources,
    build_who,
)
from factcheck.site.pages.record import build_record
from factcheck.site.pages.search import build_search
from factcheck.site.pages.topic import build_topic
from factcheck.site.paging import split_page
from factcheck.site.pictures import draw_files
from factcheck.site.records import Citation, Download, Link
from factcheck.site.search.fill import add_claim
from factcheck.site.search.index import SearchIndex
from factcheck.site.template import Frame, Templates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.model.claims import Claim
    from factcheck.model.store import Store
    from factcheck.site.plan import Plan
    from factcheck.site.records import SitePage

_SHOWN: Final = 12
"""Digits of a revision that readers are shown."""

_EXTRA: Final = "extra.css"


def build_site(store: Store, plan: Plan) -> Iterator[tuple[str, bytes]]:
    """Build a site, a file after the other, so that nobody needs to hold all of them.

    Args:
        store: the ledger.
        plan: what else decides about it.

    Yields:
        the address of each file with its bytes.
    """
    head = store.head
    frame = Frame(
        title="Ledger" if head is None else head.title,
        language="en" if head is None else head.language,
        menu=tuple(_list_menu(store, plan)),
        revision=plan.revision[:_SHOWN],
        version=plan.version,
        base=None if plan.base is None else f"{plan.base.rstrip('/')}/",
        has_feed=plan.changes is not None and None not in {plan.base, plan.dated},
        stylesheets=("style.css",) if plan.stylesheet is None else ("style.css", _EXTRA),
    )
    templates = Templates(frame)
    downloads: list[Download] = []
    addresses: list[str] = []
    columns = ""
    for download, content in _write_data(store):
        downloads.append(download)
        if not columns:
            columns = content.split(b"\n", 1)[0].decode().strip()
        yield str(download.file.href), content
    for page in chain(
        _build_pages(store, plan, frame, downloads), (build_data(downloads, columns.split(",")),)
    ):
        if isinstance(page, tuple):
            yield page
            continue
        for each in split_page(page):
            addresses.append(each.address)
            yield each.address, templates.write(each)
    room = files("factcheck.site") / "static"
    for name in ("style.css", "site.js", "favicon.svg"):
        content = (room / name).read_bytes()
        yield name, _shorten_rules(content) if name.endswith(".css") else content
    if plan.stylesheet is not None:
        yield _EXTRA, plan.stylesheet
    yield "robots.txt", _write_robots(frame.base)
    if frame.base is not None:
        yield "sitemap.xml", _write_sitemap(frame.base, addresses)


def _list_menu(store: Store, plan: Plan) -> Iterator[Link]:
    """List the pages to which every page leads."""
    if store.disputes or store.lookalikes:
        yield Link("Disputes", "index.html#disputes")
    yield Link("Topics", "index.html#topics")
    yield Link("Who", "who.html")
    yield Link("Sources", "sources.html")
    yield Link("Data", "data.html")
    if plan.changes is not None:
        yield Link("Changes", "changes.html")


def _build_pages(
    store: Store, plan: Plan, frame: Frame, downloads: Sequence[Download]
) -> Iterator[SitePage | tuple[str, bytes]]:
    library = Library(store, plan.sides, plan.lock, has_grouped_claims=plan.has_grouped_claims)

    def build_citations(record_id: str, title: str, address: str) -> tuple[Citation, ...]:
        whole = None if frame.base is None else f"{frame.base}{address}"
        cited = CitedPage(record_id, title, frame.title, frame.revision, whole)
        formats = FORMATS if whole is None else FORMATS_WITH_ADDRESS
        return tuple(Citation(name, write(cited)) for name, write in formats.items())

    yield build_front(library, frame.title)
    yield build_who(library)
    yield build_sources(library)
    yield build_about()
    yield build_missing()
    if plan.changes is not None:
        changes = build_changes(library, plan.changes)
        yield changes
        if frame.base is not None and plan.dated is not None:
            entries = tuple(list_entries(changes))
            state = plan.revision[:_SHOWN]
            feed = Feed(frame.title, frame.base, plan.dated, state, entries)
            yield "feed.xml", write_feed(feed).encode()
    index = SearchIndex()
    is_shared = frame.base is not None
    for dispute in store.disputes.values():
        pictures = tuple(draw_files(library, dispute.id, is_shared=is_shared))
        yield from _list_files(pictures)
        page = build_dispute(library, dispute, build_citations, tuple(link for link, _ in pictures))
        yield page
        index.add("Disputes", (page.address, page.title, ""), (page.title, dispute.note or ""))
    for lookalike in store.lookalikes.values():
        pictures = tuple(draw_files(library, lookalike.id, is_shared=is_shared))
        yield from _list_files(pictures)
        page = build_lookalike(
            library, lookalike, build_citations, tuple(link for link, _ in pictures)
        )
        yield page
        index.add(
            "Often set side by side",
            (page.address, page.title, ""),
            (page.title, lookalike.why_not),
        )
    for topic in store.topics.values():
        yield build_topic(library, topic, _list_links(downloads, topic.id))
        index.add("Topics", (f"topic/{topic.id}.html", topic.title, ""), (topic.title,))
    if plan.has_grouped_claims:
        for number, claims in enumerate(_take(store.claims.values(), CLAIMS_A_PAGE)):
            yield build_claims(library, claims, number)
    for claim in store.claims.values():
        if not plan.has_grouped_claims:
            yield build_claim(library, claim, build_citations)
        add_claim(index, library, claim)
    for group, records in (
        ("People and parties", store.parties),
        ("People and parties", store.people),
        ("Sources", store.sources),
        ("Measures", store.measures),
    ):
        for record in records.values():
            page = build_record(library, record, build_citations)
            yield page
            short = getattr(record, "short", None) or ""
            index.add(group, (page.address, page.title, ""), (page.title, short))
    yield build_search(library, index)
    yield from index.write()


def _list_files(files: Iterable[tuple[Link, bytes]]) -> Iterator[tuple[str, bytes]]:
    return ((str(link.href), content) for link, content in files)


def _take(claims: Iterable[Claim], count: int) -> Iterator[tuple[Claim, ...]]:
    """Return claims in tuples of so many."""
    rest = iter(claims)
    while taken := tuple(islice(rest, count)):
        yield taken


def _write_data(store: Store) -> Iterator[tuple[Download, bytes]]:
    """Write the ledger, and each topic, for other programs; the same as `factcheck export` does."""
    parts = [("all", "The whole ledger", len(store.claims))]
    parts += [
        (topic.id, topic.title, len(store.claims_by_topic.get(topic.id, ())))
        for topic in store.topics.values()
    ]
    for name, title, claims in parts:
        filters = Filters(topic=() if name == "all" else (name,))
        is_large = claims > _LARGE
        for form in ("csv", "ndjson") if is_large else ("csv",):
            rows = write_answer(build_claim_stream(store, filters), form, Options())
            yield _build_download(title, f"{name}.{form}", "".join(rows).encode())
        if not is_large:
            whole = build_export(store, filters)
            for form, ending in (("json", "json"), ("markdown", "md")):
                text = "".join(write_answer(whole, form, Options()))
                yield _build_download(title, f"{name}.{ending}", text.encode())


_LARGE: Final = 1_000
"""Claims of which more are offered in formats that are written and read a claim after the other."""


def _build_download(title: str, name: str, content: bytes) -> tuple[Download, bytes]:
    file = Link(name, f"data/{name}")
    what = _WHAT[name.rpartition(".")[2]]
    digest = sha256(content).hexdigest()
    return Download(title, file, what, f"{len(content):,}", digest), content


_WHAT: Final = {
    "csv": "a row a figure",
    "json": "claims, disputes and sources, nested",
    "ndjson": "a claim a line, as JSON",
    "md": "tables with numbered sources, to paste",
}


def _list_links(downloads: Sequence[Download], topic: str) -> tuple[Link, ...]:
    """Return the files of one topic, each named by what it is."""
    files = ((each, each.file.text.rpartition(".")) for each in downloads)
    return tuple(
        Link(_NAMES[ending], each.file.href) for each, (name, _, ending) in files if name == topic
    )


_NAMES: Final = {
    "csv": "Table (CSV)",
    "json": "Data (JSON)",
    "md": "Text (Markdown)",
    "ndjson": "Data (NDJSON)",
}


def _shorten_rules(rules: bytes) -> bytes:
    """Return rules without the spaces that are for whoever writes them."""
    return re.sub(rb"\s*([{};:,])\s*", rb"\1", rules) + b"\n"


def _write_robots(base: str | None) -> bytes:
    sitemap = "" if base is None else f"Sitemap: {base}sitemap.xml\n"
    return f"User-agent: *\nAllow: /\n{sitemap}".encode()


def _write_sitemap(base: str, pages: list[str]) -> bytes:
    """Write the addresses of all pages (sitemaps.org 0.9), without days, since no page knows its own."""
    addresses = sorted(page for page in pages if page != "404.html")
    lines = "".join(f"<url><loc>{escape(base + each)}</loc></url>\n" for each in addresses)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{lines}</urlset>\n'
    ).encode()

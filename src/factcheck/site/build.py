"""Build a site: its pages, what they are styled by, and the data; what has not changed is kept."""

from __future__ import annotations

import re
from importlib.resources import files
from itertools import chain
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from factcheck.formats.atom import Feed, write_feed
from factcheck.runtime.parallel import MOST_TASKS, run_side_by_side
from factcheck.site.builder import PageBuilder
from factcheck.site.data_files import join_topics, list_downloads, read_columns
from factcheck.site.files import Piece, SiteState
from factcheck.site.inputs import Inputs
from factcheck.site.memory import MemorySite
from factcheck.site.pages.changes import list_entries
from factcheck.site.pages.lists import build_data
from factcheck.site.tasks import Task, join_tasks, list_tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from factcheck.model.store import Store
    from factcheck.site.builder import Made
    from factcheck.site.files import StoredFile, Target
    from factcheck.site.plan import Plan
    from factcheck.site.records import SitePage


def build_site(store: Store, plan: Plan) -> dict[str, bytes]:
    """Build a site, and return its files by address.

    Args:
        store: the ledger.
        plan: what else decides about it.
    """
    site = MemorySite()
    fill_site(store, plan, site)
    return site.pages


def fill_site(
    store: Store,
    plan: Plan,
    target: Target,
    *,
    processes: int | None = None,
    told: Callable[[int, int], None] = lambda _done, _all: None,
) -> SiteState:
    """Build a site where it belongs.

    Args:
        store: the ledger, which must answer in copies of this process too.
        plan: what else decides about the site.
        target: where it belongs.
        processes: how many build at most; as many as there are processors if omitted.
        told: is called now and then with how much is done, and how much there is.

    Returns:
        How it was made, by which the next build knows what has not changed.
    """
    builder = PageBuilder(store, plan)
    changes = builder.write_changes()
    pieces: dict[str, Piece] = {}
    stored: dict[str, StoredFile] = {}

    def record_all(files: Iterable[StoredFile]) -> None:
        for file in files:
            target.record(file)
            stored[file.name] = file

    def record_pieces(made: Iterable[tuple[Task, Piece]]) -> None:
        for task, piece in made:
            pieces[task.name] = piece
            builder.library.cards.update(piece.cards)
            record_all(piece.files)

    def build(task: Task) -> Piece:
        if search is not None and task.kind == "search":
            return search._replace(inputs=task.inputs)
        piece = _build_or_keep(builder, task, target)
        builder.library.cards.update(piece.cards)
        return piece

    is_changed = target.former is None or target.former.revision != plan.revision
    (*pages, (front,)), search = _list_pages(
        builder, plan, target if is_changed else None, processes
    )
    rounds = join_tasks(pages, MOST_TASKS)
    made = run_side_by_side(
        rounds,
        lambda joined: list(map(build, joined)),
        lambda done: told(done, len(rounds)),
        most=processes,
    )
    record_pieces(zip(chain(*rounds), chain(*made), strict=True))
    record_pieces([(front, build(front))])

    def store_all(made: Iterable[Made]) -> None:
        record_all(target.store(*each) for each in made)

    record_all(join_topics(store, target))
    store_all(_write_data_page(builder, stored, target))
    if changes is not None:
        page, parts = changes
        store_all(parts)
        store_all(_write_feed(store, plan, page))
    store_all(_write_static(plan))
    if plan.root is not None:
        store_all((("sitemap.xml", _write_sitemap(plan.root, stored)),))
    return SiteState(plan.revision, pieces)


def _list_pages(
    builder: PageBuilder,
    plan: Plan,
    target: Target | None,
    processes: int | None,
) -> tuple[list[tuple[Task, ...]], Piece | None]:
    """List what there is to make, and make the search meanwhile, which takes as long; it shows something of any change.

    Args:
        builder: makes it.
        plan: what decides about the site.
        target: where the search belongs; None where nothing is known to have changed.
        processes: how many work at most.
    """

    def list_all() -> list[tuple[Task, ...]]:
        return list(list_tasks(builder.library, plan, Inputs(builder.library, plan)))

    def build_one(what: str) -> tuple[list[tuple[Task, ...]], Piece | None]:
        if what == "search" and target is not None:
            return [], builder.build(Task("search", (), "search", ""), target)
        return list_all(), None

    if target is None:
        return list_all(), None
    (_, search), (pages, _) = run_side_by_side(("search", "pages"), build_one, most=processes)
    return pages, search


def _build_or_keep(builder: PageBuilder, task: Task, target: Target) -> Piece:
    """Build the files of a task, or keep those that were made of the same."""
    former = target.former
    known = None if former is None else former.pieces.get(task.name)
    if known is not None and known.inputs == task.inputs:
        kept = [target.keep(file) for file in known.files]
        found = tuple(file for file in kept if file is not None)
        if len(found) == len(kept):
            return Piece(task.inputs, found, known.cards)
    return builder.build(task, target)


def _write_data_page(
    builder: PageBuilder, stored: dict[str, StoredFile], target: Target
) -> Iterator[Made]:
    """Write the page that lists the data, which depends on their files."""
    downloads = tuple(list_downloads(builder.library.store, stored))
    columns = read_columns(target.read("data/all.csv", _MOST_OF_HEAD))
    yield from builder.write_page(build_data(downloads, columns))


def _write_feed(store: Store, plan: Plan, changes: SitePage) -> Iterator[Made]:
    """Write the feed of what changed, where it has an address and a day."""
    if plan.root is not None and plan.dated is not None:
        title = "Ledger" if store.head is None else store.head.title
        entries = tuple(list_entries(changes))
        feed = Feed(title, plan.root, plan.dated, plan.shown_revision, entries)
        yield "feed.xml", write_feed(feed).encode()


_MOST_OF_HEAD: Final = 4096
"""Bytes, of which the first line of a table has fewer."""


def _write_static(plan: Plan) -> Iterator[Made]:
    """Write what is not made of records."""
    room = files("factcheck.site") / "static"
    for name in ("style.css", "site.js", "favicon.svg"):
        text = (room / name).read_bytes()
        yield name, _SHORTER.get(name, bytes)(text)
    if plan.stylesheet is not None:
        yield "extra.css", plan.stylesheet
    sitemap = "" if plan.root is None else f"Sitemap: {plan.root}sitemap.xml\n"
    yield "robots.txt", f"User-agent: *\nAllow: /\n{sitemap}".encode()


def _shorten_rules(rules: bytes) -> bytes:
    """Return rules without the spaces and last semicolons that are for whoever writes them."""
    return re.sub(rb"\s*([{};:,])\s*", rb"\1", rules).replace(b";}", b"}") + b"\n"


def _shorten_script(script: bytes) -> bytes:
    """Return a script without its indentation; a line ends no text of it."""
    return re.sub(rb"\n +", b"\n", script)


_SHORTER: Final = {"style.css": _shorten_rules, "site.js": _shorten_script}


def _write_sitemap(base: str, names: Iterable[str]) -> bytes:
    """Write the addresses of all pages (sitemaps.org 0.9), without days, since no page knows its own."""
    pages = sorted(name for name in names if name.endswith(".html") and name != "404.html")
    lines = "".join(f"<url><loc>{escape(base + each)}</loc></url>\n" for each in pages)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{lines}</urlset>\n'
    ).encode()

"""Make the files of one task: the pages of some records, or what else a site holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.citation import FORMATS, FORMATS_WITH_ADDRESS, CitedPage
from factcheck.model.claims import Dispute
from factcheck.model.editorial import Lookalike
from factcheck.site.cards import build_card
from factcheck.site.data_files import list_links, write_nested, write_topic
from factcheck.site.files import Piece
from factcheck.site.library import LISTS, Library, link_contact, link_outward
from factcheck.site.pages.changes import build_changes, list_places
from factcheck.site.pages.claim import build_claim, build_claims
from factcheck.site.pages.dispute import build_dispute, build_lookalike
from factcheck.site.pages.lists import (
    build_about,
    build_front,
    build_missing,
    build_sources,
    build_who,
)
from factcheck.site.pages.record import PAGED, build_record
from factcheck.site.pages.search import build_search
from factcheck.site.pages.topic import build_topic
from factcheck.site.paging import MOST_ROWS, may_part, remove_once, split_page
from factcheck.site.pictures import draw_files
from factcheck.site.records import Citation, Link, SharedContent, SitePage
from factcheck.site.search.fill import fill_index
from factcheck.site.search.index import SearchIndex
from factcheck.site.template import Frame, Templates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from factcheck.model.store import Store
    from factcheck.site.files import Target
    from factcheck.site.plan import Plan
    from factcheck.site.records import DisputeCard
    from factcheck.site.tasks import Task

MOST_BYTES: Final = 60_000
"""Of a page, or nearly; what has more rows is parted."""
_FEWEST: Final = 8
"""Rows of a split_page, however long they are."""
_GAP: Final = "(revision)"
"""Stands where a citation names the revision, until the page is written."""

Made = tuple[str, bytes]


class PageBuilder:
    """Makes the files of tasks of one ledger.

    Args:
        store: the ledger.
        plan: what else decides about its site.
    """

    def __init__(self, store: Store, plan: Plan) -> None:
        self.library = Library(
            store,
            plan.sides,
            plan.lock,
            has_grouped_claims=plan.has_grouped_claims,
            changed=plan.changed,
        )
        self._plan = plan
        head = store.head
        self._frame = Frame(
            title="Ledger" if head is None else head.title,
            language="en" if head is None else head.language,
            menu=tuple(_list_menu(store, plan)),
            revision=plan.shown_revision,
            version=plan.version,
            base=plan.root,
            has_feed=plan.has_feed,
            contact=None if head is None or head.contact is None else link_contact(head.contact),
            licence=None if head is None or head.licence is None else link_outward(head.licence),
            stylesheets=("style.css",) if plan.stylesheet is None else ("style.css", "extra.css"),
        )
        self._templates = Templates(self._frame)

    def build(self, task: Task, target: Target) -> Piece:
        """Make the files of a task, and put them where they belong.

        Args:
            task: the piece to make.
            target: where its files are put.
        """
        cards: dict[str, DisputeCard] = {}
        if task.kind in _HAVE_CARDS:
            cards = {each: build_card(self.library, each) for each in task.ids}
        stored = [target.store(*each) for each in _WRITERS[task.kind](self, task)]
        return Piece(task.inputs, tuple(stored), cards)

    def write_page(self, page: SitePage) -> Iterator[Made]:
        """Write a page, in parts where it is long."""
        return ((part.address, text) for part, text in self._write_parts(page))

    def _write_parts(self, page: SitePage) -> list[tuple[SitePage, bytes]]:
        most = MOST_ROWS
        fewest = MOST_ROWS if self._plan.has_grouped_claims else _FEWEST
        while True:
            parts: list[tuple[SitePage, bytes]] = []
            for each in split_page(page, most):
                text = self._templates.write(each)
                parts.append((each, text))
                if most > fewest and may_part(page) and self._is_too_long(each, text):
                    most = max(_FEWEST, most * MOST_BYTES * 9 // (len(text) * 10))
                    break  # before the others are written in vain
            else:
                return parts

    def _is_too_long(self, page: SitePage, text: bytes) -> bool:
        """Return whether fewer rows are wanted: never for the sake of what stands there once, however long that is."""
        if len(text) <= MOST_BYTES:
            return False
        own = len(self._templates.write(remove_once(page)))
        return own > max(MOST_BYTES - (len(text) - own), MOST_BYTES // 2)

    def write_changes(self) -> tuple[SitePage, list[Made]] | None:
        """Write the page of changes before any other, which lead to its parts; None where no earlier state was named."""
        if self._plan.changes is None:
            return None
        page = build_changes(self.library, self._plan.changes)
        parts = self._write_parts(page)
        for part, _ in parts:
            self.library.places_of_changes.update(list_places(part))
        return page, [(part.address, text) for part, text in parts]

    def build_citations(self, record_id: str, title: str, address: str) -> tuple[Citation, ...]:
        """Build the citations of a page in every format; the revision is put in when the page is written.

        Args:
            record_id: the record that the page is about.
            title: what the page is called.
            address: of the page, from the root of the site.
        """
        base, ledger = self._frame.base, self._frame.title
        whole = None if base is None else f"{base}{address}"
        gap = _GAP
        while gap in f"{title} {ledger} {whole}":
            gap = f"({gap})"
        cited = CitedPage(record_id, title, ledger, gap, whole)
        formats = FORMATS if whole is None else FORMATS_WITH_ADDRESS
        return tuple(
            Citation(name, tuple(write(cited).split(gap))) for name, write in formats.items()
        )

    def write_records(self, task: Task) -> Iterator[Made]:
        """Write the pages of records other than claims, with their pictures, or the page that they share."""
        group = self.library.find_group(task.ids[0])
        if group is not None:
            pages = tuple(map(self._build_page, group.ids))
            content = SharedContent(group.title, pages)
            page = SitePage(
                group.address, "shared.html", group.title, (LISTS[group.kind],), content
            )
            yield page.address, self._templates.write(page)
            return
        for each in task.ids:
            pictures = tuple(self._draw(each))
            yield from ((str(link.href), text) for link, text in pictures)
            yield from self.write_page(self._build_page(each, tuple(link for link, _ in pictures)))

    def _build_page(self, record_id: str, pictures: tuple[Link, ...] = ()) -> SitePage:
        """Build the page of a record, or what is its place on one that it shares."""
        library, cite = self.library, self.build_citations
        record = library.store.find_record(record_id)
        if isinstance(record, Dispute):
            return build_dispute(library, record, cite, pictures)
        if isinstance(record, Lookalike):
            return build_lookalike(library, record, cite, pictures)
        assert isinstance(record, PAGED), "of which else is a page"
        return build_record(library, record, cite)

    def _draw(self, record_id: str) -> Iterator[tuple[Link, bytes]]:
        """Draw a dispute or a lookalike, unless few files are wanted."""
        store = self.library.store
        if self._plan.has_grouped_claims or not (
            record_id in store.disputes or record_id in store.lookalikes
        ):
            return
        yield from draw_files(self.library, record_id, is_shared=self._frame.base is not None)

    def write_claims(self, task: Task) -> Iterator[Made]:
        """Write a page a claim."""
        for each in task.ids:
            claim = self.library.store.claims[each]
            yield from self.write_page(build_claim(self.library, claim, self.build_citations))

    def write_group(self, task: Task) -> Iterator[Made]:
        """Write a page that a hundred claims share; it is as long as they are."""
        group = self.library.find_group(task.ids[0])
        assert group is not None, "they share one"
        page = build_claims(self.library, group)
        yield page.address, self._templates.write(page)

    def write_topic(self, task: Task) -> Iterator[Made]:
        """Write the page of a topic."""
        (each,) = task.ids
        store = self.library.store
        links = list_links(len(store.claims_by_topic.get(each, ())), each)
        yield from self.write_page(build_topic(self.library, store.topics[each], links))

    def write_data(self, task: Task) -> Iterator[Made]:
        """Write the files of a topic for other programs."""
        (each,) = task.ids
        files = write_topic(self.library, each)
        return ((name, text) for name, text in files)

    def write_all(self, _: Task) -> Iterator[Made]:
        """Write the files of the ledger that are not joined from those of topics."""
        return ((name, text) for name, text in write_nested(self.library))

    def write_lists(self, _: Task) -> Iterator[Made]:
        """Write the front page, and those that are there once."""
        yield from self.write_page(build_front(self.library, self._frame.title, self._plan.changes))
        yield from self.write_page(build_who(self.library))
        yield from self.write_page(build_sources(self.library))
        yield from self.write_page(build_about(self.library))
        yield from self.write_page(build_missing())

    def write_search(self, _: Task) -> Iterator[Made]:
        """Write the page of the search and its index."""
        index = SearchIndex()
        fill_index(index, self.library)
        yield from self.write_page(build_search(self.library, index))
        yield from ((name, text) for name, text in index.write())


_WRITERS: Final[Mapping[str, Callable[[PageBuilder, Task], Iterator[Made]]]] = {
    "dispute": PageBuilder.write_records,
    "lookalike": PageBuilder.write_records,
    "search": PageBuilder.write_search,
    "data": PageBuilder.write_data,
    "topic": PageBuilder.write_topic,
    "measure": PageBuilder.write_records,
    "party": PageBuilder.write_records,
    "person": PageBuilder.write_records,
    "source": PageBuilder.write_records,
    "claim": PageBuilder.write_claims,
    "claims": PageBuilder.write_group,
    "all": PageBuilder.write_all,
    "lists": PageBuilder.write_lists,
}
_HAVE_CARDS: Final = frozenset({"dispute", "lookalike"})


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

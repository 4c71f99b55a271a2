"""The ledger, and each topic, for other programs: the same bytes that `factcheck export` writes."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.errors import FactcheckError
from factcheck.formats.formats import EXPORT_FORMATS, write_answer
from factcheck.formats.options import Options
from factcheck.formats.questions import find_question
from factcheck.queries.citations import CitedExport, build_cited_sources
from factcheck.queries.export import build_claim_stream, build_export
from factcheck.queries.filters import Filters
from factcheck.site.records import Download, Link

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.formats.formats import View
    from factcheck.model.store import Store
    from factcheck.queries.views import Export
    from factcheck.site.files import StoredFile, Target
    from factcheck.site.library import Library

WHOLE: Final = "all"
"""The name of the files that hold the whole ledger."""

_LARGE: Final = 1_000
"""Claims of which more are offered in formats that are written and read a claim after the other."""
_JOINED: Final = ("csv", "ndjson")
"""Formats of which those of the ledger are those of its topics, one after the other."""
_OF_TOPICS: Final = ("csv", "json", "markdown")
"""Formats in which topics are offered."""
_SAID_ELSEWHERE: Final = frozenset({"table", "text", "story", "yaml", "html", "atom", "vega"})
"""Formats that say what pages, pictures and the feed of the site say, or what another one says for programs."""


class _DataFile(NamedTuple):
    """How a format is offered.

    Attributes:
        ending: of its files.
        what: they hold, in words.
        name: by which a topic leads to it.
    """

    ending: str
    what: str
    name: str = ""


_FILES: Final = {
    "csv": _DataFile("csv", "a row a figure", "Table (CSV)"),
    "json": _DataFile("json", "claims, disputes and sources, nested", "Data (JSON)"),
    "ndjson": _DataFile("ndjson", "a claim a line, as JSON", "Data (NDJSON)"),
    "markdown": _DataFile("md", "tables with numbered sources, to paste", "Text (Markdown)"),
    "wiki": _DataFile("wiki.txt", "tables with references, to paste into a MediaWiki"),
    "csl": _DataFile("csl.json", "the sources, for Zotero and word processors"),
    "bibtex": _DataFile("bib", "the sources, for LaTeX"),
    "claim": _DataFile("claim.jsonld", "claims as schema.org has them, linked data"),
    "claimreview": _DataFile("claimreview.jsonld", "assessments as schema.org has them"),
    "annotations": _DataFile("annotations.jsonld", "quotes as annotations of the web"),
    "dot": _DataFile("dot", "who answered whom, for Graphviz"),
    "mermaid": _DataFile("mmd", "who answered whom, for Mermaid"),
    "sqlite": _DataFile("db", "tables that name one another, with search, for SQLite"),
    "xlsx": _DataFile("xlsx", "the tables as sheets, for spreadsheets"),
}
"""Formats whose files have an ending other than their name, or have more to say than their module does."""

_METADATA: Final = "metadata.json"
"""The ending of what Datasette shows of a database."""


def list_formats(claims: int) -> tuple[str, ...]:
    """List the formats in which so many claims of a topic are offered."""
    return _JOINED if claims > _LARGE else _OF_TOPICS


def list_whole_formats(claims: int) -> tuple[str, ...]:
    """List the formats in which a ledger of so many claims is offered, if what writes them is there."""
    if claims > _LARGE:
        return _JOINED
    return tuple(
        name
        for name, form in EXPORT_FORMATS.items()
        if name not in _SAID_ELSEWHERE and not form.is_folder
    )


def find_file(form: str) -> _DataFile:
    """Find how a format is offered; of one that says nothing more, as its module says it."""
    known = _FILES.get(form)
    if known is not None:
        return known
    text = import_module(EXPORT_FORMATS[form].modules[0]).__doc__ or ""
    return _DataFile(form, text.partition("\n")[0].rstrip("."))


def write_topic(library: Library, topic: str) -> Iterator[tuple[str, bytes]]:
    """Write the files of a topic, and what the files of the ledger are joined from.

    Args:
        library: the ledger, with what its pages ask of it.
        topic: the id of the topic.
    """
    store = library.store
    filters = Filters(topic=(topic,))
    forms = list_formats(len(store.claims_by_topic.get(topic, ())))
    joined = [each for each in list_whole_formats(len(store.claims)) if each in _JOINED]
    whole: Export | None = None
    for form in dict.fromkeys((*forms, *joined)):
        if form in _JOINED:
            yield _write_stream(library, filters, form, topic)
        else:
            whole = whole or _build_export(library, filters)
            yield _write_text(whole, form, topic)


def write_nested(library: Library) -> Iterator[tuple[str, bytes]]:
    """Write the files of the ledger that are not joined from those of its topics.

    A format that has nothing to say of this ledger, or whose extra is not installed, is omitted.
    """
    store = library.store
    forms = [each for each in list_whole_formats(len(store.claims)) if each not in _JOINED]
    export = _build_export(library, Filters()) if forms else None
    for form in forms:
        assert export is not None, "there are formats"
        try:
            if EXPORT_FORMATS[form].is_binary:
                yield from _write_tables(library, form)
            elif form in {"json", "markdown"}:
                yield _write_text(export, form, WHOLE)
            elif form == "wiki":
                sources = build_cited_sources(store, Filters()).sources
                yield _write_text(CitedExport(export, sources), form, WHOLE)
            else:
                yield _write_text(find_question(form)(store, Filters()), form, WHOLE)
        except FactcheckError:
            continue


def _build_export(library: Library, filters: Filters) -> Export:
    return build_export(
        library.store,
        filters,
        with_records=True,
        views=library.views,
        is_held=True,
        build_dispute=library.build_dispute,
    )


def _write_stream(library: Library, filters: Filters, form: str, name: str) -> tuple[str, bytes]:
    stream = build_claim_stream(library.store, filters, library.views)
    return _write_text(stream, form, name)


def _write_text(view: View, form: str, name: str) -> tuple[str, bytes]:
    text = "".join(write_answer(view, form, Options()))
    return f"data/{name}.{find_file(form).ending}", text.encode()


def _write_tables(library: Library, form: str) -> Iterator[tuple[str, bytes]]:
    from factcheck.formats.sqlite.metadata import write_metadata
    from factcheck.queries.tables import build_tables

    tables = build_tables(library.store, Filters(), library.lock)
    pieces = EXPORT_FORMATS[form].write_bytes(tables, Options())
    yield f"data/{WHOLE}.{find_file(form).ending}", b"".join(pieces)
    if form == "sqlite":
        yield f"data/{WHOLE}.{_METADATA}", "".join(write_metadata(tables, WHOLE)).encode()


def join_topics(store: Store, target: Target) -> Iterator[StoredFile]:
    """Join the files of the topics to those of the ledger; of tables the first alone has a head.

    Args:
        store: the ledger.
        target: where the files of the topics have been put.
    """
    for form in list_whole_formats(len(store.claims)):
        if form in _JOINED:
            names = [f"data/{topic}.{form}" for topic in store.topics]
            parts = _read_parts(names, target, has_head=form == "csv")
            yield target.join(f"data/{WHOLE}.{form}", parts)


def _read_parts(names: Sequence[str], target: Target, *, has_head: bool) -> Iterator[bytes]:
    for place, name in enumerate(names):
        part = target.read(name)
        yield part.partition(b"\n")[2] if has_head and place else part


def list_downloads(store: Store, files: dict[str, StoredFile]) -> Iterator[Download]:
    """List the files, those of the ledger first.

    Args:
        store: the ledger.
        files: all files of the site by address.
    """
    for form in list_whole_formats(len(store.claims)):
        yield from _list_file(files, "The whole ledger", WHOLE, find_file(form))
        if form == "sqlite":
            about = _DataFile(_METADATA, "what Datasette shows of the database")
            yield from _list_file(files, "The whole ledger", WHOLE, about)
    for topic in store.topics.values():
        for form in list_formats(len(store.claims_by_topic.get(topic.id, ()))):
            yield from _list_file(files, topic.title, topic.id, find_file(form))


def _list_file(
    files: dict[str, StoredFile], title: str, name: str, file: _DataFile
) -> Iterator[Download]:
    stored = files.get(f"data/{name}.{file.ending}")
    if stored is not None:
        link = Link(f"{name}.{file.ending}", stored.name)
        yield Download(title, link, file.what, f"{stored.size:,}", stored.digest)


def list_links(claims: int, topic: str) -> tuple[Link, ...]:
    """Return the files of a topic of so many claims, each named by what it is."""
    shown = (find_file(each) for each in list_formats(claims))
    return tuple(Link(each.name, f"data/{topic}.{each.ending}") for each in shown)


def link_table(topic: str) -> Link:
    """Return the file that every topic has, however many claims it holds."""
    return Link("Table of the topic (CSV)", f"data/{topic}.csv")


def read_columns(table: bytes) -> Sequence[str]:
    """Return the columns of a table."""
    return table.partition(b"\n")[0].decode().strip().split(",")

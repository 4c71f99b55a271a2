"""The ledger, and each topic, for other programs: the same bytes that `factcheck export` writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.formats.formats import write_answer
from factcheck.formats.options import Options
from factcheck.queries.export import build_claim_stream, build_export
from factcheck.queries.filters import Filters
from factcheck.site.records import Download, Link

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model.store import Store
    from factcheck.site.files import StoredFile, Target
    from factcheck.site.library import Library

WHOLE: Final = "all"
"""The name of the files that hold the whole ledger."""

_LARGE: Final = 1_000
"""Claims of which more are offered in formats that are written and read a claim after the other."""
_JOINED: Final = ("csv", "ndjson")
"""Formats of which those of the ledger are those of its topics, one after the other."""
_NESTED: Final = {"json": "json", "md": "markdown"}
"""Formats that are written as one, by the endings of their files."""


def list_endings(claims: int) -> tuple[str, ...]:
    """List the endings of the files in which so many claims are offered."""
    return _JOINED if claims > _LARGE else ("csv", *_NESTED)


def write_topic(library: Library, topic: str) -> Iterator[tuple[str, bytes]]:
    """Write the files of a topic, and what the files of the ledger are joined from."""
    store = library.store
    filters = Filters(topic=(topic,))
    endings = list_endings(len(store.claims_by_topic.get(topic, ())))
    joined = [each for each in list_endings(len(store.claims)) if each in _JOINED]
    for ending in dict.fromkeys((*endings, *joined)):
        if ending in _JOINED:
            stream = build_claim_stream(store, filters, library.views)
            pieces = write_answer(stream, ending, Options())
            yield f"data/{topic}.{ending}", "".join(pieces).encode()
    yield from _write_nested(library, filters, topic, endings)


def write_nested(library: Library) -> Iterator[tuple[str, bytes]]:
    """Write the files of the ledger that are written as one."""
    yield from _write_nested(library, Filters(), WHOLE, list_endings(len(library.store.claims)))


def _write_nested(
    library: Library, filters: Filters, name: str, endings: Sequence[str]
) -> Iterator[tuple[str, bytes]]:
    nested = [each for each in endings if each in _NESTED]
    if nested:
        whole = build_export(library.store, filters, views=library.views)
        for ending in nested:
            text = "".join(write_answer(whole, _NESTED[ending], Options()))
            yield f"data/{name}.{ending}", text.encode()


def join_topics(store: Store, target: Target) -> Iterator[StoredFile]:
    """Join the files of the topics to those of the ledger; of tables the first alone has a head."""
    for ending in list_endings(len(store.claims)):
        if ending in _JOINED:
            names = [f"data/{topic}.{ending}" for topic in store.topics]
            parts = _read_parts(names, target, has_head=ending == "csv")
            yield target.join(f"data/{WHOLE}.{ending}", parts)


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
    parts = [(WHOLE, "The whole ledger", len(store.claims))]
    parts += [
        (topic.id, topic.title, len(store.claims_by_topic.get(topic.id, ())))
        for topic in store.topics.values()
    ]
    for name, title, claims in parts:
        for ending in list_endings(claims):
            file = files[f"data/{name}.{ending}"]
            link = Link(f"{name}.{ending}", file.name)
            yield Download(title, link, _WHAT[ending], f"{file.size:,}", file.digest)


_WHAT: Final = {
    "csv": "a row a figure",
    "json": "claims, disputes and sources, nested",
    "ndjson": "a claim a line, as JSON",
    "md": "tables with numbered sources, to paste",
}


def list_links(claims: int, topic: str) -> tuple[Link, ...]:
    """Return the files of a topic of so many claims, each named by what it is."""
    return tuple(Link(_NAMES[each], f"data/{topic}.{each}") for each in list_endings(claims))


_NAMES: Final = {
    "csv": "Table (CSV)",
    "json": "Data (JSON)",
    "md": "Text (Markdown)",
    "ndjson": "Data (NDJSON)",
}


def read_columns(table: bytes) -> Sequence[str]:
    """Return the columns of a table."""
    return table.partition(b"\n")[0].decode().strip().split(",")

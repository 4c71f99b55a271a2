"""The sources with their evidence: what is archived, since when, and which claims rest on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError
from factcheck.evidence.lock import read_lock
from factcheck.evidence.lock_place import place_lock
from factcheck.ledger.open import open_corpus
from factcheck.model.names import find_id, suggest_id
from factcheck.model.vocabulary import RecordKind
from factcheck.queries.show import show_record
from factcheck.queries.views import Catalogue, RecordPage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from factcheck.model.claims import Source
    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import SourceEntry

_NOTHING = "–"
_COLUMNS = ("source", "title", "media type", "fetched", "bytes", "claims")
_SOURCES = (RecordKind.SOURCE,)


class NoSuchSourceError(FactcheckError):
    """An id of no source, or of one without an address."""


def list_evidence(
    corpus: Path | None = None, *, environment: Mapping[str, str] | None = None
) -> Catalogue:
    """List the sources with what the lock holds of each.

    Args:
        corpus: the corpus file or a folder; None for the one that `find_corpus` finds.
        environment: the variables that may name another; None for none.

    Raises:
        NoCorpusError, ConfigurationError, UnreadableCorpusError: there is no corpus to read.
        CorpusWithErrorsError: something in its files cannot be read.
        LockError: the lock cannot be read.
    """
    found = open_corpus(corpus, environment=environment)
    lock = read_lock(place_lock(found.location.corpus_file))
    rows = []
    for source in found.corpus.sources.values():
        entry = lock.sources.get(source.id)
        claims = {claim.id for claim, _ in found.corpus.appearances_in.get(source.id, ())}
        rows.append(
            (
                source.id,
                source.title,
                _NOTHING if entry is None else entry.media_type,
                _NOTHING if entry is None else entry.fetched or "from a file",
                0 if entry is None else entry.size,
                len(claims),
            )
        )
    archived = sum(row[0] in lock.sources for row in rows)
    return Catalogue("sources", _COLUMNS, tuple(rows), (f"{archived} of {len(rows)} archived.",))


def show_source(
    source_id: str,
    corpus: Path | None = None,
    *,
    environment: Mapping[str, str] | None = None,
) -> RecordPage:
    """Show a source: its record, its evidence, its claims.

    Args:
        source_id: the id of the source, as it was typed.
        corpus: the corpus file or a folder; None for the one that `find_corpus` finds.
        environment: the variables that may name another; None for none.

    Raises:
        NoSuchSourceError: no source has the id.
        NoCorpusError, ConfigurationError, UnreadableCorpusError: there is no corpus to read.
        CorpusWithErrorsError: something in its files cannot be read.
        LockError: the lock cannot be read.
    """
    found = open_corpus(corpus, environment=environment)
    source = require_source(found.corpus, source_id)
    page = show_record(found.corpus, source.id)
    assert isinstance(page, RecordPage)
    lock = read_lock(place_lock(found.location.corpus_file))
    evidence = tuple(_show_evidence(lock.sources.get(source.id)))
    return RecordPage(page.kind, page.id, page.title, (*page.fields, *evidence), page.claims)


def _show_evidence(entry: SourceEntry | None) -> Iterator[tuple[str, str]]:
    if entry is None:
        yield "evidence", "nothing is archived"
        return
    yield "asked", entry.asked or "a file"
    if entry.reached is not None and entry.reached != entry.asked:
        yield "reached", entry.reached
    if entry.fetched is not None:
        yield "fetched", entry.fetched
    yield "media type", entry.media_type
    yield "bytes", f"{entry.size:,}"
    yield "raw sha256", entry.raw_digest
    yield "text sha256", entry.text_digest
    yield "extracted by", f"{entry.extractor} {entry.extractor_version}"
    yield "archive file", entry.archive_file


def require_source(corpus: Corpus, source_id: str, *, needs_address: bool = False) -> Source:
    """Return the source that an id or a title means.

    Args:
        corpus: the records.
        source_id: the id or title.
        needs_address: whether the source must be one that can be fetched by itself.

    Raises:
        NoSuchSourceError: with the id most like it, if there is one.
        AmbiguousNameError: several sources have the title.
    """
    key = find_id(corpus, source_id, _SOURCES)
    source = None if key is None else corpus.sources.get(key)
    if source is None:
        raise NoSuchSourceError(
            f"no source has the id '{source_id}'",
            hint=suggest_id(corpus, source_id, _SOURCES) or "factcheck source list shows all",
        )
    if needs_address and source.part_of is not None:
        raise NoSuchSourceError(
            f"source '{source.id}' is a part of '{source.part_of}'",
            hint=f"ask for '{source.part_of}'",
        )
    if needs_address and source.url is None:
        raise NoSuchSourceError(
            f"source '{source.id}' has no address to fetch it from",
            hint="give it a url, or add the newer document as a source of its own",
        )
    return source

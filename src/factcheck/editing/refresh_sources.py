"""Fetch sources again, say what changed for which quotes, and take the new texts if told to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.editing.add_source import find_extraction_limits, load_writable
from factcheck.errors import FactcheckError
from factcheck.evidence.archive.folder import read_archived, read_earlier
from factcheck.evidence.archive.reread import RereadQuote, compare_texts
from factcheck.evidence.archive.write import store, undo_unfinished
from factcheck.evidence.extras import require_fetch_extra
from factcheck.evidence.fetch.acquire import Acquired, fetch_or_read
from factcheck.evidence.lock import read_lock, record_source
from factcheck.evidence.lock_place import place_lock
from factcheck.evidence.prove.elsewhere import find_in_other_sources
from factcheck.evidence.prove.quotes import Selector
from factcheck.ledger.proofs import require_archive
from factcheck.ledger.sources import require_source
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from factcheck.evidence.archive.folder import ArchivedText
    from factcheck.evidence.fetch.refuse import Limits
    from factcheck.model.claims import Source
    from factcheck.model.corpus import Corpus
    from factcheck.model.proofs import SourceEntry


@dataclass(frozen=True, slots=True)
class ChangedQuote:
    """What became of one quote.

    Attributes:
        claim: the claim that it carries.
        quote: its words.
        change: what became of them.
        elsewhere: of a quote that was lost, the other sources in whose archived text it stands.
    """

    claim: str
    quote: str
    change: RereadQuote
    elsewhere: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refreshed:
    """One source, fetched again.

    Attributes:
        source: its record.
        acquired: what was fetched, or None where that failed.
        failure: why it failed, or None.
        is_new: whether there was no archived text before.
        is_changed: whether the text is another one than before.
        quotes: what became of each quote; where the text is the same, those that are lost since the
            change before, as long as their claims have them.
        old: what was archived before, or None.
        archive: the folder for documents.
        lock_file: the lock of the corpus.
    """

    source: Source
    acquired: Acquired | None
    failure: str | None
    is_new: bool
    is_changed: bool
    quotes: tuple[ChangedQuote, ...]
    old: ArchivedText | None
    archive: Path
    lock_file: Path

    @property
    def loses(self) -> bool:
        """Whether a quote that was proven is no longer so, or nothing could be fetched."""
        return self.failure is not None or any(each.change.fate.is_loss for each in self.quotes)


def fetch_sources(
    ids: Iterable[str] = (),
    *,
    corpus: Path | None = None,
    environment: Mapping[str, str] | None = None,
    archive: Path | None = None,
    allow_private: bool = False,
    accept_page: bool = False,
    limits: Limits | None = None,
) -> Iterator[Refreshed]:
    """Fetch sources again, one by one; nothing is written.

    Args:
        ids: of sources; none for all that have an address.
        corpus: the corpus file, or a folder that holds one; None to look for it.
        environment: the process's variables.
        archive: the folder of documents; None for the project's own.
        allow_private: whether hosts outside of the open internet may be asked.
        accept_page: whether a page is taken that looks like none: an error page, a wall, a login.
        limits: how long and how much a fetch may take.

    Raises:
        NoCorpusError, ConfigurationError, UnreadableCorpusError: there is no corpus to read.
        CorpusWithErrorsError: something in its files cannot be read.
        MissingExtraError: the packages for archiving are not installed.
        NoSuchSourceError: no source has an id, or the source has no address.
        ArchiveError: no folder of documents is named, or an archived text cannot be read.
    """
    require_fetch_extra()
    location, loaded = load_writable(corpus, environment)
    folder = require_archive(location, archive)
    lock_file = place_lock(location.corpus_file)
    read_lock(lock_file)  # a broken lock is said before anything is fetched
    for source in _select_sources(loaded.corpus, tuple(ids)):
        old = read_archived(folder, source)
        acquired, failure = None, None
        try:
            acquired = fetch_or_read(
                str(source.url),
                encoding=None if old is None else old.encoding,
                allow_private=allow_private,
                accept_page=accept_page,
                limits=limits,
                extraction=find_extraction_limits(location),
            )
        except FactcheckError as error:
            failure = error.message
        quotes: tuple[ChangedQuote, ...] = ()
        is_changed = acquired is not None and (old is None or old.text != acquired.extract.text)
        if acquired is not None and old is not None:
            new = acquired.extract.text
            if is_changed:
                quotes = _compare_quotes(loaded.corpus, source, old.text, new, folder)
            elif (earlier := read_earlier(folder, source.id)) is not None:
                before = _compare_quotes(loaded.corpus, source, earlier, new, folder)
                quotes = tuple(each for each in before if each.change.fate.is_loss)
        yield Refreshed(
            source, acquired, failure, old is None, is_changed, quotes, old, folder, lock_file
        )


def store_refreshed(refreshed: Refreshed, *, moment: str) -> SourceEntry | None:
    """Take a new text into the archive and the lock; the old one is kept in `earlier`.

    A text that is the same stays with the time at which it was fetched first.

    Args:
        refreshed: what was shown.
        moment: now, as ISO 8601 in UTC.

    Returns:
        What the lock holds now, or None where there was nothing to take.

    Raises:
        StoringError: the archive cannot be written.
        LockError: the lock cannot be written.
    """
    source = refreshed.source
    if refreshed.acquired is None:
        return None
    if not refreshed.is_changed:
        if undo_unfinished(refreshed.archive, source.id) and refreshed.old is not None:
            record_source(refreshed.lock_file, refreshed.old.entry)
        return None
    with store(
        refreshed.acquired,
        source.id,
        refreshed.archive,
        moment=moment,
        archive_address=source.archived,
    ) as entry:
        record_source(refreshed.lock_file, entry)
    return entry


def _select_sources(corpus: Corpus, ids: tuple[str, ...]) -> list[Source]:
    if not ids:
        return [each for each in corpus.sources.values() if each.url and each.part_of is None]
    return [require_source(corpus, each, needs_address=True) for each in ids]


def _compare_quotes(
    corpus: Corpus, source: Source, old: str, new: str, folder: Path
) -> tuple[ChangedQuote, ...]:
    within = [each.id for each in corpus.sources.values() if source.id in {each.id, each.part_of}]
    pairs = [pair for each in within for pair in corpus.appearances_in.get(each, ())]
    selectors = [Selector(each.quote, each.prefix, each.suffix) for _, each in pairs]
    found = compare_texts(selectors, old, new)
    lost = [selector for selector, each in zip(selectors, found, strict=True) if each.fate.is_loss]
    others = (other for other in corpus.sources if other != source.id)
    places = dict(zip(lost, find_in_other_sources(lost, others, folder), strict=True))
    return tuple(
        ChangedQuote(claim.id, appearance.quote, change, places.get(selector, ()))
        for (claim, appearance), selector, change in zip(pairs, selectors, found, strict=True)
    )

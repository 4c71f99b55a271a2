"""A corpus read and checked as a whole: in memory where it is small, in an index that is filled meanwhile where it is large."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from factcheck.corpus.load import load
from factcheck.ledger.new_index import open_new_index
from factcheck.ledger.proofs import prove_loaded
from factcheck.runtime.packing import UnusableError
from factcheck.runtime.records import dataclass
from factcheck.validation.incremental import Kept, keep_known
from factcheck.validation.judge import check_loaded
from factcheck.validation.lock_state import read_lock_state
from factcheck.validation.select import Selection, list_codes

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.corpus.find import Location
    from factcheck.corpus.new_store import NewStore
    from factcheck.ledger.proofs import Progress
    from factcheck.validation.judge import Known


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be checked, and what to keep of it.

    Attributes:
        location: the corpus.
        selection: the checks whose findings are asked for.
        extra: files to read as if they were included, or the bytes of standard input.
        archive: a folder of archived texts in which to prove every quote; None to prove none.
        index: the folder in which to remember what was found; None to remember nothing.
        now: a time that is not after the call, in nanoseconds.
        details: whether to name all claims.
        progress: called now and then with what is being done, how much is done, and how much there is.
    """

    location: Location
    selection: Selection
    extra: tuple[Path | bytes, ...]
    archive: Path | None
    index: Path | None
    now: int
    details: bool
    progress: Progress | None


def check_anew(order: Order) -> Known:
    """Read all files of a corpus and run the checks on them.

    Args:
        order: what is to be checked.

    Raises:
        UnreadableCorpusError: the corpus file, or an extra one, cannot be opened.
        LockError: the lock cannot be read.
        ArchiveError: the archive cannot be read.
    """
    if order.archive is None:  # quotes are looked up source by source, in memory
        with suppress(UnusableError), open_new_index(order.location) as store:
            return _check(order, store)
    return _check(order, None)


def _check(order: Order, store: NewStore | None) -> Known:
    location, settings = order.location, order.location.configuration
    lock = None
    ran = order.selection
    if order.index is not None and order.archive is None:
        lock = read_lock_state(location, order.now)
        usual = Selection(settings.select, settings.ignore)  # whatever this run selects
        ran = Selection((*list_codes(ran), *list_codes(usual)))
    loaded = load(
        location.corpus_file,
        location.root,
        extra=order.extra,
        quote_words=settings.quote_words,
        lean=True,
        store=store,
        progress=order.progress,
    )
    proved = prove_loaded(loaded, location.corpus_file, order.archive, progress=order.progress)
    known = check_loaded(loaded, proved, ran, order.progress, details=order.details)
    if order.index is not None and lock is not None:
        found = known.diagnostics[len(loaded.diagnostics) :]
        kept = Kept(loaded, proved, found, list_codes(ran), lock)
        keep_known(location, kept, order.index, order.now, progress=order.progress)
    return known

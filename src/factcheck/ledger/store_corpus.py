"""A corpus that was read without an error put into its index, with what else is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.ledger.index import CHECKED, INCLUDE, UnfitError, place_index
from factcheck.ledger.indexed_files import build_new_files
from factcheck.ledger.maker import name_maker
from factcheck.runtime.packing import UnusableError
from factcheck.store.sqlite.corpus import IndexedCorpus
from factcheck.store.sqlite.database import Index
from factcheck.store.sqlite.files import ConflictError, IndexedFile, compute_digest, read_stamp
from factcheck.store.sqlite.private_file import require_private_file

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from factcheck.corpus.find import Location
    from factcheck.corpus.load import Loaded
    from factcheck.ledger.proofs import Progress
    from factcheck.store.sqlite.files import Stamp


def may_store(location: Location, folder: Path) -> bool:
    """Return whether the index of a corpus can be written, as far as its file shows.

    Args:
        location: the corpus.
        folder: where indexes lie.
    """
    try:
        require_private_file(place_index(location, folder))
    except OSError:
        return False
    return True


def store_corpus(
    location: Location,
    loaded: Loaded,
    folder: Path,
    now: int,
    also: Callable[[Index], None] = lambda _: None,
    *,
    progress: Progress | None = None,
) -> None:
    """Store a corpus that was read without an error in its index; nothing happens if that fails.

    Args:
        location: the corpus.
        loaded: what was read.
        folder: where indexes lie.
        now: a time that is not after the moment of reading, in nanoseconds.
        also: puts in what else is known, in the same transaction.
        progress: called now and then with what is being done, how much is done, and how much there is.
    """
    stamps: dict[Path, Stamp] = {}
    for file in loaded.files:
        stamp = read_stamp(file.path, now)
        if stamp is None or compute_digest(file.path) != file.digest:
            return
        stamps[file.path] = stamp

    def report(done: int, total: int) -> None:
        if progress is not None:
            progress("the index written", done, total)

    try:
        index = Index.open(place_index(location, folder), name_maker(location))
        try:
            store = _copy_index if isinstance(loaded.corpus, IndexedCorpus) else _write_index
            store(loaded, index, stamps, also, report)
        finally:
            index.close()
    except (UnusableError, ConflictError, UnfitError):
        return


def _copy_index(
    loaded: Loaded,
    index: Index,
    stamps: Mapping[Path, Stamp],
    also: Callable[[Index], None],
    report: Callable[[int, int], None],
) -> None:
    """Add to an index that was filled while the files were read what is known now, and put it in its place."""
    assert isinstance(loaded.corpus, IndexedCorpus), "it lies in an index"
    assert loaded.corpus.index is not None, "it lies in an index"
    if loaded.corpus.has_dangling:
        raise UnfitError
    new = loaded.corpus.index
    files = (IndexedFile(str(file.path), stamps[file.path], file.digest) for file in loaded.files)
    with new.open_writing():
        new.replace_stamps(files)
        _keep_facts(loaded, new)
        also(new)
    new.copy_to(index, report)


def _write_index(
    loaded: Loaded,
    index: Index,
    stamps: Mapping[Path, Stamp],
    also: Callable[[Index], None],
    report: Callable[[int, int], None],
) -> None:
    """Write the records of a corpus that is in memory into its index."""
    with index.open_writing():
        files = build_new_files(loaded.files, loaded.corpus, loaded.places, stamps)
        paths = tuple(map(str, stamps))
        index.replace_files(
            paths, paths, files, lambda done: report(done, len(stamps)), notes_pending=False
        )
        if not index.is_whole():
            raise UnfitError
        _keep_facts(loaded, index)
        index.remove_found()
        index.remove_facts((CHECKED,))
        also(index)


def _keep_facts(loaded: Loaded, index: Index) -> None:
    head = loaded.corpus.head
    include = () if head is None else head.include
    index.keep_facts({"revision": loaded.corpus.revision, INCLUDE: "\0".join(include)})

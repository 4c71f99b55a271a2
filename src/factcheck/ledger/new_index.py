"""The index of a large corpus while its files are read: in a file of its own, until all is known to be right.

Whatever fails, the file is thrown away, and the records stay in memory.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from factcheck.ledger.indexed_files import build_new_file
from factcheck.ledger.maker import name_maker
from factcheck.runtime.packing import UnusableError
from factcheck.store.sqlite.files import ConflictError, Stamp

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from factcheck.corpus.file_entries import FileEntries
    from factcheck.corpus.find import Location
    from factcheck.model.corpus import Corpus
    from factcheck.store.sqlite.database import Index
    from factcheck.store.sqlite.files import NewFile

_NO_STAMP: Final = Stamp(0, 0, 0, 0, 0, 0)
"""Of a file whose times are looked at when all are read (`store_corpus`)."""


class NewIndex:
    """A store that takes the files of a large corpus (`factcheck.corpus.new_store`).

    Args:
        location: the corpus.
        stack: removes the file in the end; there is none before the first is taken.
    """

    def __init__(self, location: Location, stack: ExitStack) -> None:
        self._location = location
        self._stack = stack
        self._files = 0

    @cached_property
    def _index(self) -> Index:
        from tempfile import TemporaryDirectory

        from factcheck.store.sqlite.database import Index

        try:
            folder = TemporaryDirectory(prefix="factcheck-", ignore_cleanup_errors=True)
        except OSError as error:
            raise UnusableError(str(error)) from error
        file = Path(self._stack.enter_context(folder)) / "index.sqlite"
        index = Index.open_new(file, name_maker(self._location))
        self._stack.callback(index.close)
        return index

    def pack_file(self, entries: FileEntries) -> NewFile:
        """Return the records of a file as rows of the tables."""
        return build_new_file(entries.file, _NO_STAMP, entries.list_records(), entries.head)

    def take_file(self, packed: object, omitted: Collection[tuple[str, str]]) -> None:
        """Put the records of one more file in.

        Raises:
            UnusableError: the index cannot be written.
        """
        new = cast("NewFile", packed)
        try:
            self._index.add_file(new.remove_records(omitted) if omitted else new, self._files)
        except ConflictError as error:
            raise UnusableError(str(error)) from error
        self._files += 1

    def find_path(self, kind: str, record_id: str) -> str | None:
        """Return the path of the file that holds a record, or None."""
        return self._index.find_path(record_id, kind)

    def build_corpus(self, bare: Corpus) -> Corpus:
        """Return the corpus whose records lie in the index."""
        from factcheck.store.sqlite.corpus import build_indexed_corpus

        self._index.store_new()
        corpus = build_indexed_corpus(self._index, bare.revision, bare.quote_words)
        return replace(
            corpus,
            head=bare.head,
            declared=bare.declared,
            is_whole=bare.is_whole,
            has_dropped=bare.has_dropped,
        )


@contextmanager
def open_new_index(location: Location) -> Iterator[NewIndex]:
    """Open a store for the files of a corpus, and throw it away in the end.

    Args:
        location: the corpus.
    """
    with ExitStack() as stack:
        yield NewIndex(location, stack)

"""What takes the records of a large corpus file by file while it is read, so that they need not lie in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection

    from factcheck.corpus.file_entries import FileEntries
    from factcheck.model.corpus import Corpus


class NewStore(Protocol):
    """A store that is being filled with the files of a corpus."""

    def pack_file(self, entries: FileEntries) -> object:
        """Return the records of a file as `take_file` takes them; runs in the process that has read it.

        Args:
            entries: what was read.
        """

    def take_file(self, packed: object, omitted: Collection[tuple[str, str]]) -> None:
        """Put the records of one more file in.

        Args:
            packed: what `pack_file` has returned, perhaps in another process.
            omitted: kind and id of records that stay out, since their ids are taken.
        """

    def find_path(self, kind: str, record_id: str) -> str | None:
        """Return the path of the file that holds a record, or None.

        Args:
            kind: of the record, as files name it.
            record_id: its id.
        """

    def build_corpus(self, bare: Corpus) -> Corpus:
        """Return the corpus whose records lie in the store; no file can be put in any longer.

        Args:
            bare: the same without its records.
        """

"""Which records the names of a file mean, each looked up once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.editing.open_fields import OpenField
from factcheck.model.names import AmbiguousNameError, find_id

if TYPE_CHECKING:
    from factcheck.model.corpus import Corpus
    from factcheck.model.vocabulary import RecordKind


class KnownNames:
    """The names that the records of a corpus have."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._found: dict[tuple[str, tuple[RecordKind, ...]], str | None] = {}

    def find(self, name: str, *kinds: RecordKind) -> str | None:
        """Return the id of the record of a name, None where none has it; left open where several have it.

        Args:
            name: an id, name or short name.
            kinds: of which the record may be.
        """
        key = (name, kinds)
        if key not in self._found:
            try:
                self._found[key] = find_id(self._corpus, name, kinds)
            except AmbiguousNameError as error:
                self._found[key] = OpenField(error.message)
        return self._found[key]

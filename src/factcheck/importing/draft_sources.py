"""The sources and publishers that imported claims stand in: those of the corpus, or new ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from factcheck.editing.open_fields import OpenField
from factcheck.editing.speakers import name_publisher, write_id
from factcheck.importing.remarks import ImportOutcome, Remark
from factcheck.model.addresses import keep, name_secrets, remove_directive
from factcheck.model.catalogue_words import SourceKind
from factcheck.model.scalars import ScalarError, read_address
from factcheck.model.vocabulary import NOT_STATED, RecordKind

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from factcheck.editing.open_fields import Tree
    from factcheck.importing.found import Cell
    from factcheck.importing.known_names import KnownNames
    from factcheck.model.corpus import Corpus

_LONGEST_ID: Final = 60


class SourceDrafts:
    """The sources of an import, each once.

    Args:
        corpus: the records.
        names: of these.
        addresses: of the sources that there are, each with its id.

    Attributes:
        sources: new records by id.
        parties: the publishers that they need, by id.
        remarks: what was left out of addresses.
    """

    def __init__(
        self, corpus: Corpus, names: KnownNames, addresses: Iterable[tuple[str, str]]
    ) -> None:
        self.sources: dict[str, dict[str, Tree]] = {}
        self.parties: dict[str, dict[str, Tree]] = {}
        self.remarks: list[Remark] = []
        self._corpus = corpus
        self._names = names
        self._by_address = {_fold(address): source for address, source in addresses}
        self._parties_by_name: dict[str, str] = {}
        self._numbers: dict[str, int] = {}

    def name_source(
        self,
        address: Cell,
        *,
        title: Cell | None = None,
        publisher: str | None = None,
        published: Cell | None = None,
    ) -> str:
        """Return the id of the source that an address, an id or a title means; a new address makes one.

        Args:
            address: a web address, or the id or title of a recorded source, with its place in the file.
            title: of a new source, as the file has it.
            publisher: the id of who published a new source, or an open field.
            published: the day of a new source, as the file has it.

        Returns:
            An id, or an open field where nothing says which source is meant.
        """
        text = address.text
        if "://" not in text:
            return self._find_source(text)
        try:
            read_address(text)
        except ScalarError as error:
            return OpenField(error.message)
        for each in name_secrets(text):
            self.remarks.append(
                Remark(
                    address.line,
                    address.column,
                    ImportOutcome.NOT_CARRIED,
                    address.field,
                    f"{each} of the address looks like a secret",
                )
            )
        url = keep(remove_directive(text))
        known = self._by_address.get(_fold(url))
        if known is not None:
            return known
        record_id = self.find_free_id(_write_source_id(url), self.sources)
        self._by_address[_fold(url)] = record_id
        self.sources[record_id] = {
            "title": OpenField("the title as printed there") if title is None else title.text,
            "kind": SourceKind.WEBPAGE.value,
            "publisher": publisher or NOT_STATED.value,
            "published": NOT_STATED.value if published is None else published.text,
            "url": url,
        }
        return record_id

    def name_party(self, name: str) -> str:
        """Return the id of the organisation of a name, a new one where none has it."""
        known = self._parties_by_name.get(name.casefold())
        if known is None:
            known = self._find_speaker(name)
        if known is None:
            needed = name_publisher(name, self._corpus).needed[0]
            known = self.find_free_id(needed.id, self.parties)
            self.parties[known] = dict(needed.fields)
        self._parties_by_name[name.casefold()] = known
        return known

    def name_speaker(self, name: str) -> str:
        """Return the id of the person or party of a name; left open where none has it."""
        return self._find_speaker(name) or OpenField(
            f"'{name}' is the name of no person or party of the corpus"
        )

    def find_free_id(self, stem: str, *taken: Container[str]) -> str:
        """Return an id that no record has; of one stem the numbers go on where they ended.

        Args:
            stem: what the id says; it is the id, if nobody has it.
            taken: further ids that are taken, besides those of the ledger and of the draft.
        """
        held = (*taken, self.sources, self.parties, self._corpus.declared)
        number = self._numbers.get(stem, 0)
        while True:
            number += 1
            record_id = stem if number == 1 else f"{stem}-{number}"
            if not any(record_id in each for each in held):
                self._numbers[stem] = number
                return record_id

    def _find_speaker(self, name: str) -> str | None:
        return self._names.find(name, RecordKind.PERSON, RecordKind.PARTY)

    def _find_source(self, text: str) -> str:
        found = self._names.find(text, RecordKind.SOURCE)
        return found or OpenField(f"'{text}' is neither an address nor a source of the corpus")


def _fold(address: str) -> str:
    """Return an address in the form in which two are one: with or without `www.`, over http or https."""
    return address.partition("://")[2].removeprefix("www.").rstrip("/")


def _write_source_id(url: str) -> str:
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    words = write_id(f"{host} {parts.path} {parts.query}", "source") or "source"
    return words if len(words) <= _LONGEST_ID else words[:_LONGEST_ID].rpartition("-")[0]

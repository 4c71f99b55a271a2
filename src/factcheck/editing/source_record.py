"""The record of a new source, from what its document says and what the editor adds.

Nothing is invented: what neither says is `not-stated`, or omitted where the field may be missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.editing.speakers import (
    Fields,
    NamedSpeakers,
    NewRecord,
    list_ids,
    name_authors,
    name_publisher,
    split_words,
    write_id,
)
from factcheck.errors import FactcheckError
from factcheck.model.addresses import keep, remove_directive
from factcheck.model.catalogue_words import PartyKind, SourceKind
from factcheck.model.dates import EdtfError, parse_edtf
from factcheck.model.names import find_id
from factcheck.model.periods import read_moment
from factcheck.model.scalars import ScalarError, read_address, read_id, read_language
from factcheck.model.vocabulary import NOT_STATED, RecordKind
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.model.corpus import Corpus

_PUBLISHERS: Final = (RecordKind.PARTY,)
_AUTHORS: Final = (RecordKind.PERSON, RecordKind.PARTY)
_ID_WORDS: Final = 6


class IncompleteSourceError(FactcheckError):
    """Something that a source record needs and neither the document nor the editor says."""


@dataclass(frozen=True, slots=True)
class Sayings:
    """What a document says of itself, as plain texts; None and empty where it says nothing."""

    title: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    updated: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """What the editor says of a source; None leaves it to the document.

    Attributes:
        id: of the new source.
        kind: what sort of document it is.
        title: its title as printed.
        publisher: a party's id or name, or not-stated.
        publisher_name: its name, where no party of the corpus may have it yet.
        publisher_kind: what kind of party a new publisher is.
        authors: ids or names of persons and parties; None leaves it to the document.
        author_names: names of persons, where the corpus may not have them yet.
        published: an EDTF date, or not-stated.
        url: its whole address, where it is added from a file.
        archived: the address of an archived copy.
        accessed: when it was read, an EDTF date.
        note: a remark.
    """

    id: str | None = None
    kind: str | None = None
    title: str | None = None
    publisher: str | None = None
    publisher_name: str | None = None
    publisher_kind: str = PartyKind.PUBLISHER.value
    authors: tuple[str, ...] | None = None
    author_names: tuple[str, ...] | None = None
    published: str | None = None
    url: str | None = None
    archived: str | None = None
    accessed: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class DraftedSource:
    """A new source as it would be written.

    Attributes:
        id: of the source.
        fields: of its record.
        needed: the records of publisher and authors that the corpus does not have.
    """

    id: str
    fields: Fields
    needed: tuple[NewRecord, ...]


def build_source(
    said: Sayings,
    choices: Choices,
    corpus: Corpus,
    *,
    address: str | None,
    is_page: bool,
    stands: Callable[[str, Fields], bool] | None = None,
) -> DraftedSource:
    """Return id and fields of a new source, and the records of publisher and authors that it needs.

    Args:
        said: what the document says of itself.
        choices: what the editor says, which comes first.
        corpus: the records, to find parties and persons by their names.
        address: the address that was asked for it, or None for a file.
        is_page: whether it is a web page; other documents are of the kind `document`.
        stands: whether a source of the corpus, by its id, is this document with these fields; its
            id is not taken, but its own. None where none is.

    Raises:
        IncompleteSourceError: no title; an id that is taken; a choice that is not of its type.
        AmbiguousNameError: several records have the name of a publisher or an author.
    """
    title = choices.title or said.title
    if not title:
        raise IncompleteSourceError(
            "the document does not say its title", hint="name it with --title TEXT"
        )
    kind = choices.kind or (SourceKind.WEBPAGE if is_page else SourceKind.DOCUMENT).value
    if kind not in set(SourceKind):
        raise IncompleteSourceError(
            f"--kind: no source is of the kind '{kind}'",
            hint=f"kinds are {', '.join(each.value for each in SourceKind)}",
        )
    published = choices.published or said.published or NOT_STATED.value
    _read(read_moment, published, "--published")
    house = _name_publisher(said, choices, corpus)
    authors = _name_authors(said, choices, corpus, house.needed)
    publisher = house.ids[0]
    fields: Fields = {"title": title, "kind": kind}
    fields["publisher"] = publisher
    if authors.ids:
        fields["authors"] = authors.ids
    fields["published"] = published
    if said.updated is not None and said.updated != published and _is_date(said.updated):
        fields["updated"] = said.updated
    if choices.url is not None and address is not None:
        raise IncompleteSourceError(
            "--url is for documents added from a file", hint="omit it, or fetch that address"
        )
    if choices.url:
        _read(read_address, choices.url, "--url")
    if choices.url or address:
        fields["url"] = keep(remove_directive(str(choices.url or address)))
    if choices.archived:
        _read(read_address, choices.archived, "--archived-at")
        fields["archived"] = keep(choices.archived)
    if choices.accessed:
        _read(parse_edtf, choices.accessed, "--accessed")
        fields["accessed"] = choices.accessed
    head = corpus.head
    if said.language is not None and (head is None or not _is_same(said.language, head.language)):
        fields["language"] = said.language
    remarks = [choices.note] if choices.note else []
    if authors.unknown:
        remarks.append(f"The document names as its author: {'; '.join(authors.unknown)}.")
    if remarks:
        fields["note"] = " ".join(remarks)

    def is_free(record_id: str) -> bool:
        return record_id not in corpus.declared or (
            stands is not None and stands(record_id, fields)
        )

    record_id = choices.id or next(filter(is_free, _list_ids(publisher, published, title)))
    _read(read_id, record_id, "--id")
    if not is_free(record_id):
        raise IncompleteSourceError(
            f"id '{record_id}' is taken by a {corpus.declared[record_id].singular}",
            hint="name another one with --id ID",
        )
    return DraftedSource(record_id, fields, (*house.needed, *authors.needed))


def find_language(tag: str) -> str | None:
    """Return a page's language as a tag (BCP 47), or None where it states none.

    Args:
        tag: what the page states; `en_GB` is how many write `en-GB`.
    """
    try:
        return read_language(tag.strip().replace("_", "-"))
    except ScalarError:
        return None


def _name_publisher(said: Sayings, choices: Choices, corpus: Corpus) -> NamedSpeakers:
    if choices.publisher is not None and choices.publisher_name is not None:
        raise IncompleteSourceError(
            "--publisher and --publisher-name both name the publisher", hint="give one of them"
        )
    name = choices.publisher_name or said.publisher
    if choices.publisher is not None:
        return NamedSpeakers(
            (find_id(corpus, choices.publisher, _PUBLISHERS) or choices.publisher,)
        )
    if name is None:
        return NamedSpeakers((NOT_STATED.value,))
    return name_publisher(name, corpus, choices.publisher_kind)


def _name_authors(
    said: Sayings, choices: Choices, corpus: Corpus, needed: tuple[NewRecord, ...]
) -> NamedSpeakers:
    taken = [each.id for each in needed]
    if choices.authors is None and choices.author_names is None:
        return name_authors(said.authors, corpus, taken)
    named = name_authors(choices.author_names or (), corpus, taken)
    authors = (find_id(corpus, each, _AUTHORS) or each for each in choices.authors or ())
    return NamedSpeakers((*authors, *named.ids), named.needed, named.unknown)


def _list_ids(publisher: str, published: str, title: str) -> Iterator[str]:
    """Yield ids made of publisher and date, or of the title: the first without a number."""
    by_date = "" if NOT_STATED.value in {publisher, published} else f"{publisher}-{published}"
    by_title = " ".join(split_words(title)[:_ID_WORDS])
    return list_ids(write_id(by_date, "source") or write_id(by_title, "source") or "source")


def _is_same(tag: str, language: str) -> bool:
    return tag.casefold().partition("-")[0] == language.casefold().partition("-")[0]


def _is_date(text: str) -> bool:
    try:
        parse_edtf(text)
    except EdtfError:
        return False
    return True


def _read(read: Callable[[str], object], text: str, option: str) -> None:
    try:
        read(text)
    except FactcheckError as error:
        raise IncompleteSourceError(f"{option}: {error.message}", hint=error.hint) from None

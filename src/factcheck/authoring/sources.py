"""The record of a new source, from what its document says and what the editor adds.

Nothing is invented: what neither says is `not-stated`, or left away where the field may be missing.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.errors import FactcheckError
from factcheck.model.addresses import keep, without_directive
from factcheck.model.edtf import EdtfError, parse_edtf
from factcheck.model.scalars import ScalarError, read_address, read_id, read_language, read_moment
from factcheck.model.vocabulary import NOT_STATED, SourceKind
from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from factcheck.model.corpus import Corpus

Fields: TypeAlias = dict[str, str | tuple[str, ...]]
"""A record as it is written: names and values in their order."""

_ID_WORDS: Final = 6
_BETWEEN_NAMES: Final = re.compile(r"\s*[,;/&]\s*(?:and\s+)?|\s+and\s+", re.IGNORECASE)
_LETTERS_WITHOUT_MARKS: Final = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l"})


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
        publisher: a party's id, or not-stated.
        authors: ids of persons and parties; None leaves it to the document.
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
    authors: tuple[str, ...] | None = None
    published: str | None = None
    url: str | None = None
    archived: str | None = None
    accessed: str | None = None
    note: str | None = None


def source_fields(
    said: Sayings,
    choices: Choices,
    corpus: Corpus,
    *,
    address: str | None,
    is_page: bool,
    stands: Callable[[str, Fields], bool] | None = None,
) -> tuple[str, Fields]:
    """Make id and fields of a new source.

    Args:
        said: what the document says of itself.
        choices: what the editor says, which comes first.
        corpus: the records, to find parties and persons by their names.
        address: the address that was asked for it, or None for a file.
        is_page: whether it is a web page; other documents are of the kind `document`.
        stands: whether a source of the corpus, by its id, is this document with these fields; its
            id is not taken, but its own. None where none is.

    Raises:
        IncompleteSourceError: no title; a publisher whom no party of the corpus is; an id that is
            taken; a choice that is not of its type.
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
    publisher = choices.publisher or _party_named(said.publisher, corpus)
    authors, unknown = _authors(said, choices, corpus)
    fields: Fields = {"title": title, "kind": kind}
    fields["publisher"] = publisher
    if authors:
        fields["authors"] = authors
    fields["published"] = published
    if said.updated is not None and said.updated != published and _is_date(said.updated):
        fields["updated"] = said.updated
    if choices.url is not None and address is not None:
        raise IncompleteSourceError(
            "--url is for documents added from a file", hint="leave it away, or fetch that address"
        )
    if choices.url:
        _read(read_address, choices.url, "--url")
    if choices.url or address:
        fields["url"] = keep(without_directive(str(choices.url or address)))
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
    if unknown:
        remarks.append(f"The document names as its author: {'; '.join(unknown)}.")
    if remarks:
        fields["note"] = " ".join(remarks)

    def is_free(record_id: str) -> bool:
        return record_id not in corpus.declared or (
            stands is not None and stands(record_id, fields)
        )

    record_id = choices.id or next(filter(is_free, _ids(publisher, published, title)))
    _read(read_id, record_id, "--id")
    if not is_free(record_id):
        raise IncompleteSourceError(
            f"id '{record_id}' is taken by a {corpus.declared[record_id].singular}",
            hint="name another one with --id ID",
        )
    return record_id, fields


def language_of(tag: str) -> str | None:
    """Give a page's language as a tag (BCP 47): `en_GB` is written so by many; None if it is none."""
    try:
        return read_language(tag.strip().replace("_", "-"))
    except ScalarError:
        return None


def _party_named(name: str | None, corpus: Corpus) -> str:
    if name is None:
        return NOT_STATED.value
    for party in corpus.parties.values():
        if name.casefold() in {party.name.casefold(), (party.short or party.name).casefold()}:
            return party.id
    raise IncompleteSourceError(
        f"the document names the publisher '{name}', and no party of the corpus is called so",
        hint="declare the party first, or name one with --publisher ID (or not-stated)",
    )


def _authors(said: Sayings, choices: Choices, corpus: Corpus) -> tuple[tuple[str, ...], list[str]]:
    """Give the ids of the authors, and the names that no record has."""
    if choices.authors is not None:
        return choices.authors, []
    by_name = {party.name.casefold(): party.id for party in corpus.parties.values()}
    by_name |= {person.name.casefold(): person.id for person in corpus.people.values()}
    known: list[str] = []
    unknown: list[str] = []
    for name in said.authors:
        ids, rest = _named(name, by_name)
        known.extend(ids)
        unknown.extend(rest)
    return tuple(dict.fromkeys(known)), unknown


def _named(byline: str, by_name: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the records that a byline names, and the names in it that no record has.

    A byline is a name, one turned round (`Field, Jo`), one with a title behind it, or several.
    """
    first, _, behind = byline.partition(",")
    for name in (byline, f"{behind.strip()} {first.strip()}"):
        if name.casefold() in by_name:
            return (by_name[name.casefold()],), ()
    names = _BETWEEN_NAMES.split(byline)
    ids = tuple(by_name[each.casefold()] for each in names if each.casefold() in by_name)
    if not ids:
        return (), (byline,)
    is_title = len(names) == 2 and bool(behind) and first.casefold() in by_name
    unknown = tuple(each for each in names if each.casefold() not in by_name)
    return ids, () if is_title else unknown


def _ids(publisher: str, published: str, title: str) -> Iterator[str]:
    """Make ids of publisher and date, or of the title: the first without a number."""
    by_date = "" if NOT_STATED.value in {publisher, published} else f"{publisher}-{published}"
    stem = _hyphened(by_date) or _hyphened(" ".join(_words(title)[:_ID_WORDS])) or "source"
    return _numbered(stem)


def _numbered(stem: str) -> Iterator[str]:
    yield stem
    number = 2
    while True:
        yield f"{stem}-{number}"
        number += 1


def _hyphened(text: str) -> str:
    joined = "-".join(_words(text))
    return joined if joined[:1].isalpha() else f"source-{joined}" if joined else ""


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS_WITHOUT_MARKS))
    return re.findall(
        "[a-z0-9]+", "".join(each for each in plain if not unicodedata.combining(each))
    )


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

"""The parties and persons whom a document names as publisher and authors: known ones by their ids, new ones as records.

A name that is no person's (`Staff Reporter`, an address) makes no record; it stays a remark.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.model.catalogue_words import PartyKind
from factcheck.model.vocabulary import RecordKind
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from factcheck.model.corpus import Corpus

Fields: TypeAlias = dict[str, str | tuple[str, ...]]
"""A record as it is written: names and values in their order."""

_LETTERS_WITHOUT_MARKS: Final = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l"})
_BETWEEN_NAMES: Final = re.compile(r"\s*[,;/&]\s*(?:and\s+)?|\s+and\s+", re.IGNORECASE)
_PARTICLES: Final = frozenset(
    [
        "al",
        "bin",
        "da",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "el",
        "la",
        "le",
        "ten",
        "ter",
        "van",
        "von",
        "y",
    ]
)
_NO_NAMES: Final = frozenset(
    [
        "admin",
        "agency",
        "agencies",
        "associated",
        "author",
        "board",
        "bureau",
        "contributor",
        "correspondent",
        "desk",
        "editor",
        "editorial",
        "editors",
        "editorials",
        "guest",
        "news",
        "newsroom",
        "office",
        "online",
        "press",
        "redaktion",
        "reporter",
        "reporters",
        "service",
        "staff",
        "team",
        "the",
        "webmaster",
        "wire",
        "wires",
        "writer",
    ]
)
"""Words that stand where an author is named and are no person's name."""
_MOST_WORDS: Final = 5


@dataclass(frozen=True, slots=True)
class NewRecord:
    """A record that a source needs and the corpus does not have.

    Attributes:
        kind: the kind of records that it belongs to.
        id: its id.
        fields: what it says.
    """

    kind: RecordKind
    id: str
    fields: Fields


@dataclass(frozen=True, slots=True)
class NamedSpeakers:
    """Speakers by their ids, with the records that are missing for them.

    Attributes:
        ids: of the speakers, in the order named.
        needed: the records to add.
        unknown: names that no record has and none is made of.
    """

    ids: tuple[str, ...]
    needed: tuple[NewRecord, ...] = ()
    unknown: tuple[str, ...] = ()


def name_publisher(
    name: str, corpus: Corpus, kind: str = PartyKind.PUBLISHER.value
) -> NamedSpeakers:
    """Return the party that has a name or short name, or a new one.

    Args:
        name: as the document prints it.
        corpus: the records that there are.
        kind: what kind of party a new one is.
    """
    for party in corpus.parties.values():
        if name.casefold() in {party.name.casefold(), (party.short or party.name).casefold()}:
            return NamedSpeakers((party.id,))
    party_id = _find_free_id(name, corpus, "publisher", ())
    fields: Fields = {"name": name, "kind": kind}
    return NamedSpeakers((party_id,), (NewRecord(RecordKind.PARTY, party_id, fields),))


def name_authors(names: Iterable[str], corpus: Corpus, taken: Iterable[str] = ()) -> NamedSpeakers:
    """Return the parties and persons that have these names, new persons among them.

    Args:
        names: as the document has them.
        corpus: the records.
        taken: ids of other records that are to be added.
    """
    by_name = {party.name.casefold(): party.id for party in corpus.parties.values()}
    by_name |= {person.name.casefold(): person.id for person in corpus.people.values()}
    ids: list[str] = []
    needed: list[NewRecord] = []
    unknown: list[str] = []
    for name in (each for byline in names for each in _split_byline(byline, by_name)):
        known = by_name.get(name.casefold())
        if known is None and not is_persons_name(name):
            unknown.append(name)
            continue
        if known is None:
            known = _find_free_id(name, corpus, "author", (*taken, *(each.id for each in needed)))
            needed.append(NewRecord(RecordKind.PERSON, known, {"name": name}))
            by_name[name.casefold()] = known
        ids.append(known)
    return NamedSpeakers(tuple(dict.fromkeys(ids)), tuple(needed), tuple(unknown))


def _split_byline(byline: str, known: Container[str]) -> tuple[str, ...]:
    """Return the names of a byline: a name, one turned round (`Field, Jo`), one with a title behind it, or several.

    Args:
        byline: as the document has it.
        known: the names of records, in small letters.
    """
    first, _, behind = byline.partition(",")
    for name in (byline, f"{behind.strip()} {first.strip()}"):
        if name.casefold() in known:
            return (name,)
    names = tuple(_BETWEEN_NAMES.split(byline))
    if (
        len(names) == 2
        and behind
        and first.casefold() in known
        and names[1].casefold() not in known
    ):
        return (first,)
    is_of_names = all(each.casefold() in known or is_persons_name(each) for each in names)
    if is_of_names or any(each.casefold() in known for each in names):
        return names
    return (byline,)


def is_persons_name(text: str) -> bool:
    """Return whether a text looks like the name of one person: `Ada Moreno`, `J. M. van der Field`."""
    words = text.split()
    if not 2 <= len(words) <= _MOST_WORDS:
        return False
    if any(word.casefold().strip(".") in _NO_NAMES for word in words):
        return False
    return all(
        word in _PARTICLES
        or (word[:1].isupper() and all(each.isalpha() or each in ".'’-" for each in word))
        for word in words
    )


def write_id(text: str, otherwise: str) -> str:
    """Return the words of a text as an id; it begins with a letter.

    Args:
        text: a name, a title, or a date behind one.
        otherwise: what to write before digits, and in the place of nothing.
    """
    joined = "-".join(split_words(text))
    return joined if joined[:1].isalpha() else f"{otherwise}-{joined}" if joined else ""


def split_words(text: str) -> list[str]:
    """Return the words of a text in small letters without marks."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS_WITHOUT_MARKS))
    return re.findall(
        "[a-z0-9]+", "".join(each for each in plain if not unicodedata.combining(each))
    )


def list_ids(stem: str) -> Iterator[str]:
    """Yield an id, and then the same with a number from 2 on."""
    yield stem
    number = 2
    while True:
        yield f"{stem}-{number}"
        number += 1


def _find_free_id(name: str, corpus: Corpus, otherwise: str, taken: Iterable[str]) -> str:
    others = frozenset(taken)
    stem = write_id(name, otherwise) or otherwise
    return next(
        each for each in list_ids(stem) if each not in corpus.declared and each not in others
    )

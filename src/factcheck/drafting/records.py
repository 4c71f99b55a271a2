"""Which records of the corpus a text names: people and parties by their names, offices by the day."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.party_words import COLLECTIVES, PARTY_WORDS
from factcheck.drafting.person_names import remove_titles
from factcheck.drafting.proposal import Reference
from factcheck.model.dates import parse_edtf
from factcheck.model.names import fold_letters, fold_name
from factcheck.text.whole_words import has_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.model.dates import EdtfDate
    from factcheck.model.store import Store


_BESIDE: Final = COLLECTIVES | PARTY_WORDS.keys()
"""Words that may stand behind the first one: `district officials`."""
_PIECE: Final = 100_000
"""Characters of a text that are folded at a time."""
_OVERLAP: Final = 500
"""Characters beyond, in which a name ends that begins in a piece."""
_SPACED: Final = bytes(each if chr(each).isalnum() and each < 128 else 32 for each in range(256))
"""Turns all bytes but those of ASCII letters and digits into spaces."""


class RecordsByName:
    """The people and parties of a corpus, by the names that a text may use.

    Args:
        corpus: the records.
        text: the text, whose words say which of several parties of a kind it is about.
        published: the day of the text, on which offices count; None where it is not known.
    """

    def __init__(self, corpus: Store, text: str, published: str | None) -> None:
        self._text = text
        self._names: defaultdict[str, set[Reference]] = defaultdict(set)
        self._full_names: dict[Reference, str] = {}
        self._day = None if published is None else _read_day(published)
        self._offices: defaultdict[str, list[tuple[str, EdtfDate]]] = defaultdict(list)
        self._kinds: defaultdict[str, list[str]] = defaultdict(list)
        self._owners: defaultdict[str, set[str]] = defaultdict(set)
        for person in corpus.people.values():
            ref = Reference("people", person.id)
            self._full_names[ref] = person.name
            if not person.anonymous:
                self._names[fold_name(person.name)].add(ref)
                self._names[fold_name(person.name.split()[-1])].add(ref)
                self._owners[fold_name(person.name)].update(
                    position.party for position in person.positions
                )
            for position in person.positions:
                if position.seen is not None:
                    self._offices[fold_name(position.title)].append((person.id, position.seen))
        for party in corpus.parties.values():
            ref = Reference("parties", party.id)
            self._full_names[ref] = party.name
            self._kinds[str(party.kind)].append(party.id)
            for name in (party.name, party.short):
                if name:
                    self._names[fold_name(name)].add(ref)
                    self._owners[fold_name(name)].add(party.id)

    @cached_property
    def _mentioned(self) -> frozenset[str]:
        """The parties that the text names, or of which it names a person; few texts have a word that asks for it."""
        named = _list_mentioned(self._text, self._owners)
        return frozenset(party for name in named for party in self._owners[name])

    def find_reference(self, name: str, text: str = "") -> Reference | None:
        """Return the one record that a name stands for, or None where none or several may be meant.

        Args:
            name: the full name; empty where there is none.
            text: the name as it stands in the text.
        """
        for each in (name, text):
            if not each:
                continue
            found = self._names.get(fold_name(remove_titles(each)), set())
            if len(found) == 1:
                return next(iter(found))
        words = fold_name(text or name).split()
        return self._find_office(words) or self._find_collective(words, text or name)

    def name_record(self, ref: Reference) -> str:
        """Return the name of a record."""
        return self._full_names[ref]

    def _find_office(self, words: list[str]) -> Reference | None:
        """Return who held the office of `the superintendent` on the day of the text."""
        if len(words) != 2 or words[0] != "the" or self._day is None:
            return None
        found = {
            person
            for person, seen in self._offices.get(words[1], ())
            if seen.has_common_day(self._day)
        }
        return Reference("people", next(iter(found))) if len(found) == 1 else None

    def _find_collective(self, folded: list[str], text: str) -> Reference | None:
        """Return the one party for which `the union` or `district officials` stands in this text."""
        words = [word for word in folded if word not in ("the", "its", "their", "our")]
        if not words or len(words) > 3 or (text.istitle() and len(words) > 2):
            return None
        words[0] = words[0].removesuffix("'s")
        if not _BESIDE.issuperset(words[1:]):
            return None
        kinds = {kind for word in words for kind in PARTY_WORDS.get(word, ())}
        meant = [party for kind in kinds for party in self._kinds.get(kind, ())]
        found = {party for party in meant if party in self._mentioned}
        return Reference("parties", next(iter(found))) if len(found) == 1 else None


def _read_day(published: str) -> EdtfDate | None:
    try:
        return parse_edtf(published)
    except ValueError:
        return None


def _list_mentioned(text: str, names: Iterable[str]) -> list[str]:
    """List the folded names that a text has as whole words.

    It is folded piece by piece, since a folded copy takes eight times its memory.
    """
    left = {name: _list_words(name) for name in names}
    found: list[str] = []
    for piece in _cut_pieces(text):
        folded = fold_letters(piece)
        words = _list_words(folded)
        likely = [name for name, own in left.items() if own <= words]
        joined = " ".join(folded.split()) if likely else ""
        for name in likely:
            if name in joined and has_whole(joined, name):
                found.append(name)
                del left[name]
    return found


def _list_words(folded: str) -> set[bytes]:
    """List what a folded text has of ASCII letters and digits: a name stands nowhere where one of its words does not."""
    return set(folded.encode("ascii", "replace").translate(_SPACED).split())


def _cut_pieces(text: str) -> Iterator[str]:
    """Yield the pieces of a text, from space to space, each with some words of the next one."""
    low = 0
    while low < len(text):
        high = _find_space(text, low + _PIECE)
        yield text[low : _find_space(text, high + _OVERLAP)]
        low = high


def _find_space(text: str, at: int) -> int:
    found = text.find(" ", at)
    return len(text) if found < 0 else found

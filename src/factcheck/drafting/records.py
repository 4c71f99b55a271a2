"""Which records of the corpus a text names: people and parties by their names, offices by the day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.party_words import COLLECTIVES, PARTY_WORDS
from factcheck.drafting.person_names import remove_titles
from factcheck.drafting.proposal import Reference
from factcheck.model.dates import parse_edtf
from factcheck.model.names import fold_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.model.corpus import Corpus
    from factcheck.model.dates import EdtfDate


_PIECE: Final = 100_000
"""Characters of a text that are folded at a time."""
_OVERLAP: Final = 500
"""Characters beyond, in which a name ends that begins in a piece."""


class RecordsByName:
    """The people and parties of a corpus, by the names that a text may use.

    Args:
        corpus: the records.
        text: the text, whose words say which of several parties of a kind it is about.
        published: the day of the text, on which offices count; None where it is not known.
    """

    def __init__(self, corpus: Corpus, text: str, published: str | None) -> None:
        self._corpus = corpus
        self._names: dict[str, set[Reference]] = {}
        self._day = None if published is None else _read_day(published)
        owners: dict[str, set[str]] = {}
        for person in corpus.people.values():
            if not person.anonymous:
                ref = Reference("people", person.id)
                self._add(person.name, ref)
                self._add(person.name.split()[-1], ref)
                parties = owners.setdefault(fold_name(person.name), set())
                parties.update(position.party for position in person.positions)
        for party in corpus.parties.values():
            for name in (party.name, party.short):
                if name:
                    self._add(name, Reference("parties", party.id))
                    owners.setdefault(fold_name(name), set()).add(party.id)
        self._mentioned = {
            party for name in _list_mentioned(text, owners) for party in owners[name]
        }

    def _add(self, name: str, ref: Reference) -> None:
        self._names.setdefault(fold_name(name), set()).add(ref)

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
        return self._find_office(text or name) or self._find_collective(text or name)

    def name_record(self, ref: Reference) -> str:
        """Return the name of a record."""
        corpus = self._corpus
        return corpus.people[ref.id].name if ref.kind == "people" else corpus.parties[ref.id].name

    def _find_office(self, text: str) -> Reference | None:
        """Return who held the office of `the superintendent` on the day of the text."""
        words = fold_name(text).split()
        if len(words) != 2 or words[0] != "the" or self._day is None:
            return None
        found = {
            person.id
            for person in self._corpus.people.values()
            for position in person.positions
            if fold_name(position.title) == words[1]
            and position.seen is not None
            and position.seen.has_common_day(self._day)
        }
        return Reference("people", next(iter(found))) if len(found) == 1 else None

    def _find_collective(self, text: str) -> Reference | None:
        """Return the one party for which `the union` or `district officials` stands in this text."""
        words = [
            word for word in fold_name(text).split() if word not in ("the", "its", "their", "our")
        ]
        if not words or len(words) > 3 or (text.istitle() and len(words) > 2):
            return None
        words[0] = words[0].removesuffix("'s")
        if len(words) > 1 and not set(words[1:]) <= COLLECTIVES | set(PARTY_WORDS):
            return None
        kinds = {kind for word in words for kind in PARTY_WORDS.get(word, ())}
        found = {
            party.id
            for party in self._corpus.parties.values()
            if str(party.kind) in kinds and party.id in self._mentioned
        }
        return Reference("parties", next(iter(found))) if len(found) == 1 else None


def _read_day(published: str) -> EdtfDate | None:
    try:
        return parse_edtf(published)
    except ValueError:
        return None


def _list_mentioned(text: str, names: Iterable[str]) -> list[str]:
    """List the folded names that a text has; it is folded piece by piece, since a folded copy takes eight times its memory."""
    left, found = list(names), []
    for low in range(0, len(text), _PIECE):
        folded = fold_name(text[low : low + _PIECE + _OVERLAP])
        found += [name for name in left if name in folded]
        left = [name for name in left if name not in folded]
    return found

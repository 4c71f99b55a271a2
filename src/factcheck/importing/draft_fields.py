"""The fields of an imported claim: named by the file and known to the corpus, or left open with the candidates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.noun import is_same_noun
from factcheck.editing.open_fields import OpenField
from factcheck.errors import FactcheckError
from factcheck.model.vocabulary import RecordKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from enum import StrEnum

    from factcheck.importing.found import FoundClaim, FoundReview
    from factcheck.importing.known_names import KnownNames
    from factcheck.model.corpus import Corpus

_MOST_NAMED: Final = 3
_SPEAKERS: Final = (RecordKind.PERSON, RecordKind.PARTY)


class FieldDrafts:
    """The fields of imported claims in a corpus."""

    def __init__(self, corpus: Corpus, names: KnownNames) -> None:
        self._corpus = corpus
        self._names = names
        self._of_units: dict[str | None, str] = {}

    def say_claimant(self, found: FoundClaim) -> OpenField:
        """Return the claimant, which is always open, with the candidate that the file names."""
        if found.claimant is None:
            return OpenField("the file names nobody")
        if found.is_open_because is not None:
            return OpenField(found.is_open_because)
        name = found.claimant.text
        office = "" if found.office is None else f", {found.office.text}"
        known = self._names.find(name, *_SPEAKERS)
        if isinstance(known, OpenField):
            return known
        record = (
            "no person or party of the corpus has that name"
            if known is None
            else f"perhaps {known}"
        )
        return OpenField(f"the file names '{name}'{office}; {record}")

    def find_measure(self, found: FoundClaim, unit: str | None) -> str:
        """Return the measure that the file names; left open with those of the value's unit where it names none.

        Args:
            found: what the file states.
            unit: the unit of the value, or None.
        """
        if "measure" in dict(found.fields):
            return self.find_record(found, "measure", RecordKind.MEASURE, "")
        if unit not in self._of_units:
            self._of_units[unit] = self._list_measures(unit)
        return OpenField(self._of_units[unit])

    def _list_measures(self, unit: str | None) -> str:
        fitting = [
            each.id
            for each in self._corpus.measures.values()
            if unit is not None and is_same_noun(unit, each.unit, each.also_called)
        ]
        more = len(fitting) - _MOST_NAMED
        told = ", ".join((*fitting[:_MOST_NAMED], *([f"{more} more"] if more > 0 else [])))
        return f"of its unit: {told}" if told else "no measure of the corpus has its unit"

    def say_scale(self, found: FoundReview) -> OpenField:
        """Return the scale of a verdict, which is always open, with what is known of it."""
        fitting = [
            each.id for each in self._corpus.scales.values() if found.verdict.text in each.verdicts
        ]
        told = (
            f"with that verdict: {', '.join(fitting[:_MOST_NAMED])}"
            if fitting
            else "no scale of the corpus has that verdict"
        )
        if found.ends is None:
            return OpenField(told)
        worst, best = (each.text for each in found.ends)
        return OpenField(
            f"the file knows its ends, {worst} and {best}, and no other of its verdicts; {told}"
        )

    def find_record(self, found: FoundClaim, field: str, kind: RecordKind, what: str) -> str:
        """Return the record of a kind that a field of the file names; left open where it names none.

        Args:
            found: what the file states.
            field: the field.
            kind: the kind of the record.
            what: what the field is to hold, said where it is open.
        """
        cell = dict(found.fields).get(field)
        if cell is None:
            return OpenField(what)
        known = self._names.find(cell.text, kind)
        return known or OpenField(f"'{cell.text}' is no {kind.singular} of the corpus")

    def find_word(self, found: FoundClaim, field: str, words: type[StrEnum], expected: str) -> str:
        """Return the word of a closed list that a field of the file says; left open where it says none.

        Args:
            found: what the file states.
            field: the field.
            words: the words of the list.
            expected: the same in words, said where the field is open.
        """
        cell = dict(found.fields).get(field)
        if cell is None:
            return OpenField(expected)
        said = cell.text.casefold()
        return said if said in set(words) else OpenField(f"'{cell.text}', expected {expected}")

    def read_field(
        self, found: FoundClaim, field: str, read: Callable[[str], object]
    ) -> str | None:
        """Return a field as the file has it; left open where it is not of its type, None where it is not there.

        Args:
            found: what the file states.
            field: the field.
            read: what reads a text of its type, and raises where it is none.
        """
        cell = dict(found.fields).get(field)
        if cell is None:
            return None
        try:
            read(cell.text)
        except FactcheckError as error:
            return OpenField(error.message)
        return cell.text

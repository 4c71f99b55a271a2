"""A question about one field of a proposal, and the reading of what is typed for it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.model.names import find_id, fold_name, list_names, suggest_id
from factcheck.model.scalars import ScalarError
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from factcheck.model.corpus import Corpus
    from factcheck.model.vocabulary import RecordKind

NEW: Final = "+"
"""What an answer begins with that names a record which is still to be made."""
NONE: Final = "-"
"""The answer that there is nothing: no party, no dimension, no figure."""
MOST_CHOICES: Final = 9
"""Choices with a digit of their own; others are typed."""


class AnswerError(FactcheckError):
    """Something typed that is no answer to the question."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of few.

    Attributes:
        key: the key for it.
        value: what is recorded.
        words: what stands beside the key.
        also: the other fields that the same key answers, with what is recorded for each; the words say them all.
    """

    key: str
    value: str
    words: str
    also: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that a person must decide.

    Attributes:
        field: the path of the field, with what is asked of a new record behind `>`.
        label: what stands before the answer.
        choices: answers of one key.
        typed: what may be typed besides; empty where nothing may.
        read: returns the answer for what was typed; raises AnswerError.
        known: what completes what is being typed: words, each behind it other names of the same thing.
        makes: what sort of record a new name makes; empty where none is made.
        prefill: what stands there to be edited.
        proposed: what is taken where the whole of a new record is, until somebody says otherwise; empty for none.
        because: the reason for it; one that is not certain begins with `perhaps`.
    """

    field: str
    label: str
    choices: tuple[Choice, ...]
    typed: str = ""
    read: Callable[[str], str] = str
    known: tuple[tuple[str, ...], ...] = ()
    makes: str = ""
    prefill: str = ""
    proposed: str = ""
    because: str = ""

    @property
    def whole(self) -> str:
        """The field of the new record that it is a part of; empty where it is asked for by itself."""
        record, _, part = self.field.partition(">")
        return record if part and record.endswith(".measure") else ""

    @property
    def takes_text(self) -> bool:
        """Whether something may be typed."""
        return bool(self.typed)

    def is_new(self, value: str) -> bool:
        """Return whether an answer names a record that is still to be made."""
        return bool(self.makes) and value.startswith(NEW)

    def find_choice(self, key: str) -> Choice | None:
        """Return the choice of a key, or None."""
        return next((each for each in self.choices if each.key == key), None)


def build_choices(pairs: Iterable[tuple[str, str]]) -> tuple[Choice, ...]:
    """Return choices with the digits from 1 on, as many as there are digits.

    Args:
        pairs: value and words of each.
    """
    return mark_choices(Choice("", *pair) for pair in pairs)


def mark_choices(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    """Return choices with the digits from 1 on for keys, as many as there are digits."""
    return tuple(
        replace(each, key=str(number)) for number, each in enumerate([*choices][:MOST_CHOICES], 1)
    )


def name_choices(corpus: Corpus, kind: RecordKind, first: Iterable[str] = ()) -> tuple[Choice, ...]:
    """Return the records of a kind as choices, some of them before the others.

    Args:
        corpus: the records.
        kind: of the records.
        first: ids of those that stand first.
    """
    records = corpus.list_records(kind)
    ids = dict.fromkeys((*(each for each in first if each in records), *records))
    return build_choices((each, each) for each in ids)


def name_known(corpus: Corpus, kinds: Iterable[RecordKind]) -> tuple[tuple[str, ...], ...]:
    """Return the records of some kinds, to complete a word from: of each its id, and its names behind it.

    Args:
        corpus: the records.
        kinds: of the records that may be meant.
    """
    return tuple(
        (record.id, *list_names(record))
        for kind in kinds
        for record in corpus.list_records(kind).values()
    )


def find_known(known: Iterable[tuple[str, ...]], typed: str) -> list[tuple[str, ...]]:
    """Return what completes a text: what has a word that begins so, first what itself begins so.

    Args:
        known: words, each behind it other names of the same thing.
        typed: what is typed by now.
    """
    wanted = fold_name(typed)
    at_word = re.compile(rf"(?<![^\W_]){re.escape(wanted)}")
    places = {
        names: [found.start() for name in names if (found := at_word.search(fold_name(name)))]
        for names in known
    }
    return sorted(
        (names for names, starts in places.items() if starts),
        key=lambda names: min(places[names]) > 0,
    )


def read_name(corpus: Corpus, kinds: tuple[RecordKind, ...], text: str) -> str:
    """Return the id of the record that a text means, or the text marked as the name of a new one.

    Args:
        corpus: the records.
        kinds: of the records that may be meant.
        text: as typed.

    Raises:
        AnswerError: several records have the name, or it is the id of another kind.
    """
    name = " ".join(text.split())
    try:
        found = find_id(corpus, name, kinds)
    except FactcheckError as error:
        raise AnswerError(error.message, hint=error.hint) from None
    if found is not None:
        return found
    other = corpus.declared.get(name)
    if other is not None:
        raise AnswerError(f"'{name}' is a {other.singular}, expected another kind of record")
    near = suggest_id(corpus, name, kinds)
    if near is not None and " " not in name and name == name.casefold():
        raise AnswerError(f"'{name}' is no id that the corpus has", hint=near)
    if not any(each.isalpha() for each in name):
        raise AnswerError(f"'{name}' is no name")
    return NEW + name


def read_with(read: Callable[[str], object], text: str) -> str:
    """Return a text that the model reads.

    Args:
        read: what reads a text of the type, and raises where it is none.
        text: as typed.

    Raises:
        AnswerError: it does not.
    """
    text = " ".join(text.split())
    try:
        read(text)
    except (ScalarError, FactcheckError) as error:
        said = error.message if error.message.startswith("'") else f"'{text}' {error.message}"
        raise AnswerError(said, hint=error.hint) from None
    return text

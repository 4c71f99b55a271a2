"""The words of the ledger, explained where they are asked for: `factcheck explain WORD`.

Nothing is written down here: what a word means stands in docs/vocabulary.md, below the words of the
closed lists, and below the fields of the records.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Comparability, Standing
from factcheck.corpus.find import find_shipped_corpus
from factcheck.evidence.prove.quotes import Answer
from factcheck.model import catalogue_words, vocabulary
from factcheck.model.proof_state import ProofState
from factcheck.quantity.quantity import Bound
from factcheck.runtime.records import dataclass
from factcheck.schema.meanings import read_record_meanings, read_word_meanings
from factcheck.text.suggest import find_closest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    LayOut = Callable[[str, str], Iterable[str]]

_TABLE: Final = "docs/vocabulary.md"
_ROW: Final = re.compile(r"\| (.+?) \| (.+) \| (.+) \|")
_NONE: Final = "–"
_RECORD: Final = "record"
_LISTS: Final[tuple[type[Enum], ...]] = (
    *(
        each
        for module in (vocabulary, catalogue_words)
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, Enum) and each.__module__ == module.__name__
    ),
    Bound,
    Comparability,
    Standing,
    Answer,
    ProofState,
)
"""The closed lists whose words a reader meets."""
_LABELS: Final[dict[type[Enum], str]] = {
    Answer: "answer of a proof",
    vocabulary.CounterKind: "answer",
}
"""Of lists whose class has a word for its name that means something else to readers."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one word means in one of its places.

    Attributes:
        names: the word, and others under which it is found.
        place: the list or the records that it belongs to, in words; None for the ledger as a whole.
        text: what it means, in lines.
    """

    names: tuple[str, ...]
    place: str | None
    text: tuple[str, ...]

    def write(self, lay_out: LayOut) -> Iterator[str]:
        """Write the meaning as text."""
        place = f" ({self.place})" if self.place else ""
        yield from lay_out(f"{', '.join(self.names)}{place}", "")
        for line in self.text:
            yield from lay_out(line, "  ")


def explain_word(word: str, lay_out: LayOut) -> Iterator[str] | None:
    """Return what a word means, in each of its places, as text; None where it is no word of the ledger.

    Args:
        word: the word or sign.
        lay_out: breaks a paragraph into lines, each with the indent that is given.
    """
    found = _group_by_name().get(_fold(word))
    return None if found is None else _join(found, lay_out)


def suggest_word(word: str) -> str | None:
    """Return the word most like another one, or None where none is like it."""
    near = find_closest(_fold(word), _group_by_name())
    if near is None:
        return None
    return next(name for name in _group_by_name()[near][0].names if _fold(name) == near)


def list_words() -> tuple[str, ...]:
    """Return every word that can be explained, each once."""
    return tuple(dict.fromkeys(name for each in _list_meanings() for name in each.names))


def _join(meanings: Sequence[Meaning], lay_out: LayOut) -> Iterator[str]:
    for number, each in enumerate(meanings):
        if number:
            yield "\n"
        yield from each.write(lay_out)


@cache
def _group_by_name() -> dict[str, list[Meaning]]:
    found: dict[str, list[Meaning]] = {}
    for each in _list_meanings():
        for name in dict.fromkeys(map(_fold, each.names)):
            found.setdefault(name, []).append(each)
    return found


@cache
def _list_meanings() -> tuple[Meaning, ...]:
    """List every meaning; a list or a record that has a row of the table of its own is told once.

    The row of a list is omitted, since the list says what each of its words means; of a record the row stands.
    """
    table, lists, fields = tuple(_read_table()), tuple(_read_lists()), tuple(_read_fields())
    listed = {each.names for each in lists if each.place is None}
    told = {_fold(name) for each in table for name in each.names}
    return (
        *(each for each in table if each.names not in listed),
        *lists,
        *(
            each
            for each in fields
            if each.place != _RECORD or not told.issuperset(map(_fold, each.names))
        ),
    )


def _read_table() -> Iterator[Meaning]:
    """Yield the rows of the table of words."""
    text = (find_shipped_corpus().root / _TABLE).read_text(encoding="utf-8")
    rows = (match.groups() for match in map(_ROW.fullmatch, text.splitlines()) if match)
    for words, meaning, elsewhere in rows:
        if words not in {"word", "---"}:
            names = tuple(each.strip("`") for each in words.split(", "))
            also = () if elsewhere == _NONE else (f"Elsewhere: {elsewhere}.",)
            yield Meaning(names, None, (_format_sentence(meaning), *also))


def _read_lists() -> Iterator[Meaning]:
    """Yield the closed lists, and each of their words; a list of one word is that word."""
    for words in _LISTS:
        about = (words.__doc__ or "").partition("\n")[0]
        texts = [each or about for each in read_word_meanings(words)]
        if len(words) == 1:
            yield Meaning(tuple(str(each.value) for each in words), None, tuple(texts))
            continue
        label = _LABELS.get(words) or _split(words.__name__)
        each_word = (f"{word.value}: {text}" for word, text in zip(words, texts, strict=True))
        yield Meaning((label,), None, (about, *each_word))
        whole = f"{about.rstrip('.')}: {', '.join(str(each.value) for each in words)}."
        for word, text in zip(words, texts, strict=True):
            names = dict.fromkeys((str(word.value), getattr(word, "for_readers", word.value)))
            yield Meaning(tuple(names), label, (text, whole) if text != about else (whole,))


def _read_fields() -> Iterator[Meaning]:
    """Yield the records, and their fields; a field that several have with one meaning comes once."""
    fields: dict[tuple[str, str], list[str]] = {}
    for record in read_record_meanings().values():
        yield Meaning((_split(record.name),), _RECORD, tuple(record.summary.splitlines()[:1]))
        for field in record.fields:
            fields.setdefault((field.name, field.meaning), []).append(_split(record.name))
    for (name, meaning), records in fields.items():
        yield Meaning((name,), f"field of {', '.join(records)}", (meaning,))


def _split(name: str) -> str:
    """Return the name of a class as words: `party kind` for PartyKind."""
    return re.sub("(?<=[a-z])(?=[A-Z])", " ", name).lower()


def _fold(word: str) -> str:
    """Return a word in the form in which `as_of`, `as-of` and `As of` are one."""
    return " ".join(re.sub("[_-]", " ", word).casefold().split()) or word


def _format_sentence(sentence: str) -> str:
    plain = sentence.replace("`", "'")
    return f"{plain[0].upper()}{plain[1:]}."

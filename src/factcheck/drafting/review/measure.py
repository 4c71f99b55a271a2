"""A measure that is made for a figure: what is asked of it, what the figure and the text propose, and its record."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.review.question import (
    NEW,
    NONE,
    AnswerError,
    Choice,
    Question,
    read_with,
)
from factcheck.drafting.review.speakers import ask_party, build_party, find_free_id
from factcheck.drafting.review.spelling import cut_dates
from factcheck.editing.addition import Record
from factcheck.model.scalars import read_id
from factcheck.model.vocabulary import NOT_STATED, MeasureKind, RecordKind
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.quantity.lexicon.unit_words import DURATIONS
from factcheck.quantity.scan import scan

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from factcheck.drafting.proposal import DraftFigure
    from factcheck.model.corpus import Corpus
    from factcheck.yaml.walk import Texts

UNSAID: Final = Choice("n", NOT_STATED.value, "not stated")
_KINDS: Final = tuple(
    Choice(key, kind.value, kind.value) for key, kind in zip("sfrckhdt", MeasureKind, strict=True)
)
_MONEY_WORDS: Final = {
    **dict.fromkeys(("cost", "costs", "deficit", "income", "revenue", "spending", "surplus"), MeasureKind.FLOW),
    **dict.fromkeys(("balance", "debt", "debts", "reserve", "reserves"), MeasureKind.STOCK),
}  # fmt: skip
"""Words of a title that say what an amount of money is."""
_PERCENT_WORDS: Final = {
    **dict.fromkeys(("cut", "growth", "increase", "raise", "raises", "rise"), MeasureKind.RATE),
    **dict.fromkeys(("part", "proportion", "share"), MeasureKind.SHARE),
}
"""Words of a title that say what a percentage is."""
_LONG: Final = frozenset(("month", "quarter", "year"))
"""What an amount of money is per that flows: a year's costs, not the pay of an hour."""
_PERCENT: Final = "percent"
_JOINING: Final = frozenset(("a", "about", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "over", "than", "the", "to", "up", "with", "within"))  # fmt: skip
_SMALL: Final = _JOINING | frozenset(
    ("had", "has", "have", "is", "it", "its", "that", "was", "were")
)
"""Words that end no title, nor begin one, where a number was taken away."""
_JOINING_AT_END: Final = re.compile(
    rf"(?:(?<!\w)(?:{'|'.join(sorted(_JOINING))})\s+)+$", re.IGNORECASE
)
_NO_NOUN: Final = frozenset((_PERCENT, *DURATIONS, *CODES))
"""Units that say nothing of what is measured."""
_LEAST_WORDS: Final = 2


class Hint(NamedTuple):
    """What the text proposes for a field, and why."""

    value: str
    because: str


def suggest_title(statement: str) -> str | None:
    """Return a title of the words of a statement without its figures and dates; None where too few are left.

    >>> suggest_title("The libraries lost 31 librarians between 2019 and 2023.")
    'Libraries lost librarians'
    """
    text = cut_dates(statement)
    for each in reversed(scan(text)):
        before, behind, noun = text[: each.start], text[each.end :], each.quantity.unit or ""
        if noun and noun not in _NO_NOUN and noun in text[each.start : each.end]:
            text = f"{before}{noun}{behind}"
        else:
            text = f"{_JOINING_AT_END.sub('', before)} {behind.lstrip().removeprefix('of ')}"
    words = re.sub(r"[^\w'’-]+$", "", text).split()
    while words and words[-1].lower() in _SMALL:
        words.pop()
    while words and words[0].lower() in _SMALL:
        words.pop(0)
    if len(words) < _LEAST_WORDS:
        return None
    title = " ".join(words)
    return title[0].upper() + title[1:]


def ask_measure(
    field: str,
    figure: DraftFigure,
    corpus: Corpus,
    answers: Mapping[str, str],
    *,
    parties: Iterable[str],
    owner: Hint | None,
    stretches: Sequence[str],
) -> Iterator[Question]:
    """Yield what must be decided about a new measure, with what is proposed.

    Args:
        field: where the answer with its title is recorded.
        figure: the figure that it is made for.
        corpus: the records.
        answers: what is decided already.
        parties: those that stand before others, by id or as a new name.
        owner: the party that it is probably of.
        stretches: of time, that the sentence prints.
    """
    title = answers[field].removeprefix(NEW)
    taken = {each: kind.singular for each, kind in corpus.declared.items()}
    taken |= dict.fromkeys(_name_others(field, corpus, answers), "record of this claim")
    name = find_free_id(title, taken)
    yield Question(f"{field}>id", "its id", (), "an id", partial(_read_free_id, taken), prefill=name, proposed=name)  # fmt: skip
    unit = figure.quantity.unit or ""
    yield Question(f"{field}>unit", "its unit", (), "what is counted", prefill=unit, proposed=unit)  # fmt: skip
    kind = _suggest_kind(figure, stretches, title)
    yield Question(f"{field}>kind", "its kind", _KINDS, proposed=kind.value, because=kind.because)
    of = owner or Hint("", "")
    yield from ask_party(
        f"{field}>of", "it is of", corpus, answers, first=parties, none=(UNSAID,),
        proposed=of.value, because=of.because,
    )  # fmt: skip
    none = (Choice("n", NONE, "none"),)
    said = "such as: service: bus, ferry; contract: all"
    yield Question(f"{field}>dimensions", "dimensions", none, said, _read_dimensions, proposed=NONE)


def _suggest_kind(figure: DraftFigure, stretches: Sequence[str], title: str) -> Hint:
    """Return the kind that the words of a figure or of a title say; without a value where they say none."""
    quantity = figure.quantity
    unit = quantity.unit or ""
    if unit in DURATIONS:
        return Hint(MeasureKind.DURATION.value, f"perhaps: {unit} are a length of time")
    if unit == _PERCENT:
        if quantity.change is not None:
            return Hint(MeasureKind.RATE.value, "perhaps: it is a change")
        if quantity.base is not None:
            return Hint(MeasureKind.SHARE.value, f"perhaps: of {quantity.base}")
    elif unit in CODES and len(quantity.per) == 1 and quantity.per[0] in _LONG:
        return Hint(MeasureKind.FLOW.value, f"perhaps: money a {quantity.per[0]}")
    elif unit not in CODES and not quantity.per and stretches:
        return Hint(MeasureKind.FLOW.value, f"perhaps: {stretches[0]} in the sentence")
    words = _PERCENT_WORDS if unit == _PERCENT else _MONEY_WORDS if unit in CODES else {}
    found = [(each, words[each]) for each in title.casefold().split() if each in words]
    if len({kind for _, kind in found}) == 1:
        word, kind = found[0]
        return Hint(kind.value, f"perhaps: '{word}' in its title")
    return Hint("", "")


def _name_others(field: str, corpus: Corpus, answers: Mapping[str, str]) -> Iterator[str]:
    """Yield the ids of the other records that the claim makes."""
    for other, value in answers.items():
        is_same = other.endswith(".measure") and value == answers[field]
        if other.endswith(">id") and not other.startswith(field):
            yield value
        elif value.startswith(NEW) and not is_same:
            yield find_free_id(value.removeprefix(NEW), corpus.declared)


def _read_free_id(taken: Mapping[str, str], text: str) -> str:
    name = read_with(read_id, text)
    if name in taken:
        raise AnswerError(f"'{name}' is taken by a {taken[name]}")
    return name


def build_measure(
    field: str,
    measure: str,
    answers: Mapping[str, str],
    taken: Container[str],
    made: Sequence[Record],
) -> tuple[Record, ...]:
    """Return the record of a new measure, behind that of its party where that is new too.

    Args:
        field: where the answer with its title is recorded.
        measure: its id.
        answers: what was decided.
        taken: ids that are declared.
        made: the records that the same claim takes already.
    """
    party, needed = build_party(f"{field}>of", answers, taken, made)
    fields: dict[str, Texts] = {
        "title": answers[field].removeprefix(NEW),
        "of": party,
        "unit": answers[f"{field}>unit"],
        "kind": answers[f"{field}>kind"],
    }
    dimensions = parse_dimensions(answers[f"{field}>dimensions"])
    if dimensions:
        fields["dimensions"] = {name: [*values] for name, values in dimensions.items()}
    return (*needed, Record(RecordKind.MEASURE, measure, fields))


def _read_dimensions(text: str) -> str:
    for name, values in parse_dimensions(text).items():
        if not values:
            raise AnswerError(f"'{name}' has no values", hint="write name: value, value")
        for each in (name, *values):
            read_with(read_id, each)
    return text


def parse_dimensions(text: str) -> dict[str, tuple[str, ...]]:
    """Return dimensions with their values, as they are typed.

    >>> parse_dimensions("service: bus, ferry; contract: all")
    {'service': ('bus', 'ferry'), 'contract': ('all',)}
    """
    if text == NONE:
        return {}
    parts = (part.partition(":") for part in text.split(";") if part.strip())
    return {
        name.strip(): tuple(each.strip() for each in values.split(",") if each.strip())
        for name, _, values in parts
    }

"""Hold the figures of a claim against what its quotes say: number, unit, bound and per.

The quote is read by the grammar of figures, alone or within the paragraph in which it stands, so
that an `almost` directly before the quote is part of what is said.
Nothing is rounded and nothing converted here: what is recorded is what is printed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from factcheck.comparison.quoted_dates import find_date, is_quoted
from factcheck.comparison.same_figure import (
    has_same_per,
    is_of_unit,
    is_same_but_per,
    is_surely_of_unit,
)
from factcheck.model.declared import Declaring, find_currency, may_be_money, resolve_values
from factcheck.model.vocabulary import MeasureKind
from factcheck.quantity.parse import parse
from factcheck.quantity.quantity import Bound, Form, Quantity, QuantityError, Reading
from factcheck.quantity.scan import scan
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model.claims import Claim, Figure, Measure
    from factcheck.model.proofs import Passage

_RATE: Final = re.compile(r"\b(?:in|every|each)\b", re.IGNORECASE)
"""What stands before the total of a rate: of `one in five pupils` nobody counted five."""

_MOST_HEDGE_WORDS: Final = 4
"""Words before a figure that the grammar does not read by itself (`second`) among which a hedge is."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """A figure that no quote bears, or a quote that bears none.

    Attributes:
        appearance: the number of the appearance whose quote is held against it.
        figure: the number of the figure, or None where the claim has several and the quote none.
        instead: what the quote says in its place, or None where it says nothing of the kind.
    """

    appearance: int
    figure: int | None
    instead: str | None


@dataclass(frozen=True, slots=True)
class _Verdict:
    """Whether a passage bears a figure; if not, what it says, whether surely of its kind and another number."""

    fits: bool
    instead: str | None = None
    is_alike: bool = False
    is_other_number: bool = False


def find_unborne(
    claim: Claim, ledger: Declaring, passages: Mapping[int, Passage]
) -> Iterator[Misfit]:
    """Find the figures of a claim that do not follow from its quotes.

    A claim's figures may be spread over its quotes: each figure must stand in one of them, and each
    quote must hold one of them.
    A quote with `because` need hold none, and a figure that stands nowhere is then taken to rest on
    it; but `because` fills a silence and excuses no contradiction: a figure of the same kind that is
    not recorded is reported there too, of a figure that another quote bears where the number differs.

    Args:
        claim: the claim.
        ledger: the corpus, for its measures and the currencies of its sources.
        passages: the quotes to hold its figures against, by the number of the appearance.
    """
    others = resolve_values(claim, ledger)
    figures = list(enumerate(others))
    if not figures:
        return
    verdicts = {
        index: {
            number: _judge(figure, ledger.measures.get(figure.measure), passage, others, currency)
            for number, figure in figures
        }
        for index, passage in passages.items()
        for currency in (find_currency(ledger, claim.appearances[index].source),)
    }
    free = {index for index in passages if claim.appearances[index].because is not None}
    is_excused = any(appearance.because is not None for appearance in claim.appearances)
    borne = {
        number for each in verdicts.values() for number, verdict in each.items() if verdict.fits
    }
    reported: set[int | None] = set()
    for index, each in verdicts.items():
        if any(verdict.fits for verdict in each.values()):
            continue
        said = [
            number
            for number, verdict in each.items()
            if verdict.instead
            and (
                index not in free
                or (verdict.is_alike and (number not in borne or verdict.is_other_number))
            )
        ]
        for number in said:
            reported.add(number)
            yield Misfit(index, number, each[number].instead)
        if not said and index not in free:
            only = figures[0][0] if len(figures) == 1 else None
            reported.add(only)
            yield Misfit(index, only, None)
    for number, _ in figures:
        if number in borne or number in reported or None in reported:
            continue
        contradicting = [
            index
            for index, each in verdicts.items()
            if each[number].instead and (not is_excused or each[number].is_alike)
        ]
        if contradicting:
            index = contradicting[0]
            yield Misfit(index, number, verdicts[index][number].instead)
        elif not is_excused and verdicts:
            yield Misfit(min(verdicts), number, None)


def _judge(
    figure: Figure,
    measure: Measure | None,
    passage: Passage,
    others: tuple[Figure, ...],
    currency: str | None,
) -> _Verdict:
    """Judge one figure by one passage; one that does not fit its measure is another check's to report."""
    if measure is None:
        return _Verdict(fits=True)
    is_date = measure.kind is MeasureKind.DATE
    if (figure.value.day if is_date else figure.value.quantity) is None:
        return _Verdict(fits=True)
    if is_date or figure.value.quantity is None:
        words = " … ".join(passage.text[start:end] for start, end in passage.quoted)
        if is_date and figure.printed is not None:
            return _Verdict(fits=is_quoted(figure.printed, words))
        fits, instead = find_date(figure.value.text, words)
        return _Verdict(fits, instead)
    unit = measure.unit
    recorded = figure.value.quantity
    if not may_be_money(recorded, measure):
        currency = None
    said = _list_figures(passage, figure.multiplier, currency)
    for quantity in said:
        if is_same_but_per(recorded, quantity, unit, figure) and has_same_per(
            figure, quantity, passage, measure
        ):
            return _Verdict(fits=True)
    if not any(_has_common_words(recorded.text, quantity.text) for quantity in said):
        hedged = _find_verbatim(recorded, passage, figure.multiplier)
        if hedged is not None:
            fits = hedged.bound is recorded.bound
            return _Verdict(fits, None if fits else hedged.text)
    alike = [
        quantity
        for quantity in said
        if is_of_unit(quantity, recorded, unit)
        and not any(
            other is not figure
            and other.value.quantity is not None
            and is_same_but_per(other.value.quantity, quantity, unit, other)
            for other in others
        )
    ]
    best = min(alike, key=lambda quantity: _measure_distance(recorded, quantity), default=None)
    if best is None:
        number = next((each for each in said if each.number == recorded.number), None)
        return _Verdict(fits=False, instead=None if number is None else number.text)
    return _Verdict(
        fits=False,
        instead=_add_base(best),
        is_alike=is_surely_of_unit(best, recorded, unit),
        is_other_number=None not in {best.number, recorded.number}
        and best.number != recorded.number,
    )


def _add_base(quantity: Quantity) -> str:
    is_said = quantity.base is None or quantity.text.endswith(quantity.base)
    return quantity.text if is_said else f"{quantity.text} of {quantity.base}"


def _list_figures(passage: Passage, multiplier: str | None, currency: str | None) -> list[Quantity]:
    """Read the figures of a passage that reach into what is quoted, hedges before it included.

    Of `100 of our more than 800 schools` a quote may hold the total alone, but not of `one in five`.
    Bare numbers have the magnitude that the head of their table prints, a bare `$` the currency of
    its source.
    """
    said: list[Quantity] = []
    for reading in _scan_words(passage.text, multiplier, currency):
        total = reading.quantity.total
        if reading.quantity.rule == "contest" and total is not None:
            said.extend(_split_votes(reading, total, passage))
            continue
        for start, end in passage.quoted:
            if reading.start < end and start < reading.end:
                is_total_alone = (
                    reading.start < start and total is not None and not _is_rate(total, reading)
                )
                said.append(total if is_total_alone and total else reading.quantity)
    return said


def _is_rate(total: Quantity, reading: Reading) -> bool:
    """Return whether the second number of a figure is what the first is stated for, as of `1 in 5`."""
    return _RATE.search(reading.quantity.text.removesuffix(total.text)) is not None


@lru_cache(1)
def _scan_words(text: str, multiplier: str | None, currency: str | None) -> tuple[Reading, ...]:
    """Read the figures of a text; each figure of a claim is held against the same words in turn."""
    return scan(text, contests=True, multiplier=multiplier, currency=currency)


def _split_votes(reading: Reading, second: Quantity, passage: Passage) -> Iterator[Quantity]:
    """Return the two figures of a vote, `302-200`, of which each may be recorded by itself."""
    for start, end in passage.quoted:
        if reading.start < end and start < reading.end:
            yield replace(reading.quantity, total=None, form=Form.NUMBER)
            yield second


def _find_verbatim(recorded: Quantity, passage: Passage, multiplier: str | None) -> Quantity | None:
    """Find a value that the grammar reads only by itself (`second`), with a hedge before it."""
    pattern = re.compile(rf"(?<![\w.,$€£-]){re.escape(recorded.text)}(?![\w%])", re.IGNORECASE)
    for found in pattern.finditer(passage.text):
        if not any(start <= found.start() and found.end() <= end for start, end in passage.quoted):
            continue
        words = [each.start() for each in re.finditer(r"\S+", passage.text[: found.start()])]
        for start in words[-_MOST_HEDGE_WORDS:]:
            try:
                hedged = parse(passage.text[start : found.end()], multiplier=multiplier)
            except QuantityError:
                continue
            if hedged.bound is not Bound.EXACT:
                return hedged
        return recorded
    return None


def _has_common_words(first: str, second: str) -> bool:
    """Return whether one of two texts holds the other, so that both were read of the same words."""
    one, other = first.casefold(), second.casefold()
    return one in other or other in one


def _measure_distance(recorded: Quantity, said: Quantity) -> tuple[bool, bool, bool]:
    """Return how unlike two figures are, to choose the one that a message names."""
    return (
        recorded.number != said.number,
        recorded.form is not said.form,
        recorded.bound is not said.bound,
    )

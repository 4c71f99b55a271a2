"""Hold the figures of a claim against what its quotes say: number, unit, bound and per.

The quote is read by the grammar of figures, alone or within the paragraph in which it stands, so
that an `almost` directly before the quote is part of what is said.
Nothing is rounded and nothing converted here: what is recorded is what is printed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.comparison.noun import FRACTIONS, singular
from factcheck.comparison.quoted_dates import date_in, stands_in
from factcheck.model.declared import Declaring, find_currency, may_be_money, settle_values
from factcheck.model.vocabulary import FigureRole, MeasureKind
from factcheck.quantity.parse import parse
from factcheck.quantity.quantity import Bound, Change, Form, Quantity, QuantityError, Reading, Role
from factcheck.quantity.scan import scan
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factcheck.model.claims import Claim, Figure, Measure
    from factcheck.model.proofs import Passage

_MOST_HEDGE_WORDS: Final = 4
"""Words before a figure that the grammar does not read by itself (`second`) among which a hedge is."""
_ADVERBS: Final = {
    "year": ("annual", "annually", "yearly"),
    "month": ("monthly",),
    "week": ("weekly",),
    "day": ("daily",),
    "hour": ("hourly",),
}


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


def unborne(claim: Claim, ledger: Declaring, passages: Mapping[int, Passage]) -> Iterator[Misfit]:
    """Give the figures of a claim that do not follow from its quotes.

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
    others = settle_values(claim, ledger)
    figures = list(enumerate(others))
    if not figures:
        return
    verdicts = {
        index: {
            number: _hold(figure, ledger.measures.get(figure.measure), passage, others, currency)
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


def _hold(
    figure: Figure,
    measure: Measure | None,
    passage: Passage,
    others: tuple[Figure, ...],
    currency: str | None,
) -> _Verdict:
    """Hold one figure against one passage; one that does not fit its measure is another's to report."""
    if measure is None:
        return _Verdict(fits=True)
    is_date = measure.kind is MeasureKind.DATE
    if (figure.value.day if is_date else figure.value.quantity) is None:
        return _Verdict(fits=True)
    if is_date or figure.value.quantity is None:
        words = " … ".join(passage.text[start:end] for start, end in passage.quoted)
        if is_date and figure.printed is not None:
            return _Verdict(fits=stands_in(figure.printed, words))
        fits, instead = date_in(figure.value.text, words)
        return _Verdict(fits, instead)
    unit = measure.unit
    recorded = figure.value.quantity
    if not may_be_money(recorded, measure):
        currency = None
    said = _figures_said(passage, figure.multiplier, currency)
    for quantity in said:
        if _agrees(recorded, quantity, unit, figure) and _has_same_per(
            figure, quantity, passage, measure
        ):
            return _Verdict(fits=True)
    if not any(_meets(recorded.text, quantity.text) for quantity in said):
        hedged = _verbatim(recorded, passage, figure.multiplier)
        if hedged is not None:
            fits = hedged.bound is recorded.bound
            return _Verdict(fits, None if fits else hedged.text)
    alike = [
        quantity
        for quantity in said
        if _is_of_unit(quantity, recorded, unit)
        and not any(
            other is not figure
            and other.value.quantity is not None
            and _agrees(other.value.quantity, quantity, unit, other)
            for other in others
        )
    ]
    best = min(alike, key=lambda quantity: _distance(recorded, quantity), default=None)
    if best is None:
        number = next((each for each in said if each.number == recorded.number), None)
        return _Verdict(fits=False, instead=None if number is None else number.text)
    return _Verdict(
        fits=False,
        instead=_with_base(best),
        is_alike=_is_surely_of_unit(best, recorded, unit),
        is_other_number=None not in {best.number, recorded.number}
        and best.number != recorded.number,
    )


def _with_base(quantity: Quantity) -> str:
    is_said = quantity.base is None or quantity.text.endswith(quantity.base)
    return quantity.text if is_said else f"{quantity.text} of {quantity.base}"


def _figures_said(passage: Passage, multiplier: str | None, currency: str | None) -> list[Quantity]:
    """Read the figures of a passage that reach into what is quoted, hedges before it included.

    Of `100 of our more than 800 schools` a quote may hold the total alone.
    Bare numbers have the magnitude that the head of their table prints, a bare `$` the currency of
    its source.
    """
    said: list[Quantity] = []
    for reading in scan(passage.text, contests=True, multiplier=multiplier, currency=currency):
        total = reading.quantity.total
        if reading.quantity.rule == "contest" and total is not None:
            said.extend(_votes_said(reading, total, passage))
            continue
        for start, end in passage.quoted:
            if reading.start < end and start < reading.end:
                is_total_alone = reading.start < start and total is not None
                said.append(total if is_total_alone and total else reading.quantity)
    return said


def _votes_said(reading: Reading, second: Quantity, passage: Passage) -> Iterator[Quantity]:
    """Give the two figures of a vote, `302-200`, of which each may be recorded by itself."""
    for start, end in passage.quoted:
        if reading.start < end and start < reading.end:
            yield replace(reading.quantity, total=None, form=Form.NUMBER)
            yield second


def _agrees(recorded: Quantity, said: Quantity, unit: str | None, figure: Figure) -> bool:
    """Tell whether two figures are the same but for what they are stated per."""
    is_end = figure.role in {FigureRole.FROM, FigureRole.TO}
    if is_end and said.ends is not None and recorded.ends is None:
        end = said.ends[0 if figure.role is FigureRole.FROM else 1]
        return _agrees(recorded, end, unit, figure)
    role = said.role or (Role.BY if said.change in {Change.RISE, Change.FALL} else None)
    if figure.role is not None and role is not None and figure.role.value != role.value:
        return False
    base = figure.base if recorded.base is None else None
    if base is not None and said.base is not None and not _is_same_noun(base, said.base):
        return False
    return _is_same(recorded, said, unit) and (
        not said.readings or recorded.readings == said.readings or recorded.text == said.text
    )


def _is_same(recorded: Quantity, said: Quantity, unit: str | None) -> bool:
    if recorded.form is not said.form or recorded.bound is not said.bound:
        return False
    if len(recorded.bound_words) != len(said.bound_words):
        return False
    if recorded.number != said.number or not _is_of_unit(said, recorded, unit):
        return False
    if not (_says_all(recorded, said) and _is_qualified_alike(recorded, said, unit)):
        return False
    if recorded.form is Form.VAGUE and recorded.printed != said.printed:
        return False
    if (recorded.total is None) != (said.total is None):
        return False
    if recorded.total is not None and said.total is not None:
        return _is_same(recorded.total, said.total, unit)
    if (recorded.ends is None) != (said.ends is None):
        return False
    if recorded.ends is not None and said.ends is not None:
        pairs = zip(recorded.ends, said.ends, strict=True)
        return all(_is_same(mine, theirs, unit) for mine, theirs in pairs)
    return True


def _says_all(recorded: Quantity, said: Quantity) -> bool:
    """Return whether what is recorded besides the number is said, each where it is recorded."""
    pairs = (
        (recorded.margin, said.margin),
        (recorded.base, said.base),
        (recorded.prices, said.prices),
        (recorded.change, said.change),
    )
    return all(mine is None or mine == theirs for mine, theirs in pairs)


def _is_qualified_alike(recorded: Quantity, said: Quantity, unit: str | None) -> bool:
    """Return whether each recorded word of a noun phrase is said, or is the measure's own."""
    known = {word.lower() for word in said.qualifiers}
    known.update((unit or "").lower().split())
    return all(word.lower() in known for word in recorded.qualifiers)


def _is_of_unit(said: Quantity, recorded: Quantity, unit: str | None) -> bool:
    """Tell whether a figure counts what is recorded; a noun that is left out is the measure's.

    Money, percent and its kin are always printed, on both sides.
    """
    if recorded.unit == said.unit:
        return True
    if _is_printed(recorded.unit) or _is_printed(said.unit):
        return False
    if recorded.unit is None:
        return not _is_printed(unit)
    if said.unit is None:
        return unit is not None and _is_same_noun(recorded.unit, unit)
    return _is_same_noun(recorded.unit, said.unit)


def _is_surely_of_unit(said: Quantity, recorded: Quantity, unit: str | None) -> bool:
    """Tell whether both print the same unit, or what is said prints the measure's noun."""
    if said.unit is None:
        return False
    nouns = [noun for noun in (recorded.unit, unit) if noun is not None]
    return any(said.unit == noun or _is_same_noun(said.unit, noun) for noun in nouns)


def _is_printed(unit: str | None) -> bool:
    return unit is not None and (unit in FRACTIONS or (len(unit) == 3 and unit.isupper()))


def _is_same_noun(first: str, second: str) -> bool:
    return _head(first) == _head(second)


def _head(noun: str) -> str:
    words = noun.lower().replace("-", " ").split()
    return singular(words[-1]) if words else ""


def _has_same_per(figure: Figure, said: Quantity, passage: Passage, measure: Measure) -> bool:
    """Return whether what a figure is stated per is printed, and nothing printed is left out.

    What its measure says of all its figures need not be recorded with each.
    """
    recorded = figure.value.quantity.per if figure.value.quantity is not None else ()
    if not recorded and isinstance(figure.per, tuple):
        recorded = figure.per
    mine = {_head(word) for word in recorded}
    theirs = {_head(word) for word in said.per}
    if not theirs <= mine | {_head(word) for word in measure.per}:
        return False
    if not mine:
        return True
    words = " ".join(passage.text[start:end].lower() for start, end in passage.quoted)
    heads = {singular(word) for word in re.findall(r"\w+", words)}
    return all(
        each in theirs or each in heads or any(adverb in heads for adverb in _ADVERBS.get(each, ()))
        for each in mine
    )


def _verbatim(recorded: Quantity, passage: Passage, multiplier: str | None) -> Quantity | None:
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


def _meets(first: str, second: str) -> bool:
    """Return whether one of two texts holds the other, so that both were read of the same words."""
    one, other = first.casefold(), second.casefold()
    return one in other or other in one


def _distance(recorded: Quantity, said: Quantity) -> tuple[bool, bool, bool]:
    """Order what is said by how like it is to what is recorded, for a message alone."""
    return (
        recorded.number != said.number,
        recorded.form is not said.form,
        recorded.bound is not said.bound,
    )

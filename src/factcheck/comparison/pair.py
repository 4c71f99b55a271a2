"""Two figures in common terms: their numbers in one unit, and what was converted to get there."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Aspect, Conversion
from factcheck.comparison.conversion import (
    CALENDAR,
    DAYS_IN,
    YEARLY,
    find_scale,
    say_factor,
    write_fraction,
)
from factcheck.comparison.terms import Terms, read_terms
from factcheck.comparison.time_words import say_count
from factcheck.quantity.quantity import Change
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.amount import Amount
    from factcheck.comparison.computed import Computed
    from factcheck.comparison.conversion import UnitScale
    from factcheck.comparison.stated import StatedFigure


@dataclass(frozen=True, slots=True)
class InTerms:
    """One figure's amount, and the terms in which it is compared.

    Attributes:
        amount: in its own unit.
        terms: of the figure.
        number: the amount in common terms.
    """

    amount: Amount
    terms: Terms
    number: Computed

    def convert_from_own(self, number: Fraction) -> Fraction:
        """Return a number of the figure's own unit in common terms.

        Args:
            number: in the unit in which the figure is printed.
        """
        return (number + self.terms.offset) * self.terms.factor

    def convert_to_own(self, number: Fraction) -> Fraction:
        """Return a number of common terms in the figure's own unit.

        Args:
            number: in the unit in which both figures are compared.
        """
        return number / self.terms.factor - self.terms.offset


def read_pair_of_terms(first: StatedFigure, second: StatedFigure) -> tuple[Terms, Terms]:
    """Return the terms of two figures, put into days where both are stated per day or week.

    Where one rises and the other falls, the fall is a negative rise.

    Args:
        first: a figure.
        second: the figure beside it.

    Returns:
        The terms of the first, then those of the second.
    """
    one, other = first.terms, second.terms
    if one.time != other.time and one.time in DAYS_IN and other.time in DAYS_IN:
        one, other = read_terms(first, in_days=True), read_terms(second, in_days=True)
    changes = [figure.direction for figure in (first, second)]
    if set(changes) == {Change.RISE, Change.FALL}:
        from dataclasses import replace

        one, other = (
            replace(terms, factor=-terms.factor) if change is Change.FALL else terms
            for terms, change in zip((one, other), changes, strict=True)
        )
    return one, other


def convert_to_terms(figure: StatedFigure, terms: Terms) -> InTerms | None:
    """Return a figure's amount in given terms, or None where it has none.

    Args:
        figure: a figure.
        terms: with the factor and offset by which its own unit becomes the common one.
    """
    amount = figure.amount
    if amount is None:
        return None
    is_as_printed = terms.factor == 1 and not terms.offset
    number = amount.number if is_as_printed else amount.number.convert(terms.factor, terms.offset)
    return InTerms(amount, terms, number)


def find_conversions(first: StatedFigure, second: StatedFigure) -> Iterator[Conversion]:
    """Find what is converted where two figures are set side by side; nothing where all is stated alike.

    Args:
        first: a figure.
        second: the figure beside it; of two that count unlike things nothing is converted.
    """
    one, other = read_pair_of_terms(first, second)
    if one.counted != other.counted or one.per != other.per:
        return
    if one.sign != other.sign:
        measure, opposite = sorted(
            (first.measure.title, second.measure.title),
            key=lambda title: title != (first if one.sign < 0 else second).measure.title,
        )
        yield Conversion(
            Aspect.MEASURE, f"the measures declare '{measure}' the opposite of '{opposite}'"
        )
    scales = zip((one.scale, *one.below), (other.scale, *other.below), strict=False)
    for kind, (mine, theirs) in zip((Aspect.UNIT, *(Aspect.PER,) * 9), scales, strict=False):
        if mine is not None and theirs is not None and mine.name != theirs.name:
            yield _say_units(kind, mine, theirs)
    if one.many != other.many:
        fewer, more = sorted((one, other), key=lambda each: each.many)
        yield Conversion(
            Aspect.PER,
            f"one is per {_say_many(fewer)}, the other per {_say_many(more)}"
            if more.is_of_times
            else f"one is per {_say_whole(fewer.many)}, the other per {_say_whole(more.many)} of one thing",
        )
    yield from _find_time_conversions(one, other)


def _say_units(kind: Aspect, one: UnitScale, other: UnitScale) -> Conversion:
    """Return the conversion of two units of one dimension, directly where that is a decimal."""
    smaller, larger = sorted((one, other), key=lambda each: (each.factor, each.name))
    if larger.dimension == "temperature" or _is_decimal(larger.factor / smaller.factor):
        sentence = say_factor(larger, smaller)
    else:
        base = find_scale(_BASES[larger.dimension])
        assert base is not None, "every dimension has a base"
        said = (say_factor(each, base) for each in (larger, smaller) if each.name != base.name)
        sentence = ", ".join(said)
    sources = dict.fromkeys(each.source for each in (larger, smaller))
    return Conversion(kind, sentence, "; ".join(sources))


def _find_time_conversions(one: Terms, other: Terms) -> Iterator[Conversion]:
    if one.time == other.time:
        return
    if one.time is None or other.time is None:
        months = one.months if one.months is not None else other.months
        if months is None or (months == 12 and "year" in {one.time, other.time}):
            return  # a year's flow and the flow per year are one thing
        whole = say_count(months // 12, "year") if months % 12 == 0 else say_count(months, "month")
        yield Conversion(
            Aspect.PER,
            f"one is the total of {whole}, the other its average per {one.time or other.time}",
            CALENDAR,
        )
        return
    shorter, longer = sorted((one.time, other.time), key=_TIMES.index)
    many = YEARLY[shorter] / YEARLY[longer] if longer != "week" else Fraction(7)
    yield Conversion(
        Aspect.PER,
        f"one is per {longer}, the other per {shorter}, of which a"
        f" {longer} has {write_fraction(many)}",
        CALENDAR,
    )


_TIMES: Final = ("day", "week", "month", "quarter", "year")
_BASES: Final = {
    "length": "metre",
    "area": "square metre",
    "mass": "kilogram",
    "volume": "litre",
    "energy": "joule",
    "power": "watt",
}


def _is_decimal(number: Fraction) -> bool:
    denominator = number.denominator
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    return denominator == 1


def _say_many(terms: Terms) -> str:
    """Return how many of a time something is stated per: `week`, `2 weeks`."""
    time = terms.time or ""
    return time if terms.many == 1 else f"{_say_whole(terms.many)} {time}s"


def _say_whole(number: Fraction) -> str:
    return f"{number.numerator:,}"

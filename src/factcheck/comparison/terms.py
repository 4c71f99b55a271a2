"""In what terms a figure is stated, and by what factor its number is put into those of its kind.

Each figure is looked at alone, so that any number of figures can be set side by side by their terms.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from factcheck.comparison.conversion import (
    DAYS_IN,
    YEARLY,
    UnitScale,
    find_meanings,
    find_scale,
    is_of_one_dimension,
)
from factcheck.comparison.noun import FRACTIONS, PERCENT, convert_to_singular, name_noun
from factcheck.comparison.times import count_months
from factcheck.model.vocabulary import MeasureKind, NotStated
from factcheck.quantity.lexicon.currencies import SIGNS, WORDS
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.comparison.stated import StatedFigure

_MANY: Final = re.compile(r"([^\s0-9]{0,3})([0-9][0-9,]*)(?:\s+(.+))?")
_HEADS: Final = {"capita": "person", "head": "person"}
_WEIGHTS: Final = {"pound": "lb", "pounds": "lb"}
"""What a word that is money too means where something is stated per it: a price is per pound of weight."""

_UNNAMED: Final = "one"
"""What a figure is stated per where it prints how many, and no noun: `4.1 per 1,000`."""

_TIMES: Final = frozenset({"clock time", "calendar time"})
"""The dimensions of hours and of years."""

_ONE: Final = Fraction(1)


@dataclass(frozen=True, slots=True)
class Terms:
    """What a figure counts, per what, and how its number is put into the terms of its kind.

    Attributes:
        counted: the dimension of a unit that is converted, else the noun or currency.
        per: what it is stated per, in alphabetical order; None where that is not stated.
        factor: what its number is multiplied with, after the offset.
        offset: what is added to its number first (temperatures).
        scale: how its unit is converted, or None where it is not.
        below: how the units that it is stated per are converted, by dimension.
        many: of how many of what it is stated per (`per 1,000 residents`); 1 where of one.
        is_of_times: whether so many are of its time word: `every two weeks`.
        time: the time word that it is stated per, or None.
        months: how many months its period has, where its rate in time is put into their total.
        sign: -1 where its measure is the negative of the one that it is compared with.
        meanings: the units that its unit can mean, where its name does not tell.
    """

    counted: str
    per: tuple[str, ...] | None
    factor: Fraction
    offset: Fraction = Fraction(0)
    scale: UnitScale | None = None
    below: tuple[UnitScale, ...] = ()
    many: Fraction = _ONE
    time: str | None = None
    months: int | None = None
    sign: int = 1
    meanings: tuple[str, ...] = ()
    is_of_times: bool = False


def read_terms(figure: StatedFigure, *, in_days: bool = False) -> Terms:
    """Return the terms of one figure.

    Args:
        figure: the figure.
        in_days: whether per day and per week are put into one another exactly, and not into years,
            of which no number of weeks is one.
    """
    counted = figure.counted
    sign = 1 if figure.declared.opposite_of is None else -1
    kinds = {MeasureKind.DATE, MeasureKind.RANK, MeasureKind.SHARE}
    if figure.measure.kind in kinds:
        return Terms(convert_to_singular(counted), _list_per(figure), _ONE * sign, sign=sign)
    scale = find_scale(counted)
    noun = name_noun(counted, figure.measure.unit, figure.declared.also_called)
    per = figure.per
    meanings = find_meanings(counted, figure.measure.unit)
    if isinstance(per, NotStated):
        factor = _ONE if scale is None else scale.factor
        return Terms(
            _name_dimension(noun, scale), None, factor * sign, scale=scale, meanings=meanings
        )
    factor, many, words = _ONE, _ONE, []
    below: list[UnitScale] = []
    time, is_of_times = None, False
    for each in per:
        stated, word = _split_many(each)
        many *= _ONE if stated is None else stated
        if convert_to_singular(word) in YEARLY and time is None:
            time, is_of_times = convert_to_singular(word), stated is not None
            continue
        meanings = meanings or find_meanings(word)
        own = find_scale(_WEIGHTS.get(word.lower(), word))
        if own is not None:
            below.append(own)
            factor /= own.factor
        words.append(_name_below(figure, word) if own is None else own.dimension)
    months = _count_months(figure, time) if counted not in FRACTIONS else None
    if time is not None:
        factor, kept = _convert_time(figure, time, months, factor, in_days=in_days)
        words.extend(kept)
    return Terms(
        _name_dimension(noun, scale),
        tuple(sorted(words)),
        factor / many * sign * (_ONE if scale is None else scale.factor),
        _ONE * 0 if scale is None or figure.is_change else scale.offset,
        scale,
        tuple(sorted(below, key=lambda each: each.dimension)),
        many,
        time,
        months,
        sign,
        meanings,
        is_of_times,
    )


def _split_many(per: str) -> tuple[Fraction | None, str]:
    """Split what a figure is stated per into how many of it are printed, if any, and its noun: `1,000 residents`, `$100`."""
    match = _MANY.fullmatch(per)
    if match is None:
        return None, per
    sign, many, noun = match.groups()
    return Fraction(many.replace(",", "")), noun or SIGNS.get(sign, _UNNAMED)


def is_instead(word: str, other: str) -> bool:
    """Return whether a figure that is stated per one thing is not per the other besides: both are times, or lengths.

    Args:
        word: in the singular or plural; how many of it (`100 grams`) is ignored.
        other: likewise.

    >>> is_instead("kilometre", "mile"), is_instead("2 weeks", "hour"), is_instead("year", "student")
    (True, True, False)
    """
    one, another = (_split_many(each)[1].lower() for each in (word, other))
    if _is_time(one) and _is_time(another):
        return True
    return is_of_one_dimension(_WEIGHTS.get(one, one), _WEIGHTS.get(another, another))


def _is_time(word: str) -> bool:
    scale = find_scale(word)
    return convert_to_singular(word) in YEARLY or (scale is not None and scale.dimension in _TIMES)


def _name_dimension(noun: str, scale: UnitScale | None) -> str:
    return noun if scale is None else scale.dimension


def _list_per(figure: StatedFigure) -> tuple[str, ...] | None:
    per = figure.per
    return (
        None
        if isinstance(per, NotStated)
        else tuple(sorted(convert_to_singular(each) for each in per))
    )


def _name_below(figure: StatedFigure, word: str) -> str:
    """Return the name of what a figure is stated per."""
    noun = _HEADS.get(word.lower(), WORDS.get(word.lower(), word))
    return name_noun(noun, figure.measure.unit, figure.declared.also_called)


def _count_months(figure: StatedFigure, time: str | None) -> int | None:
    """Return the months into whose total a rate in time is put, or None where it is not: of a flow, and of one year."""
    spans = figure.spans
    is_total = figure.measure.kind is MeasureKind.FLOW or all(each.is_one_year for each in spans)
    if not spans or not is_total:
        return None
    lengths = {None if span.leeway else count_months(span) for span in spans}
    months = lengths.pop()
    if lengths or months is None:
        return None
    is_even = time in {None, "month"} or months % 12 == 0 or time in {"year", "quarter"}
    return months if is_even else None


def _convert_time(
    figure: StatedFigure, time: str, months: int | None, factor: Fraction, *, in_days: bool
) -> tuple[Fraction, tuple[str, ...]]:
    if figure.counted == PERCENT and time != "year":
        return factor, (time,)  # percentages grow on each other: twelve months are no sum
    if in_days and time in DAYS_IN:
        return factor / DAYS_IN[time], ("day",)
    if months is not None:
        return factor * YEARLY[time] * Fraction(months, 12), ()
    spans = figure.spans
    is_of_a_year = bool(spans) and all(span.is_one_year for span in spans)
    if time == "year" and is_of_a_year:
        return factor, ()
    return factor * YEARLY[time], ("year",)

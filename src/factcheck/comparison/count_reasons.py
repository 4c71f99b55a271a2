"""In what two figures differ by what they count: unit, words of the noun, per, total, base, prices, value.

As in `reasons`, every sentence holds for the figures exchanged, and each `…_key` is what alike figures share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.comparison.answer import Aspect, Note, Reason
from factcheck.comparison.conversion import find_meanings, find_scale
from factcheck.comparison.noun import FRACTIONS, name_noun, plural, same_noun, singular
from factcheck.comparison.pair import read_pair_of_terms
from factcheck.comparison.when import time_key
from factcheck.model.vocabulary import MeasureKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.stated import StatedFigure
    from factcheck.comparison.terms import Terms


def fits_measure(figure: StatedFigure) -> bool:
    """Return whether a value is of what its measure counts, in a unit or form that is converted to it.

    Another currency, points for percent and another noun are not; a unit that means several things
    is, where one of them would.
    """
    quantity, measure = figure.quantity, figure.measure
    if quantity is None or quantity.unit is None or quantity.unit == measure.unit:
        return True
    if figure.is_share:
        return True
    if measure.kind is MeasureKind.RANK and quantity.is_ordinal:
        return True
    unit = quantity.unit
    if same_noun(unit, measure.unit, figure.declared.also_called):
        return True
    return bool(_dimensions_of(unit) & _dimensions_of(measure.unit))


def _dimensions_of(unit: str) -> set[str]:
    scales = [find_scale(each) for each in (unit, *find_meanings(unit))]
    return {scale.dimension for scale in scales if scale is not None}


def compare_units(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find what a measure does not count, two units that nothing converts, and units with two meanings."""
    misfits = [figure for figure in (first, second) if not fits_measure(figure)]
    for figure in sorted(misfits, key=lambda each: each.figure.value.text):
        yield Reason(
            Aspect.UNIT,
            first.counted,
            second.counted,
            f"'{figure.figure.value}' is not what the measure counts, which is {_spoken(figure.measure.unit)}",
            f"record it under a measure of {_spoken(figure.counted)}",
        )
    if misfits:
        return
    one, other = first.terms, second.terms
    if one.meanings or other.meanings:
        means = one.meanings or other.meanings
        whose = "either" if one.meanings and other.meanings else "one"
        yield Reason(
            Aspect.UNIT,
            None if one.meanings else first.counted,
            None if other.meanings else second.counted,
            f"which {_meant(first, second)} is meant is not stated for {whose}: {_listed(means)}",
            f"say which: {_listed(means)}",
            is_stated=False,
        )
    elif one.counted != other.counted:
        yield Reason(
            Aspect.UNIT,
            first.counted,
            second.counted,
            f"one is in {_spoken(first.counted)}, the other in {_spoken(second.counted)}",
        )


def unit_key(figure: StatedFigure) -> object:
    """Return what a figure counts; None where its unit has two meanings or is not its measure's."""
    if not fits_measure(figure):
        return None
    terms = figure.terms
    return None if terms.meanings else terms.counted


def _meant(first: StatedFigure, second: StatedFigure) -> str:
    for figure in (first, second):
        per = figure.per if isinstance(figure.per, tuple) else ()
        for word in (figure.counted, *per):
            if find_meanings(word):
                return singular(word)
    raise AssertionError("asked only where a unit has several meanings")


def compare_qualifiers(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find words before the counted noun that differ, or stand on one side only: a part beside the whole."""
    one, other = qualifiers_key(first), qualifiers_key(second)
    if one == other:
        return
    mine, theirs = (_phrase(figure) for figure in (first, second))
    yield Reason(
        Aspect.QUALIFIERS,
        mine,
        theirs,
        f"one counts {mine}, the other {theirs}",
        "compare figures of the same part, or let the measure declare the words harmless",
    )


def qualifiers_key(figure: StatedFigure) -> frozenset[str]:
    """Return the words before the counted noun that its measure does not say already."""
    return frozenset(word.lower() for word in _qualifiers(figure))


def _qualifiers(figure: StatedFigure) -> tuple[str, ...]:
    quantity = figure.quantity
    if quantity is None:
        return ()
    ends = () if quantity.ends is None else quantity.ends
    said = next((each.qualifiers for each in (quantity, *ends) if each.qualifiers), ())
    unit = quantity.unit or ""
    if unit and not find_scale(unit) and " " in unit:
        said = (*said, *unit.split()[:-1])
    harmless = {word for each in figure.measure.harmless for word in (each, *each.split("-"))}
    own = {*figure.measure.unit.lower().split(), *harmless}
    return tuple(word for word in said if word.lower() not in own)


def _phrase(figure: StatedFigure) -> str:
    quantity = figure.quantity
    unit = (None if quantity is None else quantity.unit) or figure.measure.unit
    noun = plural(singular(unit.rpartition(" ")[2])) if not find_scale(unit) else unit
    return " ".join((*_qualifiers(figure), _spoken(noun)))


def compare_pers(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find the difference in what the figures are per."""
    terms = read_pair_of_terms(first, second)
    one, other = terms[0].per, terms[1].per
    if one is not None and other is not None:
        if one == other or _differ_in_an_open_period(first, second, *terms):
            return
        mine, theirs = _per_in_words(first, terms[0]), _per_in_words(second, terms[1])
        sentence = f"one is {mine}, the other {theirs}"
        yield Reason(Aspect.PER, mine, theirs, sentence, "state both per the same")
        return
    stated = None if one is None and other is None else terms[1 if one is None else 0]
    figure = second if one is None else first
    whose = "either" if stated is None else f"one, the other is {_per_in_words(figure, stated)}"
    yield Reason(
        Aspect.PER,
        None if one is None else _per_in_words(first, terms[0]),
        None if other is None else _per_in_words(second, terms[1]),
        f"per what it is, is not stated for {whose}",
        "state per what each is",
        is_stated=False,
    )


def per_key(figure: StatedFigure) -> tuple[str, ...] | None:
    """Return what a figure is per, in any order; None where not stated."""
    return figure.terms.per


def _differ_in_an_open_period(
    first: StatedFigure, second: StatedFigure, one: Terms, other: Terms
) -> bool:
    """Return whether only a time word differs of two flows, whose periods decide it and are not both known."""
    flows = {first.measure.kind, second.measure.kind} == {MeasureKind.FLOW}
    is_open = not (first.spans and second.spans) or time_key(first) != time_key(second)
    without = [
        tuple(word for word in terms.per or () if word not in {"year", "day"})
        for terms in (one, other)
    ]
    return flows and is_open and without[0] == without[1]


def _per_in_words(figure: StatedFigure, terms: Terms) -> str:
    per = figure.per
    assert isinstance(per, tuple), "asked of what is stated"
    if not per:
        return "for the whole period" if terms.months is not None else "not per anything"
    return " ".join(f"per {word}" for word in per)


def compare_totals(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find the difference in what the figures are out of (`43 of 50`); a rank always is out of some."""
    one, other = first.total, second.total
    settle = "state out of how many each is"
    is_rank = MeasureKind.RANK in {first.measure.kind, second.measure.kind}
    if one is None and other is None:
        if is_rank and first.measure.kind is second.measure.kind:
            sentence = "out of how many is not stated for either"
            yield Reason(Aspect.TOTAL, None, None, sentence, settle, is_stated=False)
        return
    if one is None or other is None:
        stated = one or other
        assert stated is not None, "one of them has a total"
        yield Reason(
            Aspect.TOTAL,
            None if one is None else one.text,
            None if other is None else other.text,
            f"out of how many is not stated for one, the other is out of {stated.text}",
            settle,
            is_stated=False,
        )
        return
    if total_key(first) == total_key(second):
        return
    is_stated = not one.printed.meets(other.printed)
    text = f"one is out of {one.text}, the other out of {other.text}"
    open_words = "" if is_stated else ", and whether that is the same is not stated"
    yield Reason(
        Aspect.TOTAL, one.text, other.text, f"{text}{open_words}", settle, is_stated=is_stated
    )


def total_key(figure: StatedFigure) -> object:
    """Return what a figure is out of; None where a rank does not say it, empty where nothing is counted out."""
    total = figure.total
    if total is None:
        return None if figure.measure.kind is MeasureKind.RANK else ()
    return (total.number, total.bound, total.printed)


def compare_bases_of_shares(first: StatedFigure, second: StatedFigure) -> Iterator[Reason | Note]:
    """Find two shares of different wholes; a whole that one of them alone names is a note."""
    one, other = base_key(first), base_key(second)
    if one == other or not (first.is_share and second.is_share):
        return
    if one is None or other is None:
        stated = first.base or second.base
        yield Note(Aspect.BASE, f"of what it is a share is said of one only: of {stated}")
        return
    yield Reason(
        Aspect.BASE,
        first.base,
        second.base,
        f"one is a share of {first.base}, the other of {second.base}",
        "compare shares of one whole",
    )


def base_key(figure: StatedFigure) -> str | None:
    """Return of what a share is a share, as one noun; None where that is not said."""
    base = figure.base
    if base is None:
        return None
    return name_noun(base.lower(), figure.measure.unit, figure.declared.also_called)


def compare_prices(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find money in the prices of two years, and money of which one alone says in whose prices it is."""
    one, other = first.prices, second.prices
    if one == other or not (first.is_money and second.is_money):
        return
    if one is not None and other is not None:
        yield Reason(
            Aspect.PRICES,
            one,
            other,
            f"one is in prices of {one}, the other of {other}",
            "put both into the prices of one year, with the index and its source",
        )
        return
    yield Reason(
        Aspect.PRICES,
        one,
        other,
        f"in the prices of which year it is, is not stated for one, the other is in prices of {one or other}",
        "state the prices of both",
        is_stated=False,
    )


def prices_key(figure: StatedFigure) -> str:
    """Return in the prices of which year money is; empty where that is not said."""
    return (figure.prices or "") if figure.is_money else ""


def compare_values(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find a value that can be read in several ways, or is not of the sort its measure wants."""
    for figure in (first, second):
        quantity = figure.quantity
        value = f"'{figure.figure.value}'"
        left, right = (value, None) if figure is first else (None, value)
        if quantity is not None and quantity.readings:
            readings = " or as ".join(quantity.readings)
            sentence = f"{value} can be read as {readings}"
            settle = "say which is meant"
            yield Reason(Aspect.VALUE, left, right, sentence, settle, is_stated=False)
        elif figure.amount is None:
            wanted = _WANTED.get(figure.measure.kind, "a number")
            yield Reason(
                Aspect.VALUE,
                left,
                right,
                f"{value} is not {wanted}",
                f"record it under a measure of another kind, or as {wanted}",
                is_stated=False,
            )


def is_readable(figure: StatedFigure) -> bool:
    """Return whether a value can be read in one way, and is of the sort its measure wants."""
    quantity = figure.quantity
    return figure.amount is not None and (quantity is None or not quantity.readings)


_WANTED = {MeasureKind.DATE: "a date", MeasureKind.SHARE: "a share of a whole"}


def _spoken(unit: str) -> str:
    return unit.replace("-", " ") if unit in FRACTIONS else unit


def _listed(names: tuple[str, ...]) -> str:
    words = [name.replace("us ", "US ") for name in names]
    return f"{', '.join(words[:-1])} or {words[-1]}"

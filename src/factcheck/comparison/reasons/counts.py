"""In what two figures differ by what they count: unit, words of the noun, and per what.

As in `reasons`, every sentence holds for the figures exchanged, and each `…_key` is what alike figures share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.answer import Aspect, Reason
from factcheck.comparison.conversion import find_meanings, find_scale, is_of_one_dimension
from factcheck.comparison.noun import (
    FRACTIONS,
    convert_to_plural,
    convert_to_singular,
    is_same_noun,
)
from factcheck.comparison.pair import read_pair_of_terms
from factcheck.comparison.reasons.times import build_time_key
from factcheck.model.vocabulary import MeasureKind, NotStated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.stated import StatedFigure
    from factcheck.comparison.terms import Terms


def is_of_measure(figure: StatedFigure) -> bool:
    """Return whether a value is of what its measure counts, in a unit or form that is converted to it.

    Another currency, points for percent and another noun are not; a unit that means several things
    is, where one of them would.

    Args:
        figure: with its measure, which says what is counted.
    """
    quantity, measure = figure.quantity, figure.measure
    if quantity is None or quantity.unit is None or quantity.unit == measure.unit:
        return True
    if figure.is_share:
        return True
    if measure.kind is MeasureKind.RANK and quantity.is_ordinal:
        return True
    unit = quantity.unit
    if is_same_noun(unit, measure.unit, figure.declared.also_called):
        return True
    return is_of_one_dimension(unit, measure.unit)


def compare_units(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find what a measure does not count, two units that nothing converts, and units with two meanings.

    Args:
        first: a figure.
        second: the figure beside it.
    """
    misfits = [figure for figure in (first, second) if not is_of_measure(figure)]
    for figure in sorted(misfits, key=lambda each: each.figure.value.text):
        yield Reason(
            Aspect.UNIT,
            first.counted,
            second.counted,
            f"'{figure.figure.value}' is not what the measure counts, which is {_say_unit(figure.measure.unit)}",
            f"record it under a measure of {_say_unit(figure.counted)}",
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
            f"which {_name_meant(first, second)} is meant is not stated for {whose}: {_join_names(means)}",
            f"say which: {_join_names(means)}",
            is_stated=False,
        )
    elif one.counted != other.counted:
        yield Reason(
            Aspect.UNIT,
            first.counted,
            second.counted,
            f"one is in {_say_unit(first.counted)}, the other in {_say_unit(second.counted)}",
        )


def build_unit_key(figure: StatedFigure) -> object:
    """Return what a figure counts; None where its unit has two meanings or is not its measure's.

    Args:
        figure: with its measure.

    Returns:
        The thing counted, in the terms in which it is compared.
    """
    if not is_of_measure(figure):
        return None
    terms = figure.terms
    return None if terms.meanings else terms.counted


def _name_meant(first: StatedFigure, second: StatedFigure) -> str:
    for figure in (first, second):
        per = figure.per if isinstance(figure.per, tuple) else ()
        for word in (figure.counted, *per):
            if find_meanings(word, figure.measure.unit):
                return convert_to_singular(word)
    raise AssertionError("asked only where a unit has several meanings")


def compare_qualifiers(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find words before the counted noun that differ, or stand on one side only: a part beside the whole.

    Args:
        first: a figure.
        second: the figure beside it.
    """
    one, other = build_qualifiers_key(first), build_qualifiers_key(second)
    if one == other:
        return
    mine, theirs = (_say_phrase(figure) for figure in (first, second))
    yield Reason(
        Aspect.QUALIFIERS,
        mine,
        theirs,
        f"one counts {mine}, the other {theirs}",
        "compare figures of the same part, or let the measure declare the words harmless",
    )


def build_qualifiers_key(figure: StatedFigure) -> frozenset[str]:
    """Return the words before the counted noun that its measure does not say already; a hyphen parts two.

    Args:
        figure: with its measure, of which title and unit may hold such words.
    """
    return frozenset(part for word in _list_qualifiers(figure) for part in _split(word))


def _list_qualifiers(figure: StatedFigure) -> tuple[str, ...]:
    quantity = figure.quantity
    if quantity is None:
        return ()
    ends = () if quantity.ends is None else quantity.ends
    said = next((each.qualifiers for each in (quantity, *ends) if each.qualifiers), ())
    unit = quantity.unit or ""
    if unit and not find_scale(unit) and " " in unit:
        said = (*said, *unit.split()[:-1])
    own = {
        part for each in (figure.measure.unit, *figure.measure.harmless) for part in _split(each)
    }
    return tuple(word for word in said if not own.issuperset(_split(word)))


def _split(words: str) -> tuple[str, ...]:
    """Return words in lower case, those that a hyphen joins apart: `full-time` is `full time`."""
    parts = words.lower().replace("-", " ").split()
    return tuple(each for part in parts for each in _LETTERS.get(part, (part,)))


_LETTERS: Final = {"fte": ("full", "time", "equivalent")}
"""Words before a noun that are cut short to their letters, and what they are in full."""


def _say_phrase(figure: StatedFigure) -> str:
    quantity = figure.quantity
    unit = (None if quantity is None else quantity.unit) or figure.measure.unit
    noun = (
        convert_to_plural(convert_to_singular(unit.rpartition(" ")[2]))
        if not find_scale(unit)
        else unit
    )
    return " ".join((*_list_qualifiers(figure), _say_unit(noun)))


def compare_pers(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Find the difference in what the figures are per.

    Args:
        first: a figure.
        second: the figure beside it; both are put into common terms first.
    """
    terms = read_pair_of_terms(first, second)
    one, other = terms[0].per, terms[1].per
    if one is not None and other is not None:
        if one == other or _has_open_period(first, second, *terms):
            return
        if _has_other_meaning(first, second):
            return
        if _is_time_unsaid(first, second, *terms) or _is_rate_unsaid(first, second):
            one, other = one or None, other or None
        else:
            mine, theirs = _say_per(first), _say_per(second)
            sentence = f"one is {mine}, the other {theirs}"
            yield Reason(Aspect.PER, mine, theirs, sentence, "state both per the same")
            return
    stated = None if one is None and other is None else terms[1 if one is None else 0]
    figure = second if one is None else first
    whose = "either" if stated is None else f"one, the other is {_say_per(figure)}"
    yield Reason(
        Aspect.PER,
        None if one is None else _say_per(first),
        None if other is None else _say_per(second),
        f"per what it is, is not stated for {whose}",
        "state per what each is",
        is_stated=False,
    )


def build_per_key(figure: StatedFigure) -> tuple[str, ...] | None:
    """Return what a figure is per, in any order; None where not stated.

    Args:
        figure: with its measure.

    Returns:
        Nouns in the singular; empty where it is stated per nothing.
    """
    return figure.terms.per


def _has_open_period(first: StatedFigure, second: StatedFigure, one: Terms, other: Terms) -> bool:
    """Return whether only a time word differs of two flows, whose periods decide it and are not both known."""
    flows = {first.measure.kind, second.measure.kind} == {MeasureKind.FLOW}
    is_open = not (first.spans and second.spans) or build_time_key(first) != build_time_key(second)
    without = [
        tuple(word for word in terms.per or () if word not in {"year", "day"})
        for terms in (one, other)
    ]
    return flows and is_open and without[0] == without[1]


def _has_other_meaning(first: StatedFigure, second: StatedFigure) -> bool:
    """Return whether only a unit of several meanings differs of what figures are per, which is said of the unit."""
    one, other = first.per, second.per
    if isinstance(one, NotStated) or isinstance(other, NotStated) or len(one) != len(other):
        return False
    return all(
        convert_to_singular(mine) == convert_to_singular(theirs)
        or (
            any(find_meanings(each) for each in (mine, theirs))
            and is_of_one_dimension(mine, theirs)
        )
        for mine, theirs in zip(sorted(one), sorted(other), strict=True)
    )


def _is_time_unsaid(first: StatedFigure, second: StatedFigure, one: Terms, other: Terms) -> bool:
    """Return whether one is per some time and the other, which is of no period, says nothing of it."""
    if first.wants_period or second.wants_period or bool(one.per) == bool(other.per):
        return False
    times = {"year", "day", "clock time"}
    return set(one.per or ()) <= times and set(other.per or ()) <= times


def _is_rate_unsaid(first: StatedFigure, second: StatedFigure) -> bool:
    """Return whether one of two rates is stated per something and the other does not say per what: `24 to 1`, `24`."""
    if bool(first.per) is bool(second.per):
        return False
    return all(
        each.measure.kind is MeasureKind.RATE and each.counted not in FRACTIONS
        for each in (first, second)
    )


def _say_per(figure: StatedFigure) -> str:
    per = figure.per
    assert isinstance(per, tuple), "asked of what is stated"
    if not per:
        return "for the whole period" if figure.spans else "in all"
    return " ".join(f"per {word}" for word in per)


def _say_unit(unit: str) -> str:
    return unit.replace("-", " ") if unit in FRACTIONS else unit


def _join_names(names: tuple[str, ...]) -> str:
    words = [name.replace("us ", "US ") for name in names]
    return f"{', '.join(words[:-1])} or {words[-1]}"

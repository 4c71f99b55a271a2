"""What two figures differ in besides their times: measure, unit, kind, basis, scope, per, total, value.

Every text holds if the two figures are exchanged, and none depends on who states them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.answers import Aspect, Note, Reason
from factcheck.comparison.units import singular
from factcheck.model.vocabulary import NOT_STATED, Basis, MeasureKind, NotStated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.stated import StatedFigure

_BASES: Final = {
    Basis.ACTUAL: "an actual figure",
    Basis.ESTIMATE: "an estimate",
    Basis.PROJECTION: "a projection",
    Basis.PROPOSAL: "a proposal",
    Basis.REQUIREMENT: "a requirement",
}
_PER_YEAR: Final = "year"


def compare_measures(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Give the difference of measure, with the relation that the measures declare, if any."""
    one, other = first.measure, second.measure
    if one.id == other.id:
        return
    relation = ""
    for part, whole in ((one, other), (other, one)):
        if part.part_of == whole.id:
            relation = f" ('{part.title}' is a part of '{whole.title}')"
        elif part.variant_of == whole.id:
            relation = f" ('{part.title}' is a variant of '{whole.title}')"
    if one.part_of is not None and one.part_of == other.part_of:
        relation = f" (both are parts of {one.part_of})"
    if one.variant_of is not None and one.variant_of == other.variant_of:
        relation = f" (both are variants of {one.variant_of})"
    yield Reason(Aspect.MEASURE, f"one measures '{one.title}', the other '{other.title}'{relation}")


def compare_units(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Give the difference of unit or currency."""
    if singular(first.counted) != singular(second.counted):
        yield Reason(Aspect.UNIT, f"one is in {first.counted}, the other in {second.counted}")


def compare_kinds(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Give the difference of kind."""
    one, other = first.measure.kind, second.measure.kind
    if one is not other:
        yield Reason(Aspect.KIND, f"one is a {one}, the other a {other}")


def compare_bases(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Give the difference of basis."""
    one, other = first.figure.basis, second.figure.basis
    if one is not other:
        yield Reason(Aspect.BASIS, f"one is {_BASES[one]}, the other {_BASES[other]}")


def compare_scopes(first: StatedFigure, second: StatedFigure) -> Iterator[Reason | Note]:
    """Give the differences of scope, dimension by dimension; harmless ones as notes.

    A dimension counts if both measures declare it.
    """
    for dimension in _shared_dimensions(first, second):
        one, other = scope_value(first, dimension), scope_value(second, dimension)
        harmless = dimension in first.measure.harmless and dimension in second.measure.harmless
        name = _in_words(dimension)
        if one is not None and other is not None:
            if one == other:
                continue
            text = f"one is {_in_words(one)}, the other {_in_words(other)} ({name})"
        elif one is None and other is None:
            text = f"{name} is not stated for either"
        else:
            text = f"{name} is not stated for one, the other is {_in_words(one or other or '')}"
        if harmless:
            yield Note(Aspect.SCOPE, f"{text}, which the measure declares harmless")
        else:
            is_missing = one is None or other is None
            yield Reason(Aspect.SCOPE, text, is_missing=is_missing, dimension=dimension)


def compare_pers(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Give the difference in what the figures are per."""
    one, other = per_key(first), per_key(second)
    if one is not None and one == other:
        return
    if one is None or other is None:
        stated = None if one is None and other is None else _per_in_words(one or other or ())
        whose = "either" if stated is None else f"one, the other is {stated}"
        yield Reason(Aspect.PER, f"per what it is, is not stated for {whose}", is_missing=True)
        return
    yield Reason(Aspect.PER, f"one is {_per_in_words(one)}, the other {_per_in_words(other)}")


def compare_totals(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Give the difference in what the figures are out of (`43 of 50`)."""
    one, other = first.total, second.total
    if total_key(first) == total_key(second):
        return
    if one is None or other is None:
        stated = one or other
        assert stated is not None, "two figures without totals have the same key"
        yield Reason(
            Aspect.TOTAL,
            f"out of how many is not stated for one, the other is out of {stated.text}",
            is_missing=True,
        )
        return
    text = f"one is out of {one.text}, the other out of {other.text}"
    if one.printed.meets(other.printed):
        yield Reason(
            Aspect.TOTAL, f"{text}, and whether that is the same is not stated", is_missing=True
        )
    else:
        yield Reason(Aspect.TOTAL, text)


def compare_values(first: StatedFigure, second: StatedFigure) -> Iterator[Reason]:
    """Say it where a value can be read in several ways, or is not of the sort its measure wants."""
    for figure in (first, second):
        quantity = figure.quantity
        value = f"'{figure.figure.value}'"
        if quantity is not None and quantity.readings:
            readings = " or as ".join(quantity.readings)
            yield Reason(Aspect.VALUE, f"{value} can be read as {readings}", is_missing=True)
        elif quantity is None and figure.day is None:
            wanted = "a date" if figure.measure.kind is MeasureKind.DATE else "a number"
            yield Reason(Aspect.VALUE, f"{value} is not {wanted}", is_missing=True)


def scope_value(figure: StatedFigure, dimension: str) -> str | None:
    """Give what a figure's scope says of a dimension, or None where that is not stated."""
    value = (figure.figure.scope or {}).get(dimension, NOT_STATED.value)
    return None if value == NOT_STATED.value else value


def per_key(figure: StatedFigure) -> tuple[str, ...] | None:
    """Give what a figure is per, in any order; None where not stated.

    Over a period of exactly one year, a flow per year and the flow of that year are one thing.
    """
    per = figure.per
    if isinstance(per, NotStated):
        return None
    words = sorted(singular(word) for word in per)
    if figure.measure.kind is MeasureKind.FLOW and _PER_YEAR in words:
        spans = figure.spans
        if spans and all(span.is_one_year for span in spans):
            words.remove(_PER_YEAR)
    return tuple(words)


def total_key(figure: StatedFigure) -> tuple[object, ...] | None:
    """Give a key that two figures share if they are out of the same; None where they have no total."""
    total = figure.total
    return None if total is None else (total.number, total.bound, total.printed)


def _shared_dimensions(first: StatedFigure, second: StatedFigure) -> tuple[str, ...]:
    one, other = first.measure.dimensions or {}, second.measure.dimensions or {}
    if first.measure.id == second.measure.id:
        return tuple(one)
    return tuple(sorted(one.keys() & other.keys()))


def _per_in_words(per: tuple[str, ...]) -> str:
    return " ".join(f"per {word}" for word in per) if per else "a plain total"


def _in_words(word: str) -> str:
    return word.replace("-", " ")

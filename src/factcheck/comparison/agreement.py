"""Whether two numbers agree, agree within rounding, or conflict; and whether a convention decides it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.answers import Agreement, Aspect, Note
from factcheck.quantity import Bound, Form
from factcheck.quantity.widths import measure_widths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.numbers import Computed
    from factcheck.comparison.stated import StatedFigure
    from factcheck.quantity import Quantity

_HEDGES: Final = frozenset({Bound.ABOUT, Bound.ALMOST})
"""Bounds whose width is a convention of `quantity`."""


def agreement_of(first: Computed, second: Computed) -> Agreement:
    """Tell how two numbers stand to each other: a conflict is certain, or it is none."""
    if first.printed.meets(second.printed):
        return Agreement.AGREE
    if first.rounding.meets(second.rounding):
        return Agreement.WITHIN_ROUNDING
    return Agreement.CONFLICT


def agreement(first: StatedFigure, second: StatedFigure) -> Agreement | None:
    """Tell how the values of two figures stand to each other; None where one cannot be read.

    Dates agree if some day lies in both, and within rounding if one does by their leeway.
    """
    one, other = first.number, second.number
    return None if one is None or other is None else agreement_of(one, other)


def note_conventions(first: StatedFigure, second: StatedFigure) -> Iterator[Note]:
    """Say it where the width that a word is given by convention decides the agreement."""
    one, other = first.quantity, second.quantity
    given = agreement(first, second)
    if one is None or other is None or given is None:
        return
    words = [
        word
        for stated, quantity in ((first, one), (second, other))
        for word in _conventional_words(stated, quantity)
    ]
    if words and given is not _agreement_without_conventions(first, second):
        named = " and ".join(f"'{word}'" for word in dict.fromkeys(words))
        yield Note(
            Aspect.VALUE,
            f"the width given to {named} is a convention, and the answer '{given}' depends on it",
        )


def note_customs(first: StatedFigure, second: StatedFigure) -> Iterator[Note]:
    """Say it where one number lies so far beyond the other's limit that nobody would print it so."""
    for one, other in ((first, second), (second, first)):
        if one.quantity is None or other.number is None:
            continue
        end = measure_widths(one.quantity, one.measured).convention
        lowest = other.number.rounding.low
        if end is not None and lowest is not None and lowest > end:
            yield Note(
                Aspect.VALUE,
                f"nobody would print '{one.figure.value}' of {other.figure.value}: by custom it is"
                f" said up to about {end:,f}",
            )


def _agreement_without_conventions(first: StatedFigure, second: StatedFigure) -> Agreement | None:
    if any(each.quantity and each.quantity.form is Form.VAGUE for each in (first, second)):
        return Agreement.AGREE  # where nothing bounds an amount, nothing speaks against it
    return agreement(_unhedge(first), _unhedge(second))


def _conventional_words(stated: StatedFigure, quantity: Quantity) -> tuple[str, ...]:
    if quantity.form is Form.VAGUE:
        return (quantity.text,)
    if quantity.bound not in _HEDGES or measure_widths(quantity, stated.measured).printed.is_point:
        return ()
    return quantity.bound_words


def _unhedge(stated: StatedFigure) -> StatedFigure:
    """Return the figure with its bare number."""
    quantity = stated.quantity
    if quantity is None or not _conventional_words(stated, quantity):
        return stated
    from dataclasses import replace

    bare = replace(quantity, bound=Bound.EXACT, bound_words=())
    value = replace(stated.figure.value, quantity=bare)
    return replace(stated, figure=replace(stated.figure, value=value))

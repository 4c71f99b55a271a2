"""Whether two numbers agree, agree within rounding, or conflict; and whether a convention decides it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.comparison.answers import Agreement, Aspect, Note
from factcheck.comparison.numbers import Computed
from factcheck.quantity import Bound, Form, QuantityError

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    words = [word for each in (one, other) for word in _conventional_words(each)]
    if words and given is not _agreement_without_conventions(first, second):
        named = " and ".join(f"'{word}'" for word in dict.fromkeys(words))
        yield Note(
            Aspect.VALUE,
            f"the width given to {named} is a convention, and the answer '{given}' depends on it",
        )


def _agreement_without_conventions(first: StatedFigure, second: StatedFigure) -> Agreement | None:
    if any(each.quantity and each.quantity.form is Form.VAGUE for each in (first, second)):
        return Agreement.AGREE  # where nothing bounds an amount, nothing speaks against it
    return agreement(_unhedged(first), _unhedged(second))


def _conventional_words(quantity: Quantity) -> tuple[str, ...]:
    if quantity.form is Form.VAGUE:
        return (quantity.text,)
    if quantity.bound not in _HEDGES or Computed.of(quantity).printed.is_point:
        return ()
    return quantity.bound_words


def _unhedged(stated: StatedFigure) -> StatedFigure:
    quantity = stated.quantity
    if quantity is None or not _conventional_words(quantity):
        return stated
    text = quantity.text
    for word in quantity.bound_words:
        text = text.replace(word, "", 1)
    from dataclasses import replace

    from factcheck.quantity.parsing import parse

    try:
        bare = parse(" ".join(text.split()))
    except QuantityError:
        bare = quantity.exactly()
    value = replace(stated.figure.value, quantity=bare)
    return replace(stated, figure=replace(stated.figure, value=value))

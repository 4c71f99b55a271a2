"""What a reader must know of how two figures stand: what conventions, customs and rounding decide."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from factcheck.comparison.amount import Nature
from factcheck.comparison.answer import Aspect, Note, Standing
from factcheck.comparison.pair import convert_to_terms, read_pair_of_terms
from factcheck.comparison.standing import OPEN_NATURES, compare_standing
from factcheck.quantity.quantity import Bound, Form
from factcheck.quantity.widths import measure_widths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.stated import StatedFigure
    from factcheck.quantity.quantity import Quantity

_HEDGES: Final = frozenset({Bound.ABOUT, Bound.ALMOST})
"""Bounds whose width is a convention of `quantity`."""


def explain_conventions(
    first: StatedFigure, second: StatedFigure, standing: Standing | None
) -> Iterator[Note]:
    """Find where the width that a word is given by convention decides how two figures stand.

    Args:
        first: a figure.
        second: the figure beside it.
        standing: how the two stand, or None where they do not.
    """
    one, other = first.quantity, second.quantity
    if one is None or other is None or standing is None:
        return
    words = [
        word
        for stated, quantity in ((first, one), (second, other))
        for word in _list_conventional_words(stated, quantity)
    ]
    if words and standing is not _compare_without_conventions(first, second):
        named = " and ".join(f"'{word}'" for word in sorted(set(words)))
        yield Note(
            Aspect.VALUE,
            f"the width given to {named} is a convention, and the answer '{standing}' depends on it",
        )


def explain_customs(first: StatedFigure, second: StatedFigure) -> Iterator[Note]:
    """Find where one number lies so far beyond the other's limit that nobody would print it so.

    Args:
        first: a figure.
        second: the figure beside it; each is held against the limit of the other.
    """
    terms = read_pair_of_terms(first, second)
    pairs = ((first, terms[0], second, terms[1]), (second, terms[1], first, terms[0]))
    for one, own, other, theirs in pairs:
        quantity, beside = one.quantity, convert_to_terms(other, theirs)
        if quantity is None or beside is None or own.factor <= 0 or one.is_share:
            continue
        end = measure_widths(quantity, one.measured).convention
        lowest = beside.number.rounding.low
        if end is None or lowest is None:
            continue
        if Fraction(lowest) > (Fraction(end) + own.offset) * own.factor:
            yield Note(
                Aspect.VALUE,
                f"nobody would print '{one.figure.value}' of {other.figure.value}: by custom it is"
                f" said up to about {end:,f}",
            )


def explain_rounded_limit(
    first: StatedFigure, second: StatedFigure, standing: Standing | None
) -> Iterator[Note]:
    """Find where a number lies on the open side of a limit only if it is rounded.

    Args:
        first: a figure.
        second: the figure beside it.
        standing: how the two stand; nothing is explained unless they do not contradict.
    """
    if standing is not Standing.NOT_CONTRADICTED:
        return
    terms = read_pair_of_terms(first, second)
    one, other = convert_to_terms(first, terms[0]), convert_to_terms(second, terms[1])
    assert one is not None, "figures that stand somehow have numbers"
    assert other is not None, "figures that stand somehow have numbers"
    if one.amount.nature is Nature.RANGE or one.number.printed.has_common(other.number.printed):
        return
    figure = second if one.amount.nature in OPEN_NATURES else first
    yield Note(
        Aspect.VALUE,
        f"'{figure.figure.value}' lies on the open side of the other only if it is rounded",
    )


def _compare_without_conventions(first: StatedFigure, second: StatedFigure) -> Standing | None:
    if any(each.quantity and each.quantity.form is Form.VAGUE for each in (first, second)):
        return (
            Standing.NOT_CONTRADICTED
        )  # where nothing bounds an amount, nothing speaks against it
    return compare_standing(_remove_hedge(first), _remove_hedge(second))


def _list_conventional_words(stated: StatedFigure, quantity: Quantity) -> tuple[str, ...]:
    if quantity.form is Form.VAGUE:
        return (quantity.text,)
    if quantity.bound not in _HEDGES or measure_widths(quantity, stated.measured).printed.is_point:
        return ()
    return quantity.bound_words


def _remove_hedge(stated: StatedFigure) -> StatedFigure:
    """Return the figure with its bare number."""
    quantity = stated.quantity
    if quantity is None or not _list_conventional_words(stated, quantity):
        return stated
    from dataclasses import replace

    bare = replace(quantity, bound=Bound.EXACT, bound_words=())
    value = replace(stated.figure.value, quantity=bare)
    return replace(stated, figure=replace(stated.figure, value=value))

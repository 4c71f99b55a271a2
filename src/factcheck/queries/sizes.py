"""Which figures are as large as a question says: at least, at most, or near a value as it is printed.

A value without a unit asks for its number, whatever that counts; one with a unit for figures of that
unit alone, a share in percent in every form. A bare `$` is what it is in the source of each claim.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from factcheck.comparison.ledger import resolve_figure_of_claim
from factcheck.comparison.noun import is_same_noun
from factcheck.errors import FactcheckError
from factcheck.model.declared import find_currency_of_claim
from factcheck.model.figure_names import build_reference
from factcheck.model.scalars import ScalarError
from factcheck.model.values import Value, read_value, read_value_anew
from factcheck.quantity.exact import compute_exact
from factcheck.quantity.interval import Interval, join_intervals
from factcheck.quantity.quantity import Bound
from factcheck.quantity.widths import measure_widths
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.claims import Claim, Figure
    from factcheck.model.store import Store
    from factcheck.quantity.quantity import Quantity


_FAR: Final = 2
"""How many times a number another one is that neither digits nor rounding nor "about" reach; they reach a fifth."""

_LIMITS: Final = frozenset({Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN})


class BadSizeError(FactcheckError):
    """A value that a filter cannot measure by, since it is not one number."""


@dataclass(frozen=True, slots=True)
class _Extent:
    """How large a figure is.

    Attributes:
        stated: its number, or all that lies between the ends of a range.
        about: what it could be besides, were it printed with "about".
    """

    stated: Interval
    about: Interval


def read_size(text: str) -> Value:
    """Return the value that a filter measures by.

    Args:
        text: one number as it is printed: `$1 billion`, `30,000`, `6%`, `35,000 teachers`.

    Raises:
        BadSizeError: it is no value, or a range or a vague amount.
    """
    try:
        value = read_value(text)
    except ScalarError as error:
        raise BadSizeError(error.message, hint=error.hint) from None
    quantity = value.quantity
    if quantity is None or quantity.number is None or quantity.total is not None:
        raise BadSizeError(f"is '{text}', expected one number such as $1 billion, 30,000 or 6%")
    return value


def is_at_least(store: Store, claim: Claim, figure: Figure, size: Value) -> bool:
    """Return whether a figure's number, or the upper end of its range, is a size or more.

    Args:
        store: where measure and currency lie.
        claim: the claim that states the figure.
        figure: the figure; of another unit than the size it is not.
        size: a value as it was typed.
    """
    found = _measure(store, claim, figure, size)
    return found is not None and found[0].stated.high_end[0] >= found[1]


def is_at_most(store: Store, claim: Claim, figure: Figure, size: Value) -> bool:
    """Return whether a figure's number, or the lower end of its range, is a size or less.

    Args:
        store: where measure and currency lie.
        claim: the claim that states the figure.
        figure: the figure; of another unit than the size it is not.
        size: a value as it was typed.
    """
    found = _measure(store, claim, figure, size)
    return found is not None and found[0].stated.low_end[0] <= found[1]


def is_near(store: Store, claim: Claim, figure: Figure, size: Value) -> bool:
    """Return whether a figure's number may stand for a size, or the size for it, were either printed with "about".

    Args:
        store: where measure and currency lie.
        claim: the claim that states the figure.
        figure: the figure; of another unit than the size it is not.
        size: a value as it was typed.
    """
    found = _measure(store, claim, figure, size) if _may_be_near(figure, size) else None
    if found is None:
        return False
    extent, number = found
    return extent.about.has(number) or extent.stated.has_common(
        _find_reach(_read_for(store, claim, size))
    )


def _may_be_near(figure: Figure, size: Value) -> bool:
    """Return whether a figure is not far from a size by its text alone, for most of a ledger is."""
    quantity, wanted = figure.value.quantity, size.quantity
    if quantity is None or wanted is None or wanted.number is None:
        return False
    is_plain = quantity.total is None and quantity.parts is None and figure.multiplier is None
    if quantity.number is None or not is_plain:
        return True
    low, high = sorted((quantity.number.copy_abs(), wanted.number.copy_abs()))
    return high <= low * _FAR


def find_distance(store: Store, claim: Claim, figure: Figure, size: Value) -> Fraction:
    """Return how far a figure that is near a size is from it.

    Args:
        store: where measure and currency lie.
        claim: the claim that states the figure.
        figure: one that is near the size.
        size: a value as it was typed.

    Returns:
        In the unit in which the two are set side by side; 0 where the size lies within the figure.
    """
    found = _measure(store, claim, figure, size)
    assert found is not None, "what is near can be measured"
    extent, number = found
    ends = [Fraction(each) for each in (extent.stated.low, extent.stated.high) if each is not None]
    is_within = extent.stated.has(number)
    return Fraction(0) if is_within else min(abs(each - Fraction(number)) for each in ends)


def _measure(
    store: Store, claim: Claim, figure: Figure, size: Value
) -> tuple[_Extent, Fraction] | None:
    """Return how large a figure is, with the number of a size; None where it is not of the unit of that."""
    stated = resolve_figure_of_claim(store, claim, build_reference(claim, figure))
    wanted = _read_for(store, claim, size)
    number = compute_exact(wanted)
    if stated is None or stated.quantity is None or number is None:
        return None
    if wanted.unit is not None and not _is_counted(stated, wanted.unit):
        return None
    extent = _find_extent(stated, stated.quantity, in_percent=wanted.unit is not None)
    return None if extent is None else (extent, Fraction(number))


def _read_for(store: Store, claim: Claim, size: Value) -> Quantity:
    currency = find_currency_of_claim(store, claim)
    value = size if currency is None else read_value_anew(size, currency=currency)
    assert value.quantity is not None, "a size is a number"
    return value.quantity


def _is_counted(stated: StatedFigure, unit: str) -> bool:
    """Return whether a figure counts what a size does: by its measure, its value or what its scope says."""
    printed = None if stated.quantity is None else stated.quantity.unit
    counted = (stated.counted, printed, *(stated.figure.scope or {}).values())
    names = stated.declared.also_called
    return any(each is not None and is_same_noun(unit, each, names) for each in counted)


def _find_extent(stated: StatedFigure, quantity: Quantity, *, in_percent: bool) -> _Extent | None:
    """Return how large a figure is, a part of a whole in percent if so wanted, else as its number is printed."""
    is_part = quantity.total is not None or quantity.parts is not None
    amount = stated.amount if in_percent and is_part and stated.is_share else None
    if amount is not None and amount.exact is not None:
        number = Interval.build_point(amount.exact)
        return _Extent(number, number if quantity.bound in _LIMITS else amount.number.rounding)
    exact = compute_exact(quantity)
    if exact is not None:
        return _Extent(Interval.build_point(exact), _find_reach(quantity))
    parts = quantity.ends or ()
    ends = [each for each in map(compute_exact, parts) if each is not None] or quantity.span
    if not ends:
        return None
    between = join_intervals(map(Interval.build_point, ends))
    return _Extent(between, between)


def _find_reach(quantity: Quantity) -> Interval:
    """Return what a number could stand for, were it printed with "about"."""
    about = replace(quantity, bound=Bound.ABOUT, bound_words=("about",))
    return measure_widths(about).rounding

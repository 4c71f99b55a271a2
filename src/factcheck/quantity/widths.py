"""How wide a figure is: what its digits leave open, and what rounding could hide besides.

`printed` is half a unit of the last printed place (`$1.9 billion`: 1.85 to 1.95 billion), `rounding` half
a unit of the last place that is not a zero (`30,000`: 25,000 to 35,000), both under the words around the
number, and neither more than a share of it.
What a figure is said to be besides its words (a share, a rank, an offer) comes from its measure and basis.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.quantity.exact import add, compute_exact, multiply, remove_sign, subtract
from factcheck.quantity.interval import Interval, join_intervals
from factcheck.quantity.lexicon.hedges import Hedge, find_hedge
from factcheck.quantity.lexicon.unit_kinds import PERCENT, is_count
from factcheck.quantity.quantity import Bound, Form
from factcheck.quantity.reach import (
    MEASURED_ALONE,
    Measured,
    Reach,
    measure_about,
    measure_reach,
)

if TYPE_CHECKING:
    from factcheck.quantity.interval import Number
    from factcheck.quantity.quantity import Quantity

_ZERO: Final = Decimal(0)
_ONE: Final = Decimal(1)
_ALL: Final = Decimal(100)


class Widths(NamedTuple):
    """What a figure leaves open.

    Attributes:
        printed: what its printed digits leave open.
        rounding: what rounding could hide besides; covers `printed`.
        convention: where nobody would print it so any longer (`more than 500`: 750); it decides
            nothing, and is None where there is no such custom.
    """

    printed: Interval
    rounding: Interval
    convention: Number | None = None


def measure_widths(quantity: Quantity, measured: Measured = MEASURED_ALONE) -> Widths:
    """Return how wide a figure is, under the words around its number.

    Args:
        quantity: the figure as it was read.
        measured: what its measure and basis say of it.

    >>> from factcheck.quantity.parse import parse
    >>> widths = measure_widths(parse("30,000 teachers"))
    >>> print(widths.rounding.low, widths.rounding.high)
    25000 35000
    """
    if quantity.ends is not None:
        low, high = (measure_widths(each, measured) for each in quantity.ends)
        return Widths(
            Interval.build(low.printed.low_end, high.printed.high_end),
            Interval.build(low.rounding.low_end, high.rounding.high_end),
        )
    widths = (
        _measure_vague(quantity)
        if quantity.span is not None
        else _measure_number(quantity, measured)
    )
    ceiling = _find_ceiling(quantity, measured) if measured.is_share else None
    return widths if ceiling is None else _cut_widths(widths, ceiling)


def _measure_vague(quantity: Quantity) -> Widths:
    assert quantity.span is not None
    least, most = quantity.span
    if quantity.bound in {Bound.LESS_THAN, Bound.AT_MOST}:
        interval = Interval(_ZERO, None, has_low=True, has_high=False)
    else:
        interval = Interval(least, None, has_low=True, has_high=False)
    return Widths(interval, interval, most)


def _measure_number(quantity: Quantity, measured: Measured) -> Widths:
    number = compute_exact(quantity)
    assert number is not None, "only ranges and vague amounts have no number"
    hedges = [find_hedge(words) for words in quantity.bound_words]
    is_about = quantity.bound is Bound.ABOUT  # what is hedged is not what it says, offer or not
    bare = measured._replace(is_wish=False) if is_about else measured
    printed, rounding = measure_reach(quantity, number, bare)
    match quantity.bound:
        case Bound.EXACT | Bound.RANGE:
            return Widths(_build_half_open(number, printed), _build_half_open(number, rounding))
        case Bound.ABOUT:
            reach = measure_about(quantity, number)
            about = _build_closed(number, Reach(reach, reach))
            return Widths(
                join_intervals((about, _build_half_open(number, printed))),
                join_intervals((about, _build_half_open(number, rounding))),
            )
        case Bound.ALMOST:
            interval = _build_below(number, _find_share(hedges, Bound.ALMOST))
            return Widths(interval, interval)
        case _:
            return _measure_limit(quantity, number, hedges, measured.unit)


def _measure_limit(
    quantity: Quantity, number: Number, hedges: list[Hedge | None], unit: str | None
) -> Widths:
    """Return what a limit leaves open: the number itself ends it, in or out as the words say."""
    bound = quantity.bound
    belongs = bound in {Bound.AT_LEAST, Bound.AT_MOST}
    is_hedged = any(each is not None and each.bound is Bound.ABOUT for each in hedges)
    reach = measure_about(quantity, number) if is_hedged else _ZERO
    if bound in {Bound.AT_LEAST, Bound.MORE_THAN}:
        interval = Interval(subtract(number, reach), None, has_low=belongs, has_high=False)
        share = _find_share(hedges, Bound.MORE_THAN) if bound is Bound.MORE_THAN else _ZERO
        is_wide = share and number  # a zero has no share of itself
        convention = add(number, multiply(remove_sign(number), share)) if is_wide else None
        return Widths(interval, interval, convention)
    is_bare_ratio = quantity.unit is None and quantity.form is Form.RATIO
    is_floored = is_count(quantity.unit or unit) or is_bare_ratio
    lowest = _ZERO if is_floored and number > 0 else None
    end = add(number, reach)
    interval = Interval(lowest, end, has_low=lowest is not None, has_high=belongs)
    return Widths(interval, interval)


def _find_ceiling(quantity: Quantity, measured: Measured) -> Interval | None:
    """Return all numbers up to the whole of a share; None where the value does not tell it."""
    if quantity.total is not None and quantity.form is Form.OF:
        return Interval.build(
            (Decimal("-Infinity"), False), measure_widths(quantity.total).rounding.high_end
        )
    if quantity.parts is not None and quantity.unit is None and quantity.step == _ONE:
        return Interval(None, _ONE, has_low=False, has_high=True)
    if (quantity.unit or measured.unit) == PERCENT:
        return Interval(None, _ALL, has_low=False, has_high=True)
    return None


def _cut_widths(widths: Widths, ceiling: Interval) -> Widths:
    """Return widths that end at a ceiling, unless they lie beyond it altogether."""
    convention = widths.convention
    if convention is not None and not ceiling.has(convention):
        convention = ceiling.high
    return Widths(
        widths.printed.find_common(ceiling) or widths.printed,
        widths.rounding.find_common(ceiling) or widths.rounding,
        convention,
    )


def _find_share(hedges: list[Hedge | None], bound: Bound) -> Decimal:
    shares = [each.share for each in hedges if each is not None and each.bound is bound]
    return max(shares, default=_ZERO)


def _build_half_open(number: Number, reach: Reach) -> Interval:
    """Return a half-open interval around a number, as digits that are rounded leave it open."""
    if not reach.down and not reach.up:
        return Interval.build_point(number)
    return _build_closed(number, reach, has_high=False)


def _build_closed(number: Number, reach: Reach, *, has_high: bool = True) -> Interval:
    low, high = subtract(number, reach.down), add(number, reach.up)
    return Interval(low, high, has_low=True, has_high=has_high)


def _build_below(number: Number, share: Decimal) -> Interval:
    """Return what lies a little nearer to zero than a number, without the number itself."""
    reach = multiply(remove_sign(number), share)
    if not reach:
        return Interval.build_point(number)
    if number < 0:
        return Interval(number, add(number, reach), has_low=False, has_high=True)
    return Interval(subtract(number, reach), number, has_low=True, has_high=False)

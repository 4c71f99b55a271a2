"""What a figure's value is as a number: how it is put, to what place it is printed, what it leaves open.

A share is its percentage in every form: a third, 34%, 43 of 50, one in five.
A ratio that is no share is its larger term over the smaller, so that `1:500` and `500 to 1` are one number.
"""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Final

from factcheck.comparison.computed import Computed
from factcheck.comparison.times import build_span
from factcheck.model.vocabulary import MeasureKind
from factcheck.quantity.exact import compute_exact, multiply, shorten
from factcheck.quantity.interval import Interval
from factcheck.quantity.quantity import Bound, Form
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from fractions import Fraction

    from factcheck.comparison.stated import StatedFigure
    from factcheck.quantity.interval import Number
    from factcheck.quantity.quantity import Quantity
    from factcheck.quantity.reach import Measured

_LIMITS: Final = frozenset({Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN})
_HEDGES: Final = frozenset({Bound.ABOUT, Bound.ALMOST})
_ONE: Final = Decimal(1)
_ALL: Final = Decimal(100)
_FEW: Final = Decimal(10)
"""Of so many at most is a share said in words, and not counted: two in five, nine out of ten."""

_UP_TO_ALL: Final = Interval(None, _ALL, has_low=False, has_high=True)


class Nature(Enum):
    """How a value is put, as far as it matters for how two of them stand."""

    NUMBER = "a number"
    LIMIT = "a limit"
    VAGUE = "a vague amount"
    RANGE = "a range"
    DATE = "a date"


@dataclass(frozen=True, slots=True)
class Amount:
    """A value as a number.

    Attributes:
        nature: how it is put.
        number: what it leaves open.
        exact: the stated number itself, of a limit too; None for ranges, vague amounts and dates.
        place: one unit of its last printed place; None where it is a fraction, which has none.
        coarse: the same of its last place that is not a zero.
        ends: the stated ends of a range, or the first and last day of a date.
        margin: the stated margin to either side.
        is_hedged: whether a word such as "about" stands before it.
    """

    nature: Nature
    number: Computed
    exact: Number | None = None
    place: Decimal | None = None
    coarse: Decimal | None = None
    ends: Interval | None = None
    margin: Decimal | None = None
    is_hedged: bool = False

    @property
    def is_fraction(self) -> bool:
        """Whether it is a number that is printed as a part and has no last place: a third, 43 of 50."""
        return self.nature is Nature.NUMBER and self.place is None


def compute_amount(figure: StatedFigure) -> Amount | None:
    """Compute the value of a figure as a number, in its own unit; None where it is none.

    A date is counted in days from a fixed one.

    Args:
        figure: with its claim and its measure.

    >>> print(compute_amount(figure(value="about $1.9 billion")).exact)
    1900000000
    """
    if figure.measure.kind is MeasureKind.DATE:
        if figure.day is None:
            return None
        days = Computed.build_date(build_span(figure.day))
        return Amount(Nature.DATE, days, ends=days.printed)
    quantity = figure.quantity
    if quantity is None:
        return None
    measured = figure.measured
    if figure.is_share:
        return _compute_share(quantity, measured)
    if figure.measure.kind is MeasureKind.SHARE:
        return None
    if figure.is_ratio:
        return _compute_ratio(quantity, measured)
    return _build_amount(quantity, Computed.build(quantity, measured))


def _build_amount(quantity: Quantity, number: Computed) -> Amount:
    if quantity.ends is not None:
        low, high = (compute_exact(end) for end in quantity.ends)
        ends = None
        if low is not None and high is not None:
            ends = Interval(min(low, high), max(low, high), has_low=True, has_high=True)
        return Amount(Nature.RANGE, number, ends=ends)
    exact = compute_exact(quantity)
    if quantity.span is not None or exact is None:
        return Amount(Nature.VAGUE, number)
    is_part = quantity.parts is not None
    return Amount(
        _find_nature(quantity),
        number,
        exact,
        place=None if is_part else quantity.step,
        coarse=None if is_part else quantity.coarse,
        margin=quantity.margin,
        is_hedged=quantity.bound in _HEDGES,
    )


def _compute_share(quantity: Quantity, measured: Measured) -> Amount | None:
    if is_range_of_fractions(quantity):
        return _build_range_of_fractions(quantity, Computed.build(quantity, measured))
    if quantity.total is None and quantity.parts is None:
        return _build_amount(quantity, Computed.build(quantity, measured))
    steps = None
    if quantity.total is not None and _is_said_as_fraction(quantity, quantity.total):
        steps = _find_next_steps(quantity, quantity.total)
        quantity = _write_as_fraction(quantity, quantity.total)
    if quantity.total is None:
        scaled = Computed.build(quantity, measured).convert(_convert_to_fraction(_ALL))
        exact = compute_exact(quantity)
        assert exact is not None, "a fraction is a number"
        if steps is not None and quantity.bound is Bound.EXACT:
            scaled = Computed(
                scaled.central,
                scaled.printed.find_common(steps) or scaled.printed,
                scaled.rounding.find_common(steps) or scaled.rounding,
            )
        return Amount(
            _find_nature(quantity),
            scaled,
            multiply(exact, _ALL),
            margin=quantity.margin,
            is_hedged=quantity.bound in _HEDGES,
        )
    return _compute_part(quantity, quantity.total, measured)


def is_range_of_fractions(quantity: Quantity) -> bool:
    """Return whether a value is a range of parts of one: `a third to a half`.

    Args:
        quantity: a value as it was read.

    >>> from factcheck.quantity.parse import parse
    >>> is_range_of_fractions(parse("a third to a half"))
    True
    """
    ends = quantity.ends
    return ends is not None and all(end.parts is not None and end.step == _ONE for end in ends)


def _build_range_of_fractions(quantity: Quantity, number: Computed) -> Amount:
    """Return a range of parts of one in percent."""
    assert quantity.ends is not None, "a range has two ends"
    numbers = [compute_exact(end) for end in quantity.ends]
    low, high = (multiply(each, _ALL) for each in numbers if each is not None)
    scaled = number.convert(_convert_to_fraction(_ALL))
    return Amount(Nature.RANGE, scaled, ends=Interval(low, high, has_low=True, has_high=True))


def _is_said_as_fraction(quantity: Quantity, total: Quantity) -> bool:
    """Return whether so many of so many is a fraction in other words: one in five, nine out of ten."""
    terms = (quantity.number, total.number)
    if quantity.form is not Form.OF or None in terms or total.bound is not Bound.EXACT:
        return False
    number, whole = quantity.number, total.number
    assert number is not None, "both are numbers"
    assert whole is not None, "both are numbers"
    is_whole = number == number.to_integral_value() and whole == whole.to_integral_value()
    is_small = number == _ONE or whole <= _FEW
    return is_whole and is_small and 0 < number < whole


def _find_next_steps(quantity: Quantity, total: Quantity) -> Interval | None:
    """Return what lies nearer to one in so many than to one in the next whole number of them, in percent."""
    if quantity.number != _ONE or total.number is None:
        return None
    half = _convert_to_fraction(total.coarse or _ONE) / 2
    many = _convert_to_fraction(total.number)
    low, high = shorten(100 / (many + half)), shorten(100 / (many - half))
    return Interval(low, high, has_low=True, has_high=False)


def _write_as_fraction(quantity: Quantity, total: Quantity) -> Quantity:
    from dataclasses import replace

    assert quantity.number is not None, "both are numbers"
    assert total.number is not None, "both are numbers"
    return replace(
        quantity,
        number=quantity.number / total.number,
        unit=None,
        form=Form.RATIO,
        step=_ONE,
        coarse=_ONE,
        total=None,
        parts=(int(quantity.number), int(total.number)),
    )


def _compute_part(quantity: Quantity, total: Quantity, measured: Measured) -> Amount | None:
    """Return so many of so many as a percentage; a form such as `500 to 1` names the whole first."""
    plain = measured._replace(is_share=False, unit=total.unit or quantity.unit)
    part, whole = Computed.build(quantity, plain), Computed.build(total, plain)
    one, other = compute_exact(quantity), compute_exact(total)
    if quantity.form is Form.RATIO and one is not None and other is not None and one > other:
        part, whole, one, other = whole, part, other, one
    share = part.divide(whole)
    if share is None:
        return None
    percent = share.convert(_convert_to_fraction(_ALL))
    within = Computed(
        percent.central,
        percent.printed.find_common(_UP_TO_ALL) or percent.printed,
        percent.rounding.find_common(_UP_TO_ALL) or percent.rounding,
    )
    if one is None or not other:
        return Amount(Nature.VAGUE if quantity.ends is None else Nature.RANGE, within)
    exact = shorten(_convert_to_fraction(one) / _convert_to_fraction(other) * 100)
    bounds = {quantity.bound, total.bound}
    nature = Nature.LIMIT if bounds & _LIMITS else Nature.NUMBER
    return Amount(nature, within, exact, is_hedged=bool(bounds & _HEDGES))


def _compute_ratio(quantity: Quantity, measured: Measured) -> Amount | None:
    total = quantity.total
    assert total is not None, "a ratio has two terms"
    terms = [
        Computed.build_exact(_ONE) if each.number == _ONE else Computed.build(each, measured)
        for each in (quantity, total)
    ]
    if quantity.number is not None and total.number is not None and quantity.number < total.number:
        terms.reverse()
    number = terms[0].divide(terms[1])
    if number is None:
        return None
    nature = Nature.LIMIT if {quantity.bound, total.bound} & _LIMITS else Nature.NUMBER
    larger, smaller = (
        (quantity, total) if terms[0].central == quantity.number else (total, quantity)
    )
    place = larger.step if smaller.number == _ONE else None
    return Amount(
        nature,
        number,
        number.central,
        place=place,
        coarse=None if place is None else larger.coarse,
        is_hedged=quantity.bound in _HEDGES,
    )


def _find_nature(quantity: Quantity) -> Nature:
    if quantity.span is not None:
        return Nature.VAGUE
    return Nature.LIMIT if quantity.bound in _LIMITS else Nature.NUMBER


def _convert_to_fraction(number: Number) -> Fraction:
    from fractions import Fraction

    return Fraction(number)

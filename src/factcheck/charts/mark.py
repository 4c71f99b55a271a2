"""One figure as it is drawn: its shape by its basis, its lines by its bound, and the words of both."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.charts.axis import AxisKind
from factcheck.charts.picture import AxisLine, End, LineKind, Mark, Shape
from factcheck.charts.words import say_number, say_range
from factcheck.comparison.amount import Nature
from factcheck.comparison.extents import is_worth_telling, round_to_place
from factcheck.comparison.noun import PERCENT
from factcheck.model.dimensions import say_value
from factcheck.model.vocabulary import MeasureKind, NotStated
from factcheck.quantity.interval import ROUNDED_DOWN, ROUNDED_UP, write_in_decimals
from factcheck.quantity.quantity import Bound, Change, Form
from factcheck.queries.days import shorten_day
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from factcheck.comparison.amount import Amount
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.dates import EdtfDate
    from factcheck.quantity.interval import Number
    from factcheck.quantity.quantity import Quantity

_ZERO: Final = Decimal(0)
_LOWER_LIMITS: Final = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})
_INCLUDED: Final = frozenset({Bound.AT_LEAST, Bound.AT_MOST})
_ROOM_TO_RUN: Final = Decimal("1.25")
"""How far the axis goes beyond the stated end of a line that has no other one."""
_DAYS: Final = "days"
_FINEST: Final = -30
"""The last decimal place of a number that no decimal is, such as a third."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A mark with the axis that it wants.

    Attributes:
        mark: the mark.
        axis: the kind of axis; None where nothing is drawn.
        unit: of its numbers.
        whole: what a rank or a part is out of, or None where that is not stated or not meant.
        is_whole_open: whether the whole is itself a limit: `of more than 800`.
    """

    mark: Mark
    axis: AxisKind | None
    unit: str
    whole: Decimal | None = None
    is_whole_open: bool = False

    @property
    def numbers(self) -> tuple[Decimal, ...]:
        """Every number that the axis must hold."""
        stated = self.mark.numbers
        if any(line.high is None for line in self.mark.lines) and self.axis is AxisKind.AMOUNT:
            return (*stated, max(stated) * _ROOM_TO_RUN)
        return stated


def draw_mark(stated: StatedFigure) -> Drawn:
    """Return a figure as it is drawn alone; a ratio that is no share and what is no number have words only.

    Args:
        stated: the figure, with its claim and its measure.
    """
    quantity, amount = stated.quantity, stated.amount
    if amount is None or (stated.is_ratio and not stated.is_share):
        return Drawn(_build_mark(stated, None), None, "")
    if amount.nature is Nature.DATE:
        return _draw_days(stated, amount)
    assert quantity is not None, "what has an amount and is no date has a quantity"
    if quantity.is_ordinal or stated.measure.kind is MeasureKind.RANK:
        return _draw_rank(stated, quantity)
    whole = None if quantity.total is None else quantity.total.number
    if stated.is_share and quantity.form is Form.OF and whole and quantity.number is not None:
        return _draw_part(stated, quantity, quantity.number, whole)
    at, lines, words = _draw_amount(stated, quantity, amount)
    if stated.direction is Change.FALL:
        at, lines = None if at is None else -at, tuple(map(_convert_to_fall, lines))
    return Drawn(_build_mark(stated, at, lines, words), AxisKind.AMOUNT, stated.counted)


def draw_share(stated: StatedFigure) -> Drawn:
    """Return a part of a whole as its percentage, for an axis that holds other shares too.

    Args:
        stated: a figure that is a part of a whole.
    """
    amount = stated.amount
    assert amount is not None, "a part of a whole is an amount"
    at = None if amount.exact is None else _round_to_decimal(amount.exact)
    if amount.nature is Nature.LIMIT and at is not None:
        return Drawn(
            _build_mark(stated, None, (_build_limit(stated.quantity, amount, at),)),
            AxisKind.AMOUNT,
            PERCENT,
        )
    return Drawn(_build_mark(stated, at), AxisKind.AMOUNT, PERCENT)


def _build_mark(
    stated: StatedFigure,
    at: Decimal | None,
    lines: tuple[AxisLine, ...] = (),
    words: tuple[str, ...] = (),
) -> Mark:
    return Mark(
        figure=str(stated.reference),
        value=say_printed(stated),
        shape=Shape(stated.figure.basis.value),
        at=at,
        lines=lines,
        words=words,
        course=_say_course(stated),
    )


def say_printed(stated: StatedFigure) -> str:
    """Return the value of a figure as it was printed; a date of which only is known what is meant, in words.

    Args:
        stated: the figure, with its claim and its measure.
    """
    value = stated.figure.value
    return str(value) if stated.day is None else value.printed or shorten_day(stated.day)


def say_meant(stated: StatedFigure, day: EdtfDate) -> tuple[str, ...]:
    """Say which days a printed date means, where it prints them in other words.

    Args:
        stated: the figure.
        day: its date.
    """
    meant = shorten_day(day)
    return () if meant in say_printed(stated) else (meant,)


def _say_course(stated: StatedFigure) -> str:
    """Return the scope of an end of a change, by which it is labelled; empty where it states none."""
    if stated.figure.role is None:
        return ""
    told = (
        f"{dimension.replace('-', ' ')}: {say_value((stated.measure.dimensions or {}).get(dimension), value)}"
        for dimension, value in (stated.figure.scope or {}).items()
        if value != NotStated.NOT_STATED.value
    )
    return ", ".join(told)


def _draw_days(stated: StatedFigure, amount: Amount) -> Drawn:
    day, ends = stated.day, amount.ends
    assert day is not None, "a date has its days"
    assert ends is not None, "a date has its days"
    low, high = ends.decimal_ends
    kind = LineKind.DAYS_ABOUT if day.is_inferred else LineKind.DAYS
    if low is not None and low == high:
        first, last = amount.number.rounding.decimal_ends
        lines = (AxisLine(kind, first, last),) if day.is_inferred else ()
        return Drawn(_build_mark(stated, low, lines, say_meant(stated, day)), AxisKind.TIME, _DAYS)
    line = AxisLine(
        kind,
        low,
        None if high is None else high + 1,
        End.ARROW if low is None else End.NONE,
        End.ARROW if high is None else End.NONE,
    )
    return Drawn(_build_mark(stated, None, (line,), say_meant(stated, day)), AxisKind.TIME, _DAYS)


def _draw_rank(stated: StatedFigure, quantity: Quantity) -> Drawn:
    total = None if quantity.total is None else quantity.total.number
    if quantity.number is None:
        return Drawn(_build_mark(stated, None), None, "")
    return Drawn(_build_mark(stated, quantity.number), AxisKind.RANK, "", total)


def _draw_part(stated: StatedFigure, quantity: Quantity, number: Decimal, whole: Decimal) -> Drawn:
    assert quantity.total is not None, "a part has a whole"
    is_open = quantity.total.bound is not Bound.EXACT
    words = (f"the whole is {quantity.total.text}",) if is_open else ()
    line = AxisLine(LineKind.PART, _ZERO, number)
    mark = _build_mark(stated, None, (line,), words)
    return Drawn(mark, AxisKind.PART, stated.counted, whole, is_whole_open=is_open)


def _draw_amount(
    stated: StatedFigure, quantity: Quantity, amount: Amount
) -> tuple[Decimal | None, tuple[AxisLine, ...], tuple[str, ...]]:
    unit, printed = stated.counted, amount.number.printed
    exact = None if amount.exact is None else _round_to_decimal(amount.exact)
    match amount.nature:
        case Nature.RANGE:
            low, high = (amount.ends or printed).decimal_ends
            return (
                None,
                (AxisLine(LineKind.RANGE, low, high, _select_end(low), _select_end(high)),),
                (),
            )
        case Nature.VAGUE:
            low = printed.decimal_ends[0] or _ZERO
            words = f"from {say_number(low, unit)} on, by convention"
            return None, (AxisLine(LineKind.VAGUE, low, None),), (words,)
        case Nature.LIMIT if exact is not None:
            line = _build_limit(quantity, amount, exact)
            side = {line.low_end: "lower", line.high_end: "upper"}.get(End.ARROW)
            return None, (line,), (f"no {side} end stated",) if side else ()
    if exact is None:
        return None, (), ()
    if amount.margin is not None:
        ends = exact - amount.margin, exact + amount.margin
        line = AxisLine(LineKind.MARGIN, *ends, End.CAP, End.CAP)
        return exact, (line,), (f"{say_range(*ends, unit)} by the stated margin",)
    low, high = printed.decimal_ends
    if low is None or high is None or low == high:
        return exact, (), ()
    if amount.is_hedged:
        line = AxisLine(LineKind.CONVENTION, low, high)
        return exact, (line,), (f"{say_range(low, high, unit)} by convention",)
    line = AxisLine(LineKind.PRINTED, low, high, End.CAP, End.CAP)
    words = f"as printed: {say_range(low, high, unit)}"
    return exact, (line,), (words,) if is_worth_telling(low, high) else ()


def _build_limit(quantity: Quantity | None, amount: Amount, exact: Decimal) -> AxisLine:
    assert quantity is not None, "a limit has a quantity"
    low, high = amount.number.printed.decimal_ends
    stated = End.SQUARE if quantity.bound in _INCLUDED else End.ROUND
    if quantity.bound in _LOWER_LIMITS:
        return AxisLine(LineKind.OPEN, exact, high, stated, End.ARROW if high is None else End.NONE)
    return AxisLine(LineKind.OPEN, low, exact, End.ARROW if low is None else End.NONE, stated)


def _convert_to_fall(line: AxisLine) -> AxisLine:
    """Return a line as that of a fall, which lies below zero."""
    low = None if line.high is None else -line.high
    high = None if line.low is None else -line.low
    return AxisLine(line.kind, low, high, line.high_end, line.low_end)


def _select_end(end: Decimal | None) -> End:
    return End.ARROW if end is None else End.CAP


def _round_to_decimal(number: Number) -> Decimal:
    """Return a number as a decimal; of a third, one that nobody could tell from it in a picture."""
    low, high = (write_in_decimals(number, each) for each in (ROUNDED_DOWN, ROUNDED_UP))
    return low if low == high else round_to_place(low, _FINEST)

"""A figure in one line, so that a test shows the whole of what was read."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.quantity.quantity import Bound

if TYPE_CHECKING:
    from fractions import Fraction

    from factcheck.quantity.interval import Interval
    from factcheck.quantity.quantity import Quantity


def described(quantity: Quantity) -> str:
    """Say a figure: number, unit, bound, form, what its digits and rounding leave open, the rest."""
    parts = [
        "-" if quantity.number is None else f"{quantity.number:f}",
        quantity.unit or "-",
        f"{quantity.bound}",
        f"{quantity.form}",
        _interval(quantity.printed),
        _interval(quantity.rounding),
        quantity.rule,
    ]
    if quantity.bound_words:
        parts.append(f"words={'|'.join(quantity.bound_words)}")
    if quantity.per:
        parts.append(f"per={'|'.join(quantity.per)}")
    if quantity.total is not None:
        parts.append(f"total=({described(quantity.total)})")
    if quantity.ends is not None:
        parts.append(f"ends=({described(quantity.ends[0])}; {described(quantity.ends[1])})")
    if quantity.role is not None:
        parts.append(f"role={quantity.role}")
    if quantity.readings:
        parts.append(f"readings={'|'.join(quantity.readings)}")
    return " ".join(parts)


def told(quantity: Quantity) -> str:
    """Return what a figure says, without how wide it is: `5 percent at-least per year`."""
    if quantity.ends is not None:
        number = "..".join(_number(end.number) for end in quantity.ends)
    elif quantity.number is None:
        number = f"from {_number(quantity.printed.low)}"
    else:
        number = _number(quantity.number)
    parts = [number, quantity.unit or "-"]
    if quantity.bound not in {Bound.EXACT, Bound.RANGE}:
        parts.append(str(quantity.bound))
    if quantity.per:
        parts.append(f"per {'/'.join(quantity.per)}")
    if quantity.qualifiers:
        parts.append(f"qualifiers={' '.join(quantity.qualifiers)}")
    if quantity.total is not None:
        parts.append(f"of ({told(quantity.total)})")
    if quantity.margin is not None:
        parts.append(f"±{_number(quantity.margin)}")
    if quantity.fraction is not None:
        parts.append("exactly {}/{}".format(*quantity.fraction))
    named = {
        "role": quantity.role,
        "base": quantity.base,
        "prices": quantity.prices,
        "change": quantity.change,
    }
    parts.extend(f"{name}={value}" for name, value in named.items() if value is not None)
    if quantity.readings:
        parts.append(f"readings={'|'.join(quantity.readings)}")
    return " ".join(parts)


def _number(number: Decimal | Fraction | None) -> str:
    return "none" if number is None else f"{number:f}"


def _interval(interval: Interval) -> str:
    low = "-inf" if interval.low is None else _exact(interval.low)
    high = "inf" if interval.high is None else _exact(interval.high)
    return f"{'[' if interval.has_low else '('}{low},{high}{']' if interval.has_high else ')'}"


def _exact(number: Decimal | Fraction) -> str:
    """Say a number, as a fraction where no decimal holds it."""
    return f"{number:f}" if isinstance(number, Decimal) else str(number)

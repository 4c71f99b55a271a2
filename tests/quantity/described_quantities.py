"""A figure in one line, so that a test shows the whole of what was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.quantity import Interval, Quantity


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


def _interval(interval: Interval) -> str:
    low = "-inf" if interval.low is None else f"{interval.low:f}"
    high = "inf" if interval.high is None else f"{interval.high:f}"
    return f"[{low},{high})"

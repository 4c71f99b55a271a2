"""The numbers of a picture in words; its days stand in `queries.days`."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from factcheck.comparison.noun import PERCENT, POINTS, is_money
from factcheck.quantity.format import SIGNS

_SCALES: Final = ((Decimal(10) ** 12, "tn"), (Decimal(10) ** 9, "bn"), (Decimal(10) ** 6, "m"))


def say_number(number: Decimal, unit: str) -> str:
    """Write a number of an axis as shortly as it is exact: `$1.5 bn`, `6%`, `1,200`.

    Args:
        number: at full scale.
        unit: what it counts; a noun is omitted, since the panel names it.

    >>> say_number(Decimal("1950000000"), "USD"), say_number(Decimal("6.5"), "percent")
    ('$1.95 bn', '6.5%')
    """
    size, scale = abs(number), ""
    for factor, name in _SCALES:
        if size >= factor:
            size, scale = size / factor, f" {name}"
            break
    digits = f"{size:,f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    minus = "−" if number < 0 else ""
    if unit == PERCENT:
        return f"{minus}{digits}{scale}%"
    if unit == POINTS:
        return f"{minus}{digits}{scale} pp"
    sign = SIGNS.get(unit, f"{unit} " if is_money(unit) else "")
    return f"{minus}{sign}{digits}{scale}"


def say_range(low: Decimal, high: Decimal, unit: str) -> str:
    """Write the two ends of an interval."""
    return f"{say_number(low, unit)} to {say_number(high, unit)}"


def say_ordinal(number: int) -> str:
    """Write a place in an order: `1st`, `43rd`."""
    ending = (
        "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    )
    return f"{number}{ending}"

"""The numbers of a picture in words; its days stand in `queries.days`."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from factcheck.comparison.extents import round_ends
from factcheck.comparison.noun import PERCENT, POINTS, is_money
from factcheck.comparison.number_text import write_cents
from factcheck.quantity.format import SIGNS

_SCALES: Final = ((Decimal(10) ** 12, "tn"), (Decimal(10) ** 9, "bn"), (Decimal(10) ** 6, "m"))

KEPT_SPACE: Final = "\ufdd0"
"""What stands for a space at which no line breaks: a noncharacter, which no text has (Unicode, 23.7)."""
_SCALED: Final = re.compile(rf"(?<=\d) (?=(?:{'|'.join(name for _, name in _SCALES)}|pp)\b)")


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
    if is_money(unit) and not scale:
        digits = write_cents(digits)
    sign = SIGNS.get(unit, f"{unit} " if is_money(unit) else "")
    return f"{minus}{sign}{digits}{scale}"


def keep_scales(text: str) -> str:
    """Return a text whose numbers no line break parts from `bn`, `m` and the like.

    Args:
        text: whose spaces are wrapped; whoever wraps it puts a space where `KEPT_SPACE` stands.

    >>> [each.replace(KEPT_SPACE, "_") for each in keep_scales("$1.85 bn to $1.95 bn").split()]
    ['$1.85_bn', 'to', '$1.95_bn']
    """
    return _SCALED.sub(KEPT_SPACE, text)


def say_range(low: Decimal, high: Decimal, unit: str) -> str:
    """Write the two ends of an interval, rounded outward to what its width supports.

    Args:
        low: the lower end.
        high: the upper end, which is another number.
        unit: in which both are counted.
    """
    bottom, top = round_ends(low, high)
    return f"{say_number(bottom, unit)} to {say_number(top, unit)}"


def say_ordinal(number: int) -> str:
    """Write a place in an order: `1st`, `43rd`.

    Args:
        number: zero or more.
    """
    ending = (
        "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    )
    return f"{number}{ending}"

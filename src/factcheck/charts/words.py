"""The words of a picture: numbers on an axis, days, precision, what differs."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.comparison.noun import PERCENT, POINTS, is_money
from factcheck.model.date_orders import MONTHS
from factcheck.model.dates import Precision, parse_edtf
from factcheck.quantity.format import SIGNS

if TYPE_CHECKING:
    from datetime import date

    from factcheck.model.dates import EdtfDate

SHORT_MONTHS: Final = tuple(name[:3].capitalize() for name in MONTHS)
_ONE_DATE: Final = r"\d{4}-\d{2}(?:-\d{2})?[~?%]?"
_DATE: Final = re.compile(
    rf"(?<![\w-])(?:{_ONE_DATE}/(?:{_ONE_DATE}|\.\.)|(?:\.\./)?{_ONE_DATE})(?![\w-])"
)
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


def say_day(day: EdtfDate) -> str:
    """Write a date for readers: `14 Jan 2019`, `about Oct 2022`, `14 to 15 Jan 2019`, `from about 2016`."""
    first, last = day.earliest, day.latest
    doubt = "about " if day.is_approximate else "perhaps " if day.is_uncertain else ""
    if first is None or last is None:
        known = first or last
        if known is None:
            return "at some time"
        return f"{'until' if first is None else 'from'} {doubt}{_say(known)}"
    if "/" in day.text:
        is_of_month = (first.year, first.month) == (last.year, last.month)
        return f"{doubt}{first.day if is_of_month else _say(first)} to {_say(last)}"
    match day.precision:
        case Precision.YEAR:
            return f"{doubt}{first.year}"
        case Precision.MONTH:
            return f"{doubt}{SHORT_MONTHS[first.month - 1]} {first.year}"
        case _:
            return f"{doubt}{_say(first)}"


def say_days_in(text: str) -> str:
    """Write the dates in a text for readers: `said 2019-01-14~` becomes `said about 14 Jan 2019`.

    What only looks like a date, such as `2020-21` or a part of `FY2020-21`, is left as it is.
    """
    return _DATE.sub(_say_found, text)


def _say_found(found: re.Match[str]) -> str:
    try:
        return say_day(parse_edtf(found[0]))
    except ValueError:
        return found[0]


def say_ordinal(number: int) -> str:
    """Write a place in an order: `1st`, `43rd`."""
    ending = (
        "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    )
    return f"{number}{ending}"


def _say(day: date) -> str:
    return f"{day.day} {SHORT_MONTHS[day.month - 1]} {day.year}"

"""Days as files from elsewhere write them, as EDTF; which number is the month is never guessed."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from factcheck.errors import FactcheckError
from factcheck.model.dates import EdtfError, parse_edtf

if TYPE_CHECKING:
    from collections.abc import Iterable


class DateOrder(StrEnum):
    """In which order a date of three numbers stands; the value is what is typed."""

    YMD = "ymd"
    DMY = "dmy"
    MDY = "mdy"


class UnreadDateError(FactcheckError):
    """A text that is no day, or could be two."""


_TIMED: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{2}:[0-9]{2}.*")
_YEAR_FIRST: Final = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
_YEAR_LAST: Final = re.compile(r"([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})")


def find_orders(texts: Iterable[str]) -> frozenset[DateOrder]:
    """Return the orders in which all dates of a column that end in their year can stand.

    >>> sorted(find_orders(["12/05/2024", "05/13/2024"]))
    [<DateOrder.MDY: 'mdy'>]
    """
    orders = {DateOrder.DMY, DateOrder.MDY}
    for text in texts:
        found = _YEAR_LAST.fullmatch(text)
        if found is None:
            continue
        if int(found[1]) > 12:
            orders.discard(DateOrder.MDY)
        if int(found[2]) > 12:
            orders.discard(DateOrder.DMY)
    return frozenset(orders)


def has_year_last(text: str) -> bool:
    """Return whether a text is a date that ends in its year, so that its order must be known."""
    return _YEAR_LAST.fullmatch(text) is not None


def read_date(text: str, orders: Iterable[DateOrder] = ()) -> str:
    """Return a date in EDTF.

    Args:
        text: as the file has it.
        orders: those in which a date that ends in its year can stand.

    Raises:
        UnreadDateError: it is no day, or could be two.

    >>> read_date("2024-05-21T10:15:00+00:00"), read_date("2024-7-5"), read_date("2024")
    ('2024-05-21', '2024-07-05', '2024')
    """
    timed = _TIMED.fullmatch(text)
    if timed is not None:
        return _check(timed[1], text)
    first = _YEAR_FIRST.fullmatch(text)
    if first is not None:
        return _check(f"{first[1]}-{first[2]:0>2}-{first[3]:0>2}", text)
    last = _YEAR_LAST.fullmatch(text)
    if last is None:
        return _check(text, text)
    days = {
        f"{last[3]}-{month:0>2}-{day:0>2}"
        for order, month, day in (
            (DateOrder.DMY, last[2], last[1]),
            (DateOrder.MDY, last[1], last[2]),
        )
        if order in set(orders)
    }
    if len(days) > 1:
        raise UnreadDateError(
            f"'{text}' is {' or '.join(sorted(days))}, expected one day",
            hint="give --dates dmy or --dates mdy",
        )
    if not days:
        raise UnreadDateError(f"'{text}' is no date in the order of its column")
    return _check(next(iter(days)), text)


def _check(edtf: str, text: str) -> str:
    try:
        found = parse_edtf(edtf)
    except EdtfError:
        raise UnreadDateError(f"'{text}' is no date, expected YYYY-MM-DD") from None
    if edtf.startswith("0001"):
        raise UnreadDateError(f"'{text}' stands where no date is known")
    return str(found)

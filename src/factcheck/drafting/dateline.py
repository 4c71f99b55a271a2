"""The day that the head of a text prints: a dateline (`RIVERSIDE, March 4, 2024 —`), or a line that is a date."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from factcheck.model.date_orders import MONTHS

_HEAD: Final = 600
"""Characters within which a text says when it was written."""
_MONTH: Final = rf"(?P<month>{'|'.join(each.capitalize() for each in MONTHS)})"
_DAY: Final = r"(?P<day>[0-9]{1,2})"
_YEAR: Final = r"(?P<year>[0-9]{4})"
_WEEKDAY: Final = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
_DATES: Final = tuple(
    re.compile(
        rf"^(?:[^\n]{{0,60}}?[,(:] ?)?{_WEEKDAY}(?:{each})\)?[ ]*(?:[—–]|--?[ ]|$)", re.MULTILINE
    )
    for each in (rf"{_MONTH} {_DAY},? {_YEAR}", rf"{_DAY} {_MONTH},? {_YEAR}")
)


def find_dateline(text: str) -> str | None:
    """Return the day that the head of a text prints, as `2024-03-04`; None where it prints none, or two.

    A day within a sentence is not taken: it is a day that the text is about.

    >>> find_dateline("RIVERSIDE, March 4, 2024 — The agency adopted a budget.")
    '2024-03-04'
    >>> find_dateline("On March 4, 2024 the agency adopted a budget.") is None
    True
    """
    days = set()
    for pattern in _DATES:
        for found in pattern.finditer(text[:_HEAD]):
            month = MONTHS.index(found["month"].lower()) + 1
            try:
                days.add(date(int(found["year"]), month, int(found["day"])).isoformat())
            except ValueError:
                continue
    return days.pop() if len(days) == 1 else None

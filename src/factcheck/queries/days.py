"""Days in words, one function a form; tables and files keep a date as it is recorded.

Pictures shorten it, since an axis has little room; stories spell it, as print does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.model.date_orders import MONTHS
from factcheck.model.dates import EdtfError, Precision, parse_edtf

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from factcheck.model.dates import EdtfDate

SHORT_MONTHS: Final = tuple(name[:3].capitalize() for name in MONTHS)

_ONE: Final = r"\d{4}-\d{2}(?:-\d{2})?[~?%]?"
_DATE: Final = re.compile(
    rf"(?<![\w./-])(?:{_ONE}/(?:{_ONE}|\.\.)|(?:\.\./)?{_ONE})(?![\w/]|-\w|\.\w)"
)
"""A month, day or interval that stands alone, not in an id or address; a year alone is a word."""


def shorten_day(day: EdtfDate) -> str:
    """Return a date as pictures have it: `14 Jan 2019`, `about Oct 2022`, `14 to 15 Jan 2019`.

    Args:
        day: a date or an interval, certain or not, open on a side or not.
    """
    first, last = day.earliest, day.latest
    doubt = _say_doubt(day)
    if first is None or last is None:
        known = first or last
        if known is None:
            return "at some time"
        return f"{'until' if first is None else 'from'} {doubt}{_shorten(known)}"
    if "/" in day.text:
        is_of_month = (first.year, first.month) == (last.year, last.month)
        return f"{doubt}{first.day if is_of_month else _shorten(first)} to {_shorten(last)}"
    match day.precision:
        case Precision.YEAR:
            return f"{doubt}{first.year}"
        case Precision.MONTH:
            return f"{doubt}{SHORT_MONTHS[first.month - 1]} {first.year}"
        case _:
            return f"{doubt}{_shorten(first)}"


def shorten_days_in(text: str) -> str:
    """Return a text of ours with its dates as pictures have them: `said about 14 Jan 2019`.

    Args:
        text: with dates as files have them; never a quote.
    """
    return say_days_in(text, shorten_day)


def say_when(day: EdtfDate) -> str:
    """Return when something happened, as a sentence says it: `on or about January 14, 2019`.

    An interval is some time within it.

    Args:
        day: a date, a month, a year or an interval, certain or not.

    >>> say_when(parse_edtf("2022-02")), say_when(parse_edtf("2018-07-24~/.."))
    ('in February 2022', 'on or after about July 24, 2018')
    """
    if "/" in day.text:
        return say_date(day)
    on = "on" if day.precision is Precision.DAY else "in"
    about = " or about" if day.is_approximate else ""
    perhaps = "perhaps " if day.is_uncertain else ""
    return f"{perhaps}{on}{about} {_say_day(day.text)}"


def say_date(day: EdtfDate) -> str:
    """Return a date as print has it: `January 14, 2019`, `about October 2022`.

    Args:
        day: a date, a month, a year or an interval, certain or not, open on a side or not.

    >>> say_date(parse_edtf("2019-01-14~/2019-01-15~"))
    'between about January 14 and January 15, 2019'
    """
    start, slash, end = day.text.partition("/")
    doubt = _say_doubt(day)
    if not slash:
        return f"{doubt}{_say_day(start)}"
    if not start.strip("."):
        return "at some time" if not end.strip(".") else f"on or before {doubt}{_say_day(end)}"
    if not end.strip("."):
        return f"on or after {doubt}{_say_day(start)}"
    first, last = _say_day(start), _say_day(end)
    year = f", {last[-4:]}"
    if first.endswith(year) and last.endswith(year):
        first = first.removesuffix(year)
    return f"between {doubt}{first} and {last}"


def replace_days(text: str) -> str:
    """Return a text of ours with its dates as print has them; never ask it for a quote.

    Args:
        text: with dates as files have them.
    """
    return say_days_in(text, say_date)


def say_days_in(text: str, say: Callable[[EdtfDate], str]) -> str:
    """Return a text of ours with its dates in words; never ask it for a quote.

    Args:
        text: in which months, days and intervals stand as they are recorded.
        say: what makes words of one.
    """

    def say_found(found: re.Match[str]) -> str:
        try:
            return say(parse_edtf(found[0]))
        except EdtfError:  # a number that only looks like a month
            return found[0]

    return _DATE.sub(say_found, text)


def _say_doubt(day: EdtfDate) -> str:
    return "about " if day.is_approximate else "perhaps " if day.is_uncertain else ""


def _shorten(day: date) -> str:
    return f"{day.day} {SHORT_MONTHS[day.month - 1]} {day.year}"


def _say_day(text: str) -> str:
    """Say one date of an interval, as precisely as it is known."""
    year, *rest = text.rstrip("~?%").split("-")
    if not rest:
        return year
    month, *day = map(int, rest)
    name = MONTHS[month - 1].capitalize()
    return f"{name} {day[0]}, {year}" if day else f"{name} {year}"

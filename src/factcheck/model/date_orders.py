"""Dates as people write them in other orders (`20.03.2012`, `03/20/2012`, `March 20, 2012`), and how a ledger writes them.

No value of a ledger is read so: what is found is what a message or a draft suggests.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Final

MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_LEAST_LETTERS: Final = 3
"""Of a month that is cut short: Jan, Sept."""

_DAY: Final = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th|\.)?"
_MONTH: Final = r"(?P<month>[a-z]{3,9})\.?"
_YEAR: Final = r"(?P<year>[0-9]{4})"
_IN_WORDS: Final = (
    rf"{_MONTH} (?:the )?{_DAY},? {_YEAR}",
    rf"{_DAY}[ -](?:of )?{_MONTH}[ ,-] ?{_YEAR}",
    rf"{_YEAR},? {_MONTH} {_DAY}",
    rf"{_MONTH},? (?:of )?{_YEAR}",
)
_IN_DIGITS: Final = re.compile(r"([0-9]{1,4})([./ -])([0-9]{1,4})(?:\2([0-9]{1,4}))?")
_COMPACT: Final = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_MAY_BE_ONE: Final = re.compile(r"[0-9A-Za-z][0-9A-Za-z,./ -]{4,40}[~?%]?")


@cache
def _build_patterns() -> tuple[re.Pattern[str], ...]:
    """Build the patterns of dates in words when a text is first taken for one: few commands meet any."""
    return tuple(
        re.compile(rf"(?:[a-z]{{3,9}},? )?(?:{each})", re.IGNORECASE) for each in _IN_WORDS
    )


def suggest_date(text: str) -> str | None:
    """Return the hint that names the dates which a text can mean in another order; None where it means none.

    Args:
        text: a value that is no date as it stands, such as `1/14/2019`.
    """
    if not _MAY_BE_ONE.fullmatch(text):
        return None
    found = _convert(text) or _convert_interval(text)
    return f"did you mean {' or '.join(found)}?" if found else None


def read_date_in_words(text: str) -> str | None:
    """Return the one date that a text in words means, as a ledger writes it; None where it means none.

    >>> read_date_in_words("March 4, 2024"), read_date_in_words("Feb. 2024")
    ('2024-03-04', '2024-02')
    >>> read_date_in_words("February 30, 2024") is None
    True
    """
    for pattern in _build_patterns():
        if found := pattern.fullmatch(text):
            parts = found.groupdict()
            return _write(parts["year"], _find_month(parts["month"]), parts.get("day"))
    return None


def _convert_interval(text: str) -> tuple[str, ...]:
    """Return the interval of two dates in another order, each of which can mean one date alone."""
    ends = [_convert(each.strip()) for each in text.split("/")]
    if len(ends) != 2 or any(len(each) != 1 for each in ends):
        return ()
    return ("/".join(each[0] for each in ends),)


def _convert(text: str) -> tuple[str, ...]:
    """Return the dates that a text can mean."""
    sign = text[-1] if text[-1:] in {"~", "?", "%"} else ""
    bare = text.removesuffix(sign)
    if any(each.fullmatch(bare) for each in _build_patterns()):
        found = [read_date_in_words(bare)]
    else:
        found = _convert_digits(bare)
        if "." in bare:
            found = found[-1:]  # between points the day stands first
    return tuple(dict.fromkeys(f"{each}{sign}" for each in found if each is not None))


def list_dates_in_digits(text: str) -> tuple[str, ...]:
    """Return the dates that digits can mean in any order, each once.

    >>> list_dates_in_digits("3/4/2024"), list_dates_in_digits("20.3.2012"), list_dates_in_digits("20240304")
    (('2024-03-04', '2024-04-03'), ('2012-03-20',), ('2024-03-04',))
    """
    return tuple(dict.fromkeys(each for each in _convert_digits(text) if each is not None))


def _convert_digits(text: str) -> list[str | None]:
    if (compact := _COMPACT.fullmatch(text)) is not None:
        return [_write(*compact.groups())]
    match = _IN_DIGITS.fullmatch(text)
    if match is None:
        return []
    first, _, second, third = match.groups()
    if len(first) == 4:
        return [_write(first, second, third)]
    if third is None:
        return [_write(second, first, None)] if len(second) == 4 else []
    if len(third) != 4:
        return []
    return [_write(third, first, second), _write(third, second, first)]


def _find_month(month: str) -> str | None:
    fits = [
        number
        for number, name in enumerate(MONTHS, 1)
        if len(month) >= _LEAST_LETTERS and name.startswith(month.lower())
    ]
    return str(fits[0]) if fits else None


def _write(year: str, month: str | None, day: str | None) -> str | None:
    """Return a date as a ledger writes it, or None where there is no such day."""
    try:
        found = date(int(year), int(month or 0), int(day or 1))
    except ValueError:
        return None
    return found.isoformat() if day else found.isoformat()[:7]

"""Whether a recorded date stands in a quote: year, month and day as English prose prints them.

Lenient where a document leaves a part out, strict where it prints another one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.text.whole_words import has_whole

if TYPE_CHECKING:
    from factcheck.model.dates import EdtfDate

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_MONTH: Final = re.compile(
    r"\b(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
    r"(?:uary|ruary|ch|il|ust|ember|tember|ober)?\b\.?"
)
_YEAR: Final = re.compile(r"(?<![\d$€£.,])(1[5-9]\d\d|20\d\d)(?![\d%]|,\d{3})")
_DATE: Final = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_PRINTED: Final = (
    rf"(?:{_MONTH.pattern})\s+\d{{1,2}}(?!\d)(?:,\s+\d{{4}})?",
    rf"\b\d{{1,2}}\s+(?:{_MONTH.pattern})(?:\s+\d{{4}})?",
    rf"(?:{_MONTH.pattern})(?:\s+\d{{4}})?",
)
_WRITTEN: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})/(\d{1,2})/(\d{2,4})")


def find_date(recorded: str, words: str) -> tuple[bool, str | None]:
    """Return whether a recorded date stands in the words of a quote, and which date does if not.

    Each date of an interval must stand there: its day with its month where it has one, its month by
    name, its year in digits.
    A year that the quote leaves out is passed over where it prints day or month; one that it prints
    must be the recorded one.

    Args:
        recorded: an EDTF date or interval.
        words: what is quoted.

    Returns:
        Whether it stands there, and the date that the quote prints in its place or None.

    >>> find_date("2019-01-14", "on January 15 the board voted")
    (False, 'January 15')
    """
    dates = [match.groups() for match in _DATE.finditer(recorded)]
    said = _find_first_date(words)
    fits = bool(dates) and all(_is_written(year, month, day, words) for year, month, day in dates)
    return fits, None if fits else said


def is_quoted(printed: str, words: str) -> bool:
    """Return whether a date stands in a quote as a record says that it is printed, in any case and spacing.

    Args:
        printed: the date as the record says that it is printed.
        words: what is quoted.

    >>> is_quoted("Jan. 14", "the board met on  jan. 14 and voted")
    True
    """
    inner, whole = (" ".join(text.casefold().split()) for text in (printed, words))
    return has_whole(whole, inner)


def find_other_date(day: EdtfDate, printed: str) -> str | None:
    """Return the month or year that printed words name and a date does not hold, or None.

    Nothing is said of an open interval, nor of the months of one of a year or more.

    Args:
        day: as recorded.
        printed: as the record says that it is printed.

    >>> from factcheck.model.dates import parse_edtf
    >>> find_other_date(parse_edtf("2019-01-14"), "February 14")
    'February'
    """
    start, end = day.earliest, day.latest
    if start is None or end is None:
        return None
    for year in _YEAR.findall(printed):
        if not start.year <= int(year) <= end.year:
            return str(year)
    span = (end.year - start.year) * 12 + end.month - start.month
    months = {(start.month - 1 + step) % 12 + 1 for step in range(span + 1)}
    for found in _MONTH.finditer(printed):
        if _find_month(found[1]) not in months:
            return found[0]
    return None


def _is_written(year: str, month: str | None, day: str | None, words: str) -> bool:
    for found in _WRITTEN.finditer(words):
        if found[1]:
            return (found[1], found[2].zfill(2), found[3].zfill(2)) == (year, month, day)
        numbers = {int(found[4]), int(found[5])}
        return numbers == {int(month or 0), int(day or 0)} and year.endswith(found[6])
    years = set(_YEAR.findall(words))
    if years and year not in years:
        return False
    if month is None:
        return bool(years)
    names = {_find_month(found[1]) for found in _MONTH.finditer(words)}
    if int(month) not in names:
        return False
    if day is None:
        return True
    return any(int(number) == int(day) for number in _list_days(words))


def _list_days(words: str) -> list[str]:
    """Return the numbers that stand beside the name of a month."""
    beside = (
        rf"(?:{_MONTH.pattern})\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d)"
        rf"|\b(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_MONTH.pattern})"
    )
    return [
        each
        for found in re.finditer(beside, words)
        for each in found.groups()
        if each is not None and each.isdecimal()
    ]


def _find_month(abbreviation: str) -> int:
    return next(
        number for number, name in enumerate(_MONTHS, start=1) if name.startswith(abbreviation[:3])
    )


def _find_first_date(words: str) -> str | None:
    """Return the first date that a quote prints, as it prints it."""
    found = re.search("|".join(_PRINTED), words) or _YEAR.search(words)
    return None if found is None else found[0]

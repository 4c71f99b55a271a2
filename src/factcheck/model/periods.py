"""Times besides dates: fiscal years, days of a year, lengths of time, and moments that may be said."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from factcheck.model.dates import EdtfDate, parse_edtf
from factcheck.model.scalars import ScalarError
from factcheck.model.vocabulary import NOT_STATED, SAID, NotStated, Said
from factcheck.runtime.records import dataclass

MONTH_AND_DAY: Final = re.compile(r"--([0-9]{2})-([0-9]{2})")
FISCAL_YEAR: Final = re.compile(r"FY([0-9]{4})(?:-([0-9]{2}))?")
LENGTH_OF_TIME: Final = re.compile(r"([1-9][0-9]{0,2}) (day|week|month|year)s?")
TIME: Final = re.compile(r"[0-9]{1,3}:[0-5][0-9](?::[0-5][0-9])?")
"""The forms of such times; the JSON Schema shows the same to editors."""

_MOST_DAYS: Final = {"day": 1, "week": 7, "month": 31, "year": 366}


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """A fiscal year by name; the party that is measured says on which day it starts.

    Attributes:
        text: as written, `FY2018-19` or `FY2019`.
        first: the calendar year in which it starts where two are written, else the one written.
        is_split: whether two calendar years are written.
    """

    text: str
    first: int
    is_split: bool

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class MonthAndDay:
    """A day that comes every year (`--07-01`, XML Schema gMonthDay)."""

    month: int
    day: int

    def __str__(self) -> str:
        return f"--{self.month:02}-{self.day:02}"


@dataclass(frozen=True, slots=True)
class LengthOfTime:
    """A length of time in one unit (`1 year`).

    Attributes:
        text: as written.
        days: how many days it has at the most.
    """

    text: str
    days: int

    def __str__(self) -> str:
        return self.text


def read_moment(text: str) -> EdtfDate | NotStated:
    """Read a date, or `not-stated`.

    Args:
        text: of the field in its file.

    Raises:
        EdtfError: the text is neither.
    """
    return NOT_STATED if text == NOT_STATED.value else parse_edtf(text)


def read_moment_or_said(text: str) -> EdtfDate | NotStated | Said:
    """Read a date, `not-stated`, or `said`.

    Args:
        text: of the field in its file.

    Raises:
        EdtfError: the text is none of the three.
    """
    return SAID if text == SAID.value else read_moment(text)


def read_period(text: str) -> EdtfDate | FiscalYear | NotStated:
    """Read a period: a date, a fiscal year, or `not-stated`.

    Args:
        text: of the field in its file.

    Raises:
        ScalarError: the second year of a fiscal year does not follow the first.
        EdtfError: the text is none of the three.
    """
    match = FISCAL_YEAR.fullmatch(text)
    if match is None:
        return read_moment(text)
    first = int(match[1])
    if match[2] is not None and int(match[2]) != (first + 1) % 100:
        raise ScalarError(
            f"'{text}' is not a fiscal year, expected FY{first}-{(first + 1) % 100:02}"
        )
    return FiscalYear(text=text, first=first, is_split=match[2] is not None)


def read_month_and_day(text: str) -> MonthAndDay:
    """Read a day that comes every year.

    Args:
        text: of the field in its file, such as `--07-01`.

    Raises:
        ScalarError: the text is not `--MM-DD`, or no such day comes every year.
    """
    match = MONTH_AND_DAY.fullmatch(text)
    if match is None:
        raise ScalarError(f"'{text}' is not a day of the year, expected --MM-DD")
    month, day = int(match[1]), int(match[2])
    try:
        date(2001, month, day)  # not a leap year: the day must come every year
    except ValueError:
        raise ScalarError(f"'{text}' is not a day that comes every year") from None
    return MonthAndDay(month, day)


def read_length_of_time(text: str) -> LengthOfTime:
    """Read a length of time: a whole number of days, weeks, months or years.

    Args:
        text: of the field in its file, such as `6 months`.

    Returns:
        It with the most days that it can have, which decide whether figures lie apart.

    Raises:
        ScalarError: it is none.
    """
    match = LENGTH_OF_TIME.fullmatch(text)
    if match is None:
        raise ScalarError(
            f"'{text}' is not a length of time, expected one such as 1 year or 6 months"
        )
    return LengthOfTime(text, int(match[1]) * _MOST_DAYS[match[2]])


def read_time(text: str) -> str:
    """Read how far into a recording something is said: `00:12:34`, or `12:34`.

    Args:
        text: of the field in its file.

    Raises:
        ScalarError: it is not written so.
    """
    if TIME.fullmatch(text) is None:
        raise ScalarError(
            f"'{text}' is not a time in a recording, expected hours:minutes:seconds such as 00:12:34"
        )
    return text

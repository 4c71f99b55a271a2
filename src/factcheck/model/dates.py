"""Dates as precise as they are known: the part of EDTF that a ledger needs.

Extended Date/Time Format, Library of Congress, 2019 (ISO 8601-2): years, months and days, the
qualifiers `~` (approximate), `?` (uncertain) and `%` (both) after the whole date, intervals, and
`..` for an open end. Seasons, unspecified digits and sets are not read, and a message says how to write them.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final

from factcheck.errors import FactcheckError
from factcheck.runtime.records import dataclass

EXPECTED: Final = "YYYY, YYYY-MM, YYYY-MM-DD or two of them joined by /, with ~ or ? if inferred"

SINGLE: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([~?%]?)")
OPEN: Final = ".."

_IS_LIKE_EDTF: Final = re.compile(
    r"[FYTSXxUuZEQ0-9~?%:.,/\[\]{} +-]{4,60}|[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt _].{1,40}"
)
"""What may be a date that EDTF knows; most texts that are none are figures and need no look."""

_MAY_HAVE_A_YEAR: Final = re.compile("[12][0-9]{3}")
"""What a date in another order has, and few figures."""

_MOST_KNOWN: Final = 4096
"""Dates that are kept once they are read: those of eleven years, day by day."""


class EdtfError(FactcheckError, ValueError):
    """A text that is no date of the supported part of EDTF."""


class Precision(StrEnum):
    """How finely a date is known."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """A date or interval as written, with the days that it spans.

    Attributes:
        text: as written.
        earliest: its first day, or None where the interval is open at its start.
        latest: its last day, or None where the interval is open at its end.
        precision: of the date; of the finer end of an interval.
        is_approximate: whether a `~` or `%` stands at one of its dates.
        is_uncertain: whether a `?` or `%` stands at one of its dates.
    """

    text: str
    earliest: date | None
    latest: date | None
    precision: Precision
    is_approximate: bool = False
    is_uncertain: bool = False

    def __str__(self) -> str:
        return self.text

    @property
    def in_words(self) -> str:
        """When something happened, some time within it, as a sentence says it."""
        inferred = " (our inference)" if self.is_inferred else ""
        plain = self.text.replace("~", "").replace("?", "").replace("%", "")
        start, slash, end = plain.partition("/")
        if not slash:
            return f"{'on' if plain.count('-') == 2 else 'in'} {plain}{inferred}"
        if not start.strip("."):
            return f"until {end}{inferred}"
        if not end.strip("."):
            return f"on or after {start}{inferred}"
        return f"between {start} and {end}{inferred}"

    @property
    def is_inferred(self) -> bool:
        """Whether the date is marked as an inference of the editor."""
        return self.is_approximate or self.is_uncertain

    def has_common_day(self, other: EdtfDate) -> bool:
        """Return whether some day lies in both.

        Args:
            other: a date or an interval.
        """
        return _is_not_after(self.earliest, other.latest) and _is_not_after(
            other.earliest, self.latest
        )

    def is_after(self, other: EdtfDate) -> bool:
        """Return whether every day of this one comes after every day of the other.

        Args:
            other: a date or an interval.
        """
        return (
            self.earliest is not None and other.latest is not None and self.earliest > other.latest
        )


@lru_cache(_MOST_KNOWN)
def parse_edtf(text: str) -> EdtfDate:
    """Read a date or interval; equal texts give one record, for a ledger repeats its dates.

    Args:
        text: as written in a file, without surrounding space.

    Raises:
        EdtfError: the text is none of the supported forms, names a day that does not exist, or is
            an interval that ends before it starts.
    """
    try:
        return _parse(text)
    except EdtfError as error:
        if _IS_LIKE_EDTF.fullmatch(text):
            from factcheck.model.dates_beyond import explain_date

            for part in (text, *text.split("/", 1)):
                advice = explain_date(part)
                if advice is not None:
                    message = f"'{text}' {advice.what}, expected {EXPECTED}"
                    raise EdtfError(message, hint=advice.hint) from None
        if not _MAY_HAVE_A_YEAR.search(text):
            raise
        from factcheck.model.date_orders import suggest_date

        raise EdtfError(error.message, hint=error.hint or suggest_date(text)) from None


def _parse(text: str) -> EdtfDate:
    start_text, slash, end_text = text.partition("/")
    if not slash:
        return _parse_single(text, text)
    start = None if start_text == OPEN else _parse_single(start_text, text)
    end = None if end_text == OPEN else _parse_single(end_text, text)
    known = [each for each in (start, end) if each is not None]
    if not known:
        raise EdtfError(f"'{text}' has no date at either end")
    earliest = start.earliest if start else None
    latest = end.latest if end else None
    if earliest is not None and latest is not None and earliest > latest:
        raise EdtfError(f"'{text}' ends before it starts")
    return EdtfDate(
        text=text,
        earliest=earliest,
        latest=latest,
        precision=max((each.precision for each in known), key=list(Precision).index),
        is_approximate=any(each.is_approximate for each in known),
        is_uncertain=any(each.is_uncertain for each in known),
    )


def compute_day_before(day: date) -> date:
    """Return the day before a day.

    Args:
        day: any but the first that Python knows.
    """
    return day - timedelta(days=1)


def _parse_single(text: str, whole: str) -> EdtfDate:
    match = SINGLE.fullmatch(text)
    if match is None:
        raise EdtfError(f"'{whole}' is not a date, expected {EXPECTED}")
    year_text, month_text, day_text, qualifier = match.groups()
    year = int(year_text)
    month = int(month_text) if month_text else None
    day = int(day_text) if day_text else None
    if year == 0 or (month is not None and not 1 <= month <= 12):
        raise EdtfError(f"'{whole}' names a {'year' if year == 0 else 'month'} that does not exist")
    if day is not None and month is not None:
        try:
            earliest = latest = date(year, month, day)
        except ValueError:
            raise EdtfError(f"'{whole}' names a day that does not exist") from None
        precision = Precision.DAY
    elif month is not None:
        earliest, latest = date(year, month, 1), _compute_last_of_month(year, month)
        precision = Precision.MONTH
    else:
        earliest, latest = date(year, 1, 1), date(year, 12, 31)
        precision = Precision.YEAR
    return EdtfDate(
        text=text,
        earliest=earliest,
        latest=latest,
        precision=precision,
        is_approximate=qualifier in {"~", "%"},
        is_uncertain=qualifier in {"?", "%"},
    )


def _compute_last_of_month(year: int, month: int) -> date:
    if month == 12:
        return date(year, 12, 31)
    return compute_day_before(date(year, month + 1, 1))


def _is_not_after(first: date | None, second: date | None) -> bool:
    return first is None or second is None or first <= second

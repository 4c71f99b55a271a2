"""What EDTF allows and a ledger does not read, with the way to write it: seasons, unspecified digits and more.

A season has other days in other places, and a digit that is not specified is a range; an interval says
either without a convention. Asked only where a text could not be read.
"""

from __future__ import annotations

import re
from calendar import monthrange
from typing import Final, NamedTuple

_SEASON: Final = re.compile(r"([0-9]{4})-(2[1-9]|3[0-9]|4[01])[~?%]?")
_QUARTER: Final = re.compile(r"([0-9]{4})-?Q([1-4])")
_UNSPECIFIED: Final = re.compile(r"([0-9XxUu]{4})(?:-([0-9XxUu]{2})(?:-([0-9XxUu]{2}))?)?[~?%]?")
_SIGNS_INSIDE: Final = re.compile(r"[~?%]?[0-9]{4}[~?%]?(?:-[~?%]?[0-9]{2}[~?%]?){0,2}")
_TIME: Final = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt]|[ _]+)[0-9]{1,2}[0-9:.,]*"
    r" ?(?:[Zz]|UTC|GMT|[+-][0-9:]+|[A-Z]{3,4}|[ap]\.?m\.?|[AP]M)?"
)
"""A day with a time of day, as metadata and programs write it."""
_SET: Final = re.compile(r"[\[{][0-9.,~?% -]+[\]}]")
_LONG_YEAR: Final = re.compile(r"Y?-?[0-9]+(?:E[0-9]+)?(?:S[0-9]+)?")
_HALF: Final = re.compile(r"([0-9-]+[~?%]?)/|/([0-9-]+[~?%]?)")
_FISCAL: Final = re.compile(r"FY([0-9]{4})(?:-[0-9]{2})?")

_MONTHS: Final = {
    **dict.fromkeys((21, 25, 31), ("a season", 3, 5)),
    **dict.fromkeys((22, 26, 32), ("a season", 6, 8)),
    **dict.fromkeys((23, 27, 29), ("a season", 9, 11)),
    **dict.fromkeys((24, 28, 30), ("a season", 12, 2)),
    **{33 + n: ("a quarter", 3 * n + 1, 3 * n + 3) for n in range(4)},
    **{37 + n: ("a third of a year", 4 * n + 1, 4 * n + 4) for n in range(3)},
    **{40 + n: ("a half of a year", 6 * n + 1, 6 * n + 6) for n in range(2)},
}
"""First and last month by code (ISO 8601-2, EDTF level 2); of seasons, those of meteorologists."""


class Advice(NamedTuple):
    """What a text is in EDTF, and how a ledger writes it."""

    what: str
    hint: str


def explain_date(text: str) -> Advice | None:
    """Return what a text is that EDTF knows and a ledger does not read; None where it is neither.

    Args:
        text: a value that could not be read as a date.
    """
    if (match := _SEASON.fullmatch(text)) is not None:
        return _explain_season(int(match[1]), int(match[2]))
    if (match := _QUARTER.fullmatch(text)) is not None:
        return _explain_season(int(match[1]), 32 + int(match[2]))
    if (match := _UNSPECIFIED.fullmatch(text)) is not None and re.search("[XxUu]", text):
        return _explain_unspecified(match[1], match[2], match[3])
    if re.search("[~?%]", text[:-1]) and _SIGNS_INSIDE.fullmatch(text):
        sign = next(each for each in text if each in "~?%")
        whole = re.sub("[~?%]", "", text)
        return Advice(
            f"has '{sign}' at a part of the date", f"write it behind the whole: {whole}{sign}"
        )
    if (match := _TIME.fullmatch(text)) is not None:
        return Advice("names a time of day", f"write the day alone: {match[1]}")
    if _SET.fullmatch(text):
        return Advice("is a set of dates", "write the interval that holds them, such as 2018/2020")
    if (match := _HALF.fullmatch(text)) is not None:
        known = match[1] or match[2]
        open_ = f"{known}/.." if match[1] else f"../{known}"
        return Advice("is an interval with one end", f"write {open_} where the other end is open")
    if len(text) > 4 and text[0] in "Y-" and _LONG_YEAR.fullmatch(text):
        return Advice("is a year outside 0001 to 9999", "write it in a note")
    if text[4:5] == "S" and _LONG_YEAR.fullmatch(text):
        return Advice(
            "is a year with few significant digits", "write the interval, such as 1950/1959"
        )
    if (match := _FISCAL.fullmatch(text)) is not None:
        year = int(match[1]) + ("-" in text)
        hint = f"write period: {text}, or the last day of the year, such as {year:04}-06-30"
        return Advice("is a fiscal year", hint)
    return None


def _explain_season(year: int, code: int) -> Advice:
    name, first, last = _MONTHS[code]
    end = year + (last < first)
    hint = f"write its months as an interval, such as {year:04}-{first:02}/{end:04}-{last:02}"
    return Advice(f"is {name}", hint)


def _explain_unspecified(year: str, month: str | None, day: str | None) -> Advice:
    what = "has a digit that is not specified"
    low, high = (int(re.sub("[XxUu]", digit, year)) for digit in "09")
    years = f"{max(low, 1):04}/{high:04}" if low != high else year
    whole_years = month is None or not month.isdigit()
    if len(re.sub("[XxUu]", "", year)) == 0:
        return Advice(what, "write not-stated where no digit is known")
    if low != high or (whole_years and re.fullmatch("[XxUu]{2}", month or "XX")):
        return Advice(what, f"write what is known: {years}")
    assert month is not None, "the year is specified"
    months = [each for each in range(1, 13) if _is_match(month, each)]
    if not months:
        return Advice(what, f"write what is known: {year}")
    if day is None or len(months) > 1:
        return Advice(what, f"write what is known: {year}-{months[0]:02}/{year}-{months[-1]:02}")
    before = f"{year}-{months[0]:02}"
    days = [
        each for each in range(1, monthrange(low or 4, months[0])[1] + 1) if _is_match(day, each)
    ]
    if not days or re.fullmatch("[XxUu]{2}", day):
        return Advice(what, f"write what is known: {before}")
    return Advice(what, f"write what is known: {before}-{days[0]:02}/{before}-{days[-1]:02}")


def _is_match(pattern: str, number: int) -> bool:
    return re.fullmatch(re.sub("[XxUu]", "[0-9]", pattern), f"{number:02}") is not None

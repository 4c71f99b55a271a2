"""Dates as people spell them, read where they can mean one thing only: `12 March 2025`, `2 June to 15 August 2025`.

What can mean two days (`3/4/2024`), a school year or a month (`2011/12`), or no more than about when, is not read.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from factcheck.drafting.lexicon.grammar_words import WEEKDAYS
from factcheck.drafting.review.question import AnswerError, read_with
from factcheck.model.date_orders import MONTHS, list_dates_in_digits, read_date_in_words
from factcheck.model.dates import SINGLE, EdtfError
from factcheck.model.periods import read_period

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_YEAR: Final = r"(?:1[5-9]|20)[0-9]{2}"
_MONTH: Final = rf"(?:{'|'.join(each[:3] for each in MONTHS)})[a-z]{{0,6}}\.?"
_DAY: Final = r"[0-9]{1,2}(?:st|nd|rd|th)?"
_DATE: Final = rf"(?:{_DAY} (?:of )?{_MONTH},? {_YEAR}|{_MONTH} (?:the )?{_DAY},? {_YEAR}|{_MONTH},? {_YEAR}|{_YEAR})"
_PART: Final = rf"(?:{_DATE}|{_DAY} (?:of )?{_MONTH}|{_MONTH} {_DAY}|{_MONTH}|{_DAY})"
_STRETCH: Final = rf"(?:between (?P<a>{_PART}) and (?P<b>{_DATE})|(?:from )?(?P<c>{_PART})(?: to | until | through |[ ]?[-–/][ ]?)(?P<d>{_DATE}))"
_DAYS_OF_A_MONTH: Final = re.compile(rf"({_MONTH}) ({_DAY})[-–]({_DAY}),? ({_YEAR})", re.IGNORECASE)
_WHOLE_STRETCH: Final = re.compile(_STRETCH, re.IGNORECASE)
_IN_TEXT: Final = re.compile(
    rf"(?<![\w.,/-])(?:{_STRETCH}|(?P<e>{_DATE}))(?![\w/-]|[.,][0-9])", re.IGNORECASE
)
_BEFORE_A_YEAR: Final = frozenset(
    ("after", "before", "by", "during", "for", "from", "in", "of", "since", "than", "until", "year")
)
_BEFORE: Final = re.compile(rf"(?:on |in |during )?(?:({'|'.join(WEEKDAYS)}),? )?", re.IGNORECASE)
_DIGITS: Final = re.compile(
    rf"[0-9]{{1,4}}([./-])[0-9]{{1,2}}\1[0-9]{{1,4}}|[0-9]{{1,2}}[./-]{_YEAR}|{_YEAR}[0-9]{{4}}"
)
"""A day, or a month and its year; a year and a month (`2011/12`) may be a school year."""
_FISCAL: Final = re.compile(rf"(?:the )?(?:FY|fiscal(?: year)?) ?({_YEAR})(?:[-–/](?:20)?([0-9]{{2}}))?", re.IGNORECASE)  # fmt: skip


def read_date(read: Callable[[str], object], text: str) -> str:
    """Return a date as a ledger writes it, for the model's own form and for every other that means one thing only.

    Args:
        read: what reads a text of the type, and raises where it is none.
        text: as typed.

    Raises:
        AnswerError: it is no date, or may be several.
    """
    typed = " ".join(text.split())
    try:
        return read_with(read, typed)
    except AnswerError:
        meant = find_meaning(typed)
        if meant is None:
            raise
        return read_with(read, meant)


def find_meaning(text: str) -> str | None:
    """Return the one date, stretch of time or fiscal year that a text can mean; None where it can mean none, or two.

    >>> find_meaning("12 March 2025"), find_meaning("Between June and August 2025")
    ('2025-03-12', '2025-06/2025-08')
    >>> find_meaning("3/4/2024") is None, find_meaning("early March 2025") is None
    (True, True)
    """
    bare = text.rstrip("~?%")
    fiscal = _FISCAL.fullmatch(bare)
    if fiscal is not None:
        meant = f"FY{fiscal[1]}" if fiscal[2] is None else f"FY{fiscal[1]}-{fiscal[2]}"
    else:
        meant = _read_single(bare) or _read_days(bare) or _read_stretch(bare) or ""
    try:
        read_period(f"{meant}{text[len(bare) :]}")
    except (EdtfError, ValueError):
        return None
    return f"{meant}{text[len(bare) :]}"


def list_dates(text: str) -> tuple[str, ...]:
    """Return the dates and stretches of time that running text prints, in their order, each once.

    >>> list_dates("We lost 31 librarians between 2019 and 2023, and 4 in May 2024.")
    ('2019/2023', '2024-05')
    """
    words = " ".join(text.split())
    found = (find_meaning(each[0]) for each in _find_dates(words))
    return tuple(dict.fromkeys(each for each in found if each is not None))


def cut_dates(text: str) -> str:
    """Return running text without the dates and stretches of time that it prints."""
    for each in reversed([*_find_dates(text)]):
        text = f"{text[: each.start()]}{text[each.end() :]}"
    return text


def _find_dates(text: str) -> Iterator[re.Match[str]]:
    """Yield what may be a date in running text; a year by itself only behind a word such as `in`."""
    for each in _IN_TEXT.finditer(text):
        before = text[: each.start()].lower().split()
        if not each[0].isdigit() or (before and before[-1] in _BEFORE_A_YEAR):
            yield each


def _read_single(text: str) -> str | None:
    if SINGLE.fullmatch(text):
        return text
    before = _BEFORE.match(text)
    assert before is not None, "it may be empty"
    rest = text[before.end() :]
    meant = _read_digits(rest)
    if meant is None and re.fullmatch(_DATE, rest, re.IGNORECASE):
        meant = rest if rest.isdigit() else read_date_in_words(rest)
    if meant is not None and before[1] is not None:
        weekday = WEEKDAYS.index(before[1].lower())
        if len(meant) < len("2025-03-12") or date.fromisoformat(meant).weekday() != weekday:
            return None
    return meant


def _read_digits(text: str) -> str | None:
    """Return the day or month that digits mean in every order in which they are one."""
    found = list_dates_in_digits(text) if _DIGITS.fullmatch(text) else ()
    return found[0] if len(found) == 1 else None


def _read_days(text: str) -> str | None:
    """Return the stretch of days of one month: `March 12-14, 2025`."""
    match = _DAYS_OF_A_MONTH.fullmatch(text)
    if match is None:
        return None
    month, first, last, year = match.groups()
    return _join(
        read_date_in_words(f"{month} {first}, {year}"),
        read_date_in_words(f"{month} {last}, {year}"),
    )


def _read_stretch(text: str) -> str | None:
    """Return the stretch between two dates, of which the first may lack what the last has."""
    match = _WHOLE_STRETCH.fullmatch(text)
    if match is None:
        return None
    first, last = match["a"] or match["c"], _read_single(match["b"] or match["d"])
    if last is None:
        return None
    month = MONTHS[int(last[5:7]) - 1] if len(last) > 4 else ""
    lacking = (
        f"{first} {month} {last[:4]}" if first.rstrip("stndrh").isdigit() else f"{first} {last[:4]}"
    )
    return _join(_read_single(first) or _read_single(lacking), last)


def _join(first: str | None, last: str | None) -> str | None:
    return None if first is None or last is None else f"{first}/{last}"

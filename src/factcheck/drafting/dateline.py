"""The day that the head of a text prints: a dateline (`RIVERSIDE, March 4, 2024 —`), or a line that is a date."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from factcheck.model.date_orders import MONTHS, read_date_in_words
from factcheck.runtime.late_pattern import build_late_pattern

_HEAD: Final = 600
"""Characters within which a text says when it was written."""
_MONTH: Final = "|".join(rf"{each[:3]}(?:{each[3:]}|t?\.?)" for each in MONTHS)
_WEEKDAY: Final = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )?"
_DAY: Final = r"[0-9]{1,2}(?:st|nd|rd|th)?"
_DATE: Final = rf"(?P<date>(?i:{_MONTH}) {_DAY},? [0-9]{{4}}|{_DAY}[ -](?i:{_MONTH})[ ,-] ?[0-9]{{4}}|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})"
_LINE: Final = re.compile(
    rf"(?:.{{0,60}}?[,(:|] ?|(?i:published|posted|issued|released|updated|dated) (?:on )?)?{_WEEKDAY}{_DATE}\)?[ ]*(?:[—–|]|--?[ ]|$)"
)
"""At the beginning of a line, of which a head has few: by itself the engine would try each character."""

_DATE_AT: Final = 12
"""Characters that stand before the date of a line which says nothing else."""
_PREAMBLE: Final = build_late_pattern(
    r"\W*(?:for (?:immediate|general|public) (?:press |media |news )?release\b.{0,40}|(?:for|not for|do not) release\b.{0,40}|embargoed\b.*"
    r"|(?:(?:press|news|media) (?:release|statement|advisory)|press|news|media advisory|statement)"
    r"|(?:(?:media|press|news) )?(?:contacts?|enquiries|inquiries)(?::.*)?|[A-Z][\w.’' -]{0,40}:? ?[\w.+-]+@\S+|[\d() .+-]{7,})\W*",
    re.IGNORECASE,
)
"""A line of a press release above its title."""


def find_dateline(text: str) -> str | None:
    """Return the day that the head of a text prints, as `2024-03-04`; None where it prints none, or two.

    A day within a sentence is not taken: it is a day that the text is about.

    >>> find_dateline("RIVERSIDE, March 4, 2024 — The agency adopted a budget.")
    '2024-03-04'
    >>> find_dateline("On March 4, 2024 the agency adopted a budget.") is None
    True
    """
    lines = map(_LINE.match, text[:_HEAD].split("\n"))
    found = {_read_date(each["date"]) for each in lines if each is not None} - {None}
    return found.pop() if len(found) == 1 else None


def is_preamble(line: str) -> bool:
    """Return whether a line stands above the title of a text: what it is, when it may be printed, who can be asked.

    Args:
        line: one line of its head.

    >>> is_preamble("FOR IMMEDIATE RELEASE"), is_preamble("March 18, 2026"), is_preamble("News from the port")
    (True, True, False)
    """
    dated = _LINE.match(line)
    is_date = dated is not None and dated.end() == len(line) and dated.start("date") < _DATE_AT
    return is_date or _PREAMBLE.fullmatch(line) is not None


def _read_date(printed: str) -> str | None:
    """Return a printed day as a ledger writes it, or None where there is no such day."""
    if printed[:4].isdigit():
        try:
            return date.fromisoformat(printed).isoformat()
        except ValueError:
            return None
    return read_date_in_words(printed)

"""The office of somebody as a text prints it beside his name: `Ann Lee, director of the Harbor Transit Authority`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.drafting.layout import GAP
from factcheck.drafting.lexicon.speaker_words import ROLES, TITLES

if TYPE_CHECKING:
    from collections.abc import Iterable

_COURTESY: Final = frozenset(
    ("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "dame", "lord", "lady", "then", "former", "woman", "man", "people")
)  # fmt: skip
_OFFICES: Final = (TITLES | ROLES) - _COURTESY
_FIRST: Final = frozenset(
    ("deputy", "vice", "assistant", "associate", "acting", "interim", "executive", "chief", "general", "managing", "senior", "lead", "school", "financial", "operating")
)  # fmt: skip
"""Words before a noun of office that belong to it."""
_FAR: Final = 110
"""Characters beside a name in which its office stands."""


class _Patterns(NamedTuple):
    """How an office stands behind a name and before one."""

    behind: re.Pattern[str]
    before: re.Pattern[str]


@lru_cache
def _build_patterns(gap: str) -> _Patterns:
    party = rf"(?P<party>[A-Z][\w’'&-]*(?:{gap}(?:(?:of|for|the|and|&){gap})*[A-Z][\w’'&-]*)*)"
    return _Patterns(
        re.compile(
            rf",{gap}(?:(?:the|a|an|its|their|his|her|our|who[ ]is)[ ](?:(?:[a-z]+[ ]){{0,2}}(?P<own>[a-z]+)['’]s[ ])?)?"
            rf"(?P<title>(?:[\w’'&/-]+{gap}){{0,5}}?(?P<head>[A-Za-z-]+))"
            rf"(?:{gap}(?:of|for|at|with){gap}(?:the{gap})?{party}|(?=[,.;])|(?=[ ](?:of|for|at)[ ]the[ ](?P<noun>[a-z]+)(?:['’]s[ ]|[,.;])))"
        ),
        re.compile(
            rf"(?:{party}(?<![’'])(?:[’']s)?{gap})?(?P<title>(?:(?i:{'|'.join(sorted(_FIRST))})[ -])*(?P<head>[A-Za-z-]+)),?{gap}\Z"
        ),
    )


class OfficePlace(NamedTuple):
    """Where an office stands in a text.

    Attributes:
        title: where its title begins and ends.
        party: where the name of its party does, or None.
    """

    title: tuple[int, int]
    party: tuple[int, int] | None = None


def find_office(text: str, places: Iterable[tuple[int, int]], gap: str = GAP) -> OfficePlace | None:
    """Find the office that a text prints beside a name, with the party of it where that is named too.

    Args:
        text: the whole text.
        places: where the name stands.
        gap: what stands between two words of a name.

    Returns:
        The first with a party, else the first without.
    """
    found = None
    behind, before = _build_patterns(gap)
    for start, end in places:
        for office in (_read_behind(text, end, behind), _read_before(text, start, before)):
            if office is not None and office.party is not None:
                return office
            found = found or office
    return found


def _read_behind(text: str, end: int, pattern: re.Pattern[str]) -> OfficePlace | None:
    match = pattern.match(text, end, min(len(text), end + _FAR))
    return None if match is None else _build(text, match, 0)


def _read_before(text: str, start: int, pattern: re.Pattern[str]) -> OfficePlace | None:
    far = max(0, start - _FAR)
    low = max(text.rfind("\n", far, start) + 1, far)
    words = text[low:start].rsplit(maxsplit=1)
    if not words or words[-1].rstrip(",").lower() not in _OFFICES:
        return None
    match = pattern.search(text[low:start])
    return None if match is None else _build(text, match, low)


def _build(text: str, match: re.Match[str], offset: int) -> OfficePlace | None:
    """Return the office that was found, None where its noun is none."""
    if match["head"].lower() not in _OFFICES:
        return None
    found = match.groupdict()
    whose = next((each for each in ("party", "own", "noun") if found.get(each) is not None), None)
    title = (offset + match.start("title"), offset + match.end("title"))
    if whose is None:
        return OfficePlace(title)
    party = (offset + match.start(whose), offset + match.end(whose))
    if whose != "party":
        return OfficePlace(title, party)
    start, end = _cut_party(text, *party)
    if party[1] <= title[0]:
        while start < end and text[start:end].rsplit(maxsplit=1)[-1].lower() in _FIRST:
            last = end - len(text[start:end].rsplit(maxsplit=1)[-1])
            title, end = (last, title[1]), max(start, last - 1)
    return OfficePlace(title, None if start >= end else (start, end))


def _cut_party(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where a name stands without an article before it and a possessive ending behind."""
    if text.startswith("The ", start):
        start += len("The ")
    return start, end - 2 if text.endswith(("’s", "'s"), start, end) else end

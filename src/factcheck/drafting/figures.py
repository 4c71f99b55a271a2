"""The figures of a text: what the grammar scans, and ranks that stand before a superlative."""

from __future__ import annotations

import re
from typing import Final

from factcheck.quantity.parse import parse
from factcheck.quantity.quantity import QuantityError, Reading
from factcheck.quantity.scan import scan

_RANK: Final = re.compile(
    r"\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:nd|rd|th|st))[ \u00a0-]"
    r"(?:largest|biggest|highest|lowest|smallest|richest|poorest|wealthiest|most|least|best|worst|busiest|oldest|fastest|longest)\Z",
    re.IGNORECASE,
)
_SUPERLATIVE: Final = re.compile(r"[Ss][Tt]\b")
"""How each of them ends, which is found in a tenth of the time."""
_LONGEST: Final = 24
"""Characters that a rank with its superlative has at most."""


def read_figures(text: str) -> list[Reading]:
    """Return the figures of a text in order: `the sixth largest economy` states a rank."""
    found = list(scan(text))
    taken = {each.start for each in found}
    ranks = []
    for last in _SUPERLATIVE.finditer(text):
        rank = _RANK.search(text, max(0, last.end() - _LONGEST), last.end())
        if rank is not None and rank.start(1) not in taken:
            try:
                ranks.append(Reading(parse(rank[1]), rank.start(1), rank.end(1)))
            except QuantityError:
                continue
    return sorted((*found, *ranks), key=lambda each: each.start) if ranks else found

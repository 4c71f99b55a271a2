"""Numbers that are no figures of a claim, each with the reason."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.drafting.proposal import Skipped, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.article import Article
    from factcheck.quantity.quantity import Reading

_GROUP: Final = re.compile(
    r"(?:top|bottom|upper|lower|richest|poorest|wealthiest|other)\s+$", re.IGNORECASE
)
_ITEM: Final = re.compile(r"(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]?|\(?[a-z]\))(?=\s)")


def find_skipped(article: Article, readings: Sequence[Reading]) -> list[Skipped]:
    """Find the numbers that are no figures of a claim."""
    found = []
    for each in readings:
        because = _explain(article, each)
        if because is not None:
            found.append(Skipped(Span(each.start, each.end, each.quantity.text), because))
    return found


def _explain(article: Article, reading: Reading) -> str | None:
    text = article.text
    before = text[max(0, reading.start - 14) : reading.start]
    if reading.quantity.unit == "percent" and _GROUP.search(before):
        return "the name of a group"
    return None

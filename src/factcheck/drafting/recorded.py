"""Which figures of a text the claims of the corpus hold already, and which nobody has recorded."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from factcheck.model.store import Store

_SPACE: Final = re.compile(r"\s+")
_NUMBER: Final = re.compile(r"\d[\d,.]*\d|\d|[A-Za-z]+")


class _Quoted(NamedTuple):
    start: int
    end: int
    claim: str
    values: frozenset[str]


class Recorded:
    """The quotes of a source's claims, and where they stand in its text.

    Args:
        corpus: the records.
        source: the record of the source.
        text: its text.
    """

    def __init__(self, corpus: Store, source: str, text: str) -> None:
        folded = _SPACE.sub(" ", text)
        self._quotes: list[_Quoted] = []
        for claim, appearance in corpus.appearances_in.get(source, ()):
            values = frozenset(_fold_value(str(each.value)) for each in claim.figures)
            at = text.find(appearance.quote)
            if at < 0 and _SPACE.sub(" ", appearance.quote) in folded:
                pattern = r"\s+".join(map(re.escape, appearance.quote.split()))
                match = re.search(pattern, text)
                at = -1 if match is None else match.start()
            if at >= 0:
                self._quotes.append(_Quoted(at, at + len(appearance.quote), claim.id, values))
        self._quotes.sort()
        self._starts = [each.start for each in self._quotes]
        self._longest = max((each.end - each.start for each in self._quotes), default=0)

    def list_claims(self, start: int, end: int, value: str) -> tuple[str, ...]:
        """Return the claims that hold the figure at a place: its quote holds it, and a value is the same.

        Args:
            start: where the figure begins in the text.
            end: where it ends, half-open.
            value: the figure as printed.
        """
        wanted = _fold_value(value)
        first = bisect_left(self._starts, end - self._longest)
        last = bisect_right(self._starts, start)
        return tuple(
            dict.fromkeys(
                each.claim
                for each in self._quotes[first:last]
                if end <= each.end and wanted in each.values
            )
        )


def _fold_value(value: str) -> str:
    """Return the number of a value, or its words where it has none."""
    found: list[str] = _NUMBER.findall(value)
    digits = [each for each in found if each[0].isdigit()]
    return (digits or found or [value])[0].lower().replace(",", "")

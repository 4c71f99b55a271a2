"""Quotes that are proven before they are shown, by the function that `verify` uses.

A quote that stands in several places gets the words before and behind it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.evidence.prove.quotes import Answer, Archive, Selector, TextSpan, prove_cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.proposal import DraftQuote

_AROUND: Final = (4, 12, 60)
"""Words to either side of a quote that stands twice: few, then more."""
_MOST_PLACES: Final = 40
"""Places of a quote beyond which it is told from none of the others."""
_TOGETHER: Final = 1_000
"""Quotes that are proven at a time."""
_LONG: Final = 15
"""Characters that a word has at most, nearly always."""


def prove_proposed(text: str, quotes: Sequence[DraftQuote]) -> list[DraftQuote | None]:
    """Return the quotes that are proven, in their order, with what must stand around them; None for the others.

    Args:
        text: the archived text.
        quotes: the proposed ones.
    """
    archive = Archive(text)
    places = archive.find_places({each.span.text for each in quotes})
    found: list[DraftQuote | None] = [None] * len(quotes)
    numbers = [
        number
        for number, quote in enumerate(quotes)
        if len(places[quote.span.text]) <= _MOST_PLACES
    ]
    numbers.sort(key=lambda number: places[quotes[number].span.text][0])  # the same words together
    for first in range(0, len(numbers), _TOGETHER):
        rest = numbers[first : first + _TOGETHER]
        for width in _AROUND:
            tried = [
                quotes[number]
                if width == _AROUND[0] and len(places[quotes[number].span.text]) == 1
                else _add_around(text, quotes[number], width)
                for number in rest
            ]
            left = []
            proofs = prove_cut([_build_selector(each) for each in tried], archive)
            for number, quote, proof in zip(rest, tried, proofs, strict=True):
                if proof.is_proven and _is_at_its_place(quote, proof.spans):
                    found[number] = quote
                elif proof.answer is not Answer.NOT_FOUND:
                    left.append(number)
            rest = left
    return found


def _build_selector(quote: DraftQuote) -> Selector:
    return Selector(quote.span.text, quote.prefix, quote.suffix, across_paragraphs=True)


def _is_at_its_place(quote: DraftQuote, spans: Sequence[TextSpan]) -> bool:
    """Return whether a proof found the very place that the quote was cut from."""
    return len(spans) == 1 and spans[0] == TextSpan(quote.span.start, quote.span.end)


def _add_around(text: str, quote: DraftQuote, width: int) -> DraftQuote:
    start, end = quote.span.start, quote.span.end
    low, high = max(0, start - width * _LONG), min(len(text), end + width * _LONG)
    if width < _AROUND[-1]:
        low = max(text.rfind("\n", low, start) + 1, low)
        line = text.find("\n", end, high)
        high = high if line < 0 else min(line, high)
    left, right = text[low:start], text[end:high]
    before, behind = left.rsplit(None, width), right.split(None, width)
    prefix = left[len(before[0]) if len(before) > width else 0 :].strip()
    suffix = right[: len(right) - len(behind[-1]) if len(behind) > width else None].strip()
    return replace(quote, prefix=prefix or None, suffix=suffix or None)

"""Quotes that are proven before they are shown, by the function that `verify` uses.

A quote that stands in several places gets the words before and behind it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.drafting.proposal import DraftQuote
from factcheck.evidence.prove.quotes import (
    Answer,
    Archive,
    Selector,
    TextSpan,
    is_surely_proven,
    prove_cut,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.proposal import Span

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
    unsure = []
    for number, quote in enumerate(quotes):
        starts = places[quote.span.text]
        if len(starts) == 1 and is_surely_proven(quote.span.text, starts[0], archive):
            found[number] = quote
        elif len(starts) <= _MOST_PLACES:
            unsure.append(number)
    unsure.sort(key=lambda number: places[quotes[number].span.text][0])  # the same words together
    for first in range(0, len(unsure), _TOGETHER):
        rest = unsure[first : first + _TOGETHER]
        for width in _AROUND:
            tried: list[tuple[int, DraftQuote]] = []
            left = []
            for number in rest:
                quote = quotes[number]
                wider = _add_around(text, quote, places[quote.span.text], width)
                if wider is None:
                    left.append(number)
                else:
                    tried.append((number, wider))
            proofs = prove_cut([_build_selector(quote) for _, quote in tried], archive)
            for (number, quote), proof in zip(tried, proofs, strict=True):
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


def _add_around(
    text: str, quote: DraftQuote, starts: Sequence[int], width: int
) -> DraftQuote | None:
    """Return a quote with some words to either side; by itself first where it stands once, None where they tell nothing."""
    if width == _AROUND[0] and len(starts) == 1:
        return quote
    low, high = _find_around(text, quote.span, width)
    if _is_alike(text, quote.span, low, high, starts):
        return None
    prefix, suffix = text[low : quote.span.start].strip(), text[quote.span.end : high].strip()
    return DraftQuote(quote.span, prefix or None, suffix or None)


def _find_around(text: str, quote: Span, width: int) -> tuple[int, int]:
    """Return from where to where a quote stands with some words to either side, of its line unless they are many."""
    low, high = max(0, quote.start - width * _LONG), min(len(text), quote.end + width * _LONG)
    if width < _AROUND[-1]:
        low = max(text.rfind("\n", low, quote.start) + 1, low)
        line = text.find("\n", quote.end, high)
        high = high if line < 0 else min(line, high)
    before = text[low : quote.start].rsplit(None, width)
    behind = text[quote.end : high].split(None, width)
    return (
        low + len(before[0]) if len(before) > width else low,
        high - len(behind[-1]) if len(behind) > width else high,
    )


def _is_alike(text: str, quote: Span, low: int, high: int, starts: Sequence[int]) -> bool:
    """Return whether a quote has the same around it at another place, so that this tells the two not apart."""
    low = max(0, low - 1)  # and not within a longer word or number there
    words, before = text[low : high + 1], quote.start - low
    return any(
        each != quote.start and each >= before and text.startswith(words, each - before)
        for each in starts
    )

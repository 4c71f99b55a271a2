"""Quotes that are proven before they are shown, by the function that `verify` uses.

A quote that stands in several places gets the words before and behind it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.evidence.prove.quotes import Answer, Archive, Selector, prove_all
from factcheck.evidence.prove.search import find_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.drafting.proposal import DraftQuote
    from factcheck.evidence.prove.fold import TextSpan

_AROUND: Final = (4, 12, 60)
"""Words to either side of a quote that stands twice: few, then more."""
_ENOUGH: Final = 12
"""Words to either side that tell one place of a long text from another."""
_MOST_PLACES: Final = 40
"""Places of a quote beyond which it is told from none of the others."""
_PIECE: Final = 100_000
"""Characters that are proven at a time."""
_MAY_BE: Final = frozenset((Answer.AMBIGUOUS, Answer.EXACT, Answer.FOLDED))
_LONG: Final = 15
"""Characters that a word has at most, nearly always."""
_WORD: Final = re.compile(r"\S+")


def prove_proposed(text: str, quotes: Sequence[DraftQuote]) -> list[DraftQuote | None]:
    """Return the quotes that are proven, in their order, with what must stand around them; None for the others.

    A text of more than a hundred thousand characters is proven piece by piece, so that a long one takes
    no longer than its parts do; what stands in two pieces is told by its very words.

    Args:
        text: the archived text.
        quotes: the proposed ones.
    """
    found: list[DraftQuote | None] = [None] * len(quotes)
    pieces = list(_cut_pieces(text))
    counts = _count_places(text, quotes)
    repeated = frozenset(words for words, count in counts.items() if count > 1)
    numbers = [
        number
        for number in sorted(range(len(quotes)), key=lambda number: quotes[number].span.start)
        if counts[quotes[number].span.text] <= _MOST_PLACES
    ]
    at = 0
    for start, end in pieces:
        own = []
        while at < len(numbers) and quotes[numbers[at]].span.start < end:
            own.append(numbers[at])
            at += 1
        if own:
            _prove_piece(text, (start, end), quotes, own, repeated=repeated, found=found)
    return found


def _cut_pieces(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while len(text) - start > _PIECE:
        end = text.find("\n", start + _PIECE)
        end = len(text) if end < 0 else end + 1
        yield start, end
        start = end
    if start < len(text):
        yield start, len(text)


def _count_places(text: str, quotes: Sequence[DraftQuote]) -> dict[str, int]:
    """Count where the words of each quote stand in a text, up to one more than are told apart."""
    places = find_all((each.span.text for each in quotes), text, at_most=_MOST_PLACES + 1)
    return {words: len(starts) for words, starts in places.items()}


def _prove_piece(
    text: str,
    piece: tuple[int, int],
    quotes: Sequence[DraftQuote],
    own: Sequence[int],
    *,
    repeated: frozenset[str],
    found: list[DraftQuote | None],
) -> None:
    start, end = piece
    part = text[start:end]
    archive = Archive.build(part)
    rest = list(own)
    is_whole = len(part) == len(text)
    for width in _AROUND:  # in a piece of a text few words do not tell a place from those of others
        least = width if is_whole else max(width, _ENOUGH)
        tried = [
            quotes[number]
            if width == _AROUND[0] and quotes[number].span.text not in repeated
            else _add_around(text, quotes[number], least)
            for number in rest
        ]
        proofs = prove_all(
            [_build_selector(each) for each in tried], part, helps=False, archive=archive
        )
        left = []
        for number, quote, proof in zip(rest, tried, proofs, strict=True):
            if proof.is_proven and _is_at_its_place(quote, proof.spans, start):
                found[number] = quote
            elif proof.answer in _MAY_BE:
                left.append(number)
        rest = left
        if not rest:
            return


def _build_selector(quote: DraftQuote) -> Selector:
    return Selector(quote.span.text, quote.prefix, quote.suffix, across_paragraphs=True)


def _is_at_its_place(quote: DraftQuote, spans: Sequence[TextSpan], offset: int) -> bool:
    """Return whether a proof found the very place that the quote was cut from."""
    return len(spans) == 1 and (
        (spans[0].start + offset, spans[0].end + offset) == (quote.span.start, quote.span.end)
    )


def _add_around(text: str, quote: DraftQuote, width: int) -> DraftQuote:
    start, end = quote.span.start, quote.span.end
    low, high = max(0, start - width * _LONG), min(len(text), end + width * _LONG)
    if width < _AROUND[-1]:
        low = max(text.rfind("\n", low, start) + 1, low)
        line = text.find("\n", end, high)
        high = high if line < 0 else min(line, high)
    before = [each.start() for each in _WORD.finditer(text, low, start)]
    behind = [each.end() for each in _WORD.finditer(text, end, high)]
    prefix = text[before[-width if len(before) >= width else 0] : start].strip() if before else None
    suffix = text[end : behind[min(width, len(behind)) - 1]].strip() if behind else None
    return replace(quote, prefix=prefix or None, suffix=suffix or None)

"""Quotes that are proven before they are shown, by the function that `verify` uses.

A quote that stands in several places gets the words before and behind it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from factcheck.evidence.prove.quotes import Selector, prove_all

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.drafting.proposal import Quote

_AROUND: Final = (4, 12, 60)
"""Words to either side: first few, then more."""
_LONG: Final = 15
"""Characters that a word has at most, nearly always."""
_WORD: Final = re.compile(r"\S+")


def prove_proposed(text: str, quotes: Sequence[Quote]) -> list[Quote | None]:
    """Return the quotes that are proven, in their order, with what must stand around them; None for the others."""
    proofs = prove_all(
        [Selector(each.span.text, None, None, True) for each in quotes], text, helps=False
    )
    found: list[Quote | None] = [
        quote if _stands(quote, proof.spans) and proof.is_proven else None
        for quote, proof in zip(quotes, proofs, strict=True)
    ]
    for width in _AROUND:
        rest = [number for number, each in enumerate(found) if each is None]
        if not rest:
            break
        wider = [_add_around(text, quotes[number], width) for number in rest]
        proofs = prove_all(
            [Selector(each.span.text, each.prefix, each.suffix, True) for each in wider], text, helps=False
        )
        for number, quote, proof in zip(rest, wider, proofs, strict=True):
            if proof.is_proven and _stands(quote, proof.spans):
                found[number] = quote
    return found


def _stands(quote: Quote, spans: Sequence[object]) -> bool:
    """Return whether a proof found the very place that the quote was cut from."""
    return len(spans) == 1 and (
        getattr(spans[0], "start", None),
        getattr(spans[0], "end", None),
    ) == (quote.span.start, quote.span.end)


def _add_around(text: str, quote: Quote, width: int) -> Quote:
    start, end = quote.span.start, quote.span.end
    low, high = max(0, start - width * _LONG), min(len(text), end + width * _LONG)
    if width < _AROUND[-1]:
        low = max(text.rfind("\n", 0, start) + 1, low)
        line = text.find("\n", end)
        high = high if line < 0 else min(line, high)
    before = [each.start() for each in _WORD.finditer(text, low, start)]
    behind = [each.end() for each in _WORD.finditer(text, end, high)]
    prefix = text[before[-width if len(before) >= width else 0] : start].strip() if before else None
    suffix = text[end : behind[min(width, len(behind)) - 1]].strip() if behind else None
    return replace(quote, prefix=prefix or None, suffix=suffix or None)

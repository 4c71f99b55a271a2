"""The words and marks at which a figure, or a stretch that is none, can start.

The scanner passes over every other one without asking any rule.
"""

from __future__ import annotations

from typing import Final

from factcheck.quantity.currencies import CODES, DOLLAR_PREFIXES, RUPEES
from factcheck.quantity.currencies import SIGNS as CURRENCY_SIGNS
from factcheck.quantity.factors import FACTOR_WORDS
from factcheck.quantity.hedges import BEFORE
from factcheck.quantity.hedges import SIGNS as HEDGE_SIGNS
from factcheck.quantity.labels import ANY_CASE, CAPITALISED, MONTHS
from factcheck.quantity.numberwords import FEW, NUMBER_WORDS, ORDINALS, VAGUE
from factcheck.quantity.tokens import END, MARK, WORD, Token

_OPENINGS: Final = frozenset(
    {
        *NUMBER_WORDS,
        *ORDINALS,
        *VAGUE,
        *FEW,
        *MONTHS,
        *ANY_CASE,
        *CAPITALISED,
        *(f"{label}s" for label in CAPITALISED),
        *(code.lower() for code in CODES),
        *DOLLAR_PREFIXES,
        *("rmb", "http", "https", "www", "between", "from", "to", "a", "an", "half", "quarter"),
        *FACTOR_WORDS,
        *(mark.lower() for mark in RUPEES),
        *("minus", "negative", "plus", "margin", "sampling", "error"),
    }
)
"""In lower case; a word that something is printed against is asked about all the same."""

_HEDGES: Final = {
    first: None
    if any(len(hedge.words) == 1 for hedge in hedges)
    else {hedge.words[1] for hedge in hedges}
    for first, hedges in BEFORE.items()
}
"""The words that may follow the first one of a hedge; None for any: `in` opens `in excess of` only."""

_MARKS: Final = frozenset({*HEDGE_SIGNS, *"-–+±(.'#§№@"})
"""Signs, opened parentheses, decimal points, decades and labels; currencies stand below."""

_BEHIND_A_SIGN: Final = frozenset("-(.")


def opens_nothing(token: Token, following: Token) -> bool:
    """Tell whether neither a figure nor a stretch that is none can start at a token."""
    if token.kind == WORD:
        if not following.spaced or token.lower in _OPENINGS:
            return False
        seconds = _HEDGES.get(token.lower, _NONE)
        return seconds is not None and following.lower not in seconds
    if token.text in CURRENCY_SIGNS:
        return following.kind in {MARK, END} and following.text not in _BEHIND_A_SIGN
    return token.kind == MARK and token.text not in _MARKS


_NONE: Final[frozenset[str]] = frozenset()

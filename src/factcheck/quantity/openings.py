"""The words at which a figure, or a stretch that is none, can start.

The scanner passes over every other word without asking any rule.
"""

from __future__ import annotations

from typing import Final

from factcheck.quantity.currencies import CODES, DOLLAR_PREFIXES
from factcheck.quantity.currencies import SIGNS as CURRENCY_SIGNS
from factcheck.quantity.hedges import BEFORE
from factcheck.quantity.labels import ANY_CASE, CAPITALISED, MONTHS
from factcheck.quantity.numberwords import FEW, NUMBER_WORDS, ORDINALS, VAGUE
from factcheck.quantity.tokens import DIGITS, WORD, Token

OPENINGS: Final = frozenset(
    {
        *BEFORE,
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
        *("minus", "negative"),
    }
)
"""In lower case; a word that something is printed against is asked about all the same."""


_BEHIND_A_SIGN: Final = frozenset("-(.")


def opens_nothing(token: Token, following: Token) -> bool:
    """Tell whether neither a figure nor a stretch that is none can start at a token."""
    if token.kind == WORD:
        return following.spaced and token.lower not in OPENINGS
    if token.text in CURRENCY_SIGNS:
        return following.kind != DIGITS and following.text not in _BEHIND_A_SIGN
    return False

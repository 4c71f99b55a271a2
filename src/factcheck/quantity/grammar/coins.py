"""Whose cents a text prints: those of the dollars or euros beside them, else those of the United States."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.tokens import END, WORD, Token
from factcheck.quantity.lexicon.currencies import COINS, DOLLAR_PREFIXES

CENTS: Final = frozenset({"cent", "cents"})
_DOLLARS: Final = frozenset({"USD", "AUD", "CAD", "HKD", "NZD", "SGD"})
CENTED: Final = _DOLLARS | {"EUR"}
"""Currencies whose hundredth is a cent."""

_NEAR: Final = 14
"""Tokens to either side, further than which money is that of another phrase."""


def find_currency(tokens: list[Token], index: int, coin: str) -> str:
    """Return the currency of a coin, in `fell 11 cents to A$1.79` that of the amount beside it.

    Args:
        tokens: of the text.
        index: the token of the number of cents.
        coin: the word of the coin, one of `COINS`.
    """
    if coin not in CENTS:
        return COINS[coin]
    found = {_read_dollars(tokens, place) for place in _find_sentence(tokens, index)} - {None}
    code = found.pop() if len(found) == 1 else None
    return code or COINS[coin]


def _find_sentence(tokens: list[Token], index: int) -> range:
    """Return the places around a token, as far as its sentence goes."""
    start, end = index, index
    while start > max(index - _NEAR, 0) and not _is_sentence_end(tokens, start - 1):
        start -= 1
    while end < index + _NEAR and tokens[end].kind != END and not _is_sentence_end(tokens, end):
        end += 1
    return range(start, end)


def _is_sentence_end(tokens: list[Token], index: int) -> bool:
    following = tokens[index + 1]
    is_stop = tokens[index].text in {".", ";", "!", "?"}
    return (is_stop or following.breaks) and following.spaced


def _read_dollars(tokens: list[Token], index: int) -> str | None:
    """Return the dollars or euros that a sign says, but of `A$1`, which is worth cents of another."""
    token, before, following = tokens[index], tokens[index - 1], tokens[index + 1]
    if following.text == "1":
        return None
    if token.text == "€":
        return "EUR"
    if token.text != "$":
        return None
    is_prefixed = before.kind == WORD and not token.spaced
    code = DOLLAR_PREFIXES.get(before.lower) if is_prefixed else None
    return code if code in _DOLLARS else "USD"

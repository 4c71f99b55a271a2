"""Magnitudes printed as letters: `$1.9bn`, `$5 M`, `1.2M riders`, `50 MUSD`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.nouns import CUTS, is_plural
from factcheck.quantity.grammar.tokens import WORD, Token, is_hyphen
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.quantity.lexicon.number_words import ABBREVIATIONS, CERTAIN_ABBREVIATIONS

if TYPE_CHECKING:
    from decimal import Decimal

_ONLY_MONEY: Final = frozenset({"mm", "t"})
"""Letters that stand for something else wherever no currency does: millimetres, tonnes."""

GLUED_CODES: Final = {
    f"{letter}{code}": (ABBREVIATIONS[letter.lower()], code)
    for letter in ("k", "K", "M", "B", "mn", "bn")
    for code in CODES
}
"""Magnitude and currency in one word, as banks print them: `50 MUSD`, `kEUR 40`."""


def read_abbreviation(
    tokens: list[Token], index: int, *, is_money: bool, strict: bool
) -> tuple[Decimal, int] | None:
    """Read the letters of a magnitude behind a number, with the token behind them.

    Beside money any of them counts; elsewhere only where nothing else can be meant, as m is also
    metres and B the name of a thing.

    Args:
        tokens: of the text.
        index: the token behind the number.
        is_money: whether a currency stands with it.
        strict: whether it is a recorded value, and no running text.
    """
    token = tokens[index]
    factor = ABBREVIATIONS.get(token.lower) if token.kind == WORD else None
    if factor is None:
        return None
    is_certain = token.lower in CERTAIN_ABBREVIATIONS
    is_compound = is_hyphen(tokens, index + 1) and tokens[index + 2].kind == WORD
    if is_certain or (is_money and not (is_compound and token.spaced)):
        return factor, index + 1
    if token.lower in _ONLY_MONEY or is_compound:
        return None
    if _is_company(tokens, index):
        return None
    following = tokens[index + 1]
    is_counting = following.kind == WORD and following.spaced and following.lower not in CUTS
    if is_counting and (is_plural(following) or is_plural(tokens[index + 2])):
        return factor, index + 1
    is_decimal = strict and "." in tokens[index - 1].text
    if token.spaced or (token.lower == "b" != token.text and not is_decimal):
        return None
    is_in_range = following.text in {"-", "–"} or tokens[index - 3].lower == "k"
    if token.text == "k" and (is_counting or is_in_range):
        return factor, index + 1
    if token.text in {"K", "M", "B", "k"} and (strict or "." in tokens[index - 1].text):
        return factor, index + 1
    return None


def _is_company(tokens: list[Token], index: int) -> bool:
    return tokens[index - 1].text == "3" and tokens[index].text == "M" and not tokens[index].spaced

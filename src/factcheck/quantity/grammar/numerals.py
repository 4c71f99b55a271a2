"""Reading the number itself: digits, fractions, number words and magnitudes.

What stands around it (currency, unit, bound) is read in `cores`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from factcheck.quantity.grammar.digits import (
    LONGEST,
    Numeral,
    build_dozens,
    build_fraction,
    build_mixed,
    read_digits,
    read_slashed,
)
from factcheck.quantity.grammar.groups import is_amount, skip_groups
from factcheck.quantity.grammar.parts import (
    read_denominator,
    read_part,
    read_part_of_magnitude,
    read_spelled_fraction,
)
from factcheck.quantity.grammar.scales import read_scale, read_scale_of_part
from factcheck.quantity.grammar.spelled import read_spelled
from factcheck.quantity.grammar.tokens import DIGITS, FRACTION, WORD, Token, is_hyphen
from factcheck.quantity.intervals import Print
from factcheck.quantity.lexicon.currencies import COINS
from factcheck.quantity.lexicon.currencies import WORDS as CURRENCY_WORDS
from factcheck.quantity.lexicon.number_words import (
    DENOMINATORS,
    FEW,
    MAGNITUDES,
    NUMBER_WORDS,
    VULGAR,
)

_ONE: Final = Decimal(1)


def read_numeral(tokens: list[Token], index: int) -> Numeral | None:
    """Read the number that starts at a token, or None where none does.

    Args:
        tokens: of the text.
        index: the first token of the number, behind its bound, sign and currency.
    """
    token = tokens[index]
    if token.kind == DIGITS:
        return _read_digit_numeral(tokens, index)
    if token.kind == FRACTION:
        return read_scale_of_part(tokens, build_fraction(*VULGAR[token.text], index + 1))
    if token.kind == WORD:
        return _read_word_numeral(tokens, index)
    is_point = token.text == "." and (token.spaced or tokens[index - 1].text != ".")
    if is_point and tokens[index + 1].kind == DIGITS and not tokens[index + 1].spaced:
        decimals = tokens[index + 1].text
        if decimals.isdecimal() and len(decimals) < LONGEST:
            step = _ONE.scaleb(-len(decimals))
            numeral = Numeral(Print(Decimal("0." + decimals), step, step), index + 2, "digits")
            return read_scale(tokens, numeral)
    return None


def _read_digit_numeral(tokens: list[Token], index: int) -> Numeral | None:
    end = index + 1
    text = tokens[index].text
    if tokens[end].kind == DIGITS:
        end = skip_groups(tokens, index)
        text = ",".join(token.text for token in tokens[index:end])
    is_foreign = not text.isdecimal() and is_amount(tokens, index, end)
    print_ = read_digits(text, is_foreign=is_foreign)
    if print_ is None:
        return None
    if tokens[end].kind == FRACTION and print_.step == _ONE:
        return read_scale_of_part(tokens, build_mixed(print_, *VULGAR[tokens[end].text], end + 1))
    slashed = read_slashed(tokens, end, text)
    if slashed is not None:
        return read_scale_of_part(tokens, build_fraction(*slashed, end + 2))
    is_hyphened = tokens[end].text == "-" and not tokens[end].spaced
    is_hyphened = is_hyphened and not tokens[end + 1].spaced
    if is_hyphened and tokens[end + 1].kind == DIGITS and print_.step == _ONE:
        part = read_slashed(tokens, end + 2, tokens[end + 1].text)
        if part is not None and part[0] < part[1]:
            return read_scale_of_part(tokens, build_mixed(print_, *part, end + 4))
    if (
        tokens[end].kind == DIGITS
        and tokens[end].spaced
        and print_.step == _ONE
        and (part := read_slashed(tokens, end + 1, tokens[end].text)) is not None
        and part[0] < part[1]
    ):
        return read_scale_of_part(tokens, build_mixed(print_, *part, end + 3))
    return read_scale(tokens, Numeral(print_, end, "digits"))


def _read_word_numeral(tokens: list[Token], index: int) -> Numeral | None:
    token = tokens[index]
    if token.lower in {"a", "an"}:
        return _read_after_article(tokens, index + 1)
    if token.lower in {"half", "quarter"}:
        return read_part(tokens, index)
    if token.lower == "dozen":
        return build_dozens(_ONE, index + 1)
    if token.lower == "three" and tokens[index + 1].lower == "quarters":
        part = read_part_of_magnitude(tokens, index + 1)
        if part is not None:
            return part
    part = read_spelled_fraction(tokens, index)
    if part is None and tokens[index - 1].lower == "full" and token.lower in DENOMINATORS:
        part = read_denominator(tokens, index, 1, needs_of=True)
    if part is not None:
        return read_scale_of_part(tokens, part)
    if token.lower == "hundred" or token.lower in MAGNITUDES:
        return __read_bare_magnitude(tokens, index)
    return read_spelled(tokens, index)


def __read_bare_magnitude(tokens: list[Token], index: int) -> Numeral | None:
    """Read `hundred dollars` and `million-dollar gift`, where only money makes it certain."""
    before = tokens[index - 1]
    if before.text == "-" or before.kind == DIGITS or before.lower in _BEFORE_MAGNITUDE:
        return None
    numeral = read_spelled(tokens, index, leading=_ONE)
    if numeral is None:
        return None
    place = numeral.end + 1 if is_hyphen(tokens, numeral.end) else numeral.end
    return numeral if tokens[place].lower in _MONEY else None


_BEFORE_MAGNITUDE: Final = frozenset(
    {*NUMBER_WORDS, *FEW, "odd", "many", "half", "per", "of", "point"}
)
_MONEY: Final = frozenset(
    {*CURRENCY_WORDS, *COINS, "pound", "pounds", "rupee", "rupees", "franc", "francs"}
)


def _read_after_article(tokens: list[Token], index: int) -> Numeral | None:
    token = tokens[index]
    if token.lower == "dozen":
        return build_dozens(_ONE, index + 1)
    if token.lower in {"half", "quarter"}:
        part = read_part(tokens, index)
        if part is not None:
            return part
    if token.lower in DENOMINATORS and not token.lower.endswith("s"):
        part = read_denominator(tokens, index, 1, needs_of=True)
        return None if part is None else read_scale_of_part(tokens, part)
    if token.lower == "hundred" or token.lower in MAGNITUDES:
        return read_spelled(tokens, index, leading=_ONE)
    return None

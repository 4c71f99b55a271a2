"""Reading the number itself: digits, fractions, number words and magnitudes.

What stands around it (currency, unit, bound) is read in `cores`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from factcheck.quantity.digits import (
    LONGEST,
    Numeral,
    continues_groups,
    dozens,
    fraction,
    mixed,
    read_digits,
    read_slashed,
    scaled,
)
from factcheck.quantity.hedges import HEDGE_ENDINGS
from factcheck.quantity.intervals import Print
from factcheck.quantity.nouns import COUNTED
from factcheck.quantity.numberwords import DENOMINATORS, HUNDRED, MAGNITUDES, ONES, VULGAR
from factcheck.quantity.spelled import read_spelled
from factcheck.quantity.tokens import DIGITS, END, FRACTION, MARK, WORD, Token, joins
from factcheck.quantity.wordlists import words

_ONE: Final = Decimal(1)

_PARTS: Final = {"half": (1, 2), "quarter": (1, 4), "quarters": (3, 4)}
"""Parts of a magnitude in words."""


def read_numeral(tokens: list[Token], index: int) -> Numeral | None:
    """Read the number that starts at a token, or None where none does."""
    token = tokens[index]
    if token.kind == DIGITS:
        return _read_digit_numeral(tokens, index)
    if token.kind == FRACTION:
        return fraction(*VULGAR[token.text], index + 1)
    if token.kind == WORD:
        return _read_word_numeral(tokens, index)
    if token.text == "." and tokens[index + 1].kind == DIGITS and not tokens[index + 1].spaced:
        decimals = tokens[index + 1].text
        if decimals.isdecimal() and len(decimals) < LONGEST:
            step = _ONE.scaleb(-len(decimals))
            return Numeral(Print(Decimal("0." + decimals), step, step), index + 2, "digits")
    return None


def _read_digit_numeral(tokens: list[Token], index: int) -> Numeral | None:
    text = tokens[index].text
    end = index + 1
    while continues_groups(tokens, end, text) and len(text) <= LONGEST:
        text += "," + tokens[end].text
        end += 1
    print_ = read_digits(text)
    if print_ is None:
        return None
    if tokens[end].kind == FRACTION and print_.step == _ONE:
        return mixed(print_, *VULGAR[tokens[end].text], end + 1)
    slashed = read_slashed(tokens, end, text)
    if slashed is not None:
        return fraction(*slashed, end + 2)
    if (
        tokens[end].kind == DIGITS
        and tokens[end].spaced
        and print_.step == _ONE
        and (part := read_slashed(tokens, end + 1, tokens[end].text)) is not None
        and part[0] < part[1]
    ):
        return mixed(print_, *part, end + 3)
    return _scale(tokens, Numeral(print_, end, "digits"))


def _magnitude(tokens: list[Token], index: int) -> tuple[Decimal, int] | None:
    """Read a magnitude word, after a space or a hyphen; `hundred million` counts as one."""
    if tokens[index].text == "-" and joins(tokens, index):
        index += 1
    token = tokens[index]
    if token.kind != WORD:
        return None
    if token.lower == "hundred":
        after = MAGNITUDES.get(tokens[index + 1].lower)
        if after is not None:
            return HUNDRED * after, index + 2
        return HUNDRED, index + 1
    factor = MAGNITUDES.get(token.lower)
    return None if factor is None else (factor, index + 1)


def _scale(tokens: list[Token], numeral: Numeral) -> Numeral:
    magnitude = _magnitude(tokens, numeral.end)
    if magnitude is None:
        if tokens[numeral.end].lower == "dozen":
            return dozens(numeral.print_.number, numeral.end + 1)
        return numeral
    factor, end = magnitude
    return Numeral(scaled(numeral.print_, factor), end, numeral.style, is_scaled=True)


def _read_word_numeral(tokens: list[Token], index: int) -> Numeral | None:
    token = tokens[index]
    if token.lower in {"a", "an"}:
        return _read_after_article(tokens, index + 1)
    if token.lower in {"half", "quarter"}:
        return _read_part(tokens, index)
    if token.lower == "dozen":
        return dozens(_ONE, index + 1)
    if token.lower == "three" and tokens[index + 1].lower == "quarters":
        part = _part_of_magnitude(tokens, index + 1)
        if part is not None:
            return part
    fraction = _read_spelled_fraction(tokens, index)
    if fraction is not None:
        return fraction
    return read_spelled(tokens, index)


def _read_after_article(tokens: list[Token], index: int) -> Numeral | None:
    token = tokens[index]
    if token.lower == "dozen":
        return dozens(_ONE, index + 1)
    if token.lower in {"half", "quarter"}:
        part = _read_part(tokens, index)
        if part is not None:
            return part
    if token.lower in DENOMINATORS and not token.lower.endswith("s"):
        return _read_denominator(tokens, index, 1, needs_of=True)
    if token.lower == "hundred" or token.lower in MAGNITUDES:
        return read_spelled(tokens, index, leading=_ONE)
    return None


def _read_part(tokens: list[Token], index: int) -> Numeral | None:
    """Read what starts with `half` or `quarter`: a part of a magnitude, or of a whole."""
    part = _part_of_magnitude(tokens, index)
    if part is not None:
        return part
    return _read_denominator(tokens, index, 1, needs_of=True)


def _part_of_magnitude(tokens: list[Token], index: int) -> Numeral | None:
    end = index + 1
    if tokens[end].text == "-" and joins(tokens, end):
        end += 1
    if tokens[end].lower == "of" and tokens[end + 1].lower in {"a", "one"}:
        end += 1
    if tokens[end].lower in {"a", "one"}:
        end += 1
    unit = tokens[end].lower
    if unit == "dozen" and tokens[index].lower == "half":
        return Numeral(Print(Decimal(6), _ONE, Decimal(6)), end + 1, "dozen")
    factor = MAGNITUDES.get(unit)
    if factor is None:
        return None
    part = fraction(*_PARTS[tokens[index].lower], end)
    return Numeral(scaled(part.print_, factor), end + 1, "part", is_scaled=True)


_ARTICLES: Final = frozenset({"a", "an", "one"})


_WHOLE_UNITS: Final = frozenset({"percent", "percentage", "%", *COUNTED})


_WHOLE_STARTS: Final = words("the all its their our his her my your this that these those american")


def _read_denominator(
    tokens: list[Token], index: int, numerator: int, *, needs_of: bool
) -> Numeral | None:
    denominator = DENOMINATORS.get(tokens[index].lower)
    if denominator is None:
        return None
    end = index + 1
    if tokens[end].lower == "of" and tokens[end + 1].lower in _ARTICLES:
        end += 1
    if tokens[end].lower in _ARTICLES and tokens[end + 1].lower in _WHOLE_UNITS:
        return fraction(numerator, denominator, end + 1)
    if needs_of and not _names_whole(tokens, index):
        return None
    return fraction(numerator, denominator, index + 1)


def _names_whole(tokens: list[Token], index: int) -> bool:
    """Tell whether the whole follows `half`, or stands open behind a hedge."""
    following = tokens[index + 1]
    if following.lower in {"of", "percent", "percentage", "per"}:
        return True
    if tokens[index].lower == "half" and following.lower in _WHOLE_STARTS:
        return True
    if following.kind == END and index <= 1:
        return True
    is_hedged = tokens[index - 2].lower in HEDGE_ENDINGS and tokens[index - 1].lower in _ARTICLES
    return is_hedged and following.kind in {MARK, END} and following.text != "-"


def _read_spelled_fraction(tokens: list[Token], index: int) -> Numeral | None:
    """Read `two-thirds`, `one in words over a denominator`, `three quarters`."""
    numerator = ONES.get(tokens[index].lower)
    if not numerator:
        return None
    end = index + 1
    hyphened = joins(tokens, end)
    if hyphened:
        end += 1
    denominator = tokens[end].lower
    if denominator not in DENOMINATORS:
        return None
    is_plural = denominator.endswith("s") or denominator == "halves"
    if is_plural != (numerator != _ONE):
        return None
    if denominator in {"quarters", "quarter"} and not hyphened and tokens[end + 1].lower != "of":
        return None
    return _read_denominator(tokens, end, int(numerator), needs_of=False)

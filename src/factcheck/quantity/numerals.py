"""Reading the number itself: digits, fractions, number words and magnitudes.

What stands around it (currency, unit, bound) is read in `cores`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from factcheck.quantity.currencies import COINS
from factcheck.quantity.currencies import WORDS as CURRENCY_WORDS
from factcheck.quantity.digits import (
    LONGEST,
    Numeral,
    dozens,
    fraction,
    groups_end,
    is_amount,
    mixed,
    read_digits,
    read_slashed,
    scaled,
    scaled_exact,
)
from factcheck.quantity.hedges import HEDGE_ENDINGS
from factcheck.quantity.intervals import Print
from factcheck.quantity.nouns import COUNTED, CUTS
from factcheck.quantity.numberwords import (
    DENOMINATORS,
    DOZEN,
    FEW,
    HUNDRED,
    LARGER,
    MAGNITUDE_PLURALS,
    MAGNITUDES,
    NUMBER_WORDS,
    ONES,
    SCALES,
    VULGAR,
)
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
        return _scale_part(tokens, fraction(*VULGAR[token.text], index + 1))
    if token.kind == WORD:
        return _read_word_numeral(tokens, index)
    if token.text == "." and tokens[index + 1].kind == DIGITS and not tokens[index + 1].spaced:
        decimals = tokens[index + 1].text
        if decimals.isdecimal() and len(decimals) < LONGEST:
            step = _ONE.scaleb(-len(decimals))
            return Numeral(Print(Decimal("0." + decimals), step, step), index + 2, "digits")
    return None


def _read_digit_numeral(tokens: list[Token], index: int) -> Numeral | None:
    end = index + 1
    if tokens[end].kind == DIGITS:
        end = groups_end(tokens, index)
    text = ",".join(token.text for token in tokens[index:end])
    print_ = read_digits(text, is_foreign=is_amount(tokens, index, end))
    if print_ is None:
        return None
    if tokens[end].kind == FRACTION and print_.step == _ONE:
        return _scale_part(tokens, mixed(print_, *VULGAR[tokens[end].text], end + 1))
    slashed = read_slashed(tokens, end, text)
    if slashed is not None:
        return _scale_part(tokens, fraction(*slashed, end + 2))
    is_hyphened = tokens[end].text == "-" and not tokens[end].spaced
    is_hyphened = is_hyphened and not tokens[end + 1].spaced
    if is_hyphened and tokens[end + 1].kind == DIGITS and print_.step == _ONE:
        part = read_slashed(tokens, end + 2, tokens[end + 1].text)
        if part is not None and part[0] < part[1]:
            return _scale_part(tokens, mixed(print_, *part, end + 4))
    if (
        tokens[end].kind == DIGITS
        and tokens[end].spaced
        and print_.step == _ONE
        and (part := read_slashed(tokens, end + 1, tokens[end].text)) is not None
        and part[0] < part[1]
    ):
        return _scale_part(tokens, mixed(print_, *part, end + 3))
    return _scale(tokens, Numeral(print_, end, "digits"))


def _magnitude(tokens: list[Token], index: int) -> tuple[Decimal, int] | None:
    """Read a magnitude word, after a space or a hyphen; `hundred million` counts as one."""
    if tokens[index].text == "-" and (joins(tokens, index) or tokens[index + 1].breaks):
        index += 1
    token = tokens[index]
    if token.kind != WORD:
        return None
    if token.lower == "hundred":
        after = MAGNITUDES.get(tokens[index + 1].lower)
        if after is not None:
            return HUNDRED * after, index + 2
        return HUNDRED, index + 1
    factor = SCALES.get(token.lower)
    if factor is None:
        return None
    further = tokens[index + 1].lower
    if token.lower in {"thousand", "lakh"} and further in LARGER:
        return factor * SCALES[further], index + 2
    is_of = token.lower in MAGNITUDE_PLURALS and further == "of"
    is_of = is_of and tokens[index + 2].kind == WORD and tokens[index + 2].lower not in CUTS
    return factor, index + 2 if is_of else index + 1


def _scale(tokens: list[Token], numeral: Numeral) -> Numeral:
    magnitude = _magnitude(tokens, numeral.end)
    if magnitude is None:
        if tokens[numeral.end].lower == "dozen":
            return dozens(numeral.print_.number, numeral.end + 1)
        return numeral
    factor, end = magnitude
    return Numeral(scaled(numeral.print_, factor), end, numeral.style, is_scaled=True)


def _scale_part(tokens: list[Token], numeral: Numeral) -> Numeral:
    """Read the magnitude, or the dozen, behind a fraction or a mixed number: `1½ million`.

    Of a fraction the magnitude may be the whole: `three-quarters of a million`.
    """
    index = numeral.end
    is_whole = tokens[index].lower == "of" and tokens[index + 1].lower in {"a", "one"}
    if numeral.style == "fraction" and is_whole:
        index += 2
    magnitude = _magnitude(tokens, index)
    if magnitude is None and tokens[index].lower == "dozen":
        magnitude = DOZEN, index + 1
    if magnitude is None:
        return numeral
    factor, end = magnitude
    print_ = scaled(numeral.print_, factor)
    near = print_.number.to_integral_value()
    if abs(print_.number - near) < factor * _TWELFTH_PLACE:  # a third of a dozen is four
        print_ = print_._replace(number=near)
    style = numeral.style if numeral.style == "mixed" else "part"
    exact = scaled_exact(numeral.exact, factor)
    return Numeral(print_, end, style, is_scaled=True, exact=exact)


_TWELFTH_PLACE: Final = Decimal(1).scaleb(-11)
"""More than is lost where a fraction is written to twelve places."""


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
    part = _read_spelled_fraction(tokens, index)
    if part is not None:
        return _scale_part(tokens, part)
    if token.lower == "hundred" or token.lower in MAGNITUDES:
        return _read_bare_magnitude(tokens, index)
    return read_spelled(tokens, index)


def _read_bare_magnitude(tokens: list[Token], index: int) -> Numeral | None:
    """Read `hundred dollars` and `million-dollar gift`, where only money makes it certain."""
    before = tokens[index - 1]
    if before.text == "-" or before.kind == DIGITS or before.lower in _BEFORE_MAGNITUDE:
        return None
    numeral = read_spelled(tokens, index, leading=_ONE)
    if numeral is None:
        return None
    place = numeral.end + 1 if joins(tokens, numeral.end) else numeral.end
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
        return dozens(_ONE, index + 1)
    if token.lower in {"half", "quarter"}:
        part = _read_part(tokens, index)
        if part is not None:
            return part
    if token.lower in DENOMINATORS and not token.lower.endswith("s"):
        part = _read_denominator(tokens, index, 1, needs_of=True)
        return None if part is None else _scale_part(tokens, part)
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
    following, before = tokens[index + 1], tokens[index - 1]
    if following.lower in {"of", "percent", "percentage", "per"}:
        return True
    if tokens[index].lower == "half" and _is_hedging(before):
        return following.text != "-" and following.lower not in _HALF_OF_ANOTHER
    if tokens[index].lower == "half" and following.lower in _WHOLE_STARTS:
        return True
    if following.kind == END and index <= 1:
        return True
    if not (_is_hedging(tokens[index - 2]) and before.lower in _ARTICLES):
        return False
    if following.kind in {MARK, END}:
        return following.text != "-"
    return following.lower in CUTS or following.lower.endswith("ed")


def _is_hedging(token: Token) -> bool:
    return token.lower in _BEFORE_PART


_BEFORE_PART: Final = HEDGE_ENDINGS - {"of"} | {"fully", "by"}
"""Words behind which `half` and `a third` are parts of an unsaid whole: `over half`, `by a third`."""


_HALF_OF_ANOTHER: Final = words(
    "time past way hour brother sister marathon century price pint mile inch size day back a an full"
)
"""Words that `half` makes another word of, or that say half of what it is."""


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

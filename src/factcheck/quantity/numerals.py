"""Reading the number itself: digits, fractions, number words and magnitudes.

What stands around it (currency, unit, bound) is read in `cores`.
Every function looks a bounded number of tokens ahead, or moves on over what it has read.
"""

from __future__ import annotations

from decimal import Context, Decimal
from typing import Final, NamedTuple

from factcheck.quantity.hedges import HEDGE_ENDINGS
from factcheck.quantity.intervals import EXACT_ARITHMETIC, Print
from factcheck.quantity.nouns import COUNTED
from factcheck.quantity.numberwords import (
    DENOMINATORS,
    DOZEN,
    HUNDRED,
    MAGNITUDES,
    ONES,
    TEENS,
    TENS,
    VULGAR,
)
from factcheck.quantity.tokens import DIGITS, END, FRACTION, MARK, WORD, Token
from factcheck.quantity.wordlists import words

LONGEST: Final = 30
"""Digits that a printed figure can have; a longer run is a code of some kind."""

_FRACTIONS: Final = Context(prec=12)
"""Places to which a third or a seventh is written, as no decimal holds it."""

_ONE: Final = Decimal(1)
_TENTH: Final = Decimal("0.1")
_PARTS: Final = {"half": (1, 2), "quarter": (1, 4), "quarters": (3, 4)}
"""Parts of a magnitude in words."""


class Numeral(NamedTuple):
    """A number read from tokens.

    Attributes:
        print_: the number, its last printed place and the last one that is not zero.
        end: the token behind it.
        style: `digits`, `words`, `fraction` or `dozen`.
        is_scaled: whether a magnitude word or part of one is in it.
        fraction: numerator and denominator of a bare fraction.
    """

    print_: Print
    end: int
    style: str
    is_scaled: bool = False
    fraction: tuple[int, int] | None = None


def scaled(print_: Print, factor: Decimal) -> Print:
    """Multiply a printed number and its places by a magnitude."""
    multiply = EXACT_ARITHMETIC.multiply
    return Print(*(multiply(each, factor) for each in print_))


def read_digits(text: str) -> Print | None:
    """Read digits with grouping and decimals; None where they are no English number.

    A comma groups three digits (or, as in India, two and then three), a point stands before
    decimals; a number does not start with a zero, unless that is its only digit before the point.
    """
    if len(text) > LONGEST:
        return None
    whole, point, decimals = text.partition(".")
    if "." in decimals or "," in decimals:
        return None
    groups = whole.split(",")
    if len(groups) > 1 and not _is_grouped([len(group) for group in groups]):
        return None
    digits = "".join(groups)
    if digits[0] == "0" and len(digits) > 1:
        return None
    step = _ONE.scaleb(-len(decimals))
    zeros = 0 if point else len(digits) - len(digits.rstrip("0"))
    if digits == "0":
        zeros = 0
    return Print(Decimal(digits + point + decimals), step, step.scaleb(zeros))


def read_numeral(tokens: list[Token], index: int) -> Numeral | None:
    """Read the number that starts at a token, or None where none does."""
    token = tokens[index]
    if token.kind == DIGITS:
        return _read_digit_numeral(tokens, index)
    if token.kind == FRACTION:
        return _fraction(*VULGAR[token.text], index + 1)
    if token.kind == WORD:
        return _read_word_numeral(tokens, index)
    if token.text == "." and tokens[index + 1].kind == DIGITS and not tokens[index + 1].spaced:
        decimals = tokens[index + 1].text
        if decimals.isdecimal() and len(decimals) < LONGEST:
            step = _ONE.scaleb(-len(decimals))
            return Numeral(Print(Decimal("0." + decimals), step, step), index + 2, "digits")
    return None


def joins(tokens: list[Token], index: int) -> bool:
    """Tell whether a hyphen at a token joins the words on both of its sides."""
    token = tokens[index]
    return token.text == "-" and not token.spaced and not tokens[index + 1].spaced


def _is_grouped(lengths: list[int]) -> bool:
    first, *middle, last = lengths
    if last != 3:
        return False
    is_western = 1 <= first <= 3 and all(length == 3 for length in middle)
    is_indian = 1 <= first <= 2 and bool(middle) and all(length == 2 for length in middle)
    return is_western or is_indian


def fraction_print(numerator: int, denominator: int) -> Print:
    """Give how a fraction is printed: its last place is a tenth of its denominator.

    That place is a convention: `two-thirds` leaves 0.65 to 0.68 open, and rounding hides a sixth.
    """
    divide = _FRACTIONS.divide
    return Print(
        divide(Decimal(numerator), Decimal(denominator)),
        divide(_TENTH, Decimal(denominator)),
        divide(_ONE, Decimal(denominator)),
    )


def _fraction(numerator: int, denominator: int, end: int) -> Numeral:
    print_ = fraction_print(numerator, denominator)
    return Numeral(print_, end, "fraction", fraction=(numerator, denominator))


def _read_digit_numeral(tokens: list[Token], index: int) -> Numeral | None:
    text = tokens[index].text
    end = index + 1
    while _continues_groups(tokens, end, text) and len(text) <= LONGEST:
        text += "," + tokens[end].text
        end += 1
    print_ = read_digits(text)
    if print_ is None:
        return None
    if tokens[end].kind == FRACTION and print_.step == _ONE:
        return _mixed(print_, *VULGAR[tokens[end].text], end + 1)
    slashed = _read_slashed(tokens, end, text)
    if slashed is not None:
        return _fraction(*slashed, end + 2)
    if (
        tokens[end].kind == DIGITS
        and tokens[end].spaced
        and print_.step == _ONE
        and (part := _read_slashed(tokens, end + 1, tokens[end].text)) is not None
        and part[0] < part[1]
    ):
        return _mixed(print_, *part, end + 3)
    return _scale(tokens, Numeral(print_, end, "digits"))


def _continues_groups(tokens: list[Token], index: int, text: str) -> bool:
    """Tell whether spaced digits go on a number: `10 000`, never `45 230`."""
    token = tokens[index]
    if token.kind != DIGITS or not token.spaced or len(token.text) != 3:
        return False
    if not token.text.isdecimal() or "." in text or len(text.split(",", 1)[0]) > 3:
        return False
    return token.tied or (token.text[0] == "0" and not token.breaks)


def _read_slashed(tokens: list[Token], index: int, numerator: str) -> tuple[int, int] | None:
    slash, denominator = tokens[index], tokens[index + 1]
    if slash.text not in {"/", "⁄"} or slash.spaced or denominator.spaced:
        return None
    if denominator.kind != DIGITS or not denominator.text.isdecimal() or not numerator.isdecimal():
        return None
    if tokens[index + 2].text == "/" or len(denominator.text) > 4 or len(numerator) > 4:
        return None
    if denominator.text[0] == "0" or numerator[0] == "0":
        return None
    return int(numerator), int(denominator.text)


def _mixed(whole: Print, numerator: int, denominator: int, end: int) -> Numeral | None:
    part = _fraction(numerator, denominator, end)
    number = EXACT_ARITHMETIC.add(whole.number, part.print_.number)
    return Numeral(Print(number, part.print_.step, part.print_.coarse), end, "mixed")


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
            return _dozens(numeral.print_.number, numeral.end + 1)
        return numeral
    factor, end = magnitude
    return Numeral(scaled(numeral.print_, factor), end, numeral.style, is_scaled=True)


def _dozens(number: Decimal, end: int) -> Numeral:
    """Give so many dozen; a dozen may be rounded by half a dozen, by convention."""
    total = EXACT_ARITHMETIC.multiply(number, DOZEN)
    return Numeral(Print(total, _ONE, DOZEN), end, "dozen")


def _read_word_numeral(tokens: list[Token], index: int) -> Numeral | None:
    token = tokens[index]
    if token.lower in {"a", "an"}:
        return _read_after_article(tokens, index + 1)
    if token.lower in {"half", "quarter"}:
        return _read_part(tokens, index)
    if token.lower == "dozen":
        return _dozens(_ONE, index + 1)
    if token.lower == "three" and tokens[index + 1].lower == "quarters":
        part = _part_of_magnitude(tokens, index + 1)
        if part is not None:
            return part
    fraction = _read_spelled_fraction(tokens, index)
    if fraction is not None:
        return fraction
    return _read_spelled(tokens, index)


def _read_after_article(tokens: list[Token], index: int) -> Numeral | None:
    token = tokens[index]
    if token.lower == "dozen":
        return _dozens(_ONE, index + 1)
    if token.lower in {"half", "quarter"}:
        part = _read_part(tokens, index)
        if part is not None:
            return part
    if token.lower in DENOMINATORS and not token.lower.endswith("s"):
        return _read_denominator(tokens, index, 1, needs_of=True)
    if token.lower == "hundred" or token.lower in MAGNITUDES:
        return _read_spelled(tokens, index, leading=_ONE)
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
    part = _fraction(*_PARTS[tokens[index].lower], end)
    return Numeral(scaled(part.print_, factor), end + 1, "part", is_scaled=True)


_ARTICLES: Final = frozenset({"a", "an", "one"})
_WHOLE_UNITS: Final = frozenset({"percent", "percentage", "%", *COUNTED})
_WHOLE_STARTS: Final = words(
    "the all its their our his her my your this that these those american"
)


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
        return _fraction(numerator, denominator, end + 1)
    if needs_of and not _names_whole(tokens, index):
        return None
    return _fraction(numerator, denominator, index + 1)


def _names_whole(tokens: list[Token], index: int) -> bool:
    """Tell whether the whole follows `half`, or stands open behind a hedge: `over a third.`"""
    following = tokens[index + 1]
    if following.lower in {"of", "percent", "percentage", "per"}:
        return True
    if tokens[index].lower == "half" and following.lower in _WHOLE_STARTS:
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


def _below_hundred(tokens: list[Token], index: int) -> tuple[Decimal, int] | None:
    word = tokens[index].lower
    if word in TENS:
        after = index + 1
        if joins(tokens, after):
            after += 1
        ones = ONES.get(tokens[after].lower)
        if ones and (after == index + 2 or tokens[after].spaced):
            return TENS[word] + ones, after + 1
        return TENS[word], index + 1
    value = ONES.get(word, TEENS.get(word))
    return None if value is None else (value, index + 1)


def _skip_and(tokens: list[Token], index: int) -> int:
    return index + 1 if tokens[index].lower in {"and", "&"} else index


def _group(tokens: list[Token], index: int, leading: Decimal | None) -> tuple[Decimal, int] | None:
    """Read one group of a spelled number: up to `ninety-nine hundred and ninety-nine`."""
    read = (leading, index) if leading is not None else _below_hundred(tokens, index)
    if read is None:
        return None
    value, end = read
    hundred = end + 1 if joins(tokens, end) else end
    if tokens[hundred].lower != "hundred" or not value:
        return read
    value *= HUNDRED
    end = hundred + 1
    rest = _below_hundred(tokens, _skip_and(tokens, end))
    if rest is None or not rest[0]:
        return value, end
    if tokens[rest[1]].lower == "hundred":
        return value, end
    return value + rest[0], rest[1]


def _read_spelled(
    tokens: list[Token], index: int, leading: Decimal | None = None
) -> Numeral | None:
    """Read a number in words: groups with falling magnitudes, `point` and digits, `and a half`."""
    total = Decimal(0)
    step = coarse = _ONE
    ceiling: Decimal | None = None
    end = index
    is_scaled = False
    first = True
    while True:
        start = end
        if not first:
            start = end + 1 if tokens[end].text == "," and tokens[end + 1].lower != "and" else end
            start = _skip_and(tokens, start)
        group = _group(tokens, start, leading if first else None)
        if group is None:
            break
        value, after = group
        value, after, place = _decimals(tokens, value, after)
        scale = after + 1 if joins(tokens, after) else after
        factor = MAGNITUDES.get(tokens[scale].lower)
        if ceiling is not None and (factor or _ONE) * value >= ceiling:
            break
        if not first and start != end and tokens[end].lower in {"and", ",", "&"}:
            if tokens[end].text == "," and factor is None and value < HUNDRED and not is_scaled:
                break
        if not first and factor is not None and not value:
            break
        first = False
        if factor is None:
            total += value
            step, coarse = place, _last_place(value, place)
            end = after
            break
        total += value * factor
        step, coarse = place * factor, _last_place(value, place) * factor
        ceiling = factor
        is_scaled = True
        end = scale + 1
    if first:
        return None
    if tokens[end].lower == "dozen" and not is_scaled:
        return _dozens(total, end + 1)
    return _and_a_half(tokens, Numeral(Print(total, step, coarse), end, "words", is_scaled))


def _decimals(tokens: list[Token], value: Decimal, index: int) -> tuple[Decimal, int, Decimal]:
    """Read `point five` and, before a magnitude, `and a half`."""
    place = _ONE
    if tokens[index].lower == "point" and tokens[index + 1].lower in ONES:
        index += 1
        while tokens[index].lower in ONES and place > _ONE.scaleb(-LONGEST):
            place = place.scaleb(-1)
            value += ONES[tokens[index].lower] * place
            index += 1
        return value, index, place
    half = _half_after(tokens, index)
    if half is not None and tokens[half].lower in MAGNITUDES:
        return value + Decimal("0.5"), half, _TENTH
    return value, index, place


def _half_after(tokens: list[Token], index: int) -> int | None:
    if tokens[index].lower != "and":
        return None
    if [tokens[index + 1].lower, tokens[index + 2].lower] == ["a", "half"]:
        return index + 3
    return None


def _and_a_half(tokens: list[Token], numeral: Numeral) -> Numeral:
    half = _half_after(tokens, numeral.end)
    if half is None or numeral.is_scaled:
        return numeral
    number = numeral.print_.number + Decimal("0.5")
    return Numeral(Print(number, _TENTH, _TENTH), half, "words")


def _last_place(value: Decimal, place: Decimal) -> Decimal:
    """Give the last place of a spelled number that is not a zero."""
    if place != _ONE or not value:
        return place
    digits = str(value.to_integral_value())
    return _ONE.scaleb(len(digits) - len(digits.rstrip("0")))

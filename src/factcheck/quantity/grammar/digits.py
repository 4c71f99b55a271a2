"""Numbers in digits, and how fractions and dozens print.

Words are read in `spelled`, what joins both in `numerals`.
"""

from __future__ import annotations

from decimal import Context, Decimal
from typing import Final, NamedTuple

from factcheck.quantity.grammar.tokens import DIGITS, Token
from factcheck.quantity.intervals import EXACT_ARITHMETIC, Print
from factcheck.quantity.lexicon.number_words import DOZEN

LONGEST: Final = 30
"""Digits that a printed figure can have, without what groups them; a longer run is a code of some kind."""


_FRACTIONS: Final = Context(prec=12)
"""Places to which a third or a seventh is written, as no decimal holds it."""


_ONE: Final = Decimal(1)


class Numeral(NamedTuple):
    """A number read from tokens.

    Attributes:
        print_: the number, its last printed place and the last one that is not zero.
        end: the token behind it.
        style: `digits`, `words`, `fraction` or `dozen`.
        is_scaled: whether a magnitude word or part of one is in it.
        fraction: numerator and denominator of a bare fraction.
        exact: numerator and denominator of the number, where a fraction is in it.
    """

    print_: Print
    end: int
    style: str
    is_scaled: bool = False
    fraction: tuple[int, int] | None = None
    exact: tuple[int, int] | None = None


def multiply_exact(exact: tuple[int, int] | None, factor: Decimal) -> tuple[int, int] | None:
    """Multiply an exact number by a magnitude, or by the hundredth that a coin is.

    Args:
        exact: numerator and denominator; None for a number that is a decimal already.
        factor: what it is multiplied by.
    """
    if exact is None:
        return None
    times, over = factor.as_integer_ratio()
    return exact[0] * times, exact[1] * over


def multiply_print(print_: Print, factor: Decimal) -> Print:
    """Multiply a printed number and its places by a magnitude.

    Args:
        print_: the number with its last places.
        factor: of the magnitude, such as a million.
    """
    multiply = EXACT_ARITHMETIC.multiply
    number, step, coarse, fraction_ = print_
    return Print(
        multiply(number, factor), multiply(step, factor), multiply(coarse, factor), fraction_
    )


def is_too_long(text: str) -> bool:
    """Return whether a number has more digits than a figure has; what groups them is none.

    Args:
        text: the digits with what parts them.
    """
    return len(text) > LONGEST and count_digits(text) > LONGEST


def count_digits(text: str) -> int:
    """Return how many digits a number has.

    Args:
        text: the digits with what parts them.
    """
    return sum(map(str.isdecimal, text))


def read_digits(text: str, *, is_foreign: bool = False) -> Print | None:
    """Read digits with grouping and decimals; None where they are no number.

    A comma groups three digits (or, as in India, two and then three), and so does the apostrophe of
    Switzerland; a point stands before decimals.
    A number does not start with a zero, unless that is its only digit before the point.

    Args:
        text: the digits with what parts them.
        is_foreign: whether what stands around them says that they are an amount, so that a comma
            before one or two digits can be nothing but a decimal one: `3,5%`, `€1.200,50`.
    """
    if is_too_long(text):
        return None
    if text.isdecimal():
        if text[0] == "0" and len(text) > 1:
            return None
        coarse = (
            _ONE
            if text[-1] != "0" or text == "0"
            else _ONE.scaleb(len(text) - len(text.rstrip("0")))
        )
        return Print(Decimal(text), _ONE, coarse)
    if is_foreign:
        text = _convert_to_english(text)
    whole, point, decimals = text.partition(".")
    if "." in decimals or "," in decimals or "'" in decimals:
        return None
    groups = whole.replace("'", ",").split(",")
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


def _convert_to_english(text: str) -> str:
    """Return digits that only a decimal comma makes a number as English prints them."""
    whole, comma, decimals = text.rpartition(",")
    if comma and len(decimals) in {1, 2} and "," not in whole:
        lengths = [len(group) for group in whole.split(".")]
        if len(lengths) == 1 or (_is_grouped(lengths) and whole[0] != "0"):
            return f"{whole.replace('.', '')}.{decimals}"
    lengths = [len(group) for group in text.split(".")]
    if len(lengths) > 2 and _is_grouped(lengths) and text[0] != "0":
        return text.replace(".", "")
    return text


def _is_grouped(lengths: list[int]) -> bool:
    first, *middle, last = lengths
    if last != 3:
        return False
    is_western = 1 <= first <= 3 and all(length == 3 for length in middle)
    is_indian = 1 <= first <= 2 and bool(middle) and all(length == 2 for length in middle)
    return is_western or is_indian


def build_fraction_print(numerator: int, denominator: int) -> Print:
    """Build the print of a fraction: a part of one, of which the number is the nearest decimal.

    Args:
        numerator: of the fraction.
        denominator: of the fraction.
    """
    number = _FRACTIONS.divide(Decimal(numerator), Decimal(denominator))
    return Print(number, _ONE, _ONE, (numerator, denominator))


def build_mixed_print(whole: Decimal, numerator: int, denominator: int) -> Print:
    """Build the print of a whole number and a fraction.

    Args:
        whole: the number before the fraction.
        numerator: of the fraction.
        denominator: of the fraction.
    """
    part = build_fraction_print(numerator, denominator)
    number = EXACT_ARITHMETIC.add(whole, part.number)
    return Print(number, _ONE, _ONE, (int(whole) * denominator + numerator, denominator))


def build_fraction(numerator: int, denominator: int, end: int) -> Numeral:
    """Build the numeral of a bare fraction.

    Args:
        numerator: of the fraction.
        denominator: of the fraction.
        end: the token behind it.
    """
    print_ = build_fraction_print(numerator, denominator)
    exact = (numerator, denominator)
    return Numeral(print_, end, "fraction", fraction=exact, exact=exact)


def build_mixed(whole: Print, numerator: int, denominator: int, end: int) -> Numeral:
    """Build the numeral of a whole number and a fraction.

    Args:
        whole: how the whole number is printed.
        numerator: of the fraction.
        denominator: of the fraction.
        end: the token behind it.
    """
    exact = (int(whole.number) * denominator + numerator, denominator)
    return Numeral(
        build_mixed_print(whole.number, numerator, denominator), end, "mixed", exact=exact
    )


def build_dozens(number: Decimal, end: int) -> Numeral:
    """Build the numeral of so many dozen; by convention it may be rounded to a whole dozen.

    Args:
        number: of dozens.
        end: the token behind them.
    """
    total = EXACT_ARITHMETIC.multiply(number, DOZEN)
    return Numeral(Print(total, _ONE, DOZEN), end, "dozen")


def read_slashed(tokens: list[Token], index: int, numerator: str) -> tuple[int, int] | None:
    """Read the slash and the denominator behind a numerator.

    Args:
        tokens: of the text.
        index: the token that may be the slash.
        numerator: the digits before it.

    Returns:
        Numerator and denominator, of at most four digits each; None where they are no fraction.
    """
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

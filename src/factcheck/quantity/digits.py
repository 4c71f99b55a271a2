"""Numbers in digits, and how fractions and dozens print.

Words are read in `spelled`, what joins both in `numerals`.
"""

from __future__ import annotations

from decimal import Context, Decimal
from typing import Final, NamedTuple

from factcheck.quantity.intervals import EXACT_ARITHMETIC, Print
from factcheck.quantity.numberwords import DOZEN
from factcheck.quantity.tokens import DIGITS, Token

LONGEST: Final = 30
"""Digits that a printed figure can have; a longer run is a code of some kind."""


_FRACTIONS: Final = Context(prec=12)
"""Places to which a third or a seventh is written, as no decimal holds it."""


_ONE: Final = Decimal(1)


_TENTH: Final = Decimal("0.1")


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


def fraction(numerator: int, denominator: int, end: int) -> Numeral:
    """Give the numeral of a bare fraction."""
    print_ = fraction_print(numerator, denominator)
    return Numeral(print_, end, "fraction", fraction=(numerator, denominator))


def mixed(whole: Print, numerator: int, denominator: int, end: int) -> Numeral:
    """Give the numeral of a whole number and a fraction."""
    part = fraction(numerator, denominator, end)
    number = EXACT_ARITHMETIC.add(whole.number, part.print_.number)
    return Numeral(Print(number, part.print_.step, part.print_.coarse), end, "mixed")


def dozens(number: Decimal, end: int) -> Numeral:
    """Give so many dozen; a dozen may be rounded by half a dozen, by convention."""
    total = EXACT_ARITHMETIC.multiply(number, DOZEN)
    return Numeral(Print(total, _ONE, DOZEN), end, "dozen")


def read_slashed(tokens: list[Token], index: int, numerator: str) -> tuple[int, int] | None:
    """Read the slash and the denominator behind a numerator."""
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


def continues_groups(tokens: list[Token], index: int, text: str) -> bool:
    """Tell whether spaced digits go on a number: `10 000`, never `45 230`."""
    token = tokens[index]
    if token.kind != DIGITS or not token.spaced or len(token.text) != 3:
        return False
    if not token.text.isdecimal() or "." in text or len(text.split(",", 1)[0]) > 3:
        return False
    return token.tied or (token.text[0] == "0" and not token.breaks)

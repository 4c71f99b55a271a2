"""Reading the magnitude behind a number: `1.9 billion`, `1.5 lakh crore`, `two-thirds of a million`."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from factcheck.quantity.grammar.digits import (
    Numeral,
    build_dozens,
    multiply_exact,
    multiply_print,
)
from factcheck.quantity.grammar.nouns import CUTS
from factcheck.quantity.grammar.tokens import WORD, Token, is_hyphen
from factcheck.quantity.lexicon.number_words import (
    DOZEN,
    HUNDRED,
    LARGER,
    MAGNITUDE_PLURALS,
    MAGNITUDES,
    SCALES,
)


def read_magnitude(tokens: list[Token], index: int) -> tuple[Decimal, int] | None:
    """Read a magnitude word, after a space or a hyphen; `hundred million` counts as one.

    Args:
        tokens: of the text.
        index: the token behind the number, which may be a hyphen.

    Returns:
        What the number is multiplied by, and the token behind the words; None where no magnitude
        stands there.
    """
    if tokens[index].text == "-" and (is_hyphen(tokens, index) or tokens[index + 1].breaks):
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


def read_scale(tokens: list[Token], numeral: Numeral) -> Numeral:
    """Read the magnitude, or the dozen, behind a number in digits.

    Args:
        tokens: of the text.
        numeral: the number in digits.
    """
    magnitude = read_magnitude(tokens, numeral.end)
    if magnitude is None:
        if tokens[numeral.end].lower == "dozen":
            return build_dozens(numeral.print_.number, numeral.end + 1)
        return numeral
    factor, end = magnitude
    return Numeral(multiply_print(numeral.print_, factor), end, numeral.style, is_scaled=True)


def read_scale_of_part(tokens: list[Token], numeral: Numeral) -> Numeral:
    """Read the magnitude, or the dozen, behind a fraction or a mixed number: `1½ million`.

    Of a fraction the magnitude may be the whole: `three-quarters of a million`.

    Args:
        tokens: of the text.
        numeral: the fraction or mixed number.
    """
    index = numeral.end
    is_whole = tokens[index].lower == "of" and tokens[index + 1].lower in {"a", "one"}
    if numeral.style == "fraction" and is_whole:
        index += 2
    magnitude = read_magnitude(tokens, index)
    if magnitude is None and tokens[index].lower == "dozen":
        magnitude = DOZEN, index + 1
    if magnitude is None:
        return numeral
    factor, end = magnitude
    print_ = multiply_print(numeral.print_, factor)
    near = print_.number.to_integral_value()
    if abs(print_.number - near) < factor * _TWELFTH_PLACE:  # a third of a dozen is four
        print_ = print_._replace(number=near)
    style = numeral.style if numeral.style == "mixed" else "part"
    exact = multiply_exact(numeral.exact, factor)
    return Numeral(print_, end, style, is_scaled=True, exact=exact)


_TWELFTH_PLACE: Final = Decimal(1).scaleb(-11)
"""More than is lost where a fraction is written to twelve places."""

"""Numbers in words: groups with falling magnitudes, decimals and halves.

Each group must be smaller than the one before it, so that no run of words is read twice.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from factcheck.quantity.grammar.digits import LONGEST, Numeral, build_dozens
from factcheck.quantity.grammar.tokens import Token, is_hyphen
from factcheck.quantity.intervals import Print
from factcheck.quantity.lexicon.number_words import HUNDRED, MAGNITUDES, ONES, SCALES, TEENS, TENS

_ONE: Final = Decimal(1)
_TENTH: Final = Decimal("0.1")


def read_spelled(tokens: list[Token], index: int, leading: Decimal | None = None) -> Numeral | None:
    """Read a number in words: groups with falling magnitudes, `point` and digits, `and a half`.

    Args:
        tokens: of the text.
        index: the token at which it would begin.
        leading: what its first group begins with where that is read already; None to read it.
    """
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
        group = _read_group(tokens, start, leading if first else None)
        if group is None:
            break
        value, after = group
        value, after, place = _read_decimals(tokens, value, after)
        scale = after + 1 if is_hyphen(tokens, after) else after
        factor = SCALES.get(tokens[scale].lower)
        if ceiling is not None and (factor or _ONE) * value >= ceiling:
            break
        if not first and factor is not None and not value:
            break
        first = False
        if factor is None:
            total += value
            step, coarse = place, _find_last_place(value, place)
            end = after
            break
        total += value * factor
        step, coarse = place * factor, _find_last_place(value, place) * factor
        ceiling = factor
        is_scaled = True
        end = scale + 1
    if first:
        return None
    if tokens[end].lower == "dozen" and not is_scaled:
        return build_dozens(total, end + 1)
    return _add_half(tokens, Numeral(Print(total, step, coarse), end, "words", is_scaled))


def _read_group(
    tokens: list[Token], index: int, leading: Decimal | None
) -> tuple[Decimal, int] | None:
    """Read one group of a spelled number: up to `ninety-nine hundred and ninety-nine`."""
    read = (leading, index) if leading is not None else _read_below_hundred(tokens, index)
    if read is None:
        return None
    value, end = read
    hundred = end + 1 if is_hyphen(tokens, end) else end
    if tokens[hundred].lower != "hundred" or not value:
        return read
    value *= HUNDRED
    end = hundred + 1
    rest = _read_below_hundred(tokens, _skip_and(tokens, end))
    if rest is None or not rest[0]:
        return value, end
    if tokens[rest[1]].lower == "hundred":
        return value, end
    return value + rest[0], rest[1]


def _read_below_hundred(tokens: list[Token], index: int) -> tuple[Decimal, int] | None:
    word = tokens[index].lower
    if word in TENS:
        after = index + 1
        if is_hyphen(tokens, after):
            after += 1
        ones = ONES.get(tokens[after].lower)
        if ones and (after == index + 2 or tokens[after].spaced):
            return TENS[word] + ones, after + 1
        return TENS[word], index + 1
    value = ONES.get(word, TEENS.get(word))
    return None if value is None else (value, index + 1)


def _skip_and(tokens: list[Token], index: int) -> int:
    return index + 1 if tokens[index].lower in {"and", "&"} else index


def _read_decimals(tokens: list[Token], value: Decimal, index: int) -> tuple[Decimal, int, Decimal]:
    """Read `point five` and, before a magnitude, `and a half`."""
    place = _ONE
    if tokens[index].lower == "point" and tokens[index + 1].lower in ONES:
        index += 1
        while tokens[index].lower in ONES and place > _ONE.scaleb(-LONGEST):
            place = place.scaleb(-1)
            value += ONES[tokens[index].lower] * place
            index += 1
        return value, index, place
    half = _skip_half(tokens, index)
    if half is not None and tokens[half].lower in MAGNITUDES:
        return value + Decimal("0.5"), half, _TENTH
    return value, index, place


def _skip_half(tokens: list[Token], index: int) -> int | None:
    if tokens[index].lower != "and":
        return None
    if [tokens[index + 1].lower, tokens[index + 2].lower] == ["a", "half"]:
        return index + 3
    return None


def _add_half(tokens: list[Token], numeral: Numeral) -> Numeral:
    half = _skip_half(tokens, numeral.end)
    if half is None or numeral.is_scaled:
        return numeral
    number = numeral.print_.number + Decimal("0.5")
    return Numeral(Print(number, _TENTH, _TENTH), half, "words")


def _find_last_place(value: Decimal, place: Decimal) -> Decimal:
    """Return the last place of a spelled number that is not a zero: 1,000 of `forty thousand`."""
    if place != _ONE or not value:
        return place
    digits = str(value.to_integral_value())
    return _ONE.scaleb(len(digits) - len(digits.rstrip("0")))

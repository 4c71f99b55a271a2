"""Finding a way to print a number that leaves exactly given intervals open.

A figure keeps its intervals, not its digits: `30,000` and `30 thousand` are one number and two
precisions, so the ways to print a number are tried until one leaves the same open.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.digits import (
    build_fraction_print,
    build_mixed_print,
    multiply_print,
    read_digits,
)
from factcheck.quantity.intervals import EXACT_ARITHMETIC, Print, remove_zeros
from factcheck.quantity.lexicon.hedges import BEFORE, DENIED, EXACT_WORDS, SIGNS, find_hedge
from factcheck.quantity.lexicon.number_words import (
    DENOMINATORS,
    DOZEN,
    FEW,
    HUNDRED,
    INDIAN,
    MAGNITUDES,
    VAGUE,
)
from factcheck.quantity.quantity import Bound
from factcheck.quantity.widths import measure_widths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.quantity.quantity import Quantity

_ZERO: Final = Decimal(0)
_ONE: Final = Decimal(1)
_MOST_DECIMALS: Final = 28
_FEW_DECIMALS: Final = 3
_FURTHER_ZEROS: Final = 4
_LARGE: Final = tuple((f" {word}", MAGNITUDES[word]) for word in ("trillion", "billion", "million"))
_SCALES: Final = (
    ("", _ONE),
    *((f" {word}", factor) for word, factor in MAGNITUDES.items()),
    (" hundred", HUNDRED),
    *((f" hundred {word}", HUNDRED * factor) for word, factor in MAGNITUDES.items()),
)
_PARTS: Final = (("half a", 1, 2), ("a quarter of a", 1, 4), ("three quarters of a", 3, 4))
_DENOMINATORS: Final = tuple(sorted({*DENOMINATORS.values(), 16, 32, 64}))


def format_number(quantity: Quantity, *, in_full: bool = False) -> str:
    """Return the size of a number, without sign, unit and bound, as precisely as it was printed.

    Args:
        quantity: a figure with a number.
        in_full: whether to omit a magnitude word where that says the same.

    >>> from factcheck.quantity.parse import parse
    >>> format_number(parse("-$1.90 million")), format_number(parse("30 thousand"), in_full=True)
    ('1.90 million', '30 thousand')
    """
    assert quantity.number is not None
    size = abs(quantity.number)
    sign = _ONE.copy_sign(quantity.number)
    ways = (
        _list_fractions(size) if quantity.rule == "fraction" else _list_ways(size, in_full=in_full)
    )
    for text, way in ways:
        number = remove_zeros(EXACT_ARITHMETIC.multiply(way.number, sign))
        if number == quantity.number and _is_as_wide(quantity, way):
            return text
    return f"{size:,f}"


def format_vague(quantity: Quantity) -> str:
    """Return a vague amount in words, by its lower limit: `hundreds of thousands` for 200,000.

    Args:
        quantity: a figure of the form `vague`.

    >>> from factcheck.quantity.parse import parse
    >>> format_vague(parse("hundreds of thousands of people"))
    'hundreds of thousands'
    """
    assert quantity.span is not None
    for text, limit in _list_vague_ways():
        if limit == quantity.span[0]:
            return text
    raise AssertionError(f"no vague amount starts at {quantity.span[0]}")


def _is_as_wide(quantity: Quantity, way: Print) -> bool:
    """Return whether another way to print a number leaves the same open under the words around it."""
    own = Print(quantity.number or _ZERO, quantity.step or _ONE, quantity.coarse or _ONE)
    if _find_telling_places(quantity, own) != _find_telling_places(quantity, way):
        return False
    if quantity.bound not in _PLACES_HIDDEN:
        return quantity.parts == way.fraction
    other = replace(quantity, step=way.step, coarse=way.coarse, parts=way.fraction)
    return measure_widths(quantity) == measure_widths(other)


def _find_telling_places(quantity: Quantity, print_: Print) -> tuple[Decimal, ...]:
    """Return the places that a canonical text keeps under a bound; old locks hold hashes of such texts."""
    if quantity.bound in _LIMITS_WITHOUT_THE_NUMBER:
        return ()
    is_unrounded = any(words.lower() in EXACT_WORDS for words in quantity.bound_words)
    coarse = print_.step if is_unrounded else max(print_.step, print_.coarse)
    if quantity.bound not in {Bound.ABOUT, Bound.AT_LEAST}:
        return print_.step, coarse
    hedges = (find_hedge(words) for words in quantity.bound_words)
    shares = (each.share for each in hedges if each is not None and each.bound in _HEDGES)
    twice = EXACT_ARITHMETIC.multiply(print_.number.copy_abs(), 2 * max(shares, default=_ZERO))
    return max(print_.step, twice), max(coarse, twice)


_LIMITS_WITHOUT_THE_NUMBER: Final = frozenset({Bound.MORE_THAN, Bound.LESS_THAN})
_PLACES_HIDDEN: Final = _LIMITS_WITHOUT_THE_NUMBER | {Bound.ABOUT}
"""Bounds under which two precisions of one number may leave the same open."""

_HEDGES: Final = frozenset({Bound.ABOUT, Bound.ALMOST})


def is_before_number(words: str) -> bool:
    """Return whether a phrase of the table of bounds stands before its number.

    Args:
        words: the phrase, as a figure keeps it in `bound_words`.

    >>> is_before_number("more than"), is_before_number("or more")
    (True, False)
    """
    wanted = tuple(words.lower().split())
    if wanted[0] == "not" and wanted[-1] in DENIED:
        return True
    return words in SIGNS or any(hedge.words == wanted for hedge in BEFORE.get(wanted[0], ()))


def _list_ways(size: Decimal, *, in_full: bool) -> Iterator[tuple[str, Print]]:
    if not in_full:
        for suffix, factor in _LARGE:
            if size >= factor:
                yield from _list_scaled_ways(size, suffix, factor, _FEW_DECIMALS)
    for suffix, factor in _SCALES:
        yield from _list_scaled_ways(size, suffix, factor, _MOST_DECIMALS)
    for words, numerator, denominator in _PARTS:
        part = build_fraction_print(numerator, denominator)
        for word, factor in MAGNITUDES.items():
            yield f"{words} {word}", multiply_print(part, factor)
    yield "half a dozen", Print(Decimal(6), _ONE, Decimal(6))
    dozens, rest = divmod(size, DOZEN)
    if not rest:
        yield f"{dozens:,f} dozen", Print(size, _ONE, DOZEN)
    yield from _list_fractions(size)


def _list_scaled_ways(
    size: Decimal, suffix: str, factor: Decimal, most_decimals: int
) -> Iterator[tuple[str, Print]]:
    mantissa = remove_zeros(EXACT_ARITHMETIC.divide(size, factor))
    exponent = mantissa.as_tuple().exponent
    assert isinstance(exponent, int)
    fewest = max(-exponent, 0)
    for decimals in range(fewest, min(fewest + _FURTHER_ZEROS, most_decimals) + 1):
        text = f"{mantissa:,.{decimals}f}"
        print_ = read_digits(text)
        if print_ is not None:
            yield text + suffix, multiply_print(print_, factor)


def _list_fractions(size: Decimal) -> Iterator[tuple[str, Print]]:
    whole = size.to_integral_value(rounding="ROUND_FLOOR")
    part = size - whole
    lead = f"{whole:,f} " if whole else ""
    for denominator in _DENOMINATORS:
        numerator = int((part * denominator).to_integral_value())
        if 0 < numerator < denominator:
            yield (
                f"{lead}{numerator}/{denominator}",
                build_mixed_print(whole, numerator, denominator),
            )


def _list_vague_ways() -> Iterator[tuple[str, Decimal]]:
    for word, limit in VAGUE.items():
        yield word, limit
        for further, times in VAGUE.items():
            if word not in INDIAN and further not in INDIAN:  # millions are no tens of lakhs
                yield f"{word} of {further}", limit * times / 2
    for word, least in FEW.items():
        few = word if word == "several" else f"a {word}"
        yield few, least
        yield f"{few} dozen", least * DOZEN
        for suffix, factor in _SCALES[1:]:
            yield few + suffix, least * factor

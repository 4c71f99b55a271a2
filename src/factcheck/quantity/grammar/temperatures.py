"""Temperatures: a letter behind a number that is its scale, and those below zero: `-12 F`, `35 below zero`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.nouns import CUTS
from factcheck.quantity.grammar.tokens import WORD
from factcheck.quantity.quantity import Bound

if TYPE_CHECKING:
    from factcheck.quantity.grammar.amounts import Core
    from factcheck.quantity.grammar.tails import Tail
    from factcheck.quantity.grammar.tokens import Token
    from factcheck.quantity.intervals import Print

_ZEROS: Final = frozenset({"zero", "0"})
_UNITS: Final = frozenset({None, "degrees", "degree", "°C", "°F"})
_TURNED: Final = {
    Bound.MORE_THAN: Bound.LESS_THAN,
    Bound.LESS_THAN: Bound.MORE_THAN,
    Bound.AT_LEAST: Bound.AT_MOST,
    Bound.AT_MOST: Bound.AT_LEAST,
}
"""A limit of a number, as that of its negative."""


def is_temperature(tokens: list[Token], index: int) -> bool:
    """Return whether C or F behind a number is a scale: `1.5C`, `-12 F`, `2.1 F above average`.

    Args:
        tokens: of the text.
        index: the token of the letter.
    """
    sign, behind = tokens[index - 2], tokens[index + 1]
    if not tokens[index].spaced:
        return "." in tokens[index - 1].text
    if behind.lower in _WARMER:
        return True
    if behind.kind == WORD and behind.lower not in CUTS:
        return False  # `-5 C strings`
    return sign.lower == "minus" or (sign.text in {"-", "–"} and not tokens[index - 1].spaced)


_WARMER: Final = frozenset({"above", "below", "warmer", "colder", "cooler", "hotter"})


def add_below_zero(tokens: list[Token], core: Core, tail: Tail) -> tuple[Core, Tail]:
    """Return an amount as a negative one where the `below` behind it goes on to zero; else as it is.

    Args:
        tokens: of the text.
        core: the amount.
        tail: what follows it.

    Returns:
        The amount and its tail; of `more than 30 below zero` the bound is turned round.
    """
    if not _is_below_zero(tokens, tail):
        return core, tail
    if core.print_.number <= 0 or core.style == "vague" or core.fraction:
        return core, tail
    hedging = tail.hedging._replace(bound=_TURNED.get(tail.hedging.bound, tail.hedging.bound))
    core = core._replace(print_=_convert_to_negative(core.print_))
    return core, tail._replace(hedging=hedging, end=tail.end + 2)


def add_range_below_zero(
    tokens: list[Token], low: Core, high: Core, tail: Tail
) -> tuple[Core, Core, Tail]:
    """Return both ends of a range as negative ones where the `below` behind it goes on to zero: `10 to 20 below zero`.

    Args:
        tokens: of the text.
        low: the end that is printed first.
        high: the other end.
        tail: what follows it.

    Returns:
        The ends in the order of their numbers, the lower one first, and the tail of the range.
    """
    if not _is_below_zero(tokens, tail):
        return low, high, tail
    if low.print_.number <= 0:
        return low, high, tail
    ends = (
        low._replace(print_=_convert_to_negative(high.print_)),
        high._replace(print_=_convert_to_negative(low.print_)),
    )
    return *ends, tail._replace(end=tail.end + 2)


def _is_below_zero(tokens: list[Token], tail: Tail) -> bool:
    is_zero = tokens[tail.end + 1].lower in _ZEROS
    return is_zero and tail.unit in _UNITS and not tail.per


def _convert_to_negative(print_: Print) -> Print:
    return print_._replace(number=-print_.number)

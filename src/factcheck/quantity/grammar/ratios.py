"""Ratios of two numbers: `1:500`, `30 to 1`, `27-to-1`, `a ratio of 12 to 3`."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.build import Found, build_quantity
from factcheck.quantity.grammar.cores import read_core
from factcheck.quantity.grammar.joined import NO_JOINING
from factcheck.quantity.grammar.nouns import read_noun
from factcheck.quantity.grammar.tails import Tail
from factcheck.quantity.grammar.tokens import Token, TokenizedText, is_hyphen
from factcheck.quantity.not_figures.contests import is_contest
from factcheck.quantity.quantity import Form

if TYPE_CHECKING:
    from factcheck.quantity.grammar.amounts import Core

_ONE: Final = Decimal(1)


def read_ratio(page: TokenizedText, first: Core, opener: str, *, strict: bool) -> Found | None:
    """Read `1:500`, `30 to 1`, `27-to-1`, and `a ratio of 12 to 3`.

    Args:
        page: the tokens of a text, and the text.
        first: the first of the two numbers.
        opener: `between` or `from` before it, or empty: behind one stands a range.
        strict: whether it is a recorded value, and no running text.

    Returns:
        The ratio, its second number in `total`; None where the first number begins none.
    """
    tokens = page.tokens
    if opener or first.unit is not None or first.style in NO_JOINING:
        return None
    index = first.end
    is_colon = tokens[index].text == ":" and not tokens[index].spaced
    if is_colon:
        index += 1
        if tokens[index].spaced:
            return None
    elif tokens[index].text == "-" and is_hyphen(tokens, index) and tokens[index + 1].lower == "to":
        index += 3
    elif tokens[index].lower == "to":
        index += 1
    else:
        return None
    second = read_core(tokens, index, strict=strict or not tokens[index].spaced)
    if second is None or second.unit is not None or second.hedging.words:
        return None
    is_falling = first.print_.number > second.print_.number
    is_ratio = is_falling and (
        second.print_.number == _ONE
        or (_is_named_ratio(tokens, first.start) and read_noun(tokens, second.end) is None)
    )
    if not (is_colon or is_ratio) or second.style in NO_JOINING:
        return None
    if not strict and is_contest(tokens, first.start, second.end):
        return None
    part = build_quantity(page, first, Tail(None, (), second.end, first.hedging), first.start)
    total = build_quantity(page, second, Tail(None, (), second.end, second.hedging), second.start)
    is_clock = is_colon and _may_be_clock(tokens, first.number_start)
    readings = ("a ratio", "a time of day") if is_clock else ()
    quantity = replace(part, form=Form.RATIO, total=total, rule="ratio", readings=readings)
    return Found(quantity, first.start, second.end)


def _is_named_ratio(tokens: list[Token], start: int) -> bool:
    name, joint = tokens[max(start - 2, 0)], tokens[start - 1]
    return joint.lower == "of" and name.lower in {"ratio", "ratios", "odds"}


def _may_be_clock(tokens: list[Token], index: int) -> bool:
    hours, minutes = tokens[index].text, tokens[index + 2].text
    if not (hours.isdecimal() and minutes.isdecimal()):
        return False
    return int(hours) <= 24 and len(minutes) == 2 and minutes <= "59"

"""Writing a figure in canonical form, so that reading it again gives the same figure."""

from __future__ import annotations

from decimal import Decimal, localcontext
from typing import Final

from factcheck.quantity.intervals import EXACT_ARITHMETIC
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.quantity.lexicon.number_words import MAGNITUDES, RANGE_OR_CHANGE, write_ordinal
from factcheck.quantity.lexicon.unit_kinds import BASIS_POINTS, PERCENT, PERCENTAGE_POINTS
from factcheck.quantity.print_number import format_number, format_vague, is_before_number
from factcheck.quantity.quantity import Change, Form, Quantity

SIGNS: Final = {"USD": "$", "GBP": "£", "EUR": "€"}
_BEHIND: Final = {
    PERCENT: "%",
    PERCENTAGE_POINTS: " percentage points",
    BASIS_POINTS: " basis points",
}
_HALF: Final = Decimal("0.5")
_MOVES: Final = {Change.RISE: "up ", Change.FALL: "down "}


def format_quantity(quantity: Quantity) -> str:
    """Return a figure in canonical form; `parse` reads the result as the same figure, but for texts and a role.

    Args:
        quantity: the figure as it was read.

    >>> from factcheck.quantity.parse import parse
    >>> format_quantity(parse("about 12.5 thousand part-time nurses"))
    'about 12,500 part-time nurses'
    >>> format_quantity(parse("1.9bn dollars"))
    '$1.9 billion'
    """
    with localcontext(EXACT_ARITHMETIC):
        return _format(quantity)


def _format(quantity: Quantity) -> str:
    per = "".join(f" {each}" if each == "each" else f" per {each}" for each in quantity.per)
    if quantity.rule == "factor":
        before, _ = _format_bounds(quantity)
        is_halved = before and quantity.number == quantity.step == _HALF  # its bound is of the loss
        return f"{before}halved" if is_halved else f"{before}{quantity.number:f}-fold"
    if quantity.rule == "ordinal":
        return _format_bounds(quantity)[0] + write_ordinal(int(quantity.number or 0))
    move = "" if quantity.change is None else _MOVES.get(quantity.change, "")
    if quantity.ends is not None:
        base = f" of {quantity.base}" if quantity.base else ""
        return move + _format_range(quantity) + per + base
    if quantity.form is Form.VAGUE:
        return _format_vague(quantity) + per
    if quantity.form is Form.RATIO and quantity.total is not None:
        return f"{_format_amount(quantity)}:{_format_amount(quantity.total)}"
    if quantity.total is not None:
        is_rank = quantity.rule == "rank"
        part = (
            write_ordinal(int(quantity.number or 0))
            if is_rank
            else _format_amount(quantity, with_noun=False)
        )
        return f"{part} out of {_format_amount(quantity.total)}{per}"
    base = f" of {quantity.base}" if quantity.base else ""
    prices = f" in {quantity.prices} prices" if quantity.prices else ""
    return f"{move}{_format_amount(quantity)}{per}{base}{prices}"


def _format_amount(quantity: Quantity, *, with_noun: bool = True, in_full: bool = False) -> str:
    number = format_number(quantity, in_full=in_full)
    before, after = _format_bounds(quantity)
    margin = "" if quantity.margin is None else f" ± {quantity.margin:f}"
    sign = "-" if quantity.number is not None and quantity.number < 0 else ""
    unit = quantity.unit
    if unit in SIGNS:
        return f"{before}{sign}{SIGNS[unit]}{number}{after}{margin}"
    if unit in CODES:
        return f"{before}{unit} {sign}{number}{after}{margin}"
    if unit in _BEHIND:
        return f"{before}{sign}{number}{_BEHIND[unit]}{after}{margin}"
    noun = _format_noun(quantity) if with_noun else ""
    return f"{before}{sign}{number}{after}{margin}{noun}"


def _format_noun(quantity: Quantity) -> str:
    if quantity.unit is None:
        return ""
    return f" {' '.join((*quantity.qualifiers, quantity.unit))}"


def _format_bounds(quantity: Quantity) -> tuple[str, str]:
    before = "".join(f"{words} " for words in quantity.bound_words if is_before_number(words))
    after = ""
    for words in quantity.bound_words:
        if words == "+":
            after += words
        elif not is_before_number(words):
            after += f"-{words}" if words.lower() in {"plus", "odd", "ish"} else f" {words}"
    return before, after


def _format_range(quantity: Quantity) -> str:
    assert quantity.ends is not None
    low, high = quantity.ends
    opener = "from " if quantity.readings == RANGE_OR_CHANGE else ""
    lower = _format_amount(low, with_noun=False)
    is_in_full = not any(word in MAGNITUDES for word in lower.split())
    return f"{opener}{lower} to {_format_amount(high, in_full=is_in_full)}"


def _format_vague(quantity: Quantity) -> str:
    before, after = _format_bounds(quantity)
    words = format_vague(quantity)
    joint = " of " if words.endswith("s") else " "
    noun = f"{joint}{_format_noun(quantity).strip()}" if quantity.unit else ""
    return f"{before}{words}{noun}{after}"

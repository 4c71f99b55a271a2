"""Writing a figure in canonical form, so that reading it again gives the same figure."""

from __future__ import annotations

from decimal import localcontext
from typing import Final

from factcheck.quantity.grammar.joined import RANGE_OR_CHANGE
from factcheck.quantity.intervals import EXACT_ARITHMETIC
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.quantity.lexicon.number_words import MAGNITUDES, write_ordinal
from factcheck.quantity.lexicon.unit_kinds import BASIS_POINTS, PERCENT, PERCENTAGE_POINTS
from factcheck.quantity.print_number import print_number, print_vague, stands_before
from factcheck.quantity.quantity import Change, Form, Quantity

SIGNS: Final = {"USD": "$", "GBP": "£", "EUR": "€"}
_BEHIND: Final = {
    PERCENT: "%",
    PERCENTAGE_POINTS: " percentage points",
    BASIS_POINTS: " basis points",
}
_MOVES: Final = {Change.RISE: "up ", Change.FALL: "down "}


def render(quantity: Quantity) -> str:
    """Write a figure; `parse` reads the result as the same figure, but for texts and a role."""
    with localcontext(EXACT_ARITHMETIC):
        return _render(quantity)


def _render(quantity: Quantity) -> str:
    per = "".join(f" {each}" if each == "each" else f" per {each}" for each in quantity.per)
    if quantity.rule == "factor":
        before, _ = _bounds(quantity)
        return f"{before}{quantity.number:f}-fold"
    if quantity.rule == "ordinal":
        return _bounds(quantity)[0] + write_ordinal(int(quantity.number or 0))
    if quantity.ends is not None:
        base = f" of {quantity.base}" if quantity.base else ""
        return _range(quantity) + per + base
    if quantity.form is Form.VAGUE:
        return _vague(quantity) + per
    if quantity.form is Form.RATIO and quantity.total is not None:
        return f"{_amount(quantity)}:{_amount(quantity.total)}"
    if quantity.total is not None:
        is_rank = quantity.rule == "rank"
        part = (
            write_ordinal(int(quantity.number or 0))
            if is_rank
            else _amount(quantity, with_noun=False)
        )
        return f"{part} out of {_amount(quantity.total)}{per}"
    base = f" of {quantity.base}" if quantity.base else ""
    prices = f" in {quantity.prices} prices" if quantity.prices else ""
    move = "" if quantity.change is None else _MOVES.get(quantity.change, "")
    return f"{move}{_amount(quantity)}{per}{base}{prices}"


def _amount(quantity: Quantity, *, with_noun: bool = True, in_full: bool = False) -> str:
    number = print_number(quantity, in_full=in_full)
    before, after = _bounds(quantity)
    margin = "" if quantity.margin is None else f" ± {quantity.margin:f}"
    sign = "-" if quantity.number is not None and quantity.number < 0 else ""
    unit = quantity.unit
    if unit in SIGNS:
        return f"{before}{sign}{SIGNS[unit]}{number}{after}{margin}"
    if unit in CODES:
        return f"{before}{unit} {sign}{number}{after}{margin}"
    if unit in _BEHIND:
        return f"{before}{sign}{number}{_BEHIND[unit]}{after}{margin}"
    noun = _noun(quantity) if with_noun else ""
    return f"{before}{sign}{number}{after}{margin}{noun}"


def _noun(quantity: Quantity) -> str:
    if quantity.unit is None:
        return ""
    return f" {' '.join((*quantity.qualifiers, quantity.unit))}"


def _bounds(quantity: Quantity) -> tuple[str, str]:
    before = "".join(f"{words} " for words in quantity.bound_words if stands_before(words))
    after = ""
    for words in quantity.bound_words:
        if words == "+":
            after += words
        elif not stands_before(words):
            after += f"-{words}" if words.lower() in {"plus", "odd", "ish"} else f" {words}"
    return before, after


def _range(quantity: Quantity) -> str:
    assert quantity.ends is not None
    low, high = quantity.ends
    opener = "from " if quantity.readings == RANGE_OR_CHANGE else ""
    lower = _amount(low, with_noun=False)
    is_in_full = not any(word in MAGNITUDES for word in lower.split())
    return f"{opener}{lower} to {_amount(high, in_full=is_in_full)}"


def _vague(quantity: Quantity) -> str:
    before, after = _bounds(quantity)
    words = print_vague(quantity)
    joint = " of " if words.endswith("s") else " "
    noun = f"{joint}{_noun(quantity).strip()}" if quantity.unit else ""
    return f"{before}{words}{noun}{after}"

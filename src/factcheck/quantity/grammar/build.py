"""Building the figure of one amount from what was read of it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.quantity.grammar.units import list_readings
from factcheck.quantity.intervals import remove_zeros
from factcheck.quantity.lexicon.currencies import CODES
from factcheck.quantity.lexicon.unit_kinds import FIXED_UNITS
from factcheck.quantity.lexicon.unit_words import THREE_QUARTERS
from factcheck.quantity.quantity import Bound, Form, Quantity

if TYPE_CHECKING:
    from factcheck.quantity.grammar.amounts import Core
    from factcheck.quantity.grammar.tails import Tail
    from factcheck.quantity.grammar.tokens import TokenizedText


class Found(NamedTuple):
    """A figure and the tokens it was read from, from start up to, not with, end."""

    quantity: Quantity
    start: int
    end: int


def build_quantity(page: TokenizedText, core: Core, tail: Tail, start: int) -> Quantity:
    """Build the figure of one amount.

    Args:
        page: the tokens of a text, and the text.
        core: the amount.
        tail: what follows it.
        start: the token at which its first word stands.
    """
    hedging = tail.hedging
    unit = tail.unit
    text = page.cut(start, tail.end)
    print_ = core.print_
    if core.style == "vague":
        return Quantity(
            text,
            None,
            unit,
            Bound.AT_LEAST if hedging.bound is Bound.EXACT else hedging.bound,
            Form.VAGUE,
            None,
            None,
            hedging.words,
            tail.per,
            rule="vague",
            span=(print_.number, print_.coarse),
            qualifiers=tail.qualifiers,
        )
    is_fraction = core.fraction is not None
    return Quantity(
        text,
        remove_zeros(print_.number),
        unit,
        hedging.bound,
        Form.RATIO if is_fraction and unit is None else Form.NUMBER,
        remove_zeros(print_.step),
        remove_zeros(print_.coarse),
        hedging.words,
        tail.per,
        rule=_name_rule(core, unit),
        readings=core.readings or _list_readings(core, tail),
        qualifiers=tail.qualifiers,
        parts=print_.fraction,
    )


def _list_readings(core: Core, tail: Tail) -> tuple[str, ...]:
    """Return the readings of what names more than one thing: `500 pounds`, `three quarters`."""
    is_three = core.style == "words" and core.print_.number == _THREE and not tail.qualifiers
    if is_three and (tail.unit or "").lower() == "quarters":
        return THREE_QUARTERS
    return list_readings(tail.unit)


_THREE: Final = Decimal(3)


def _name_rule(core: Core, unit: str | None) -> str:
    if core.unit in FIXED_UNITS:
        return core.unit or ""
    if core.unit is not None:
        return "money" if core.unit in CODES else "count"
    if core.fraction is not None:
        return "fraction"
    return "count" if unit is not None else "number"

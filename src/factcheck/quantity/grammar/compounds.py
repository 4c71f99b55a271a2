"""Units in steps, as one number of the smallest: `5ft 4in`, `2 hours, 11 minutes, 53 seconds`, `5'10"`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.digits import read_digits
from factcheck.quantity.grammar.inflection import find_singular
from factcheck.quantity.grammar.numerals import read_numeral
from factcheck.quantity.grammar.per import read_per
from factcheck.quantity.grammar.tails import read_tail
from factcheck.quantity.grammar.tokens import DIGITS
from factcheck.quantity.intervals import EXACT_ARITHMETIC, Print
from factcheck.quantity.lexicon.unit_words import DURATIONS, MEASURES, UNIT_WORDS

if TYPE_CHECKING:
    from factcheck.quantity.grammar.amounts import Core
    from factcheck.quantity.grammar.tails import Tail
    from factcheck.quantity.grammar.tokens import Token

_STEPS: Final = {
    "feet": ("inches", 12),
    "foot": ("inches", 12),
    "hours": ("minutes", 60),
    "hour": ("minutes", 60),
    "minutes": ("seconds", 60),
    "minute": ("seconds", 60),
    "years": ("months", 12),
    "year": ("months", 12),
    "weeks": ("days", 7),
    "week": ("days", 7),
    "days": ("hours", 24),
    "day": ("hours", 24),
    "pounds": ("ounces", 16),
    "lb": ("ounces", 16),
    "lbs": ("ounces", 16),
    "stone": ("lb", 14),
}
"""The smaller unit that goes on with a unit, and how many of it make one."""

_SINGULARS: Final = {
    "inch": "inches",
    "month": "months",
    "minute": "minutes",
    "in": "inches",
    "pounds": "lb",
    "pound": "lb",
}
_ONE: Final = Decimal(1)
_HALF: Final = Decimal("0.5")
_TENTH: Final = Decimal("0.1")
_HALVED: Final = DURATIONS | MEASURES | {"pound", "pint"}
"""Units behind which a half goes on with the number: `two hours and a half`."""


def add_second_step(
    tokens: list[Token], core: Core, tail: Tail, *, strict: bool
) -> tuple[Core, Tail]:
    """Return an amount and its tail with the smaller units that go on behind them, if any do.

    Args:
        tokens: of the text.
        core: the amount in its larger unit.
        tail: what follows it.
        strict: whether it is a recorded value, and no running text.
    """
    whole = _read_second_step(tokens, core, tail.unit, tail.end)
    if whole is None:
        return core, tail
    whole = _read_second_step(tokens, whole, whole.unit, whole.end) or whole
    return whole, read_tail(tokens, whole, strict=strict)


def _read_second_step(tokens: list[Token], core: Core, unit: str | None, end: int) -> Core | None:
    """Read the smaller unit behind an amount; return the whole in it, or None where none is there."""
    feet = _read_primes(tokens, core)
    if feet is not None:
        return feet
    if unit is not None and core.unit is None and core.print_.step == _ONE and not core.is_scaled:
        is_half = [token.lower for token in tokens[end : end + 3]] == ["and", "a", "half"]
        if is_half and find_singular(unit.lower()) in _HALVED:
            number = EXACT_ARITHMETIC.add(core.print_.number, _HALF)
            return core._replace(print_=Print(number, _TENTH, _TENTH), unit=unit, end=end + 3)
    step = _STEPS.get((unit or "").lower())
    if step is None or core.print_.step != _ONE or core.is_scaled:
        return None
    smaller, times = step
    is_comma = tokens[end].text == ","
    index = end + 1 if is_comma or tokens[end].lower == "and" else end
    further = read_numeral(tokens, index)
    if further is None or further.print_.step > _ONE or further.is_scaled:
        return None
    word = tokens[further.end].lower
    word = _SINGULARS.get(word) or UNIT_WORDS.get(word) or word
    if word.removesuffix("s") != smaller.removesuffix("s") or further.print_.number >= times:
        return None
    if is_comma and _is_of_list(tokens, further.end + 1, smaller):
        return None
    return _add_smaller_unit(core, further.print_, times, smaller, further.end + 1)


def _is_of_list(tokens: list[Token], index: int, unit: str) -> bool:
    """Return whether two amounts are no steps of one: `five days, 12 hours a day`, `3 years, 2 months, 14 days`.

    Args:
        tokens: of the text.
        index: the token behind the second of them.
        unit: of the second.
    """
    if read_per(tokens, index)[0]:
        return True
    index += tokens[index].text == ","
    index += tokens[index].lower == "and"
    third = read_numeral(tokens, index)
    word = "" if third is None else tokens[third.end].lower
    step = _STEPS.get(unit)
    return word in DURATIONS and (
        step is None or word.removesuffix("s") != step[0].removesuffix("s")
    )


def _read_primes(tokens: list[Token], core: Core) -> Core | None:
    foot, inches, inch = tokens[core.end : core.end + 3]
    if foot.text != "'" or foot.spaced or inches.kind != DIGITS or inches.spaced:
        return None
    print_ = read_digits(inches.text)
    if inch.text != '"' or inch.spaced or print_ is None or core.print_.step != _ONE:
        return None
    return _add_smaller_unit(core, print_, 12, "inches", core.end + 3)


def _add_smaller_unit(core: Core, further: Print, times: int, unit: str, end: int) -> Core:
    whole = EXACT_ARITHMETIC.multiply(core.print_.number, Decimal(times))
    number = EXACT_ARITHMETIC.add(whole, further.number)
    print_ = Print(number, further.step, further.step)
    return core._replace(print_=print_, unit=unit, end=end)

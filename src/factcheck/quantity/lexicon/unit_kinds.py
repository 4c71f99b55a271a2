"""What kind of unit a unit is: a fixed one, one of money, a measure, or a count of things.

Asked of figures that are read already, so no grammar is loaded for it.
"""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.inflection import find_singular
from factcheck.quantity.lexicon.currencies import CODES, SEVERAL
from factcheck.quantity.lexicon.national_currencies import NATIONAL
from factcheck.quantity.lexicon.unit_words import (
    ABBREVIATED,
    CASED,
    MEASURES,
    PREFIXED,
    SIGNED_NOUNS,
)

PERCENT: Final = "percent"
PERCENTAGE_POINTS: Final = "percentage-points"
BASIS_POINTS: Final = "basis-points"
FIXED_UNITS: Final = frozenset({PERCENT, PERCENTAGE_POINTS, BASIS_POINTS})
"""Units in this project's own words; any other is a currency code or a noun as printed."""

_CURRENCY_NOUNS: Final = frozenset(find_singular(noun) for _, noun in NATIONAL) | {*SEVERAL}
"""Nouns of money; those of several countries stay the unit that was printed (`rupees`)."""


def is_count(unit: str | None) -> bool:
    """Return whether a unit counts or measures things, so that its number is not below zero.

    Args:
        unit: as a quantity has it; None for a bare number, which may be below zero.
    """
    if unit is None or unit in CODES or unit in FIXED_UNITS:
        return False
    return unit.lower() not in SIGNED_NOUNS and not unit.startswith("°")


def is_energy(unit: str) -> bool:
    """Return whether a unit of watts and hours is one of energy, and of no time: `kilowatt-hours`.

    Args:
        unit: as it was printed.
    """
    before, _, _ = unit.lower().replace("-", " ").rpartition(" ")
    return before.endswith("watt") and before in PREFIXED


def is_countable(unit: str | None) -> bool:
    """Return whether a whole number of a unit is counted one by one: teachers, and not dollars or miles.

    Args:
        unit: as a quantity has it; a bare number is counted.
    """
    if unit is None:
        return True
    last = unit.lower().replace("-", " ").rpartition(" ")[2]
    single = find_singular(last)
    is_measured = single in MEASURES or single in PREFIXED or single in _CURRENCY_NOUNS
    is_measured = is_measured or last in ABBREVIATED or unit in CASED
    return is_count(unit) and not is_measured

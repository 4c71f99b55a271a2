"""Plain numbers in an expression that do what a unit does already, or change a unit unsaid."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.comparison.expressions import ExpressionError, Operand
from factcheck.comparison.noun import plural

if TYPE_CHECKING:
    from factcheck.comparison.derivations import Derived
    from factcheck.comparison.units import Unit


_ALL: Final = Decimal(100)
_THOUSAND: Final = Decimal(1000)
_TIMES: Final = frozenset({"year", "quarter", "month", "week", "day", "hour"})

_TIMES_IN: Final = {
    Decimal(12): frozenset({"month"}),
    Decimal(52): frozenset({"week"}),
    Decimal(365): frozenset({"day"}),
    Decimal(4): frozenset({"quarter"}),
}
"""Numbers that put a time into a year, with the time."""

_EXAMPLES: Final = {
    "month": "12 months per year",
    "week": "52 weeks per year",
    "day": "365 days per year",
    "quarter": "4 quarters per year",
}


def expect_units_of_factors(derived: Derived, unit: Unit) -> None:
    """Raise an error where a plain number does what a unit does already, or changes a unit unsaid.

    `* 100` of a percentage, `* 12` of something per month, `* 100000` of something per resident.
    """
    text = derived.expression.text
    below = {name for name, power in unit.powers if power < 0}
    for step in derived.expression.steps:
        if not isinstance(step, Operand) or not isinstance(step.value, Decimal) or step.unit:
            continue
        number = step.value
        if unit.fraction is not None and derived.unit.is_plain and number == _ALL:
            raise ExpressionError(
                f"'{text[step.start : step.end]}' makes a percentage of what is declared in {unit}",
                step.start,
                step.end,
                hint="take the 100 away: a plain number is put into percent by its unit",
            )
        changed = _TIMES_IN.get(number, frozenset()) & below
        if changed or (below - _TIMES and number >= _THOUSAND and _is_power_of_ten(number)):
            name = min(changed or below - _TIMES)
            raise ExpressionError(
                f"'{text[step.start : step.end]}' is a plain number, and leaves open what it does to"
                f" '{unit}'",
                step.start,
                step.end,
                hint=f"write what it counts, such as {_EXAMPLES.get(name, f'{number:f} {plural(name)}')}",
            )


def _is_power_of_ten(number: Decimal) -> bool:
    return number.normalize().as_tuple().digits == (1,)

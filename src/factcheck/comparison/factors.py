"""Plain numbers in an expression that do what a unit does already, or change a unit unsaid.

Whatever changes a unit is written with what it counts, so that a reader sees it: `12 months per year`.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from factcheck.comparison.conversion import YEARLY, find_scale, write_fraction
from factcheck.comparison.expressions import ExpressionError, Operand, Operation, Operator
from factcheck.comparison.noun import convert_to_plural

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.comparison.derive import Derived
    from factcheck.comparison.unit import Unit


_ALL: Final = Decimal(100)
_HUNDREDTH: Final = Decimal("0.01")
_THOUSAND: Final = Decimal(1000)
_TIMES: Final = frozenset({*YEARLY, "hour"})


def require_units_of_factors(derived: Derived, unit: Unit, per: int) -> None:
    """Raise an error where a plain number does what a unit does already, or changes a unit unsaid.

    `* 100` of a percentage, `/ 100` of a percentage, `* 12` of something per month, `* 100000` of
    something per resident, `/ 100000` of what is per 100,000.

    Args:
        derived: the result.
        unit: the unit declared, per one of each thing.
        per: of how many things it is declared (`per 100,000 residents`).
    """
    below = _list_below(unit)
    is_percentage = unit.fraction is not None and derived.unit.is_plain
    many = {figure.terms.many for figure in derived.inputs} - {1}
    in_percent = any(figure.unit is not None and figure.unit.fraction for figure in derived.inputs)
    numbers = [*_find_plain_numbers(derived)]
    for step, is_divisor in numbers:
        number, text = step.value, derived.expression.text[step.start : step.end]
        assert isinstance(number, Decimal), "a plain number is no figure"
        if is_percentage and number == _ALL:
            raise _refuse(
                step,
                f"'{text}' makes a percentage of what is declared in {unit}",
                "take the 100 away: a plain number is put into percent by its unit",
            )
        if in_percent and (number == _HUNDREDTH or (number == _ALL and is_divisor)):
            raise _refuse(
                step,
                f"'{text}' divides what is in percent by 100 once more",
                f"take '{text}' away: a percentage is multiplied as the part of one that it is",
            )
        if number in many:
            raise _refuse(
                step,
                f"'{text}' counts once more what a figure is per ({number:,f})",
                f"take '{text}' away: a rate per {number:,f} is multiplied as one per 1",
            )
        if per != 1 and number == per:
            raise _refuse(
                step,
                f"'{text}' counts once more what the unit is declared per ({per:,})",
                f"take '{text}' away: the unit says it",
            )
        for changed, names in ((unit, below), (derived.unit, _list_below(derived.unit))):
            times = [name for name in names if number == YEARLY.get(name, 1) != 1]
            things = names - _TIMES if changed is unit else frozenset[str]()
            if times or (things and number >= _THOUSAND and _is_power_of_ten(number)):
                name = min(times or things)
                example = (
                    _say_yearly(name) if name in YEARLY else f"{number:f} {convert_to_plural(name)}"
                )
                raise _refuse(
                    step,
                    f"'{text}' is a plain number, and leaves open what it does to '{changed}'",
                    f"write what it counts, such as {example}",
                )
    if is_percentage and _multiply_plain_numbers(derived) == _ALL:
        raise _refuse(
            numbers[-1][0],
            f"the plain numbers make 100, and a percentage of what is declared in {unit}",
            "take them away: a plain number is put into percent by its unit",
        )


def find_conversion(given: Unit, wanted: Unit) -> str | None:
    """Return how one unit is written as another in an expression, or None where no exact factor does.

    Args:
        given: the unit that an expression works out to.
        wanted: the unit that is declared; it differs in one thing only, or nothing is said.

    Returns:
        A hint for an editor, with the factor in full.

    >>> from factcheck.comparison.unit import read_unit
    >>> find_conversion(read_unit("lb"), read_unit("kg"))
    'write the conversion into the expression: * 0.45359237 kg per lb'
    """
    one, other = dict(given.powers), dict(wanted.powers)
    gone = [(name, power) for name, power in given.powers if other.get(name) != power]
    come = [(name, power) for name, power in wanted.powers if one.get(name) != power]
    if len(gone) != 1 or len(come) != 1 or gone[0][1] != come[0][1]:
        return None
    (first, power), (second, _) = gone[0], come[0]
    written = _say_factor(first, second) if power > 0 else _say_factor(second, first)
    return None if written is None else f"write the conversion into the expression: * {written}"


def _list_below(unit: Unit) -> frozenset[str]:
    return frozenset(name for name, power in unit.powers if power < 0)


def _multiply_plain_numbers(derived: Derived) -> Decimal | None:
    """Return what the plain numbers of a product are together, or None where something is added."""
    steps = derived.expression.steps
    if any(isinstance(each, Operator) and each.operation.is_sum for each in steps):
        return None
    product = Decimal(1)
    for step, is_divisor in _find_plain_numbers(derived):
        assert isinstance(step.value, Decimal), "a plain number is no figure"
        if is_divisor and not step.value:
            return None
        product = product / step.value if is_divisor else product * step.value
    return product


def _say_factor(unit: str, wanted: str) -> str | None:
    """Return how many of a unit that is wanted one of another is: `0.45359237 kg per lb`."""
    if wanted in YEARLY and unit == "year":
        return _say_yearly(wanted)
    own, other = find_scale(unit), find_scale(wanted)
    if (
        own is None
        or other is None
        or own.dimension != other.dimension
        or own.offset
        or other.offset
    ):
        return None
    factor = write_fraction(own.factor / other.factor).replace(",", "")
    return None if "/" in factor else f"{factor} {convert_to_plural(wanted)} per {unit}"


def _say_yearly(name: str) -> str:
    return f"{YEARLY[name]} {convert_to_plural(name)} per year"


def _find_plain_numbers(derived: Derived) -> Iterator[tuple[Operand, bool]]:
    """Find the numbers without a unit, and whether something is divided by each alone."""
    steps = derived.expression.steps
    for step, after in zip_longest(steps, steps[1:]):
        if isinstance(step, Operand) and isinstance(step.value, Decimal) and not step.unit:
            yield step, isinstance(after, Operator) and after.operation is Operation.OVER


def _refuse(step: Operand, message: str, hint: str) -> ExpressionError:
    return ExpressionError(message, step.start, step.end, hint=hint)


def _is_power_of_ten(number: Decimal) -> bool:
    return number.normalize().as_tuple().digits == (1,)

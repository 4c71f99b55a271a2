"""Compute a figure from recorded values, never from another derivation: its number, unit, and whether its parts are alike."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from factcheck.comparison.compare import compare
from factcheck.comparison.computed import Computed
from factcheck.comparison.expressions import (
    Expression,
    ExpressionError,
    Operand,
    Operation,
    Operator,
    parse_expression,
)
from factcheck.comparison.factors import find_conversion, require_units_of_factors
from factcheck.comparison.ledger import resolve_figure
from factcheck.comparison.reasons.counts import is_of_measure
from factcheck.comparison.standing import compare_extents
from factcheck.comparison.unit import PLAIN, Unit, count_per, read_unit
from factcheck.model.vocabulary import MeasureKind
from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.comparison.answer import Comparison, Standing
    from factcheck.comparison.ledger import FigureLedger
    from factcheck.comparison.stated import StatedFigure
    from factcheck.model.values import FigureReference

_YEAR: Final = "year"


@dataclass(frozen=True, slots=True)
class Derived:
    """What an expression gives.

    Attributes:
        expression: as read.
        number: the result, in its unit.
        unit: the unit that works out.
        inputs: the figures it names, each once, in the order written.
        joined: figures that are added or subtracted, each with the next one.
    """

    expression: Expression
    number: Computed
    unit: Unit
    inputs: tuple[StatedFigure, ...]
    joined: tuple[tuple[StatedFigure, StatedFigure], ...]

    @property
    def sums(self) -> Iterator[Comparison]:
        """Whether the figures that are added or subtracted are alike; only who shows it asks."""
        return (compare(first, second) for first, second in self.joined)


class UnresolvedError(ExpressionError):
    """A name in an expression that stands for no figure.

    Attributes:
        reference: the name.
    """

    def __init__(self, message: str, operand: Operand, reference: FigureReference) -> None:
        super().__init__(message, operand.start, operand.end)
        self.reference = reference


@dataclass(frozen=True, slots=True)
class _Part:
    number: Computed
    unit: Unit
    start: int
    end: int
    ends: tuple[StatedFigure, StatedFigure] | None
    """The first and last figure that it adds or subtracts; None for a product or a plain number."""


def derive(ledger: FigureLedger, text: str) -> Derived:
    """Compute an expression over the figures of a corpus.

    Args:
        ledger: where the figures lie that the expression names.
        text: the expression as an editor wrote it; operators stand between spaces.

    Raises:
        ExpressionError: it cannot be read, adds unlike units, divides by what may be 0, or a figure
            in it has no number or does not state per what it is.
        UnresolvedError: a name in it stands for no figure.
    """
    return compute(parse_expression(text), lambda reference: resolve_figure(ledger, reference))


def compute(
    expression: Expression, figure_of: Callable[[FigureReference], StatedFigure | None]
) -> Derived:
    """Compute an expression, given what its names stand for.

    Args:
        expression: as it was parsed.
        figure_of: returns the figure that a reference names, or None where it is missing.

    Raises:
        ExpressionError: as `derive`.
    """
    parts: list[_Part] = []
    inputs: dict[FigureReference, StatedFigure] = {}
    joined: list[tuple[StatedFigure, StatedFigure]] = []
    for step in expression.steps:
        if isinstance(step, Operator):
            second, first = parts.pop(), parts.pop()
            parts.append(_compute_step(expression.text, first, step.operation, second))
            if step.operation.is_sum and first.ends and second.ends:
                joined.append((first.ends[1], second.ends[0]))
        elif isinstance(step.value, Decimal):
            unit = read_unit(step.unit) if step.unit else PLAIN
            parts.append(_Part(Computed.build_exact(step.value), unit, step.start, step.end, None))
        else:
            figure = figure_of(step.value)
            if figure is None:
                raise UnresolvedError(f"'{step.value}' names no figure", step, step.value)
            inputs.setdefault(figure.reference, figure)
            parts.append(_read_part(figure, step))
    (result,) = parts
    return Derived(expression, result.number, result.unit, tuple(inputs.values()), tuple(joined))


def convert_to_unit(derived: Derived, unit: Unit) -> Computed:
    """Return the result in the unit that is wanted of it.

    A plain number may be declared as `percent`, a difference of percentages as either of the two.

    Args:
        derived: the result of an expression.
        unit: the unit that the editor declares.

    Raises:
        ExpressionError: the unit works out as another one.
    """
    unit, per = count_per(unit)
    require_units_of_factors(derived, unit, per)
    number = derived.number.convert(Fraction(per))
    if unit == derived.unit or (
        _is_of_single_years(derived) and unit.remove(_YEAR) == derived.unit.remove(_YEAR)
    ):
        return number
    wanted, given = unit.fraction, derived.unit.fraction
    if wanted is not None and (given is not None or derived.unit.is_plain):
        factor = Computed.build_exact(Decimal(1) if given is None else given).divide(
            Computed.build_exact(wanted)
        )
        assert factor is not None, "the fractions are not 0"
        return number.multiply(factor)
    raise ExpressionError(
        f"the unit works out as {derived.unit}, expected {unit}",
        0,
        len(derived.expression.text),
        hint=find_conversion(derived.unit, unit),
    )


def _is_of_single_years(derived: Derived) -> bool:
    """Return whether some flow says by its period alone that it is of one year, and all others are per year.

    What is printed per year stays so: only a year that is nowhere printed is left open.
    """
    flows = [each for each in derived.inputs if each.measure.kind is MeasureKind.FLOW]
    of_one_year = [
        each.terms.time is None
        and bool(each.spans)
        and all(span.is_one_year for span in each.spans)
        for each in flows
    ]
    return any(of_one_year) and all(
        is_of_one_year or each.terms.time == _YEAR
        for each, is_of_one_year in zip(flows, of_one_year, strict=True)
    )


def compare_with_equal(figure: StatedFigure, derived: Derived) -> Standing | None:
    """Return how a recorded figure stands to what its `equals` gives.

    Args:
        figure: the recorded figure.
        derived: the result of its `equals`.

    Returns:
        None where the figure has no number or does not state per what it is.

    Raises:
        ExpressionError: the unit works out as another one than the figure's.
    """
    number, unit = figure.number, figure.unit
    if number is None or unit is None:
        return None
    return compare_extents(number, convert_to_unit(derived, unit))


def _read_part(figure: StatedFigure, operand: Operand) -> _Part:
    name = figure.reference
    if figure.measure.kind is MeasureKind.DATE:
        raise ExpressionError(f"'{name}' is a date, expected a number", operand.start, operand.end)
    number, unit = figure.number, figure.unit
    if number is None:
        raise ExpressionError(
            f"the value of '{name}' is '{figure.figure.value}', expected a number",
            operand.start,
            operand.end,
        )
    if not is_of_measure(figure):
        raise ExpressionError(
            f"the value of '{name}' is '{figure.figure.value}', which is not what its measure counts"
            f" ({figure.measure.unit})",
            operand.start,
            operand.end,
        )
    if unit is None:
        raise ExpressionError(
            f"per what '{name}' is, is not stated, so that no unit works out",
            operand.start,
            operand.end,
        )
    number, unit = _convert_to_per_one(figure, number, unit)
    return _Part(number, unit, operand.start, operand.end, (figure, figure))


def _convert_to_per_one(
    figure: StatedFigure, number: Computed, unit: Unit
) -> tuple[Computed, Unit]:
    """Return a rate per 100,000 residents as one per resident."""
    per = figure.per
    if isinstance(per, tuple) and not any(" " in word for word in per):
        return number, unit
    many = figure.terms.many
    assert isinstance(per, tuple), "a figure with a unit says per what it is"
    words = (word.lstrip("0123456789, ") for word in per)
    return number.convert(1 / many), Unit.build(figure.counted, words)


def _compute_step(text: str, first: _Part, operation: Operation, second: _Part) -> _Part:
    start, end = first.start, second.end
    if operation.is_sum:
        unit = _find_unit_of_sum(text, first, operation, second)
        joined = first.number.add if operation is Operation.PLUS else first.number.subtract
        ends = [*(first.ends or ()), *(second.ends or ())]
        around = (ends[0], ends[-1]) if ends else None
        return _Part(joined(second.number), unit, start, end, around)
    one, other = _convert_to_factor(first), _convert_to_factor(second)
    if operation is Operation.TIMES:
        return _Part(
            one.number.multiply(other.number), one.unit.multiply(other.unit), start, end, None
        )
    quotient = one.number.divide(other.number)
    if quotient is None:
        raise ExpressionError(
            f"'{_cut_excerpt(text, second)}' may be 0, and nothing can be divided by 0",
            second.start,
            second.end,
        )
    return _Part(quotient, one.unit.divide(other.unit), start, end, None)


def _find_unit_of_sum(text: str, first: _Part, operation: Operation, second: _Part) -> Unit:
    if first.unit == second.unit:
        return first.unit
    if first.unit.fraction is not None and first.unit.fraction == second.unit.fraction:
        return first.unit  # percent and percentage points
    verb = "added to" if operation is Operation.PLUS else "subtracted from"
    raise ExpressionError(
        f"'{_cut_excerpt(text, second)}' is in {second.unit} and cannot be {verb}"
        f" '{_cut_excerpt(text, first)}', which is in {first.unit}",
        first.start,
        second.end,
        hint=find_conversion(second.unit, first.unit),
    )


def _convert_to_factor(part: _Part) -> _Part:
    fraction = part.unit.fraction
    if fraction is None:
        return part
    number = part.number.multiply(Computed.build_exact(fraction))
    return _Part(number, PLAIN, part.start, part.end, part.ends)


def _cut_excerpt(text: str, part: _Part) -> str:
    """Return the words of a part, with the parentheses that its first or last operand stands in."""
    start, end = part.start, part.end
    while text.count(")", start, end) > text.count("(", start, end):
        start = text.rindex("(", 0, start)
    while text.count("(", start, end) > text.count(")", start, end):
        end = text.index(")", end) + 1
    return text[start:end]

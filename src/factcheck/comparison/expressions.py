"""The expressions of derivations and of `equals`: figures, numbers, + - * / and parentheses.

Operators stand between spaces, since ids hold hyphens: `old-total - new-total`.
A number may carry a unit: `12 months per year`, `100000 residents`.
An expression names claims and figures only, never another derivation, so it cannot be circular.
What the names stand for is not known here.
"""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import Final, TypeAlias

from factcheck.errors import FactcheckError
from factcheck.model.scalars import ScalarError
from factcheck.model.values import FigureReference, read_reference
from factcheck.runtime.records import dataclass

EXPECTED: Final = "expected claim ids, claim-id#figure-id, numbers, + - * / between spaces, and ( )"

_PIECE: Final = re.compile(r"[()]|[^\s()]+")
_NUMBER: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_UNIT_WORD: Final = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")
_LONGEST: Final = 4096
"""Characters; far above any real expression, and it bounds the work of a hostile one."""


class Operation(StrEnum):
    """What joins two parts of an expression; the value is the sign as written."""

    PLUS = "+"
    MINUS = "-"
    TIMES = "*"
    OVER = "/"

    @property
    def is_sum(self) -> bool:
        """Whether it adds or subtracts, and so needs two parts of one unit."""
        return self in {Operation.PLUS, Operation.MINUS}


class ExpressionError(FactcheckError, ValueError):
    """An expression that does not work out, with the place of the trouble in its text.

    Attributes:
        start: offset of the first character of the trouble.
        end: offset after its last.
    """

    def __init__(self, message: str, start: int, end: int, *, hint: str | None = None) -> None:
        super().__init__(message, hint=hint)
        self.start = start
        self.end = end


@dataclass(frozen=True, slots=True)
class Operand:
    """A figure or a number, where it stands in the text.

    Attributes:
        value: which.
        start: its first character.
        end: where it ends, half-open; behind its unit.
        unit: the unit that a number carries, as written; empty where it is plain.
    """

    value: FigureReference | Decimal
    start: int
    end: int
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Operator:
    """A sign, where it stands in the text."""

    operation: Operation
    start: int
    end: int


Step: TypeAlias = Operand | Operator


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression that was read.

    Attributes:
        text: as written.
        steps: operands before the operator that joins them (postfix), so that no nesting is too deep.
    """

    text: str
    steps: tuple[Step, ...]

    @property
    def figures(self) -> tuple[Operand, ...]:
        """The operands that name figures, in the order written."""
        named = (step for step in self.steps if isinstance(step, Operand))
        return tuple(each for each in named if isinstance(each.value, FigureReference))


@dataclass(frozen=True, slots=True)
class _Parenthesis:
    start: int


def parse_expression(text: str) -> Expression:
    """Read an expression: names of figures and numbers, joined by `+ - * /` between spaces.

    Args:
        text: as an editor wrote it.

    Raises:
        ExpressionError: it is empty or too long, or at some place another thing was expected.

    >>> [str(each.value) for each in parse_expression("budget#total - budget#spent").figures]
    ['budget#total', 'budget#spent']
    """
    if len(text) > _LONGEST:
        raise ExpressionError(
            f"the expression has {len(text):,} characters, expected {_LONGEST:,} at most",
            0,
            len(text),
        )
    steps: list[Step] = []
    waiting: list[Operator | _Parenthesis] = []
    wants_operand = True
    for match in _PIECE.finditer(text):
        piece, start, end = match[0], match.start(), match.end()
        if wants_operand:
            if piece == "(":
                waiting.append(_Parenthesis(start))
                continue
            steps.append(_read_operand(piece, start, end))
            wants_operand = False
        elif piece == ")":
            _close(waiting, steps, start)
        elif _is_unit_of(steps[-1], piece, text, start):
            steps[-1] = _add_unit(steps[-1], piece, end)
        else:
            operator = _read_operator(text, piece, start, end)
            while waiting and _is_first(waiting[-1], operator):
                _move(waiting, steps)
            waiting.append(operator)
            wants_operand = True
    if wants_operand:
        after = f"after '{text.rstrip()[-1]}' " if text.strip() else ""
        raise ExpressionError(
            f"the expression ends where {after}a figure or number is expected", len(text), len(text)
        )
    while waiting:
        _move(waiting, steps)
    return Expression(text, tuple(steps))


def _is_unit_of(last: Step, piece: str, text: str, start: int) -> bool:
    """Return whether a word stands directly behind a number, as its unit."""
    if not isinstance(last, Operand) or isinstance(last.value, FigureReference):
        return False
    return _UNIT_WORD.fullmatch(piece) is not None and not text[last.end : start].strip()


def _add_unit(last: Step, piece: str, end: int) -> Operand:
    assert isinstance(last, Operand), "only a number carries a unit"
    return Operand(last.value, last.start, end, f"{last.unit} {piece}".strip())


def _read_operand(piece: str, start: int, end: int) -> Operand:
    if _NUMBER.fullmatch(piece):
        return Operand(Decimal(piece), start, end)
    if piece == ")" or piece in _SIGNS:
        raise ExpressionError(f"'{piece}' stands where a figure or number is expected", start, end)
    try:
        return Operand(read_reference(piece), start, end)
    except ScalarError:
        raise ExpressionError(
            f"'{piece}' is neither a figure nor a number, {EXPECTED}", start, end
        ) from None


def _read_operator(text: str, piece: str, start: int, end: int) -> Operator:
    if piece not in _SIGNS:
        raise ExpressionError(
            f"'{piece}' stands where one of + - * / is expected, between spaces", start, end
        )
    if not (text[start - 1].isspace() and (end == len(text) or text[end].isspace())):
        raise ExpressionError(f"'{piece}' is expected to have a space on both sides", start, end)
    return Operator(Operation(piece), start, end)


def _is_first(waiting: Operator | _Parenthesis, operator: Operator) -> bool:
    if isinstance(waiting, _Parenthesis):
        return False
    return operator.operation.is_sum or not waiting.operation.is_sum


def _move(waiting: list[Operator | _Parenthesis], steps: list[Step]) -> None:
    last = waiting.pop()
    if isinstance(last, _Parenthesis):
        raise ExpressionError("'(' is not closed", last.start, last.start + 1)
    steps.append(last)


def _close(waiting: list[Operator | _Parenthesis], steps: list[Step], start: int) -> None:
    while waiting and isinstance(waiting[-1], Operator):
        _move(waiting, steps)
    if not waiting:
        raise ExpressionError("')' closes nothing", start, start + 1)
    waiting.pop()


_SIGNS: Final = frozenset(Operation)

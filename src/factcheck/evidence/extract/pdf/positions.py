"""Follow where and how large each text of a PDF's page is drawn (ISO 32000-1, 8.3 and 9.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.runtime.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Matrix: TypeAlias = "tuple[float, float, float, float, float, float]"
"""Six numbers of a change of place and size (ISO 32000-1, 8.3.4); of places, so no figures."""
Operation: TypeAlias = "tuple[list[object], bytes]"

_KERNED_GAP: Final = 1_500
"""Thousandths of a size that part two columns within one operation."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A text as it is drawn.

    Attributes:
        index: of its operation.
        x, y: where it begins, or where what it follows began.
        size: of its characters.
        rise: by how much it is said to stand above its line.
        length: how many bytes it has.
        follows: whether it stands directly behind what was drawn before it.
        is_behind_gap: whether the text before it ends with a gap between columns.
        font: the operation that chose its font.
    """

    index: int
    x: float
    y: float
    size: float
    rise: float
    length: int
    follows: bool
    is_behind_gap: bool
    font: Operation | None


def split_gaps(operations: Sequence[Operation]) -> Iterator[Operation]:
    """Part what is shown at once where a gap between columns stands inside of it.

    Args:
        operations: the operators of a page with what they work on, in order.
    """
    for operands, operator in operations:
        parts = operands[0] if operator == b"TJ" and operands else None
        if not isinstance(parts, list):
            yield operands, operator
            continue
        taken: list[object] = []
        for part in parts:
            taken.append(part)
            if _read_number(part) is not None and (_read_number(part) or 0) < -_KERNED_GAP:
                yield [_build_array(taken)], operator
                taken = []
        yield [_build_array(taken)], operator


def _build_array(parts: Sequence[object]) -> object:
    from pypdf.generic import ArrayObject

    return ArrayObject(parts)


def _read_number(value: object) -> float | None:
    from pypdf.generic import FloatObject, NumberObject

    return float(value) if isinstance(value, (FloatObject, NumberObject)) else None


def find_shown(operations: Sequence[Operation]) -> Iterator[Shown]:
    """Find the texts that a page draws, in order, with their place and size.

    Args:
        operations: the operators of a page with what they work on, in order.
    """
    state = _State()
    for index, (operands, operator) in enumerate(operations):
        if operator not in {b"Tj", b"TJ", b"'", b'"'}:
            state.take(operands, operator)
            continue
        if operator not in {b"Tj", b"TJ"}:
            state.take([], b"T*")
        shown = operands[-1] if operands else None
        pieces = shown if isinstance(shown, list) else [shown]
        length = sum(len(each) for each in pieces if isinstance(each, (bytes, str)))
        if length:
            yield state.build_shown(index, length)
        kerned = [_read_number(each) or 0 for each in pieces]
        state.gap = any(each < -_KERNED_GAP for each in kerned)
        state.has_moved = False


class _State:
    def __init__(self) -> None:
        self.saved: list[Matrix] = []
        self.page: Matrix = _SAME
        self.text: Matrix = _SAME
        self.line: Matrix = _SAME
        self.font: Operation | None = None
        self.size = 0.0
        self.rise = 0.0
        self.leading = 0.0
        self.has_moved = True
        self.gap = False

    def take(self, operands: list[object], operator: bytes) -> None:
        """Take over what an operation changes."""
        numbers = [number for each in operands if (number := _read_number(each)) is not None]
        if operator == b"q":
            self.saved.append(self.page)
        elif operator == b"Q" and self.saved:
            self.page = self.saved.pop()
        elif operator == b"cm" and len(numbers) == 6:
            self.page = _multiply(_build_matrix(numbers), self.page)
        elif operator == b"BT":
            self._move(_SAME)
        elif operator == b"Tf" and numbers:
            self.font, self.size = (operands, operator), numbers[-1]
        elif operator == b"Ts" and numbers:
            self.rise = numbers[0]
        elif operator == b"TL" and numbers:
            self.leading = numbers[0]
        elif operator == b"Tm" and len(numbers) == 6:
            self._move(_build_matrix(numbers))
        elif operator in {b"Td", b"TD"} and len(numbers) == 2:
            if operator == b"TD":
                self.leading = -numbers[1]
            self._move(_multiply((1, 0, 0, 1, numbers[0], numbers[1]), self.line))
        elif operator == b"T*":
            self._move(_multiply((1, 0, 0, 1, 0, -self.leading), self.line))

    def build_shown(self, index: int, length: int) -> Shown:
        """Return how a text is drawn now."""
        whole = _multiply(self.text, self.page)
        scale = abs(whole[3]) or abs(whole[1])
        return Shown(
            index, whole[4], whole[5] + self.rise * scale, self.size * scale, self.rise, length,
            not self.has_moved, self.gap, self.font,
        )  # fmt: skip

    def _move(self, matrix: Matrix) -> None:
        self.text = self.line = matrix
        self.has_moved = True
        self.gap = False


_SAME: Final[Matrix] = (1, 0, 0, 1, 0, 0)


def _build_matrix(numbers: Sequence[float]) -> Matrix:
    a, b, c, d, e, f = numbers
    return (a, b, c, d, e, f)


def _multiply(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (
        a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k,
        e * h + f * j + m,
    )  # fmt: skip

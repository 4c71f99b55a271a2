"""Mark in the contents of a PDF's page what is raised, lowered or set in another column.

A PDF says where and how large each text is drawn; the extractor says only the characters.
So a font of our own, whose characters have no width, draws marks around such texts before they are read.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, Final, TypeAlias

from factcheck.evidence.page_marks import Kind, Run, write_line
from factcheck.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pypdf import PageObject

    from factcheck.evidence.page_marks import Line

Matrix: TypeAlias = "tuple[float, float, float, float, float, float]"
"""Six numbers of a change of place and size (ISO 32000-1, 8.3.4); of places, so no figures."""
Operation: TypeAlias = "tuple[list[object], bytes]"

RAISED: Final = "\ue0f1"
LOWERED: Final = "\ue0f2"
COLUMN: Final = "\ue0f3"
APART: Final = "\ue0f4"
"""Before what is placed by itself: a space between two digits there is no part of a number."""
END: Final = "\ue0f0"
_CODES: Final = {END: b"\x01", RAISED: b"\x02", LOWERED: b"\x03", COLUMN: b"\x04", APART: b"\x05"}
_FONT: Final = "/FactcheckMarks"
_UNICODE: Final = (
    b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> "
    b"endcodespacerange 5 beginbfchar <01> <E0F0> <02> <E0F1> <03> <E0F2> <04> <E0F3> <05> <E0F4> endbfchar "
    b"endcmap"
)
_ANY: Final = re.compile(f"[{END}{RAISED}{LOWERED}{COLUMN}{APART}]")
_BETWEEN_NUMBERS: Final = re.compile(rf"(?<=[0-9%)])(?: +{APART} *|{APART} +)(?=[(]?[0-9$€£])")
_BETWEEN_COLUMNS: Final = re.compile(rf" +{COLUMN} *|{COLUMN} +")

_SMALLER: Final = 0.85
"""Of the size beside it: what is raised or lowered is set smaller."""
_RISE: Final = (0.12, 0.75)
_FALL: Final = (0.06, 0.5)
"""In sizes of the text beside it: how far the line of a raised or lowered text lies from its own."""
_ONE_LINE: Final = 0.75
"""Sizes by which the texts of one line may lie apart."""
_NARROW, _WIDE = 0.2, 1.0
"""Width of a character in sizes: of the narrowest and of the widest."""
_GAP: Final = 1.0
"""Sizes without a character that part two columns, were all characters as wide as the widest."""
_KERNED_GAP: Final = 1_500
"""Thousandths of a size that part two columns within one operation."""


@dataclass(frozen=True, slots=True)
class _Shown:
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


def mark(page: PageObject) -> None:
    """Draw marks around what is raised, lowered or set in another column of a page."""
    from pypdf.generic import ContentStream, NameObject

    if "/Contents" not in page:
        return
    contents = ContentStream(page["/Contents"].get_object(), page.pdf, "bytes")
    operations: list[Operation] = list(contents.operations)
    operations = list(_split(operations))
    shown = list(_shown(operations))
    before: dict[int, list[str]] = {}
    behind: dict[int, str] = {}
    for index, kind in _kinds(shown):
        before.setdefault(index, []).append(kind)
        if kind in {RAISED, LOWERED}:
            behind[index] = END
    if not before:
        return
    fonts = {each.index: each.font for each in shown}
    marked: list[Operation] = []
    for index, operation in enumerate(operations):
        for kind in before.get(index, ()):
            marked.extend(_drawn(kind, fonts[index]))
        marked.append(operation)
        if index in behind:
            marked.extend(_drawn(behind[index], fonts[index]))
    _add_font(page)
    contents.operations = marked
    page[NameObject("/Contents")] = contents


def resolve(text: str) -> Line:
    """Write the marked text of a page as one in which nothing raised or lowered fuses with a number."""
    if _ANY.search(text) is None:
        return write_line([Run(text)])
    text = _BETWEEN_NUMBERS.sub("\t", _BETWEEN_COLUMNS.sub("\t", text))
    text = text.replace(APART, "").replace(COLUMN, "")
    text = text.replace(f"{END}{RAISED}", "").replace(f"{END}{LOWERED}", "")
    kinds = {RAISED: Kind.RAISED, LOWERED: Kind.LOWERED}
    runs: list[Run] = []
    kind = Kind.PLAIN
    start = 0
    for found in _ANY.finditer(text):
        runs.append(Run(text[start : found.start()], kind))
        kind = kinds.get(found.group(), Kind.PLAIN)
        start = found.end()
    runs.append(Run(text[start:], kind))
    return write_line(list(_trimmed(runs)))


def _trimmed(runs: Sequence[Run]) -> Iterator[Run]:
    """Put the spaces and line ends that the extractor adds out of what is raised or lowered."""
    for run in runs:
        bare = run.text.strip(" \n")
        if run.kind is Kind.PLAIN or not bare:
            yield Run(run.text)
            continue
        at = run.text.index(bare)
        yield Run(run.text[:at])
        yield Run(bare, run.kind)
        yield Run(run.text[at + len(bare) :])


def _kinds(shown: Sequence[_Shown]) -> Iterator[tuple[int, str]]:
    """Say of which texts a mark is to stand before, and which."""
    line: list[_Shown] = []
    for here, coming in zip_longest(shown, shown[1:]):
        base = line[-1] if line else None
        kind = None if base is None else _shift(here, base, line)
        if kind is not None:
            yield here.index, kind
            continue
        if coming is not None and _shift(here, coming, ()) == RAISED and here.length <= 6:
            yield here.index, RAISED
            continue
        is_beside = base is not None and abs(here.y - base.y) < base.size * _ONE_LINE
        if is_beside and (here.is_behind_gap or _is_far(here, line)):
            yield here.index, COLUMN
        elif is_beside and not here.follows:
            yield here.index, APART
        line = [*line, here] if here.follows and is_beside else [here]


def _is_far(here: _Shown, line: Sequence[_Shown]) -> bool:
    """Return whether a gap parts a text from the line before it."""
    end = line[0].x + sum(each.length * each.size * _WIDE for each in line)
    return not here.follows and here.x - end > _GAP * here.size


def _shift(here: _Shown, base: _Shown, line: Sequence[_Shown]) -> str | None:
    """Return whether a text stands raised or lowered beside another, or None."""
    if here.size > _SMALLER * base.size and not here.rise:
        return None
    distance = (here.y - base.y) / base.size if base.size else 0
    if not here.follows and not _is_near(here, base, line):
        return None
    if _RISE[0] <= distance <= _RISE[1]:
        return RAISED
    return LOWERED if _FALL[0] <= -distance <= _FALL[1] else None


def _is_near(here: _Shown, base: _Shown, line: Sequence[_Shown]) -> bool:
    if not line:  # the base stands behind
        return 0 < base.x - here.x <= here.length * here.size * _WIDE + base.size / 2
    start = line[0].x
    narrow = sum(each.length * each.size * _NARROW for each in line)
    wide = sum(each.length * each.size * _WIDE for each in line) + 2 * base.size
    return narrow <= here.x - start <= wide


def _split(operations: Sequence[Operation]) -> Iterator[Operation]:
    """Part what is shown at once where a gap between columns stands inside of it."""
    for operands, operator in operations:
        parts = operands[0] if operator == b"TJ" and operands else None
        if not isinstance(parts, list):
            yield operands, operator
            continue
        taken: list[object] = []
        for part in parts:
            taken.append(part)
            if _number(part) is not None and (_number(part) or 0) < -_KERNED_GAP:
                yield [_array(taken)], operator
                taken = []
        yield [_array(taken)], operator


def _array(parts: Sequence[object]) -> object:
    from pypdf.generic import ArrayObject

    return ArrayObject(parts)


def _number(value: object) -> float | None:
    from pypdf.generic import FloatObject, NumberObject

    return float(value) if isinstance(value, (FloatObject, NumberObject)) else None


def _shown(operations: Sequence[Operation]) -> Iterator[_Shown]:
    """Follow where and how large each text is drawn (ISO 32000-1, 9.4)."""
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
            yield state.shown(index, length)
        kerned = [_number(each) or 0 for each in pieces]
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
        numbers = [number for each in operands if (number := _number(each)) is not None]
        if operator == b"q":
            self.saved.append(self.page)
        elif operator == b"Q" and self.saved:
            self.page = self.saved.pop()
        elif operator == b"cm" and len(numbers) == 6:
            self.page = _times(_matrix(numbers), self.page)
        elif operator == b"BT":
            self._move(_SAME)
        elif operator == b"Tf" and numbers:
            self.font, self.size = (operands, operator), numbers[-1]
        elif operator == b"Ts" and numbers:
            self.rise = numbers[0]
        elif operator == b"TL" and numbers:
            self.leading = numbers[0]
        elif operator == b"Tm" and len(numbers) == 6:
            self._move(_matrix(numbers))
        elif operator in {b"Td", b"TD"} and len(numbers) == 2:
            if operator == b"TD":
                self.leading = -numbers[1]
            self._move(_times((1, 0, 0, 1, numbers[0], numbers[1]), self.line))
        elif operator == b"T*":
            self._move(_times((1, 0, 0, 1, 0, -self.leading), self.line))

    def shown(self, index: int, length: int) -> _Shown:
        """Return how a text is drawn now."""
        whole = _times(self.text, self.page)
        scale = abs(whole[3]) or abs(whole[1])
        return _Shown(
            index, whole[4], whole[5] + self.rise * scale, self.size * scale, self.rise, length,
            not self.has_moved, self.gap, self.font,
        )  # fmt: skip

    def _move(self, matrix: Matrix) -> None:
        self.text = self.line = matrix
        self.has_moved = True
        self.gap = False


_SAME: Final[Matrix] = (1, 0, 0, 1, 0, 0)


def _matrix(numbers: Sequence[float]) -> Matrix:
    a, b, c, d, e, f = numbers
    return (a, b, c, d, e, f)


def _times(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (
        a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k,
        e * h + f * j + m,
    )  # fmt: skip


def _drawn(kind: str, font: Operation | None) -> Iterator[Operation]:
    """Draw a mark, and choose the font again that was there before."""
    from pypdf.generic import ByteStringObject, FloatObject, NameObject

    size = font[0][-1] if font is not None else FloatObject(1)
    yield [NameObject(_FONT), size], b"Tf"
    yield [ByteStringObject(_CODES[kind])], b"Tj"
    if font is not None:
        yield font


def _add_font(page: PageObject) -> None:
    from pypdf.generic import (
        ArrayObject,
        DecodedStreamObject,
        DictionaryObject,
        NameObject,
        NumberObject,
    )

    stream = DecodedStreamObject()
    stream.set_data(_UNICODE)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
            NameObject("/FirstChar"): NumberObject(1),
            NameObject("/LastChar"): NumberObject(5),
            NameObject("/Widths"): ArrayObject([NumberObject(0)] * 5),
            NameObject("/ToUnicode"): stream,
        }
    )
    resources = page.get("/Resources", DictionaryObject()).get_object()
    fonts = DictionaryObject(resources.get("/Font", DictionaryObject()).get_object())
    fonts[NameObject(_FONT)] = font
    own = DictionaryObject(resources)
    own[NameObject("/Font")] = fonts
    page[NameObject("/Resources")] = own

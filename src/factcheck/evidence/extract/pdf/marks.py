"""Mark in the contents of a PDF's page what is raised, lowered or set in another column.

A PDF says where and how large each text is drawn; the extractor says only the characters.
So a font of our own, whose characters have no width, draws marks around such texts before they are read.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from factcheck.evidence.extract.page.marks import Run, RunKind, write_line
from factcheck.evidence.extract.pdf.positions import find_shown, split_gaps

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pypdf import PageObject

    from factcheck.evidence.extract.page.marks import TextLine
    from factcheck.evidence.extract.pdf.positions import Operation, Shown

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


def mark(page: PageObject) -> None:
    """Draw marks around what is raised, lowered or set in another column of a page.

    Args:
        page: of pypdf; what it draws is replaced.
    """
    from pypdf.generic import ContentStream, NameObject

    if "/Contents" not in page:
        return
    contents = ContentStream(page["/Contents"].get_object(), page.pdf, "bytes")
    operations: list[Operation] = list(contents.operations)
    operations = list(split_gaps(operations))
    shown = list(find_shown(operations))
    before: dict[int, list[str]] = {}
    behind: dict[int, str] = {}
    for index, kind in _find_marks(shown):
        before.setdefault(index, []).append(kind)
        if kind in {RAISED, LOWERED}:
            behind[index] = END
    if not before:
        return
    fonts = {each.index: each.font for each in shown}
    marked: list[Operation] = []
    for index, operation in enumerate(operations):
        for kind in before.get(index, ()):
            marked.extend(_draw_mark(kind, fonts[index]))
        marked.append(operation)
        if index in behind:
            marked.extend(_draw_mark(behind[index], fonts[index]))
    _add_font(page)
    contents.operations = marked
    page[NameObject("/Contents")] = contents


def resolve(text: str) -> TextLine:
    """Write the marked text of a page as one in which nothing raised or lowered fuses with a number.

    Args:
        text: of a page that `mark` has marked.
    """
    if _ANY.search(text) is None:
        return write_line([Run(text)])
    text = _BETWEEN_NUMBERS.sub("\t", _BETWEEN_COLUMNS.sub("\t", text))
    text = text.replace(APART, "").replace(COLUMN, "")
    text = text.replace(f"{END}{RAISED}", "").replace(f"{END}{LOWERED}", "")
    kinds = {RAISED: RunKind.RAISED, LOWERED: RunKind.LOWERED}
    runs: list[Run] = []
    kind = RunKind.PLAIN
    start = 0
    for found in _ANY.finditer(text):
        runs.append(Run(text[start : found.start()], kind))
        kind = kinds.get(found.group(), RunKind.PLAIN)
        start = found.end()
    runs.append(Run(text[start:], kind))
    return write_line(list(_split_white_space(runs)))


def _split_white_space(runs: Sequence[Run]) -> Iterator[Run]:
    """Put the spaces and line ends that the extractor adds out of what is raised or lowered."""
    for run in runs:
        bare = run.text.strip(" \n")
        if run.kind is RunKind.PLAIN or not bare:
            yield Run(run.text)
            continue
        at = run.text.index(bare)
        yield Run(run.text[:at])
        yield Run(bare, run.kind)
        yield Run(run.text[at + len(bare) :])


def _find_marks(shown: Sequence[Shown]) -> Iterator[tuple[int, str]]:
    """Say of which texts a mark is to stand before, and which."""
    line: list[Shown] = []
    for here, coming in zip_longest(shown, shown[1:]):
        base = line[-1] if line else None
        kind = None if base is None else _find_shift(here, base, line)
        if kind is not None:
            yield here.index, kind
            continue
        if coming is not None and _find_shift(here, coming, ()) == RAISED and here.length <= 6:
            yield here.index, RAISED
            continue
        is_beside = base is not None and abs(here.y - base.y) < base.size * _ONE_LINE
        if is_beside and (here.is_behind_gap or _is_far(here, line)):
            yield here.index, COLUMN
        elif is_beside and not here.follows:
            yield here.index, APART
        line = [*line, here] if here.follows and is_beside else [here]


def _is_far(here: Shown, line: Sequence[Shown]) -> bool:
    """Return whether a gap parts a text from the line before it."""
    end = line[0].x + sum(each.length * each.size * _WIDE for each in line)
    return not here.follows and here.x - end > _GAP * here.size


def _find_shift(here: Shown, base: Shown, line: Sequence[Shown]) -> str | None:
    """Return whether a text stands raised or lowered beside another, or None."""
    if here.size > _SMALLER * base.size and not here.rise:
        return None
    distance = (here.y - base.y) / base.size if base.size else 0
    if not here.follows and not _is_near(here, base, line):
        return None
    if _RISE[0] <= distance <= _RISE[1]:
        return RAISED
    return LOWERED if _FALL[0] <= -distance <= _FALL[1] else None


def _is_near(here: Shown, base: Shown, line: Sequence[Shown]) -> bool:
    if not line:  # the base stands behind
        return 0 < base.x - here.x <= here.length * here.size * _WIDE + base.size / 2
    start = line[0].x
    narrow = sum(each.length * each.size * _NARROW for each in line)
    wide = sum(each.length * each.size * _WIDE for each in line) + 2 * base.size
    return narrow <= here.x - start <= wide


def _draw_mark(kind: str, font: Operation | None) -> Iterator[Operation]:
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

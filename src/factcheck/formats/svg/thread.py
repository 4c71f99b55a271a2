"""Who answered whom as SVG: a card a claim, an arrow from each to what answers it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.charts.answers import APART
from factcheck.formats.svg.elements import Box, Stroke
from factcheck.formats.svg.font import measure

if TYPE_CHECKING:
    from factcheck.charts.answers import AnswerThread, Statement
    from factcheck.formats.svg.sheet import Sheet

_NARROW: Final = 560
_PADDING: Final = Decimal(14)
_GAP: Final = Decimal(10)
_SET_IN: Final = Decimal("0.45")
"""How much of the width the deepest answer is set in at most."""


def draw_thread(sheet: Sheet, thread: AnswerThread, left: Decimal, width: Decimal) -> None:
    """Draw a thread at the sheet's place, and move the place below it.

    Args:
        sheet: what is drawn so far.
        thread: who answered whom.
        left: its left edge, in pixels.
        width: how wide it is.
    """
    widest = Decimal(20 if sheet.width < _NARROW else 44)
    step = min(widest, width * _SET_IN / max(thread.depth, 1))
    stems: dict[int, Decimal] = {}
    for depth, statement in thread.walk():
        if depth:
            _draw_edge(sheet, statement, left + depth * step, step, stems[depth - 1])
        _draw_card(sheet, statement, left + depth * step, width - depth * step)
        stems[depth] = sheet.y
        sheet.y += _GAP
    if thread.juxtaposed:
        _draw_juxtaposed(sheet, thread, left, width)


def _draw_juxtaposed(sheet: Sheet, thread: AnswerThread, left: Decimal, width: Decimal) -> None:
    y = sheet.y + 8
    rule = ((left, y), (left + width, y))
    sheet.add(Stroke(rule, sheet.scheme.muted, Decimal(1), "4 4", is_mark=False))
    sheet.y = sheet.write(APART, left, y + 8, width, 13, sheet.scheme.ink, is_bold=True) + 6
    for statement in thread.juxtaposed:
        _draw_card(sheet, statement, left, width)
        sheet.y += _GAP


def _draw_edge(
    sheet: Sheet, statement: Statement, left: Decimal, step: Decimal, top: Decimal
) -> None:
    """Draw the arrow from what is answered to its answer, and write beside it what the answer does.

    Args:
        sheet: what is drawn so far.
        statement: the answer.
        left: the left edge of its card.
        step: how far it is set in.
        top: where the card of what is answered ends.
    """
    x = left - step / 2
    words = sheet.width - left - 24
    y = sheet.write(statement.how, left, sheet.y, words, 12, sheet.scheme.ink, is_bold=True) + 3
    colour, tip, middle = sheet.scheme.muted, left - 2, y + 16
    way = ((x, top), (x, middle), (tip, middle))
    sheet.add(Stroke(way, colour, Decimal("1.5"), is_mark=False))
    head = ((tip - 5, middle - 4), (tip, middle), (tip - 5, middle + 4))
    sheet.add(Stroke(head, colour, Decimal("1.5"), is_mark=False))
    sheet.y = y


def _draw_card(sheet: Sheet, statement: Statement, left: Decimal, width: Decimal) -> None:
    start, top = len(sheet.elements), sheet.y
    colour, muted = sheet.scheme.sides[statement.side], sheet.scheme.muted
    x, inner = left + _PADDING, width - 2 * _PADDING
    day = measure(statement.said, 12)
    is_beside = measure(statement.who, 13, is_bold=True) + day + 16 <= inner
    y = sheet.write(
        statement.who,
        x,
        top + 8,
        inner - day - 16 if is_beside else inner,
        13,
        colour,
        is_bold=True,
    )
    if is_beside:
        sheet.write(statement.said, x + inner, top + 9, day, 12, muted, anchor="end")
    else:
        y = sheet.write(statement.said, x, y, inner, 12, muted)
    if statement.text:
        y = sheet.write(statement.text, x, y + 2, inner, 13, sheet.scheme.ink)
    else:
        y = sheet.write("stands above, with what answers it", x, y + 2, inner, 12, muted)
    sheet.elements.insert(start, Box(left, top, Decimal(4), y + 8 - top, colour))
    sheet.fill(start, left, top, width, y + 8 - top)
    sheet.y = y + 8

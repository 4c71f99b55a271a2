"""Two unlike figures of one measure as two cards with the sign between them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.formats.svg.elements import Box, Stroke
from factcheck.formats.svg.panel import draw_axis
from factcheck.formats.svg.shapes import draw_mark

if TYPE_CHECKING:
    from factcheck.charts.picture import Panel, Picture, PictureSection
    from factcheck.formats.svg.sheet import Sheet

_NARROWEST: Final = 560
_GUTTER: Final = Decimal(96)
_PADDING: Final = Decimal(14)


def is_pair_of_cards(picture: Picture, width: int) -> bool:
    """Return whether a picture is of two unlike figures, and the cards find room side by side.

    Args:
        picture: what is drawn.
        width: in pixels.
    """
    if width < _NARROWEST or len(picture.sections) != 1:
        return False
    (section,) = picture.sections
    signs = {chip.sign for join in section.joins for chip in join.chips}
    return (
        signs == {"≠"}
        and all(
            len(panel.all_lanes) == 1 and not panel.lanes[0].is_change for panel in section.panels
        )
        and len(section.panels) == 2
    )


def draw_cards(sheet: Sheet, section: PictureSection, left: Decimal, width: Decimal) -> None:
    """Draw the two cards, the gutter, and a row for each thing in which they differ.

    Args:
        sheet: the drawing so far, with the place from which it goes on.
        section: two panels that are set side by side.
        left: the left edge, in pixels.
        width: of both cards with the gutter, in pixels.
    """
    card = (width - _GUTTER) / 2
    top, start = sheet.y, len(sheet.elements)
    places = (left, left + card + _GUTTER)
    heads = [
        _write_head(sheet, panel, x, card, top)
        for panel, x in zip(section.panels, places, strict=True)
    ]
    strip = max(heads) + 10
    bottoms = [
        _draw_strip(sheet, panel, x, card, strip)
        for panel, x in zip(section.panels, places, strict=True)
    ]
    bottom = max(bottoms) + 8
    for panel, x in zip(section.panels, places, strict=True):
        sheet.elements.insert(
            start, Box(x, top, card, Decimal(4), sheet.scheme.sides[panel.lanes[0].side])
        )
        sheet.fill(start, x, top, card, bottom - top)
    middle = left + card + _GUTTER / 2
    ink = sheet.scheme.ink
    y = sheet.write("≠", middle, top + 30, _GUTTER, 52, ink, is_bold=True, anchor="middle")
    sheet.write(
        "not like for like", middle, y, _GUTTER - 20, 12, ink, is_bold=True, anchor="middle"
    )
    sheet.y = bottom + 14
    _draw_differences(sheet, section, left, width, card)


def _write_head(sheet: Sheet, panel: Panel, left: Decimal, card: Decimal, top: Decimal) -> Decimal:
    (lane,) = panel.lanes
    (mark,) = lane.marks
    colour, muted = sheet.scheme.sides[lane.side], sheet.scheme.muted
    x, width = left + _PADDING, card - 2 * _PADDING
    y = sheet.write(" · ".join(panel.kind), x, top + 14, width, 12, muted, is_bold=True)
    y = sheet.write(mark.value, x, y + 2, width, 26, colour, is_bold=True)
    y = sheet.write(lane.who, x, y + 2, width, 14, colour, is_bold=True)
    for words in (lane.said, *mark.words):
        y = sheet.write(words, x, y, width, 12, muted)
    return y


def _draw_strip(sheet: Sheet, panel: Panel, left: Decimal, card: Decimal, y: Decimal) -> Decimal:
    if panel.axis is None:
        return y
    (lane,) = panel.lanes
    x, width = left + _PADDING + 8, card - 2 * _PADDING - 20
    for tick in panel.axis.ticks:
        at = x + panel.axis.place(tick.at) * width
        sheet.add(Stroke(((at, y), (at, y + 38)), sheet.scheme.rule, Decimal(1), is_mark=False))
    for mark in lane.marks:
        colour = sheet.scheme.sides[lane.side]
        sheet.add(*draw_mark(mark, panel.axis, x, width, y + 16, colour, sheet.scheme.panel))
    return draw_axis(sheet, panel.axis, x, width, y + 38)


def _draw_differences(
    sheet: Sheet, section: PictureSection, left: Decimal, width: Decimal, card: Decimal
) -> None:
    ink, rule = sheet.scheme.ink, sheet.scheme.rule
    y = sheet.write("What differs", left, sheet.y, width, 13, ink, is_bold=True) + 4
    for chip in section.joins[0].chips:
        sheet.add(Stroke(((left, y), (left + width, y)), rule, Decimal(1), is_mark=False))
        text = card - 2 * _PADDING
        lower = sheet.write(chip.left, left + _PADDING, y + 5, text, 13, ink)
        other = sheet.write(chip.right, left + card + _GUTTER + _PADDING, y + 5, text, 13, ink)
        sheet.write(
            chip.sign, left + width / 2, y + 5, _GUTTER, 13, ink, is_bold=True, anchor="middle"
        )
        y = max(lower, other) + 4
    sheet.y = y + 4

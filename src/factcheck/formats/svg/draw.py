"""A picture as SVG: title, sections with their panels or a thread, claims without a figure, key and notes."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.charts.answers import AnswerThread
from factcheck.charts.computed import COMPUTED_HEAD
from factcheck.formats.svg.cards import draw_cards, is_pair_of_cards
from factcheck.formats.svg.colours import SCHEMES
from factcheck.formats.svg.elements import Box
from factcheck.formats.svg.key import draw_key
from factcheck.formats.svg.panel import draw_panel
from factcheck.formats.svg.sheet import Sheet
from factcheck.formats.svg.thread import draw_thread
from factcheck.formats.svg.write import write_svg

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.charts.picture import Picture, PictureSection

_MARGIN: Final = 20


def write(
    picture: Picture | AnswerThread,
    width: int = 760,
    scheme: str = "light",
    *,
    is_headed: bool = True,
) -> Iterator[str]:
    """Write a picture as an SVG document.

    Args:
        picture: what is drawn.
        width: in pixels, 320 at least.
        scheme: `light` or `dark`.
        is_headed: whether its title stands above it; a page has its own heading.
    """
    sheet = draw_sheet(picture, width, scheme, is_headed=is_headed)
    yield from write_svg(sheet.elements, width, int(sheet.y), picture.title, picture.description)


def draw_sheet(
    picture: Picture | AnswerThread,
    width: int = 760,
    scheme: str = "light",
    *,
    is_headed: bool = True,
) -> Sheet:
    """Draw a picture: every element in its place, not yet written as SVG.

    Args:
        picture: what is drawn.
        width: in pixels, 320 at least.
        scheme: `light` or `dark`.
        is_headed: whether its title stands above it.
    """
    sheet = Sheet(width, SCHEMES[scheme])
    left, inner = Decimal(_MARGIN), Decimal(width - 2 * _MARGIN)
    ink, muted = sheet.scheme.ink, sheet.scheme.muted
    if is_headed:
        sheet.y = sheet.write(picture.title, left, Decimal(16), inner, 19, ink, is_bold=True) + 10
    if isinstance(picture, AnswerThread):
        draw_thread(sheet, picture, left, inner)
    else:
        _draw_figures(sheet, picture, left, inner)
    for note in picture.notes:
        sheet.y = sheet.write(note, left, sheet.y + 2, inner, 12, muted)
    sheet.y += 14
    sheet.elements.insert(
        0, Box(Decimal(0), Decimal(0), Decimal(width), Decimal(int(sheet.y)), sheet.scheme.page)
    )
    return sheet


def _draw_figures(sheet: Sheet, picture: Picture, left: Decimal, inner: Decimal) -> None:
    ink, muted = sheet.scheme.ink, sheet.scheme.muted
    if is_pair_of_cards(picture, int(sheet.width)):
        draw_cards(sheet, picture.sections[0], left, inner)
    else:
        for section in picture.sections:
            _draw_section(sheet, section, left, inner)
    for place, section in enumerate(picture.computed):
        if place == 0:
            sheet.y = (
                sheet.write(COMPUTED_HEAD, left, sheet.y + 8, inner, 12, muted, is_bold=True) - 2
            )
        _draw_section(sheet, section, left, inner)
    if not picture.sections:
        sheet.y = sheet.write("No figure is stated.", left, sheet.y, inner, 13, muted) + 6
    for place, (who, said, statement) in enumerate(picture.silent):
        if place == 0:
            sheet.y = (
                sheet.write("Without a figure", left, sheet.y + 8, inner, 14, ink, is_bold=True) + 4
            )
        y = sheet.write(f"{who}, {said}", left, sheet.y, inner, 12, muted)
        sheet.y = sheet.write(statement, left, y, inner, 13, ink) + 6
    draw_key(sheet, picture, left, inner)


def _draw_section(sheet: Sheet, section: PictureSection, left: Decimal, width: Decimal) -> None:
    ink = sheet.scheme.ink
    sheet.y = sheet.write(section.title, left, sheet.y + 6, width, 14, ink, is_bold=True) + 6
    for place, panel in enumerate(section.panels):
        if place > 0:
            chips = " · ".join(map(str, section.joins[place - 1].chips))
            sheet.y = (
                sheet.write(chips, left + 14, sheet.y + 6, width - 28, 12, ink, is_bold=True) + 6
            )
        draw_panel(sheet, panel, left, width)
    sheet.y += 10

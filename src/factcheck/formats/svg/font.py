"""How wide a text is, and where it breaks: measured with the widest usual fallback, whatever is installed."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Final

from factcheck.charts.words import KEPT_SPACE, keep_scales
from factcheck.formats.svg.advances import BOLD, REGULAR

_EM: Final = 2048


def measure(text: str, size: int, *, is_bold: bool = False) -> Decimal:
    """Return how wide a text is.

    Args:
        text: one line; a character that the table lacks counts as wide as it is high.
        size: of the font, in pixels.
        is_bold: whether it is set in the bold face.
    """
    advances = _list_advances(is_bold=is_bold)
    units = sum(advances.get(each, _EM) for each in text)
    return Decimal(units * size) / _EM


def wrap(text: str, width: Decimal, size: int, *, is_bold: bool = False) -> list[str]:
    """Break a text into lines at its spaces, and within a word that is wider than a line.

    Args:
        text: of any length.
        width: of a line, in pixels.
        size: of the letters, in pixels.
        is_bold: whether they are bold, which makes them wider.
    """
    lines: list[str] = []
    line = ""
    for joined in keep_scales(text).split():
        word = joined.replace(KEPT_SPACE, " ")
        longer = f"{line} {word}" if line else word
        if measure(longer, size, is_bold=is_bold) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        *whole, line = _cut(word, width, size, is_bold=is_bold)
        lines.extend(whole)
    return [*lines, line] if line else lines


def _cut(word: str, width: Decimal, size: int, *, is_bold: bool) -> list[str]:
    """Cut a word into parts that fit a line, a character at least each."""
    parts = [""]
    used = Decimal(0)
    for each in word:
        advance = measure(each, size, is_bold=is_bold)
        if parts[-1] and used + advance > width:
            parts.append("")
            used = Decimal(0)
        parts[-1] += each
        used += advance
    return parts


@cache
def _list_advances(*, is_bold: bool) -> dict[str, int]:
    return {each: width for width, text in (BOLD if is_bold else REGULAR).items() for each in text}

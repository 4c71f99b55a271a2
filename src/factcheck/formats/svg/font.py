"""How wide a text is, and where it breaks: measured with the widest usual fallback, whatever is installed."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Final

from factcheck.formats.svg.advances import BOLD, REGULAR

_EM: Final = 2048


def measure(text: str, size: int, *, is_bold: bool = False) -> Decimal:
    """Return how wide a text is.

    Args:
        text: one line; a character that the table lacks counts as wide as it is high.
        size: of the font, in pixels.
        is_bold: whether it is set in the bold face.
    """
    advances = _advances(is_bold=is_bold)
    units = sum(advances.get(each, _EM) for each in text)
    return Decimal(units * size) / _EM


def wrap(text: str, width: Decimal, size: int, *, is_bold: bool = False) -> list[str]:
    """Break a text into lines at its spaces, and within a word that is wider than a line."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if measure(longer, size, is_bold=is_bold) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        line = word
        while measure(line, size, is_bold=is_bold) > width and len(line) > 1:
            count = next(
                place
                for place in range(len(line) - 1, 0, -1)
                if place == 1 or measure(line[:place], size, is_bold=is_bold) <= width
            )
            lines.append(line[:count])
            line = line[count:]
    return [*lines, line] if line else lines


@cache
def _advances(*, is_bold: bool) -> dict[str, int]:
    return {each: width for width, text in (BOLD if is_bold else REGULAR).items() for each in text}

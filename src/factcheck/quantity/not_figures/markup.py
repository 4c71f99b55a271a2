"""Figures that the marks of a page or a note run through: tags, entities, footnotes, strokes.

A text that still has its marks is not what a reader sees: `<b>$1.9</b> billion` is no $1.9, the `>`
of a tag is no bound, and what is struck out is no longer said.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from factcheck.quantity.lexicon.number_words import SCALES

if TYPE_CHECKING:
    from factcheck.quantity.quantity import Reading

_TAG: Final = r"</?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>]{0,500})?/?>"
_ENTITY: Final = r"&(?:[lg]t; ?|(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8}[0-9]{0,2});)"
_PIECE: Final = re.compile(f"{_TAG}|{_ENTITY}")
_STRUCK: Final = re.compile(
    r"~~(?=[^\s~])[^~\n]{1,500}~~|<(del|s|strike)(?:\s[^<>]{0,500})?>.{0,2000}?</\1\s*>",
    re.IGNORECASE | re.DOTALL,
)
_SIGNS: Final = ("<", "&", "~~")
"""What every text with a tag, an entity or a stroke has."""

_NOTE: Final = re.compile(
    r"""(?:\[[^\[\]\s]{1,4}\]|\]\([^()\s]{1,200}\)|\([^()\s]{1,4}\)|[*†‡§"”’'»)\]}`_\\])+[ \u00a0]?"""
    rf"(?:%|(?:percent|{'|'.join(SCALES)})\b)",
    re.IGNORECASE,
)
"""A mark or a note that parts a number from its size: `$45[1] million` is no $45."""
_NOTES: Final = frozenset("[(*†‡§\"”’'»)]}`_\\")
"""What it begins with."""
_REST: Final = re.compile(r"[\w*_`~)\]][.(]")
"""Where a number goes on what stands before it: `.9` of `**1**.9`, `(1)` of `$45(1)`."""


def remove_marked(text: str, readings: list[Reading]) -> list[Reading]:
    """Return the figures of a text that no mark of a page or a note runs through.

    Args:
        text: the text.
        readings: what was read of it, in order.
    """
    marked = {each.end for each in readings if text[each.end : each.end + 1] in _NOTES}
    marked = {end for end in marked if _NOTE.match(text, end)}
    marked |= {each.end for each in readings if each.start and _REST.match(text, each.start - 1)}
    if any(sign in text for sign in _SIGNS):
        pieces = [each.span() for each in _PIECE.finditer(text)]
        around = {at for start, end in pieces for at in range(start, end + 1)}
        struck = {at for each in _STRUCK.finditer(text) for at in range(*each.span())}
        marked |= {each.end for each in readings if each.start in around or each.end in around}
        marked |= {each.end for each in readings if each.start in struck}
    return [each for each in readings if each.end not in marked] if marked else readings

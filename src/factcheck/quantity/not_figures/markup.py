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
    r"""(?<=\d)(?:\[[^\[\]\s]{1,4}\]|\]\([^()\s]{1,200}\)|\([^()\s]{1,4}\)|[*†‡§"”’'»)\]}`_\\])+[ \u00a0]?"""
    rf"(?:%|(?:percent|{'|'.join(SCALES)})\b)",
    re.IGNORECASE,
)
"""A mark or a note that parts a number from its size: `$45[1] million` is no $45."""
_REST: Final = re.compile(r"(?<=[\w*_`~)\]])[.(](?=\d)")
"""Where a number would go on what stands before it: `.9` of `**1**.9`, `(1)` of `$45(1)`."""


def remove_marked(text: str, readings: list[Reading]) -> list[Reading]:
    """Return the figures of a text that no mark of a page or a note runs through.

    Args:
        text: the text.
        readings: what was read of it, in order.
    """
    starts = {each.start() for each in _REST.finditer(text)}
    ends = {each.start() for each in _NOTE.finditer(text)}
    if any(sign in text for sign in _SIGNS):
        for each in _PIECE.finditer(text):
            places = range(each.start(), each.end() + 1)
            starts.update(places)
            ends.update(places)
        for each in _STRUCK.finditer(text):
            starts.update(range(*each.span()))
    return [each for each in readings if each.start not in starts and each.end not in ends]

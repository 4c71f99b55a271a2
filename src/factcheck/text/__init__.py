"""Texts as other programs read them: the only writer of JSON, the only writer of CSV.

Here stands which characters are not seen, for both.
"""

from __future__ import annotations

from typing import Final

UNSEEN_PLAIN: Final = (
    "\x7f-\x9f\u2028\u2029"  # controls (DEL, C1) and separators of lines
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # what turns the direction of text
    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"  # Default_Ignorable_Code_Point, marks of annotations
    "\ud800-\udfff\ufffe\uffff"  # half characters, which no UTF-8 holds, and what is no character
)
"""Of the basic plane beyond C0, as a part of a regex class."""
UNSEEN_BEYOND: Final = "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
UNSEEN: Final = f"\x00-\x1f{UNSEEN_PLAIN}{UNSEEN_BEYOND}"
"""Characters that are not seen, or that a terminal or a reader of lines acts upon: a regex class.

The lists are those of Unicode 16 (DerivedCoreProperties.txt), written out so that every version of
Python gives the same bytes.
"""

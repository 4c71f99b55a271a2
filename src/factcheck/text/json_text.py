r"""JSON that any program reads and no terminal acts upon; every JSON of the program is written here.

What is escaped comes back as it was: `\u001b` is as good an escape character as a raw one.
"""

from __future__ import annotations

import json
import re
from typing import Final

UNSEEN_PLAIN: Final = (
    "\x7f-\x9f\u2028\u2029"  # controls (DEL, C1) and separators of lines
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # what turns the direction of text
    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"  # Default_Ignorable_Code_Point, marks of annotations
    "\ud800-\udfff\ufffe\uffff"  # half characters, which no UTF-8 holds, and what is no character
)
"""Of the basic plane beyond C0, as a part of a regex class."""
_UNSEEN_BEYOND: Final = "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
UNSEEN: Final = f"\x00-\x1f{UNSEEN_PLAIN}{_UNSEEN_BEYOND}"
"""Characters that are not seen, or that a terminal or a reader of lines acts upon: a regex class.

The lists are those of Unicode 16 (DerivedCoreProperties.txt), written out so that every version of
Python gives the same bytes.
"""

_SUSPECT: Final = re.compile(f"[<{UNSEEN_PLAIN}\U00010000-\U0010ffff]")
"""What the standard library leaves raw, `<` for the pages in which JSON is embedded; and all beyond
the basic plane, since one range is looked up twice as fast as the few that are meant."""
_SEEN_BEYOND: Final = re.compile(f"(?![{_UNSEEN_BEYOND}])[\U00010000-\U0010ffff]")
_SAME_LINE: Final = json.JSONEncoder(ensure_ascii=False)
_COMPACT: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_COMPACT_ASCII: Final = json.JSONEncoder(separators=(",", ":"), sort_keys=True)


def write_json(value: object, *, indent: int | None = None, sort_keys: bool = False) -> str:
    """Write a value in Unicode, all that is not seen escaped.

    Args:
        value: what to write.
        indent: spaces for each level, or None for one line.
        sort_keys: whether members stand in the order of their names, not in their own.
    """
    if indent is None and not sort_keys:
        return _escape(_SAME_LINE.encode(value))
    return _escape(json.dumps(value, ensure_ascii=False, indent=indent, sort_keys=sort_keys))


def write_json_row(value: object) -> str:
    """Write a value as one compact line of ASCII, its members in the order of their names."""
    return _escape(_COMPACT_ASCII.encode(value))


def write_json_to_hash(value: object) -> str:
    """Write a value in the form that is hashed and never shown: compact, nothing escaped in vain.

    A change of it changes every digest that a lock holds.
    """
    return _COMPACT.encode(value)


def _escape(text: str) -> str:
    if text.isascii() and "<" not in text and "\x7f" not in text:
        return text  # most is, and a search would be felt
    return _SUSPECT.sub(_escape_one, text)


def _escape_one(match: re.Match[str]) -> str:
    if _SEEN_BEYOND.match(match[0]):
        return match[0]
    units = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))

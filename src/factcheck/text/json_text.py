r"""JSON that any program reads and no terminal acts upon; every JSON of the program is written here.

What is escaped comes back as it was: `\u001b` is as good an escape character as a raw one.
"""

from __future__ import annotations

import json
import re
from typing import Final

from factcheck.text import UNSEEN_BEYOND, UNSEEN_PLAIN

_SUSPECT: Final = re.compile(f"[<{UNSEEN_PLAIN}\U00010000-\U0010ffff]")
"""What the standard library leaves raw, `<` for the pages in which JSON is embedded; and all beyond
the basic plane, since one range is looked up twice as fast as the few that are meant."""
_SEEN_BEYOND: Final = re.compile(f"(?![{UNSEEN_BEYOND}])[\U00010000-\U0010ffff]")
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

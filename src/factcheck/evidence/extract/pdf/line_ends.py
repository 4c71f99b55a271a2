"""Join the words of a PDF that a hyphen at the end of a line cuts.

Whether the hyphen belongs to the word, the document itself says where it can: by the same word elsewhere.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_SOFT_HYPHEN: Final = "\u00ad"
_BROKEN: Final = re.compile(
    r"(?<![^\W\d_])(?P<first>[^\W\d_]{2,})[-‐][ ]*\n[ ]*(?P<second>[^\W\d_]{2,})(?P<rest>\S*)[ ]*\n?"
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_FIRST_PARTS: Final = frozenset({
    "all", "anti", "cross", "ex", "extra", "full", "half", "high", "inter", "key", "large", "long",
    "low", "mid", "multi", "near", "non", "off", "old", "one", "on", "over", "part", "post", "pre",
    "pro", "pan", "public", "quarter", "self", "semi", "short", "single", "six", "small", "so", "sub",
    "ten", "third", "three", "time", "two", "under", "up", "well", "year",
})  # fmt: skip
"""First parts of English words that keep their hyphen."""


def join_lines(pages: Sequence[str]) -> list[str]:
    """Join the halves of words, and end the line behind the word.

    A hyphen that belongs to the word stays; any other becomes a soft hyphen, which is printed at the
    end of a line only.

    Args:
        pages: the text of each page.
    """
    known = {word.lower().replace("‐", "-") for page in pages for word in _WORD.findall(page)}

    def join(broken: re.Match[str]) -> str:
        first, second, rest = broken["first"], broken["second"], broken["rest"]
        if not second[0].islower():
            return f"{first}-{second}{rest}\n"
        keeps = f"{first}-{second}".lower() in known
        drops = f"{first}{second}".lower() in known
        if not drops and (keeps or first.lower() in _FIRST_PARTS):
            return f"{first}-{second}{rest}\n"
        return f"{first}{_SOFT_HYPHEN}{second}{rest}\n"

    return [_BROKEN.sub(join, page) for page in pages]

"""Text of unknown origin for the formats of other programs: nothing hidden, nothing refused.

Line ends and tabs stay; what a terminal acts upon, and what XML or UTF-8 cannot hold, is shown by
its code point.
"""

from __future__ import annotations

import re
from typing import Final

from factcheck.text.printable import escape_unsafe

_KEPT: Final = re.compile("([\t\n\r])")
_IMPOSSIBLE: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")
"""Half characters, which no UTF-8 holds, and two that XML 1.0 forbids (section 2.2)."""


def escape_for_report(text: str) -> str:
    """Return a text in which what cannot stand in a report is its code point, as `<U+0000>`.

    Args:
        text: any text; its line ends and tabs stay.
    """
    shown = "".join(
        part if part in {"\t", "\n", "\r"} else escape_unsafe(part) for part in _KEPT.split(text)
    )
    return _IMPOSSIBLE.sub(_show_code_point, shown)


def _show_code_point(match: re.Match[str]) -> str:
    return f"<U+{ord(match[0]):04X}>"

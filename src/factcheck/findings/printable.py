"""Text of unknown origin made safe for a terminal, with nothing hidden.

Control characters, escape sequences and characters that turn the direction of text are shown by
their code points; everything else stays as it is.
"""

from __future__ import annotations

import re
from typing import Final

_UNSAFE: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)


def printable(text: str) -> str:
    """Replace each character that a terminal would act upon by its code point, as `<U+001B>`."""
    return _UNSAFE.sub(lambda match: f"<U+{ord(match[0]):04X}>", text)

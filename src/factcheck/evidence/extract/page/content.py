"""Read what a style writes beside an element (`content` of `::before` and `::after`) where it is part of a number."""

from __future__ import annotations

import re
from typing import Final

_STRING: Final = re.compile(r"\"([^\"]*)\"|'([^']*)'")
_ESCAPE: Final = re.compile(r"\\(?:([0-9a-fA-F]{1,5})[ ]?|(.))")
_OF_A_NUMBER: Final = re.compile(
    r"[\d+\-−~≈<>≤≥$€£¥₹%‰.,]+|\s?(?:[kKmM]|bn|thousand|million|billion|trillion|per ?cent)"
)


def read_content(value: str) -> str:
    """Return a sign, digits, currency or magnitude that a style writes; nothing for all else."""
    found = _STRING.fullmatch(value.strip())
    if found is None:
        return ""
    text = _ESCAPE.sub(_unescaped, found[1] or found[2] or "")
    return text if _OF_A_NUMBER.fullmatch(text) else ""


def _unescaped(escape: re.Match[str]) -> str:
    return chr(int(escape[1], 16)) if escape[1] else escape[2]

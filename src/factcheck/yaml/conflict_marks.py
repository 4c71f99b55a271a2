"""What git leaves in a file where a merge failed: lines of seven signs that set two versions apart.

A line of `=======` may be somebody's text; it counts where the file is no YAML, or where the lines
around it say that it is git's.
"""

from __future__ import annotations

import re
from typing import Final

from factcheck.yaml import trouble as t
from factcheck.yaml.characters import find_place
from factcheck.yaml.trouble import Trouble

_MARKER: Final = re.compile(r"^(<{7}|\|{7}|={7}|>{7})(?:[ \t][^\r\n]*)?(?=\r?$)", re.MULTILINE)
_MOST: Final = 100
"""Conflicts of a file that are named one by one."""

_MESSAGE: Final = "the file holds a merge conflict"
_HINT: Final = "keep one of the two versions, and take away the lines that git put around them"


def find_merge_conflicts(text: str, *, is_broken: bool) -> tuple[Trouble, ...]:
    """Find the conflicts of a merge, each at its first line.

    Args:
        text: the whole file.
        is_broken: whether the file is no YAML; then a part of a conflict counts as one.

    Returns:
        A trouble for each conflict, in the order of the file, `_MOST` at most.
    """
    if not any(sign * 7 in text for sign in "<>"):
        return ()
    found: list[Trouble] = []
    begun: re.Match[str] | None = None
    has_middle = False
    for match in _MARKER.finditer(text):
        sign = match[1][0]
        if sign == "<" or (begun is None and is_broken):
            begun, has_middle = match, sign == "="
        elif sign == "=":
            has_middle = True
        if sign == ">" and begun is not None and (has_middle or is_broken):
            found.append(_build_trouble(text, begun))
            begun = None
            if len(found) == _MOST:
                return tuple(found)
    if begun is not None and is_broken and begun[1][0] != "=":
        found.append(_build_trouble(text, begun))
    return tuple(found)


def _build_trouble(text: str, marker: re.Match[str]) -> Trouble:
    line, column = find_place(text, marker.start())
    return Trouble(t.SYNTAX, line, column, line, column + len(marker[0]), _MESSAGE, _HINT)

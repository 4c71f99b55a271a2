"""Who a text may be from: the name of its own section `About …`, as press releases end."""

from __future__ import annotations

import re
from typing import Final

_NAME: Final = r"[A-Z][\w'’&.-]*(?: (?:of|for|the|and|&|in|[A-Z0-9][\w'’&.-]*))*"
_HEADING: Final = re.compile(rf"^[ \t]*About (?:the )?({_NAME})[ \t:]*$", re.MULTILINE)
_NOBODY: Final = frozenset(("us", "me", "this", "it"))


def find_publisher(text: str) -> str | None:
    r"""Return the name that the only heading `About …` of a text has; None where there is none, or several.

    >>> find_publisher("Fares rise.\n\nAbout the Harbour Water District\nIt serves 9 towns.")
    'Harbour Water District'
    >>> find_publisher("About Us") is None, find_publisher("About half of them left") is None
    (True, True)
    """
    found = {each[1] for each in _HEADING.finditer(text)}
    names = {each for each in found if each.lower() not in _NOBODY}
    return names.pop() if len(names) == 1 else None

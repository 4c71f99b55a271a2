"""Whether words stand in a text, cut out of no longer ones."""

from __future__ import annotations

import re


def has_whole(text: str, words: str) -> bool:
    """Return whether words stand in a text with neither a letter nor a digit directly beside them.

    Args:
        text: what is looked through, in the case and spacing of the words.
        words: what is looked for.

    >>> has_whole("the guild asks for 5 percent", "guild"), has_whole("at the guildhall", "guild")
    (True, False)
    """
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None

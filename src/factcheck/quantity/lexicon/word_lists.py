"""Reading the word tables of this package, which are written as running lines of words."""

from __future__ import annotations


def split_words(text: str) -> frozenset[str]:
    """Return the words of a table, which stand between spaces or lines.

    Args:
        text: the table, in as many lines as it takes.
    """
    return frozenset(text.split())

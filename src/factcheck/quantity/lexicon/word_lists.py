"""Reading the word tables of this package, which are written as running lines of words."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Give the words of a table."""
    return frozenset(text.split())

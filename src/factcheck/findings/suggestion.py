"""The known word that a misspelt one most likely means."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_CUTOFF = 0.6
"""Ratio of difflib's matcher below which two words are not alike; its own default."""


def closest(word: str, known: Iterable[str]) -> str | None:
    """Give the known word most like a word, or None where none is like it.

    Among equally like ones the first in alphabetical order is given.
    """
    from difflib import get_close_matches

    found = get_close_matches(word, sorted(set(known)), n=1, cutoff=_CUTOFF)
    return found[0] if found else None

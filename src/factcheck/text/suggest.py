"""The known word that a misspelt one most likely means.

It runs only where something is wrong already, so difflib is imported only then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_CUTOFF: Final = 0.6
"""Ratio of difflib's matcher below which two words are not alike; its own default."""
_LONGEST: Final = 100
"""Characters beyond which a word is compared with none: matching takes the square of its length."""


def find_closest(word: str, known: Iterable[str], *, least: float = _CUTOFF) -> str | None:
    """Return the known word most like a word, or None where none is like it.

    Args:
        word: what somebody wrote; of more than 100 characters it is like none.
        known: the words that could be meant, in any order.
        least: the ratio of difflib's matcher from which two words are alike.

    Returns:
        Among equally like words the first in alphabetical order.
    """
    if len(word) > _LONGEST:
        return None
    from difflib import SequenceMatcher

    found: str | None = None
    best = least
    matcher = SequenceMatcher(b=word, autojunk=False)
    for candidate in sorted(each for each in set(known) if len(each) <= _LONGEST):
        matcher.set_seq1(candidate)
        # The two quick ratios are upper bounds of the exact one, each dearer than the one before.
        if matcher.real_quick_ratio() < best or matcher.quick_ratio() < best:
            continue
        ratio = matcher.ratio()
        if ratio > best or (found is None and ratio == best):
            found, best = candidate, ratio
    return found


def suggest(word: str, known: Iterable[str]) -> str | None:
    """Return the hint that asks for the known word most like a word, or None where none is like it.

    Args:
        word: what somebody wrote.
        known: the words that could be meant, in any order.
    """
    near = find_closest(word, known)
    return None if near is None else f"did you mean '{near}'?"

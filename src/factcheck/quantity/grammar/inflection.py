"""One noun in both its numbers, by a fixed rule for English.

It need not be right of every word: what matters is that both numbers of a noun give one text.
"""

from __future__ import annotations

from typing import Final

_IRREGULAR: Final = {
    "children": "child",
    "people": "person",
    "persons": "person",
    "men": "man",
    "women": "woman",
    "feet": "foot",
    "teeth": "tooth",
    "bases": "basis",
    "buses": "bus",
    "houses": "house",
    "courses": "course",
    "nurses": "nurse",
    "leases": "lease",
    "causes": "cause",
    "cases": "case",
    "purchases": "purchase",
    "movies": "movie",
    "halves": "half",
    "lives": "life",
    "series": "series",
    "horsepower": "horsepower",
}
_PLURALS: Final = {single: plural for plural, single in _IRREGULAR.items() if plural != "persons"}
_SIBILANTS: Final = ("ss", "sh", "ch", "x", "z")


def find_singular(word: str) -> str:
    """Return the singular of a noun that may stand in the plural.

    Args:
        word: one word, in lower case.

    >>> find_singular("salaries"), find_singular("boxes"), find_singular("campus")
    ('salary', 'box', 'campus')
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith("es") and word[:-2].endswith(_SIBILANTS):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def find_plural(word: str) -> str:
    """Return the plural of a noun in the singular.

    Args:
        word: one word, in lower case.

    >>> find_plural("salary"), find_plural("box"), find_plural("day")
    ('salaries', 'boxes', 'days')
    """
    if word in _PLURALS:
        return _PLURALS[word]
    if word.endswith("y") and not word.endswith(("ay", "ey", "oy", "uy")):
        return f"{word[:-1]}ies"
    if word.endswith((*_SIBILANTS, "s")):
        return f"{word}es"
    return f"{word}s"

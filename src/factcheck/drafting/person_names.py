"""The parts of a person's name: the titles before it, the name, the office that a title says."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from factcheck.drafting.lexicon.grammar_words import (
    AUXILIARIES,
    CONJUNCTIONS,
    COORDINATORS,
    DAYS,
    DETERMINERS,
    OPENERS,
    PREPOSITIONS,
    PRONOUNS,
)
from factcheck.drafting.lexicon.organization_words import ORGANIZATION_WORDS, PLACES
from factcheck.drafting.lexicon.speaker_words import ROLES, TITLES

OFFICES: Final = TITLES - {
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "then", "former", "vice", "deputy", "assistant", "associate", "acting",
    "interim", "executive", "member",
}  # fmt: skip
"""Titles before a name that are offices of one person."""
_FIRST_NAMES: Final = frozenset(("will", "may"))
_NO_FIRST: Final = (
    DETERMINERS | PREPOSITIONS | PRONOUNS | OPENERS | COORDINATORS | CONJUNCTIONS
    | (AUXILIARIES - _FIRST_NAMES)
)  # fmt: skip
"""Words in capitals at the beginning of a sentence that belong to no name."""
_LAST_NAMES: Final = frozenset(
    [
        "king",
        "pope",
        "prince",
        "judge",
        "hill",
        "white",
        "hall",
        "church",
        "house",
        "park",
        "day",
        "lake",
        "wall",
        "west",
        "street",
    ]
)
"""Titles and nouns of places that are last names as well, behind a title: `Senator Ann Hill`."""


def is_same_name(one: str, other: str) -> bool:
    """Return whether two full names with one last name are one person's: `Ed`, `Edward J.`.

    Args:
        one: a full name.
        other: another full name.
    """
    first, second = (
        one.split(maxsplit=1)[0].rstrip(".").lower(),
        other.split(maxsplit=1)[0].rstrip(".").lower(),
    )
    return first.startswith(second) or second.startswith(first)


def remove_titles(name: str) -> str:
    """Return a name without the titles before it and the possessive ending behind it."""
    words = name.removesuffix("’s").removesuffix("'s").split()
    while len(words) > 1 and (words[0].lower() in TITLES or words[0].lower() == "the"):
        words = words[1:]
    return " ".join(words)


@lru_cache(maxsize=1 << 14)
def cut_person(phrase: str) -> tuple[int, str, str | None] | None:
    """Return where a person's name begins in capital words, the name, and the office before it; None for no person."""
    words = phrase.split(" ")
    office = None
    offset = 0
    while words and (words[0].lower() in TITLES or words[0].lower() in _NO_FIRST):
        if words[0].lower() in TITLES and words[1:] and words[1].lower() == "for":
            return None  # "the lawyer for Ann Lee" is not Ann Lee
        office = words[0].lower() if words[0].lower() in OFFICES else office
        offset += len(words[0]) + 1
        words = words[1:]
    titles = [at for at, word in enumerate(words[:-1]) if word.lower() in TITLES]
    if titles:  # "Los Angeles Deputy Mayor Eric Lee": the name begins behind the last title
        last = words[titles[-1]].lower()
        office = last if last in OFFICES else office
        offset += sum(len(each) + 1 for each in words[: titles[-1] + 1])
        words = words[titles[-1] + 1 :]
    if not 2 <= len(words) <= 4 or any(each.endswith(("’s", "'s")) for each in words[:-1]):
        return None
    bare = [each.lower().removesuffix("’s").removesuffix("'s") for each in words]
    if offset and bare[-1] in _LAST_NAMES:
        bare = bare[:-1]
    if any(
        each in ORGANIZATION_WORDS
        or each in DAYS
        or each in ROLES
        or each in DETERMINERS
        or each in TITLES
        for each in bare
    ):
        return None
    if any(len(each) > 2 and each.isupper() for each in words) or bare[0] in PLACES:
        return None
    return offset, " ".join(words), office

"""The words of a statement that tell it from others, and the id that is made of them."""

from __future__ import annotations

from typing import Final

from factcheck.editing.speakers import split_words

_ID_WORDS: Final = 5
SMALL_WORDS: Final = frozenset(
    (
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "by",
        "for",
        "from",
        "has",
        "have",
        "in",
        "is",
        "it",
        "its",
        "of",
        "on",
        "or",
        "that",
        "the",
        "their",
        "they",
        "this",
        "to",
        "was",
        "were",
        "will",
        "with",
    )
)


def write_claim_id(statement: str, said_on: str) -> str:
    """Return an id for a claim: words of its statement, and the year in which it was made.

    Args:
        statement: what the claim says.
        said_on: the day as the file has it.
    """
    words = [each for each in split_words(statement) if each not in SMALL_WORDS]
    stem = words[:_ID_WORDS] or ["claim"]
    if not stem[0][:1].isalpha():
        stem.insert(0, "claim")
    year = [said_on[:4]] if said_on[:4].isdigit() else []
    return "-".join([*stem, *year])

"""Nouns by which a text calls a party of a kind: `the union`, `district officials`."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.lexicon.word_lists import split_words

PARTY_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "union": ("union",),
    "unions": ("union",),
    "district": ("school-district",),
    "company": ("company",),
    "university": ("university",),
    "school": ("school",),
    "campaign": ("campaign",),
    "court": ("court",),
    "police": ("police",),
    "association": ("association",),
    "agency": ("agency",),
    "party": ("political-party",),
    "newspaper": ("publisher",),
    "paper": ("publisher",),
}
COLLECTIVES: Final = split_words(
    """
    official officials leader leaders leadership negotiator negotiators administrators
    spokesman spokeswoman spokesperson representatives management officers teachers
    bargaining team
    """
)

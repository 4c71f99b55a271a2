"""Whether a text is English, whose cues are all that is known here."""

from __future__ import annotations

import re
from typing import Final

from factcheck.errors import FactcheckError
from factcheck.quantity.lexicon.word_lists import split_words

_WORD: Final = re.compile(r"[^\W\d_]+")
_COMMON: Final = split_words(
    """
    the of and to in a is that for on was with as it at by be from are have has this an
    which were not or but said
    """
)
_LOOKED_AT: Final = 20_000
"""Characters at the beginning that are looked at."""
_LATIN: Final = re.compile(r"[A-Za-z]")
_FEWEST: Final = 40
"""Words below which a share of common ones says nothing; below a third of it, that there are none says nothing either."""
_LEAST_SHARE: Final = 12
"""Of a hundred words of English text at least so many are among the thirty most common."""


class LanguageError(FactcheckError):
    """A text in another language than that of the cues."""


def require_english(text: str) -> None:
    """Refuse a text of another language.

    Raises:
        LanguageError: too few of its words are common ones of English, or most are in another script.
    """
    words = [each.group().lower() for each in _WORD.finditer(text, 0, _LOOKED_AT)]
    common = sum(each in _COMMON for each in words)
    is_foreign = sum(_LATIN.search(each) is not None for each in words) * 2 < len(words)
    if len(words) >= _FEWEST:
        is_foreign = is_foreign or common * 100 < _LEAST_SHARE * len(words)
    elif len(words) * 3 >= _FEWEST:
        is_foreign = is_foreign or not common
    if is_foreign:
        raise LanguageError(
            "the text does not look like English, and who speaks is read from English words only",
            hint="--language en reads it all the same",
        )

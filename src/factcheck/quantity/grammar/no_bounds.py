"""Words that set a bound elsewhere, and here belong to the word before them: `a row over $5`, `ticked up to 3.9%`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.differences import is_measured
from factcheck.quantity.lexicon.number_words import NUMBER_WORDS
from factcheck.quantity.lexicon.particles import REACHING_UP, WORDS_BEFORE
from factcheck.quantity.lexicon.unit_words import DURATIONS

if TYPE_CHECKING:
    from factcheck.quantity.grammar.tokens import Token

NO_BOUNDS: Final = frozenset({"below", *WORDS_BEFORE})
"""Words of a bound that may say of what, or how far."""


def is_no_bound(tokens: list[Token], index: int) -> bool:
    """Return whether a word that sets a bound elsewhere says of what, or how far: `a row over $5`, `five below zero`.

    Args:
        tokens: of the text.
        index: the word, one of `NO_BOUNDS`.
    """
    token, before = tokens[index], tokens[index - 1]
    if token.lower != "below":
        is_time = tokens[index + 2].lower in DURATIONS  # `talked about 40 minutes`
        return before.lower in WORDS_BEFORE[token.lower] and not is_time
    is_number = is_measured(before) or before.lower in NUMBER_WORDS or before.lower == "degrees"
    return is_number and tokens[index + 1].lower in {"zero", "0"}


_BEYOND: Final = frozenset({"more", "over", "above", "at"})
"""First words of limits that no `up to` stands before, unless `up` belongs to the verb: `add up to more than $8 million`."""

LIKENING: Final = frozenset({"up", "as"})
"""First words of limits that may belong to the words before them."""
_TIMES: Final = frozenset({"times", "twice", "thrice", "half"})


def is_likened(tokens: list[Token], index: int, words: tuple[str, ...]) -> bool:
    """Return whether a limit belongs to the words before it: `ticked up to 3.9%`, `nine times as many as 40`.

    Args:
        tokens: of the text.
        index: its first word, one of `LIKENING`.
        words: those of the limit.
    """
    if words[0] == "as":
        return words[-1] == "as" and tokens[index - 1].lower in _TIMES
    return tokens[index - 1].lower in REACHING_UP or tokens[index + 2].lower in _BEYOND

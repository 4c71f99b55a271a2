"""Reading `a` as one where a unit stands with it: `at least an hour`, `less than a mile`."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.bounds import is_preposition
from factcheck.quantity.grammar.digits import Numeral
from factcheck.quantity.grammar.nouns import CUTS
from factcheck.quantity.grammar.tokens import WORD, Token
from factcheck.quantity.intervals import Print
from factcheck.quantity.lexicon.unit_words import DURATIONS, MEASURES
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from factcheck.quantity.grammar.bounds import Hedging

_NOT_ONE: Final = split_words("quarter term season session night cup")
ONE_UNITS: Final = frozenset(
    {
        *MEASURES,
        *(unit for unit in DURATIONS - _NOT_ONE if not unit.endswith("s")),
        *split_words("pound dollar cent penny euro percent percentage pint"),
    }
)
"""Singular units that `a` counts behind a bound."""

_BEHIND: Final = split_words(
    """
    ago later earlier old long wide high tall deep away apart north south east west point cent
    longer shorter more less early late each straight total
    passed elapsed
    """
)
"""Words behind such a unit that leave it one, where any other noun makes a compound of it."""

_LASTING: Final = split_words("for just well after within than")
_ARTICLES: Final = frozenset({"a", "an"})
_ONE: Final = Decimal(1)
_HALF: Final = ["and", "a", "half"]


def read_one(
    tokens: list[Token], start: int, index: int, hedging: Hedging, *, strict: bool
) -> Numeral | None:
    """Read the article before a unit as the number one, where a bound or a half makes a figure of it.

    Args:
        tokens: of the text.
        start: the first token of the bound.
        index: the token behind it.
        hedging: the bound.
        strict: whether the text is a recorded value.
    """
    unit, behind = tokens[index + 1], tokens[index + 2]
    if tokens[index].lower not in _ARTICLES or unit.lower not in ONE_UNITS:
        return None
    is_whole = [token.lower for token in tokens[index + 2 : index + 5]] == _HALF
    is_alone = behind.kind != WORD and not (behind.text == "-" and not behind.spaced)
    if not (is_alone or behind.lower in CUTS or behind.lower in _BEHIND):
        return None
    if not (hedging.words or is_whole or (strict and start == 0)):
        return None
    if hedging.words and not strict:
        if is_preposition(tokens, start, hedging.words[-1]):
            return None
        is_during = hedging.words[-1].lower() == "over" and unit.lower in DURATIONS
        if is_during and tokens[start - 1].lower not in _LASTING:
            return None
    return Numeral(Print(_ONE, _ONE, _ONE), index + 1, "words")

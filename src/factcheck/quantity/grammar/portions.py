"""Reading what a number is a part of one of: `0.3 of a cent`, `a quarter point`, `half a pound`."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.nouns import COUNTED, read_singular
from factcheck.quantity.grammar.tokens import Token, is_hyphen
from factcheck.quantity.grammar.units import read_unit
from factcheck.quantity.lexicon.unit_words import DURATIONS, MEASURES
from factcheck.quantity.lexicon.word_lists import split_words

_ONE: Final = frozenset({"a", "an", "one", "1"})

PORTIONED: Final = frozenset(
    {
        *COUNTED,
        *MEASURES,
        *(unit for unit in DURATIONS if not unit.endswith("s")),
        *split_words(
            "percent percentage % pound pint quart stone dollar euro penny cent pence point degree"
        ),
    }
)
"""Singular units that a part of one is printed with."""


_JOINED: Final = split_words("percent cent penny")
"""Units that a fraction may be joined with by a hyphen: `a half-cent tax`."""


def is_joined(tokens: list[Token], index: int) -> bool:
    """Return whether a unit follows of which `half` and `quarter` need no article: `a quarter point`, `a half-cent`.

    Args:
        tokens: of the text.
        index: the token behind `half` or `quarter`, which may be a hyphen.
    """
    if is_hyphen(tokens, index) and tokens[index + 1].lower in _JOINED:
        return True
    if is_hyphen(tokens, index):
        index += 1
    if tokens[index].lower == "percentage":
        index += 2 if is_hyphen(tokens, index + 1) else 1
    return tokens[index].lower == "point" and not is_hyphen(tokens, index + 1)


def read_portion(tokens: list[Token], index: int, *, is_fraction: bool) -> tuple[str, int] | None:
    """Read the unit that a number below one, or a fraction, is a part of.

    Args:
        tokens: of the text.
        index: the token behind the number; its article may be read with it.
        is_fraction: whether it is a fraction, which points may follow without an article.

    Returns:
        The unit and the token behind it, or None where none stands there.
    """
    place = index
    if tokens[place].lower == "of" and tokens[place + 1].lower in _ONE:
        place += 2
    elif tokens[place - 1].lower not in _ONE:
        if not is_fraction or not is_joined(tokens, place):
            return None
        place += is_hyphen(tokens, place)
    token = tokens[place]
    noun = read_singular(tokens, place)
    if noun is not None and noun.end > place + 1 and not noun.qualifiers:
        return noun.unit, noun.end
    if token.lower not in PORTIONED:
        return None
    unit = read_unit(tokens, place)
    if unit is not None:
        return unit
    is_compound = is_hyphen(tokens, place + 1) and tokens[place + 2].lower not in _SIZES
    return None if is_compound else (token.text, place + 1)


_SIZES: Final = split_words("long wide high tall deep thick old")
"""Adjectives that a hyphen joins to a unit without making another one of it: `half a mile-long`."""

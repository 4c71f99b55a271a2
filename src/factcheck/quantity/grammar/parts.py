"""Fractions in words: `half`, `two-thirds`, `a third of a million`, and what makes them fractions."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from factcheck.quantity.grammar.digits import (
    Numeral,
    build_fraction,
    multiply_print,
)
from factcheck.quantity.grammar.nouns import CUTS
from factcheck.quantity.grammar.portions import PORTIONED, is_joined
from factcheck.quantity.grammar.tokens import END, MARK, Token, is_hyphen
from factcheck.quantity.intervals import Print
from factcheck.quantity.lexicon.hedges import HEDGE_ENDINGS
from factcheck.quantity.lexicon.number_words import (
    DENOMINATORS,
    MAGNITUDES,
    ONES,
)
from factcheck.quantity.lexicon.word_lists import split_words

_ONE: Final = Decimal(1)

_PARTS: Final = {"half": (1, 2), "quarter": (1, 4), "quarters": (3, 4)}
"""Parts of a magnitude in words."""


def read_part(tokens: list[Token], index: int) -> Numeral | None:
    """Read what starts with `half` or `quarter`: a part of a magnitude, or of a whole.

    Args:
        tokens: of the text.
        index: the token of `half` or `quarter`.

    Returns:
        The number; None where no magnitude follows, and no whole is named or may go unnamed.
    """
    part = read_part_of_magnitude(tokens, index)
    if part is not None:
        return part
    return read_denominator(tokens, index, 1, needs_of=True)


def read_part_of_magnitude(tokens: list[Token], index: int) -> Numeral | None:
    """Read a part of a magnitude: `half a million`, `three quarters of a billion`.

    Args:
        tokens: of the text.
        index: the token of `half`, `quarter` or, of three, `quarters`.

    Returns:
        The number at full scale; None where neither a magnitude nor a dozen follows.
    """
    end = index + 1
    if tokens[end].text == "-" and is_hyphen(tokens, end):
        end += 1
    if tokens[end].lower == "of" and tokens[end + 1].lower in {"a", "one"}:
        end += 1
    if tokens[end].lower in {"a", "one"}:
        end += 1
    unit = tokens[end].lower
    if unit == "dozen" and tokens[index].lower == "half":
        return Numeral(Print(Decimal(6), _ONE, Decimal(6)), end + 1, "dozen")
    factor = MAGNITUDES.get(unit)
    if factor is None:
        return None
    part = build_fraction(*_PARTS[tokens[index].lower], end)
    return Numeral(multiply_print(part.print_, factor), end + 1, "part", is_scaled=True)


_ARTICLES: Final = frozenset({"a", "an", "one", "1"})
_AGO: Final = split_words("ago earlier before later")
"""Words that make a moment of `a year`, which nothing is then a part of."""

_WHOLE_STARTS: Final = split_words(
    "the all its their our his her my your this that these those american"
)


def read_denominator(
    tokens: list[Token], index: int, numerator: int, *, needs_of: bool
) -> Numeral | None:
    """Read the denominator of a fraction in words; `needs_of` says that its whole must be named.

    Args:
        tokens: of the text.
        index: the token that may name the denominator.
        numerator: how many of the parts there are.
        needs_of: whether its whole must be named, since the word alone says something else.
    """
    denominator = DENOMINATORS.get(tokens[index].lower)
    if denominator is None:
        return None
    end = index + 1
    if tokens[end].lower == "of" and tokens[end + 1].lower in _ARTICLES:
        end += 1
    is_part = tokens[end].lower in _ARTICLES and tokens[end + 1].lower in PORTIONED
    is_moment = not needs_of and end == index + 1 and tokens[end + 2].lower in _AGO
    if is_part and not is_moment:
        return build_fraction(numerator, denominator, end + 1)
    if needs_of and not _has_whole(tokens, index):
        return None
    return build_fraction(numerator, denominator, index + 1)


def _has_whole(tokens: list[Token], index: int) -> bool:
    """Return whether the whole follows `half`, or may be left unsaid behind a hedge."""
    following, before = tokens[index + 1], tokens[index - 1]
    if following.lower in {"of", "percent", "percentage", "per"} or is_joined(tokens, index + 1):
        return True
    if tokens[index].lower == "half" and _is_hedging(before):
        return following.text != "-" and following.lower not in _HALF_OF_ANOTHER
    if tokens[index].lower == "half" and following.lower in _WHOLE_STARTS:
        return True
    if following.kind == END and (index <= 1 or before.lower == "full"):
        return True
    if _has_fraction_behind(tokens, index + 1) or _is_joined_fraction(tokens, index - 1):
        return True
    if not (_is_hedging(tokens[index - 2]) and before.lower in _ARTICLES):
        return False
    if following.kind in {MARK, END}:
        return following.text != "-"
    return following.lower in CUTS or following.lower.endswith("ed")


_JOINTS: Final = frozenset({"to", "and", "or"})


def _has_fraction_behind(tokens: list[Token], joint: int) -> bool:
    """Return whether another fraction follows as the end of a range: `a third to a half`."""
    if tokens[joint].lower not in _JOINTS:
        return False
    place = joint + 1
    if tokens[place].lower in _ARTICLES or tokens[place].lower in ONES:
        place += 2 if is_hyphen(tokens, place + 1) else 1
    return tokens[place].lower in DENOMINATORS and tokens[place].lower != "second"


def _is_joined_fraction(tokens: list[Token], index: int) -> bool:
    """Return whether another fraction stands before the article or joint at a token."""
    joint = index - 1 if tokens[index].lower in _ARTICLES else index
    return tokens[joint].lower in _JOINTS and tokens[joint - 1].lower in DENOMINATORS


def _is_hedging(token: Token) -> bool:
    return token.lower in _BEFORE_PART


_BEFORE_PART: Final = HEDGE_ENDINGS - {"of"} | {"fully", "by"}
"""Words behind which `half` and `a third` are parts of an unsaid whole: `over half`, `by a third`."""


_HALF_OF_ANOTHER: Final = split_words(
    "time past way hour brother sister marathon century price pint mile inch size day back a an full"
)
"""Words that `half` makes another word of, or that say half of what it is."""


def read_spelled_fraction(tokens: list[Token], index: int) -> Numeral | None:
    """Read a fraction whose numerator is a word too: `two-thirds`, `one fifth`, `three quarters of`.

    Args:
        tokens: of the text.
        index: the token of the numerator.

    Returns:
        The fraction; None where none is certain.
    """
    numerator = ONES.get(tokens[index].lower)
    if not numerator:
        return None
    end = index + 1
    hyphened = is_hyphen(tokens, end)
    if hyphened:
        end += 1
    denominator = tokens[end].lower
    if denominator not in DENOMINATORS:
        return None
    is_plural = denominator.endswith("s") or denominator == "halves"
    if is_plural != (numerator != _ONE):
        return None
    if denominator in {"quarters", "quarter"} and not hyphened and tokens[end + 1].lower != "of":
        return None
    return read_denominator(tokens, end, int(numerator), needs_of=False)

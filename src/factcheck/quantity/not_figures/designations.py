"""Names with digits before a noun: `A320neo jets`, `F-35 jets`, `Type 45 destroyers`, `737-800 planes`."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.tokens import DIGITS, WORD, Token, is_hyphen
from factcheck.quantity.not_figures.labels import AIRCRAFT, PLANES

_LONGEST: Final = 3
"""Digits behind a name and a space, more than which are a number or a year."""


def skip_aircraft(tokens: list[Token], index: int) -> int | None:
    """Return the token behind the type of a plane, or None: `737 jets`, `737-800 planes`.

    Args:
        tokens: of the text.
        index: the token of the digits.
    """
    end = index + 1
    if is_hyphen(tokens, end) and tokens[end + 1].kind == DIGITS:
        end += 2
    return end if tokens[index].text in AIRCRAFT and tokens[end].lower in PLANES else None


def is_designation(tokens: list[Token], index: int, position: int) -> bool:
    """Return whether digits belong to a name in the noun phrase that starts at a token.

    Args:
        tokens: of the text.
        index: the token at which the noun phrase begins.
        position: the token in question.
    """
    token, before, following = tokens[position], tokens[position - 1], tokens[position + 1]
    if is_hyphen(tokens, position - 1):
        before = tokens[position - 2]
    is_within = position > index and before.kind == WORD and before.text != before.lower
    if not is_within or not token.text.isdecimal():
        return False
    is_before_noun = following.spaced and following.text.islower()
    return not token.spaced or (len(token.text) <= _LONGEST and is_before_noun)


def is_letter_of_name(tokens: list[Token], index: int, position: int) -> bool:
    """Return whether a word is a letter in a name: the A of `A320neo`, the I of `Title I teachers`.

    Args:
        tokens: of the text.
        index: the token at which the noun phrase begins.
        position: the token in question.
    """
    token, following = tokens[position], tokens[position + 1]
    if token.text not in {"A", "I"}:
        return False
    if following.kind == DIGITS or is_hyphen(tokens, position + 1):
        return not following.spaced
    is_behind_name = position > index and tokens[position - 1].text[0].isupper()
    return is_behind_name and token.text == "I" and following.text.islower()

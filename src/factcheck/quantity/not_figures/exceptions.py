"""Numbers that say how many are left out: `all but two of 40 members`, `every school except three`."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.cores import read_core
from factcheck.quantity.grammar.nouns import is_plural
from factcheck.quantity.grammar.tokens import WORD, Token
from factcheck.quantity.lexicon.word_lists import split_words

_FAR: Final = 6
"""Words between `all` and `except` at most: `all of the city's public schools except two`."""


def skip_exception(tokens: list[Token], index: int) -> int | None:
    """Return the token behind an amount that `all but` or `every school except` leaves out; None of any other.

    What it is left out of is a figure: of `all but two of 40 members` the 40.

    Args:
        tokens: of the text.
        index: the first token of the amount.
    """
    place = index - 1
    while tokens[place].lower in _BETWEEN:
        place -= 1
    if tokens[place].lower not in _EXCEPTING or not _is_of_all(tokens, place):
        return None
    core = read_core(tokens, index)
    if core is not None and tokens[core.end].text in _JOINTS:
        core = read_core(tokens, core.end + 1) or core
    return None if core is None else core.end


def _is_of_all(tokens: list[Token], index: int) -> bool:
    """Return whether `all` or `every` stands before `but` or `except`, with its noun alone."""
    is_sure = tokens[index].lower in _SURE
    words = tokens[max(index - _FAR, 0) : index]
    for ahead, token in enumerate(reversed(words)):
        if token.kind != WORD:
            return False
        if token.lower in _ALL:
            return is_sure or not ahead or _is_noun(token, words[len(words) - ahead :])
    return False


def _is_noun(universal: Token, words: list[Token]) -> bool:
    """Return whether the words between `all` and `but` are one noun, and what points to it."""
    nouns = [each for each in words if each.lower not in _POINTING]
    return len(nouns) == 1 and (is_plural(nouns[0]) or universal.lower != "all")


_JOINTS: Final = split_words("to or - –")
_BETWEEN: Final = split_words("for the a an")
_EXCEPTING: Final = split_words("but except bar save excepting")
_SURE: Final = split_words("except excepting")
"""Words that leave out what follows wherever `all` stands before them; the others are other words as well."""

_ALL: Final = split_words("all every each any everything anything everyone everybody anyone")
"""Words of a whole; not `none`, since `none but three passed` says how many did."""

_POINTING: Final = split_words("of the its their his her our these those one")

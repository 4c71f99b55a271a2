"""The words and signs of a margin of error, and what of it no amount stands before."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.tokens import DIGITS, MARK, WORD, Token, is_hyphen
from factcheck.quantity.lexicon.number_words import NUMBER_WORDS, SCALES
from factcheck.quantity.lexicon.word_lists import split_words

_NONE: Final[frozenset[str]] = frozenset()
_PHRASES: Final = (("plus", "or", "minus"), ("give", "or", "take"), ("plus", "minus"))
_NAMES: Final = (
    ("margin", "of", "error"),
    ("margin", "of", "sampling", "error"),
    ("margin", "for", "error"),
    ("error", "margin"),
    ("sampling", "error"),
)
_LEADING: Final = split_words(
    """
    of is was are at about around roughly approximately some plus minus or ± + - / within nearly just
    up to no more than less an estimated : ( for the poll survey full sample entire stands stood
    """
)
"""What may stand between the name of a margin and its number."""

_NAMED: Final = split_words("margin error sampling")
OPENERS: Final = {
    "±": _NONE,
    "+": frozenset("/-"),
    "plus": split_words("or minus"),
    "give": split_words("or"),
    "with": split_words("a an the its margin error sampling"),
    **dict.fromkeys(("a", "an", "the", "its"), _NAMED),
    **dict.fromkeys(("margin", "error", "sampling"), _NONE),
}
"""The first token of a margin, with what may follow it; anything where nothing is listed."""

_MOST_LEADING: Final = 9


def read_marker(tokens: list[Token], index: int) -> int | None:
    """Read `±`, `+/-`, `plus or minus`, `give or take`; return the token behind, or None.

    Args:
        tokens: of the text.
        index: the token at which it would begin.
    """
    token = tokens[index]
    followers = OPENERS.get(token.lower)
    if followers is None or (followers and tokens[index + 1].lower not in followers):
        return None
    if token.text == "±":
        return index + 1
    if [each.text for each in tokens[index : index + 3]] == ["+", "/", "-"]:
        return index + 3
    if token.text == "+" and tokens[index + 1].text == "-" and not tokens[index + 1].spaced:
        return index + 2
    for place in (index, index + 1 if token.lower == "with" else index):
        named = _read_named(tokens, place)
        if named is not None:
            return named
    for phrase in _PHRASES:
        if all(tokens[index + ahead].lower == word for ahead, word in enumerate(phrase)):
            return index + len(phrase)
    return None


def _read_named(tokens: list[Token], index: int) -> int | None:
    """Read `a margin of error of plus or minus`, up to its number."""
    place = index + 1 if tokens[index].lower in {"a", "an", "the", "its"} else index
    for name in _NAMES:
        if all(tokens[place + ahead].lower == word for ahead, word in enumerate(name)):
            place += len(name)
            break
    else:
        return None
    for _ in range(_MOST_LEADING):
        if _is_number_start(tokens, place):
            return place
        if tokens[place].lower not in _LEADING:
            return None
        place += 1
    return None


def _is_number_start(tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    return token.kind == DIGITS or token.lower in NUMBER_WORDS


def skip_margin(tokens: list[Token], index: int) -> int | None:
    """Refuse a margin that stands behind no figure: `within ±3 points`, `a margin of error of 3%`.

    Args:
        tokens: of the text.
        index: the token at which it would begin.

    Returns:
        The token behind the margin, or None where none stands there.
    """
    token = tokens[index]
    if token.kind == MARK and token.text not in {"±", "+"}:
        return None
    start = read_marker(tokens, index)
    if start is None or not _is_number_start(tokens, start):
        return None
    end = start + 1
    while _is_continued(tokens, end):
        end += 1
    return end


def _is_continued(tokens: list[Token], index: int) -> bool:
    token = tokens[index]
    if token.text == "%" or (token.text == "-" and is_hyphen(tokens, index)):
        return True
    return token.kind == WORD and (token.lower in SCALES or token.lower in _UNITS)


_UNITS: Final = split_words("percent per cent percentage point points pts")

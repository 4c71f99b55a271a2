"""How far an amount lies from what is named behind it: `$2 million less than last year`, `3% over budget`."""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.tokens import DIGITS, END, FRACTION, MARK, WORD, Token, is_hyphen
from factcheck.quantity.lexicon.currencies import SIGNS
from factcheck.quantity.lexicon.number_words import ABBREVIATIONS, MAGNITUDES, NUMBER_WORDS
from factcheck.quantity.lexicon.unit_words import DURATIONS
from factcheck.quantity.lexicon.word_lists import split_words
from factcheck.quantity.quantity import Change

_MOST_BETWEEN: Final = 7
"""Tokens from `above` to what an amount lies above."""


def find_difference(tokens: list[Token], index: int) -> Change | None:
    """Return how an amount differs from what the words behind it name: `$2 million less than last year`, `3% over budget`.

    Of `12 schools more than 40 pupils` it says nothing: those words belong to the next number.

    Args:
        tokens: of the text.
        index: the token behind the amount.
    """
    word, following = tokens[index].lower, tokens[index + 1]
    if word == "short" and following.lower == "of":
        return Change.FALL
    if word in COMPARATIVES:
        if following.lower == "than":
            is_other = _is_number(tokens, index + 2) or _is_long_ago(tokens, index)
            return None if is_other else COMPARATIVES[word]
        is_end = following.kind in {MARK, END} and following.text not in {"-", "$"}
        is_sure = word in _PREDICATES or tokens[index - 1].lower in _MEASURED
        is_joined = tokens[index + 2].text == "-"  # `$6 higher on-site fees`
        is_end = is_end or (is_sure and following.lower in _WHERE_OR_WHEN and not is_joined)
        return COMPARATIVES[word] if is_end else None
    if word in _WAYS and tokens[index - 1].lower in _MEASURED:
        is_sure = following.lower in {"on", "at"} or following.text in _STOPS
        return _WAYS[word] if is_sure else None  # `sold 300 up from 200` is a level
    side = _SIDES.get(word)
    if side is None:
        return None
    place = index + 1
    while place < index + _MOST_BETWEEN and _is_whose(tokens, place):
        place += 1
    reference = tokens[place]
    noun = reference.lower.removesuffix("s")
    is_named = noun in _REFERENCES or (noun in _REFERENCES_OF_LEVELS and word in _OF_LEVELS)
    if tokens[index - 1].lower in _MEASURED:  # `17% below the $88,000`, but not `40% over 65`
        is_level = word in _OF_LEVELS and reference.kind == DIGITS
        is_named = is_named or is_level or reference.text in SIGNS
    return side if is_named and not reference.breaks else None


def _is_number(tokens: list[Token], index: int) -> bool:
    """Return whether a number that may be counted stands behind `than`: not so in `than a year ago`, `than in 2018`."""
    token = tokens[index]
    if token.lower in {"a", "an"}:
        token = tokens[index + 1]
    is_word = token.lower in NUMBER_WORDS or token.lower in _PARTS
    return token.kind in {DIGITS, FRACTION} or token.text in SIGNS or is_word


def is_measured(token: Token) -> bool:
    """Return whether a token ends an amount of money or percent, and names no thing: `$3m`, `40 percent`.

    Args:
        token: one token, which may be the last of an amount.
    """
    word = token.lower
    return token.kind == DIGITS or word in MAGNITUDES or word in ABBREVIATIONS or word in _MEASURED


_MEASURED: Final = split_words("% percent cent point points times dollars")


def _is_long_ago(tokens: list[Token], index: int) -> bool:
    """Return whether `more than a year ago` says when: `closed 40 schools more than a year ago`."""
    if tokens[index].lower not in {"more", "less"} or is_measured(tokens[index - 1]):
        return False
    is_time = tokens[index + 3].lower in DURATIONS and tokens[index + 4].lower in AGO
    return tokens[index + 2].lower in {"a", "an"} and is_time


AGO: Final = split_words("ago earlier before prior")
"""Words behind a length of time that make a moment of it."""

_PARTS: Final = split_words("half third thirds quarter quarters fifth dozen couple few")
"""Words that are a number behind an article, besides those of numbers."""


COMPARATIVES: Final = {
    **dict.fromkeys(
        split_words(
            "more higher greater larger bigger dearer costlier longer older taller wider heavier"
            " warmer hotter faster"
        ),
        Change.RISE,
    ),
    **dict.fromkeys(
        split_words(
            "less fewer lower smaller cheaper shorter younger narrower lighter colder cooler slower"
        ),
        Change.FALL,
    ),
}
"""Words between an amount and `than` that make it how far two things lie apart."""

_WAYS: Final = {"up": Change.RISE, "down": Change.FALL}
"""Which way an amount lies from what follows, or from before: `12% down on last year`, `3% up.`"""

_STOPS: Final = frozenset(".,;:)")

_PREDICATES: Final = split_words("higher lower dearer cheaper costlier")
"""Comparatives that, before no noun, say of an amount how far something moved: `2p lower at 98p`."""

_WHERE_OR_WHEN: Final = split_words(
    "at in on after before by for from overall overnight yesterday today this last since while and"
)
"""Words behind a comparative that no noun follows."""

_SIDES: Final = {
    **dict.fromkeys(("above", "over"), Change.RISE),
    **dict.fromkeys(("below", "under"), Change.FALL),
}
_YEAR: Final = 4
"""Digits of a year: `below the 1993 record`."""

_OF_LEVELS: Final = frozenset({"above", "below"})


def _is_whose(tokens: list[Token], index: int) -> bool:
    """Return whether a token stands between `above` and what an amount lies above: `the`, `1991-2020`, `long-term`."""
    token = tokens[index]
    is_year = token.kind == DIGITS and token.text.isdecimal() and len(token.text) == _YEAR
    if (
        token.lower in _WHOSE
        or is_year
        or token.text in {"U", "S"}
        or tokens[index - 1].text in {"U", "S"}
    ):
        return True
    return token.kind in {WORD, DIGITS, MARK} and (
        is_hyphen(tokens, index) or is_hyphen(tokens, index + 1) or is_hyphen(tokens, index - 1)
    )


_WHOSE: Final = split_words(
    """
    a an the its their his her our this that last previous national state statewide city county
    district federal global annual yearly expected original official agreed prior current adopted
    approved proposed amended revised usual seasonal historical
    year's month's week's years' nation's state's city's district's
    """
)
"""Words between `above` and what an amount lies above."""

_REFERENCES: Final = split_words(
    """
    average mean median budget target forecast estimate projection expectation goal plan norm normal
    quota cap limit threshold minimum maximum guideline baseline benchmark trend par level capacity
    inflation asking list guidance freezing
    """
)
"""What an amount lies above or below, in the singular: with no other noun it may be a place."""

_REFERENCES_OF_LEVELS: Final = split_words("year peak price record pace")
"""What it lies above or below besides: `2.8% below its peak`, while `4% over the year` says during."""

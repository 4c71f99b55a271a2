"""The words and marks at which a figure, or a stretch that is none, can start.

The scanner passes over every other one without asking any rule.
"""

from __future__ import annotations

from typing import Final

from factcheck.quantity.grammar.bounds import BETWEEN
from factcheck.quantity.grammar.ends import BEFORE_END
from factcheck.quantity.grammar.factors import FACTOR_WORDS
from factcheck.quantity.grammar.ones import ONE_UNITS
from factcheck.quantity.grammar.tokens import DIGITS, END, MARK, WORD, Token
from factcheck.quantity.lexicon.currencies import CODES, DOLLAR_PREFIXES, LETTERED
from factcheck.quantity.lexicon.currencies import SIGNS as CURRENCY_SIGNS
from factcheck.quantity.lexicon.hedges import BEFORE, DENIED
from factcheck.quantity.lexicon.hedges import SIGNS as HEDGE_SIGNS
from factcheck.quantity.lexicon.number_words import (
    DENOMINATORS,
    FEW,
    MAGNITUDES,
    NUMBER_WORDS,
    ORDINALS,
    VAGUE,
)
from factcheck.quantity.not_figures.ages import AGES
from factcheck.quantity.not_figures.labels import ANY_CASE, CAPITALISED, MONTHS

_OPENINGS: Final = frozenset(
    {
        *NUMBER_WORDS,
        *ORDINALS,
        *VAGUE,
        *FEW,
        *MONTHS,
        *AGES,
        *ANY_CASE,
        *(mark.lower() for mark in LETTERED),
        *FACTOR_WORDS,
        *("http", "https", "www", "half", "quarter", "minus", "negative", "margin", "sampling"),
        "error",
    }
)
"""In lower case; a word that something is printed against is asked about all the same."""

_CAPITALISED: Final = frozenset({*CAPITALISED, *(f"{label}s" for label in CAPITALISED)})
_CURRENCIES: Final = frozenset({*(code.lower() for code in CODES), *DOLLAR_PREFIXES, "rmb"})
_BEHIND_A_CURRENCY: Final = frozenset({*"$-.", *CURRENCY_SIGNS})

_AMOUNTS: Final = frozenset(
    {
        *NUMBER_WORDS,
        *ORDINALS,
        *VAGUE,
        *FEW,
        *BEFORE,
        *DENIED,
        *FACTOR_WORDS,
        *_CURRENCIES,
        *(mark.lower() for mark in LETTERED),
        *BETWEEN,
        *("half", "quarter", "minus", "negative"),
    }
)
"""Words that an amount can start with, or that stand between its bound and its number."""

_HEDGES: Final = {
    first: (
        any(len(hedge.words) == 1 for hedge in hedges),
        frozenset(hedge.words[1] for hedge in hedges if len(hedge.words) > 1),
    )
    for first, hedges in {**BEFORE, **{word: (hedge,) for word, hedge in DENIED.items()}}.items()
}
"""Whether the first word of a hedge is one by itself, and the words that may follow it otherwise."""

_ARTICLES: Final = frozenset({"a", "an"})
_AFTER_ARTICLE: Final = frozenset(
    {"hundred", "dozen", "half", "quarter", *MAGNITUDES, *DENOMINATORS, *FEW, *ONE_UNITS}
)
_JOINTS: Final = frozenset({"between", "from", "to"})
_PHRASES: Final = {"plus": frozenset({"or", "minus"}), "give": frozenset({"or"})}
_MARKS: Final = frozenset({*HEDGE_SIGNS, *"-–+±(.'#§№@"})
"""Signs, opened parentheses, decimal points, decades and labels; currencies stand below."""

_BEFORE_DIGITS: Final = frozenset({".", "'"})
_OPENED: Final = frozenset("(-–~")
_PUNCTUATION: Final = frozenset({",", ";", ":", "!", "?", '"', ")", "]", "…", "—"})
_SIGNS_BEFORE: Final = frozenset({*_MARKS, *CURRENCY_SIGNS})
_BEHIND_A_SIGN: Final = frozenset("-(.")


OPENERS: Final = frozenset(
    {*_OPENINGS, *(word.lower() for word in _CAPITALISED), *_HEDGES, *_ARTICLES, *_JOINTS}
    | {*_CURRENCIES, *_PHRASES}
)
"""In lower case: no other word opens anything where a space stands behind it."""


def is_no_opening(token: Token, following: Token) -> bool:
    """Return whether neither a figure nor a date, label or code can start at a token.

    Args:
        token: the token.
        following: the one behind it.
    """
    if token.kind == WORD:
        is_free = following.spaced or following.text in _PUNCTUATION
        is_free = is_free or (following.text == "." and len(token.text) > 1)
        return is_free and not _may_open(token, following)
    if token.text in CURRENCY_SIGNS:
        return following.kind in {MARK, END} and following.text not in _BEHIND_A_SIGN
    if token.kind != MARK:
        return False
    if token.text in _BEFORE_DIGITS:
        return following.kind != DIGITS or following.spaced
    return token.text not in _MARKS or (token.text in _OPENED and not _may_begin(following))


def _may_open(token: Token, following: Token) -> bool:
    word = token.lower
    if word in _OPENINGS or (word in _CAPITALISED and token.text[0].isupper()):
        return True
    hedge = _HEDGES.get(word)
    if hedge is not None:
        is_alone, seconds = hedge
        if following.lower in seconds or (is_alone and _may_begin(following)):
            return True
    if word in _ARTICLES and following.lower in _AFTER_ARTICLE:
        return True
    if word in _JOINTS and (_may_begin(following) or following.lower in BEFORE_END):
        return True
    if word in _CURRENCIES:
        return following.kind == DIGITS or following.text in _BEHIND_A_CURRENCY
    return following.lower in _PHRASES.get(word, _NONE)


def _may_begin(token: Token) -> bool:
    """Return whether an amount may start at a token, or go on there behind its bound."""
    if token.kind == WORD:
        return token.lower in _AMOUNTS
    return token.kind != MARK or token.text in _SIGNS_BEFORE


_NONE: Final[frozenset[str]] = frozenset()

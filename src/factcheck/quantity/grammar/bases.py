"""What a share is one of: `40% of students`, `half the schools`, `51.5% of the vote`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.quantity.grammar.nouns import CUTS, MODIFYING_PLURALS, is_plural
from factcheck.quantity.grammar.tokens import WORD, Token, is_hyphen
from factcheck.quantity.lexicon.number_words import FEW, NUMBER_WORDS, VAGUE
from factcheck.quantity.lexicon.unit_kinds import PERCENT
from factcheck.quantity.lexicon.word_lists import split_words

if TYPE_CHECKING:
    from factcheck.quantity.grammar.amounts import Core

_DETERMINERS: Final = split_words(
    "the all its their our his her my your this that these those of eligible's each every"
)
_WHOLES: Final = split_words(
    """
    vote population electorate budget workforce total market money time country nation state city
    district county town region staff land revenue income cost price value area public audience
    body crowd class campus company industry sector economy harvest crop output supply demand debt
    spending payroll salary pay force group team board council community turnout enrollment
    enrolment membership share stock fund area water energy power electricity traffic food waste
    """
)
"""Singular nouns behind which a word in -s is a verb: `of the population lives here`."""

_CUT_SHORT: Final = split_words("mr mrs ms dr st gov sen rep gen lt col prof rev sgt capt u")
"""Words that end in a stop with a name behind it, so that they are no whole."""

_LONGEST: Final = 5


def read_base(tokens: list[Token], core: Core, index: int) -> tuple[str, int] | None:
    """Read what a share is one of; return its noun phrase and the token behind it.

    Where a number follows (`20 percent of 500 teachers`, `half of the city's 50 schools`) the whole is a figure of its own.

    Args:
        tokens: of the text.
        core: the amount that may be a share: only percent and bare fractions are.
        index: the token behind the share: `of`, or `the` and the like behind a half.

    Returns:
        The noun phrase as printed and the token behind it; None where the amount is no share, or no
        noun phrase stands there.
    """
    is_half = core.fraction == (1, 2) and tokens[index].lower in _DETERMINERS
    if core.unit != PERCENT and (core.fraction is None or core.unit is not None):
        return None
    if tokens[index].lower != "of" and not is_half:
        return None
    start = index if is_half and tokens[index].lower != "of" else index + 1
    while tokens[start].lower in _DETERMINERS:
        start += 1
    if not _is_noun(tokens[start]):
        return None
    end = _skip_phrase(tokens, start)
    while _is_owner(tokens, end):
        end += tokens[end].text == "'"
        if not _is_noun(tokens[end]):
            return None
        end = _skip_phrase(tokens, end)
    if tokens[end].text == "." and tokens[end - 1].lower in _CUT_SHORT:
        return None  # `40 percent of Mrs. Lee's bids`
    phrase = ""
    for token in tokens[start:end]:
        phrase += f" {token.text}" if token.spaced and phrase else token.text
    return phrase, end


def _is_owner(tokens: list[Token], end: int) -> bool:
    """Return whether a phrase says whose the whole is, which follows: `schools' budgets`, `the city's 500 schools`."""
    mark = tokens[end]
    return tokens[end - 1].lower.endswith("'s") or (mark.text == "'" and not mark.spaced)


def skip_base(tokens: list[Token], index: int) -> int:
    """Return the token behind the base that stands at a token, in a text that holds one.

    Args:
        tokens: of the text.
        index: the token behind the share, at which its base begins.
    """
    start = index
    while tokens[start].lower in _DETERMINERS:
        start += 1
    return _skip_phrase(tokens, start)


def _is_noun(token: Token) -> bool:
    word = token.lower
    is_number = word in NUMBER_WORDS or word in VAGUE or word in FEW
    return token.kind == WORD and not is_number and (word not in CUTS or word in _WHOLES)


def _skip_phrase(tokens: list[Token], start: int) -> int:
    end = start
    while end < start + _LONGEST:
        token = tokens[end]
        following = tokens[end + 1]
        end += 1
        if is_hyphen(tokens, end) and tokens[end + 1].kind == WORD:
            end += 1
            continue
        if not _is_noun(following) or following.breaks:
            break
        if is_plural(token) and not (is_plural(following) and token.lower in MODIFYING_PLURALS):
            break
        if token.lower in _WHOLES and following.lower.endswith(("s", "ed")):
            break
        if following.lower.endswith("ed") or following.lower.endswith("ly"):
            break
    return end
